package fr.tempspartage.domain.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.CandidateFields;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.FullDossier;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.post.AllocationUnit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What types of facts say of themselves: names, labels, limits and the messages that list them. */
class DescriptionTest {

    @Test
    void a_variant_is_found_by_its_name() {
        assertThat(PartnerFields.TYPE.name()).isEqualTo("partner");
        assertThat(PartnerFields.TYPE.label()).isEqualTo(Bilingual.of("partenaire", "partner"));
        assertThat(PartnerFields.TYPE.variant("establishment").map(RecordType::toString))
                .contains("establishment");
        assertThat(PartnerFields.TYPE.variant("communityPractice").map(RecordType::name))
                .contains("communityPractice");
        assertThat(PartnerFields.TYPE.variant("partner")).isEmpty();
    }

    @Test
    void a_scalar_says_its_name_shape_and_longest_text() {
        ScalarType<AllocationUnit> unit = ScalarType.coded(AllocationUnit.class);

        assertThat(unit).hasToString("AllocationUnit");
        assertThat(unit.shape()).isEqualTo(ScalarType.Shape.TEXT);
        assertThat(unit.maxLength()).isEqualTo("halfDaysPerWeek".length());
        assertThat(ScalarType.integer(1, 120)).hasToString("integer[1,120]");
        assertThat(ScalarType.integer(1, 120).shape()).isEqualTo(ScalarType.Shape.INTEGER);
        assertThat(ScalarType.RATE.pattern()).isPresent();
        assertThat(ScalarType.text(5).pattern()).isPresent();
    }

    @Test
    void a_code_that_does_not_exist_is_refused_with_every_code() {
        assertThatThrownBy(() -> ScalarType.coded(CommunityPracticeKind.class).parse("cabinet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a code: 'cabinet'.\nMaybe write one of [")
                .hasMessageContaining("healthCentre")
                .hasMessageEndingWith("].");
    }

    @Test
    void a_text_that_is_too_long_is_refused_with_its_length_and_a_blank_one_as_it_is() {
        assertThatThrownBy(() -> ScalarType.text(5).parse("abcdef"))
                .hasMessage("Not a text: '6 characters'.\nMaybe write 1 to 5 characters.");
        assertThatThrownBy(() -> ScalarType.text(5).parse(" "))
                .hasMessage("Not a text: ' '.\nMaybe write 1 to 5 characters.");
    }

    @Test
    void a_list_refuses_an_element_of_another_type() {
        ListType<String> texts = ListType.of(ScalarType.text(5), 3);

        assertThat(texts.maxSize()).isEqualTo(3);
        assertThat(texts.cast(ImmutableList.of("a"))).containsExactly("a");
        assertThatThrownBy(() -> texts.cast(ImmutableList.of(1))).isInstanceOf(ClassCastException.class);
    }

    @Test
    void a_field_is_described_once() {
        RecordType.Description<StringBuilder, StringBuilder> description =
                RecordType.describe(StringBuilder.class, "text", "texte", "text", new Appending());
        Field<StringBuilder, String> added = description.required("all", "tout", "all", ScalarType.text(5));

        assertThat(added).hasToString("StringBuilder.all");
        assertThat(description.end().fields()).containsExactly(added);
        assertThat(description.end().create(Map.of("all", "abc"))).hasToString("abc");
        assertThat(added.get(new StringBuilder("ab"))).contains("ab");
        assertThat(description.end()).hasToString("text");
        assertThatThrownBy(() -> description.optional("all", "tout", "all", ScalarType.text(5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Two fields 'all' in text.");
    }

    @Test
    void an_input_bears_the_label_of_its_field_and_the_hash_of_its_name() {
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            assertThat(input.label().en()).as(input.name()).isNotBlank();
            assertThat(input).hasToString(input.name());
            assertThat(input.hashCode()).isEqualTo(input.name().hashCode());
        }
        assertThat(Input.from(DossierFields.TYPE)
                        .through(DossierFields.CANDIDATE)
                        .to(CandidateFields.RPPS)
                        .label())
                .isEqualTo(CandidateFields.RPPS.label());
    }

    @Test
    void a_fact_below_an_unknown_record_cannot_be_set_before_it() {
        Dossier dossier = FullDossier.dossier().withCandidate(Optional.empty());
        Input<?> rpps =
                Input.from(DossierFields.TYPE).through(DossierFields.CANDIDATE).to(CandidateFields.RPPS);

        assertThatThrownBy(() -> rpps.with(dossier, "/candidate/rpps", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'Dossier.candidate' is unknown.\nMaybe make it known before setting what is inside it.");
    }

    /** A text, which is its own builder. */
    private static final class Appending implements RecordType.Accessors<StringBuilder, StringBuilder> {

        @Override
        public StringBuilder builder() {
            return new StringBuilder();
        }

        @Override
        public StringBuilder builder(StringBuilder rec) {
            return new StringBuilder(rec);
        }

        @Override
        public StringBuilder build(StringBuilder builder) {
            return builder;
        }

        @Override
        public Optional<?> get(StringBuilder rec, int place) {
            return Optional.of(rec.toString());
        }

        @Override
        public void set(StringBuilder builder, int place, Optional<?> value) {
            builder.append(value.orElseThrow());
        }
    }
}

package fr.tempspartage.io.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    private static final CallDefinition CALL = Calls.load().get("nouvelle-aquitaine-2026");
    private static final Dossier TWO = Dossier.builder()
            .id("d")
            .call(CALL.id())
            .project(SharedMedicalProject.builder()
                    .partners(ImmutableList.of(
                            Establishment.builder()
                                    .key(PartnerKey.parse("a"))
                                    .name("CH de Pierrelune")
                                    .build(),
                            CommunityPractice.builder()
                                    .key(PartnerKey.parse("b"))
                                    .build()))
                    .build())
            .build();

    @Test
    void one_chooses_among_constants_or_among_the_partners() {
        assertThat(Choices.of(DossierInputs.REQUEST.type() instanceof ScalarType<?> t ? t : ScalarType.DATE, TWO))
                .extracting(Choices.Choice::value)
                .containsExactly((Object[]) RequestKind.values());
        assertThat(Choices.of(PartnerKey.TYPE, TWO))
                .containsExactly(
                        new Choices.Choice(
                                PartnerKey.parse("a"), "a", Bilingual.of("CH de Pierrelune", "CH de Pierrelune")),
                        new Choices.Choice(PartnerKey.parse("b"), "b", Bilingual.of("b", "b")));
        assertThat(Choices.of(ScalarType.DATE, TWO)).isEmpty();
        assertThat(Choices.of(Specialty.TYPE, TWO)).isEmpty();
    }

    @Test
    void long_lists_have_codes_and_labels_that_no_other_has() {
        List<Choices.Choice> specialties = Choices.listed(Specialty.TYPE);
        assertThat(specialties).hasSameSizeAs(Specialty.all());
        assertThat(specialties).extracting(Choices.Choice::label).doesNotHaveDuplicates();
        assertThat(Choices.listed(ScalarType.DATE)).isEmpty();
        assertThat(Choices.listed(ScalarType.coded(RequestKind.class))).isEmpty();
    }

    @Test
    void what_is_typed_in_is_said() {
        assertThat(Choices.expected(ScalarType.DATE).fr()).isEqualTo("une date, comme 01/11/2026");
        assertThat(Choices.expected(ScalarType.BOOLEAN).en()).isEqualTo("yes or no");
        assertThat(Choices.expected(ScalarType.RATE)).isEqualTo(Choices.expected(ScalarType.WORKING_TIME));
        assertThat(Choices.expected(ScalarType.integer(1, 6)).en()).contains("6");
    }

    @Test
    void keys_of_partners_are_made_from_names_and_differ() {
        PartnerKeys keys = new PartnerKeys();
        keys.keep(PartnerKey.parse("chu"));
        assertThat(List.of(
                        keys.make("CH d’Aubélys", 1),
                        keys.make("CH d'Aubelys", 2),
                        keys.make("", 3),
                        keys.make("CHU", 4),
                        keys.make("Centre hospitalier universitaire de Valclair", 5)))
                .extracting(PartnerKey::toString)
                .containsExactly(
                        "ch-d-aubelys", "ch-d-aubelys-2", "partenaire-3", "chu-4", "centre-hospitalier-universit");
    }

    @Test
    void documents_are_due_once_or_of_each_establishment() {
        List<DueDocument> due = DueDocument.of(CALL, TWO);
        assertThat(due).hasSameSizeAs(CALL.documents());
        DueDocument opinion = due.stream()
                .filter(one -> one.partner().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(opinion.label().fr()).endsWith(" – CH de Pierrelune");
        assertThat(opinion.isMetBy(opinion.attached())).isTrue();
        assertThat(opinion.isMetBy(opinion.attached()
                        .withPartners(java.util.Optional.of(ImmutableList.of(PartnerKey.parse("b"))))))
                .isFalse();
        DueDocument once =
                due.stream().filter(one -> one.partner().isEmpty()).findFirst().orElseThrow();
        assertThat(once.attached().getPartners()).isEmpty();
        assertThat(once.isMetBy(opinion.attached())).isFalse();
    }
}

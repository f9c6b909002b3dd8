package fr.tempspartage.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    /** The constants of every enumeration in a dossier, and of those around the text. */
    static Stream<List<? extends Coded>> enumerations() {
        List<List<? extends Coded>> all = new ArrayList<>(
                List.of(List.of(Effect.values()), List.of(Treatment.values()), List.of(CostUnit.values())));
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            ValueType<?> type = input.type() instanceof ListType<?> list ? list.element() : input.type();
            if (type instanceof ScalarType<?> scalar && !scalar.allowed().isEmpty()) {
                all.add(scalar.allowed().stream().map(Coded.class::cast).collect(ImmutableList.toImmutableList()));
            }
        }
        return all.stream().distinct();
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void codes_are_names_in_lower_camel_case_and_labels_are_told_apart(List<? extends Coded> constants) {
        assertThat(constants.stream().map(Coded::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z][a-zA-Z0-9]*"));
        assertThat(constants.stream().map(coded -> coded.label().fr())).doesNotHaveDuplicates();
        assertThat(constants.stream().map(coded -> coded.label().en())).doesNotHaveDuplicates();
    }

    @Test
    void a_code_drops_the_underscores_of_the_name() {
        assertThat(CommunityPracticeKind.HEALTH_CENTRE.code()).isEqualTo("healthCentre");
        assertThat(CommunityPracticeKind.PHARMACY.code()).isEqualTo("pharmacy");
        assertThat(RecruitmentGround.GROUND_4.code()).isEqualTo("ground4");
    }

    @Test
    void codes_do_not_depend_on_the_language_of_the_machine() {
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
            assertThat(RecruitmentGround.GROUND_1.code()).isEqualTo("ground1");
            assertThat(fr.tempspartage.domain.partner.LegalStatus.PUBLIC_INTEREST_PRIVATE.code())
                    .isEqualTo("publicInterestPrivate");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }
}

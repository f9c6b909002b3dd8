package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.Severity;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("F-9")
class HospitalGroupReadingTest {

    private static final String NA = "nouvelle-aquitaine-2026";
    private static final String ARA = "auvergne-rhone-alpes-2026";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "charente",
                "Charente",
                "GHT de la Charente",
                "GHT DE LA CHARENTE (16)",
                "GHT\u00a0de\u202fla\u00a0Charente\u00a0(16)",
                "Charente (16) hospital group (GHT)",
                "CHARENTE "
            })
    void a_code_and_a_label_are_read_without_a_word_and_written_as_the_code(String name) {
        for (Notation notation : Notation.values()) {
            ReadResult<Dossier> read = AspJson.standard().readDossier(dossier(NA, name), notation);
            assertThat(read.issues()).isEmpty();
            assertThat(AspJson.standard().writeDossier(read.orElseThrow())).contains("\"hospitalGroup\": \"charente\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"charentes", "x", "GHT de la Charente-Maritime", "limousin-2"})
    void another_name_is_a_warning_the_dossier_is_read_and_the_priority_is_not_known(String name) {
        ReadResult<Dossier> read = AspJson.standard().readDossier(dossier(NA, name));
        assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_HOSPITAL_GROUP);
        assertThat(read.issues().get(0).severity()).isEqualTo(Severity.WARNING);
        Dossier dossier = read.orElseThrow();
        assertThat(((Establishment) dossier.getProject()
                                .orElseThrow()
                                .getPartners()
                                .orElseThrow()
                                .get(0))
                        .getHospitalGroup())
                .hasToString("Optional[" + name + "]");
        assertThat(AspJson.standard()
                        .readDossier(AspJson.standard().writeDossier(dossier))
                        .orElseThrow())
                .isEqualTo(dossier);
        assertThat(Calls.load()
                        .get(NA)
                        .assess(dossier, AssessmentContext.on(LocalDate.of(2026, 5, 10)))
                        .outcome(RuleId.parse("NA-31")))
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_call_that_reads_no_group_or_that_is_not_at_hand_gives_no_warning() {
        assertThat(AspJson.standard().readDossier(dossier(ARA, "x")).issues()).isEmpty();
        assertThat(AspJson.standard().readDossier(dossier("other-2026", "x")).issues())
                .isEmpty();
        assertThat(AspJson.standard()
                        .knowing(Calls.of(List.of(Calls.load().get(ARA))))
                        .readDossier(dossier(ARA, "x"))
                        .issues())
                .isEmpty();
        assertThat(AspJson.standard()
                        .knowing(Calls.load())
                        .readDossier(dossier(NA, "x"))
                        .issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.UNKNOWN_HOSPITAL_GROUP);
    }

    @Test
    void a_group_of_a_register_gives_no_warning() {
        AspJson reader = AspJson.standard().knowingGroups(List.of(TerritorialHospitalGroup.parse("loire")));
        assertThat(reader.readDossier(dossier(NA, "GHT de la Loire")).issues()).isEmpty();
        assertThat(reader.readDossier(dossier(NA, "GHT du Rhône")).issues()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "\u00a0,INVISIBLE_CHARACTER",
                "\u200b,INVISIBLE_CHARACTER",
                "-,BAD_VALUE",
                "a\\u0007,INVISIBLE_CHARACTER"
            })
    void a_name_that_nobody_can_see_or_that_holds_a_control_character_is_refused(String name, IssueCode code) {
        ReadResult<Dossier> read = AspJson.standard().readDossier(dossier(NA, name));
        assertThat(read.issues()).extracting(Issue::code).containsExactly(code);
        assertThat(read.value()).isEmpty();
    }

    private static String dossier(String call, String group) {
        return """
                {"id": "a", "call": "%s", "project": {"partners": [
                  {"type": "establishment", "key": "a", "name": "A", "department": "16", "hospitalGroup": "%s"}]}}
                """.formatted(call, group);
    }
}

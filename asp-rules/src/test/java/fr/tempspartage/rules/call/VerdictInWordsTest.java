package fr.tempspartage.rules.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words of a verdict where they are painted. */
@Tag("W-1")
class VerdictInWordsTest {

    private static final List<VerdictInWords.Word> WORDS = List.of(
            new VerdictInWords.Word(Outcome.NOT_SATISFIED, "non éligible"),
            new VerdictInWords.Word(Outcome.SATISFIED, "dossier complet"),
            new VerdictInWords.Word(Outcome.NOT_SATISFIED, "hors délai"));

    @Test
    void each_word_is_painted_where_it_stands_also_over_the_end_of_a_line() {
        assertThat(painted("non éligible ; dossier complet ; hors délai"))
                .containsExactly("[N:non éligible] ; [S:dossier complet] ; [N:hors délai]");
        assertThat(painted("non", "éligible ; dossier", "complet ; hors", "délai"))
                .containsExactly("[N:non]", "[N:éligible] ; [S:dossier]", "[S:complet] ; [N:hors]", "[N:délai]");
    }

    @Test
    void what_was_cut_is_left() {
        assertThat(painted("non éligible ; dossier com…")).containsExactly("[N:non éligible] ; dossier com…");
        assertThat(painted("…")).containsExactly("…");
    }

    @Test
    void what_is_well_and_what_is_not_have_a_meaning_and_what_is_open_has_none() {
        assertThat(Arrays.stream(Eligibility.values()).map(VerdictInWords::outcome))
                .containsExactlyInAnyOrder(Outcome.SATISFIED, Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
        assertThat(VerdictInWords.outcome(Completeness.COMPLETE)).isEqualTo(Outcome.SATISFIED);
        assertThat(VerdictInWords.outcome(Completeness.INCOMPLETE)).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(VerdictInWords.outcome(Completeness.TO_BE_CONFIRMED)).isEqualTo(Outcome.UNKNOWN);
        assertThat(VerdictInWords.outcome(FilingStatus.IN_TIME)).isEqualTo(Outcome.SATISFIED);
        for (FilingStatus status : List.of(
                FilingStatus.LATE,
                FilingStatus.DEADLINE_PASSED,
                FilingStatus.WRONG_CHANNEL,
                FilingStatus.WRONG_SUBMITTER)) {
            assertThat(VerdictInWords.outcome(status)).isEqualTo(Outcome.NOT_SATISFIED);
        }
        for (FilingStatus status :
                List.of(FilingStatus.NOT_FILED, FilingStatus.TO_BE_CONFIRMED, FilingStatus.DEADLINE_NOT_STATED)) {
            assertThat(VerdictInWords.outcome(status)).isEqualTo(Outcome.UNKNOWN);
        }
    }

    private static List<String> painted(String... lines) {
        return VerdictInWords.painted(
                List.of(lines),
                WORDS,
                (outcome, word) -> "[" + (outcome == Outcome.SATISFIED ? "S:" : "N:") + word + "]");
    }
}

package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.ReadingsThatMatter;
import fr.tempspartage.rules.call.ReadingsThatMatter.Weight;
import fr.tempspartage.rules.verdict.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readings that matter, against what the assessment under each of them answers. */
@Tag("W-1")
class ReadingsThatMatterTest {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final AssessmentContext CONTEXT = AssessmentContext.on(LocalDate.parse("2026-05-10"));

    static Stream<Dossier> dossiers() {
        return Stream.of(
                Dossiers.base(),
                Dossiers.empty(),
                Dossiers.unsplit(Dossiers.base()),
                Dossiers.sharing("chu ch", "2026-11-01/2028-11-15", "*;h;chu=5,ch=5"));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void each_says_what_the_assessment_under_it_answers_the_weightiest_first(Dossier dossier) {
        Assessment before = CALL.assess(dossier, CONTEXT);
        List<ReadingsThatMatter.Item> items = before.readingsThatMatter();

        assertThat(items)
                .isSortedAccordingTo((a, b) -> a.change()
                        .orElseThrow()
                        .bearsOn()
                        .compareTo(b.change().orElseThrow().bearsOn()));
        for (ReadingsThatMatter.Item item : items) {
            Assessment after = CALL.assess(
                    dossier,
                    CONTEXT.interpreting(
                            item.interpretation().key(), item.choice().slug()));
            ReadingsThatMatter.Change change = item.change().orElseThrow();
            if (change.bearsOn() == Weight.ELIGIBILITY) {
                assertThat(after.verdict().eligibility())
                        .isNotEqualTo(before.verdict().eligibility());
                assertThat(change.answer().en())
                        .isEqualTo(Phrases.of(after.verdict().eligibility(), Language.ENGLISH));
            } else if (change.bearsOn() == Weight.AMOUNT) {
                assertThat(after.amount()).isNotEqualTo(before.amount());
                assertThat(change.answer().fr())
                        .isEqualTo(Phrases.of(after.amount().orElseThrow().min(), Language.FRENCH));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void one_that_was_chosen_stands_first_and_changes_nothing(Dossier dossier) {
        Assessment chosen = CALL.assess(dossier, CONTEXT.interpreting("I-NA-20", "start-of-day"));

        ReadingsThatMatter.Item first = chosen.readingsThatMatter().get(0);
        assertThat(first.interpretation().key()).isEqualTo("I-NA-20");
        assertThat(first.choice().slug()).isEqualTo("start-of-day");
        assertThat(first.change()).isEmpty();
        assertThat(chosen.deadlineInForce().orElseThrow())
                .isEqualTo(CALL.assess(dossier, CONTEXT)
                        .deadlineInForce()
                        .orElseThrow()
                        .minusDays(1));
        assertThat(chosen.summary(Language.ENGLISH))
                .contains(first.choice().label().en());
    }
}

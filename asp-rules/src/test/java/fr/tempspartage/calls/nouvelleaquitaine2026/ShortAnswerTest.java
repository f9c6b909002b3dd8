package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.ShortAnswer;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Room that a short answer takes, and its parts one by one. */
class ShortAnswerTest {

    @ParameterizedTest
    @EnumSource
    void an_answer_has_at_most_20_lines_of_the_width_asked_for_and_at_least_40(Language language) {
        List<RuleCases.Case> cases = RuleCases.all();
        for (int i = 0; i < cases.size(); i += 40) {
            Assessment assessment = RulesTest.CALL.assess(
                    cases.get(i).dossier(), AssessmentContext.on(cases.get(i).on()));
            for (int width : new int[] {0, 40, 41, 80}) {
                String text = ShortAnswer.of(assessment, language).text(width);

                assertThat(text).endsWith("\n");
                assertThat(text.lines())
                        .as("%s in %d characters", cases.get(i).rule(), width)
                        .hasSizeLessThanOrEqualTo(20)
                        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Math.max(40, width)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void even_the_narrowest_answer_has_every_part(Language language) {
        Assessment assessment = assess(Dossiers.unsplit(Dossiers.less(Dossiers.base(), DocumentType.CURRICULUM_VITAE)));
        ShortAnswer answer = ShortAnswer.of(assessment, language);

        assertThat(answer.text(0)).isEqualTo(answer.text(40));
        for (String label : labels(answer.text(120))) {
            assertThat(labels(answer.text(40))).contains(label);
        }
    }

    /** First words of the lines that begin a part. */
    private static List<String> labels(String text) {
        return text.lines()
                .filter(line -> line.matches("\\p{L}[^:]{2,20}:.*"))
                .map(line -> line.replaceAll("\\h*:.*", ""))
                .toList();
    }

    @Test
    void a_long_identifier_is_cut_so_that_the_heading_fits_its_line() {
        Dossier dossier = Dossiers.base().withId("dossier-".repeat(8));
        String heading = ShortAnswer.of(assess(dossier), Language.ENGLISH)
                .text(60)
                .lines()
                .findFirst()
                .orElseThrow();

        assertThat(heading).contains("…").hasSizeBetween(56, 60);
    }

    @Test
    void the_recruiter_is_named_wherever_it_stands_among_the_partners() {
        Dossier dossier = Dossiers.with(Dossiers.base(), DossierInputs.RECRUITERS, Dossiers.keys("ch"));

        assertThat(ShortAnswer.of(assess(dossier), Language.FRENCH).recruiters().orElseThrow())
                .containsExactly("Établissement ch");
        assertThat(ShortAnswer.of(assess(Dossiers.without(Dossiers.base(), DossierInputs.RECRUITERS)), Language.FRENCH)
                        .recruiters())
                .isEmpty();
    }

    @Test
    void the_amount_stands_alone_as_it_does_in_the_answer() {
        ShortAnswer answer = ShortAnswer.of(assess(Dossiers.base()), Language.FRENCH);

        assertThat(answer.amount().replace('\u00a0', ' ')).contains("77 994,96 €");
    }

    @Test
    void documents_are_missing_as_long_as_they_can_be_filed() {
        Dossier filed = Dossiers.less(Dossiers.base(), DocumentType.CURRICULUM_VITAE);
        Dossier late =
                filed.withFiling(Filing.builder().state(FilingState.DRAFT).build());

        assertThat(ShortAnswer.of(assess(Dossiers.base()), Language.ENGLISH).documents())
                .isEmpty();
        assertThat(ShortAnswer.of(assess(filed), Language.ENGLISH).documents()).isNotEmpty();
        assertThat(ShortAnswer.of(assess(late), Language.ENGLISH).documents()).isEmpty();
        assertThat(ShortAnswer.of(
                                RulesTest.CALL.assess(late, AssessmentContext.on(LocalDate.of(2026, 5, 1))),
                                Language.ENGLISH)
                        .documents())
                .isNotEmpty();
    }

    @Test
    void a_deadline_that_is_given_takes_the_place_of_that_of_the_call() {
        ZonedDateTime later = ZonedDateTime.parse("2026-06-01T00:00:00+02:00[Europe/Paris]");

        assertThat(assess(Dossiers.base()).deadline())
                .isEqualTo(RulesTest.CALL.campaign().getCalendar().firstLateInstant())
                .isPresent();
        assertThat(RulesTest.CALL
                        .assess(
                                Dossiers.base(),
                                RulesTest.CONTEXT.withDeadline(later, Bilingual.of("courriel", "e-mail")))
                        .deadline())
                .contains(later);
    }

    private static Assessment assess(Dossier dossier) {
        return RulesTest.CALL.assess(dossier, RulesTest.CONTEXT);
    }
}

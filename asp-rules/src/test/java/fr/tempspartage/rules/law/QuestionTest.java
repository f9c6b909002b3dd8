package fr.tempspartage.rules.law;

import static fr.tempspartage.domain.source.Choice.Standing.OPEN;
import static fr.tempspartage.domain.source.Choice.Standing.REJECTED;
import static fr.tempspartage.rules.law.FactTestsTest.assertAnswer;
import static fr.tempspartage.rules.law.FactTestsTest.missing;
import static fr.tempspartage.rules.law.Invented.ask;
import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.law.Invented.project;
import static fr.tempspartage.rules.law.Invented.rule;
import static fr.tempspartage.rules.vocabulary.Projects.hasFinalPhaseResident;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.rules.law.Invented.Width;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import org.junit.jupiter.api.Test;

/** Conditions that depend on how an open question is read. */
class QuestionTest {

    private static final Question<Width> QUESTION = Invented.question();

    private static final String[] SENTENCES = {"supervised", "unsupervised", "helped", "alone"};

    /** Narrowly, supervision is asked; widely, a resident. */
    private static final Decided<Dossier, Width> DECIDED = decided(QUESTION);

    private final Rule byWidth = rule(DECIDED, SENTENCES);

    private static Decided<Dossier, Width> decided(Question<Width> question) {
        return question.decides(width -> switch (width) {
            case NARROW -> supervision().is(true).yes("supervised").no("unsupervised");
            case WIDE -> hasFinalPhaseResident().is(true).yes("helped").no("alone");
        });
    }

    private static Dossier stated(boolean supervised, boolean helped) {
        return project(SharedMedicalProject.builder().supervision(supervised).hasFinalPhaseResident(helped));
    }

    @Test
    void a_choice_decides_which_condition_is_asked() {
        assertThat(ask(byWidth, stated(true, false), "narrow").outcome()).isEqualTo(Outcome.SATISFIED);
        assertAnswer(
                ask(byWidth, stated(true, false), "wide"), Outcome.NOT_SATISFIED, "Dit « alone ».", "Says “alone”.");
        assertThat(missing(ask(byWidth, empty(), "wide"))).containsExactly("project.hasFinalPhaseResident");
        assertThat(missing(ask(byWidth, empty(), "narrow"))).containsExactly("project.supervision");
    }

    @Test
    void the_choice_that_was_asked_for_is_kept() {
        assertThat(ask(byWidth, stated(true, false), "narrow").interpretations())
                .containsEntry(QUESTION.interpretation(), "narrow");
    }

    @Test
    void what_one_choice_spares_is_written_as_an_alternative_since_satisfied_and_not_applicable_do_not_agree() {
        fr.tempspartage.rules.law.Test<Dossier> share = supervision().is(true);
        Rule branch = rule(QUESTION.decides(width -> switch (width) {
            case NARROW -> share;
            case WIDE -> share.when(hasFinalPhaseResident().is(true));
        }));
        Rule alternative = rule(
                share.or(QUESTION.decides(width -> switch (width) {
                    case NARROW -> CallText.never("alone");
                    case WIDE -> hasFinalPhaseResident().is(false);
                })),
                "alone");

        assertThat(ask(branch, stated(true, false), OpenPoint.UNDECIDED).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(ask(alternative, stated(true, false), OpenPoint.UNDECIDED).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(ask(alternative, stated(false, false), OpenPoint.UNDECIDED).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(ask(alternative, stated(false, true), OpenPoint.UNDECIDED).outcome())
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void while_no_choice_is_made_choices_that_agree_answer() {
        assertAnswer(
                ask(byWidth, stated(true, true), OpenPoint.UNDECIDED),
                Outcome.SATISFIED,
                "Dit « helped ».",
                "Says “helped”.");
        assertThat(ask(byWidth, stated(false, false), OpenPoint.UNDECIDED).outcome())
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void while_no_choice_is_made_choices_that_differ_leave_it_open_with_the_question() {
        Finding finding = ask(byWidth, stated(true, false), OpenPoint.UNDECIDED);
        assertAnswer(
                finding,
                Outcome.UNKNOWN,
                "L’appel ne le dit pas : Au sens étroit ou large ? À demander à l’ARS.",
                "The call does not say: Narrowly or widely? To be asked of the ARS.");
        assertThat(missing(finding)).isEmpty();
    }

    @Test
    void while_no_choice_is_made_a_missing_fact_that_could_make_choices_agree_is_missing() {
        Dossier half = project(SharedMedicalProject.builder().supervision(true));
        assertThat(missing(ask(byWidth, half, OpenPoint.UNDECIDED))).containsExactly("project.hasFinalPhaseResident");
        assertThat(missing(ask(byWidth, empty(), OpenPoint.UNDECIDED)))
                .containsExactly("project.supervision", "project.hasFinalPhaseResident");
    }

    @Test
    void choices_that_differ_may_have_a_sentence_of_their_own() {
        Rule rule = rule(DECIDED.undecided("torn"), "supervised", "unsupervised", "helped", "alone", "torn");
        assertAnswer(
                ask(rule, stated(true, false), OpenPoint.UNDECIDED), Outcome.UNKNOWN, "Dit « torn ».", "Says “torn”.");
    }

    @Test
    void what_is_open_under_one_choice_already_gives_the_reason() {
        Rule rule = rule(
                QUESTION.when(Width.WIDE, supervision().is(false).openFor(true).open("near"))
                        .undecided("torn"),
                "near",
                "torn");
        assertAnswer(
                ask(rule, stated(true, true), OpenPoint.UNDECIDED), Outcome.UNKNOWN, "Dit « near ».", "Says “near”.");
        assertAnswer(ask(rule, stated(true, true), "wide"), Outcome.UNKNOWN, "Dit « near ».", "Says “near”.");
    }

    @Test
    void a_condition_under_one_choice_asks_nothing_under_the_others() {
        Rule rule = rule(QUESTION.when(Width.NARROW, supervision().is(true).no("unsupervised")), "unsupervised");
        assertThat(ask(rule, stated(false, true), "wide").outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(ask(rule, stated(false, true), "narrow").outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(ask(rule, stated(false, true), OpenPoint.UNDECIDED).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(ask(rule, stated(true, true), OpenPoint.UNDECIDED).outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void a_choice_that_the_text_excludes_leaves_nothing_open() {
        Question<Width> excluded = Question.of(Invented.point("narrow", OPEN, REJECTED), Width.class);
        assertThat(excluded.isOpen(0)).isTrue();
        assertThat(excluded.isOpen(1)).isFalse();
        Rule rule = rule(decided(excluded), SENTENCES);
        assertThat(ask(rule, stated(true, false), OpenPoint.UNDECIDED).outcome())
                .isEqualTo(Outcome.SATISFIED);
        assertThat(missing(ask(rule, empty(), OpenPoint.UNDECIDED))).containsExactly("project.supervision");
    }

    @Test
    void a_rule_asks_the_question_and_reads_what_any_choice_reads() {
        assertThat(byWidth.interpretations()).containsExactly(QUESTION);
        assertThat(byWidth.inputs()).containsExactly(DossierInputs.SUPERVISION, DossierInputs.HAS_FINAL_PHASE_RESIDENT);
    }

    @Test
    void a_question_with_a_default_is_never_undecided() {
        Question<Width> usual = Question.of(Invented.point("wide"), Width.class);
        fr.tempspartage.rules.law.Test<Dossier> either =
                usual.decides(width -> width == Width.WIDE ? CallText.always() : CallText.judged());
        assertThat(either.reachable()).hasToString("SATISFIED or FOR_COMMITTEE");
        fr.tempspartage.rules.law.Test<Dossier> open =
                QUESTION.decides(width -> width == Width.WIDE ? CallText.always() : CallText.judged());
        assertThat(open.reachable()).hasToString("SATISFIED or UNKNOWN or FOR_COMMITTEE");
        assertThat(Contents.of(either).sentences()).doesNotContainKey("I-XX-1:open");
        assertThat(Contents.of(open).sentences()).containsKey("I-XX-1:open");
    }

    @Test
    void a_question_is_called_by_its_key_and_has_the_constants_as_choices() {
        assertThat(QUESTION).hasToString("I-XX-1");
        assertThat(QUESTION.choices()).containsExactly(Width.NARROW, Width.WIDE);
    }

    private enum OtherWidth {
        NARROW
    }

    @Test
    void choices_that_are_not_the_constants_of_the_enum_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of(Invented.point(null), OtherWidth.class))
                .withMessage("The choices of I-XX-1 are [narrow, wide], and OtherWidth has [NARROW].\n"
                        + "Maybe give it one constant for each choice, in their order.");
    }
}

package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.CommittedQuestions;
import fr.tempspartage.rules.inquiry.EveryAnswer;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import fr.tempspartage.rules.verdict.Eligibility;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

@net.jqwik.api.Tag("inquiry")
@org.junit.jupiter.api.Tag("inquiry")
class NextQuestionsTest {

    private static final AssessmentContext IN_TIME = AssessmentContext.on(LocalDate.of(2026, 5, 10));
    private static final List<RuleCases.Case> CASES = RuleCases.all();

    @Provide
    Arbitrary<RuleCases.Case> cases() {
        return Arbitraries.of(CASES);
    }

    @Tag("slow")
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void exactly_those_facts_are_asked_for_that_decide_under_some_answers_to_the_others(
            @ForAll("cases") RuleCases.Case one, @ForAll long seed) {
        EveryAnswer.Less less = EveryAnswer.without(one.dossier(), new Random(seed));
        EveryAnswer every = new EveryAnswer(RulesTest.assess(one.with(less.dossier())), less);
        Assume.that(every.isFew());
        assertThat(every.asked()).as("%s without %s", one, less.taken()).isEqualTo(every.deciding());
    }

    private static Assessment assess(Dossier dossier) {
        return RulesTest.CALL.assess(dossier, IN_TIME);
    }

    private static List<String> asked(Dossier dossier) {
        return NextQuestions.of(assess(dossier)).questions().stream()
                .map(Question::pointer)
                .toList();
    }

    private static Question question(Dossier dossier, String pointer) {
        return NextQuestions.of(assess(dossier)).questions().stream()
                .filter(question -> question.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    /** Answers with what they lead to: "médecin: ELIGIBLE {NA-09=SATISFIED}". */
    private static List<String> answers(Question question) {
        return question.answers().stream()
                .map(answer -> answer.label().fr() + ": " + answer.verdict().eligibility() + " " + answer.settles())
                .toList();
    }

    private static <T> Dossier without(Dossier dossier, Input<T> input) {
        Dossier less = dossier;
        for (Reading<T> reading : input.read(dossier)) {
            less = input.with(less, reading.pointer(), Optional.empty());
        }
        return less;
    }

    @Test
    void a_dossier_that_lacks_nothing_is_asked_nothing() {
        NextQuestions next = NextQuestions.of(assess(Dossiers.base()));
        assertThat(next.questions()).isEmpty();
        assertThat(next.withoutEffect()).isEmpty();
    }

    @Test
    void answers_that_lead_to_the_same_are_one() {
        Question status = question(without(Dossiers.base(), DossierInputs.STATUS), "/posts/0/status");
        assertThat(status.asking()).extracting(Object::toString).containsExactly("NA-06");
        assertThat(status.together()).isEmpty();
        assertThat(status.label().fr()).isEqualTo("statut de recrutement de l’assistant");
        assertThat(status.answers()).allMatch(NextQuestions.Answer::exhaustive);
        assertThat(answers(status))
                .containsExactly(
                        "assistant spécialiste: ELIGIBLE {NA-06=SATISFIED}",
                        "assistant généraliste, assistant associé spécialiste, assistant associé généraliste:"
                                + " TO_BE_CONFIRMED {}",
                        "praticien contractuel, praticien hospitalier, chef de clinique, praticien associé, vacataire,"
                                + " autre statut: NOT_ELIGIBLE {NA-06=NOT_SATISFIED}");
    }

    @Test
    void both_sides_of_a_bound_are_among_the_answers() {
        Dossier one = without(Dossiers.base(), DossierInputs.CONTRACT_END);
        assertThat(answers(question(one, "/posts/0/contractEnd")))
                .as("what the support asked for lies within")
                .containsExactly("par exemple 31 octobre 2028: ELIGIBLE {NA-41=SATISFIED}");
        Dossier other = without(without(one, DossierInputs.FINANCED_START), DossierInputs.FINANCED_END);
        Question end = question(other, "/posts/0/contractEnd");
        assertThat(end.answers()).noneMatch(NextQuestions.Answer::exhaustive);
        assertThat(end.answers())
                .filteredOn(answer -> answer.values().contains(LocalDate.of(2027, 10, 31)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE));
        assertThat(end.answers())
                .filteredOn(answer -> answer.values().contains(LocalDate.of(2028, 4, 30)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.verdict().eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE));
    }

    @Test
    void two_numbers_are_asked_for_that_decide_together() {
        Dossier one =
                without(without(Dossiers.base(), DossierInputs.LEGAL_ENTITY), DossierInputs.DISTINCT_LEGAL_PERSONS);
        Question first = question(one, "/project/partners/0/legalEntity");
        assertThat(first.together())
                .singleElement()
                .satisfies(other -> assertThat(other.pointer()).isEqualTo("/project/partners/1/legalEntity"));
        assertThat(first.answers())
                .extracting(answer -> answer.label().fr() + " " + answer.settles())
                .containsExactly(
                        "un autre {NA-07=SATISFIED, NA-16=SATISFIED}",
                        "le même que\u00a0: SIREN de la personne morale (Établissement ch) {}");
        assertThat(asked(one)).contains("/project/partners/1/legalEntity", "/project/distinctLegalPersons");
    }

    @Test
    void a_dossier_that_is_refused_anyway_is_asked_nothing() {
        Dossier refused = Dossiers.with(
                without(without(Dossiers.base(), DossierInputs.STATUS), DossierInputs.WORKING_TIME),
                DossierInputs.RECRUITERS,
                ImmutableList.of());
        NextQuestions next = NextQuestions.of(assess(refused));
        assertThat(next.questions()).isEmpty();
        assertThat(next.withoutEffect())
                .singleElement()
                .satisfies(open -> assertThat(open.pointer()).isEqualTo("/posts/0/status"));
    }

    @Test
    void what_only_a_remark_reads_stands_apart() {
        NextQuestions next = NextQuestions.of(assess(without(Dossiers.base(), DossierInputs.SUPERVISION)));
        assertThat(next.questions()).isEmpty();
        assertThat(next.withoutEffect())
                .singleElement()
                .satisfies(open -> assertThat(open.label().fr()).isEqualTo("encadrement d’étudiants de 3e cycle"));
    }

    @Test
    void what_only_the_amount_depends_on_comes_last_with_the_amounts() {
        Dossier one = without(without(Dossiers.base(), DossierInputs.WORKING_TIME), DossierInputs.STATUS);
        assertThat(asked(one)).containsExactly("/posts/0/status", "/posts/0/workingTime");
        Question time = question(one, "/posts/0/workingTime");
        assertThat(time.asking()).isEmpty();
        assertThat(time.answers())
                .filteredOn(answer -> answer.values().contains(Rate.ONE))
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.amount().orElseThrow().min()).hasToString("77994.96"));
    }

    @Test
    void a_draft_that_can_no_longer_be_filed_is_asked_nothing() {
        Dossier draft = Dossiers.with(
                without(without(Dossiers.base(), DossierInputs.STATUS), DossierInputs.FILED_AT),
                DossierInputs.FILING_STATE,
                FilingState.DRAFT);
        assertThat(NextQuestions.of(RulesTest.CALL.assess(draft, AssessmentContext.on(LocalDate.of(2026, 5, 18))))
                        .questions())
                .isEmpty();
        assertThat(NextQuestions.of(RulesTest.CALL.assess(draft, AssessmentContext.on(LocalDate.of(2026, 5, 17))))
                        .questions())
                .extracting(Question::pointer)
                .containsExactly("/posts/0/status");
    }

    @Test
    void what_nobody_can_tell_is_not_asked_again_and_another_way_is() {
        Dossier one = without(without(Dossiers.base(), DossierInputs.ASSISTANTS), DossierInputs.LINKED_DOSSIERS);
        assertThat(asked(one)).containsExactly("/project/assistants", "/linkedDossiers");
        assertThat(NextQuestions.of(assess(one), Set.of("/project/assistants")).questions())
                .extracting(Question::pointer)
                .containsExactly("/linkedDossiers");
    }

    @Test
    void an_answer_may_need_another_one_beside_it() {
        Dossier one = without(
                Dossiers.with(
                        without(Dossiers.base(), DossierInputs.RECRUITERS),
                        DossierInputs.LEGAL_STATUS,
                        LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT),
                DossierInputs.CONTRACT_START);
        Question end = question(without(one, DossierInputs.CONTRACT_END), "/posts/0/contractEnd");
        assertThat(end.together())
                .extracting(NextQuestions.Together::pointer)
                .containsExactly("/posts/0/contractStart");
        assertThat(end.together().get(0).label().en()).isEqualTo("start of the contract");
    }

    @org.junit.jupiter.api.Tag("slow")
    @Test
    void a_dossier_that_says_nothing_is_asked_for_its_partners_first_and_not_for_what_is_in_the_list() {
        List<String> asked = asked(Dossiers.empty());
        assertThat(asked.get(0)).isEqualTo("/project/partners");
        assertThat(asked).noneMatch(pointer -> pointer.startsWith("/project/partners/"));
        assertThat(asked)
                .contains(
                        "/candidate/profession",
                        "/candidate/diplomaDate",
                        "/project/assistants",
                        "/posts/0/status",
                        "/filing/state",
                        "/documents");
    }

    @Test
    void the_candidate_is_asked_for_where_the_dossier_has_none() {
        Dossier one = Dossiers.base().withCandidate(Optional.<Candidate>empty());
        assertThat(asked(one)).containsExactly("/candidate/diplomaDate", "/candidate/profession");
    }

    private static List<String> labels(Dossier dossier, String pointer) {
        return question(dossier, pointer).answers().stream()
                .map(answer -> answer.label().fr())
                .toList();
    }

    @Test
    void answers_are_told_in_words() {
        Dossier base = Dossiers.base();
        assertThat(labels(without(base, DossierInputs.RECRUITERS), "/project/recruiters"))
                .containsExactly(
                        "aucun", "Établissement chu", "Établissement ch", "Établissement chu + Établissement ch");
        assertThat(labels(base.withDocuments(Optional.empty()), "/documents"))
                .startsWith(
                        "aucun",
                        "toutes les pièces demandées",
                        "toutes sauf\u00a0: curriculum vitae, toutes sauf\u00a0: lettre de motivation");
        assertThat(labels(without(base, DossierInputs.DEPARTMENT), "/project/partners/1/department"))
                .contains("Ain (01), Aisne (02), Allier (03) et 86 autres");
        Dossier undated = without(without(base, DossierInputs.FINANCED_START), DossierInputs.FINANCED_END);
        assertThat(labels(without(undated, DossierInputs.CONTRACT_END), "/posts/0/contractEnd"))
                .contains("par exemple 31 octobre 2027");
        Dossier unsplit = base.withPosts(
                base.getPosts().map(posts -> ImmutableList.of(posts.get(0).withTimeAllocation(Optional.empty()))));
        assertThat(labels(unsplit, "/posts/0/timeAllocation/segments"))
                .containsExactly(
                        "Établissement chu 50\u00a0% / Établissement ch 50\u00a0%, Établissement chu 40\u00a0% / Établissement ch"
                                + " 60\u00a0%",
                        "Établissement chu 60\u00a0% / Établissement ch 40\u00a0%",
                        "Établissement chu 100\u00a0%",
                        "Établissement ch 100\u00a0%");
    }

    @Test
    void every_question_and_its_answers_read_as_committed() throws IOException {
        Dossier partly = Dossiers.base()
                .withPosts(Dossiers.base()
                        .getPosts()
                        .map(posts -> ImmutableList.of(posts.get(0)
                                .withStatus(Optional.empty())
                                .withContractEnd(Optional.empty())
                                .withFinancedEnd(Optional.empty())
                                .withTimeAllocation(Optional.empty()))))
                .withRequest(Optional.empty())
                .withFiling(Optional.empty());
        new CommittedQuestions()
                .add("partly known", RulesTest.CALL.assess(partly, RulesTest.CONTEXT))
                .add(
                        "nothing stated",
                        RulesTest.CALL.assess(Dossiers.empty(), AssessmentContext.on(LocalDate.of(2026, 3, 2))))
                .values("values, partly known", RulesTest.CALL.assess(partly, RulesTest.CONTEXT))
                .values("values, nothing stated", RulesTest.CALL.assess(Dossiers.empty(), RulesTest.CONTEXT))
                .compareWith("nouvelle-aquitaine-2026");
    }
}

package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AraDossiers.eligible;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.call.DecidingFacts.Bearing;
import fr.tempspartage.rules.inquiry.CommittedQuestions;
import fr.tempspartage.rules.inquiry.EveryAnswer;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.NextQuestions.Question;
import fr.tempspartage.rules.verdict.Phrases;
import java.io.IOException;
import java.util.List;
import java.util.Random;
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
class AraNextQuestionsTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();
    private static final List<AraScenarios.Scenario> SCENARIOS = AraScenarios.all();

    @Provide
    Arbitrary<AraScenarios.Scenario> scenarios() {
        return Arbitraries.of(SCENARIOS);
    }

    @Tag("slow")
    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void exactly_those_facts_are_asked_for_that_decide_under_some_answers_to_the_others(
            @ForAll("scenarios") AraScenarios.Scenario scenario, @ForAll long seed) {
        EveryAnswer.Less less = EveryAnswer.without(scenario.dossier(), new Random(seed));
        EveryAnswer every = new EveryAnswer(CALL.assess(less.dossier(), scenario.context()), less);
        Assume.that(every.isFew());
        assertThat(every.asked()).as("%s without %s", scenario, less.taken()).isEqualTo(every.deciding());
    }

    private static NextQuestions next(AraDossiers dossier) {
        return NextQuestions.of(CALL.assess(dossier.dossier(), AraScenarios.FILING_DAY));
    }

    @Test
    void the_zone_of_either_place_is_asked_for_and_one_alone_may_do() {
        Question zone = next(eligible().without(DossierInputs.ZONE)).questions().get(0);
        assertThat(zone.pointer()).isEqualTo("/project/partners/0/zone");
        assertThat(zone.bearing()).isEqualTo(Bearing.ELIGIBILITY);
        assertThat(zone.answers())
                .extracting(answer -> Phrases.of(answer.values(), Language.FRENCH) + ": "
                        + answer.verdict().eligibility())
                .containsExactly(
                        "zone d’intervention prioritaire (ZIP): ELIGIBLE",
                        "zone d’action complémentaire (ZAC): ELIGIBLE",
                        "hors zone: TO_BE_CONFIRMED");
    }

    @Test
    void that_there_is_no_number_is_an_answer_too() {
        NextQuestions next = next(eligible().without(DossierInputs.RPPS).without(DossierInputs.HAS_RPPS));
        assertThat(next.questions()).extracting(Question::pointer).contains("/candidate/rpps");
    }

    @Test
    void what_was_granted_before_is_asked_for_once_it_may_be_a_renewal() {
        NextQuestions next = next(eligible().without(DossierInputs.REQUEST));
        assertThat(next.questions()).extracting(Question::pointer).startsWith("/request");
        assertThat(next.questions())
                .extracting(Question::pointer)
                .contains("/previousGrant/sameProject", "/previousGrant/samePartners", "/previousGrant/sameCandidate");
    }

    @Test
    void every_question_and_its_answers_read_as_committed() throws IOException {
        Dossier partly = eligible()
                .without(DossierInputs.ZONE)
                .without(DossierInputs.COMMUNITY_MODE)
                .without(DossierInputs.RPPS)
                .without(DossierInputs.HAS_RPPS)
                .without(DossierInputs.LEGAL_ENTITY)
                .dossier();
        new CommittedQuestions()
                .add("partly known", CALL.assess(partly, AraScenarios.FILING_DAY))
                .add("nothing stated", CALL.assess(AraDossiers.empty().dossier(), AraScenarios.FILING_DAY))
                .values("values, partly known", CALL.assess(partly, AraScenarios.FILING_DAY))
                .values(
                        "values, nothing stated",
                        CALL.assess(AraDossiers.empty().dossier(), AraScenarios.FILING_DAY))
                .compareWith("auvergne-rhone-alpes-2026");
    }
}

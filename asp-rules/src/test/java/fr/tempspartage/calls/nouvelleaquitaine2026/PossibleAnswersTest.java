package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.PossibleAnswer;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("inquiry")
class PossibleAnswersTest {

    private static final Dossier ELIGIBLE = Dossiers.base();

    private static Assessment assess(Dossier dossier, String... readings) {
        AssessmentContext context = RulesTest.CONTEXT;
        for (String reading : readings) {
            String[] parts = reading.split("=", -1);
            context = context.interpreting(parts[0], parts[1]);
        }
        return RulesTest.CALL.assess(dossier, context);
    }

    private static List<String> said(ImmutableMap<?, ImmutableMap<Interpretation, Choice>> respect) {
        return respect.entrySet().stream()
                .map(entry -> entry.getKey() + " " + choices(entry.getValue()))
                .toList();
    }

    private static String choices(ImmutableMap<Interpretation, Choice> choices) {
        return choices.entrySet().stream()
                .map(entry -> entry.getKey().key() + "=" + entry.getValue().slug())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static Interpretation question(String key) {
        return RulesTest.CALL.interpretations().stream()
                .map(OpenPoint::interpretation)
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_eligible_dossier_says_by_which_readings_it_would_not_be_eligible_or_complete_or_paid() {
        PossibleAnswers possible = PossibleAnswers.of(assess(ELIGIBLE));
        assertThat(possible.isSame()).isFalse();
        assertThat(said(possible.eligibility()))
                .containsExactly(
                        "ELIGIBLE []",
                        "TO_BE_CONFIRMED [I-NA-8=c]",
                        "NOT_ELIGIBLE [I-NA-6=required, I-NA-12=recruiter]");
        assertThat(said(possible.completeness()))
                .containsExactly("COMPLETE []", "INCOMPLETE [I-NA-11=separate-document]");
        assertThat(said(possible.filing())).containsExactly("[IN_TIME] []");
        assertThat(said(possible.totals())).containsExactly("[[77994.96]] []", "[[]] [I-NA-17=indexed]");
        assertThat(possible.raised())
                .hasSize(23)
                .isSubsetOf(RulesTest.CALL.interpretations().stream()
                        .map(OpenPoint::interpretation)
                        .toList());
        assertThat(possible.combinations()).isEqualTo(BigInteger.valueOf(56_623_104));
        assertThat(possible.answers().get(0).changes()).isZero();
        assertThat(possible.answers()).isSortedAccordingTo(Comparator.comparingInt(PossibleAnswer::changes));
    }

    @Test
    void a_choice_that_was_made_counts_where_it_is_left_and_not_where_it_is_kept() {
        PossibleAnswers possible = PossibleAnswers.of(assess(ELIGIBLE, "I-NA-6=required", "I-NA-11=separate-document"));
        assertThat(said(possible.eligibility()))
                .containsExactly("ELIGIBLE []", "NOT_ELIGIBLE [I-NA-12=recruiter]", "TO_BE_CONFIRMED [I-NA-8=c]");
        assertThat(said(possible.completeness())).containsExactly("INCOMPLETE []", "COMPLETE [I-NA-11=opinions-cover]");
    }

    @Test
    void an_amount_that_is_unknown_now_is_known_under_each_convention_for_months_that_are_cut_short() {
        Dossier cut = DossierInputs.CONTRACT_END.with(
                ELIGIBLE, "/posts/0/contractEnd", Optional.of(LocalDate.of(2028, 10, 20)));
        PossibleAnswers possible = PossibleAnswers.of(assess(cut), Set.of(question("I-NA-16")));
        assertThat(said(possible.totals()))
                .containsExactly(
                        "[[]] []",
                        "[[74745.17]] [I-NA-16=whole-months]",
                        "[[76911.70]] [I-NA-16=thirtieths]",
                        "[[76841.81]] [I-NA-16=actual-days]");
        assertThat(possible.raised()).containsExactly(question("I-NA-16"));
    }

    @Test
    void of_some_questions_alone_the_others_stay_as_they_are_read() {
        PossibleAnswers possible =
                PossibleAnswers.of(assess(ELIGIBLE), Set.of(question("I-NA-11"), question("I-NA-12")));
        assertThat(said(possible.completeness()))
                .containsExactly("COMPLETE []", "INCOMPLETE [I-NA-11=separate-document]");
        assertThat(said(possible.eligibility())).containsExactly("ELIGIBLE []");
        assertThat(PossibleAnswers.of(assess(ELIGIBLE), Set.of()).isSame()).isTrue();
        assertThat(PossibleAnswers.of(assess(ELIGIBLE), Set.of()).raised()).isEmpty();
        assertThat(PossibleAnswers.of(assess(ELIGIBLE), Set.of()).combinations())
                .isEqualTo(BigInteger.ONE);
    }

    @Test
    void a_question_on_which_nothing_is_decided_is_decided_in_every_answer() {
        Dossier other =
                DossierInputs.STATUS.with(ELIGIBLE, "/posts/0/status", Optional.of(EmploymentStatus.GENERAL_ASSISTANT));
        PossibleAnswers possible = PossibleAnswers.of(assess(other), Set.of(question("I-NA-4")));
        assertThat(assess(other).verdict().eligibility()).isEqualTo(Eligibility.TO_BE_CONFIRMED);
        assertThat(said(possible.eligibility()))
                .containsExactly("NOT_ELIGIBLE [I-NA-4=specialist-only]", "ELIGIBLE [I-NA-4=any-assistant]");
    }

    @Test
    void a_question_that_the_call_does_not_have_is_named() {
        Interpretation foreign =
                new AuvergneRhoneAlpes2026().interpretations().get(0).interpretation();
        FundingScheme scheme = (terms, readings) ->
                RulesTest.CALL.fundingScheme().plan(terms, readings).read(foreign, foreign.openChoices());
        CallDefinition without = (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(),
                new Class<?>[] {CallDefinition.class},
                (proxy, method, args) ->
                        method.getName().equals("fundingScheme") ? scheme : method.invoke(RulesTest.CALL, args));
        assertThatThrownBy(() -> PossibleAnswers.of(
                        Assessor.of(without, RulesTest.CONTEXT).assess(ELIGIBLE)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The call nouvelle-aquitaine-2026 has no question I-ARA-1, which its answer names.\n"
                        + "Maybe verify the call with CallContract.");
    }
}

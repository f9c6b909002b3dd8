package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.io.scalar.ScalarText;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DecidingFacts;
import fr.tempspartage.rules.inquiry.Move;
import fr.tempspartage.rules.inquiry.MoveKind;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.PossibleAnswer;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.Remedy;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.util.List;
import java.util.Map;

/** Forms of what is asked of an assessment after the fact. */
final class InquiryForms {

    private static final ObjectForm<Map.Entry<Interpretation, Choice>> CHOICE =
            ObjectForm.<Map.Entry<Interpretation, Choice>>named("choiceOtherwise")
                    .part("key", entry -> entry.getKey().key(), Forms.TEXT)
                    .part("choice", entry -> entry.getValue().slug(), Forms.TEXT)
                    .part("label", entry -> entry.getValue().label(), Forms.BOTH)
                    .build();

    private static final ObjectForm<PossibleAnswer.Reasons> REASONS = ObjectForm.<PossibleAnswer.Reasons>named(
                    "possiblePriority")
            .part("reasons", PossibleAnswer.Reasons::held, Forms.list(Forms.TEXT))
            .part("open", PossibleAnswer.Reasons::open, Forms.list(Forms.TEXT))
            .build();

    private static final ObjectForm<PossibleAnswer> ANSWER = ObjectForm.<PossibleAnswer>named("possibleAnswer")
            .part("verdict", PossibleAnswer::verdict, AssessmentForms.VERDICT)
            .part("totals", PossibleAnswer::totals, Forms.list(Forms.list(Forms.EUROS)))
            .part("priority", PossibleAnswer::priority, REASONS)
            .part("choices", answer -> answer.choices().entrySet(), Forms.list(CHOICE))
            .build();

    /** Answers over all readings: each of them, and in each respect what it comes to. */
    static final ObjectForm<Possible> POSSIBLE_ANSWERS = Forms.<Possible>document("possibleAnswers")
            .part("call", possible -> possible.assessment().call().id(), Forms.TEXT)
            .part("dossier", possible -> possible.assessment().dossier().getId(), Forms.TEXT)
            .part("date", possible -> possible.assessment().context().date(), Forms.DAY)
            .part("notice", possible -> possible.assessment().call().campaign().getNotice(), Forms.BOTH)
            .part(
                    "chosenReadings",
                    possible -> possible.assessment().context().readings().chosen(),
                    Forms.map(Forms.TEXT))
            .maybe("agencyReadings", possible -> possible.assessment().agencyReadings(), DecisionForms.USED)
            .part("verdictNow", possible -> possible.assessment().verdict(), AssessmentForms.VERDICT)
            .part(
                    "questions",
                    possible -> possible.answers().raised().stream()
                            .map(Interpretation::key)
                            .toList(),
                    Forms.list(Forms.TEXT))
            .part("combinations", possible -> possible.answers().combinations(), Forms.TEXT)
            .part("same", possible -> possible.answers().isSame(), Forms.YES_NO)
            .part(
                    "eligibility",
                    possible -> possible.answers().eligibility().entrySet(),
                    Forms.list(respect("possibleEligibility", Forms.names(Eligibility.class))))
            .part(
                    "completeness",
                    possible -> possible.answers().completeness().entrySet(),
                    Forms.list(respect("possibleCompleteness", Forms.names(Completeness.class))))
            .part(
                    "filing",
                    possible -> possible.answers().filing().entrySet(),
                    Forms.list(respect("possibleFiling", Forms.list(Forms.names(FilingStatus.class)))))
            .part(
                    "totals",
                    possible -> possible.answers().totals().entrySet(),
                    Forms.list(respect("possibleTotals", Forms.list(Forms.list(Forms.EUROS)))))
            .part(
                    "priority",
                    possible -> possible.answers().priority().entrySet(),
                    Forms.list(respect("possibleReasons", REASONS)))
            .part("answers", possible -> possible.answers().answers(), Forms.list(ANSWER))
            .build();

    private static final ObjectForm<Move> MOVE = ObjectForm.<Move>named("move")
            .part("move", Move::kind, Forms.names(MoveKind.class))
            .part("text", Move::text, Forms.BOTH)
            .maybe("impossibleBecause", Move::impossible, Forms.BOTH)
            .build();

    private static final ObjectForm<Remedy> REMEDY = ObjectForm.<Remedy>named("remedy")
            .part("possible", Remedy::isPossible, Forms.YES_NO)
            .part("moves", Remedy::moves, Forms.list(MOVE))
            .part("papers", Remedy::papers, Forms.list(MOVE))
            .part(
                    "settles",
                    remedy -> remedy.settles().stream()
                            .map(finding -> finding.rule().id())
                            .toList(),
                    Forms.list(Forms.TEXT))
            .part("verdictAfter", remedy -> remedy.after().verdict(), AssessmentForms.VERDICT)
            .build();

    private static final ObjectForm<Finding> SHORTFALL = ObjectForm.<Finding>named("shortfall")
            .part("rule", finding -> finding.rule().id(), Forms.TEXT)
            .part("clauses", finding -> finding.rule().clauses(), Forms.list(Forms.TEXT))
            .part("reason", AssessmentForms::reason, Forms.BOTH)
            .build();

    /** What would make a dossier eligible and complete. */
    static final ObjectForm<Remedied> REMEDIES = Forms.<Remedied>document("remedies")
            .part("call", remedied -> remedied.assessment().call().id(), Forms.TEXT)
            .part("dossier", remedied -> remedied.assessment().dossier().getId(), Forms.TEXT)
            .part("date", remedied -> remedied.assessment().context().date(), Forms.DAY)
            .part("notice", remedied -> remedied.assessment().call().campaign().getNotice(), Forms.BOTH)
            .part(
                    "chosenReadings",
                    remedied -> remedied.assessment().context().readings().chosen(),
                    Forms.map(Forms.TEXT))
            .maybe("agencyReadings", remedied -> remedied.assessment().agencyReadings(), DecisionForms.USED)
            .part("verdict", remedied -> remedied.assessment().verdict(), AssessmentForms.VERDICT)
            .part("shortfalls", remedied -> remedied.remedies().shortfalls(), Forms.list(SHORTFALL))
            .part("questions", remedied -> remedied.remedies().questions(), Forms.list(AssessmentForms.QUESTION))
            .part("remedies", remedied -> remedied.remedies().all(), Forms.list(REMEDY))
            .part("allTried", remedied -> remedied.remedies().isWhole(), Forms.YES_NO)
            .part(
                    "beyondRemedy",
                    remedied -> remedied.remedies().beyondRemedy().stream()
                            .map(finding -> finding.rule().id())
                            .toList(),
                    Forms.list(Forms.TEXT))
            .part("eligibleUnder", remedied -> remedied.remedies().readings().entrySet(), Forms.list(CHOICE))
            .build();

    private static final ObjectForm<Rule> ASKING = ObjectForm.<Rule>named("askingRule")
            .part("rule", Rule::id, Forms.TEXT)
            .part("clauses", Rule::clauses, Forms.list(Forms.TEXT))
            .part("sentence", Rule::sentence, Forms.BOTH)
            .build();

    private static final ObjectForm<NextQuestions.Together> TOGETHER = ObjectForm.<NextQuestions.Together>named(
                    "questionBeside")
            .part("pointer", NextQuestions.Together::pointer, Forms.TEXT)
            .part("label", NextQuestions.Together::label, Forms.BOTH)
            .part("supposed", NextQuestions.Together::supposed, Forms.BOTH)
            .build();

    private static final ObjectForm<Map.Entry<Rule, Outcome>> SETTLED = ObjectForm.<Map.Entry<Rule, Outcome>>named(
                    "settledRule")
            .part("rule", entry -> entry.getKey().id(), Forms.TEXT)
            .part("outcome", Map.Entry::getValue, Forms.names(Outcome.class))
            .build();

    private static final ObjectForm<Led> ANSWER_TO = ObjectForm.<Led>named("answerToQuestion")
            .part("label", led -> led.answer().label(), Forms.BOTH)
            .part("values", Led::values, Forms.list(Forms.TEXT))
            .part("exhaustive", led -> led.answer().exhaustive(), Forms.YES_NO)
            .part("verdict", led -> led.answer().verdict(), AssessmentForms.VERDICT)
            .maybe("amount", led -> led.answer().amount(), PlanForms.RANGE)
            .part("settles", led -> led.answer().settles().entrySet(), Forms.list(SETTLED))
            .build();

    private static final ObjectForm<NextQuestions.Question> NEXT_QUESTION = ObjectForm.<NextQuestions.Question>named(
                    "nextQuestion")
            .part("pointer", NextQuestions.Question::pointer, Forms.TEXT)
            .part("fact", question -> question.input().name(), Forms.TEXT)
            .part("label", NextQuestions.Question::label, Forms.BOTH)
            .part("bearing", NextQuestions.Question::bearing, Forms.names(DecidingFacts.Bearing.class))
            .part("asking", NextQuestions.Question::asking, Forms.list(ASKING))
            .part("together", NextQuestions.Question::together, Forms.list(TOGETHER))
            .part(
                    "answers",
                    question -> question.answers().stream()
                            .map(answer -> new Led(question, answer))
                            .toList(),
                    Forms.list(ANSWER_TO))
            .build();

    /** Questions that can still decide, and the open facts that cannot. */
    static final ObjectForm<Next> NEXT_QUESTIONS = Forms.<Next>document("nextQuestions")
            .part("call", next -> next.assessment().call().id(), Forms.TEXT)
            .part("dossier", next -> next.assessment().dossier().getId(), Forms.TEXT)
            .part("date", next -> next.assessment().context().date(), Forms.DAY)
            .part("notice", next -> next.assessment().call().campaign().getNotice(), Forms.BOTH)
            .part(
                    "chosenReadings",
                    next -> next.assessment().context().readings().chosen(),
                    Forms.map(Forms.TEXT))
            .maybe("agencyReadings", next -> next.assessment().agencyReadings(), DecisionForms.USED)
            .part("verdictNow", next -> next.assessment().verdict(), AssessmentForms.VERDICT)
            .part("questions", next -> next.questions().questions(), Forms.list(NEXT_QUESTION))
            .part("withoutEffect", next -> next.questions().withoutEffect(), Forms.list(AssessmentForms.QUESTION))
            .part("allTried", next -> next.questions().whole(), Forms.YES_NO)
            .build();

    private InquiryForms() {}

    /** Answer to a question, whose values are texts as files have them, where they are no records. */
    private record Led(NextQuestions.Question question, NextQuestions.Answer answer) {

        List<String> values() {
            return question.input().type() instanceof ScalarType<?> scalar
                    ? answer.values().stream().map(value -> text(scalar, value)).toList()
                    : List.of();
        }

        private static <T> String text(ScalarType<T> type, Object value) {
            return ScalarText.of(type, type.cast(value));
        }
    }

    /** Assessment with its next questions. */
    record Next(Assessment assessment, NextQuestions questions) {}

    private static <T> ObjectForm<Map.Entry<T, ImmutableMap<Interpretation, Choice>>> respect(
            String name, Form<? super T> value) {
        return ObjectForm.<Map.Entry<T, ImmutableMap<Interpretation, Choice>>>named(name)
                .part("value", Map.Entry::getKey, value)
                .part("choices", entry -> entry.getValue().entrySet(), Forms.list(CHOICE))
                .build();
    }

    /** Assessment with its answers over all readings. */
    record Possible(Assessment assessment, PossibleAnswers answers) {}

    /** Assessment with what would put its dossier right. */
    record Remedied(Assessment assessment, Remedies remedies) {}
}

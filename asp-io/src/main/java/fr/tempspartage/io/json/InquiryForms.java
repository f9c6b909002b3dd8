package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.inquiry.PossibleAnswer;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import java.util.Map;
import java.util.function.Function;

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
    static final ObjectForm<Possible> POSSIBLE_ANSWERS = ResultForms.<Possible>document("possibleAnswers")
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
                    possible -> by(possible, answer -> answer.verdict().eligibility()),
                    Forms.list(respect("possibleEligibility", Forms.names(Eligibility.class))))
            .part(
                    "completeness",
                    possible -> by(possible, answer -> answer.verdict().completeness()),
                    Forms.list(respect("possibleCompleteness", Forms.names(Completeness.class))))
            .part(
                    "filing",
                    possible -> by(possible, answer -> answer.verdict().filing()),
                    Forms.list(respect("possibleFiling", Forms.list(Forms.names(FilingStatus.class)))))
            .part(
                    "totals",
                    possible -> by(possible, PossibleAnswer::totals),
                    Forms.list(respect("possibleTotals", Forms.list(Forms.list(Forms.EUROS)))))
            .part(
                    "priority",
                    possible -> by(possible, PossibleAnswer::priority),
                    Forms.list(respect("possibleReasons", REASONS)))
            .part("answers", possible -> possible.answers().answers(), Forms.list(ANSWER))
            .build();

    private InquiryForms() {}

    private static <T> Iterable<Map.Entry<T, PossibleAnswer>> by(
            Possible possible, Function<PossibleAnswer, T> respect) {
        ImmutableMap<T, PossibleAnswer> found = possible.answers().by(respect);
        return found.entrySet();
    }

    private static <T> ObjectForm<Map.Entry<T, PossibleAnswer>> respect(String name, Form<? super T> value) {
        return ObjectForm.<Map.Entry<T, PossibleAnswer>>named(name)
                .part("value", Map.Entry::getKey, value)
                .part("choices", entry -> entry.getValue().choices().entrySet(), Forms.list(CHOICE))
                .build();
    }

    /** Assessment with its answers over all readings. */
    record Possible(Assessment assessment, PossibleAnswers answers) {}
}

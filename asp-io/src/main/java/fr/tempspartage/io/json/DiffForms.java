package fr.tempspartage.io.json;

import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.Difference;
import fr.tempspartage.rules.inquiry.Direction;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.SideBySide;
import fr.tempspartage.rules.inquiry.TopicDiff;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import java.util.List;
import java.util.Optional;

/** Forms of what differs. Of a fact that is personal, only its place is written. */
final class DiffForms {

    private static final Form<Outcome> OUTCOME = Forms.names(Outcome.class);

    /** Value as the dossier holds it, or as a command line writes it. */
    private static final Form<Typed> VALUE = Forms.of(DiffForms::write, schema -> {});

    private static final ObjectForm<Difference> DIFFERENCE = ObjectForm.<Difference>named("diffDifference")
            .part("kind", Difference::kind, Forms.names(Difference.Kind.class))
            .part("name", Difference::name, Forms.TEXT)
            .part("label", Difference::label, Forms.BOTH)
            .part("personal", Difference::personal, Forms.YES_NO)
            .maybe("before", difference -> value(difference, difference.before()), VALUE)
            .maybe("after", difference -> value(difference, difference.after()), VALUE)
            .part("clauses", Difference::clauses, Forms.list(Forms.TEXT))
            .build();

    private static final ObjectForm<AssessmentDiff.Cause> CAUSE = ObjectForm.<AssessmentDiff.Cause>named("diffCause")
            .part("kind", cause -> cause.difference().kind(), Forms.names(Difference.Kind.class))
            .part("name", cause -> cause.difference().name(), Forms.TEXT)
            .part("force", AssessmentDiff.Cause::force, Forms.names(AssessmentDiff.Force.class))
            .build();

    private static final ObjectForm<Finding> FINDING = ObjectForm.<Finding>named("diffFinding")
            .part("rule", finding -> finding.rule().id(), Forms.TEXT)
            .part("clauses", finding -> finding.rule().clauses(), Forms.list(Forms.TEXT))
            .part("outcome", Finding::outcome, OUTCOME)
            .part("reason", AssessmentForms::reason, Forms.BOTH)
            .build();

    private static final ObjectForm<AssessmentDiff.FindingChange> FINDING_CHANGE =
            ObjectForm.<AssessmentDiff.FindingChange>named("diffFindingChange")
                    .part("rule", change -> change.rule().id(), Forms.TEXT)
                    .part("outcomeChanges", AssessmentDiff.FindingChange::isOutcome, Forms.YES_NO)
                    .maybe("before", AssessmentDiff.FindingChange::before, FINDING)
                    .maybe("after", AssessmentDiff.FindingChange::after, FINDING)
                    .part("causes", AssessmentDiff.FindingChange::causes, Forms.list(CAUSE))
                    .build();

    private static final ObjectForm<AssessmentDiff.AmountChange> AMOUNT = ObjectForm.<AssessmentDiff.AmountChange>named(
                    "diffAmount")
            .part("changed", AssessmentDiff.AmountChange::isChanged, Forms.YES_NO)
            .maybe("before", AssessmentDiff.AmountChange::before, PlanForms.RANGE)
            .maybe("after", AssessmentDiff.AmountChange::after, PlanForms.RANGE)
            .part("causes", AssessmentDiff.AmountChange::causes, Forms.list(CAUSE))
            .build();

    private static final ObjectForm<AssessmentDiff.DocumentChange> DOCUMENT =
            ObjectForm.<AssessmentDiff.DocumentChange>named("diffDocument")
                    .part("type", change -> change.item().requirement().type().code(), Forms.TEXT)
                    .maybe("partner", AssessmentDiff.DocumentChange::partner, Forms.TEXT)
                    .part("label", change -> change.item().requirement().label(), Forms.BOTH)
                    .maybe("before", change -> change.before().map(DiffForms::outcome), OUTCOME)
                    .maybe("after", change -> change.after().map(DiffForms::outcome), OUTCOME)
                    .build();

    private static final ObjectForm<TopicDiff.Side> TOPIC = ObjectForm.<TopicDiff.Side>named("diffTopic")
            .part("name", TopicDiff.Side::name, Forms.TEXT)
            .part("label", TopicDiff.Side::label, Forms.BOTH)
            .part("changed", TopicDiff.Side::isChanged, Forms.YES_NO)
            .part("before", TopicDiff.Side::before, Forms.list(FINDING))
            .part("after", TopicDiff.Side::after, Forms.list(FINDING))
            .build();

    private static final ObjectForm<TopicDiff> TOPICS = ObjectForm.<TopicDiff>named("diffTopics")
            .part("shared", TopicDiff::shared, Forms.list(TOPIC))
            .part("onlyBefore", TopicDiff::onlyBefore, Forms.list(FINDING))
            .part("onlyAfter", TopicDiff::onlyAfter, Forms.list(FINDING))
            .build();

    private static final ObjectForm<Assessment> SIDE = ObjectForm.<Assessment>named("diffSide")
            .part("call", assessment -> assessment.call().id(), Forms.TEXT)
            .part("title", assessment -> assessment.call().campaign().getTitle(), Forms.BOTH)
            .part("dossier", assessment -> assessment.dossier().getId(), Forms.TEXT)
            .part("date", assessment -> assessment.context().date(), Forms.DAY)
            .part(
                    "chosenReadings",
                    assessment -> assessment.context().readings().chosen(),
                    Forms.map(Forms.TEXT))
            .maybe("agencyReadings", Assessment::agencyReadings, DecisionForms.USED)
            .part("verdict", Assessment::verdict, AssessmentForms.VERDICT)
            .build();

    /** One dossier, or two. */
    static final ObjectForm<AssessmentDiff> DIFF = Forms.<AssessmentDiff>document("diff")
            .part("before", AssessmentDiff::before, SIDE)
            .part("after", AssessmentDiff::after, SIDE)
            .part("rulesShared", diff -> diff.sides().isSharingRules(), Forms.YES_NO)
            .part("changed", AssessmentDiff::isChanged, Forms.YES_NO)
            .part("direction", AssessmentDiff::direction, Forms.names(Direction.class))
            .part("differences", AssessmentDiff::differences, Forms.list(DIFFERENCE))
            .part("findings", AssessmentDiff::findings, Forms.list(FINDING_CHANGE))
            .part("amount", AssessmentDiff::amount, AMOUNT)
            .part("documents", AssessmentDiff::documents, Forms.list(DOCUMENT))
            .maybe("topics", AssessmentDiff::topics, TOPICS)
            .part("notice", diff -> diff.after().call().campaign().getNotice(), Forms.BOTH)
            .build();

    private static final ObjectForm<SideBySide> CALL_BEFORE = ObjectForm.<SideBySide>named("diffCallBefore")
            .part("call", sides -> sides.before().id(), Forms.TEXT)
            .part("title", sides -> sides.before().campaign().getTitle(), Forms.BOTH)
            .part("date", sides -> sides.contextBefore().date(), Forms.DAY)
            .maybe("agencyReadings", sides -> AppliedReadings.inForce(sides.contextBefore()), DecisionForms.USED)
            .build();

    private static final ObjectForm<SideBySide> CALL_AFTER = ObjectForm.<SideBySide>named("diffCallAfter")
            .part("call", sides -> sides.after().id(), Forms.TEXT)
            .part("title", sides -> sides.after().campaign().getTitle(), Forms.BOTH)
            .part("date", sides -> sides.contextAfter().date(), Forms.DAY)
            .maybe("agencyReadings", sides -> AppliedReadings.inForce(sides.contextAfter()), DecisionForms.USED)
            .build();

    private static final ObjectForm<AssessmentDiff.OutcomeChange> OUTCOME_CHANGE =
            ObjectForm.<AssessmentDiff.OutcomeChange>named("diffOutcomeChange")
                    .part("rule", AssessmentDiff.OutcomeChange::rule, Forms.TEXT)
                    .part("before", AssessmentDiff.OutcomeChange::before, OUTCOME)
                    .part("after", AssessmentDiff.OutcomeChange::after, OUTCOME)
                    .build();

    private static final ObjectForm<ManyDiffs.Row> ROW = ObjectForm.<ManyDiffs.Row>named("diffRow")
            .part("place", ManyDiffs.Row::place, Forms.TEXT)
            .part("dossier", ManyDiffs.Row::dossier, Forms.TEXT)
            .part("direction", ManyDiffs.Row::direction, Forms.names(Direction.class))
            .part("verdictBefore", ManyDiffs.Row::before, AssessmentForms.VERDICT)
            .part("verdictAfter", ManyDiffs.Row::after, AssessmentForms.VERDICT)
            .maybe("amountBefore", ManyDiffs.Row::amountBefore, PlanForms.RANGE)
            .maybe("amountAfter", ManyDiffs.Row::amountAfter, PlanForms.RANGE)
            .part("outcomes", ManyDiffs.Row::outcomes, Forms.list(OUTCOME_CHANGE))
            .part("causes", row -> row.causes().stream().map(Difference::name).toList(), Forms.list(Forms.TEXT))
            .build();

    private static final ObjectForm<ManyDiffs.Move> MOVE = ObjectForm.<ManyDiffs.Move>named("diffMove")
            .part("before", ManyDiffs.Move::before, Forms.names(Eligibility.class))
            .part("after", ManyDiffs.Move::after, Forms.names(Eligibility.class))
            .part("dossiers", ManyDiffs.Move::count, Forms.count(1))
            .build();

    private static final ObjectForm<ManyDiffs.RuleMove> RULE_MOVE = ObjectForm.<ManyDiffs.RuleMove>named("diffRuleMove")
            .part("rule", ManyDiffs.RuleMove::rule, Forms.TEXT)
            .part("before", ManyDiffs.RuleMove::before, OUTCOME)
            .part("after", ManyDiffs.RuleMove::after, OUTCOME)
            .part("dossiers", ManyDiffs.RuleMove::count, Forms.count(1))
            .build();

    private static final ObjectForm<Caused> CAUSED = ObjectForm.<Caused>named("diffCaused")
            .all(Caused::difference, DIFFERENCE)
            .part("dossiers", Caused::count, Forms.count(0))
            .build();

    /** Many dossiers. */
    static final ObjectForm<Many> DIFFS = Forms.<Many>document("diffs")
            .part("before", Many::sides, CALL_BEFORE)
            .part("after", Many::sides, CALL_AFTER)
            .part("rulesShared", many -> many.sides().isSharingRules(), Forms.YES_NO)
            .part(
                    "differences",
                    many -> many.diffs().causes().entrySet().stream()
                            .map(entry -> new Caused(entry.getKey(), entry.getValue()))
                            .toList(),
                    Forms.list(CAUSED))
            .part("compared", many -> many.diffs().compared(), Forms.count(0))
            .part("directions", many -> many.diffs().directions(), Forms.map(Forms.count(0)))
            .part("eligibility", many -> many.diffs().eligibility(), Forms.list(MOVE))
            .part("rules", many -> many.diffs().rules(), Forms.list(RULE_MOVE))
            .part("dossiers", many -> many.diffs().changed(), Forms.list(ROW))
            .part("onlyBefore", many -> many.diffs().onlyBefore(), Forms.list(Forms.TEXT))
            .part("onlyAfter", many -> many.diffs().onlyAfter(), Forms.list(Forms.TEXT))
            .part("twice", many -> many.diffs().twice(), Forms.list(Forms.TEXT))
            .part("leftOut", Many::leftOut, Forms.list(ResultForms.ONE_REFUSED))
            .part("budget", many -> many.diffs().budget(), BudgetForms.CHANGE)
            .part("amountUnknownBefore", many -> many.diffs().unknownBefore(), Forms.list(Forms.TEXT))
            .part("amountUnknownAfter", many -> many.diffs().unknownAfter(), Forms.list(Forms.TEXT))
            .part("notice", many -> many.sides().after().campaign().getNotice(), Forms.BOTH)
            .build();

    private DiffForms() {}

    private static Outcome outcome(DocumentChecklist.Item item) {
        return item.finding().outcome();
    }

    private static Optional<Typed> value(Difference difference, Optional<Difference.Side> side) {
        return side.filter(known -> !difference.personal()).map(known -> new Typed(difference.type(), known.value()));
    }

    private static void write(JsonOut out, Typed typed) {
        typed.type()
                .ifPresentOrElse(
                        type -> write(out, type, typed.value()),
                        () -> out.text(typed.value().toString()));
    }

    private static <T> void write(JsonOut out, ValueType<T> type, Object value) {
        RecordWriter.value(out, type, type.cast(value), false);
    }

    /** Value, and the type of a fact. */
    private record Typed(Optional<ValueType<?>> type, Object value) {}

    private record Caused(Difference difference, int count) {}

    /** Many dossiers, and those that could not be read. */
    record Many(SideBySide sides, ManyDiffs diffs, List<ResultJson.Refused> leftOut) {}
}

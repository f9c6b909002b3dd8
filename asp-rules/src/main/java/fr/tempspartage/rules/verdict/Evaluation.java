package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluation of the rules of a call on one dossier (<i>évaluation</i>): outcomes at once, evidence on demand.
 *
 * <p>The evidence of a rule comes from running the same check again with a recording trace; the two answers must agree.
 * Plug-in authors and callers meet this type through the assessment of a call.
 */
@SuppressWarnings("EnumOrdinal") // places in memory only, never stored
public final class Evaluation {

    private final Evaluator evaluator;
    private final Facts facts;
    private final OutcomeCodes codes;
    private final long reached;

    Evaluation(Evaluator evaluator, Facts facts) {
        this.evaluator = evaluator;
        this.facts = facts;
        int count = evaluator.rules().size();
        this.codes = OutcomeCodes.ofSize(count);
        long bits = 0;
        for (int i = 0; i < count; i++) {
            Outcome outcome = evaluator.outcome(i, facts);
            codes.set(i, outcome);
            bits |= evaluator.lanes(i) << outcome.ordinal();
        }
        this.reached = bits;
    }

    /** Rules and what they were asked with. */
    public Evaluator evaluator() {
        return evaluator;
    }

    /** Outcomes in the order of the rules. */
    public OutcomeCodes codes() {
        return codes;
    }

    /** Outcomes that the rules of each level have reached, for {@link Reached}. */
    long reached() {
        return reached;
    }

    /** Facts that the checks saw; for what does not depend on the post looked at. */
    Facts seen() {
        return facts;
    }

    /** Facts that the checks saw, afresh: nobody else uses the object that is returned. */
    public Facts facts() {
        return facts.again();
    }

    /**
     * Finding of one rule, with its evidence.
     *
     * @param index the place of the rule in the list
     * @throws IllegalStateException if the check answers otherwise when it is recorded, which is a defect of the rule
     */
    public Finding finding(int index) {
        Rule rule = evaluator.rules().get(index);
        ImmutableList<Evidence> evidence = record(rule, facts.again());
        Outcome recorded = all(evidence);
        agreeing(index, recorded);
        return new Finding(rule, recorded, evidence);
    }

    /**
     * Places of the facts that keep a rule open, which its finding has with their labels: for many dossiers.
     *
     * @param index the place of the rule in the list
     * @return the JSON pointers, without repetition
     * @throws IllegalStateException if the check answers otherwise when it is recorded, which is a defect of the rule
     */
    public ImmutableSet<String> missingPlaces(int index) {
        Rule rule = evaluator.rules().get(index);
        Facts again = facts.again();
        Set<String> pointers = new LinkedHashSet<>();
        Outcome recorded = null;
        int posts = rule.perPost() ? again.postCount() : 1;
        for (int p = 0; p < posts; p++) {
            again.lookAtPost(p);
            RecordingTrace trace = new RecordingTrace(again, rule.perPost());
            Outcome run = rule.check().answer(again, trace);
            trace.missingPlaces(run, pointers);
            recorded = recorded == null ? run : recorded.and(run);
        }
        agreeing(index, recorded);
        return ImmutableSet.copyOf(pointers);
    }

    private void agreeing(int index, @Nullable Outcome recorded) {
        if (recorded != codes.get(index)) {
            throw new IllegalStateException(
                    "The rule " + evaluator.rules().get(index).id() + " answers "
                            + codes.get(index) + ", and " + recorded
                            + " when it is recorded.\nMaybe its check depends on the trace.");
        }
    }

    /**
     * Outcome of one rule under another choice of an interpretation, everything else the same.
     *
     * @param index the place of the rule in the list
     * @param slug the choice, which may be one shown for information only
     */
    public Outcome outcomeUnder(int index, OpenPoint point, String slug) {
        return evaluator.outcomeByFacts(index, facts.under(point, slug));
    }

    private static ImmutableList<Evidence> record(Rule rule, Facts facts) {
        ImmutableList.Builder<Evidence> runs = ImmutableList.builder();
        int posts = rule.perPost() ? facts.postCount() : 1;
        for (int p = 0; p < posts; p++) {
            facts.lookAtPost(p);
            RecordingTrace trace = new RecordingTrace(facts, rule.perPost());
            runs.add(trace.evidence(rule.check().answer(facts, trace)));
        }
        return runs.build();
    }

    private static Outcome all(List<Evidence> evidence) {
        Outcome outcome = evidence.get(0).outcome();
        for (Evidence run : evidence) {
            outcome = outcome.and(run.outcome());
        }
        return outcome;
    }
}

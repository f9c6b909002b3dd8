package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Evaluation of the rules of a call on one dossier (<i>évaluation</i>): outcomes at once, evidence on demand.
 *
 * <p>The evidence of a rule comes from running the same check again with a recording trace; the two answers must agree.
 * Plug-in authors and callers meet this type through the assessment of a call.
 */
@SuppressWarnings("EnumOrdinal") // places in memory only, never stored
public final class Evaluation {

    private final ImmutableList<Rule> rules;
    private final Facts facts;
    private final OutcomeCodes codes;
    private final long reached;

    private Evaluation(ImmutableList<Rule> rules, Facts facts) {
        this.rules = rules;
        this.facts = facts;
        this.codes = OutcomeCodes.ofSize(rules.size());
        long bits = 0;
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            Outcome outcome = outcome(rule, facts);
            codes.set(i, outcome);
            bits |= rule.lanes() << outcome.ordinal();
        }
        this.reached = bits;
    }

    /**
     * Evaluates all the rules.
     *
     * @param rules the rules
     * @param dossier the dossier
     * @param registers the registers at hand
     * @param date the day of the assessment
     * @param firstLateInstant the first instant that is too late for filing; empty where none is stated
     * @param readings the slug in force by ordinal of each interpretation; never changed afterwards
     * @return the evaluation
     */
    public static Evaluation of(
            ImmutableList<Rule> rules,
            Dossier dossier,
            Registers registers,
            LocalDate date,
            Optional<ZonedDateTime> firstLateInstant,
            String[] readings) {
        return new Evaluation(rules, new Facts(dossier, registers, date, firstLateInstant, readings));
    }

    /**
     * Outcomes in the order of the rules.
     *
     * @return the codes
     */
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

    /**
     * Facts that the checks saw, afresh: nobody else uses the object that is returned.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts.again();
    }

    /**
     * Finding of one rule, with its evidence.
     *
     * @param index the place of the rule in the list
     * @return the finding
     * @throws IllegalStateException if the check answers otherwise when it is recorded, which is a defect of the rule
     */
    public Finding finding(int index) {
        Rule rule = rules.get(index);
        ImmutableList<Evidence> evidence = record(rule, facts.again());
        Outcome recorded = all(evidence);
        if (recorded != codes.get(index)) {
            throw new IllegalStateException("The rule " + rule.id() + " answers " + codes.get(index) + ", and "
                    + recorded + " when it is recorded.\nMaybe its check depends on the trace.");
        }
        return new Finding(rule, recorded, evidence);
    }

    /**
     * Outcome of one rule under another choice of an interpretation, everything else the same.
     *
     * @param index the place of the rule in the list
     * @param point the interpretation
     * @param slug the choice, which may be one shown for information only
     * @return the outcome
     */
    public Outcome outcomeUnder(int index, OpenPoint point, String slug) {
        return outcome(rules.get(index), facts.under(point, slug));
    }

    private static Outcome outcome(Rule rule, Facts facts) {
        facts.lookAtPost(0);
        Outcome outcome = rule.answer(facts, SilentTrace.INSTANCE);
        if (rule.perPost()) {
            for (int p = 1; p < facts.postCount(); p++) {
                facts.lookAtPost(p);
                outcome = outcome.and(rule.answer(facts, SilentTrace.INSTANCE));
            }
        }
        return outcome;
    }

    private static ImmutableList<Evidence> record(Rule rule, Facts facts) {
        ImmutableList.Builder<Evidence> runs = ImmutableList.builder();
        int posts = rule.perPost() ? facts.postCount() : 1;
        for (int p = 0; p < posts; p++) {
            facts.lookAtPost(p);
            RecordingTrace trace = new RecordingTrace(facts, rule.perPost());
            runs.add(trace.evidence(rule.answer(facts, trace)));
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

package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Priority of a dossier (<i>priorité</i>): its reasons, and a partial order; never a score, since the calls give none.
 *
 * <p>Example: one reason, {@code NA-31}, the GHT of one partner is on the list.
 */
public final class Priority {

    private final ImmutableList<Rule> rules;
    private final ImmutableList<Outcome> outcomes;

    /** Outcomes as they compare: where a reason comes before another, who has it has the other as well. */
    private final ImmutableList<Outcome> ranked;

    private Priority(ImmutableList<Rule> rules, ImmutableList<Outcome> outcomes) {
        this.rules = rules;
        this.outcomes = outcomes;
        ImmutableList.Builder<Outcome> all = ImmutableList.builder();
        for (int i = 0; i < rules.size(); i++) {
            Outcome outcome = outcomes.get(i);
            for (int j = 0; j < rules.size(); j++) {
                if (rules.get(j).outranked().equals(Optional.of(rules.get(i).id()))) {
                    outcome = outcome.or(outcomes.get(j));
                }
            }
            all.add(outcome);
        }
        this.ranked = all.build();
    }

    /**
     * Draws the priority from the outcomes.
     *
     * @param rules the rules of the call
     */
    public static Priority of(ImmutableList<Rule> rules, OutcomeCodes codes) {
        ImmutableList.Builder<Rule> priorities = ImmutableList.builder();
        ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).kind() == RuleKind.PRIORITY) {
                priorities.add(rules.get(i));
                outcomes.add(codes.get(i));
            }
        }
        return new Priority(priorities.build(), outcomes.build());
    }

    /**
     * Reasons of priority that hold.
     *
     * @return the rules that are satisfied, in the order of the text, which is no order of weight
     */
    public ImmutableList<Rule> reasons() {
        return with(Outcome.SATISFIED);
    }

    /**
     * Reasons of priority that cannot be told yet.
     *
     * @return the rules that are unknown
     */
    public ImmutableList<Rule> open() {
        return with(Outcome.UNKNOWN);
    }

    /**
     * Compares two dossiers of one call. A dossier comes first only if it has every reason that the other has or may
     * have, or the one that comes before it.
     *
     * @return how this one stands to the other
     * @throws IllegalArgumentException if the two are of different calls
     */
    public PartialOrder compare(Priority other) {
        if (!rules.equals(other.rules)) {
            throw new IllegalArgumentException("Two priorities of different calls: " + rules + " and " + other.rules
                    + ".\nMaybe assess both dossiers with the same call.");
        }
        boolean before = true;
        boolean after = true;
        boolean same = true;
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome mine = ranked.get(i);
            Outcome theirs = other.ranked.get(i);
            before &= least(mine) >= most(theirs);
            after &= least(theirs) >= most(mine);
            same &= least(mine) == most(mine) && least(theirs) == most(theirs) && least(mine) == least(theirs);
        }
        if (same) {
            return PartialOrder.SAME;
        }
        return before ? PartialOrder.BEFORE : after ? PartialOrder.AFTER : PartialOrder.NOT_COMPARABLE;
    }

    private ImmutableList<Rule> with(Outcome outcome) {
        ImmutableList.Builder<Rule> found = ImmutableList.builder();
        for (int i = 0; i < rules.size(); i++) {
            if (outcomes.get(i) == outcome) {
                found.add(rules.get(i));
            }
        }
        return found.build();
    }

    private static int least(Outcome outcome) {
        return outcome == Outcome.SATISFIED ? 1 : 0;
    }

    private static int most(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.UNKNOWN ? 1 : 0;
    }

    /** How one dossier stands to another (<i>ordre partiel</i>). */
    public enum PartialOrder {
        /** Before the other: every reason of the other, and more. */
        BEFORE,
        /** After the other. */
        AFTER,
        /** The same reasons. */
        SAME,
        /** Neither before nor after, or not known. */
        NOT_COMPARABLE
    }
}

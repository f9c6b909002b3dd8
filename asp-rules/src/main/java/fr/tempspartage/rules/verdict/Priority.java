package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
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
        this.ranked = ranked(rules, outcomes);
    }

    private static ImmutableList<Outcome> ranked(ImmutableList<Rule> rules, ImmutableList<Outcome> outcomes) {
        List<Outcome> ranked = new ArrayList<>(outcomes);
        // As often as there are rules, so that a reason hands on what one above it has handed on.
        for (int round = 0; round < rules.size(); round++) {
            for (int i = 0; i < rules.size(); i++) {
                for (int j = 0; j < rules.size(); j++) {
                    if (rules.get(j).outranked().equals(Optional.of(rules.get(i).id()))) {
                        ranked.set(i, ranked.get(i).or(ranked.get(j)));
                    }
                }
            }
        }
        return ranked.stream().map(Priority::known).collect(ImmutableList.toImmutableList());
    }

    /** What does not apply is no reason, as what does not hold. */
    private static Outcome known(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.UNKNOWN ? outcome : Outcome.NOT_SATISFIED;
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
     * have, or the one that comes before it, and one at least that the other cannot have: whatever is not known yet may
     * turn out as it will.
     *
     * @return how this one stands to the other
     * @throws IllegalArgumentException if the two are of different calls
     */
    public PartialOrder compare(Priority other) {
        if (!rules.equals(other.rules)) {
            throw new IllegalArgumentException("Two priorities of different calls: " + rules + " and " + other.rules
                    + ".\nMaybe assess both dossiers with the same call.");
        }
        if (isDecided() && ranked.equals(other.ranked)) {
            return PartialOrder.SAME;
        }
        return isBefore(other)
                ? PartialOrder.BEFORE
                : other.isBefore(this) ? PartialOrder.AFTER : PartialOrder.NOT_COMPARABLE;
    }

    /** Whether every reason is known to hold or not. */
    public boolean isDecided() {
        return !ranked.contains(Outcome.UNKNOWN);
    }

    /**
     * Outcomes as they compare: SATISFIED, NOT_SATISFIED or UNKNOWN for each reason of the call, in the order of the text; a
     * reason is satisfied too where one that comes before it is.
     *
     * @return the same list for two dossiers that stand alike to every other
     */
    public ImmutableList<Outcome> standing() {
        return ranked;
    }

    private boolean isBefore(Priority other) {
        boolean more = false;
        for (int i = 0; i < ranked.size(); i++) {
            int mine = least(ranked.get(i));
            int theirs = most(other.ranked.get(i));
            if (mine < theirs) {
                return false;
            }
            more |= mine > theirs;
        }
        return more;
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
        return outcome == Outcome.NOT_SATISFIED ? 0 : 1;
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

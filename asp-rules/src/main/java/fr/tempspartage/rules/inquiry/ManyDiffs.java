package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.BudgetEntries;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What differs for many dossiers (<i>écart pour une campagne</i>): who wins and who loses, how many and by what cause, and
 * the change of the budget.
 *
 * @param compared how many dossiers stand on both sides
 * @param directions how many of them go in each direction, those with none included
 * @param eligibility how many go from one eligibility to another, those that keep theirs left out
 * @param rules the rules whose outcome differs for some dossier, those of most dossiers first
 * @param causes in how many dossiers each difference of the sides causes a change, by itself or with others
 * @param changed the dossiers for which something differs, in the order given
 * @param onlyBefore the identifiers of dossiers that stand on the first side alone
 * @param onlyAfter the identifiers of dossiers that stand on the second side alone
 * @param twice the identifiers that stand twice; what comes second under one is counted nowhere
 * @param budget what the accepted dossiers commit on both sides, refused ones not counted
 * @param unknownBefore the dossiers whose amount the budget of the first side does not know
 * @param unknownAfter the dossiers whose amount the budget of the second side does not know
 */
public record ManyDiffs(
        int compared,
        ImmutableMap<Direction, Integer> directions,
        ImmutableList<Move> eligibility,
        ImmutableList<RuleMove> rules,
        ImmutableMap<Difference, Integer> causes,
        ImmutableList<Row> changed,
        ImmutableList<String> onlyBefore,
        ImmutableList<String> onlyAfter,
        ImmutableList<String> twice,
        BudgetChange budget,
        ImmutableList<String> unknownBefore,
        ImmutableList<String> unknownAfter) {

    /** Dossiers that go in one direction, in the order given. */
    public ImmutableList<Row> changed(Direction direction) {
        return changed.stream().filter(row -> row.direction() == direction).collect(ImmutableList.toImmutableList());
    }

    /** Dossiers that go from one eligibility to another (<i>passages</i>). */
    public record Move(Eligibility before, Eligibility after, int count) {}

    /** Dossiers in which a rule goes from one outcome to another (<i>constats qui changent</i>). */
    public record RuleMove(RuleId rule, Outcome before, Outcome after, int count) {}

    /**
     * Dossier for which something differs (<i>dossier qui change</i>); it keeps no more of it than it shows.
     *
     * @param place where the second side read it, such as {@code dossiers.jsonl:12}
     * @param outcomes the rules whose outcome differs
     * @param causes the differences that cause it; of facts only where the dossiers themselves differ
     */
    public record Row(
            String place,
            String dossier,
            Direction direction,
            Verdict before,
            Verdict after,
            Optional<EurosRange> amountBefore,
            Optional<EurosRange> amountAfter,
            ImmutableList<AssessmentDiff.OutcomeChange> outcomes,
            ImmutableList<Difference> causes) {}

    /**
     * Starts with two sides.
     *
     * @return the comparison under way, to which dossiers are added
     */
    public static Builder of(SideBySide sides) {
        return new Builder(sides);
    }

    /** Comparison under way (<i>comparaison en cours</i>); for one thread. */
    public static final class Builder {

        private final SideBySide sides;
        private final BudgetEntries makerBefore;
        private final BudgetEntries makerAfter;
        private final List<BudgetEntry> entriesBefore = new ArrayList<>();
        private final List<BudgetEntry> entriesAfter = new ArrayList<>();
        private final Set<String> known = new HashSet<>();
        private final Set<String> twice = new LinkedHashSet<>();
        private final List<String> onlyBefore = new ArrayList<>();
        private final List<String> onlyAfter = new ArrayList<>();
        private final List<Row> changed = new ArrayList<>();
        private final Map<Direction, Integer> directions = new EnumMap<>(Direction.class);
        private final Map<List<Eligibility>, Integer> eligibility = new LinkedHashMap<>();
        private final Map<AssessmentDiff.OutcomeChange, Integer> rules = new LinkedHashMap<>();
        private final Map<Difference, Integer> causes = new LinkedHashMap<>();
        private int compared;

        private Builder(SideBySide sides) {
            this.sides = sides;
            this.makerBefore = BudgetEntries.of(
                    sides.before(), sides.contextBefore(), BudgetYear.CALENDAR, PaymentSchedule.MONTHLY);
            this.makerAfter =
                    BudgetEntries.of(sides.after(), sides.contextAfter(), BudgetYear.CALENDAR, PaymentSchedule.MONTHLY);
            for (Direction direction : Direction.values()) {
                directions.put(direction, 0);
            }
            sides.differences().forEach(difference -> causes.put(difference, 0));
        }

        /**
         * Compares a dossier on both sides. Whatever a call throws on this dossier is thrown here, and then it counts nowhere.
         *
         * @param place where it was read
         */
        public void add(String place, Dossier dossier) {
            add(place, dossier, dossier);
        }

        /**
         * Compares two dossiers, of one identifier or two.
         *
         * @param place where the second one was read
         */
        public void add(String place, Dossier before, Dossier after) {
            if (known.contains(before.getId()) || known.contains(after.getId())) {
                twice.add(known.contains(after.getId()) ? after.getId() : before.getId());
                return;
            }
            AssessmentDiff diff = sides.diff(before, after);
            BudgetEntry one = makerBefore.entry(before, BudgetEntry.Standing.ACCEPTED);
            BudgetEntry other = makerAfter.entry(after, BudgetEntry.Standing.ACCEPTED);
            Optional<Row> row = diff.isChanged() ? Optional.of(row(place, diff)) : Optional.empty();
            known.add(before.getId());
            known.add(after.getId());
            entriesBefore.add(one);
            entriesAfter.add(other);
            compared++;
            directions.merge(row.map(Row::direction).orElse(Direction.SAME), 1, Integer::sum);
            row.ifPresent(this::count);
        }

        /** Takes note of a dossier that the second side does not have; the budget of the first counts it. */
        public void onlyBefore(Dossier dossier) {
            alone(dossier, makerBefore, entriesBefore, onlyBefore);
        }

        /** Takes note of a dossier that the first side does not have; the budget of the second counts it. */
        public void onlyAfter(Dossier dossier) {
            alone(dossier, makerAfter, entriesAfter, onlyAfter);
        }

        /** Takes note of an identifier that stands twice. */
        public void twice(String dossier) {
            twice.add(dossier);
        }

        /** Ends the comparison. */
        public ManyDiffs end() {
            BudgetAmounts before = makerBefore.budget(entriesBefore).commitments();
            BudgetAmounts after = makerAfter.budget(entriesAfter).commitments();
            ImmutableList.Builder<Move> moves = ImmutableList.builder();
            eligibility.forEach((pair, count) -> moves.add(new Move(pair.get(0), pair.get(1), count)));
            List<RuleMove> ruleMoves = new ArrayList<>();
            rules.forEach(
                    (move, count) -> ruleMoves.add(new RuleMove(move.rule(), move.before(), move.after(), count)));
            ruleMoves.sort(Comparator.comparing(RuleMove::count, Collections.reverseOrder()));
            return new ManyDiffs(
                    compared,
                    ImmutableMap.copyOf(directions),
                    moves.build(),
                    ImmutableList.copyOf(ruleMoves),
                    ImmutableMap.copyOf(causes),
                    ImmutableList.copyOf(changed),
                    ImmutableList.copyOf(onlyBefore),
                    ImmutableList.copyOf(onlyAfter),
                    ImmutableList.copyOf(twice),
                    BudgetChange.between(before, after),
                    ImmutableList.copyOf(before.unknown()),
                    ImmutableList.copyOf(after.unknown()));
        }

        private void alone(Dossier dossier, BudgetEntries maker, List<BudgetEntry> entries, List<String> names) {
            if (known.contains(dossier.getId())) {
                twice.add(dossier.getId());
                return;
            }
            entries.add(maker.entry(dossier, BudgetEntry.Standing.ACCEPTED));
            known.add(dossier.getId());
            names.add(dossier.getId());
        }

        private void count(Row row) {
            changed.add(row);
            Eligibility from = row.before().eligibility();
            Eligibility to = row.after().eligibility();
            if (from != to) {
                eligibility.merge(List.of(from, to), 1, Integer::sum);
            }
            row.outcomes().forEach(move -> rules.merge(move, 1, Integer::sum));
            row.causes().stream().filter(causes::containsKey).forEach(cause -> causes.merge(cause, 1, Integer::sum));
        }

        private static Row row(String place, AssessmentDiff diff) {
            return new Row(
                    place,
                    diff.after().dossier().getId(),
                    diff.direction(),
                    diff.before().verdict(),
                    diff.after().verdict(),
                    diff.before().amount(),
                    diff.after().amount(),
                    diff.outcomes(),
                    diff.causes());
        }
    }
}

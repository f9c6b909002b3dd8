package fr.tempspartage.finance.budget;

import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.monthly.Reform;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Budget of a campaign (<em>budget d'une campagne</em>): what the dossiers of a call commit and pay, by calendar or budget
 * year, hospital and department.
 *
 * <p>Dossiers that are refused, late or past the deadline are named in {@link #tables()} and count for nothing, unless
 * {@link #includingRefused()} asks for it. Scenarios are budgets too: {@link #allAccepted()}, {@link #priorityOnly()}, {@link #first}. So is a reform:
 * {@link #under} prices the same dossiers by another scheme, such as one of {@link Reform}. {@link BudgetChange} tells
 * what differs. The order of the entries never changes an amount. This class is immutable and thread-safe.
 */
public final class Budget {

    private final FundingScheme scheme;
    private final Readings readings;
    private final List<BudgetEntry> entries;
    private final BudgetYear years;
    private final boolean refusedCounted;

    private Budget(
            FundingScheme scheme,
            Readings readings,
            List<BudgetEntry> entries,
            BudgetYear years,
            boolean refusedCounted) {
        this.scheme = scheme;
        this.readings = readings;
        this.entries = List.copyOf(entries);
        this.years = years;
        this.refusedCounted = refusedCounted;
    }

    /**
     * Gathers dossiers.
     *
     * @param scheme how the call pays
     * @param readings the readings in force
     * @throws IllegalArgumentException if a dossier stands twice; the message names it
     */
    public static Budget of(FundingScheme scheme, Readings readings, List<BudgetEntry> entries) {
        Set<String> seen = new HashSet<>();
        for (BudgetEntry entry : entries) {
            if (!seen.add(entry.dossier())) {
                throw new RefusedException(
                        "Le dossier " + entry.dossier()
                                + " est deux fois dans le budget.\nPeut-être le même fichier a-t-il été donné deux fois.",
                        "The dossier " + entry.dossier()
                                + " stands twice in the budget.\nMaybe the same file was given twice.");
            }
        }
        return new Budget(scheme, readings, entries, BudgetYear.CALENDAR, false);
    }

    /** Same budget counted by other years (<em>exercice budgétaire</em>) than the calendar year. */
    public Budget by(BudgetYear otherYears) {
        return new Budget(scheme, readings, entries, otherYears, refusedCounted);
    }

    /** Same budget that counts the refused dossiers too. */
    public Budget includingRefused() {
        return new Budget(scheme, readings, entries, years, true);
    }

    /** Accepted dossiers in three tables: eligible, to be confirmed, refused. */
    public BudgetTables tables() {
        return new BudgetTables(
                entries.stream()
                        .filter(entry -> entry.standing() == BudgetEntry.Standing.ACCEPTED)
                        .map(this::line)
                        .toList(),
                refusedCounted);
    }

    private BudgetTables.Line line(BudgetEntry entry) {
        BudgetTables.Table table = entry.table();
        return new BudgetTables.Line(
                entry.dossier(),
                table,
                table == BudgetTables.Table.REFUSED ? entry.refusals() : entry.reservations(),
                plans(entry).stream()
                        .map(FundingPlan::range)
                        .reduce((sum, more) -> sum.flatMap(a -> more.map(a::plus)))
                        .flatMap(amount -> amount));
    }

    private boolean counts(BudgetEntry entry) {
        return refusedCounted || entry.table() != BudgetTables.Table.REFUSED;
    }

    /** Dossiers, in the order given. */
    public List<BudgetEntry> entries() {
        return entries;
    }

    /** Plans of a dossier of this budget, one for the posts that are alike. */
    public List<FundingPlan> plans(BudgetEntry entry) {
        return entry.terms().stream().map(terms -> scheme.plan(terms, readings)).toList();
    }

    /** What the accepted dossiers commit (<em>engagements</em>): a contract month counts in the year it starts. */
    public BudgetAmounts commitments() {
        return sum(BudgetEntry.Standing.ACCEPTED, new BudgetSum(years, alternative -> alternative.byYear(years)));
    }

    /** What the waiting dossiers would commit. */
    public BudgetAmounts waiting() {
        return sum(BudgetEntry.Standing.WAITING, new BudgetSum(years, alternative -> alternative.byYear(years)));
    }

    /** What is paid for the accepted dossiers (<em>paiements</em>): an instalment counts in the year of its first day. */
    public BudgetAmounts payments(PaymentSchedule schedule) {
        return sum(BudgetEntry.Standing.ACCEPTED, new BudgetSum(years, alternative -> paid(schedule, alternative)));
    }

    /** Same budget with every waiting dossier accepted. */
    public Budget allAccepted() {
        return with(entries.stream()
                .map(entry -> entry.standing(BudgetEntry.Standing.ACCEPTED))
                .toList());
    }

    /** Same budget with every dossier that has a reason of priority accepted, and the others waiting. */
    public Budget priorityOnly() {
        return with(entries.stream()
                .map(entry ->
                        entry.standing(entry.priority() ? BudgetEntry.Standing.ACCEPTED : BudgetEntry.Standing.WAITING))
                .toList());
    }

    /**
     * Same budget with the first dossiers of an order accepted, and the others waiting. The library gives no order of its
     * own: the calls give none.
     *
     * @param count how many, from 0 to the length of the order
     * @param order the identifiers of the dossiers, the first one first
     * @throws IllegalArgumentException if the order names a dossier that is not here or one twice, or is too short
     */
    public Budget first(int count, List<String> order) {
        Set<String> known =
                new HashSet<>(entries.stream().map(BudgetEntry::dossier).toList());
        for (String dossier : order) {
            if (!known.remove(dossier)) {
                throw new IllegalArgumentException("The order names " + dossier
                        + ", which is not in the budget or was named before.\nMaybe it is written otherwise.");
            }
        }
        if (count < 0 || count > order.size()) {
            throw new RefusedException(
                    "Les " + count + " premiers dossiers ne peuvent être retenus\u00a0: il y en a " + order.size()
                            + ".\nPeut-être un nombre de 0 à " + order.size() + ".",
                    "The first " + count + " of " + order.size()
                            + " dossiers cannot be taken.\nMaybe a number from 0 to " + order.size() + ".");
        }
        Set<String> taken = Set.copyOf(order.subList(0, count));
        return with(entries.stream()
                .map(entry -> entry.standing(
                        taken.contains(entry.dossier()) ? BudgetEntry.Standing.ACCEPTED : BudgetEntry.Standing.WAITING))
                .toList());
    }

    /**
     * Same budget with one more dossier.
     *
     * @throws IllegalArgumentException if it is there already
     */
    public Budget plus(BudgetEntry entry) {
        List<BudgetEntry> more = new ArrayList<>(entries);
        more.add(entry);
        of(scheme, readings, more);
        return with(more);
    }

    /** Same dossiers priced by another scheme or other readings, for example a reform. */
    public Budget under(FundingScheme otherScheme, Readings otherReadings) {
        return new Budget(otherScheme, otherReadings, entries, years, refusedCounted);
    }

    /** What one more accepted dossier changes: nothing where it is refused, unless the refused ones count. */
    public BudgetChange costOf(BudgetEntry entry) {
        BudgetChange change = BudgetChange.between(
                commitments(),
                plus(entry.standing(BudgetEntry.Standing.ACCEPTED)).commitments());
        return counts(entry) ? change : change.notCounting(entry.refusals());
    }

    private Budget with(List<BudgetEntry> others) {
        return new Budget(scheme, readings, others, years, refusedCounted);
    }

    private BudgetAmounts sum(BudgetEntry.Standing standing, BudgetSum sum) {
        Stream<BudgetEntry> counted = entries.stream().filter(entry -> entry.standing() == standing && counts(entry));
        counted.forEach(entry -> sum.add(entry, plans(entry)));
        return sum.amounts();
    }

    private SortedMap<Integer, Euros> paid(PaymentSchedule schedule, FundingAlternative alternative) {
        return alternative.months().isEmpty()
                ? new TreeMap<>()
                : schedule.delegation(alternative, LocalDate.MAX).delegatedByYear(years);
    }
}

package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.flat.FlatSumReading.Nature;
import fr.tempspartage.finance.flat.FlatSumReading.Span;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Every reading of a printed flat sum side by side (<em>tableau des lectures du forfait</em>): what each would give, what
 * share of the cost that is, which readings coincide, and what to ask. For explanations: the amounts that the text allows
 * are those of the plan, and no other row is ever a result.
 *
 * <p>Without a stated cost, shares, rests, caps and floors are not known, and no other call's cost is put in its place.
 *
 * @param plan the amounts that the text allows on the same terms, or the options of a renewal
 * @param statedCost cost that the partners state of all posts over the financed period; empty where not stated
 * @param printedShare share that the call prints beside the sum, such as 40 %
 * @param bases what that share may apply to, in the order of the rows
 * @param rows the readings by nature, span and base; none for a renewal or a refused
 *     length, whose amount the text does not print
 * @param splits equal months and calendar years of each amount of the plan, as an illustration
 * @param rejection why the rejected rows are rejected, with the clause
 * @param questions what to ask the agency, those of the plan first
 * @param citations the clauses that print the sum
 */
public record FlatSumTable(
        FundingPlan plan,
        Optional<Euros> statedCost,
        Rate printedShare,
        List<Base> bases,
        List<Row> rows,
        List<Split> splits,
        Bilingual rejection,
        List<Bilingual> questions,
        List<Citation> citations) {

    /** Keeps copies of the lists. */
    public FlatSumTable {
        bases = List.copyOf(bases);
        rows = List.copyOf(rows);
        splits = List.copyOf(splits);
        questions = List.copyOf(questions);
        citations = List.copyOf(citations);
    }

    /**
     * What the printed share may apply to (<em>assiette</em>).
     *
     * @param slug name of the choice, such as {@code hospital-half}; {@code stated-part} for the part that is stated
     * @param label label in both languages
     * @param part part of the cost of the post, such as 1/2
     */
    public record Base(String slug, Bilingual label, Rate part) {}

    /**
     * One reading (<em>lecture</em>).
     *
     * @param nature whether the sum is the amount, a cap or a floor
     * @param span whether it is meant for the whole period or for each year
     * @param label the choice in words, in both languages
     * @param standing whether the text allows it
     * @param base what the printed share applies to
     * @param amount the amount; empty for a cap or a floor without a stated cost
     * @param onCost the reading on the stated cost; empty where none is stated
     */
    public record Row(
            Nature nature,
            Span span,
            Bilingual label,
            Choice.Standing standing,
            Base base,
            Optional<Euros> amount,
            Optional<FlatSumReading> onCost) {

        /** Whether the text rejects this reading, so that it never decides an amount. */
        public boolean rejected() {
            return standing == Choice.Standing.REJECTED;
        }

        /** By how much the amount is above the cost of the base; empty where it is not, or no cost is stated. */
        public Optional<Euros> excess() {
            return onCost.map(FlatSumReading::excess).filter(excess -> !excess.isZero());
        }
    }

    /**
     * Parts of one amount (<em>illustration de l'échelonnement</em>): the text states no schedule.
     *
     * @param months how many months of each amount, the highest first
     * @param years the amounts by calendar year
     */
    public record Split(
            FundingAlternative alternative, SortedMap<Euros, Integer> months, SortedMap<Integer, Euros> years) {

        static Split of(FundingAlternative alternative) {
            SortedMap<Euros, Integer> months = new TreeMap<>(Comparator.reverseOrder());
            alternative.byMonth().values().forEach(amount -> months.merge(amount, 1, Integer::sum));
            return new Split(alternative, Collections.unmodifiableSortedMap(months), alternative.byCalendarYear());
        }
    }

    /** Rows that the text allows: they all give an amount of the plan, whatever the base. */
    public List<Row> open() {
        return rows.stream().filter(row -> !row.rejected()).toList();
    }

    /** Allowed rows whose amount is the same share of their base, at least two together: arithmetic cannot choose. */
    public List<List<Row>> sameShare() {
        Map<Rate, List<Row>> shares = new LinkedHashMap<>();
        open().forEach(row -> row.onCost()
                .flatMap(FlatSumReading::shareOfBase)
                .ifPresent(share ->
                        shares.computeIfAbsent(share, none -> new ArrayList<>()).add(row)));
        return shares.values().stream()
                .filter(rows -> rows.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    /** Rows of the same amount by that amount, at least two readings of nature and span together, lowest first. */
    public SortedMap<Euros, List<Row>> sameAmount() {
        SortedMap<Euros, List<Row>> amounts = new TreeMap<>();
        rows.forEach(row -> row.amount()
                .ifPresent(amount -> amounts.computeIfAbsent(amount, none -> new ArrayList<>())
                        .add(row)));
        amounts.values()
                .removeIf(same -> same.stream().map(Row::label).distinct().count() < 2);
        return Collections.unmodifiableSortedMap(amounts);
    }

    /** Allowed rows whose share of the base is nearest to the printed one; none where no cost is stated. */
    public List<Row> nearestToPrintedShare() {
        Optional<BigFraction> least =
                open().stream().flatMap(row -> distance(row).stream()).min(Comparator.naturalOrder());
        return open().stream()
                .filter(row -> least.isPresent() && distance(row).equals(least))
                .toList();
    }

    private Optional<BigFraction> distance(Row row) {
        return row.onCost()
                .flatMap(FlatSumReading::shareOfBase)
                .map(share -> share.fraction().subtract(printedShare.fraction()).abs());
    }
}

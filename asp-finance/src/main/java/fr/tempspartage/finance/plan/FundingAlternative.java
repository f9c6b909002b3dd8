package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.ContractMonth;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.text.Texts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One amount that the text allows (<em>montant possible</em>), with the reading that gives it and the lines that make
 * it, for example 32000.00 euros if the flat sum is read as one sum for the whole contract.
 *
 * <p>Lines, months, calendar years and posts each add up to the total, to the cent. The amount of one post over the whole
 * period is rounded once; posts multiply it, and it is {@linkplain Split split} into lines afterwards, so that no month is
 * rounded before. A contract month belongs to the calendar year in which it starts. This class is immutable and
 * thread-safe.
 */
public final class FundingAlternative {

    /** How an amount is split into lines, to the cent (<em>ventilation</em>). */
    public enum Split {
        /** Over the months, by largest remainder: equal months have equal lines where the amount allows. */
        BY_MONTHS,
        /**
         * Over the calendar years first, in proportion to their months, then each year over its months, both by largest
         * remainder: where a month is no whole number of cents, each year is as near as can be to its exact part.
         */
        BY_YEARS,
        /** As by years, and only to illustrate, since the text states no schedule. */
        ILLUSTRATION
    }

    /** What the lines are made of; their amounts are computed when someone asks. */
    public record Lines(LineText text, Split by, FundedMonths months) {

        /** Amounts of one post by month. */
        List<Euros> split(Euros perPost) {
            return by == Split.BY_MONTHS ? months.split(perPost) : months.splitByYears(perPost);
        }
    }

    /** Text of the lines. */
    public record LineText(Bilingual label, Bilingual payer, int posts, Payment payment) {}

    /** Who is paid and on what ground, and the formula of a line and of the total. */
    public interface Payment {
        /** Who is paid. */
        Payee payee();

        /** Clauses that say so. */
        List<Citation> citations();

        /** How the amount of so many months comes about. */
        Bilingual formula(BigFraction months);

        /** Figure that the call prints, down to what it is made of. */
        ExplanationNode figure();
    }

    private final Map<String, Choice> choices;
    private final Euros perPost;
    private final int posts;
    private final Lines lines;
    private final Optional<PartnersRest> rest;

    /** Amount of one post under these choices, with its lines. */
    public FundingAlternative(Map<String, Choice> choices, Euros perPost, Lines lines, Optional<PartnersRest> rest) {
        this.choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        this.perPost = perPost;
        this.posts = lines.text().posts();
        this.lines = lines;
        this.rest = rest;
    }

    /** Starts an amount of a formula of one's own. */
    public static AmountBuilder builder(Bilingual label) {
        return new AmountBuilder(label);
    }

    /** The same amount under one more choice, which comes first. */
    public FundingAlternative under(String key, Choice choice) {
        Map<String, Choice> more = new LinkedHashMap<>();
        more.put(key, choice);
        more.putAll(choices);
        return new FundingAlternative(more, perPost, lines, rest);
    }

    /** Choices that give this amount, slug by key of interpretation; empty if nothing had to be chosen. */
    public Map<String, String> choices() {
        return Texts.slugs(choices);
    }

    /** Reading that gives this amount, in words; empty if nothing had to be chosen. */
    public Optional<Bilingual> reading() {
        return Texts.words(choices);
    }

    /** Amount for all posts over the whole period. */
    public Euros total() {
        return perPost.times(posts);
    }

    /** Amount for one post over the whole period; as many times as there are posts, it is the total. */
    public Euros perPost() {
        return perPost;
    }

    /** Number of posts, at least 1. */
    public int posts() {
        return posts;
    }

    /** Whether the parts by month and by year only illustrate the total, since the text states no schedule for it. */
    public boolean illustration() {
        return lines.by() == Split.ILLUSTRATION;
    }

    /** How the total comes about, in both languages. */
    public Bilingual formula() {
        return lines.text().payment().formula(lines.months().total());
    }

    /** Contract months that are paid, in order. */
    public List<ContractMonth> months() {
        return lines.months().months();
    }

    /** One line for each contract month, in order, all posts together. */
    public List<FundingLine> lines() {
        LineText text = lines.text();
        Payment payment = text.payment();
        List<Euros> amounts = lines.split(perPost);
        return IntStream.range(0, months().size())
                .mapToObj(i -> new FundingLine(
                        text.label(),
                        months().get(i),
                        text.payer(),
                        payment.payee(),
                        amounts.get(i).times(posts),
                        payment.formula(lines.months().weights().get(i)),
                        payment.citations()))
                .toList();
    }

    /** Amounts by first day of the contract month, in order. */
    public SortedMap<LocalDate, Euros> byMonth() {
        SortedMap<LocalDate, Euros> amounts = new TreeMap<>();
        List<Euros> parts = lines.split(perPost);
        for (int i = 0; i < months().size(); i++) {
            amounts.put(months().get(i).start(), parts.get(i).times(posts));
        }
        return Collections.unmodifiableSortedMap(amounts);
    }

    /** Amounts by calendar year, in order. */
    public SortedMap<Integer, Euros> byCalendarYear() {
        return byYear(BudgetYear.CALENDAR);
    }

    /** Amounts by budget year, in order: a contract month belongs to the one in which it starts. */
    public SortedMap<Integer, Euros> byYear(BudgetYear years) {
        return years.sum(byMonth());
    }

    /**
     * Why this amount (<em>justification</em>): calendar years and contract months that add up to it, and the printed
     * figure that it starts from, down to dated items.
     */
    public ExplanationNode explain() {
        return Explanations.of(
                reading(), total(), formula(), lines(), lines.text().payment().figure());
    }

    /** What is left to the partners; empty where no cost is stated. */
    public Optional<PartnersRest> partnersRest() {
        return rest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FundingAlternative that
                && choices.equals(that.choices)
                && perPost.equals(that.perPost)
                && posts == that.posts
                && lines.months().equals(that.lines.months())
                && lines.by() == that.lines.by()
                && rest.equals(that.rest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(choices, perPost, posts);
    }

    /** Total and reading, for example {@code 32000.00 {I-ARA-6=per-contract}}; it is not meant to be read back. */
    @Override
    public String toString() {
        return total() + (choices.isEmpty() ? "" : " " + choices);
    }
}

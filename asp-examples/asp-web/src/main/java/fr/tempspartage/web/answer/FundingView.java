package fr.tempspartage.web.answer;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.web.chart.YearChart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the agency pays for one group of posts that are paid alike (<i>financement</i>).
 *
 * @param posts number of posts
 * @param unknown why the amount is not known, and which facts are missing; empty where it is known
 * @param amounts the amounts that the text allows; figures for information where the amount is not known
 * @param isForInformation whether the amounts are only shown for information
 * @param years the amounts by year, one for each of the amounts, a dash where a year has none
 * @param range the lowest and the highest, where there are several
 * @param prudent which one to use where one number is forced
 * @param payer who pays
 * @param payee who is paid, and where that is said
 * @param readings the questions that were read, and how
 * @param notes what to know before using the amounts
 * @param questions what to ask the agency
 * @param silences what the text does not state about the money
 */
public record FundingView(
        int posts,
        Optional<String> unknown,
        ImmutableList<Amount> amounts,
        boolean isForInformation,
        ImmutableList<Year> years,
        Optional<String> range,
        Optional<String> prudent,
        Optional<String> payer,
        Cited payee,
        ImmutableList<String> readings,
        ImmutableList<String> notes,
        ImmutableList<String> questions,
        ImmutableList<Cited> silences,
        Optional<YearChart> chart) {

    /** One amount with how it comes about; its years only illustrate it where the text states none. */
    public record Amount(
            String total,
            Optional<String> reading,
            String formula,
            boolean isIllustration,
            ImmutableList<ClauseLink> clauses,
            Optional<Rest> rest) {}

    /** What is left to the partners, and to each, where that is agreed. */
    public record Rest(String label, String total, ImmutableList<String> parts, Optional<String> excess) {}

    /** Amounts of one year, with the number of contract months that begin in it. */
    public record Year(String year, int months, ImmutableList<String> amounts) {}

    /** Number of contract months in all years. */
    public int months() {
        return years.stream().mapToInt(Year::months).sum();
    }

    /** Words with the clauses that say so. */
    public record Cited(String text, ImmutableList<ClauseLink> clauses) {}

    /** Views of the plans of an assessment. */
    static ImmutableList<FundingView> of(Assessment assessment, Language language) {
        ImmutableList.Builder<FundingView> views = ImmutableList.builder();
        int place = 0;
        for (FundingPlan plan : assessment.plans()) {
            views.add(new Maker(assessment.call(), plan, language).view("funding" + place));
            place++;
        }
        return views.build();
    }

    /** Amounts of a plan by year, from the lowest to the highest that it allows. */
    static SortedMap<Integer, EurosRange> byYear(List<FundingAlternative> alternatives) {
        TreeSet<Integer> years = new TreeSet<>();
        alternatives.forEach(one -> years.addAll(one.byCalendarYear().keySet()));
        SortedMap<Integer, EurosRange> ranges = new TreeMap<>();
        for (Integer year : years) {
            alternatives.stream()
                    .map(one -> one.byCalendarYear().getOrDefault(year, Euros.ZERO))
                    .map(amount -> new EurosRange(amount, amount))
                    .reduce(EurosRange::span)
                    .ifPresent(range -> ranges.put(year, range));
        }
        return ranges;
    }

    private record Maker(CallDefinition call, FundingPlan plan, Language language) {

        FundingView view(String id) {
            boolean known = !plan.alternatives().isEmpty();
            List<FundingAlternative> shown = known ? plan.alternatives() : plan.options();
            SortedMap<Integer, EurosRange> byYear = byYear(shown);
            return new FundingView(
                    shown.isEmpty() ? 1 : shown.get(0).posts(),
                    plan.unknownBecause().map(because -> because.in(language)).map(this::withMissing),
                    shown.stream().map(this::amount).collect(ImmutableList.toImmutableList()),
                    !known,
                    byYear.keySet().stream().map(year -> year(year, shown)).collect(ImmutableList.toImmutableList()),
                    plan.range().filter(range -> !range.isOne()).map(this::text),
                    plan.decided()
                            ? Optional.empty()
                            : plan.prudent()
                                    .map(prudent -> Phrases.of(prudent.amount(), language) + " – "
                                            + prudent.mark().in(language)),
                    shown.stream()
                            .flatMap(one -> one.lines().stream())
                            .map(line -> line.payer().in(language))
                            .findFirst(),
                    payee(plan.payee()),
                    plan.interpretations().entrySet().stream()
                            .map(this::reading)
                            .collect(ImmutableList.toImmutableList()),
                    plan.warnings().stream().map(text -> text.in(language)).collect(ImmutableList.toImmutableList()),
                    plan.questions().stream().map(text -> text.in(language)).collect(ImmutableList.toImmutableList()),
                    plan.silences().stream()
                            .map(silence -> new Cited(silence.subject().in(language), links(silence.citations())))
                            .collect(ImmutableList.toImmutableList()),
                    known && !byYear.isEmpty() ? Optional.of(chart(id, byYear)) : Optional.empty());
        }

        private String withMissing(String because) {
            return plan.missing().isEmpty()
                    ? because
                    : because + " "
                            + word("missing")
                                    .replace(
                                            "{0}",
                                            plan.missing().stream()
                                                    .map(missing ->
                                                            missing.label().in(language))
                                                    .collect(Collectors.joining(", ")));
        }

        private Amount amount(FundingAlternative one) {
            List<Citation> cited = one.lines().stream()
                    .map(FundingLine::citations)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            return new Amount(
                    Phrases.of(one.total(), language),
                    one.reading().map(reading -> reading.in(language)),
                    one.formula().in(language),
                    one.illustration(),
                    links(cited),
                    one.partnersRest().map(this::rest));
        }

        private Rest rest(PartnersRest rest) {
            return new Rest(
                    word("rest") + rest.of().map(of -> ", " + of.in(language)).orElse(""),
                    Phrases.of(rest.total(), language),
                    rest.parts().stream()
                            .map(part -> pair(Lines.onOneLine(part.partner()), Phrases.of(part.amount(), language)))
                            .collect(ImmutableList.toImmutableList()),
                    rest.exceedsCost() ? Optional.of(Phrases.of(rest.excess(), language)) : Optional.empty());
        }

        private Year year(Integer year, List<FundingAlternative> shown) {
            return new Year(
                    year.toString(),
                    (int) shown.get(0).months().stream()
                            .filter(month -> month.calendarYear() == year)
                            .count(),
                    shown.stream()
                            .map(one -> Optional.ofNullable(one.byCalendarYear().get(year)))
                            .map(amount ->
                                    amount.map(sum -> Phrases.of(sum, language)).orElse("–"))
                            .collect(ImmutableList.toImmutableList()));
        }

        private YearChart chart(String id, SortedMap<Integer, EurosRange> byYear) {
            boolean one = byYear.values().stream().allMatch(EurosRange::isOne);
            ImmutableList.Builder<YearChart.Bar> bars = ImmutableList.builder();
            byYear.forEach((year, range) -> bars.add(new YearChart.Bar(
                    year.toString(),
                    one
                            ? ImmutableList.of(range.min())
                            : ImmutableList.of(range.min(), range.max().minus(range.min())),
                    text(range))));
            return one
                    ? YearChart.plain(id, word("chart"), language, bars.build())
                    : new YearChart(
                            id,
                            word("chart"),
                            language,
                            ImmutableList.of(word("chart.least"), word("chart.most")),
                            bars.build());
        }

        private Cited payee(Payee payee) {
            String who = switch (payee.standing()) {
                case KNOWN -> payee.name().orElse("");
                case RECRUITER_NOT_KNOWN, SEVERAL_RECRUITERS -> word("payee." + payee.standing());
                case NOT_STATED -> word(payee.citations().isEmpty() ? "notDeclared" : "notStated");
            };
            return new Cited(Lines.onOneLine(who), links(payee.citations()));
        }

        /** A question by its key, with the labels of the choices that the amounts span. */
        private String reading(Map.Entry<String, List<String>> read) {
            Interpretation question = call.interpretations().stream()
                    .map(OpenPoint::interpretation)
                    .filter(one -> one.key().equals(read.getKey()))
                    .findFirst()
                    .orElseThrow();
            return question.key() + " – "
                    + read.getValue().stream()
                            .map(slug -> slug.equals(OpenPoint.UNDECIDED)
                                    ? word("undecided")
                                    : question.choice(slug).label().in(language))
                            .collect(Collectors.joining(" | "));
        }

        private String text(EurosRange range) {
            return range.isOne()
                    ? Phrases.of(range.min(), language)
                    : word("between")
                            .replace("{0}", Phrases.of(range.min(), language))
                            .replace("{1}", Phrases.of(range.max(), language));
        }

        private ImmutableList<ClauseLink> links(List<Citation> citations) {
            return ClauseLink.cited(call, citations, language);
        }

        private String pair(String label, String text) {
            return label + (language == Language.FRENCH ? "\u00a0: " : ": ") + text;
        }

        private String word(String key) {
            return AnswerView.TEXTS.get(key).in(language);
        }
    }
}

package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.budget.HospitalAmount;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.io.report.MoneyReport;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.web.chart.YearChart;
import fr.tempspartage.web.site.Page;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Money of a campaign (<i>budget</i>).
 *
 * @param scenario the name of the scenario
 * @param first how many dossiers are accepted in it, where the first ones are
 * @param most how many there are to choose from
 * @param schedules the schedules to choose from
 * @param year the first day of the year that it counts by; empty for the calendar year
 * @param tables the dossiers in three tables with their sums
 * @param years the amounts by year
 * @param chart what is committed in each year, drawn; empty where there is nothing to draw
 * @param total what is committed in all
 * @param paid what is paid in all
 * @param hospitals the amounts by recruiting hospital, the highest first
 * @param moreHospitals how many hospitals are not shown
 * @param departments the amounts by department
 * @param unknown how many dossiers have an amount that is not known
 * @param leftOut how many dossiers have no entry
 * @param query the scenario, for addresses
 * @param parameters the values that can be supposed otherwise
 * @param points the readings that can be
 * @param otherwise what was supposed
 */
public record BudgetView(
        JobView job,
        String scenario,
        String first,
        String most,
        ImmutableList<Schedule> schedules,
        String year,
        ImmutableList<Sum> tables,
        ImmutableList<Year> years,
        Optional<YearChart> chart,
        String total,
        String paid,
        ImmutableList<Sum> hospitals,
        String moreHospitals,
        ImmutableList<Sum> departments,
        String unknown,
        String leftOut,
        String query,
        ImmutableList<ParameterValue> parameters,
        ImmutableList<StartView.Point> points,
        Optional<Otherwise> otherwise) {

    private static final int HOSPITALS = 20;

    /** Schedule to choose. */
    public record Schedule(String value, String label, boolean chosen) {}

    /**
     * A sum with its name.
     *
     * @param count how many dossiers it is of; empty where that is not counted
     */
    public record Sum(String name, String count, String amount) {}

    /**
     * Amounts of one year.
     *
     * @param committed what is committed
     * @param paid what is paid under the schedule
     */
    public record Year(String label, String committed, String paid) {}

    /**
     * What another value would change (<i>hypothèse</i>).
     *
     * @param what what is supposed, in words
     * @param going whether it is still computed
     * @param years what differs in each year: lower and upper bound
     * @param low what differs in all, of the lower bounds
     */
    public record Otherwise(
            ImmutableList<String> what,
            boolean going,
            String failure,
            String before,
            String after,
            ImmutableList<Difference> years,
            String low,
            String high) {}

    /** What differs in one year. */
    public record Difference(String label, String low, String high) {}

    static BudgetView of(Job job, Results results, Money money, Optional<Otherwise> otherwise, Page page) {
        Language language = page.language();
        BudgetAsk ask = money.ask();
        ImmutableList.Builder<Schedule> schedules = ImmutableList.builder();
        BudgetAsk.SCHEDULES.forEach((name, schedule) ->
                schedules.add(new Schedule(name, page.in(schedule.label()), name.equals(ask.schedule()))));
        int shown = Math.min(HOSPITALS, money.committed().byHospital().size());
        int more = money.committed().byHospital().size() - shown;
        return new BudgetView(
                JobView.of(job, page, "budget"),
                ask.scenarioName(),
                Integer.toString(ask.first()),
                Integer.toString(results.entries().size()),
                schedules.build(),
                ask.years().equals(BudgetYear.CALENDAR) ? "" : ask.years().toString(),
                tables(money.tables(), page),
                years(money, language),
                chart(money, page),
                MoneyReport.rangeOrUnknown(money.committed().knownTotal(), language),
                MoneyReport.rangeOrUnknown(money.paid().knownTotal(), language),
                hospitals(money.committed(), shown, page),
                more == 0 ? "" : Spoken.count(more, language),
                departments(money.committed(), page),
                money.committed().unknown().isEmpty()
                        ? ""
                        : Spoken.count(money.committed().unknown().size(), language),
                results.notInBudget().isEmpty()
                        ? ""
                        : Spoken.count(results.notInBudget().size(), language),
                ask.query(),
                call(job).parameters(),
                StartView.points(call(job), page),
                otherwise);
    }

    private static CallDefinition call(Job job) {
        return job.ask().call();
    }

    private static ImmutableList<Sum> tables(BudgetTables tables, Page page) {
        ImmutableList.Builder<Sum> sums = ImmutableList.builder();
        for (BudgetTables.Table table : BudgetTables.Table.values()) {
            List<BudgetTables.Line> lines = tables.lines(table);
            sums.add(new Sum(
                    page.say("budget." + table),
                    Spoken.count(lines.size(), page.language()),
                    MoneyReport.rangeOrUnknown(tables.knownTotal(table), page.language())));
        }
        return sums.build();
    }

    private static ImmutableList<Year> years(Money money, Language language) {
        TreeMap<Integer, EurosRange> all = new TreeMap<>(money.committed().byYear());
        money.paid().byYear().keySet().forEach(year -> all.putIfAbsent(year, EurosRange.ZERO));
        ImmutableList.Builder<Year> years = ImmutableList.builder();
        all.forEach((year, committed) -> years.add(new Year(
                money.committed().years().label(year),
                MoneyReport.range(committed, language),
                MoneyReport.range(money.paid().byYear().getOrDefault(year, EurosRange.ZERO), language))));
        return years.build();
    }

    /** Bars of the lowest amounts, and of what may come on top where amounts are ranges. */
    private static Optional<YearChart> chart(Money money, Page page) {
        BudgetAmounts committed = money.committed();
        boolean ranges = committed.byYear().values().stream().anyMatch(range -> !range.isOne());
        ImmutableList.Builder<YearChart.Bar> bars = ImmutableList.builder();
        committed
                .byYear()
                .forEach((year, range) -> bars.add(new YearChart.Bar(
                        committed.years().label(year),
                        ranges
                                ? ImmutableList.of(range.min(), range.max().minus(range.min()))
                                : ImmutableList.of(range.min()),
                        MoneyReport.range(range, page.language()))));
        return committed.byYear().isEmpty()
                ? Optional.empty()
                : Optional.of(new YearChart(
                        "committed",
                        page.say("budget.chart"),
                        page.language(),
                        ranges
                                ? ImmutableList.of(page.say("budget.least"), page.say("budget.most"))
                                : ImmutableList.of(page.say("budget.chart")),
                        bars.build()));
    }

    private static ImmutableList<Sum> hospitals(BudgetAmounts committed, int shown, Page page) {
        return committed.byHospital().stream()
                .sorted((a, b) -> b.amount().max().compareTo(a.amount().max()))
                .limit(shown)
                .map(each -> new Sum(label(each, page), "", MoneyReport.range(each.amount(), page.language())))
                .collect(ImmutableList.toImmutableList());
    }

    private static String label(HospitalAmount each, Page page) {
        return each.label().isBlank() ? page.say("hospital.none") : each.label();
    }

    private static ImmutableList<Sum> departments(BudgetAmounts committed, Page page) {
        ImmutableList.Builder<Sum> sums = ImmutableList.builder();
        committed
                .byDepartment()
                .forEach((code, amount) ->
                        sums.add(new Sum(MapView.name(code, page), "", MoneyReport.range(amount, page.language()))));
        return sums.build();
    }

    /** What a supposition changes, or how far it is. */
    static Otherwise otherwise(Job job, Supposition supposed, Money money, Page page) {
        Language language = page.language();
        ImmutableList.Builder<String> what = ImmutableList.builder();
        supposed.values().forEach((name, value) -> what.add(name + " = " + value));
        supposed.readings().forEach((key, slug) -> what.add(JobView.reading(call(job), key, slug, language)));
        if (supposed.entries().isEmpty()) {
            return new Otherwise(
                    what.build(),
                    supposed.failure().isEmpty(),
                    supposed.failure().map(page::in).orElse(""),
                    "",
                    "",
                    ImmutableList.of(),
                    "",
                    "");
        }
        Money other =
                Money.of(supposed.call(), supposed.context(), supposed.entries().get(), money.ask());
        BudgetChange change = BudgetChange.between(money.committed(), other.committed());
        ImmutableList.Builder<Difference> years = ImmutableList.builder();
        change.lowByYear()
                .forEach((year, low) -> years.add(new Difference(
                        change.years().label(year),
                        Phrases.of(low, language),
                        Phrases.of(change.highByYear().getOrDefault(year, low), language))));
        return new Otherwise(
                what.build(),
                false,
                "",
                MoneyReport.range(change.before(), language),
                MoneyReport.range(change.after(), language),
                years.build(),
                Phrases.of(change.low(), language),
                Phrases.of(change.high(), language));
    }
}

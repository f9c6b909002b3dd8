package fr.tempspartage.io.report;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.cost.CostComparison;
import fr.tempspartage.finance.flat.FlatSumTable;
import fr.tempspartage.finance.payment.Delegation;
import fr.tempspartage.finance.payment.Instalment;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.Assessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Reports about money (<i>états financiers</i>) in plain text or Markdown, in one language: explanations of amounts,
 * instalments, budgets and their differences. Immutable and thread-safe.
 */
public final class MoneyReport {

    private final Words words;

    private MoneyReport(Words words) {
        this.words = words;
    }

    /** Makes reports in a language. */
    public static MoneyReport in(Language language) {
        return in(language, Layout.PLAIN);
    }

    /**
     * Makes reports in a language for a terminal.
     *
     * @param layout the width and the colours
     */
    public static MoneyReport in(Language language, Layout layout) {
        return new MoneyReport(new Words(language, layout));
    }

    /** Explains amounts in plain text, each node two spaces further to the right than the one that it explains. */
    public String explanation(Bilingual title, List<ExplanationNode> trees) {
        return explanation(title, trees, List.of());
    }

    /**
     * Explains in plain text what the agency pays for an assessed dossier, after what the dossier does not meet; says of
     * amounts that are not known why.
     */
    public String explanation(Assessment assessment) {
        return explanation(
                        assessment.call().campaign().getTitle(),
                        trees(assessment),
                        Warnings.of(words, assessment.call(), assessment.shortfalls()))
                + unknown(assessment.plans());
    }

    private static List<ExplanationNode> trees(Assessment assessment) {
        return assessment.plans().stream()
                .flatMap(plan -> plan.explain().stream())
                .toList();
    }

    private String explanation(Bilingual title, List<ExplanationNode> trees, List<String> warnings) {
        Page page = words.page().title(words.of(title));
        warnings.forEach(page::line);
        trees.forEach(tree -> {
            page.blank();
            node(page, tree, 0, "");
        });
        return page.toString();
    }

    private void node(Page page, ExplanationNode node, int depth, String lead) {
        page.line("  ".repeat(depth) + lead + line(node));
        node.parts().forEach(part -> node(page, part, depth + 1, ""));
        node.basis().forEach(basis -> node(page, basis, depth + 1, from(basis, "")));
    }

    /** Explains amounts in Markdown, as nested lists. */
    public String explanationMarkdown(Bilingual title, List<ExplanationNode> trees) {
        return explanationMarkdown(title, trees, List.of());
    }

    /**
     * Explains in Markdown what the agency pays for an assessed dossier, after what the dossier does not meet; says of amounts
     * that are not known why.
     */
    public String explanationMarkdown(Assessment assessment) {
        return explanationMarkdown(
                        assessment.call().campaign().getTitle(),
                        trees(assessment),
                        Warnings.of(words, assessment.call(), assessment.shortfalls()))
                + unknown(assessment.plans());
    }

    private String explanationMarkdown(Bilingual title, List<ExplanationNode> trees, List<String> warnings) {
        StringBuilder text = new StringBuilder("# " + Escape.MARKDOWN.of(words.of(title)) + "\n");
        warnings.forEach(warning -> text.append("\n> " + Escape.MARKDOWN.of(warning.strip()) + "\n"));
        for (ExplanationNode tree : trees) {
            text.append('\n');
            item(text, tree, 0, "");
        }
        return text.toString();
    }

    private void item(StringBuilder text, ExplanationNode node, int depth, String lead) {
        text.append("  ".repeat(depth) + "- " + lead + Escape.MARKDOWN.of(line(node)) + "\n");
        node.parts().forEach(part -> item(text, part, depth + 1, ""));
        node.basis().forEach(basis -> item(text, basis, depth + 1, from(basis, "*")));
    }

    /** What leads to a figure that another starts from, between marks. */
    private String from(ExplanationNode basis, String mark) {
        String lead = words.word("explain.from");
        if (words.language() != Language.FRENCH) {
            return mark + lead + mark + " ";
        }
        String of = FrenchOf.before(words.of(basis.label()));
        return mark + lead + " " + of.stripTrailing() + mark
                + of.substring(of.stripTrailing().length());
    }

    /**
     * Says of amounts that are not known why, and which facts are missing.
     *
     * @return the text; empty where every amount is known
     */
    public String unknown(List<FundingPlan> plans) {
        Page page = words.page();
        for (FundingPlan plan : plans) {
            plan.unknownBecause().ifPresent(because -> {
                page.blank();
                page.line(words.labelled("amountUnknown", words.of(because)));
                if (!plan.missing().isEmpty()) {
                    page.line(words.labelled(
                            "missing",
                            String.join(
                                    ", ",
                                    plan.missing().stream()
                                            .map(missing -> words.of(missing.label()))
                                            .toList())));
                }
            });
        }
        return page.toString();
    }

    private String line(ExplanationNode node) {
        StringBuilder line = new StringBuilder(words.of(node.label()));
        line.append(words.language() == Language.FRENCH ? "\u00a0: " : ": ").append(words.of(node.figure()));
        node.formula().ifPresent(formula -> line.append(" = ").append(words.of(formula)));
        node.rounding()
                .ifPresent(rounding -> line.append(" (")
                        .append(words.word("rounding." + rounding))
                        .append(')'));
        if (!node.citations().isEmpty()) {
            line.append(" – ").append(words.citations(node.citations()));
        }
        return line.toString();
    }

    /**
     * Shows every reading of a flat sum side by side, in plain text.
     *
     * @param title the title of the call
     */
    public String readings(Bilingual title, FlatSumTable table) {
        return new FlatSumText(words, false).write(words.of(title), table);
    }

    /**
     * Shows every reading of a flat sum side by side, in Markdown.
     *
     * @param title the title of the call
     */
    public String readingsMarkdown(Bilingual title, FlatSumTable table) {
        return new FlatSumText(words, true).write(words.of(title), table);
    }

    /** Lists the instalments of amounts under a schedule, which the calls do not state. */
    public String instalments(PaymentSchedule schedule, List<FundingAlternative> alternatives) {
        Page page = words.page().heading(words.word("instalments"));
        page.line("  " + words.word("instalments.silent"));
        for (FundingAlternative alternative : alternatives) {
            page.line("  " + words.labelled("total", words.value(alternative.total()))
                    + alternative.reading().map(r -> " (" + words.of(r) + ")").orElse(""));
            List<List<String>> rows = new ArrayList<>();
            for (Instalment instalment : schedule.instalments(alternative)) {
                rows.add(List.of("  " + words.of(instalment.label()), words.value(instalment.amount())));
            }
            page.figures(rows);
        }
        return page.toString();
    }

    /** Shows the reference cost of a call beside the real cost of the employer. */
    public String comparison(CostComparison comparison) {
        return words.page().line(words.of(comparison.summary())).toString();
    }

    /**
     * Shows a budget: its dossiers in three tables, and what is committed and paid, by calendar year, hospital and
     * department.
     *
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     */
    public String budget(Bilingual title, BudgetTables tables, BudgetAmounts committed, BudgetAmounts paid) {
        return budget(title, tables, committed, paid, List.of());
    }

    /**
     * Shows a budget, and the dossiers that it could not count.
     *
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     * @param leftOut the dossiers that could not be read or assessed
     */
    public String budget(
            Bilingual title,
            BudgetTables tables,
            BudgetAmounts committed,
            BudgetAmounts paid,
            List<DossierRow> leftOut) {
        Page page = words.page().title(words.of(title));
        for (BudgetTables.Table table : BudgetTables.Table.values()) {
            dossiers(page, tables, table);
        }
        if (!leftOut.isEmpty()) {
            page.heading(words.word("budget.leftOut"));
            leftOut.forEach(row ->
                    page.line("  " + row.place() + " – " + words.labelled("table." + row.standing(), row.reason())));
        }
        amounts(page, "budget.committed", committed);
        amounts(page, "budget.paid", paid);
        Map<String, EurosRange> hospitals = new LinkedHashMap<>();
        committed.byHospital().forEach(each -> hospitals.put(each.label(), each.amount()));
        group(page, "budget.byHospital", hospitals);
        group(page, "budget.byDepartment", committed.byDepartment());
        if (!committed.unknown().isEmpty()) {
            page.line(words.labelled("budget.unknown", String.join(", ", committed.unknown())));
        }
        return page.toString();
    }

    private void dossiers(Page page, BudgetTables tables, BudgetTables.Table table) {
        List<BudgetTables.Line> lines = tables.lines(table);
        if (lines.isEmpty()) {
            return;
        }
        boolean asked = table == BudgetTables.Table.REFUSED && tables.refusedCounted();
        page.heading(words.word("budget." + table + (asked ? ".counted" : "")));
        List<List<String>> rows = new ArrayList<>();
        for (BudgetTables.Line line : lines) {
            rows.add(List.of(
                    line.dossier() + (line.reasons().isEmpty() ? "" : " – " + reasons(line.reasons())),
                    rangeOrUnknown(line.amount())));
        }
        rows.add(List.of(words.word("total"), rangeOrUnknown(tables.knownTotal(table))));
        page.figures(rows);
    }

    private String reasons(List<Reservation> reasons) {
        return words.value(reasons);
    }

    private void amounts(Page page, String heading, BudgetAmounts amounts) {
        BudgetYear years = amounts.years();
        page.heading(words.word(years.equals(BudgetYear.CALENDAR) ? heading : heading + ".budgetYear"));
        List<List<String>> rows = new ArrayList<>();
        amounts.byYear().forEach((year, range) -> rows.add(List.of(years.label(year), range(range))));
        rows.add(List.of(words.word("total"), rangeOrUnknown(amounts.knownTotal())));
        page.figures(rows);
    }

    /** One amount, or both bounds of an interval, as reports show them. */
    public static String range(EurosRange range, Language language) {
        return new Words(language).range(range);
    }

    /** Amount of a dossier or a total, or that it is not known. */
    public static String rangeOrUnknown(Optional<EurosRange> range, Language language) {
        return MoneyReport.in(language).rangeOrUnknown(range);
    }

    /** Shows amounts by budget year. */
    public String budgetYears(BudgetYear years, List<FundingAlternative> alternatives) {
        Page page = words.page().heading(words.word("budget.years").replace("{day}", monthDay(years)));
        for (FundingAlternative alternative : alternatives) {
            page.line("  " + words.labelled("total", words.value(alternative.total()))
                    + alternative.reading().map(r -> " (" + words.of(r) + ")").orElse(""));
            List<List<String>> rows = new ArrayList<>();
            alternative
                    .byYear(years)
                    .forEach((year, amount) -> rows.add(List.of("  " + years.label(year), words.value(amount))));
            page.figures(rows);
        }
        return page.toString();
    }

    /** The first day without a year: {@code 1er septembre}, {@code 1 September}. */
    private String monthDay(BudgetYear years) {
        String day = words.value(years.firstDay().atYear(2001));
        return day.substring(0, day.length() - " 2001".length());
    }

    /**
     * Shows what a schedule has delegated by a day and what it would still pay, by calendar year.
     *
     * @param schedule the schedule, which the calls do not state
     */
    public String delegation(PaymentSchedule schedule, Delegation delegation) {
        Page page = words.page().heading(words.word("instalments"));
        page.line("  " + words.word("instalments.silent"));
        page.line("  " + words.labelled("schedule", words.of(schedule.label())));
        years(
                page,
                words.word("delegatedBy").replace("{day}", words.value(delegation.day())),
                delegation.delegated(),
                delegation.delegatedByYear());
        years(page, words.word("stillToPay"), delegation.stillToPay(), delegation.stillToPayByYear());
        return page.toString();
    }

    private void years(Page page, String label, Euros total, SortedMap<Integer, Euros> byYear) {
        page.line("  " + words.pair(label, words.value(total)));
        List<List<String>> rows = new ArrayList<>();
        byYear.forEach((year, amount) -> rows.add(List.of("  " + year, words.value(amount))));
        page.figures(rows);
    }

    private void group(Page page, String heading, Map<String, EurosRange> amounts) {
        page.heading(words.word(heading));
        List<List<String>> rows = new ArrayList<>();
        amounts.forEach(
                (name, range) -> rows.add(List.of(name.isBlank() ? words.word("notStated.here") : name, range(range))));
        page.figures(rows);
    }

    /**
     * Shows what differs between two budgets.
     *
     * @param change the difference
     */
    public String change(BudgetChange change) {
        return change(change, words.word("budget.change"));
    }

    /**
     * Shows what differs between two budgets under the name of the choice that makes the difference.
     *
     * @param name the choice, such as {@code share=60%}
     */
    public String change(String name, BudgetChange change) {
        return change(change, words.word("budget.change") + " – " + name);
    }

    private String change(BudgetChange change, String heading) {
        Page page = words.page().heading(heading);
        if (!change.notCounted().isEmpty()) {
            page.line("  " + words.labelled("budget.notCounted", reasons(change.notCounted())));
        }
        List<List<String>> rows = new ArrayList<>();
        change.lowByYear()
                .forEach((year, low) -> rows.add(List.of(
                        change.years().label(year),
                        words.value(low),
                        words.value(change.highByYear().getOrDefault(year, low)))));
        rows.add(List.of(words.word("total"), words.value(change.low()), words.value(change.high())));
        return page.figures(rows).toString();
    }

    private String rangeOrUnknown(Optional<EurosRange> range) {
        return range.map(this::range).orElse(words.word("budget.unknownAmount"));
    }

    private String range(EurosRange range) {
        return range.min().equals(range.max())
                ? words.value(range.min())
                : words.value(range.min()) + " – " + words.value(range.max());
    }
}

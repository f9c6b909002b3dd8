package fr.tempspartage.io.report;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.BudgetAmounts;
import fr.tempspartage.finance.BudgetChange;
import java.util.List;
import java.util.Map;

/**
 * Budget as CSV (<i>budget en tableau</i>): {@code table;group;key;min;max}, UTF-8, in a {@link CsvDialect}, amounts with
 * two decimals.
 */
public final class BudgetCsv {

    private static final List<String> COLUMNS = List.of("table", "group", "key", "min", "max");

    private final CsvDialect dialect;
    private final StringBuilder csv = new StringBuilder();

    private BudgetCsv(CsvDialect dialect) {
        this.dialect = dialect;
        csv.append(dialect.header(COLUMNS));
    }

    /**
     * Writes a budget.
     *
     * @param committed what is committed
     * @param paid what is paid under a schedule
     * @param dialect the dialect
     * @return the text
     */
    public static String write(BudgetAmounts committed, BudgetAmounts paid, CsvDialect dialect) {
        return write(committed, paid, Map.of(), dialect);
    }

    /**
     * Writes a budget and what other choices would change: rows {@code change;choice;year;low;high}, the year empty for the
     * total.
     *
     * @param committed what is committed
     * @param paid what is paid under a schedule
     * @param changes the differences of the commitments, each under the name of its choice, such as {@code share=60%}
     * @param dialect the dialect
     * @return the text
     */
    public static String write(
            BudgetAmounts committed, BudgetAmounts paid, Map<String, BudgetChange> changes, CsvDialect dialect) {
        BudgetCsv out = new BudgetCsv(dialect);
        out.table("committed", committed);
        out.table("paid", paid);
        committed
                .unknown()
                .forEach(dossier -> out.csv.append(dialect.row(List.of("committed", "unknown", dossier, "", ""))));
        changes.forEach((name, change) -> {
            change.lowByYear()
                    .forEach((year, low) -> out.row(
                            "change",
                            name,
                            change.years().label(year),
                            low,
                            change.highByYear().getOrDefault(year, low)));
            out.row("change", name, "", change.low(), change.high());
        });
        return out.csv.toString();
    }

    private void table(String table, BudgetAmounts amounts) {
        amounts.byYear()
                .forEach((year, range) -> row(table, "year", amounts.years().label(year), range.min(), range.max()));
        amounts.byHospital().forEach((key, range) -> row(table, "hospital", key, range.min(), range.max()));
        amounts.byDepartment().forEach((key, range) -> row(table, "department", key, range.min(), range.max()));
        row(table, "total", "", amounts.total().min(), amounts.total().max());
    }

    private void row(String table, String group, String key, Euros low, Euros high) {
        csv.append(dialect.row(List.of(table, group, key), List.of(low, high)));
    }
}

package fr.tempspartage.io.report;

import fr.tempspartage.finance.BudgetAmounts;
import fr.tempspartage.finance.BudgetChange;
import fr.tempspartage.finance.EurosRange;
import java.util.Map;

/**
 * Budget as CSV (<i>budget en tableau</i>): {@code table;group;key;min;max}, UTF-8, lines ended by LF, amounts with a dot
 * and two decimals. A cell with a semicolon, a quote or a line break is quoted; one that a spreadsheet would take for a
 * formula starts with an apostrophe.
 */
public final class BudgetCsv {

    private BudgetCsv() {}

    /**
     * Writes a budget.
     *
     * @param committed what is committed
     * @param paid what is paid under a schedule
     * @return the text
     */
    public static String write(BudgetAmounts committed, BudgetAmounts paid) {
        StringBuilder csv = new StringBuilder("table;group;key;min;max\n");
        table(csv, "committed", committed);
        table(csv, "paid", paid);
        committed.unknown().forEach(dossier -> csv.append("committed;unknown;" + Csv.cell(dossier) + ";;\n"));
        return csv.toString();
    }

    /**
     * Writes a budget and what other choices would change: rows {@code change;choice;year;low;high}, the year empty for the
     * total.
     *
     * @param committed what is committed
     * @param paid what is paid under a schedule
     * @param changes the differences of the commitments, each under the name of its choice, such as {@code share=60%}
     * @return the text
     */
    public static String write(BudgetAmounts committed, BudgetAmounts paid, Map<String, BudgetChange> changes) {
        StringBuilder csv = new StringBuilder(write(committed, paid));
        changes.forEach((name, change) -> {
            change.lowByYear()
                    .forEach((year, low) -> csv.append("change;" + Csv.cell(name) + ";"
                            + change.years().label(year) + ";" + low + ";"
                            + change.highByYear().getOrDefault(year, low) + "\n"));
            csv.append("change;" + Csv.cell(name) + ";;" + change.low() + ";" + change.high() + "\n");
        });
        return csv.toString();
    }

    private static void table(StringBuilder csv, String table, BudgetAmounts amounts) {
        amounts.byYear()
                .forEach(
                        (year, range) -> row(csv, table, "year", amounts.years().label(year), range));
        rows(csv, table, "hospital", amounts.byHospital());
        rows(csv, table, "department", amounts.byDepartment());
        row(csv, table, "total", "", amounts.total());
    }

    private static void rows(StringBuilder csv, String table, String group, Map<String, EurosRange> amounts) {
        amounts.forEach((key, range) -> row(csv, table, group, key, range));
    }

    private static void row(StringBuilder csv, String table, String group, String key, EurosRange range) {
        csv.append(table + ";" + group + ";" + Csv.cell(key) + ";" + range.min() + ";" + range.max() + "\n");
    }
}

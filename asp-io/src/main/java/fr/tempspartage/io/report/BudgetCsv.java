package fr.tempspartage.io.report;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.budget.BudgetAmounts;
import fr.tempspartage.finance.budget.BudgetChange;
import fr.tempspartage.finance.budget.BudgetTables;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.DecisionsInWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Budget as CSV (<i>budget en tableau</i>): {@code table;group;key;min;max}, UTF-8, in a {@link CsvDialect}, amounts with
 * two decimals, none where it is unknown. Thread-safe.
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
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     * @param language the language of the reasons
     */
    public static String write(
            BudgetTables tables, BudgetAmounts committed, BudgetAmounts paid, Language language, CsvDialect dialect) {
        return write(tables, committed, paid, Map.of(), List.of(), language, dialect);
    }

    /**
     * Writes a budget and what other choices would change: rows {@code change;choice;year;low;high}, the year empty for the
     * total. Rows {@code reason;dossier;reason} say why a dossier stands in its table, is not counted in a change, or is left
     * out; of those left out the file stands in place of the dossier.
     *
     * @param tables the dossiers, eligible, to be confirmed and refused
     * @param paid what is paid under a schedule
     * @param changes the differences of the commitments, each under the name of its choice, such as {@code share=60%}
     * @param leftOut the dossiers that could not be read or assessed
     */
    public static String write(
            BudgetTables tables,
            BudgetAmounts committed,
            BudgetAmounts paid,
            Map<String, BudgetChange> changes,
            List<DossierRow> leftOut,
            Language language,
            CsvDialect dialect) {
        BudgetCsv out = new BudgetCsv(dialect);
        out.table("committed", committed);
        out.table("paid", paid);
        committed
                .unknown()
                .forEach(dossier -> out.csv.append(dialect.row(List.of("committed", "unknown", dossier, "", ""))));
        out.dossiers("eligible", tables, BudgetTables.Table.ELIGIBLE, language);
        out.dossiers("toBeConfirmed", tables, BudgetTables.Table.TO_BE_CONFIRMED, language);
        out.dossiers("refused", tables, BudgetTables.Table.REFUSED, language);
        for (DossierRow row : leftOut) {
            String group = row.standing() == DossierRow.Standing.NOT_READ ? "notRead" : "notAssessed";
            out.csv.append(dialect.row(List.of("leftOut", group, row.place(), "", "")));
            out.csv.append(dialect.row(List.of("reason", row.place(), row.reason(), "", "")));
        }
        changes.forEach((name, change) -> {
            change.lowByYear()
                    .forEach((year, low) -> out.row(
                            "change",
                            name,
                            change.years().label(year),
                            low,
                            change.highByYear().getOrDefault(year, low)));
            out.row("change", name, "", change.low(), change.high());
            out.reasons(name, change.notCounted(), language);
        });
        return out.csv.toString();
    }

    /**
     * Rows under which decisions of the agency a budget was made: {@code decisions;readingsFile;hash}, then
     * {@code decisions;decision;text} for each.
     *
     * @param agency the decisions in force
     * @return the rows; empty where no file is applied
     */
    public static String decisions(
            CallDefinition call, Optional<AppliedReadings.Used> agency, Language language, CsvDialect dialect) {
        StringBuilder rows = new StringBuilder();
        agency.ifPresent(used -> {
            rows.append(dialect.row(List.of("decisions", "readingsFile", used.sha256(), "", "")));
            DecisionsInWords.of(call, language)
                    .entries(used)
                    .forEach(text -> rows.append(dialect.row(List.of("decisions", "decision", text, "", ""))));
        });
        return rows.toString();
    }

    private void table(String table, BudgetAmounts amounts) {
        amounts.byYear()
                .forEach((year, range) -> row(table, "year", amounts.years().label(year), range.min(), range.max()));
        amounts.byHospital()
                .forEach(each -> row(
                        table,
                        "hospital",
                        each.label(),
                        each.amount().min(),
                        each.amount().max()));
        amounts.byDepartment().forEach((key, range) -> row(table, "department", key, range.min(), range.max()));
        row(table, "total", "", amounts.knownTotal());
    }

    private void dossiers(String name, BudgetTables tables, BudgetTables.Table table, Language language) {
        for (BudgetTables.Line line : tables.lines(table)) {
            row(name, "dossier", line.dossier(), line.amount());
            reasons(line.dossier(), line.reasons(), language);
        }
        row(name, "total", "", tables.knownTotal(table));
    }

    private void reasons(String dossier, List<Reservation> reasons, Language language) {
        reasons.forEach(reason ->
                csv.append(dialect.row(List.of("reason", dossier, reason.label().in(language), "", ""))));
    }

    private void row(String table, String group, String key, Optional<EurosRange> amount) {
        amount.ifPresentOrElse(
                known -> row(table, group, key, known.min(), known.max()),
                () -> csv.append(dialect.row(List.of(table, group, key, "", ""))));
    }

    private void row(String table, String group, String key, Euros low, Euros high) {
        csv.append(dialect.row(List.of(table, group, key), List.of(low, high)));
    }
}

package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.procedure.ImportSummary;
import fr.tempspartage.io.report.DossierRow.Standing;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What came of a campaign (<i>résultat</i>). Nothing of it changes. */
final class Results {

    private final Ask ask;
    private final Path lines;
    private final Path verdicts;
    private final Rows rows;
    private final Store store;
    private final ImmutableList<Frequency.Kind> frequent;
    private final ImmutableList<BudgetEntry> entries;
    private final ImmutableSortedMap<Integer, Issue> notInBudget;
    private final Optional<ImportSummary> imported;
    private final Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    private final Map<String, DepartmentCount> departments = new TreeMap<>();
    private final int[] withIssues;
    private final int[] notRead;

    /**
     * Keeps what came of it.
     *
     * @param lines the records as they were examined
     * @param verdicts the lines that were written of them
     * @param frequency what is wrong how often
     * @param notInBudget why a record that was assessed is not in the budget, by its number
     * @param imported the account of the import; empty where there was none
     */
    Results(
            Ask ask,
            Path lines,
            Path verdicts,
            Rows rows,
            Store store,
            Frequency frequency,
            ImmutableList<BudgetEntry> entries,
            ImmutableSortedMap<Integer, Issue> notInBudget,
            Optional<ImportSummary> imported) {
        this.ask = ask;
        this.lines = lines;
        this.verdicts = verdicts;
        this.rows = rows;
        this.store = store;
        this.frequent = ImmutableList.copyOf(frequency.kinds());
        this.entries = entries;
        this.notInBudget = notInBudget;
        this.imported = imported;
        for (int i = 0; i < rows.size(); i++) {
            Said said = rows.said(i);
            counts.merge(said.standing(), 1, Integer::sum);
            if (said.isAssessed()) {
                departments.merge(said.department(), DepartmentCount.one(said), DepartmentCount::plus);
            }
        }
        this.withIssues =
                IntStream.range(0, rows.size()).filter(rows::hasIssues).toArray();
        this.notRead = IntStream.of(withIssues)
                .filter(index -> !rows.said(index).isAssessed())
                .toArray();
    }

    Ask ask() {
        return ask;
    }

    Path lines() {
        return lines;
    }

    Path verdicts() {
        return verdicts;
    }

    Rows rows() {
        return rows;
    }

    /** What is wrong how often, the most frequent first. */
    ImmutableList<Frequency.Kind> frequent() {
        return frequent;
    }

    /** What is kept of a row. */
    Stored stored(Row row) {
        return store.at(row.at());
    }

    ImmutableList<BudgetEntry> entries() {
        return entries;
    }

    ImmutableSortedMap<Integer, Issue> notInBudget() {
        return notInBudget;
    }

    Optional<ImportSummary> imported() {
        return imported;
    }

    /** How many records have a standing. */
    int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** How many records were assessed. */
    int assessed() {
        return rows.size() - count(Standing.NOT_READ) - count(Standing.NOT_ASSESSED);
    }

    /**
     * Rows of which something is said, by their indices.
     *
     * @param refused whether those alone are asked for that could not be read or assessed
     */
    int[] withIssues(boolean refused) {
        return refused ? notRead.clone() : withIssues.clone();
    }

    /** Dossiers that were assessed, by the department of the recruiter; blank where it is not stated. */
    Map<String, DepartmentCount> departments() {
        return departments;
    }

    /**
     * Dossiers of one department.
     *
     * @param all all that were assessed
     */
    record DepartmentCount(int all, int eligible, int toBeConfirmed, int notEligible) {

        static DepartmentCount one(Said said) {
            return new DepartmentCount(
                    1,
                    said.standing() == Standing.ELIGIBLE ? 1 : 0,
                    said.standing() == Standing.TO_BE_CONFIRMED ? 1 : 0,
                    said.standing() == Standing.NOT_ELIGIBLE ? 1 : 0);
        }

        DepartmentCount plus(DepartmentCount more) {
            return new DepartmentCount(
                    all + more.all,
                    eligible + more.eligible,
                    toBeConfirmed + more.toBeConfirmed,
                    notEligible + more.notEligible);
        }
    }
}

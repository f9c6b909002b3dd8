package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.bulk.BulkTaker;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.VerdictLine;
import fr.tempspartage.io.json.VerdictLines;
import fr.tempspartage.io.report.DossierRow.Standing;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.BudgetEntries;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Defects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gathers rows and entries of a budget while a file is examined. Thread-safe. */
final class Gathering implements BulkTaker {

    private final VerdictLines lines;
    private final BudgetEntries maker;
    private final Optional<Store> store;
    private final Map<Integer, List<Issue>> before;
    private final Rows rows = new Rows();
    private final Frequency frequency = new Frequency();
    private final Entries entries = new Entries();

    private Gathering(
            CallDefinition call, AssessmentContext context, Optional<Store> store, Map<Integer, List<Issue>> before) {
        this.lines = VerdictLines.of(ImmutableList.of(call), context);
        this.maker = BudgetEntries.of(call, context, BudgetYear.CALENDAR, PaymentSchedule.MONTHLY);
        this.store = store;
        this.before = before;
    }

    /**
     * Gathers everything.
     *
     * @param store where dossiers and issues go
     * @param before what was said of the records before they were lines, by number
     */
    static Gathering of(CallDefinition call, AssessmentContext context, Store store, Map<Integer, List<Issue>> before) {
        return new Gathering(call, context, Optional.of(store), before);
    }

    /** Gathers the entries of a budget alone. */
    static Gathering ofBudget(CallDefinition call, AssessmentContext context) {
        return new Gathering(call, context, Optional.empty(), Map.of());
    }

    @Override
    public void assessed(long number, int line, Assessment assessment, List<Issue> warnings) {
        int index = Math.toIntExact(number);
        Dossier dossier = assessment.dossier();
        String department = entries.take(index, dossier, line, maker);
        if (store.isEmpty()) {
            return;
        }
        List<Issue> all = new ArrayList<>(before.getOrDefault(index, List.of()));
        all.addAll(warnings);
        long at = store.get().add(Stored.of(AspJson.standard().writeDossierLine(dossier), all));
        VerdictLine verdict = lines.line(number, line, assessment, warnings);
        rows.put(new Row(
                index, line, dossier.getId(), Said.of(verdict, department), verdict.amount(), at, !all.isEmpty()));
    }

    @Override
    public void refused(long number, int line, List<Issue> issues) {
        if (store.isPresent()) {
            boolean notAssessed = issues.get(0).code() == IssueCode.NOT_ASSESSED;
            put(
                    Math.toIntExact(number),
                    line,
                    notAssessed ? Standing.NOT_ASSESSED : Standing.NOT_READ,
                    issues,
                    store.get());
        }
    }

    private void put(int number, int line, Standing standing, List<Issue> issues, Store to) {
        long at = to.add(Stored.of("", issues));
        frequency.count(number, issues);
        rows.put(new Row(number, line, "", Said.without(standing), Optional.empty(), at, true));
    }

    /** Adds the dossiers of an import that could not be read, after all others. */
    void add(List<List<Issue>> notImported, Store to) {
        for (List<Issue> issues : notImported) {
            put(rows.size() + 1, 0, Standing.NOT_READ, issues, to);
        }
    }

    Rows rows() {
        return rows;
    }

    /** What is wrong how often. */
    Frequency frequency() {
        return frequency;
    }

    /** Entries in the order of the file. */
    Entries entries() {
        return entries;
    }

    /**
     * Entries of a budget by the number of the record. Terms and hospitals that are alike are kept once.
     */
    static final class Entries {

        private final Map<Integer, BudgetEntry> made = new ConcurrentHashMap<>();
        private final Map<Integer, Issue> leftOut = new ConcurrentHashMap<>();
        private final Map<Object, Object> alike = new ConcurrentHashMap<>();

        /** Makes the entry of a dossier, and gives the department of its recruiter. */
        private String take(int number, Dossier dossier, int line, BudgetEntries maker) {
            try {
                BudgetEntry entry = maker.entry(dossier, BudgetEntry.Standing.ACCEPTED);
                List<FundingTerms> terms =
                        entry.terms().stream().map(this::once).toList();
                BudgetEntry kept = new BudgetEntry(
                        entry.dossier(),
                        entry.standing(),
                        once(entry.reservations()),
                        entry.priority(),
                        once(entry.hospital()),
                        once(entry.department()),
                        once(terms));
                made.put(number, kept);
                return kept.department();
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError defect) {
                Defects.say("campaign", defect);
                leftOut.put(number, Issue.notAssessed(line == 0 ? OptionalInt.empty() : OptionalInt.of(line), defect));
                return "";
            }
        }

        @SuppressWarnings("unchecked") // what is alike is of one type
        private <T> T once(T value) {
            Object kept = alike.putIfAbsent(value, value);
            return kept == null ? value : (T) kept;
        }

        /**
         * Entries in the order of the file, each dossier once.
         *
         * @param size the number of records
         * @param out takes the number and the issue of those that are left out: no amount could be made, or the dossier stands
         *     on an earlier line
         */
        List<BudgetEntry> inOrder(int size, Map<Integer, Issue> out) {
            List<BudgetEntry> all = new ArrayList<>(made.size());
            Map<String, Integer> seen = new HashMap<>();
            for (int number = 1; number <= size; number++) {
                @Nullable BudgetEntry entry = made.get(number);
                @Nullable Issue defect = leftOut.get(number);
                if (defect != null) {
                    out.put(number, defect);
                } else if (entry != null) {
                    @Nullable Integer first = seen.putIfAbsent(entry.dossier(), number);
                    if (first == null) {
                        all.add(entry);
                    } else {
                        out.put(number, twice(entry.dossier(), first));
                    }
                }
            }
            return all;
        }
    }

    /** Says that a dossier stands on an earlier line. */
    static Issue twice(String dossier, int first) {
        return Issue.at(
                IssueCode.NO_DOSSIER,
                "",
                0,
                0,
                IssueCode.NO_DOSSIER.message(Map.of(
                        "reason",
                        Bilingual.of(
                                "le dossier " + dossier + " est déjà le numéro " + first,
                                "the dossier " + dossier + " stands as number " + first + " already"))));
    }
}

package fr.tempspartage.io.spreadsheet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.table.CsvRows;
import fr.tempspartage.io.table.Row;
import fr.tempspartage.io.table.TableText;
import fr.tempspartage.io.table.UnreadableTableException;
import fr.tempspartage.io.table.Workbook;
import fr.tempspartage.io.tree.AfterReading;
import fr.tempspartage.io.tree.CallCheck;
import fr.tempspartage.io.tree.GroupCheck;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Dossiers in tables (<i>tableaux de dossiers</i>): read from .csv, .xlsx and .ods, written to .csv and .xlsx, for example
 * {@code DossierTables.standard().answering(call).read(Path.of("dossiers.xlsx"))}.
 *
 * <p>One row is one dossier. In a workbook the rows stand in the sheet « Dossiers »; partners, split of time and documents
 * may have sheets of their own, « Partenaires », « Temps » and « Pièces », whose rows name the dossier by its identifier.
 * What lies in other lists has numbered columns, such as « Interruption 1 – premier jour de l’interruption », and a .csv
 * has numbered columns for everything. Columns are found by their headers, in any order: French or English labels, paths as
 * rules name them, or JSON pointers. A column whose name starts with # is not read.
 *
 * <p>Values are read as people write them: 31/10/2027, « 45 497,06 € », 80 %, oui, labels or codes. An empty cell is not
 * known; « aucun » or "none" in the column of a list says that it is known to hold nothing, and a number there says how many
 * records it has. A list of values stands in one cell, separated by semicolons, or in numbered columns.
 *
 * <p>Every issue has its sheet, row and column; one bad row does not stop the others. Workbooks are opened behind a guard
 * ({@link IssueCode#UNSAFE_FILE}), text is strict UTF-8 or else Windows-1252, and formulas are refused. Of .csv, one row is
 * in memory at a time; a dossier whose identifier stands on an earlier row is refused, as far as the first 100 000 rows.
 *
 * <p>This class is immutable and thread-safe; the iterators it gives are not.
 */
public final class DossierTables {

    private static final DossierTables STANDARD =
            new DossierTables(new DossierBinding(CallCheck.NONE, GroupCheck.STANDARD, true, AfterReading.NOTHING));

    private final DossierBinding binding;

    private DossierTables(DossierBinding binding) {
        this.binding = binding;
    }

    /** Same reader, which does not look at whether the parts of a dossier agree. */
    DossierTables unchecked() {
        return new DossierTables(new DossierBinding(binding.calls(), binding.groups(), false, binding.after()));
    }

    private DossierTables with(CallCheck calls, GroupCheck groups) {
        return new DossierTables(new DossierBinding(calls, groups, binding.checked(), binding.after()));
    }

    /** Reader and writer of dossiers for any call; each row must name its call. */
    public static DossierTables standard() {
        return STANDARD;
    }

    /**
     * Same reader for dossiers of one call: a row that names another is refused ({@link IssueCode#OTHER_CALL}), and one that
     * names none answers this one.
     */
    public DossierTables answering(CallId call) {
        return with(new CallCheck(Optional.of(call), binding.calls().known()), binding.groups());
    }

    /**
     * Same reader, which looks at these calls alone, as {@link fr.tempspartage.io.json.AspJson#knowing(Calls)} does.
     *
     * @param calls the calls at hand
     */
    public DossierTables knowing(Calls calls) {
        ImmutableList<CallId> ids =
                calls.all().stream().map(CallDefinition::id).collect(ImmutableList.toImmutableList());
        return with(
                new CallCheck(binding.calls().asked(), ids),
                new GroupCheck(() -> calls, binding.groups().others()));
    }

    /**
     * Same reader, which takes these hospital groups as known, beside those of the list.
     *
     * @param groups the groups, as a register names them
     */
    public DossierTables knowingGroups(Collection<TerritorialHospitalGroup> groups) {
        return with(binding.calls(), new GroupCheck(binding.groups().calls(), ImmutableSet.copyOf(groups)));
    }

    /** Same reader, which asks this of each dossier too, as {@link fr.tempspartage.io.json.AspJson#checking} does. */
    public DossierTables checking(Function<Dossier, List<Issue>> check) {
        return after(binding.after().checking(check));
    }

    /** Same reader, which gives what this makes of each result, as {@link fr.tempspartage.io.json.AspJson#passing} does. */
    public DossierTables passing(UnaryOperator<ReadResult<Dossier>> change) {
        return after(binding.after().passing(change));
    }

    private DossierTables after(AfterReading after) {
        return new DossierTables(new DossierBinding(binding.calls(), binding.groups(), binding.checked(), after));
    }

    /** Whether a file is read as a table, by the end of its name: .csv, .xlsx or .ods. */
    public static boolean isTable(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || isWorkbook(name);
    }

    private static boolean isWorkbook(String name) {
        return name.endsWith(".xlsx") || name.endsWith(".ods");
    }

    /**
     * Whether a file looks like a table of dossiers: the first row of one of its sheets has a column for their identifiers. A
     * file that cannot be read does, so that whoever reads it hears why.
     *
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static boolean namesDossiers(Path file) {
        try {
            if (isWorkbook(file.toString().toLowerCase(Locale.ROOT))) {
                try (Workbook workbook = Workbook.open(file)) {
                    return workbook.sheets().stream().anyMatch(sheet -> first(sheet.rows()));
                }
            }
            try (InputStream bytes = Files.newInputStream(file)) {
                return first(new CsvRows(TableText.of(bytes)));
            }
        } catch (UnreadableTableException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean first(Iterator<Row> rows) {
        return rows.hasNext() && TableHeader.namesDossiers(rows.next());
    }

    /**
     * Reads a file: .xlsx and .ods by the end of their name, any other as .csv.
     *
     * @return the dossiers in the order of the file; to be closed
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public DossierRows read(Path file) {
        if (isWorkbook(file.toString().toLowerCase(Locale.ROOT))) {
            return readWorkbook(file);
        }
        try {
            return readCsv(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads .csv; closing the rows closes the stream. */
    public DossierRows readCsv(InputStream csv) {
        return new CsvDossiers(csv, binding);
    }

    /** Reads a workbook .xlsx or .ods; the first step throws an {@link UncheckedIOException} if there is no such file. */
    public DossierRows readWorkbook(Path file) {
        return new WorkbookDossiers(() -> Workbook.open(file), binding);
    }

    /** Reads a workbook .xlsx or .ods in memory. */
    public DossierRows readWorkbook(byte[] bytes) {
        return new WorkbookDossiers(() -> Workbook.open(bytes), binding);
    }

    /**
     * Writes dossiers as .csv for spreadsheets in French or English: UTF-8 with its mark, semicolons, personal data
     * included. The stream stays open.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void writeCsv(List<Dossier> dossiers, Language language, OutputStream out) {
        CsvTable.write(dossiers, language, out);
    }

    /**
     * Writes dossiers as a workbook .xlsx, personal data included. The stream stays open.
     *
     * @throws UncheckedIOException if the stream fails
     */
    public void writeWorkbook(List<Dossier> dossiers, Language language, OutputStream out) {
        WorkbookTable.write(dossiers, language, out);
    }
}

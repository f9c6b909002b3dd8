package fr.tempspartage.io.report;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.plan.EurosRange;
import java.util.List;
import java.util.function.Function;

/**
 * Dossiers as CSV (<i>dossiers en tableau</i>), for spreadsheets: a row for each dossier, for one that could not be read or
 * assessed as well.
 *
 * <p>Everything is in words, in one language; programs read the results in JSON. The columns: file, line, dossier,
 * candidate, recruiters; the three levels of the verdict; the reasons; the documents provided, due and missing; the missing
 * facts; the priority; the lowest and the highest amount; the decisions of the agency that were used, and the hash of their
 * file. Immutable and thread-safe.
 */
public final class DossierCsv {

    private static final List<String> COLUMNS = List.of(
            "file",
            "line",
            "dossier",
            "candidate",
            "recruiter",
            "eligibility",
            "completeness",
            "filing",
            "reasons",
            "provided",
            "due",
            "missing",
            "facts",
            "priority",
            "lowest",
            "highest",
            "decisions",
            "readingsFile");

    private final Words words;
    private final CsvDialect dialect;

    private DossierCsv(Words words, CsvDialect dialect) {
        this.words = words;
        this.dialect = dialect;
    }

    /** Rows in a language and a dialect. */
    public static DossierCsv in(Language language, CsvDialect dialect) {
        return new DossierCsv(new Words(language), dialect);
    }

    /** First row, ended by a line feed. */
    public String header() {
        return dialect.header(names());
    }

    /** Names of the columns. */
    public List<String> names() {
        return COLUMNS.stream().map(column -> words.word("csv." + column)).toList();
    }

    /** Row of one dossier, ended by a line feed. */
    public String row(DossierRow row) {
        return dialect.row(cells(row));
    }

    /** Cells of one dossier, as texts. */
    public List<String> cells(DossierRow row) {
        boolean assessed = !row.dossier().isEmpty();
        return List.of(
                row.source(),
                row.line().isPresent() ? Integer.toString(row.line().getAsInt()) : "",
                row.dossier(),
                row.candidate().orElse(""),
                words.join(row.recruiters()),
                assessed ? row.eligibility() : words.word("table." + row.standing()),
                row.completeness(),
                row.filing(),
                words.join(row.reasons()),
                assessed ? Integer.toString(row.provided()) : "",
                assessed ? Integer.toString(row.due()) : "",
                words.join(row.documents()),
                words.join(row.facts()),
                words.join(row.priority()),
                amount(row, EurosRange::min),
                amount(row, EurosRange::max),
                words.join(row.decisions()),
                row.readingsFile());
    }

    private String amount(DossierRow row, Function<EurosRange, Euros> bound) {
        return row.amount().map(bound).map(dialect::amount).orElse("");
    }
}

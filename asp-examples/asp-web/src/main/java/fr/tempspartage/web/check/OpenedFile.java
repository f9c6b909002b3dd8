package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.Notation;
import fr.tempspartage.io.spreadsheet.DossierRows;
import fr.tempspartage.io.spreadsheet.DossierTables;
import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/**
 * File of one dossier, or of a few, that a person opens.
 *
 * @param rows what came of each dossier of the file, with the number of its row where there are several
 * @param whole whether all of the file is there; if not, it holds more dossiers than one chooses among
 */
public record OpenedFile(ImmutableList<Row> rows, boolean whole) {

    /** Most dossiers of a table among which one is chosen. */
    static final int MOST = 50;

    /** Dossier of a file. */
    public record Row(int number, ReadResult<Dossier> result) {}

    /**
     * Reads a file with the readers of the library: by the end of its name a table, YAML or JSON.
     *
     * @param name the name of the file, of which the end alone is looked at
     * @param json the reader of JSON and YAML
     * @param tables the reader of tables
     */
    static OpenedFile read(String name, byte[] bytes, AspJson json, DossierTables tables) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (DossierTables.isTable(lower)) {
            try (DossierRows rows = lower.endsWith(".csv")
                    ? tables.readCsv(new ByteArrayInputStream(bytes))
                    : tables.readWorkbook(bytes)) {
                return first(Iterators.transform(rows, row -> new Row(row.row(), row.result())));
            }
        } else if (lower.endsWith(".jsonl")) {
            return first(Iterators.transform(
                    json.readDossierLines(new ByteArrayInputStream(bytes)),
                    line -> new Row(line.line(), line.result())));
        }
        Notation notation = lower.endsWith(".yaml") || lower.endsWith(".yml") ? Notation.YAML : Notation.JSON;
        return new OpenedFile(
                ImmutableList.of(new Row(0, json.readDossier(new ByteArrayInputStream(bytes), notation))), true);
    }

    /** What is said where no file was chosen. */
    static ReadResult<Dossier> none() {
        return ReadResult.of(
                Optional.empty(),
                ImmutableList.of(Issue.at(
                        IssueCode.NO_DOSSIER,
                        "",
                        0,
                        0,
                        Bilingual.of("Aucun fichier n’a été choisi.", "No file was chosen."))));
    }

    private static OpenedFile first(Iterator<Row> all) {
        ImmutableList<Row> rows = ImmutableList.copyOf(Iterators.limit(all, MOST));
        return new OpenedFile(rows, !all.hasNext());
    }
}

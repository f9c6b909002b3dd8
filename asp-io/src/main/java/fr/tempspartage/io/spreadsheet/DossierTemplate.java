package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.spreadsheet.TableLayout.ListSheet;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Table to fill in for a call (<i>modèle de tableau</i>): every fact that the call reads as a column, with the values to choose
 * from, and how to fill it in. Drawn from the inputs of the rules; nothing is listed for one call.
 *
 * <p>Dossiers may be given to it: their rows are filled in, with columns for all that they state. What is filled in is read by
 * {@link DossierTables}.
 */
public final class DossierTemplate {

    private final CallDefinition call;
    private final Language language;
    private final TemplateColumns columns;

    private DossierTemplate(CallDefinition call, Language language) {
        this.call = call;
        this.language = language;
        this.columns = TemplateColumns.of(call);
    }

    /**
     * Template of a call.
     *
     * @param language the language of headers, lists and help; what is filled in is read in either
     */
    public static DossierTemplate of(CallDefinition call, Language language) {
        return new DossierTemplate(call, language);
    }

    /**
     * Writes the template as a workbook .xlsx; the stream stays open.
     *
     * @param dossiers dossiers whose rows are filled in, personal data included; none for an empty template
     */
    public void writeWorkbook(List<Dossier> dossiers, OutputStream out) {
        Map<ListSheet, SortedSet<Column>> lists = new LinkedHashMap<>();
        TableLayout.LIST_SHEETS.forEach(list -> lists.put(list, columns.list(list)));
        WorkbookTable.write(columns.dossiers(true), lists, Optional.of(call.id().toString()), dossiers, language, out);
    }

    /**
     * Writes the template as .csv, one table with numbered columns for all lists; the stream stays open.
     *
     * @param dossiers dossiers whose rows are filled in, personal data included; none for an empty template
     */
    public void writeCsv(List<Dossier> dossiers, OutputStream out) {
        CsvTable.write(columns.dossiers(false), dossiers, language, out);
    }
}

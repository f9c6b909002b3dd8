package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.dhatim.fastexcel.Worksheet;

/** Sheet that says how to fill in a workbook, and what each of its columns takes. */
final class HelpSheet {

    private static final List<Bilingual> RULES = List.of(
            Bilingual.of(
                    "Une ligne de la feuille «\u00a0Dossiers\u00a0» est un dossier. Les autres feuilles nomment le dossier par son identifiant.",
                    "A row of the sheet 'Dossiers' is a dossier. The other sheets name the dossier by its identifier."),
            Bilingual.of(
                    "Une cellule vide n’est pas connue. «\u00a0aucun\u00a0» dans la colonne d’une liste dit qu’il n’y en a pas.",
                    "An empty cell is not known. 'none' in the column of a list says that there is none."),
            Bilingual.of(
                    "Chaque partenaire a un repère, comme ch-sud, que les autres colonnes et feuilles reprennent.",
                    "Each partner has a key, as ch-south, by which other columns and sheets name it."),
            Bilingual.of(
                    "Une ligne de la feuille «\u00a0Temps\u00a0» est une séquence du contrat, avec le temps passé dans chaque site.",
                    "A row of the sheet 'Time' is a segment of the contract, with the time spent at each site."),
            Bilingual.of(
                    "Les colonnes peuvent être déplacées, retirées ou ajoutées, leur nom les désigne. Pour un troisième élément, "
                            + "recopier les colonnes et changer le numéro.",
                    "Columns may be moved, removed or added: their names tell them. For a third element, copy the columns and "
                            + "change the number."),
            Bilingual.of(
                    "Une colonne dont le nom commence par # n’est pas lue, ni les feuilles d’un autre nom.",
                    "A column whose name starts with # is not read, nor are sheets of another name."),
            Bilingual.of(
                    "Les formules ne sont pas calculées\u00a0: coller les valeurs.",
                    "Formulas are not computed: paste values."),
            Bilingual.of(
                    "Colonnes à fond orangé\u00a0: données personnelles.",
                    "Columns with an orange ground: personal data."));

    private static final int LABEL_WIDTH = 62;
    private static final int HINT_WIDTH = 72;

    private final Language language;
    private final List<String[]> rows = new ArrayList<>();

    HelpSheet(Language language) {
        this.language = language;
    }

    /** Adds the columns of a sheet. */
    void add(Bilingual sheet, List<Bilingual> before, SortedSet<Column> columns) {
        rows.add(new String[] {sheet.in(language), "", "h"});
        for (int i = 0; i < before.size(); i++) {
            rows.add(new String[] {
                before.get(i).in(language),
                say(
                        i == 0
                                ? "comme dans la feuille «\u00a0Dossiers\u00a0»"
                                : "numéro du poste, rien s’il n’y en a qu’un",
                        i == 0 ? "as in the sheet 'Dossiers'" : "number of the post, nothing if there is one alone"),
                ""
            });
        }
        for (Column column : columns) {
            String personal = column.type().personal() ? say(" (donnée personnelle)", " (personal data)") : "";
            rows.add(new String[] {
                column.header(language), CellHint.of(column.type()).in(language) + personal, ""
            });
        }
    }

    void write(Worksheet sheet) {
        sheet.width(0, LABEL_WIDTH);
        sheet.width(1, HINT_WIDTH);
        int row = 0;
        heading(sheet, row++, say("Remplir ce classeur", "Filling in this workbook"));
        for (Bilingual rule : RULES) {
            sheet.value(row++, 0, rule.in(language));
        }
        row++;
        for (String[] each : rows) {
            if (each[2].equals("h")) {
                heading(sheet, ++row, say("Feuille «\u00a0" + each[0] + "\u00a0»", "Sheet '" + each[0] + "'"));
            } else {
                sheet.value(row, 0, each[0]);
                sheet.value(row, 1, each[1]);
            }
            row++;
        }
    }

    private static void heading(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().fontSize(13).set();
    }

    private String say(String french, String english) {
        return language == Language.FRENCH ? french : english;
    }
}

package fr.tempspartage.io.report;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.procedure.FieldFate;
import fr.tempspartage.io.procedure.FieldTally;
import fr.tempspartage.io.procedure.ImportSummary;
import java.util.List;

/**
 * What is said of an import as a whole (<i>bilan d’un import</i>): how many dossiers, and every field that gave no fact, with
 * how often it was answered.
 */
public final class ImportText {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private ImportText(Language language) {
        this.language = language;
    }

    /**
     * Says it on some lines.
     *
     * @param files how many files were read
     * @param written how many dossiers were written of them
     */
    public static String of(ImportSummary summary, int files, int written, Language language) {
        ImportText text = new ImportText(language);
        text.line(
                "Dossiers trouvés\u00a0: " + summary.found() + "\u00a0; écrits\u00a0: " + written
                        + "\u00a0; refusés\u00a0: " + summary.refused() + "\u00a0; fichiers\u00a0: " + files,
                "Dossiers found: " + summary.found() + "; written: " + written + "; refused: " + summary.refused()
                        + "; files: " + files);
        if (summary.morePages()) {
            text.line(
                    "Chaque page dit qu’une autre la suit\u00a0: il en manque au moins une.",
                    "Every page says that another follows: one at least is missing.");
        }
        List<FieldTally> fields = summary.fields();
        if (summary.found() > 0 && fields.stream().allMatch(field -> field.count(FieldFate.MAPPED) == 0)) {
            text.line(
                    "Aucun champ n’est rattaché\u00a0: peut-être cette correspondance est-elle celle d’un autre formulaire.",
                    "No field is mapped: maybe this mapping is for another form.");
        }
        text.fields(
                FieldFate.UNMAPPED,
                fields,
                Bilingual.of("Champs que la correspondance ne connaît pas", "Fields that the mapping does not know"));
        text.fields(FieldFate.REFUSED, fields, Bilingual.of("Champs refusés", "Fields refused"));
        text.fields(
                FieldFate.NOT_TICKED,
                fields,
                Bilingual.of("Cases non cochées, qui ne disent rien", "Boxes not ticked, which state nothing"));
        text.fields(
                FieldFate.UNDESCRIBED,
                fields,
                Bilingual.of(
                        "Textes vides, titres ou questions sans réponse",
                        "Empty texts, titles or questions without answer"));
        text.fields(
                FieldFate.IGNORED,
                fields,
                Bilingual.of("Champs laissés de côté par la correspondance", "Fields left out by the mapping"));
        if (!summary.absent().isEmpty() && summary.found() > 0) {
            text.line(
                    "Champs de la correspondance qu’aucun dossier n’a\u00a0:",
                    "Fields of the mapping that no dossier has:");
            for (String absent : summary.absent()) {
                text.line("  - «\u00a0" + Escape.TEXT.of(absent) + "\u00a0»", "  - '" + Escape.TEXT.of(absent) + "'");
            }
        }
        long mapped = fields.stream()
                .filter(field -> field.count(FieldFate.MAPPED) > 0)
                .count();
        long titles = fields.stream()
                .filter(field -> field.count(FieldFate.TITLE) > 0)
                .count();
        text.line(
                "Champs rattachés\u00a0: " + mapped + "\u00a0; titres et explications\u00a0: " + titles,
                "Fields mapped: " + mapped + "; titles and explanations: " + titles);
        return text.text.toString();
    }

    private void fields(FieldFate fate, List<FieldTally> fields, Bilingual title) {
        List<FieldTally> concerned =
                fields.stream().filter(field -> field.count(fate) > 0).toList();
        if (concerned.isEmpty()) {
            return;
        }
        line(title.fr() + "\u00a0:", title.en() + ":");
        for (FieldTally field : concerned) {
            String label = Escape.TEXT.of(field.label());
            int count = field.count(fate);
            String id = field.id().isEmpty() ? "" : " [" + Escape.TEXT.of(field.id()) + "]";
            line(
                    "  - «\u00a0" + label + "\u00a0»" + id + "\u00a0: " + count
                            + (fate == FieldFate.UNMAPPED ? " (" + field.answered() + " avec réponse)" : ""),
                    "  - '" + label + "'" + id + ": " + count
                            + (fate == FieldFate.UNMAPPED ? " (" + field.answered() + " answered)" : ""));
        }
    }

    private void line(String french, String english) {
        text.append(Bilingual.of(french, english).in(language)).append('\n');
    }
}

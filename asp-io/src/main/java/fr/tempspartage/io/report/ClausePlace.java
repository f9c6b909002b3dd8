package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import java.util.Map;

/**
 * Place of a clause inside its section, as people read it. Tables of clauses write it in English, as {@code item 3}; the
 * usual words have a translation, any other word stays as it is.
 */
final class ClausePlace {

    /** Longer phrases first. */
    private static final ImmutableMap<String, String> FRENCH = ImmutableMap.<String, String>builder()
            .put("document list introduction", "introduction de la liste des pièces")
            .put("document item", "pièce")
            .put("how to apply", "«\u00a0comment candidater\u00a0»,")
            .put("calendar rows", "lignes du calendrier")
            .put("calendar row", "ligne du calendrier")
            .put("table row", "ligne du tableau")
            .put("form parts", "parties du formulaire")
            .put("contact block", "bloc de contact")
            .put("not addressed", "non traité")
            .put("whole text", "ensemble du texte")
            .put("consultation paragraph", "«\u00a0Consultation\u00a0», paragraphe")
            .put("paragraphs", "paragraphes")
            .put("paragraph", "paragraphe")
            .put("sentence", "phrase")
            .put("items", "points")
            .put("item", "point")
            .put("piece", "pièce")
            .put("title", "titre")
            .put("link", "lien")
            .put("silent", "silence")
            .put("and", "et")
            .put("to", "à")
            .buildOrThrow();

    private ClausePlace() {}

    static String of(String place, Language language) {
        String text = place;
        if (language == Language.FRENCH) {
            for (Map.Entry<String, String> word : FRENCH.entrySet()) {
                text = text.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
            }
        }
        return text;
    }
}

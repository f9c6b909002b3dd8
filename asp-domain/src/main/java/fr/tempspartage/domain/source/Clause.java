package fr.tempspartage.domain.source;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;

/**
 * Clause (<i>disposition</i>): one statement of a call, in our own words, with the place where it stands.
 *
 * <p>Example: {@code NA-16}, section 2, item 3, line 29.
 *
 * @param id the identifier
 * @param section the section of the text, such as {@code 2}, {@code title} or {@code silent}
 * @param place the paragraph or list item inside the section
 * @param lines the lines of the source text; none for a silence
 * @param treatment what the library does with the clause
 * @param sentence what the clause says, in our own words
 */
public record Clause(
        ClauseId id,
        String section,
        String place,
        ImmutableList<LineRange> lines,
        Treatment treatment,
        Bilingual sentence) {

    /**
     * Cites the clause: identifier, section and lines.
     *
     * @param language the language
     * @return the citation, such as "NA-16 (§ 2, l. 29)"
     */
    public String cite(Language language) {
        boolean french = language == Language.FRENCH;
        String where = switch (section) {
            case "silent" -> french ? "silence du texte" : "the text is silent";
            case "head" -> french ? "en-tête" : "head";
            case "title" -> french ? "titre" : "title";
            case "intro" -> "introduction";
            case "contents" -> french ? "sommaire" : "contents";
            default -> "§\u00a0" + section;
        };
        if (lines.isEmpty()) {
            return id + " (" + where + ")";
        }
        StringBuilder cited = new StringBuilder(id + " (" + where + ", l.\u00a0");
        for (int i = 0; i < lines.size(); i++) {
            cited.append(i == 0 ? "" : ", ").append(lines.get(i));
        }
        return cited.append(')').toString();
    }
}

package fr.tempspartage.domain.source;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import java.util.Optional;

/**
 * Clause (<i>disposition</i>): one statement of a call, in our own words, with the place where it stands.
 *
 * <p>Example: {@code NA-16}, section 2, item 3, line 29.
 *
 * @param id the identifier
 * @param section the section of the text, such as {@code 2}, {@code title} or {@code silent}
 * @param place the paragraph or list item inside the section, in English, such as {@code item 3, paragraph 2}
 * @param lines the lines of the source text; none for a silence
 * @param treatment what the library does with the clause
 * @param sentence what the clause says, in our own words
 * @param page the public page on which it was read; empty where lines of a text are cited
 */
public record Clause(
        ClauseId id,
        String section,
        String place,
        ImmutableList<LineRange> lines,
        Treatment treatment,
        Bilingual sentence,
        Optional<SourcePage> page) {

    /** A clause that was read on no public page. */
    public Clause(
            ClauseId id,
            String section,
            String place,
            ImmutableList<LineRange> lines,
            Treatment treatment,
            Bilingual sentence) {
        this(id, section, place, lines, treatment, sentence, Optional.empty());
    }

    /**
     * Cites the clause as a reader of the published document finds it.
     *
     * @return the citation, such as "NA-16 (§ 2, item 3)"
     */
    public String cite(Language language) {
        return id + " (" + where(language) + ")";
    }

    /**
     * Cites the clause with the lines of the source text, for programs and for reports in detail.
     *
     * @return the citation, such as "NA-16 (§ 2, item 3, l. 29)"
     */
    public String citeWithLines(Language language) {
        return lines.isEmpty()
                ? cite(language)
                : id + " (" + where(language) + ", l.\u00a0" + Joiner.on(", ").join(lines) + ")";
    }

    /**
     * Place of the clause as a reader of the published document finds it.
     *
     * @return section, paragraph and item, such as "§ 2, item 3"
     */
    public String where(Language language) {
        return ClausePlace.of(section, place, language);
    }
}

package fr.tempspartage.io.procedure;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** What became of one field of one dossier (<i>sort d’un champ</i>). */
public enum FieldFate implements Coded {
    /** It gives a fact. */
    MAPPED("mapped", "rattaché", "mapped"),
    /** The mapping ties it, and nothing is answered. */
    EMPTY("empty", "sans réponse", "not answered"),
    /** A box that is not ticked, or a no that may as well be untouched: it states nothing. */
    NOT_TICKED("notTicked", "non coché, ne dit rien", "not ticked, states nothing"),
    /** The mapping leaves it out on purpose. */
    IGNORED("ignored", "laissé de côté par la correspondance", "left out by the mapping"),
    /** The mapping does not know it. */
    UNMAPPED("unmapped", "non rattaché", "not mapped"),
    /** A title or an explanation, as the revision says. */
    TITLE("title", "titre ou explication", "title or explanation"),
    /** An empty text of which no revision says whether it is a title. */
    UNDESCRIBED("undescribed", "texte vide, titre ou sans réponse", "empty text, a title or not answered"),
    /** Its answer cannot be taken, as an issue says. */
    REFUSED("refused", "refusé", "refused"),
    /** Nothing of its dossier is taken, as an issue says. */
    NOT_READ("notRead", "dossier non repris", "dossier not taken");

    private final String code;
    private final Bilingual label;

    FieldFate(String code, String french, String english) {
        this.code = code;
        this.label = Bilingual.of(french, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Bilingual label() {
        return label;
    }
}

package fr.tempspartage.domain.source;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** What the library does with a clause (<i>traitement de la disposition</i>). */
public enum Treatment implements Coded {
    /** A rule answers it: condition, filing, document, priority, remark or committee. */
    RULE("règle", "rule"),
    /** A constant or a fact of the campaign. */
    DATUM("donnée", "datum"),
    /** A computed amount. */
    AMOUNT("montant", "amount"),
    /** The consequence of an event. */
    CONSEQUENCE("conséquence", "consequence"),
    /** Who does what, where and how, with no verdict. */
    PROCEDURE("procédure", "procedure"),
    /** Kept and cited, without effect. */
    INFORMATIVE("information", "informative"),
    /** The text says nothing, and the library says so. */
    SILENT("silence du texte", "silent");

    private final Bilingual label;

    Treatment(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}

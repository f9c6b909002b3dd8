package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Zoning class (<i>zonage des professions de santé</i>) of a place: ZIP, ZAC or outside both.
 *
 * <p>A place in a ZIP is {@code PRIORITY_INTERVENTION}. Source: CSP L. 1434-4 for the classes; which profession's map
 * applies is for the call to say.
 */
public enum ZoningClass implements Coded {
    /** Zone d'intervention prioritaire (ZIP), where care is scarcest. */
    PRIORITY_INTERVENTION("zone d’intervention prioritaire (ZIP)", "priority intervention zone (ZIP)"),

    /** Zone d'action complémentaire (ZAC); the Auvergne-Rhône-Alpes call writes « accompagnement » for « action ». */
    COMPLEMENTARY_ACTION("zone d’action complémentaire (ZAC)", "complementary action zone (ZAC)"),

    /** Outside both classes, whatever the local name (hors zonage, hors vivier, vigilance). */
    OUTSIDE("hors zone", "outside zones");

    private final Bilingual label;

    ZoningClass(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}

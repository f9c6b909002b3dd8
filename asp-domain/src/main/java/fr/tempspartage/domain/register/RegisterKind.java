package fr.tempspartage.domain.register;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Kind of a file of reference data (<i>nature du référentiel</i>). */
public enum RegisterKind implements Coded {
    /** Extraction of FINESS, as CSV of 32 columns or as JSON of structures. */
    FINESS("établissements (FINESS)", "establishments (FINESS)"),

    /** Zoning of a health profession, by commune, by territory (TVS) or by priority district (QPV). */
    ZONES("zonage", "zoning"),

    /** Members of the territorial hospital groups (GHT). */
    HOSPITAL_GROUPS("membres des GHT", "members of the hospital groups (GHT)"),

    /** Communes of the official geographic code, with those that were merged and their postal codes. */
    COMMUNES("communes (code officiel géographique)", "communes (official geographic code)");

    private final Bilingual label;

    RegisterKind(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}

package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Tie of an establishment to its GHT (<i>lien avec le groupement hospitalier de territoire</i>). */
public enum GroupMembership implements Coded {
    /** Party to the group's convention, the support establishment included. */
    MEMBER("partie au GHT", "party to the GHT"),

    /** Associated or partner: an ESPIC or EMS that works with the group without being a party. */
    ASSOCIATED("associé ou partenaire du GHT", "associated with the GHT");

    private final Bilingual label;

    GroupMembership(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}

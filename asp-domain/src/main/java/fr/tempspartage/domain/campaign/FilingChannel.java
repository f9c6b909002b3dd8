package fr.tempspartage.domain.campaign;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/** Channel by which a dossier is filed (<i>voie de dépôt</i>). */
public enum FilingChannel implements Coded {
    /** The State's form platform, under either of its two names. */
    ONLINE_PLATFORM(
            "plateforme «\u00a0démarches simplifiées\u00a0» (démarche numérique)",
            "online platform “démarches simplifiées” (démarche numérique)"),

    /** E-mail. */
    EMAIL("courriel", "e-mail"),

    /** Another electronic channel, such as a file transfer. */
    OTHER_ELECTRONIC("autre voie électronique", "other electronic channel"),

    /** Post or delivery by hand. */
    PAPER("courrier papier", "paper mail"),

    /** Any other channel. */
    OTHER("autre voie", "other channel");

    private final Bilingual label;

    FilingChannel(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}

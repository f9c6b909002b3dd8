package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import java.util.Optional;

/**
 * Kind of community structure (<i>structure de soins de ville</i>).
 *
 * <p>A <i>maison de santé pluridisciplinaire</i> is a {@code HEALTH_HOUSE}.
 */
public enum CommunityPracticeKind implements Coded {
    /** Cabinet of one practitioner. */
    SOLO_PRACTICE("cabinet individuel", "solo practice"),

    /** Cabinet shared by several practitioners. */
    GROUP_PRACTICE("cabinet de groupe", "group practice"),

    /** Maison de santé pluridisciplinaire (MSP). */
    HEALTH_HOUSE("maison de santé pluridisciplinaire (MSP)", "multi-professional health house (MSP)"),

    /** Centre de santé (CDS), which employs its practitioners. */
    HEALTH_CENTRE("centre de santé (CDS)", "health centre (CDS)"),

    /** CPTS: an organisation, not a place of care. */
    TERRITORIAL_COMMUNITY(
            "communauté professionnelle territoriale de santé (CPTS)", "territorial professional community (CPTS)"),

    /** Pharmacie d'officine. */
    PHARMACY("pharmacie d’officine", "community pharmacy"),

    /** Any other structure. */
    OTHER("autre structure de soins de ville", "other community structure");

    private final Bilingual label;

    CommunityPracticeKind(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * Whether a public body runs a structure of this kind.
     *
     * @return false for what practitioners run themselves; empty where it may be either, as for a health centre
     */
    public Optional<Boolean> publicBody() {
        return switch (this) {
            case SOLO_PRACTICE, GROUP_PRACTICE, HEALTH_HOUSE, TERRITORIAL_COMMUNITY, PHARMACY -> Optional.of(false);
            case HEALTH_CENTRE, OTHER -> Optional.empty();
        };
    }
}

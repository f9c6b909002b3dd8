package fr.tempspartage.domain.partner;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;

/**
 * Legal status (<i>statut juridique</i>) of an establishment, apart from its kind.
 *
 * <p>A public EHPAD is {@code PUBLIC_MEDICO_SOCIAL}: public, yet no public health establishment.
 */
public enum LegalStatus implements Coded {
    /** Établissement public de santé (EPS). */
    PUBLIC_HEALTH_ESTABLISHMENT("établissement public de santé (EPS)", "public health establishment (EPS)"),

    /** Public establishment of the medico-social sector, such as a public EHPAD. */
    PUBLIC_MEDICO_SOCIAL("établissement public médico-social", "public medico-social establishment"),

    /** Private health establishment recognised as of public interest. */
    PUBLIC_INTEREST_PRIVATE(
            "établissement privé d’intérêt collectif (ESPIC)", "private establishment of public interest (ESPIC)"),

    /** Private, for profit or not, without that recognition. */
    OTHER_PRIVATE("autre personne privée", "other private body"),

    /** Public, of another status: State, public GCS, syndicate. */
    OTHER_PUBLIC("autre personne publique", "other public body");

    private final Bilingual label;

    LegalStatus(String french, String english) {
        this.label = Bilingual.of(french, english);
    }

    @Override
    public Bilingual label() {
        return label;
    }

    /**
     * Tells whether this is the status of a public body.
     *
     * @return false for a private one
     */
    public boolean isPublic() {
        return switch (this) {
            case PUBLIC_HEALTH_ESTABLISHMENT, PUBLIC_MEDICO_SOCIAL, OTHER_PUBLIC -> true;
            case PUBLIC_INTEREST_PRIVATE, OTHER_PRIVATE -> false;
        };
    }
}

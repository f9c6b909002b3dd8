package fr.tempspartage.domain.campaign;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.SourceDocument;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Campaign (<i>campagne d'appel à candidatures</i>): the region, the edition, the authority, the calendar and the text.
 *
 * <p>Example: Nouvelle-Aquitaine, edition 2026.
 */
@Value.Immutable
public interface Campaign {

    /** Title of the call (<i>intitulé</i>). */
    Bilingual getTitle();

    /**
     * Region (<i>région</i>).
     *
     * @return the name in both languages
     */
    Bilingual getRegion();

    /** INSEE code of the region, such as {@code 75}. */
    String getRegionCode();

    /** Edition (<i>édition</i>), such as {@code 2026} or {@code 2026-2028}. */
    Bilingual getEdition();

    /**
     * Authority that publishes the call (<i>autorité</i>).
     *
     * @return the name in both languages
     */
    Bilingual getAuthority();

    /**
     * Address for questions (<i>contact</i>); filing goes to the address of the calendar.
     *
     * @return the e-mail address; empty where the text gives none
     */
    Optional<String> getContact();

    /** Calendar (<i>calendrier</i>). */
    Calendar getCalendar();

    /** Text that the clauses cite (<i>cahier des charges</i>). */
    SourceDocument getSource();

    /** Notice that goes with every text made from this call: it is no decision of the agency. */
    Bilingual getNotice();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Campaign}. */
    final class Builder extends ImmutableCampaign.Builder {

        Builder() {}
    }
}

package fr.tempspartage.domain.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Registration with the professional Council (<i>inscription à l'Ordre</i>): a fact, a plan, or a stated absence.
 *
 * <p>Example: {@code DEFINITIVE} since 12 March 2024; or only a planned date of 20 October 2026.
 */
@Value.Immutable
public sealed interface CouncilRegistration extends WithCouncilRegistration permits ImmutableCouncilRegistration {

    /**
     * Registration as it stands (<i>situation</i>).
     *
     * @return registration as it stands; empty where not known
     */
    Optional<RegistrationStatus> getStatus();

    /**
     * First day of the registration that {@link #getStatus()} tells of (<i>date d'inscription</i>), inclusive; may lie
     * ahead when already decided. Without a status it does not say which registration began.
     *
     * @return first day of the registration; empty where not known
     */
    Optional<LocalDate> getSince();

    /**
     * Planned first day of the definitive registration (<i>date prévisionnelle</i>), inclusive.
     *
     * @return planned first day of the definitive registration; empty where not known
     */
    Optional<LocalDate> getPlannedOn();

    /**
     * Day as of which the status, and whether an RPPS number has been given, are stated (<i>situation constatée le</i>);
     * for a filed dossier the day of filing where not said.
     *
     * @return day as of which they are stated; empty where not said
     */
    Optional<LocalDate> getStatedOn();

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link CouncilRegistration}. */
    final class Builder extends ImmutableCouncilRegistration.Builder {

        Builder() {}
    }
}

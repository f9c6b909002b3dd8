package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Registration with the professional Council (<i>inscription à l'Ordre</i>): a fact, a plan, or a stated absence.
 *
 * <p>Example: {@code DEFINITIVE} since 12 March 2024; or only a planned date of 20 October 2026.
 */
@Described(fr = "inscription à l’Ordre", en = "registration with the Council")
@Value.Immutable
public sealed interface CouncilRegistration extends WithCouncilRegistration permits ImmutableCouncilRegistration {

    /** Registration as it stands (<i>situation</i>). */
    @Fact(fr = "situation de l’inscription à l’Ordre", en = "status of the registration", input = "REGISTRATION_STATUS")
    Optional<RegistrationStatus> getStatus();

    /**
     * First day of the registration that {@link #getStatus()} tells of (<i>date d'inscription</i>), inclusive; may lie
     * ahead when already decided. Without a status it does not say which registration began.
     */
    @Fact(fr = "date d’inscription à l’Ordre", en = "date of registration", input = "REGISTERED_SINCE")
    Optional<LocalDate> getSince();

    /** Planned first day of the definitive registration (<i>date prévisionnelle</i>), inclusive. */
    @Fact(
            fr = "date d’inscription prévisionnelle",
            en = "planned date of registration",
            input = "REGISTRATION_PLANNED_ON")
    Optional<LocalDate> getPlannedOn();

    /**
     * Day as of which the status, and whether an RPPS number has been given, are stated (<i>situation constatée le</i>);
     * for a filed dossier the day of filing where not said.
     *
     * @return day as of which they are stated; empty where not said
     */
    @Fact(
            fr = "date à laquelle la situation est constatée",
            en = "date as of which the status is stated",
            input = "REGISTRATION_STATED_ON")
    Optional<LocalDate> getStatedOn();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link CouncilRegistration}. */
    final class Builder extends ImmutableCouncilRegistration.Builder {

        Builder() {}
    }
}

package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Described;
import fr.tempspartage.domain.field.Fact;
import fr.tempspartage.domain.specialty.Specialty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Candidate (<i>candidat</i>): the doctor, dentist or pharmacist for whom the post is asked.
 *
 * <p>Personal data are left out of {@code toString}.
 */
@Described(fr = "candidat", en = "candidate")
@Value.Immutable
public sealed interface Candidate extends WithCandidate permits ImmutableCandidate {

    /** Name (<i>nom et prénom</i>). */
    @Fact(fr = "nom du candidat", en = "candidate’s name", input = "CANDIDATE_NAME")
    @Value.Redacted
    Optional<@Size(max = 200) String> getName();

    /** Profession (<i>profession</i>). */
    @Fact(fr = "profession", en = "profession")
    Optional<Profession> getProfession();

    /** RPPS number (<i>numéro RPPS</i>). */
    @Fact(fr = "numéro RPPS", en = "RPPS number")
    @Value.Redacted
    Optional<Rpps> getRpps();

    /** Whether a number has been given; {@code false} states that there is none (<i>absence déclarée</i>). */
    @Fact(fr = "dispose d’un numéro RPPS", en = "has an RPPS number")
    Optional<Boolean> getHasRpps();

    /** Registration with the Council (<i>inscription à l'Ordre</i>). */
    @Fact(fr = "inscription à l’Ordre", en = "registration with the Council")
    Optional<@Valid CouncilRegistration> getRegistration();

    /** Specialty of the candidate (<i>spécialité</i>). */
    @Fact(fr = "spécialité du candidat", en = "candidate’s specialty", input = "CANDIDATE_SPECIALTY")
    Optional<Specialty> getSpecialty();

    /**
     * End of residency (<i>fin de l'internat</i>): the date of the specialty diploma (DES), which may be still to come.
     */
    @Fact(fr = "fin de l’internat (date du diplôme)", en = "end of residency (date of the diploma)")
    @Value.Redacted
    Optional<LocalDate> getDiplomaDate();

    /** Training so far (<i>parcours de formation</i>), in words. */
    @Fact(fr = "parcours de formation", en = "training", multiline = true)
    @Value.Redacted
    Optional<@Size(max = 4000) String> getTraining();

    /** Placements as final-phase resident (<i>stages de docteur junior</i>). */
    @Fact(fr = "stages de docteur junior", en = "placements as final-phase resident")
    Optional<@Size(max = 20) ImmutableList<@Valid ResidencyPlacement>> getPlacements();

    /** Intended place of practice afterwards (<i>installation envisagée</i>). */
    @Fact(fr = "installation envisagée", en = "intended place of practice")
    Optional<@Size(max = 200) String> getIntendedPlace();

    /**
     * Professional project after the post (<i>projet professionnel</i>).
     *
     * @return professional project after the post; empty where not known
     */
    @Fact(fr = "projet professionnel", en = "professional project", multiline = true)
    @Value.Redacted
    Optional<@Size(max = 4000) String> getProfessionalProject();

    /** Starts a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builder of a {@link Candidate}. */
    final class Builder extends ImmutableCandidate.Builder {

        Builder() {}
    }
}

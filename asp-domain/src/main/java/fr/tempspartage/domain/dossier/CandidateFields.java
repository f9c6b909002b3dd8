package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import java.time.LocalDate;

/** Fields of a {@link Candidate} (<i>candidat</i>) as they stand in files. */
public final class CandidateFields {

    static final ScalarType<Rpps> RPPS_TYPE = ScalarType.identifier("rpps", Rpps.class, Rpps::parse, 11, "^[0-9]{11}$");
    private static final ScalarType<Specialty> SPECIALTY_TYPE =
            ScalarType.identifier("specialty", Specialty.class, Specialty::parse, 5, "^[A-Z]{2,3}[0-9]{0,2}$");

    private static final RecordType.Description<Candidate, Candidate.Builder> DESCRIPTION = RecordType.describe(
            Candidate.class,
            "candidate",
            "candidat",
            "candidate",
            Candidate::builder,
            Candidate.Builder::build,
            Candidate.Builder::from);

    /** Name (<i>nom</i>). */
    public static final Field<Candidate, String> NAME = DESCRIPTION.optional(
            "name",
            "nom du candidat",
            "candidate’s name",
            ScalarType.line(200),
            Candidate::getName,
            Candidate.Builder::name);

    /** Profession (<i>profession</i>). */
    public static final Field<Candidate, Profession> PROFESSION = DESCRIPTION.optional(
            "profession",
            "profession",
            "profession",
            ScalarType.coded(Profession.class),
            Candidate::getProfession,
            Candidate.Builder::profession);

    /** RPPS number (<i>numéro RPPS</i>). */
    public static final Field<Candidate, Rpps> RPPS = DESCRIPTION.optional(
            "rpps", "numéro RPPS", "RPPS number", RPPS_TYPE, Candidate::getRpps, Candidate.Builder::rpps);

    /** Has an RPPS number (<i>dispose d'un numéro RPPS</i>). */
    public static final Field<Candidate, Boolean> HAS_RPPS = DESCRIPTION.optional(
            "hasRpps",
            "dispose d’un numéro RPPS",
            "has an RPPS number",
            ScalarType.BOOLEAN,
            Candidate::getHasRpps,
            Candidate.Builder::hasRpps);

    /** Registration with the Council (<i>inscription à l'Ordre</i>). */
    public static final Field<Candidate, CouncilRegistration> REGISTRATION = DESCRIPTION.optional(
            "registration",
            "inscription à l’Ordre",
            "registration with the Council",
            CouncilRegistrationFields.TYPE,
            Candidate::getRegistration,
            Candidate.Builder::registration);

    /** Candidate's specialty (<i>spécialité du candidat</i>). */
    public static final Field<Candidate, Specialty> SPECIALTY = DESCRIPTION.optional(
            "specialty",
            "spécialité du candidat",
            "candidate’s specialty",
            SPECIALTY_TYPE,
            Candidate::getSpecialty,
            Candidate.Builder::specialty);

    /** End of residency, the date of the diploma (<i>fin de l'internat</i>). */
    public static final Field<Candidate, LocalDate> DIPLOMA_DATE = DESCRIPTION.optional(
            "diplomaDate",
            "fin de l’internat (date du diplôme)",
            "end of residency (date of the diploma)",
            ScalarType.DATE,
            Candidate::getDiplomaDate,
            Candidate.Builder::diplomaDate);

    /** Training (<i>parcours de formation</i>). */
    public static final Field<Candidate, String> TRAINING = DESCRIPTION.optional(
            "training",
            "parcours de formation",
            "training",
            ScalarType.text(4000),
            Candidate::getTraining,
            Candidate.Builder::training);

    /** Placements as final-phase resident (<i>stages de docteur junior</i>). */
    public static final Field<Candidate, ImmutableList<ResidencyPlacement>> PLACEMENTS = DESCRIPTION.optional(
            "placements",
            "stages de docteur junior",
            "placements as final-phase resident",
            ListType.of(ResidencyPlacementFields.TYPE, 20),
            Candidate::getPlacements,
            Candidate.Builder::placements);

    /** Intended place of practice (<i>installation envisagée</i>). */
    public static final Field<Candidate, String> INTENDED_PLACE = DESCRIPTION.optional(
            "intendedPlace",
            "installation envisagée",
            "intended place of practice",
            ScalarType.line(200),
            Candidate::getIntendedPlace,
            Candidate.Builder::intendedPlace);

    /** Professional project (<i>projet professionnel</i>). */
    public static final Field<Candidate, String> PROFESSIONAL_PROJECT = DESCRIPTION.optional(
            "professionalProject",
            "projet professionnel",
            "professional project",
            ScalarType.text(4000),
            Candidate::getProfessionalProject,
            Candidate.Builder::professionalProject);

    /** The record with all its fields. */
    public static final RecordType<Candidate> TYPE = DESCRIPTION.end();

    private CandidateFields() {}
}

package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import java.time.LocalDate;

/** Fields of a {@link CouncilRegistration} (<i>inscription à l'Ordre</i>) as they stand in files. */
public final class CouncilRegistrationFields {

    private static final RecordType.Description<CouncilRegistration, CouncilRegistration.Builder> DESCRIPTION =
            RecordType.describe(
                    CouncilRegistration.class,
                    "councilRegistration",
                    "inscription à l’Ordre",
                    "registration with the Council",
                    CouncilRegistration::builder,
                    CouncilRegistration.Builder::build,
                    CouncilRegistration.Builder::from);

    /** Status (<i>situation</i>). */
    public static final Field<CouncilRegistration, RegistrationStatus> STATUS = DESCRIPTION.optional(
            "status",
            "situation de l’inscription à l’Ordre",
            "status of the registration",
            ScalarType.coded(RegistrationStatus.class),
            CouncilRegistration::getStatus,
            CouncilRegistration.Builder::status);

    /** Registered since (<i>inscrit depuis</i>). */
    public static final Field<CouncilRegistration, LocalDate> SINCE = DESCRIPTION.optional(
            "since",
            "date d’inscription à l’Ordre",
            "date of registration",
            ScalarType.DATE,
            CouncilRegistration::getSince,
            CouncilRegistration.Builder::since);

    /** Planned date (<i>date d'inscription prévisionnelle</i>). */
    public static final Field<CouncilRegistration, LocalDate> PLANNED_ON = DESCRIPTION.optional(
            "plannedOn",
            "date d’inscription prévisionnelle",
            "planned date of registration",
            ScalarType.DATE,
            CouncilRegistration::getPlannedOn,
            CouncilRegistration.Builder::plannedOn);

    /** Stated on (<i>situation constatée le</i>). */
    public static final Field<CouncilRegistration, LocalDate> STATED_ON = DESCRIPTION.optional(
            "statedOn",
            "date à laquelle la situation est constatée",
            "date as of which the status is stated",
            ScalarType.DATE,
            CouncilRegistration::getStatedOn,
            CouncilRegistration.Builder::statedOn);

    /** The record with all its fields. */
    public static final RecordType<CouncilRegistration> TYPE = DESCRIPTION.end();

    private CouncilRegistrationFields() {}
}

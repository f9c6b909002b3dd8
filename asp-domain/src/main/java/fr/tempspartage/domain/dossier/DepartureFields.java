package fr.tempspartage.domain.dossier;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import java.time.LocalDate;

/** Fields of a {@link Departure} (<i>fin de fonctions</i>) as they stand in files. */
public final class DepartureFields {

    private static final RecordType.Description<Departure, Departure.Builder> DESCRIPTION = RecordType.describe(
            Departure.class,
            "departure",
            "fin de fonctions",
            "departure",
            Departure::builder,
            Departure.Builder::build,
            Departure.Builder::from);

    /** Last day (<i>dernier jour</i>). */
    public static final Field<Departure, LocalDate> END = DESCRIPTION.required(
            "end",
            "dernier jour de fonctions",
            "last day in post",
            ScalarType.DATE,
            Departure::getEnd,
            Departure.Builder::end);

    /** Reason (<i>motif</i>). */
    public static final Field<Departure, DepartureReason> REASON = DESCRIPTION.optional(
            "reason",
            "motif de la fin de fonctions",
            "reason for the departure",
            ScalarType.coded(DepartureReason.class),
            Departure::getReason,
            Departure.Builder::reason);

    /** Credits delegated (<i>crédits délégués</i>). */
    public static final Field<Departure, Euros> DELEGATED = DESCRIPTION.optional(
            "delegated",
            "crédits délégués à ce jour",
            "funds delegated so far",
            ScalarType.EUROS,
            Departure::getDelegated,
            Departure.Builder::delegated);

    /** The record with all its fields. */
    public static final RecordType<Departure> TYPE = DESCRIPTION.end();

    private DepartureFields() {}
}

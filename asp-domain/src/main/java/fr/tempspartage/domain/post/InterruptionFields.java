package fr.tempspartage.domain.post;

import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import java.time.LocalDate;

/** Fields of a {@link Interruption} (<i>interruption</i>) as they stand in files. */
public final class InterruptionFields {

    private static final RecordType.Description<Interruption, Interruption.Builder> DESCRIPTION = RecordType.describe(
            Interruption.class,
            "interruption",
            "interruption",
            "interruption",
            Interruption::builder,
            Interruption.Builder::build,
            Interruption.Builder::from);

    /** First day (<i>premier jour</i>). */
    public static final Field<Interruption, LocalDate> START = DESCRIPTION.required(
            "start",
            "premier jour de l’interruption",
            "first day of the interruption",
            ScalarType.DATE,
            Interruption::getStart,
            Interruption.Builder::start);

    /** Last day (<i>dernier jour</i>). */
    public static final Field<Interruption, LocalDate> END = DESCRIPTION.required(
            "end",
            "dernier jour de l’interruption",
            "last day of the interruption",
            ScalarType.DATE,
            Interruption::getEnd,
            Interruption.Builder::end);

    /** Reason (<i>motif</i>). */
    public static final Field<Interruption, InterruptionReason> REASON = DESCRIPTION.optional(
            "reason",
            "motif de l’interruption",
            "reason for the interruption",
            ScalarType.coded(InterruptionReason.class),
            Interruption::getReason,
            Interruption.Builder::reason);

    /** The record with all its fields. */
    public static final RecordType<Interruption> TYPE = DESCRIPTION.end();

    private InterruptionFields() {}
}

package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import java.math.BigDecimal;

/** Fields of a {@link SeniorSupport} (<i>appui d'un sénior</i>) as they stand in files. */
public final class SeniorSupportFields {

    private static final RecordType.Description<SeniorSupport, SeniorSupport.Builder> DESCRIPTION = RecordType.describe(
            SeniorSupport.class,
            "seniorSupport",
            "appui d’un sénior",
            "senior support",
            SeniorSupport::builder,
            SeniorSupport.Builder::build,
            SeniorSupport.Builder::from);

    /** Status (<i>statut</i>). */
    public static final Field<SeniorSupport, SeniorStatus> STATUS = DESCRIPTION.optional(
            "status",
            "statut du sénior",
            "status of the senior",
            ScalarType.coded(SeniorStatus.class),
            SeniorSupport::getStatus,
            SeniorSupport.Builder::status);

    /** Forms (<i>modalités</i>). */
    public static final Field<SeniorSupport, ImmutableList<SupportForm>> FORMS = DESCRIPTION.optional(
            "forms",
            "modalités de l’appui du sénior",
            "forms of senior support",
            ListType.of(ScalarType.coded(SupportForm.class), 10),
            SeniorSupport::getForms,
            SeniorSupport.Builder::forms);

    /** Half-days a week (<i>demi-journées par semaine</i>). */
    public static final Field<SeniorSupport, BigDecimal> HALF_DAYS = DESCRIPTION.optional(
            "halfDays",
            "temps de sénior, en demi-journées par semaine",
            "senior time, in half-days a week",
            ScalarType.QUANTITY,
            SeniorSupport::getHalfDays,
            SeniorSupport.Builder::halfDays);

    /** The record with all its fields. */
    public static final RecordType<SeniorSupport> TYPE = DESCRIPTION.end();

    private SeniorSupportFields() {}
}

package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import java.time.LocalDate;

/** Fields of a {@link TimeSegment} (<i>séquence</i>) as they stand in files. */
public final class TimeSegmentFields {

    private static final RecordType.Description<TimeSegment, TimeSegment.Builder> DESCRIPTION = RecordType.describe(
            TimeSegment.class,
            "timeSegment",
            "séquence",
            "segment",
            TimeSegment::builder,
            TimeSegment.Builder::build,
            TimeSegment.Builder::from);

    /** Contract months (<i>mois de contrat</i>). */
    public static final Field<TimeSegment, Integer> MONTHS = DESCRIPTION.optional(
            "months",
            "mois de contrat de la séquence",
            "contract months of the segment",
            ScalarType.integer(1, 120),
            TimeSegment::getMonths,
            TimeSegment.Builder::months);

    /** First day (<i>premier jour</i>). */
    public static final Field<TimeSegment, LocalDate> START = DESCRIPTION.optional(
            "start",
            "premier jour de la séquence",
            "first day of the segment",
            ScalarType.DATE,
            TimeSegment::getStart,
            TimeSegment.Builder::start);

    /** Last day (<i>dernier jour</i>). */
    public static final Field<TimeSegment, LocalDate> END = DESCRIPTION.optional(
            "end",
            "dernier jour de la séquence",
            "last day of the segment",
            ScalarType.DATE,
            TimeSegment::getEnd,
            TimeSegment.Builder::end);

    /** Unit (<i>unité</i>). */
    public static final Field<TimeSegment, AllocationUnit> UNIT = DESCRIPTION.required(
            "unit",
            "unité de temps de la séquence",
            "unit of time of the segment",
            ScalarType.coded(AllocationUnit.class),
            TimeSegment::getUnit,
            TimeSegment.Builder::unit);

    /** Time by site (<i>temps par site</i>). */
    public static final Field<TimeSegment, ImmutableList<SiteTime>> SITES = DESCRIPTION.required(
            "sites",
            "temps par site",
            "time at each site",
            ListType.of(SiteTimeFields.TYPE, 10),
            TimeSegment::getSites,
            TimeSegment.Builder::sites);

    /** The record with all its fields. */
    public static final RecordType<TimeSegment> TYPE = DESCRIPTION.end();

    private TimeSegmentFields() {}
}

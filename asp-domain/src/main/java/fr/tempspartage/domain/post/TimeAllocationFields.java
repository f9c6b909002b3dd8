package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;

/** Fields of a {@link TimeAllocation} (<i>répartition du temps</i>) as they stand in files. */
public final class TimeAllocationFields {

    private static final RecordType.Description<TimeAllocation, TimeAllocation.Builder> DESCRIPTION =
            RecordType.describe(
                    TimeAllocation.class,
                    "timeAllocation",
                    "répartition du temps",
                    "time allocation",
                    TimeAllocation::builder,
                    TimeAllocation.Builder::build,
                    TimeAllocation.Builder::from);

    /** Segments (<i>séquences</i>). */
    public static final Field<TimeAllocation, ImmutableList<TimeSegment>> SEGMENTS = DESCRIPTION.required(
            "segments",
            "répartition du temps",
            "time allocation",
            ListType.of(TimeSegmentFields.TYPE, 60),
            TimeAllocation::getSegments,
            TimeAllocation.Builder::segments);

    /** The record with all its fields. */
    public static final RecordType<TimeAllocation> TYPE = DESCRIPTION.end();

    private TimeAllocationFields() {}
}

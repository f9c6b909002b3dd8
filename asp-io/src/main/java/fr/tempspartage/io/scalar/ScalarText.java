package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.field.ScalarType;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Text of a value in files (<i>forme écrite</i>). */
public final class ScalarText {

    private ScalarText() {}

    /** Text that reads back as the value; a time always has its seconds, even when they are zero. */
    public static <T> String of(ScalarType<T> type, T value) {
        return value instanceof OffsetDateTime instant
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant)
                : type.print(value);
    }
}

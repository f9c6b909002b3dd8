package fr.tempspartage.io.json;

import static java.util.stream.Collectors.toMap;

import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Placeholder;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.Siret;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.io.scalar.ScalarReading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Quick readers of single values: the usual notation of each type by hand, everything else as the careful reader does. */
final class QuickScalars {

    /** Longest text of a rate that is kept. */
    private static final int SHORT = 8;

    /** Largest number of rates, and of whole numbers of a type, that are kept. */
    private static final int MOST_KEPT = 512;

    private QuickScalars() {}

    static QuickValue of(ScalarType<?> type) {
        return switch (type.shape()) {
            case BOOLEAN -> QuickScalars::yesOrNo;
            case INTEGER -> whole(type);
            case DECIMAL -> number(type);
            case RATIO -> rate(type);
            case TEXT -> type.javaType() == PartnerKey.class ? QuickScalars::key : texts(text(type));
        };
    }

    private static @Nullable Object yesOrNo(JsonParser parser, QuickMemory memory) {
        JsonToken token = parser.currentToken();
        return memory.isFull()
                ? null
                : token == JsonToken.VALUE_TRUE ? Boolean.TRUE : token == JsonToken.VALUE_FALSE ? Boolean.FALSE : null;
    }

    private static @Nullable Object key(JsonParser parser, QuickMemory memory) {
        if (parser.currentToken() != JsonToken.VALUE_STRING || memory.isFull()) {
            return null;
        }
        try {
            return memory.key(parser.getString());
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }

    private static QuickValue texts(Function<String, @Nullable Object> reader) {
        return (parser, memory) -> parser.currentToken() == JsonToken.VALUE_STRING && !memory.isFull()
                ? reader.apply(parser.getString())
                : null;
    }

    /** Whole numbers are small and recur: each is read once. */
    private static QuickValue whole(ScalarType<?> type) {
        Object[] read = new Object[MOST_KEPT];
        return (parser, memory) -> {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || memory.isFull()) {
                return null;
            }
            String text = parser.getString();
            int hundredths = QuickText.hundredths(text);
            int place = hundredths < 0 ? read.length : hundredths / 100;
            Object known = place < read.length ? read[place] : null;
            Object value = known != null
                    ? known
                    : ScalarReading.ofNumber(type, text).value().orElse(null);
            if (place < read.length) {
                read[place] = value;
            }
            return value;
        };
    }

    private static QuickValue number(ScalarType<?> type) {
        return (parser, memory) -> {
            JsonToken token = parser.currentToken();
            if ((token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) || memory.isFull()) {
                return null;
            }
            String text = parser.getString();
            int hundredths = QuickText.hundredths(text);
            Object value = hundredths < 0 ? null : number(type, hundredths);
            return value != null
                    ? value
                    : ScalarReading.ofNumber(type, text).value().orElse(null);
        };
    }

    /** Value of a number of hundredths, or null if a type is read in another way. */
    private static @Nullable Object number(ScalarType<?> type, int hundredths) {
        if (type == ScalarType.EUROS) {
            return ScalarType.amount(Euros.ofCents(hundredths));
        }
        if (type == ScalarType.QUANTITY && hundredths < QuickText.MOST_HUNDREDTHS) {
            return ScalarType.quantity(BigDecimal.valueOf(hundredths, 2));
        }
        return null;
    }

    private static QuickValue rate(ScalarType<?> type) {
        Function<String, @Nullable Object> texts = rates(type);
        QuickValue numbers = number(type);
        return (parser, memory) -> parser.currentToken() == JsonToken.VALUE_STRING
                ? memory.isFull() ? null : texts.apply(parser.getString())
                : numbers.read(parser, memory);
    }

    /** Rates recur: the usual ones are read once. */
    private static Function<String, @Nullable Object> rates(ScalarType<?> type) {
        Map<String, Object> read = new ConcurrentHashMap<>();
        return text -> {
            Object known = read.get(text);
            if (known != null) {
                return known;
            }
            Object value = careful(type, text);
            if (value instanceof Rate && text.length() <= SHORT && read.size() < MOST_KEPT) {
                read.put(text, value);
            }
            return value;
        };
    }

    private static Function<String, @Nullable Object> text(ScalarType<?> type) {
        Class<?> java = type.javaType();
        if (java == String.class) {
            return text -> QuickText.isPlain(text, type.maxLength()) ? text : careful(type, text);
        }
        if (java == LocalDate.class) {
            return text -> orCareful(QuickText.day(text), type, text);
        }
        if (java == OffsetDateTime.class) {
            return text -> orCareful(QuickText.instant(text), type, text);
        }
        Map<String, Object> listed = listed(type);
        return listed.isEmpty() ? text -> identifier(type, text) : text -> known(listed.get(text), type, text);
    }

    private static @Nullable Object orCareful(@Nullable Object value, ScalarType<?> type, String text) {
        return value != null ? value : careful(type, text);
    }

    /** Value of a list; of hospital groups, one that is not of the list may have to be said. */
    private static @Nullable Object known(@Nullable Object value, ScalarType<?> type, String text) {
        Object read = orCareful(value, type, text);
        return read instanceof TerritorialHospitalGroup group && !group.known() ? null : read;
    }

    private static @Nullable Object careful(ScalarType<?> type, String text) {
        return ScalarReading.of(type, text).value().orElse(null);
    }

    /** Values of a type that lists them, by the texts that files have. */
    private static <T> Map<String, Object> listed(ScalarType<T> type) {
        return values(type).stream().map(type::cast).collect(toMap(type::print, value -> (Object) value));
    }

    private static List<?> values(ScalarType<?> type) {
        Class<?> java = type.javaType();
        return java == Specialty.class
                ? Specialty.all()
                : java == TerritorialHospitalGroup.class
                        ? TerritorialHospitalGroup.all()
                        : java == Department.class ? Department.all() : type.allowed();
    }

    /** Identifier written as it is printed, which says all of its form; numbers of which nothing is to be said. */
    private static <T> @Nullable Object identifier(ScalarType<T> type, String text) {
        T value;
        try {
            value = text.length() > type.maxLength() ? null : type.parse(text);
        } catch (IllegalArgumentException refused) {
            return careful(type, text);
        }
        Object read = value != null && type.print(value).equals(text) ? value : careful(type, text);
        return read == null || isDoubtful(read) ? null : read;
    }

    private static boolean isDoubtful(Object value) {
        if (value instanceof Rpps rpps) {
            return !rpps.luhnValid() || Placeholder.isBeforeKey(rpps.toString());
        }
        return value instanceof Siret siret
                ? Placeholder.isBeforeKey(siret.siren().toString())
                : (value instanceof Siren || value instanceof Finess) && Placeholder.isBeforeKey(value.toString());
    }
}

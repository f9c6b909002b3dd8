package fr.tempspartage.domain.field;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Scalar (<i>donnée élémentaire</i>): one text, number, amount, date, instant, yes/no or coded value.
 *
 * <p>A scalar is parsed from and printed to text; its {@link Shape} says how that text stands in JSON. The date
 * {@code 2026-11-01} is a scalar of shape {@code TEXT}; the amount {@code 3249.79} one of shape {@code DECIMAL}.
 *
 * @param <T> the Java type of the value
 */
public final class ScalarType<T> implements ValueType<T> {

    /** How a scalar stands in JSON. */
    public enum Shape {
        /** A JSON string. */
        TEXT,
        /** A JSON number without fraction or exponent. */
        INTEGER,
        /** A JSON number without exponent. */
        DECIMAL,
        /** A JSON string, since thirds have no decimals; a JSON number is read too, exactly as it is written. */
        RATIO,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    private static final Pattern INSTANT_FORM = Pattern.compile(
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}" + "(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$");
    private static final Pattern RATE_FORM = Pattern.compile("^[0-9]{1,9}(/[1-9][0-9]{0,8}|(\\.[0-9]{1,6})?( ?%)?)$");
    private static final Pattern INTEGER_FORM = Pattern.compile("0|-?[1-9][0-9]{0,9}");
    private static final Pattern QUANTITY_FORM = Pattern.compile("(0|[1-9][0-9]{0,3})(\\.[0-9]{1,7})?");
    private static final BigDecimal QUANTITY_LIMIT = BigDecimal.valueOf(10_000);

    /** Day as {@code 2026-11-01}. */
    public static final ScalarType<LocalDate> DATE = new ScalarType<>(
            "date",
            Shape.TEXT,
            LocalDate.class,
            ScalarType::parseDate,
            LocalDate::toString,
            10,
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");

    /** Instant with its offset, as {@code 2026-05-17T23:59:59+02:00}. */
    public static final ScalarType<OffsetDateTime> INSTANT = new ScalarType<>(
            "instant",
            Shape.TEXT,
            OffsetDateTime.class,
            ScalarType::parseInstant,
            OffsetDateTime::toString,
            40,
            INSTANT_FORM.pattern());

    /** Yes or no; an absent key means not known. */
    public static final ScalarType<Boolean> BOOLEAN = new ScalarType<>(
            "boolean", Shape.BOOLEAN, Boolean.class, ScalarType::parseBoolean, b -> Boolean.toString(b), 5, null);

    /** Amount in euros with at most two decimals, as {@code 3249.79}. */
    public static final ScalarType<Euros> EUROS =
            new ScalarType<>("euros", Shape.DECIMAL, Euros.class, Euros::parse, Euros::toString, 20, null);

    /**
     * Exact share, written as text so that thirds stay exact: {@code "1/2"}, {@code "0.8"} or {@code "80%"}; a number
     * such as {@code 0.8}, with at most six decimals, is read as well.
     */
    public static final ScalarType<Rate> RATE = new ScalarType<>(
            "rate", Shape.RATIO, Rate.class, ScalarType::parseRate, Rate::toString, 19, RATE_FORM.pattern());

    /** Quantity with at most two decimals, zero or more, as {@code 4.5} half-days. */
    public static final ScalarType<BigDecimal> QUANTITY = new ScalarType<>(
            "quantity",
            Shape.DECIMAL,
            BigDecimal.class,
            ScalarType::parseQuantity,
            BigDecimal::toPlainString,
            12,
            null);

    private final String name;
    private final Shape shape;
    private final Class<T> javaType;
    private final Function<String, T> parser;
    private final Function<T, String> printer;
    private final int maxLength;
    private final Optional<String> pattern;
    private final ImmutableList<T> allowed;

    private ScalarType(
            String name,
            Shape shape,
            Class<T> javaType,
            Function<String, T> parser,
            Function<T, String> printer,
            int maxLength,
            @Nullable String pattern) {
        this(name, shape, javaType, parser, printer, maxLength, Optional.ofNullable(pattern), ImmutableList.of());
    }

    private ScalarType(
            String name,
            Shape shape,
            Class<T> javaType,
            Function<String, T> parser,
            Function<T, String> printer,
            int maxLength,
            Optional<String> pattern,
            ImmutableList<T> allowed) {
        this.name = name;
        this.shape = shape;
        this.javaType = javaType;
        this.parser = parser;
        this.printer = printer;
        this.maxLength = maxLength;
        this.pattern = pattern;
        this.allowed = allowed;
    }

    /**
     * Puts a quantity into the one form that the library keeps, so that 5 and 5.0 are equal.
     *
     * @param value the quantity
     * @return the same number without useless zeros
     * @throws IllegalArgumentException if it is negative, above 9999.99 or has more than two decimals
     */
    public static BigDecimal quantity(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(QUANTITY_LIMIT) >= 0) {
            throw refusedQuantity(value.toString());
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (plain.scale() > 2) {
            throw refusedQuantity(value.toString());
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /**
     * Describes a free text.
     *
     * @param maxLength the largest number of characters, inclusive
     * @return the type
     */
    public static ScalarType<String> text(int maxLength) {
        return new ScalarType<>(
                "text", Shape.TEXT, String.class, s -> parseText(s, maxLength), s -> s, maxLength, null);
    }

    /**
     * Describes a whole number between two bounds.
     *
     * @param min the smallest value, inclusive
     * @param max the largest value, inclusive
     * @return the type
     */
    public static ScalarType<Integer> integer(int min, int max) {
        return new ScalarType<>(
                "integer[" + min + "," + max + "]",
                Shape.INTEGER,
                Integer.class,
                s -> parseInteger(s, min, max),
                i -> Integer.toString(i),
                11,
                null);
    }

    /**
     * Describes an enumeration whose constants are written by their codes.
     *
     * @param type the enumeration
     * @param <E> its type
     * @return the type
     */
    public static <E extends Enum<E> & Coded> ScalarType<E> coded(Class<E> type) {
        ImmutableList<E> constants = ImmutableList.copyOf(type.getEnumConstants());
        int longest = constants.stream().mapToInt(c -> c.code().length()).max().orElse(0);
        return new ScalarType<>(
                type.getSimpleName(),
                Shape.TEXT,
                type,
                s -> parseCoded(s, constants),
                Coded::code,
                longest,
                Optional.empty(),
                constants);
    }

    /**
     * Describes an identifier read by a function of its own.
     *
     * @param name the name of the type, such as {@code finess}
     * @param type the Java type
     * @param parser text to identifier; refuses with an {@link IllegalArgumentException}
     * @param maxLength the largest number of characters, inclusive
     * @param pattern a regular expression that every accepted text matches; it may accept more
     * @param <T> the Java type
     * @return the type
     */
    public static <T> ScalarType<T> identifier(
            String name, Class<T> type, Function<String, T> parser, int maxLength, String pattern) {
        return new ScalarType<>(name, Shape.TEXT, type, parser, String::valueOf, maxLength, pattern);
    }

    /**
     * Name of the type.
     *
     * @return the name, such as {@code date}
     */
    public String name() {
        return name;
    }

    /**
     * How the scalar stands in JSON.
     *
     * @return the shape
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Largest number of characters of the text form.
     *
     * @return the limit, inclusive
     */
    public int maxLength() {
        return maxLength;
    }

    /**
     * Regular expression that every accepted text matches, where there is one.
     *
     * @return the pattern; it may accept texts that are refused when read
     */
    public Optional<String> pattern() {
        return pattern;
    }

    /**
     * The only values accepted, in order; empty where the values are not enumerated.
     *
     * @return the constants of a coded type
     */
    public ImmutableList<T> allowed() {
        return allowed;
    }

    /**
     * Reads a value from its text form.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is not such a value; the message names the text
     */
    public T parse(String text) {
        if (shape != Shape.TEXT && shape != Shape.RATIO && text.length() > maxLength) {
            throw refused(name, text.length() + " characters", "write at most " + maxLength);
        }
        return parser.apply(text);
    }

    /**
     * Writes a value in its text form, which reads back as the same value.
     *
     * @param value the value
     * @return the text
     */
    public String print(T value) {
        return printer.apply(value);
    }

    @Override
    public T cast(Object value) {
        return javaType.cast(value);
    }

    @Override
    public String toString() {
        return name;
    }

    private static LocalDate parseDate(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (text.length() != 10) {
                throw refused("date", text, "write it as 2026-11-01");
            }
            return date;
        } catch (DateTimeException e) {
            throw refused("date", text, "write it as 2026-11-01");
        }
    }

    private static OffsetDateTime parseInstant(String text) {
        try {
            if (INSTANT_FORM.matcher(text).matches()) {
                return OffsetDateTime.parse(text);
            }
        } catch (DateTimeException e) {
            // refused below, like a text of another form
        }
        throw refused("instant", text, "write it with its offset, as 2026-05-17T23:59:59+02:00");
    }

    private static Boolean parseBoolean(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw refused("yes/no value", text, "write true or false");
        };
    }

    private static String parseText(String text, int maxLength) {
        if (text.isBlank() || text.length() > maxLength) {
            throw refused(
                    "text",
                    text.isBlank() ? text : text.length() + " characters",
                    "write 1 to " + maxLength + " characters");
        }
        return text;
    }

    private static Integer parseInteger(String text, int min, int max) {
        if (INTEGER_FORM.matcher(text).matches()) {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return (int) value;
            }
        }
        throw refused("whole number", text, "write a whole number from " + min + " to " + max);
    }

    private static Rate parseRate(String text) {
        if (!RATE_FORM.matcher(text).matches()) {
            throw refused("share", text, "write it as 1/2, 0.8 or 80%");
        }
        return Rate.parse(text);
    }

    private static BigDecimal parseQuantity(String text) {
        if (!QUANTITY_FORM.matcher(text).matches()) {
            throw refusedQuantity(text);
        }
        return quantity(new BigDecimal(text));
    }

    private static IllegalArgumentException refusedQuantity(String text) {
        return refused("quantity", text, "write a number from 0 to 9999.99 with at most two decimals");
    }

    private static <E extends Enum<E> & Coded> E parseCoded(String text, ImmutableList<E> constants) {
        return constants.stream()
                .filter(c -> c.code().equals(text))
                .findFirst()
                .orElseThrow(() -> refused(
                        "code",
                        text,
                        "write one of "
                                + Arrays.toString(
                                        constants.stream().map(Coded::code).toArray())));
    }

    private static IllegalArgumentException refused(String what, String text, String hint) {
        return new IllegalArgumentException("Not a " + what + ": '" + text + "'.\nMaybe " + hint + ".");
    }
}

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

    private static final String DAY_FORM = "^(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    private static final Pattern INSTANT_FORM =
            Pattern.compile(DAY_FORM + "T[0-9]{2}:[0-9]{2}" + "(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$");
    /** Decimals from 0 to 1, percentages from 0 to 100, and fractions, of which a pattern cannot say whether they do. */
    private static final Pattern RATE_FORM = Pattern.compile("^(0*1(\\.0{1,6})?|0+(\\.[0-9]{1,6})?"
            + "|0*(100(\\.0{1,6})?|[0-9]{1,2}(\\.[0-9]{1,6})?)[ \\u00A0\\u202F]?%"
            + "|[0-9]{1,9}/[1-9][0-9]{0,8})$");

    private static final Pattern WORKING_TIME_FORM = Pattern.compile(
            "^(?!0+(\\.0+)?([ \\u00A0\\u202F]?%)?$|0+/)" + RATE_FORM.pattern().substring(1));
    private static final Pattern INTEGER_FORM = Pattern.compile("0|-?[1-9][0-9]{0,9}");
    private static final Pattern QUANTITY_FORM = Pattern.compile("(0|[1-9][0-9]{0,3})(\\.[0-9]{1,7})?");
    private static final BigDecimal QUANTITY_LIMIT = BigDecimal.valueOf(10_000);
    private static final Euros EUROS_LIMIT = Euros.parse("999999999.99");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    /**
     * Day from {@code 1900-01-01} to {@code 2999-12-31}, as {@code 2026-11-01}; what is computed from such days, as a
     * contract made longer by its interruptions, stays within {@link fr.tempspartage.domain.post.ServicePeriod}.
     */
    public static final ScalarType<LocalDate> DATE = new ScalarType<>(
            "date", Shape.TEXT, LocalDate.class, ScalarType::parseDate, LocalDate::toString, 10, DAY_FORM + "$");

    /** Instant with its offset, from 1900 to 2999, as {@code 2026-05-17T23:59:59+02:00}. */
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

    /** Amount in euros from 0 to 999999999.99, with at most two decimals, as {@code 3249.79}. */
    public static final ScalarType<Euros> EUROS = new ScalarType<>(
            "euros", Shape.DECIMAL, Euros.class, text -> amount(Euros.parse(text)), Euros::toString, 20, null);

    /**
     * Exact share from 0 to 1, written as text so that thirds stay exact: {@code "1/2"}, {@code "0.8"} or {@code "80%"};
     * a number such as {@code 0.8}, with at most six decimals, is read as well.
     */
    public static final ScalarType<Rate> RATE = new ScalarType<>(
            "rate", Shape.RATIO, Rate.class, text -> share(parseRate(text)), Rate::toString, 19, RATE_FORM.pattern());

    /** Working time, a share as {@link #RATE} that is above 0: a post of no time is none. */
    public static final ScalarType<Rate> WORKING_TIME = new ScalarType<>(
            "workingTime",
            Shape.RATIO,
            Rate.class,
            text -> workingTime(parseRate(text)),
            Rate::toString,
            19,
            WORKING_TIME_FORM.pattern());

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
     * Checks a share of something whole.
     *
     * @throws IllegalArgumentException if it is above 1
     */
    public static Rate share(Rate value) {
        if (value.compareTo(Rate.ONE) > 0) {
            throw refused("share", value.toString(), "a percentage lacks its sign: a share is from 0 to 1");
        }
        return value;
    }

    /**
     * Checks the working time of a post.
     *
     * @param value the share of full time
     * @return the same share
     * @throws IllegalArgumentException if it is 0 or above 1
     */
    public static Rate workingTime(Rate value) {
        if (value.equals(Rate.ZERO)) {
            throw refused("working time", value.toString(), "leave it out while it is not known");
        }
        return share(value);
    }

    /**
     * Checks an amount of money that a dossier states.
     *
     * @throws IllegalArgumentException if it is negative or above 999999999.99
     */
    public static Euros amount(Euros value) {
        if (value.isNegative() || value.compareTo(EUROS_LIMIT) > 0) {
            throw refused("amount of a dossier", value.toString(), "write it from 0 to " + EUROS_LIMIT);
        }
        return value;
    }

    /**
     * Describes a free text of one or more lines, with at least one character that can be seen.
     *
     * @param maxLength the largest number of characters, inclusive
     */
    public static ScalarType<String> text(int maxLength) {
        return new ScalarType<>(
                "text",
                Shape.TEXT,
                String.class,
                s -> parseText(s, maxLength),
                s -> s,
                maxLength,
                Characters.VISIBLE_PATTERN);
    }

    /**
     * Describes a text of one line, such as a name or an identifier: as {@link #text(int)}, without control characters.
     *
     * @param maxLength the largest number of characters, inclusive
     */
    public static ScalarType<String> line(int maxLength) {
        return new ScalarType<>(
                "text",
                Shape.TEXT,
                String.class,
                s -> parseLine(s, maxLength),
                s -> s,
                maxLength,
                Characters.LINE_PATTERN);
    }

    /**
     * Describes a whole number between two bounds.
     *
     * @param min the smallest value, inclusive
     * @param max the largest value, inclusive
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

    /** Describes an enumeration whose constants are written by their codes. */
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
     * Java type of the value.
     *
     * @return the class, such as {@code LocalDate}
     */
    public Class<T> javaType() {
        return javaType;
    }

    /** How the scalar stands in JSON. */
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
     * @throws IllegalArgumentException if the text is not such a value; the message names the text
     */
    public T parse(String text) {
        if (shape != Shape.TEXT && shape != Shape.RATIO && text.length() > maxLength) {
            throw refused(name, text.length() + " characters", "write at most " + maxLength);
        }
        return parser.apply(text);
    }

    /** Writes a value in its text form, which reads back as the same value. */
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
            if (text.length() != 10 || !isCounted(date)) {
                throw refused("date", text, "write it as 2026-11-01, from 1900 to 2999");
            }
            return date;
        } catch (DateTimeException e) {
            throw refused("date", text, "write it as 2026-11-01");
        }
    }

    private static OffsetDateTime parseInstant(String text) {
        try {
            if (INSTANT_FORM.matcher(text).matches()) {
                OffsetDateTime instant = OffsetDateTime.parse(text);
                if (isCounted(instant.toLocalDate())) {
                    return instant;
                }
            }
        } catch (DateTimeException e) {
            // refused below, like a text of another form
        }
        throw refused("instant", text, "write it with its offset, as 2026-05-17T23:59:59+02:00");
    }

    private static boolean isCounted(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Boolean parseBoolean(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw refused("yes/no value", text, "write true or false");
        };
    }

    private static String parseText(String text, int maxLength) {
        boolean blank = Characters.isBlank(text);
        if (blank || text.length() > maxLength) {
            throw refused(
                    "text", blank ? text : text.length() + " characters", "write 1 to " + maxLength + " characters");
        }
        return text;
    }

    private static String parseLine(String text, int maxLength) {
        if (Characters.hasControl(text)) {
            throw refused("text of one line", text, "remove its line breaks and control characters");
        }
        return parseText(text, maxLength);
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
            throw refused("share", text, "write it as 1/2, 0.8 or 80%, up to 1");
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

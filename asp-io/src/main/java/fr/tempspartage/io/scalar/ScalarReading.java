package fr.tempspartage.io.scalar;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ScalarType.Shape;
import fr.tempspartage.io.IssueCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What came of reading one value: the value, or what is wrong with its text.
 *
 * @param <T> the type of the value
 */
public final class ScalarReading<T> {

    /** Patterns of the field tables, a handful, compiled once. */
    private static final Map<String, Pattern> FORMS = new ConcurrentHashMap<>();

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_NUMBER = 100;
    private static final int MOST_DIGITS = 40;
    private static final int DECIMALS = 2;
    private static final int RATIO_DECIMALS = 6;

    private final Optional<T> value;
    private final Optional<Refusal> refusal;

    private ScalarReading(Optional<T> value, Optional<Refusal> refusal) {
        this.value = value;
        this.refusal = refusal;
    }

    /** Reads a text; a number may be written with an exponent. */
    public static <T> ScalarReading<T> of(ScalarType<T> type, String text) {
        return type.shape() == Shape.INTEGER || type.shape() == Shape.DECIMAL ? ofNumber(type, text) : text(type, text);
    }

    /** Value, or empty if the text is refused. */
    public Optional<T> value() {
        return value;
    }

    /** What is wrong, or empty if the text is accepted. */
    public Optional<Refusal> refusal() {
        return refusal;
    }

    /** What a type takes, in words. */
    public static Bilingual expected(ScalarType<?> type) {
        return Expected.of(type).words();
    }

    /** Text that a type accepts. */
    public static String example(ScalarType<?> type) {
        return Expected.of(type).example();
    }

    /** Codes of an enumeration in its order; empty for other types. */
    public static List<String> codes(ScalarType<?> type) {
        return Expected.codes(type);
    }

    /** Text short enough for a message, without line breaks. */
    public static String shown(String text) {
        String line = text.codePoints()
                .limit(LONGEST_SHOWN)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() < text.length() ? line + "…" : line;
    }

    private static <T> ScalarReading<T> text(ScalarType<T> type, String text) {
        boolean free = type.name().equals("text");
        if (free && text.length() > type.maxLength()) {
            return refused(
                    IssueCode.TEXT_TOO_LONG,
                    Map.of("length", Integer.toString(text.length()), "max", Integer.toString(type.maxLength())));
        }
        Optional<Pattern> form = type.pattern().map(p -> FORMS.computeIfAbsent(p, Pattern::compile));
        if (text.length() <= type.maxLength() && isWellFormed(text) && matches(form, text)) {
            Optional<T> read = parse(type, text);
            // What could not be written and read again is refused here rather than there.
            if (read.isPresent() && matches(form, ScalarText.of(type, read.get()))) {
                return new ScalarReading<>(read, Optional.empty());
            }
        }
        return bad(type, text);
    }

    /** Reads a number of JSON, exactly as it is written, for a type that takes numbers. */
    public static <T> ScalarReading<T> ofNumber(ScalarType<T> type, String text) {
        if (text.length() > LONGEST_NUMBER) {
            return outOfRange(type, text);
        }
        BigDecimal number;
        try {
            number = new BigDecimal(text);
        } catch (NumberFormatException e) {
            return bad(type, text);
        }
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            return outOfRange(type, text);
        }
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (plain.scale() > decimals(type.shape())) {
            return bad(type, text);
        }
        Optional<T> read = parse(type, plain.toPlainString());
        return read.isPresent() ? new ScalarReading<>(read, Optional.empty()) : outOfRange(type, text);
    }

    private static int decimals(Shape shape) {
        return switch (shape) {
            case INTEGER -> 0;
            case RATIO -> RATIO_DECIMALS;
            default -> DECIMALS;
        };
    }

    private static <T> Optional<T> parse(ScalarType<T> type, String text) {
        try {
            return Optional.of(type.parse(text));
        } catch (IllegalArgumentException refusal) {
            return Optional.empty();
        }
    }

    private static <T> ScalarReading<T> outOfRange(ScalarType<T> type, String text) {
        return refused(IssueCode.NUMBER_OUT_OF_RANGE, Map.of("text", shown(text), "expected", expected(type)));
    }

    private static <T> ScalarReading<T> bad(ScalarType<T> type, String text) {
        List<String> codes = codes(type);
        Bilingual example = codes.isEmpty()
                ? Bilingual.of("comme ceci : " + example(type), "as in " + example(type))
                : Nearest.nearestFirst(text, codes);
        return refused(
                IssueCode.BAD_VALUE, Map.of("text", shown(text), "expected", expected(type), "example", example));
    }

    private static <T> ScalarReading<T> refused(IssueCode code, Map<String, ?> values) {
        return new ScalarReading<>(Optional.empty(), Optional.of(new Refusal(code, code.message(values))));
    }

    private static boolean matches(Optional<Pattern> form, String text) {
        return form.map(f -> f.matcher(text).matches()).orElse(true);
    }

    /** Whether no half of a surrogate pair stands alone: it could not be written in UTF-8. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /**
     * Why a text is refused.
     *
     * @param code what is wrong, for programs
     * @param message what is wrong, for people
     */
    public record Refusal(IssueCode code, Bilingual message) {}
}

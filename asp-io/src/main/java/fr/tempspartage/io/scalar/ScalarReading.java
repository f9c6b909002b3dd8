package fr.tempspartage.io.scalar;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Characters;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ScalarType.Shape;
import fr.tempspartage.io.IssueCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What came of reading one value: the value, or what is wrong with its text. */
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
        return isNumber(type) ? ofNumber(type, text) : text(type, text);
    }

    /**
     * Reads a text that a person wrote, in YAML, on a command line or in a spreadsheet: also "45 497,06 €", "8,5 %",
     * 31/10/2027, "1er novembre 2026", "oui", as reports print values.
     */
    public static <T> ScalarReading<T> ofPeople(ScalarType<T> type, String text) {
        ScalarReading<T> strict = of(type, text);
        return strict.value().isPresent() ? strict : ofWritten(type, text).orElse(strict);
    }

    /** What came of a text as people write such values; empty if it is not written like one. */
    public static <T> Optional<ScalarReading<T>> ofWritten(ScalarType<T> type, String text) {
        return Written.forPrograms(type, text).map(t -> of(type, t));
    }

    private static boolean isNumber(ScalarType<?> type) {
        return type.shape() == Shape.INTEGER || type.shape() == Shape.DECIMAL;
    }

    /** Text that a type accepts and that somebody meant by another, such as one with the zero that was lost. */
    public static Optional<String> meantBy(ScalarType<?> type, String text) {
        return accepts(type, text) ? Optional.of(text) : Meant.of(type, text);
    }

    /** Value, or empty if the text is refused. */
    public Optional<T> value() {
        return value;
    }

    /** What is wrong, or empty if the text is accepted. */
    public Optional<Refusal> refusal() {
        return refusal;
    }

    /** Real cause for which a text is refused, said as what it takes; empty where it cannot be told. */
    public static Optional<Bilingual> cause(ScalarType<?> type, String text) {
        return Cause.of(type, text);
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
                .map(c -> Characters.isInvisible(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() < text.length() ? line + "…" : line;
    }

    private static <T> ScalarReading<T> text(ScalarType<T> type, String text) {
        if (type.name().equals("text") && text.length() > type.maxLength()) {
            return refused(
                    IssueCode.TEXT_TOO_LONG,
                    Map.of("length", Integer.toString(text.length()), "max", Integer.toString(type.maxLength())));
        }
        Optional<T> read = accepted(type, type.shape() == Shape.RATIO ? beforePercent(text) : text);
        if (read.isPresent()) {
            return new ScalarReading<>(read, Optional.empty());
        }
        ImmutableList<T> named = text.length() > LONGEST_NUMBER
                ? ImmutableList.of()
                : Labels.of(type).find(text);
        if (named.size() == 1) {
            return new ScalarReading<>(Optional.of(named.get(0)), Optional.empty());
        }
        return named.isEmpty() ? bad(type, text) : ambiguous(type, text, named);
    }

    /** Text with an ordinary space before its percent sign, which in French is a no-break one. */
    private static String beforePercent(String text) {
        return text.endsWith("\u00a0%") || text.endsWith("\u202f%")
                ? text.substring(0, text.length() - 2) + " %"
                : text;
    }

    private static <T> Optional<T> accepted(ScalarType<T> type, String text) {
        if (text.length() > type.maxLength() || Cause.brokenAt(text) >= 0) {
            return Optional.empty();
        }
        // The form of free texts is for schemas: the parser looks at their characters itself.
        Optional<Pattern> form = type.pattern()
                .filter(p -> !type.name().equals("text"))
                .map(p -> FORMS.computeIfAbsent(p, Pattern::compile));
        // What could not be written and read again is refused here rather than there.
        return matches(form, text)
                ? parse(type, text).filter(value -> matches(form, ScalarText.of(type, value)))
                : Optional.empty();
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

    /** Whether a type takes a text. */
    static boolean accepts(ScalarType<?> type, String text) {
        return accepted(type, text).isPresent();
    }

    private static <T> ScalarReading<T> outOfRange(ScalarType<T> type, String text) {
        Bilingual digit = Bilingual.of("un chiffre est-il en trop", "one digit is too many");
        return refused(
                IssueCode.NUMBER_OUT_OF_RANGE,
                Map.of(
                        "text",
                        shown(text),
                        "expected",
                        expected(type),
                        "example",
                        meant(type, text).orElse(digit)));
    }

    private static <T> ScalarReading<T> bad(ScalarType<T> type, String text) {
        int broken = Cause.brokenAt(text);
        if (broken >= 0) {
            return atCharacter(IssueCode.HALF_CHARACTER, text, broken, Map.of());
        }
        if (type.name().equals("text")) {
            return Characters.isBlank(text)
                    ? refused(IssueCode.BLANK_TEXT, Map.of("found", Cause.blank(text)))
                    : atCharacter(IssueCode.CONTROL_CHARACTER, text, Cause.controlAt(text), Map.of());
        }
        Bilingual example = meant(type, text).orElseGet(() -> other(type, text));
        int invisible = Cause.invisibleAt(text);
        if (invisible >= 0) {
            return atCharacter(
                    IssueCode.INVISIBLE_CHARACTER, text, invisible, Map.of("text", shown(text), "example", example));
        }
        Bilingual expected = Cause.of(type, text).orElseGet(() -> expected(type));
        return refused(IssueCode.BAD_VALUE, Map.of("text", shown(text), "expected", expected, "example", example));
    }

    private static <T> ScalarReading<T> atCharacter(IssueCode code, String text, int at, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("character", Cause.character(text.codePointAt(at)));
        all.put("position", Integer.toString(text.codePointCount(0, at) + 1));
        return refused(code, all);
    }

    /** Value that was meant, as it can be written. */
    private static Optional<Bilingual> meant(ScalarType<?> type, String text) {
        if (!codes(type).isEmpty()) {
            return Optional.empty();
        }
        if (type.name().equals("workingTime") && Cause.isZero(text)) {
            return Optional.of(Bilingual.of(
                    "faut-il retirer la rubrique, si la valeur n’est pas connue",
                    "leave the key out if the value is not known"));
        }
        return Meant.of(type, text).map(meant -> Bilingual.of(meant.replace("%", "\u00A0%"), meant));
    }

    private static Bilingual other(ScalarType<?> type, String text) {
        // A code that is nearly right is none of a name.
        boolean code = type.allowed().isEmpty() && text.chars().anyMatch(Character::isDigit);
        return code || Labels.of(type).values().isEmpty()
                ? Bilingual.of("comme ceci\u00a0: " + example(type), "as in " + example(type))
                : Labels.of(type).proposal(text);
    }

    private static <T> ScalarReading<T> ambiguous(ScalarType<T> type, String text, ImmutableList<T> named) {
        List<Bilingual> candidates =
                named.stream().map(Labels.of(type)::unmistakable).toList();
        return refused(
                IssueCode.AMBIGUOUS,
                Map.of(
                        "text",
                        shown(text),
                        "candidates",
                        Bilingual.of(
                                String.join(
                                        ", ",
                                        candidates.stream()
                                                .map(c -> "«\u00a0" + c.fr() + "\u00a0»")
                                                .toList()),
                                String.join(
                                        ", ",
                                        candidates.stream()
                                                .map(c -> "'" + c.en() + "'")
                                                .toList()))));
    }

    private static <T> ScalarReading<T> refused(IssueCode code, Map<String, ?> values) {
        return new ScalarReading<>(Optional.empty(), Optional.of(new Refusal(code, code.message(values))));
    }

    private static boolean matches(Optional<Pattern> form, String text) {
        return form.map(f -> f.matcher(text).matches()).orElse(true);
    }

    /**
     * Why a text is refused.
     *
     * @param code what is wrong, for programs
     * @param message what is wrong, for people
     */
    public record Refusal(IssueCode code, Bilingual message) {}
}

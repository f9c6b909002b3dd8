package fr.tempspartage.io.tree;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ScalarType.Shape;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Node.Kind;
import fr.tempspartage.io.tree.Node.Scalar;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which kind of value may stand where, and how kinds are called in messages. */
public final class Kinds {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Set<String> YAML_NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> YAML_BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private Kinds() {}

    /** Whether a scalar is no value in its notation. */
    public static boolean isNull(Scalar scalar) {
        return scalar.kind() == Kind.NULL || (scalar.kind() == Kind.PLAIN && YAML_NULLS.contains(scalar.text()));
    }

    /** Whether a scalar can stand for a value of this shape; what it says is not looked at. */
    public static boolean fits(Shape shape, Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> shape == Shape.TEXT || shape == Shape.RATIO;
            case NUMBER -> shape == Shape.INTEGER || shape == Shape.DECIMAL || shape == Shape.RATIO;
            case BOOLEAN -> shape == Shape.BOOLEAN;
            case NULL, BROKEN -> false;
            case PLAIN ->
                switch (shape) {
                    case TEXT, RATIO -> !isNull(scalar);
                    case INTEGER, DECIMAL -> NUMBER.matcher(scalar.text()).matches();
                    case BOOLEAN -> YAML_BOOLEANS.contains(scalar.text());
                };
        };
    }

    /** Text of a scalar as the type of this shape reads it. */
    public static String text(Shape shape, Scalar scalar) {
        return shape == Shape.BOOLEAN ? scalar.text().toLowerCase(Locale.ROOT) : scalar.text();
    }

    /** Values of the message about something that is not of a type. */
    public static Map<String, ?> wrongType(ValueType<?> type, Node node) {
        if (type instanceof ScalarType<?> scalar) {
            String example = node instanceof Scalar written
                    ? ScalarReading.meantBy(scalar, written.text()).orElse(ScalarReading.example(scalar))
                    : ScalarReading.example(scalar);
            boolean byPeople = node instanceof Scalar found && found.kind() == Kind.PLAIN;
            return switch (scalar.shape()) {
                case TEXT, RATIO -> values(text(scalar, node), node, "\"" + example + "\"");
                case INTEGER -> values(Bilingual.of("un nombre entier", "a whole number"), node, example);
                case DECIMAL -> values(Bilingual.of("un nombre", "a number"), node, example);
                case BOOLEAN ->
                    byPeople
                            ? values(Bilingual.of("oui ou non", "yes or no"), node, Bilingual.of("oui", "yes"))
                            : values(Bilingual.of("true ou false", "true or false"), node, example);
            };
        }
        return type instanceof ListType<?>
                ? values(Bilingual.of("une liste", "a list"), node, "[ ]")
                : values(Bilingual.of("un objet", "an object"), node, "{ }");
    }

    /** A text, and what is wrong with the number that stands for it, such as a zero that was lost. */
    private static Bilingual text(ScalarType<?> type, Node node) {
        Bilingual text = Bilingual.of("un texte", "a text");
        return node instanceof Scalar number && number.kind() == Kind.NUMBER
                ? ScalarReading.cause(type, number.text())
                        .map(why -> Bilingual.of(text.fr() + " (" + why.fr() + ")", text.en() + " (" + why.en() + ")"))
                        .orElse(text)
                : text;
    }

    /** Values of the message about something that is not a text. */
    public static Map<String, ?> wrongType(String exampleOfText, Node node) {
        return values(Bilingual.of("un texte", "a text"), node, "\"" + exampleOfText + "\"");
    }

    private static Map<String, ?> values(Bilingual expected, Node node, Object example) {
        return Map.of("expected", expected, "actual", actual(node), "example", example);
    }

    private static Bilingual actual(Node node) {
        if (node instanceof Node.Obj) {
            return Bilingual.of("un objet", "an object");
        }
        if (node instanceof Node.Arr) {
            return Bilingual.of("une liste", "a list");
        }
        Scalar scalar = (Scalar) node;
        String text = ScalarReading.shown(scalar.text());
        return switch (scalar.kind()) {
            case NUMBER -> Bilingual.of("le nombre " + text, "the number " + text);
            case BOOLEAN, NULL, BROKEN -> Bilingual.of(text + " sans guillemets", text + " without quotes");
            case TEXT, PLAIN -> Bilingual.of("le texte «\u00a0" + text + "\u00a0»", "the text '" + text + "'");
        };
    }
}

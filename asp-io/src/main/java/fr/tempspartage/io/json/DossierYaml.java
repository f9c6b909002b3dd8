package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.scalar.ScalarText;
import fr.tempspartage.io.tree.FormatKeys;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dossier in YAML for people (<i>dossier en YAML</i>): what it states, in the order of files, each fact with its label as a
 * comment. {@link AspJson#readDossier} reads the same dossier back.
 */
public final class DossierYaml {

    /** What needs no quotes in YAML, and means nothing else there. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Set<String> TAKEN = Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

    private final StringBuilder out = new StringBuilder();
    private final Language language;

    private DossierYaml(Language language) {
        this.language = language;
    }

    /**
     * Writes a dossier, personal data included.
     *
     * @param language the language of the comments
     * @return YAML that ends with a line break
     */
    public static String write(Dossier dossier, Language language) {
        DossierYaml yaml = new DossierYaml(language);
        yaml.line("formatVersion: \"" + FormatKeys.VERSION + "\"", "", 0);
        yaml.fields(DossierFields.TYPE, dossier, 0);
        return yaml.out.toString();
    }

    private <R> void fields(RecordType<R> type, R rec, int indent) {
        type.fields().forEach(field -> field(field, rec, indent));
    }

    private <R, T> void field(Field<R, T> field, R rec, int indent) {
        field.get(rec).ifPresent(value -> field(field, field.type(), value, indent));
    }

    private <T> void field(Field<?, ?> field, ValueType<T> type, T value, int indent) {
        String label = field.label().in(language);
        if (type instanceof ScalarType<T> scalar) {
            String words = value instanceof Coded coded ? coded.label().in(language) : "";
            line(
                    field.name() + ": " + text(scalar, value),
                    words.isEmpty() ? label : label + (language == Language.FRENCH ? "\u00a0: " : ": ") + words,
                    indent);
        } else if (type instanceof ListType<?> list) {
            list(field.name(), label, list, value, indent);
        } else if (type instanceof RecordType<T> inner) {
            int from = out.length();
            line(field.name() + ":", label, indent);
            int inside = out.length();
            fields(inner, value, indent + 2);
            if (out.length() == inside) {
                out.setLength(from);
                line(field.name() + ": {}", label, indent);
            }
        }
    }

    private <E> void list(String name, String label, ListType<E> type, Object value, int indent) {
        ImmutableList<E> elements = type.cast(value);
        if (elements.isEmpty()) {
            line(name + ": []", label, indent);
        } else if (type.element() instanceof ScalarType<E> scalar) {
            String all = elements.stream().map(one -> text(scalar, one)).collect(Collectors.joining(", "));
            line(name + ": [" + all + "]", label, indent);
        } else {
            line(name + ":", label, indent);
            elements.forEach(one -> element(type.element(), one, indent + 2));
        }
    }

    /** A record of a list, the dash in front of its first line. */
    private <T> void element(ValueType<T> type, T value, int indent) {
        int from = out.length();
        if (type instanceof RecordType<T> rec) {
            fields(rec, value, indent + 2);
        } else if (type instanceof VariantType<T> variant) {
            variant(variant.variantOf(value), value, indent + 2);
        }
        if (out.length() == from) {
            out.append(" ".repeat(indent)).append("- {}\n");
        } else {
            out.setCharAt(from + indent, '-');
        }
    }

    private <R> void variant(RecordType<R> type, Object value, int indent) {
        line(VariantType.DISCRIMINATOR + ": " + type.name(), type.label().in(language), indent);
        fields(type, type.cast(value), indent);
    }

    private void line(String text, String comment, int indent) {
        out.append(" ".repeat(indent)).append(text);
        if (!comment.isEmpty()) {
            out.append("  # ").append(comment);
        }
        out.append('\n');
    }

    private static <T> String text(ScalarType<T> type, T value) {
        String text = ScalarText.of(type, value);
        boolean bare = type.shape() != ScalarType.Shape.TEXT && type.shape() != ScalarType.Shape.RATIO;
        boolean plain = PLAIN.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
        return bare || plain ? text : quoted(text);
    }

    /** Text in double quotes, with every character that is not printable written by its number. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == '\u2028'
                    || c == '\u2029') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

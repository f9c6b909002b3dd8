package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts that try to command a terminal or a spreadsheet, or to add a line, a heading or a cell to a report. */
final class HostileTexts {

    /** A text that tries nothing. */
    static final String HARMLESS = "Hopital";

    static final ImmutableList<String> ALL = ImmutableList.of(
            "a\nb",
            "a\r\nb",
            "a\u0085b",
            "a\u2028b\u2029c",
            "a\n===\nb",
            "a\n---\nb",
            "a ==============================================================================",
            "a ------------------------------------------------------------------------------",
            "===",
            "---",
            "***",
            "___",
            "+ a",
            "- a",
            "* a",
            "-",
            "1. a",
            "1) a",
            "123456789. a",
            "# a",
            "####### a",
            "> a",
            "a #",
            "    a",
            "\ta",
            "a  ",
            "a\\",
            "a | b",
            "|---|",
            "&copy; &#35; &lt;",
            "`a` ```b",
            "~~~",
            "~~a~~",
            "*a* _b_ **c**",
            "[a](b) ![c](d)",
            "[a]: b",
            "<b>a</b><!-- c",
            "<script>alert(1)</script>",
            "\"><img src=x onerror='a'>",
            "$a$ @b",
            "http://a.example www.b.example",
            "=1+1",
            "+1",
            "-1+1",
            "@SUM(A1)",
            " =1+1",
            "\uff1d1+1",
            "a;b",
            "a\";\"b",
            "\"",
            "'",
            "a,b",
            "\u001b[2Ja",
            "\u001b]0;a\u0007b",
            "a\u0007b",
            "a\u0000b",
            "a\u007fb",
            "a\u009b2Jb",
            "a\u202eb\u202c",
            "a\u2066b\u2069",
            "a\u200fb",
            "a\u061cb",
            "a\u200bb\u200dc",
            "\ufeffa",
            "a\u00adb",
            "a\ud800",
            "a\udb40\udc41b",
            "a                                                                        x NA-01  [b]",
            "${a} %s %n {0} \\u001b");

    private HostileTexts() {}

    /** The record with a text in each of its fields of free text, also in those that it leaves out. */
    static <R> R in(RecordType<R> type, R rec, String text) {
        return in(type, Optional.of(rec), text);
    }

    private static <R> R in(RecordType<R> type, Optional<R> rec, String text) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field<R, ?> field : type.fields()) {
            value(field, rec, text).ifPresent(value -> values.put(field.name(), value));
        }
        return type.create(values);
    }

    private static <R, T> Optional<Object> value(Field<R, T> field, Optional<R> rec, String text) {
        Optional<T> present = rec.flatMap(field::get);
        if (present.isPresent()) {
            return Optional.of(value(field.type(), present.get(), text));
        }
        return isText(field.type()) ? Optional.of(cut(field.type(), text)) : Optional.empty();
    }

    private static <T> Object value(ValueType<T> type, T value, String text) {
        if (type instanceof ListType<?> list) {
            return list(list, value, text);
        }
        if (type instanceof RecordType<T> rec) {
            return in(rec, value, text);
        }
        if (type instanceof VariantType<T> variant) {
            return variant(variant.variantOf(value), value, text);
        }
        return isText(type) ? cut(type, text) : value;
    }

    private static <E> Object list(ListType<E> type, Object value, String text) {
        ImmutableList.Builder<Object> elements = ImmutableList.builder();
        type.cast(value).forEach(element -> elements.add(value(type.element(), element, text)));
        return elements.build();
    }

    private static <R> Object variant(RecordType<R> type, Object value, String text) {
        return in(type, type.cast(value), text);
    }

    private static boolean isText(ValueType<?> type) {
        return type instanceof ScalarType<?> scalar && scalar.name().equals("text");
    }

    private static String cut(ValueType<?> type, String text) {
        return text.substring(0, Math.min(text.length(), ((ScalarType<?>) type).maxLength()));
    }

    /** How many texts a record has. */
    static <R> long count(RecordType<R> type, R rec) {
        List<R> marked = List.of(in(type, rec, "@@"));
        return marked.get(0).toString().split("@@", -1).length - 1L;
    }
}

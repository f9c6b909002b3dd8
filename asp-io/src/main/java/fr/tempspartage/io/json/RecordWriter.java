package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.scalar.ScalarText;
import fr.tempspartage.io.tree.FormatKeys;
import java.util.Optional;

/** Writes records by their field tables. */
final class RecordWriter {

    private final JsonOut out;
    private final boolean personal;

    private RecordWriter(JsonOut out, boolean personal) {
        this.out = out;
        this.personal = personal;
    }

    static <R> String write(RecordType<R> type, R rec, Optional<String> schema) {
        return JsonOut.object(out -> {
            schema.ifPresent(reference -> out.field(FormatKeys.SCHEMA, reference));
            document(out, type, rec, true);
        });
    }

    /**
     * Writes the keys of a record that is a document by itself, into an object that is open.
     *
     * @param personal whether personal data are written too
     */
    static <R> void document(JsonOut out, RecordType<R> type, R rec, boolean personal) {
        out.field(FormatKeys.FORMAT_VERSION, FormatKeys.VERSION);
        new RecordWriter(out, personal).fields(type, rec);
    }

    /**
     * Writes a value by its type.
     *
     * @param personal whether personal data are written too
     */
    static <T> void value(JsonOut out, ValueType<T> type, T value, boolean personal) {
        new RecordWriter(out, personal).value(type, value);
    }

    private <R> void fields(RecordType<R> type, R rec) {
        for (Field<R, ?> field : type.fields()) {
            if (personal || !field.personal()) {
                field(field, rec);
            }
        }
    }

    private <R, T> void field(Field<R, T> field, R rec) {
        field.get(rec).ifPresent(value -> {
            out.name(field.name());
            value(field.type(), value);
        });
    }

    private <T> void value(ValueType<T> type, T value) {
        if (type instanceof ScalarType<T> scalar) {
            scalar(scalar, value);
        } else if (type instanceof ListType<?> list) {
            list(list, value);
        } else if (type instanceof RecordType<T> rec) {
            out.nested(o -> fields(rec, value));
        } else if (type instanceof VariantType<T> variant) {
            out.nested(o -> variant(variant.variantOf(value), value));
        }
    }

    private <E> void list(ListType<E> type, Object value) {
        ImmutableList<E> elements = type.cast(value);
        out.list(elements, element -> value(type.element(), element));
    }

    private <R> void variant(RecordType<R> type, Object value) {
        out.field(VariantType.DISCRIMINATOR, type.name());
        fields(type, type.cast(value));
    }

    private <T> void scalar(ScalarType<T> type, T value) {
        String text = ScalarText.of(type, value);
        switch (type.shape()) {
            case TEXT, RATIO -> out.text(text);
            case INTEGER, DECIMAL -> out.number(text);
            case BOOLEAN -> out.bool(Boolean.parseBoolean(text));
        }
    }
}

package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.scalar.Labels;
import fr.tempspartage.io.tree.FormatKeys;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Record read field by field as its table says; null for whatever needs a second look. */
final class QuickRecord<R> implements QuickValue {

    private final RecordType<R> type;
    private final Map<String, Member> members;
    private final long required;

    private QuickRecord(RecordType<R> type) {
        this.type = type;
        List<Field<R, ?>> fields = type.fields();
        if (fields.size() > Long.SIZE) {
            throw new IllegalStateException(type + " has more fields than fit in " + Long.SIZE + " bits.");
        }
        this.members = Maps.newHashMapWithExpectedSize(fields.size());
        long needed = 0;
        for (int place = 0; place < fields.size(); place++) {
            Field<R, ?> field = fields.get(place);
            members.put(field.name(), new Member(place, of(field.type())));
            needed |= field.required() ? 1L << place : 0;
        }
        this.required = needed;
    }

    /** Place of a field and the reader of its values. */
    private record Member(int place, QuickValue value) {}

    static <R> QuickRecord<R> of(RecordType<R> type) {
        return new QuickRecord<>(type);
    }

    private static QuickValue of(ValueType<?> type) {
        if (type instanceof ScalarType<?> scalar) {
            return QuickScalars.of(scalar);
        }
        if (type instanceof ListType<?> list) {
            return new QuickList(of(list.element()), list.maxSize());
        }
        return type instanceof VariantType<?> variant ? new QuickVariant(variant) : of((RecordType<?>) type);
    }

    @Override
    public @Nullable R read(JsonParser parser, QuickMemory memory) {
        return parser.currentToken() == JsonToken.START_OBJECT ? read(parser, memory, false) : null;
    }

    /**
     * Reads the members that follow, up to the end of the object.
     *
     * @param outermost whether keys of the format may stand among them
     */
    @Nullable
    R read(JsonParser parser, QuickMemory memory, boolean outermost) {
        if (memory.isFull()) {
            return null;
        }
        RecordType.Draft<R> draft = type.draft();
        long seen = 0;
        int format = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            Member member = members.get(name);
            parser.nextToken();
            if (member == null) {
                int key = outermost ? formatKey(name, parser) : 0;
                if (key == 0 || (format & key) != 0 || memory.isFull()) {
                    return null;
                }
                format |= key;
                continue;
            }
            long bit = 1L << member.place();
            Object value = (seen & bit) == 0 ? member.value().read(parser, memory) : null;
            if (value == null) {
                return null;
            }
            draft.set(member.place(), value);
            seen |= bit;
        }
        return (seen & required) == required ? end(draft) : null;
    }

    private static <R> @Nullable R end(RecordType.Draft<R> draft) {
        try {
            return draft.end();
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }

    /** Bit of a key of the format that says what it should; 0 for every other member. */
    private static int formatKey(String name, JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return 0;
        }
        return switch (name) {
            case FormatKeys.FORMAT_VERSION -> parser.getString().equals(FormatKeys.VERSION) ? 1 : 0;
            case FormatKeys.SCHEMA -> 2;
            default -> 0;
        };
    }

    /** List of values of one type. */
    private record QuickList(QuickValue element, int maxSize) implements QuickValue {

        @Override
        public @Nullable Object read(JsonParser parser, QuickMemory memory) {
            if (parser.currentToken() != JsonToken.START_ARRAY || memory.isFull()) {
                return null;
            }
            ImmutableList.Builder<Object> values = ImmutableList.builder();
            int size = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                Object value = size++ < maxSize ? element.read(parser, memory) : null;
                if (value == null) {
                    return null;
                }
                values.add(value);
            }
            return values.build();
        }
    }

    /** One of several records, as its first member says by the name of one of them. */
    private static final class QuickVariant implements QuickValue {

        private final VariantType<?> type;
        private final ImmutableMap<String, QuickRecord<?>> variants;

        QuickVariant(VariantType<?> type) {
            this.type = type;
            this.variants =
                    type.variants().stream().collect(ImmutableMap.toImmutableMap(RecordType::name, QuickRecord::of));
        }

        @Override
        public @Nullable Object read(JsonParser parser, QuickMemory memory) {
            if (parser.currentToken() != JsonToken.START_OBJECT
                    || !VariantType.DISCRIMINATOR.equals(parser.nextName())
                    || parser.nextToken() != JsonToken.VALUE_STRING
                    || memory.isFull()) {
                return null;
            }
            QuickRecord<?> variant = variant(parser.getString());
            return variant == null ? null : variant.read(parser, memory, false);
        }

        private @Nullable QuickRecord<?> variant(String name) {
            QuickRecord<?> variant = variants.get(name);
            if (variant != null) {
                return variant;
            }
            ImmutableList<RecordType<?>> named = Labels.of(type).find(name);
            return named.size() == 1 ? variants.get(named.get(0).name()) : null;
        }
    }
}

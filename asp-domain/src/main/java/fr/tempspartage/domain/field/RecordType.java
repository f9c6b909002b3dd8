package fr.tempspartage.domain.field;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Record (<i>fiche</i>): the one description of a type of the model, field by field.
 *
 * <p>From it come the file reader and writer, the schema, the columns of tables, the paths in issues, the inputs that
 * rules declare, the questions to ask and the changes to propose.
 *
 * @param <R> the Java type of the record
 */
public final class RecordType<R> implements ValueType<R> {

    private final Class<R> javaType;
    private final String name;
    private final Bilingual label;
    private final ImmutableMap<String, Field<R, ?>> fields;
    private final Supplier<Object> newBuilder;
    private final Function<R, Object> toBuilder;
    private final Function<Object, R> build;

    private RecordType(
            Class<R> javaType,
            String name,
            Bilingual label,
            Map<String, Field<R, ?>> fields,
            Supplier<Object> newBuilder,
            Function<R, Object> toBuilder,
            Function<Object, R> build) {
        this.javaType = javaType;
        this.name = name;
        this.label = label;
        this.fields = ImmutableMap.copyOf(fields);
        this.newBuilder = newBuilder;
        this.toBuilder = toBuilder;
        this.build = build;
    }

    /**
     * Starts the description of a type.
     *
     * @param type the Java type
     * @param name the name of the type, in lower camel case
     * @param french the French administrative term
     * @param english the English term
     * @param builder makes an empty builder
     * @param build makes the value of a builder
     * @param from copies a value into a builder
     * @param <R> the Java type
     * @return the description, to which fields are added
     */
    public static <R, B> Description<R, B> describe(
            Class<R> type,
            String name,
            String french,
            String english,
            Supplier<B> builder,
            Function<B, ? extends R> build,
            BiConsumer<B, R> from) {
        return new Description<>(type, name, Bilingual.of(french, english), builder, build, from);
    }

    /**
     * Name of the type, in lower camel case.
     *
     * @return the name, such as {@code post}
     */
    public String name() {
        return name;
    }

    /** Label shown to people. */
    public Bilingual label() {
        return label;
    }

    /**
     * Java type of the record.
     *
     * @return the interface
     */
    public Class<R> javaType() {
        return javaType;
    }

    /** Fields in the order of files. */
    public ImmutableList<Field<R, ?>> fields() {
        return fields.values().asList();
    }

    /**
     * Field with a name.
     *
     * @param fieldName the name in files
     * @return the field, or empty if the record has no such field
     */
    public Optional<Field<R, ?>> field(String fieldName) {
        return Optional.ofNullable(fields.get(fieldName));
    }

    /**
     * Makes a record from the values of its fields.
     *
     * @param values value by field name; a name that is absent means not known
     * @throws IllegalArgumentException if a name is unknown, a required field is missing, a value has another type, or
     *     the values cannot exist together; the message names them
     */
    public R create(Map<String, ?> values) {
        Object builder = newBuilder.get();
        values.forEach((fieldName, value) -> require(fieldName).set(builder, Optional.of(value)));
        return build(builder);
    }

    /**
     * Makes a copy of a record with one field changed.
     *
     * @param value the new value, or empty to make it unknown
     * @throws IllegalArgumentException if the record has no such field, or the changed record cannot exist
     */
    public R with(R rec, Field<?, ?> field, Optional<?> value) {
        if (!field.owner().equals(javaType)) {
            throw new IllegalArgumentException(
                    "The field '" + field + "' is not one of " + name + ".\nMaybe one of " + fields.keySet() + ".");
        }
        Object builder = toBuilder.apply(rec);
        require(field.name()).set(builder, value);
        return build(builder);
    }

    @Override
    public R cast(Object value) {
        return javaType.cast(value);
    }

    @Override
    public String toString() {
        return name;
    }

    private R build(Object builder) {
        try {
            return build.apply(builder);
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Field<R, ?> require(String fieldName) {
        return field(fieldName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No field '" + fieldName + "' in " + name + ".\nMaybe one of " + fields.keySet() + "."));
    }

    /**
     * Description under way, to which fields are added in the order of files.
     *
     * @param <R> the Java type of the record
     * @param <B> the type of its builder
     */
    public static final class Description<R, B> {

        private final Class<R> type;
        private final String name;
        private final Bilingual label;
        private final Supplier<B> builder;
        private final Function<B, ? extends R> build;
        private final BiConsumer<B, R> from;
        private final Map<String, Field<R, ?>> fields = new LinkedHashMap<>();

        private Description(
                Class<R> type,
                String name,
                Bilingual label,
                Supplier<B> builder,
                Function<B, ? extends R> build,
                BiConsumer<B, R> from) {
            this.type = type;
            this.name = name;
            this.label = label;
            this.builder = builder;
            this.build = build;
            this.from = from;
        }

        /**
         * Adds a field without which a file is refused.
         *
         * @param french the French label
         * @param english the English label
         * @param getter reads the value
         * @param setter sets the value on a builder
         * @param <T> the Java type of the value
         */
        public <T> Field<R, T> required(
                String fieldName,
                String french,
                String english,
                ValueType<T> valueType,
                Function<R, T> getter,
                BiConsumer<B, T> setter) {
            return add(new Field<>(
                    type,
                    fieldName,
                    Bilingual.of(french, english),
                    valueType,
                    true,
                    false,
                    r -> Optional.of(getter.apply(r)),
                    (b, v) -> setter.accept(cast(b), v.orElseThrow())));
        }

        /**
         * Adds a field that may be unknown.
         *
         * @param fieldName the name in files
         * @param french the French label
         * @param english the English label
         * @param getter reads the value, empty if not known
         * @param setter sets the value on a builder, empty if not known
         * @param <T> the Java type of the value
         */
        public <T> Field<R, T> optional(
                String fieldName,
                String french,
                String english,
                ValueType<T> valueType,
                Function<R, Optional<T>> getter,
                BiConsumer<B, Optional<T>> setter) {
            return unknowable(fieldName, french, english, valueType, false, getter, setter);
        }

        /**
         * Adds a field about a person, which may be unknown and is left out wherever personal data were not asked for.
         *
         * @param fieldName the name in files
         * @param french the French label
         * @param english the English label
         * @param getter reads the value, empty if not known
         * @param setter sets the value on a builder, empty if not known
         * @param <T> the Java type of the value
         */
        public <T> Field<R, T> personal(
                String fieldName,
                String french,
                String english,
                ValueType<T> valueType,
                Function<R, Optional<T>> getter,
                BiConsumer<B, Optional<T>> setter) {
            return unknowable(fieldName, french, english, valueType, true, getter, setter);
        }

        private <T> Field<R, T> unknowable(
                String fieldName,
                String french,
                String english,
                ValueType<T> valueType,
                boolean personal,
                Function<R, Optional<T>> getter,
                BiConsumer<B, Optional<T>> setter) {
            return add(new Field<>(
                    type,
                    fieldName,
                    Bilingual.of(french, english),
                    valueType,
                    false,
                    personal,
                    getter,
                    (b, v) -> setter.accept(cast(b), v)));
        }

        /** Ends the description. */
        public RecordType<R> end() {
            return new RecordType<>(
                    type,
                    name,
                    label,
                    fields,
                    builder::get,
                    rec -> {
                        B b = builder.get();
                        from.accept(b, rec);
                        return b;
                    },
                    b -> build.apply(cast(b)));
        }

        @SuppressWarnings("unchecked")
        private B cast(Object b) {
            return (B) b;
        }

        private <T> Field<R, T> add(Field<R, T> field) {
            if (fields.putIfAbsent(field.name(), field) != null) {
                throw new IllegalStateException("Two fields '" + field.name() + "' in " + name + ".");
            }
            return field;
        }
    }
}

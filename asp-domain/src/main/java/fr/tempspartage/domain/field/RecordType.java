package fr.tempspartage.domain.field;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

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
    private final Accessors<R, Object> accessors;

    private RecordType(
            Class<R> javaType,
            String name,
            Bilingual label,
            Map<String, Field<R, ?>> fields,
            Accessors<R, Object> accessors) {
        this.javaType = javaType;
        this.name = name;
        this.label = label;
        this.fields = ImmutableMap.copyOf(fields);
        this.accessors = accessors;
    }

    /**
     * Starts the description of a type.
     *
     * @param type the Java type
     * @param name the name of the type, in lower camel case
     * @param french the French administrative term
     * @param english the English term
     * @param accessors what gets and sets the fields, in the order in which they are added
     * @param <R> the Java type
     * @return the description, to which fields are added
     */
    public static <R, B> Description<R, B> describe(
            Class<R> type, String name, String french, String english, Accessors<R, B> accessors) {
        return new Description<>(type, name, Bilingual.of(french, english), accessors);
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
        Object builder = accessors.builder();
        values.forEach((fieldName, value) -> require(fieldName).set(builder, Optional.of(value)));
        return build(builder);
    }

    /** Record under way, whose fields are set by their places; for readers that know them. */
    public Draft<R> draft() {
        return new Draft<>(this);
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
        Object builder = accessors.builder(rec);
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
            return accessors.build(builder);
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
     * Record under way (<i>fiche en cours de saisie</i>): values by the places of their fields, from 0 in the order of
     * {@link #fields()}.
     *
     * @param <R> the Java type of the record
     */
    public static final class Draft<R> {

        private final RecordType<R> type;
        private final Object builder;

        private Draft(RecordType<R> type) {
            this.type = type;
            this.builder = type.accessors.builder();
        }

        /**
         * Sets a field.
         *
         * @param place the place of the field
         * @param value a value of the type of the field, which is not looked at again
         * @throws IndexOutOfBoundsException if there is no such place
         */
        public void set(int place, Object value) {
            type.accessors.set(builder, place, Optional.of(value));
        }

        /**
         * Ends the record.
         *
         * @throws IllegalArgumentException if a required field is missing, or the values cannot exist together
         */
        public R end() {
            return type.build(builder);
        }
    }

    /**
     * Code of a record (<i>accès aux rubriques</i>), which the build writes: its builder, and the values of its fields by their
     * places, from 0 in the order of files.
     *
     * @param <R> the Java type of the record
     * @param <B> the type of its builder
     */
    public interface Accessors<R, B> {

        /** Empty builder. */
        B builder();

        /** Builder with the values of a record. */
        B builder(R rec);

        /** Record of the values of a builder. */
        R build(B builder);

        /** Value of the field at a place; empty where it is not known. */
        Optional<?> get(R rec, int place);

        /**
         * Sets the field at a place.
         *
         * @param value the value, of the type of the field; empty where it is not known
         */
        void set(B builder, int place, Optional<?> value);
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
        private final Accessors<R, Object> accessors;
        private final Map<String, Field<R, ?>> fields = new LinkedHashMap<>();

        @SuppressWarnings(
                "unchecked") // builders are handed from one method of the accessors to another, and to no one else
        private Description(Class<R> type, String name, Bilingual label, Accessors<R, B> accessors) {
            this.type = type;
            this.name = name;
            this.label = label;
            this.accessors = (Accessors<R, Object>) accessors;
        }

        /**
         * Adds a field without which a file is refused.
         *
         * @param french the French label
         * @param english the English label
         * @param <T> the Java type of the value
         */
        public <T> Field<R, T> required(String fieldName, String french, String english, ValueType<T> valueType) {
            return add(fieldName, Bilingual.of(french, english), valueType, true, false);
        }

        /**
         * Adds a field that may be unknown.
         *
         * @param fieldName the name in files
         * @param french the French label
         * @param english the English label
         * @param <T> the Java type of the value
         */
        public <T> Field<R, T> optional(String fieldName, String french, String english, ValueType<T> valueType) {
            return add(fieldName, Bilingual.of(french, english), valueType, false, false);
        }

        /**
         * Adds a field about a person, which may be unknown and is left out wherever personal data were not asked for.
         *
         * @param fieldName the name in files
         * @param french the French label
         * @param english the English label
         * @param <T> the Java type of the value
         */
        public <T> Field<R, T> personal(String fieldName, String french, String english, ValueType<T> valueType) {
            return add(fieldName, Bilingual.of(french, english), valueType, false, true);
        }

        /** Ends the description. */
        public RecordType<R> end() {
            return new RecordType<>(type, name, label, fields, accessors);
        }

        private <T> Field<R, T> add(
                String fieldName, Bilingual fieldLabel, ValueType<T> valueType, boolean required, boolean personal) {
            Field<R, T> field =
                    new Field<>(type, fieldName, fieldLabel, valueType, required, personal, accessors, fields.size());
            if (fields.putIfAbsent(fieldName, field) != null) {
                throw new IllegalStateException("Two fields '" + fieldName + "' in " + name + ".");
            }
            return field;
        }
    }
}

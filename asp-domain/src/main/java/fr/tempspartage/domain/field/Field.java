package fr.tempspartage.domain.field;

import fr.tempspartage.domain.Bilingual;
import java.util.Optional;

/**
 * Field of a record (<i>rubrique</i>): its name in files, its label, its type, how to read it and how to set it.
 *
 * <p>Example: the field {@code contractStart} of a post, "début du contrat", a date.
 *
 * @param <T> the Java type of the field's value
 */
public final class Field<R, T> {

    private final Class<R> owner;
    private final String name;
    private final Bilingual label;
    private final ValueType<T> type;
    private final boolean required;
    private final boolean personal;
    private final RecordType.Accessors<R, Object> accessors;
    private final int place;

    Field(
            Class<R> owner,
            String name,
            Bilingual label,
            ValueType<T> type,
            boolean required,
            boolean personal,
            RecordType.Accessors<R, Object> accessors,
            int place) {
        this.owner = owner;
        this.name = name;
        this.label = label;
        this.type = type;
        this.required = required;
        this.personal = personal;
        this.accessors = accessors;
        this.place = place;
    }

    /**
     * Class of the record that has the field.
     *
     * @return the interface, such as {@code Post.class}
     */
    public Class<R> owner() {
        return owner;
    }

    /**
     * Name in files, in lower camel case.
     *
     * @return the name, such as {@code contractStart}
     */
    public String name() {
        return name;
    }

    /** Label shown to people. */
    public Bilingual label() {
        return label;
    }

    /** Type of the value. */
    public ValueType<T> type() {
        return type;
    }

    /** Whether a file without this field is refused; a field that may be unknown is never required. */
    public boolean required() {
        return required;
    }

    /** Whether the value is about a person, such as a name or an RPPS number, and is not shown unless asked for. */
    public boolean personal() {
        return personal;
    }

    /**
     * Reads the field.
     *
     * @param rec the record
     * @return the value, or empty where it is not known
     */
    @SuppressWarnings("unchecked") // the build wrote the accessors of this field's type
    public Optional<T> get(R rec) {
        return (Optional<T>) accessors.get(rec, place);
    }

    /**
     * Reads the field of a record whose type is checked at run time.
     *
     * @return the value, or empty where it is not known
     * @throws ClassCastException if the record is of another type
     */
    public Optional<T> getFrom(Object rec) {
        return get(owner.cast(rec));
    }

    void set(Object builder, Optional<?> value) {
        if (required && value.isEmpty()) {
            throw new IllegalArgumentException("The field '" + name + "' of " + owner.getSimpleName()
                    + " cannot be unknown.\nMaybe give it a value instead of removing it.");
        }
        try {
            accessors.set(builder, place, value.map(type::cast));
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    "The field '" + name + "' of " + owner.getSimpleName() + " cannot hold "
                            + value.map(v -> "a " + v.getClass().getSimpleName())
                                    .orElse("nothing")
                            + ".\nMaybe parse the value first with the type of the field.",
                    e);
        }
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name;
    }
}

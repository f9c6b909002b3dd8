package fr.tempspartage.domain.field;

/**
 * Shape of a value in a file (<i>type de donnée</i>): a scalar, a list, a record, or one of several records.
 *
 * @param <T> the Java type of the value
 */
public sealed interface ValueType<T> permits ScalarType, ListType, RecordType, VariantType {

    /**
     * Casts a value read from a builder or a file to the type described here.
     *
     * @throws ClassCastException if the value is of another type
     */
    T cast(Object value);
}

package fr.tempspartage.domain.field;

import com.google.common.collect.ImmutableList;

/**
 * List of values (<i>liste</i>). An absent list is not known; an empty list is known to hold nothing.
 *
 * @param <E> the Java type of the elements
 */
public final class ListType<E> implements ValueType<ImmutableList<E>> {

    private final ValueType<E> element;
    private final int maxSize;

    private ListType(ValueType<E> element, int maxSize) {
        this.element = element;
        this.maxSize = maxSize;
    }

    /**
     * Describes a list.
     *
     * @param maxSize the largest number of elements accepted in a file, inclusive
     * @param <E> the Java type of the elements
     */
    public static <E> ListType<E> of(ValueType<E> element, int maxSize) {
        return new ListType<>(element, maxSize);
    }

    /** Type of each element. */
    public ValueType<E> element() {
        return element;
    }

    /**
     * Largest number of elements accepted in a file.
     *
     * @return the limit, inclusive
     */
    public int maxSize() {
        return maxSize;
    }

    @Override
    @SuppressWarnings("unchecked")
    public ImmutableList<E> cast(Object value) {
        ImmutableList<?> list = (ImmutableList<?>) value;
        list.forEach(element::cast);
        return (ImmutableList<E>) list;
    }
}

package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import java.util.List;

/**
 * Figure, date or list that the text states (<i>paramètre</i>): a name, a value, and the words for it in sentences.
 *
 * <p>Nothing keeps the value: conditions and sentences ask for it when they need it, so a variant of a call changes all
 * of them at once. Example: {@code leastPeripheralShare}, one half, "la moitié" and "half".
 */
public final class Parameter<T> {

    private static final Bilingual HALF = Bilingual.of("la moitié", "half");

    private final String name;
    private final Class<T> type;
    private T value;
    private ImmutableSet<?> values;
    private boolean asked;

    Parameter(String name, Class<T> type, T value) {
        this.name = name;
        this.type = type;
        this.value = value;
        this.values = valuesOf(value);
    }

    private static ImmutableSet<?> valuesOf(Object value) {
        return value instanceof List<?> list ? ImmutableSet.copyOf(list) : ImmutableSet.of(value);
    }

    /** Whether a value is that of the parameter, or stands in its list. */
    boolean has(Object one) {
        return values.contains(one);
    }

    /**
     * Name, unique in the call; in sentences it stands in braces.
     *
     * @return the name, such as {@code leastPeripheralShare}
     */
    public String name() {
        return name;
    }

    /** Type of the value. */
    public Class<T> type() {
        return type;
    }

    /** Value in this call. */
    public T get() {
        if (!asked) {
            asked = true;
        }
        return value;
    }

    /**
     * Value in words, as sentences show it.
     *
     * @return the words in both languages: a half as a word, the parts of a list joined by "or"
     */
    public Bilingual inWords() {
        asked = true;
        return peekInWords();
    }

    /** Value in words for a list of the parameters, which uses it nowhere yet. */
    Bilingual peekInWords() {
        if (value.equals(Rate.HALF)) {
            return HALF;
        }
        return Sentences.anyOf(value instanceof List<?> list ? list : ImmutableList.of(value));
    }

    /** Whether anything has asked for the value so far. */
    boolean isAsked() {
        return asked;
    }

    /** Value for a variant, which uses it nowhere yet. */
    T peek() {
        return value;
    }

    /** Sets the value of a variant, before anything asks for it. */
    void set(Object other) {
        if (!isAlike(other)) {
            throw new IllegalArgumentException(
                    "The parameter '" + name + "' cannot be " + other + ".\nMaybe give a value like " + value + ".");
        }
        value = type.cast(other);
        values = valuesOf(other);
    }

    /** Whether a value has the type of this one, and, for a list, all its elements that of the first here. */
    private boolean isAlike(Object other) {
        if (value instanceof List<?> list && !list.isEmpty() && other instanceof List<?> others) {
            Class<?> element = list.get(0).getClass();
            return !others.isEmpty() && others.stream().allMatch(element::isInstance);
        }
        return type.isInstance(other);
    }

    @Override
    public String toString() {
        return name;
    }
}

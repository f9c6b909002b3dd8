package fr.tempspartage.finance.draft;

import fr.tempspartage.domain.source.Choice;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one way of reading the text gives, and the choices that make it.
 *
 * @param choices the choices by key of interpretation; empty where nothing had to be chosen
 * @param value what they give
 */
public record Chosen<T>(Map<String, Choice> choices, T value) {

    /** Something for which nothing had to be chosen. */
    public static <T> Chosen<T> without(T value) {
        return new Chosen<>(Map.of(), value);
    }

    /** Another value under the same choices. */
    public <U> Chosen<U> as(U other) {
        return new Chosen<>(choices, other);
    }

    /** The choices of another one, then these. */
    public Map<String, Choice> after(Chosen<?> other) {
        Map<String, Choice> all = new LinkedHashMap<>(other.choices());
        all.putAll(choices);
        return all;
    }
}

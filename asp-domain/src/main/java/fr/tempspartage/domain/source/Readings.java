package fr.tempspartage.domain.source;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Readings in force (<i>lectures retenues</i>): the choices made among the interpretations of a call.
 *
 * <p>An interpretation that is not chosen keeps its default; without a default it stays undecided, and results show all
 * its choices. Example: {@code Readings.DEFAULT.choosing("I-NA-18", "waived")}. The value is immutable.
 */
public final class Readings {

    /** No choice made: every interpretation keeps its default. */
    public static final Readings DEFAULT = new Readings(ImmutableMap.of());

    private final ImmutableMap<String, String> chosen;

    private Readings(ImmutableMap<String, String> chosen) {
        this.chosen = chosen;
    }

    /**
     * Chooses a reading.
     *
     * @param key the key of the interpretation
     * @param slug the name of the choice
     * @return the readings with that choice; it replaces an earlier one of the same key
     */
    public Readings choosing(String key, String slug) {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        chosen.forEach((k, s) -> {
            if (!k.equals(key)) {
                map.put(k, s);
            }
        });
        return new Readings(map.put(key, slug).buildOrThrow());
    }

    /**
     * Choices made, without defaults.
     *
     * @return slug by key, in the order in which they were made
     */
    public Map<String, String> chosen() {
        return chosen;
    }

    /**
     * Choice in force for an interpretation.
     *
     * @return the choice made, or else the default; empty where there is neither
     * @throws IllegalArgumentException if the choice made does not exist
     */
    public Optional<Choice> of(Interpretation interpretation) {
        String slug = chosen.get(interpretation.key());
        return slug == null ? interpretation.defaultChoice() : Optional.of(interpretation.choice(slug));
    }

    /**
     * Refuses choices that a call cannot decide by.
     *
     * @return these readings
     * @throws IllegalArgumentException if a key is unknown, a choice does not exist, or it is not open; the message names
     *     the key and the open choices
     */
    public Readings checkedAgainst(Iterable<Interpretation> interpretations) {
        chosen.forEach((key, slug) -> {
            Interpretation found = null;
            for (Interpretation interpretation : interpretations) {
                found = interpretation.key().equals(key) ? interpretation : found;
            }
            if (found == null) {
                throw new IllegalArgumentException("No interpretation '" + key
                        + "' in this call.\nMaybe list them: each has a key such as I-NA-1 or I-ARA-6.");
            }
            Choice choice = found.choice(slug);
            if (!choice.isOpen()) {
                throw new IllegalArgumentException("The choice '" + slug + "' of " + key
                        + (choice.standing() == Choice.Standing.REJECTED
                                ? " is excluded by the text of the call."
                                : " is shown for information and cannot decide a result.")
                        + "\nMaybe one of " + found.openChoices() + ".");
            }
        });
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Readings that && that.chosen.equals(chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        return chosen.toString();
    }
}

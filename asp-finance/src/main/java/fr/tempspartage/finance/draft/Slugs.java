package fr.tempspartage.finance.draft;

import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Names of what formulas can compute: the constant {@code WHOLE_MONTHS} stands for the choice {@code whole-months}; keys
 * of interpretations belong to the calls.
 */
public final class Slugs {

    private Slugs() {}

    /** Name of a constant outside Java, such as {@code whole-months}. */
    public static String slug(Enum<?> reading) {
        return reading.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Constant of a choice, which {@link #check} has accepted before. */
    public static <E extends Enum<E>> E of(Choice choice, Class<E> known) {
        for (E reading : known.getEnumConstants()) {
            if (slug(reading).equals(choice.slug())) {
                return reading;
            }
        }
        throw new IllegalArgumentException(
                "No formula for the choice '" + choice.slug() + "'.\nMaybe one of " + slugs(known) + ".");
    }

    /** Refuses an interpretation with an open choice that no formula computes. */
    public static <E extends Enum<E>> void check(Interpretation interpretation, Class<E> known) {
        List<String> slugs = slugs(known);
        for (Choice choice : interpretation.openChoices()) {
            if (!slugs.contains(choice.slug())) {
                throw new IllegalArgumentException("The choice '" + choice.slug() + "' of " + interpretation.key()
                        + " has no formula in this scheme.\nMaybe one of " + slugs + ".");
            }
        }
    }

    private static List<String> slugs(Class<? extends Enum<?>> known) {
        return Arrays.stream(known.getEnumConstants()).map(Slugs::slug).toList();
    }
}

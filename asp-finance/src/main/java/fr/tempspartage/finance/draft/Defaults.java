package fr.tempspartage.finance.draft;

import fr.tempspartage.domain.source.Interpretation;

/** Check that an interpretation has a default. */
public final class Defaults {

    private Defaults() {}

    /** Refuses an interpretation without a default. */
    public static void require(Interpretation interpretation) {
        if (interpretation.defaultSlug().isEmpty()) {
            throw new IllegalArgumentException("The interpretation " + interpretation.key()
                    + " needs a default here, since a formula rests on it.\nMaybe one of "
                    + interpretation.openChoices() + ".");
        }
    }
}

package fr.tempspartage.finance;

import fr.tempspartage.domain.source.Interpretation;

/** Check that an interpretation has a default. */
final class Defaults {

    private Defaults() {}

    static void require(Interpretation interpretation) {
        if (interpretation.defaultSlug().isEmpty()) {
            throw new IllegalArgumentException("The interpretation " + interpretation.key()
                    + " needs a default here, since a formula rests on it.\nMaybe one of "
                    + interpretation.openChoices() + ".");
        }
    }
}

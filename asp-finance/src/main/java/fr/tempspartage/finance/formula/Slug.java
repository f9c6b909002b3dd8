package fr.tempspartage.finance.formula;

import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import java.util.List;

/** Reading that a formula can compute, known by the slug of its choice; keys of interpretations belong to the calls. */
public interface Slug {

    /** Slug of the choice, such as {@code whole-months}. */
    String slug();

    /** Reading of this choice, which {@link #check} has accepted before. */
    static <S extends Slug> S of(Choice choice, List<S> known) {
        return known.stream()
                .filter(reading -> reading.slug().equals(choice.slug()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No formula for the choice '" + choice.slug() + "'.\nMaybe one of " + slugs(known) + "."));
    }

    /** Refuses an interpretation with an open choice that no formula computes. */
    static void check(Interpretation interpretation, List<? extends Slug> known) {
        for (Choice choice : interpretation.openChoices()) {
            if (known.stream().noneMatch(reading -> reading.slug().equals(choice.slug()))) {
                throw new IllegalArgumentException("The choice '" + choice.slug() + "' of " + interpretation.key()
                        + " has no formula in this scheme.\nMaybe one of " + slugs(known) + ".");
            }
        }
    }

    private static List<String> slugs(List<? extends Slug> known) {
        return known.stream().map(Slug::slug).toList();
    }
}

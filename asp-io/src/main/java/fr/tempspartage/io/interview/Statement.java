package fr.tempspartage.io.interview;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.domain.dossier.FoundInconsistency;
import fr.tempspartage.domain.field.Input;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What becomes of a dossier of which one fact is stated or taken back (<i>réponse prise en compte</i>); an answer that
 * contradicts the others is refused, and the dossier stays as it was.
 *
 * @param dossier the dossier with the fact, or as it was before
 * @param refusals why the fact is refused, for people; empty where it is taken
 */
public record Statement(Dossier dossier, ImmutableList<Bilingual> refusals) {

    private static final Bilingual NEEDED =
            Bilingual.of("Cette donnée ne peut être retirée seule.", "This fact cannot be taken back by itself.");

    /**
     * States a fact.
     *
     * @param pointer the place of the fact itself, as {@link Input#placeWithin} gives it
     * @param value a value of the type of the fact
     * @throws ClassCastException if the value is of another type
     */
    public static <T> Statement of(Dossier dossier, Input<T> input, String pointer, Object value) {
        T stated = input.type().cast(value);
        return change(
                dossier,
                () -> input.stating(dossier, pointer, stated),
                () -> Contradiction.at(dossier, pointer, stated));
    }

    /**
     * Takes a fact back: it is not known any more.
     *
     * @param pointer the place of the fact itself
     */
    public static Statement takingBack(Dossier dossier, Input<?> input, String pointer) {
        return change(dossier, () -> input.with(dossier, pointer, Optional.empty()), () -> NEEDED);
    }

    /** Whether the fact was taken. */
    public boolean isTaken() {
        return refusals.isEmpty();
    }

    private static Statement change(Dossier before, Supplier<Dossier> change, Supplier<Bilingual> whyNot) {
        Dossier after;
        try {
            after = change.get();
        } catch (IllegalArgumentException impossible) {
            return new Statement(before, ImmutableList.of(whyNot.get()));
        }
        List<FoundInconsistency> known = errors(before);
        ImmutableList<Bilingual> refusals = errors(after).stream()
                .filter(error -> !known.contains(error))
                .map(FoundInconsistency::message)
                .collect(ImmutableList.toImmutableList());
        return new Statement(refusals.isEmpty() ? after : before, refusals);
    }

    private static List<FoundInconsistency> errors(Dossier of) {
        return DossierConsistency.of(of).stream()
                .filter(found -> found.check().isError())
                .toList();
    }
}

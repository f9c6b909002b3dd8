package fr.tempspartage.rules.inquiry;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import java.util.List;
import java.util.Optional;

/**
 * Fact at one place of a dossier (<i>donnée à sa place</i>).
 *
 * @param pointer the place of the fact itself, also where an enclosing record is not known
 */
record Place(Input<?> input, String pointer) implements Comparable<Place> {

    /** Facts of which one is missing: where a number is, it may be that there is none, which is stated beside it. */
    static List<Place> of(Input<?> input, String pointer) {
        Place place = new Place(input, pointer);
        return input.equals(DossierInputs.RPPS)
                ? List.of(place, new Place(DossierInputs.HAS_RPPS, "/candidate/hasRpps"))
                : List.of(place);
    }

    /** Whether a dossier states the fact; a hospital group that nobody knows is as good as none. */
    boolean isStated(Dossier dossier) {
        return input.read(dossier).stream()
                .filter(reading -> reading.pointer().equals(pointer))
                .flatMap(reading -> reading.value().stream())
                .anyMatch(value -> !(value instanceof TerritorialHospitalGroup group) || group.known());
    }

    /** The dossier that states a value here; empty where it cannot exist. */
    Optional<Dossier> stating(Dossier dossier, Object value) {
        return stating(input, dossier, value);
    }

    private <T> Optional<Dossier> stating(Input<T> fact, Dossier dossier, Object value) {
        try {
            return Optional.of(fact.stating(dossier, pointer, fact.type().cast(value)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    /** By pointer, so that a list comes before what is in it. */
    @Override
    public int compareTo(Place other) {
        return pointer.compareTo(other.pointer);
    }
}

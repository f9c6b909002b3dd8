package fr.tempspartage.web.check;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.rules.verdict.FactLabel;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One fact at one place of a dossier, which can be asked for and answered as a whole.
 *
 * <p>Partners, posts and documents are lists whose elements are answered fact by fact; any other list is one answer.
 *
 * @param pointer the place of the fact itself, whether it is known or not
 * @param value what is known
 */
record Place(Input<?> input, String pointer, Optional<?> value) {

    private static final Pattern CROSSED = Pattern.compile("(project\\.partners|posts|documents)\\[[a-zA-Z]*]\\.");
    private static final Pattern BRACKETS = Pattern.compile("\\[[a-zA-Z]*]");

    /** Every fact of the field table that is answered as a whole, in the order of files. */
    private static final ImmutableList<Input<?>> ANSWERED =
            Input.all(DossierFields.TYPE).stream().filter(Place::isAnswered).collect(ImmutableList.toImmutableList());

    private static boolean isAnswered(Input<?> input) {
        return !CROSSED.matcher(input.name()).replaceFirst("").contains("[")
                && !input.equals(DossierInputs.CALL)
                && !input.name().endsWith("].key");
    }

    /** All of a dossier, in the order of files. */
    static ImmutableList<Place> all(Dossier dossier) {
        ImmutableList.Builder<Place> all = ImmutableList.builder();
        for (Input<?> input : ANSWERED) {
            if (input.name().startsWith("departure.") && dossier.getDeparture().isEmpty()) {
                continue;
            }
            add(input, dossier, all);
        }
        return all.build();
    }

    private static <T> void add(Input<T> input, Dossier dossier, ImmutableList.Builder<Place> all) {
        for (Reading<T> reading : input.read(dossier)) {
            String within = input.placeWithin(reading.pointer());
            // What is in a list that is not known is not there yet.
            if (within.equals(reading.pointer())
                    || !CROSSED.matcher(input.name()).find()
                    || !isList(reading.pointer())) {
                all.add(new Place(input, within, reading.value()));
            }
        }
    }

    private static boolean isList(String pointer) {
        return pointer.equals("/project/partners")
                || pointer.equals("/project")
                || pointer.equals("/posts")
                || pointer.equals("/documents");
    }

    /** Fact at a place; empty where a dossier has none there. */
    static Optional<Place> at(Dossier dossier, String pointer) {
        for (Input<?> input : ANSWERED) {
            for (Reading<?> reading : input.read(dossier)) {
                if (input.placeWithin(reading.pointer()).equals(pointer)) {
                    return Optional.of(new Place(
                            input, pointer, reading.pointer().equals(pointer) ? reading.value() : Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    /** Label of the fact, with the partner, post or document that it is of. */
    Bilingual label(Dossier dossier) {
        return FactLabel.of(input.label(), pointer, dossier);
    }

    /** Name of the fact whatever the kind of partner, to compare with what a call reads. */
    static String name(Input<?> input) {
        return BRACKETS.matcher(input.name()).replaceAll("[]");
    }
}

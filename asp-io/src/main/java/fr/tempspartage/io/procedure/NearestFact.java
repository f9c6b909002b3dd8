package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableMultiset;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Fact whose French label is nearest to that of a field: a suggestion, which somebody has to confirm. */
final class NearestFact {

    private static final double NEAR = 0.45;
    private static final int SHORT_WORD = 3;
    /** Facts that no field states: the mapping does, and the platform. */
    private static final Set<String> NEVER = Set.of("id", "call", "filing.state", "filing.filedAt");

    private static final String PARTNERS = "project.partners";

    /** In how many labels of facts each word stands. */
    private static final ImmutableMultiset<String> USES = Input.all(DossierFields.TYPE).stream()
            .flatMap(input -> words(input.label().fr()).stream())
            .collect(ImmutableMultiset.toImmutableMultiset());

    private NearestFact() {}

    /** Fact whose label is most like that of a field, if one is like it at all. */
    static Optional<Input<?>> of(Descriptor field, boolean inRows) {
        Input<?> best = null;
        double most = 0;
        for (Input<?> input : Input.all(DossierFields.TYPE)) {
            ValueType<?> type = input.type() instanceof ListType<?> list ? list.element() : input.type();
            boolean fits = type instanceof ScalarType<?>
                    && !NEVER.contains(input.name())
                    && !input.name().startsWith("documents")
                    && (field.kind() == FormKind.DATE) == type.equals(ScalarType.DATE);
            double likeness = fits ? likeness(field.label(), input.label().fr()) : 0;
            boolean partner = inRows && input.name().startsWith(PARTNERS);
            if (likeness > most
                    || (likeness == most
                            && partner
                            && best != null
                            && !best.name().startsWith(PARTNERS))) {
                most = likeness;
                best = input;
            }
        }
        return most >= NEAR ? Optional.ofNullable(best) : Optional.empty();
    }

    /** Share of the words that two labels have in common; a word that many facts have counts for little. */
    private static double likeness(String one, String other) {
        Set<String> first = words(one);
        Set<String> all = new HashSet<>(first);
        all.addAll(words(other));
        double common = 0;
        double whole = 0;
        for (String word : all) {
            double weight = 1.0 / Math.max(1, USES.count(word));
            whole += weight;
            common += first.contains(word) && words(other).contains(word) ? weight : 0;
        }
        return whole == 0 ? 0 : common / whole;
    }

    private static Set<String> words(String label) {
        Set<String> words = new HashSet<>();
        for (String word : Spelling.plain(label).split(" ", -1)) {
            if (word.length() > SHORT_WORD) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    /** Type of document whose label is most like that of a field of files. */
    static Optional<DocumentType> document(String label) {
        return Stream.of(DocumentType.values())
                .filter(type -> likeness(label, type.label().fr()) >= NEAR)
                .max(Comparator.comparingDouble(
                        type -> likeness(label, type.label().fr())));
    }
}

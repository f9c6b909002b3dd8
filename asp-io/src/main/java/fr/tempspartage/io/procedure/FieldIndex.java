package fr.tempspartage.io.procedure;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.procedure.MappingParts.Selector;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Fields of a form, or of a row, by identifier and by label; those that ask nothing are left out. */
final class FieldIndex {

    private final Map<String, FormField> byId = new HashMap<>();
    private final ListMultimap<String, FormField> byLabel = ArrayListMultimap.create();
    private final List<FormField> blocks = new ArrayList<>();
    private final Found found;
    private final Set<Selector> met;
    private final Consumer<FormField> refused;

    /**
     * Index of the fields of a form or of a row.
     *
     * @param met where the selectors are added that name a field
     * @param refused what is told of the fields of which none can be chosen
     */
    FieldIndex(List<FormField> fields, Found found, Set<Selector> met, Consumer<FormField> refused) {
        this.found = found;
        this.met = met;
        this.refused = refused;
        for (FormField field : fields) {
            if (!field.kind().asksNothing()) {
                byId.putIfAbsent(field.id(), field);
                byLabel.put(PlainLabel.of(field.label()), field);
                if (field.kind() == FormKind.REPETITION && field.id().isEmpty()) {
                    blocks.add(field);
                }
            }
        }
    }

    /** The identifier is the key; a label serves where there is none, and must be that of one field alone. */
    Optional<FormField> find(Selector selector) {
        Optional<FormField> one = one(selector);
        if (one.isPresent()) {
            met.add(selector);
        }
        return one;
    }

    private Optional<FormField> one(Selector selector) {
        if (selector.id().isPresent() && !byId.keySet().equals(Set.of(""))) {
            return Optional.ofNullable(byId.get(selector.id().get()));
        }
        List<FormField> named = all(selector);
        if (named.isEmpty()) {
            named = blocks.stream()
                    .filter(field -> SheetNames.fits(field.label(), selector))
                    .toList();
        }
        if (named.size() > 1) {
            FormField first = named.get(0);
            named.forEach(refused);
            found.add(
                    IssueCode.AMBIGUOUS_FIELD,
                    first.pointer(),
                    first.place(),
                    Map.of(
                            "label", ScalarReading.shown(first.label()),
                            "count", named.size(),
                            "ids",
                                    named.stream()
                                            .map(field -> field.id().isEmpty() ? field.pointer() : field.id())
                                            .limit(5)
                                            .collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        return named.stream().findFirst();
    }

    /** Fact of the platform itself, by its name. */
    Optional<FormField> ofPlatform(Selector selector) {
        met.add(selector);
        return selector.own().flatMap(name -> Optional.ofNullable(byId.get(name)));
    }

    /** Every field that a selector names. */
    List<FormField> all(Selector selector) {
        if (selector.id().isPresent() && byId.containsKey(selector.id().get())) {
            return List.of(byId.get(selector.id().get()));
        }
        return selector.label().map(label -> byLabel.get(PlainLabel.of(label))).orElse(List.of());
    }
}

package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Pointers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Facts of one dossier as they are found, in the order of the form, and then the tree of them. Elements of lists need not
 * follow each other: the tree has those of which something is stated.
 */
final class FactTree {

    private final Map<String, FactTree> fields = new LinkedHashMap<>();
    private final TreeMap<Integer, FactTree> elements = new TreeMap<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private boolean isList;
    private boolean stated;

    /**
     * One value.
     *
     * @param field the field that states it; empty for a constant of the mapping
     * @param join what stands before it if another value is there already
     */
    record Leaf(String text, Node.Place place, Optional<FormField> field, Optional<String> join) {}

    /** States a value at a path. */
    void state(List<String> keys, boolean list, Leaf leaf) {
        FactTree at = at(keys, true);
        at.isList |= list;
        at.leaves.add(leaf);
    }

    /** States that a list is known, and perhaps empty. */
    void list(List<String> keys) {
        at(keys, true).isList = true;
    }

    /**
     * States a value that every dossier has, unless it stands in an element of a list of which nothing is stated, or the form
     * states that value itself.
     */
    void constant(List<String> keys, boolean list, Leaf leaf) {
        int element = 0;
        for (int i = 0; i < keys.size(); i++) {
            element = FactPath.isNumber(keys.get(i)) ? i + 1 : element;
        }
        if (element > 0 && !isStated(keys.subList(0, element))) {
            return;
        }
        FactTree at = at(keys, false);
        if (list || at.leaves.isEmpty()) {
            at.isList |= list;
            at.leaves.add(leaf);
        }
    }

    private boolean isStated(List<String> keys) {
        FactTree at = this;
        for (String key : keys) {
            FactTree next = FactPath.isNumber(key) ? at.elements.get(Integer.parseInt(key)) : at.fields.get(key);
            if (next == null) {
                return false;
            }
            at = next;
        }
        return at.stated;
    }

    private FactTree at(List<String> keys, boolean byForm) {
        FactTree at = this;
        for (String key : keys) {
            at.stated |= byForm;
            at = FactPath.isNumber(key)
                    ? at.elements.computeIfAbsent(Integer.parseInt(key), k -> new FactTree())
                    : at.fields.computeIfAbsent(key, k -> new FactTree());
        }
        at.stated |= byForm;
        return at;
    }

    /**
     * Tree of everything stated.
     *
     * @param origins where the field of each value is kept, by its pointer
     */
    Node tree(Node.Place place, String pointer, Map<String, FormField> origins, Found found) {
        if (isList || !elements.isEmpty()) {
            Node.Arr array = new Node.Arr(first().orElse(place));
            for (Leaf leaf : leaves) {
                array.elements()
                        .add(scalar(
                                leaf, Pointers.child(pointer, array.elements().size()), origins));
            }
            for (FactTree element : elements.values()) {
                String at = Pointers.child(pointer, array.elements().size());
                array.elements().add(element.tree(place, at, origins, found));
            }
            array.complete();
            return array;
        }
        if (!leaves.isEmpty()) {
            return scalar(joined(pointer, found), pointer, origins);
        }
        Node.Obj object = new Node.Obj(first().orElse(place));
        fields.forEach((name, child) -> object.members()
                .add(new Node.Member(
                        name,
                        child.first().orElse(place),
                        child.tree(place, Pointers.child(pointer, name), origins, found))));
        object.complete();
        return object;
    }

    private Leaf joined(String pointer, Found found) {
        Leaf all = leaves.get(0);
        for (Leaf next : leaves.subList(1, leaves.size())) {
            if (next.join().isPresent()) {
                all = new Leaf(all.text() + next.join().get() + next.text(), all.place(), all.field(), all.join());
            } else {
                found.add(
                        IssueCode.FACT_STATED_TWICE,
                        pointer,
                        next.place(),
                        Map.of("one", label(all), "other", label(next)));
            }
        }
        return all;
    }

    private static Bilingual label(Leaf leaf) {
        String label = ScalarReading.shown(leaf.field().map(FormField::label).orElse("?"));
        return Bilingual.of("«\u00a0" + label + "\u00a0»", "'" + label + "'");
    }

    private static Node scalar(Leaf leaf, String pointer, Map<String, FormField> origins) {
        leaf.field().ifPresent(field -> origins.put(pointer, field));
        return new Node.Scalar(leaf.place(), Node.Kind.TEXT, leaf.text());
    }

    /** Place of the first value that the form itself states below here. */
    private Optional<Node.Place> first() {
        for (Leaf leaf : leaves) {
            if (leaf.field().isPresent()) {
                return Optional.of(leaf.place());
            }
        }
        for (FactTree child : ImmutableList.<FactTree>builder()
                .addAll(elements.values())
                .addAll(fields.values())
                .build()) {
            Optional<Node.Place> place = child.first();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }
}

package fr.tempspartage.io.spreadsheet;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.table.Cell;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tree of the values of one dossier, made of its cells; a value that two cells give is said. */
final class RowTree {

    private final Found found;
    private final Branch root;

    RowTree(Found found, Node.Place place) {
        this.found = found;
        this.root = new Branch(place);
    }

    /** Record or list under way: values by name, or by place from 0. */
    private static final class Branch {

        private final Node.Place place;
        private final Map<String, Object> members = new LinkedHashMap<>();
        private final TreeMap<Integer, Object> elements = new TreeMap<>();
        private boolean isList;
        private OptionalInt count = OptionalInt.empty();
        private Node.@Nullable Place countPlace;
        private @Nullable Bilingual countLabel;

        Branch(Node.Place place) {
            this.place = place;
        }

        @Nullable
        Object get(Object key) {
            return key instanceof Integer number ? elements.get(number) : members.get((String) key);
        }

        void put(Object key, Object value) {
            if (key instanceof Integer number) {
                isList = true;
                elements.put(number, value);
            } else {
                members.put((String) key, value);
            }
        }
    }

    /** Takes a cell of a column, below some keys from the dossier. */
    void put(List<Object> base, PlacedColumn placed, Cell cell, Optional<String> sheet) {
        Node.Place place = new Node.Place(cell.row(), cell.column(), sheet);
        List<Object> keys = placed.keys(base);
        Bilingual label = placed.label();
        Column column = placed.column();
        CellNodes nodes = new CellNodes(found, placed);
        switch (column.type().use()) {
            case SCALAR -> leaf(keys, nodes.scalar((ScalarType<?>) column.valueType(), cell, place), label);
            case VARIANT -> leaf(keys, nodes.scalar(ScalarType.line(1), cell, place), label);
            case SCALARS -> {
                ListType<?> list = (ListType<?>) column.valueType();
                if (column.element().isPresent()) {
                    leaf(keys, nodes.scalar((ScalarType<?>) list.element(), cell, place), label);
                } else {
                    Node.Arr all = new Node.Arr(place);
                    all.elements().addAll(nodes.scalars(list, cell, place));
                    all.complete();
                    leaf(keys, all, label);
                }
            }
            case RECORDS -> count(keys, nodes.count(cell, place), label, place);
            case RECORD -> {
                if (nodes.noDetails(cell, place)) {
                    branch(keys, place, label);
                }
            }
        }
    }

    /** Adds a value that no cell gives. */
    void put(String name, Node node) {
        root.put(name, node);
    }

    /** Whether something stands at some keys from the dossier. */
    boolean has(List<Object> keys) {
        Object at = root;
        for (Object key : keys) {
            at = at instanceof Branch branch ? branch.get(key) : null;
        }
        return at instanceof Branch branch ? !branch.elements.isEmpty() || !branch.members.isEmpty() : at != null;
    }

    /** The tree; lists are without those elements that nobody filled in. */
    Node build() {
        return node(root);
    }

    private void leaf(List<Object> keys, Node node, Bilingual label) {
        Branch parent = branch(keys.subList(0, keys.size() - 1), node.place(), label);
        if (parent == null) {
            return;
        }
        Object last = keys.get(keys.size() - 1);
        Object before = parent.get(last);
        if (before != null) {
            disagree(before instanceof Node other ? other.place() : ((Branch) before).place, node.place(), label);
        } else {
            parent.put(last, node);
        }
    }

    /** Record or list at some keys, made where it is not there; null if a value stands in the way, which is said. */
    private @Nullable Branch branch(List<Object> keys, Node.Place place, Bilingual label) {
        Branch at = root;
        for (Object key : keys) {
            Object next = at.get(key);
            if (next instanceof Node value) {
                disagree(value.place(), place, label);
                return null;
            }
            if (next == null) {
                next = new Branch(place);
                at.put(key, next);
            }
            at = (Branch) next;
        }
        return at;
    }

    private void count(List<Object> keys, OptionalInt count, Bilingual label, Node.Place place) {
        Branch list = count.isPresent() ? branch(keys, place, label) : null;
        if (list != null) {
            list.isList = true;
            list.count = count;
            list.countPlace = place;
            list.countLabel = label;
        }
    }

    private void disagree(Node.Place first, Node.Place second, Bilingual label) {
        String cell = Issue.at(IssueCode.CELLS_DISAGREE, "", first.line(), first.column(), label)
                .in(first.sheet())
                .place();
        found.add(
                IssueCode.CELLS_DISAGREE,
                "",
                second,
                Map.of(
                        "reason",
                        Bilingual.of(
                                "«\u00a0" + label.fr() + "\u00a0» est déjà renseigné en " + cell,
                                "'" + label.en() + "' is given in " + cell + " already")));
    }

    private Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        Branch branch = (Branch) value;
        if (!branch.isList) {
            Node.Obj object = new Node.Obj(branch.place);
            branch.members.forEach((name, member) -> {
                Node made = node(member);
                object.members().add(new Node.Member(name, made.place(), made));
            });
            object.complete();
            return object;
        }
        Node.Arr list = new Node.Arr(branch.place);
        if (branch.count.isPresent()) {
            counted(branch, list);
        } else {
            branch.elements.values().forEach(element -> list.elements().add(node(element)));
        }
        list.complete();
        return list;
    }

    /** A list whose number of records is stated; one of which no cell is filled in is there all the same. */
    private void counted(Branch branch, Node.Arr list) {
        int count = branch.count.getAsInt();
        int last = branch.elements.isEmpty() ? 0 : branch.elements.lastKey() + 1;
        Node.Place place = branch.countPlace == null ? branch.place : branch.countPlace;
        if (last > count && branch.countLabel != null) {
            Bilingual label = branch.countLabel;
            found.add(
                    IssueCode.CELLS_DISAGREE,
                    "",
                    place,
                    Map.of(
                            "reason",
                            Bilingual.of(
                                    "«\u00a0" + label.fr() + "\u00a0» en annonce " + count
                                            + ", et d’autres cellules en donnent " + last,
                                    "'" + label.en() + "' announces " + count + ", and other cells give " + last)));
        }
        for (int i = 0; i < Math.max(count, last); i++) {
            Object element = branch.elements.get(i);
            if (element == null) {
                Node.Obj empty = new Node.Obj(place);
                empty.complete();
                list.elements().add(empty);
            } else {
                list.elements().add(node(element));
            }
        }
    }
}

package fr.tempspartage.io.procedure;

import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.tree.Binder;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Kinds;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Node.Member;
import fr.tempspartage.io.tree.Pointers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Members of an object by their names; what is not of the kind that is asked for is said, and counts as absent. */
final class Members {

    private final Map<String, Member> byName = new LinkedHashMap<>();
    private final Node.Place place;
    private final String pointer;
    private final Found found;

    Members(Node.Obj object, String pointer, Found found) {
        this.place = object.place();
        this.pointer = pointer;
        this.found = found;
        for (Member member : object.members()) {
            Member first = byName.putIfAbsent(member.name(), member);
            if (first != null) {
                Binder.duplicate(member, first, at(member.name()), found);
            }
        }
    }

    Iterable<Member> all() {
        return byName.values();
    }

    Node.Place place() {
        return place;
    }

    String pointer() {
        return pointer;
    }

    String at(String name) {
        return Pointers.child(pointer, name);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Member that is there and is not null. */
    Optional<Member> member(String name) {
        return Optional.ofNullable(byName.get(name)).filter(member -> !isNull(member.value()));
    }

    /** Text, number or boolean as it is written; empty where there is none. */
    Optional<String> text(String name) {
        return member(name)
                .filter(member -> isA(member, Node.Scalar.class, name))
                .map(member -> ((Node.Scalar) member.value()).text());
    }

    Optional<Members> object(String name) {
        return member(name)
                .filter(member -> isA(member, Node.Obj.class, name))
                .map(member -> new Members((Node.Obj) member.value(), at(name), found));
    }

    /** Elements of a list; none where there is no list. */
    List<Node> list(String name) {
        return member(name)
                .filter(member -> isA(member, Node.Arr.class, name))
                .map(member -> ((Node.Arr) member.value()).elements())
                .orElse(List.of());
    }

    /** An object of a list; empty, and said, where it is none. */
    static Optional<Members> of(Node node, String pointer, Found found) {
        if (node instanceof Node.Obj object) {
            return Optional.of(new Members(object, pointer, found));
        }
        found.add(IssueCode.WRONG_TYPE, pointer, node.place(), Kinds.wrongType(DossierFields.TYPE, node));
        return Optional.empty();
    }

    static boolean isNull(Node node) {
        return node instanceof Node.Scalar scalar && Kinds.isNull(scalar);
    }

    private boolean isA(Member member, Class<? extends Node> kind, String name) {
        if (kind.isInstance(member.value())) {
            return true;
        }
        found.add(
                IssueCode.WRONG_TYPE,
                at(name),
                member.value().place(),
                kind == Node.Scalar.class
                        ? Kinds.wrongType("abc", member.value())
                        : kind == Node.Arr.class
                                ? Kinds.wrongType(ListType.of(DossierFields.TYPE, 1), member.value())
                                : Kinds.wrongType(DossierFields.TYPE, member.value()));
        return false;
    }
}

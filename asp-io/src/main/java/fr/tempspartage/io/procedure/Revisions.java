package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.Pointers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Revisions of a form that the files describe (<i>révisions</i>). A dossier keeps the revision under which it was begun, and
 * only that one says what its fields are.
 */
final class Revisions {

    private final Map<String, Map<String, Descriptor>> byRevision = new LinkedHashMap<>();

    /** Takes the descriptors of a revision; those without a revision's identifier cannot be told from others. */
    void add(Node node, String pointer, Found found) {
        Optional<Members> revision = Members.of(node, pointer, found);
        if (revision.isPresent()) {
            Map<String, Descriptor> known =
                    byRevision.computeIfAbsent(revision.get().text("id").orElse(""), id -> new LinkedHashMap<>());
            for (String list : List.of("champDescriptors", "annotationDescriptors")) {
                for (Descriptor descriptor : descriptors(revision.get(), list, found)) {
                    known.putIfAbsent(descriptor.id(), descriptor);
                    descriptor.inner().forEach(inner -> known.putIfAbsent(inner.id(), inner));
                }
            }
        }
    }

    private static ImmutableList<Descriptor> descriptors(Members owner, String list, Found found) {
        ImmutableList.Builder<Descriptor> descriptors = ImmutableList.builder();
        int i = 0;
        for (Node node : owner.list(list)) {
            Members.of(node, Pointers.child(owner.at(list), i++), found)
                    .ifPresent(one -> descriptors.add(descriptor(one, found)));
        }
        return descriptors.build();
    }

    private static Descriptor descriptor(Members one, Found found) {
        String type = one.text("type").or(() -> one.text("__typename")).orElse("");
        ImmutableList.Builder<String> options = ImmutableList.builder();
        for (Node option : one.list("options")) {
            if (option instanceof Node.Scalar scalar) {
                options.add(scalar.text());
            }
        }
        return new Descriptor(
                one.text("id").orElse(""),
                one.text("label").orElse(""),
                FormKind.of(type),
                options.build(),
                descriptors(one, "champDescriptors", found));
    }

    /** Whether the revision of a dossier is described. */
    boolean describes(Optional<String> revision) {
        return revision.map(byRevision::containsKey).orElse(false);
    }

    /** Descriptor of a field in the revision of its dossier. */
    Optional<Descriptor> find(Optional<String> revision, String id) {
        return revision.map(byRevision::get).map(known -> known.get(id));
    }

    /** Every revision with its descriptors, those of repeated blocks inside theirs. */
    Map<String, Map<String, Descriptor>> all() {
        return byRevision;
    }
}

package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dossier of the form platform from what its API answers: total over any tree, and everything odd is said. */
final class FormReader {

    private final Revisions revisions;

    FormReader(Revisions revisions) {
        this.revisions = revisions;
    }

    /** Reads a dossier; one of which nothing could be kept has its issues alone. */
    FormDossier read(String pointer, Optional<Node> tree) {
        Found found = new Found();
        Node.Place place = tree.map(Node::place).orElse(new Node.Place(1, 1));
        Optional<Members> dossier =
                tree.filter(node -> !Members.isNull(node)).flatMap(node -> Members.of(node, pointer, found));
        if (dossier.isEmpty()) {
            found.add(IssueCode.UNREAD_DOSSIER, pointer, place);
            return new FormDossier("", pointer, place, ImmutableList.of(), ImmutableList.of(), false, found);
        }
        Members members = dossier.get();
        boolean whole = tree.get() instanceof Node.Container container && container.isComplete();
        if (!whole) {
            found.add(IssueCode.UNREAD_DOSSIER, pointer, place);
        } else if (!members.has("champs")) {
            whole = false;
            found.add(IssueCode.NO_FIELDS, pointer, place);
        }
        Optional<String> revision = revision(members);
        ChampReader champs = new ChampReader(revisions, revision, found);
        List<FormField> fields = new ArrayList<>();
        fields.addAll(champs.read(members, "champs"));
        fields.addAll(champs.read(members, "annotations"));
        long unknown = count(fields);
        if (unknown > 0) {
            found.add(
                    IssueCode.UNDESCRIBED_FIELDS,
                    pointer,
                    place,
                    Map.of("count", unknown, "revision", revision.orElse("?")));
        }
        return new FormDossier(
                members.text("number").orElse(""),
                pointer,
                place,
                new OwnFacts(members, found).read(),
                ImmutableList.copyOf(fields),
                whole,
                found);
    }

    private static long count(List<FormField> fields) {
        long count = 0;
        for (FormField field : fields) {
            count += field.mayBeTitle() ? 1 : 0;
            for (List<FormField> row : field.answer().rows()) {
                count += count(row);
            }
        }
        return count;
    }

    /** The revision of the dossier itself, which its own query gives in one of two places. */
    private static Optional<String> revision(Members dossier) {
        return dossier.object("revision")
                .flatMap(revision -> revision.text("id"))
                .or(() -> dossier.object("demarche")
                        .flatMap(procedure -> procedure.object("revision"))
                        .flatMap(revision -> revision.text("id")));
    }
}

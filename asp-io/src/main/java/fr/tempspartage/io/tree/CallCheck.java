package fr.tempspartage.io.tree;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.Nearest;
import fr.tempspartage.io.scalar.ScalarReading;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the call that a dossier names is the one it is read for, and one of those known.
 *
 * @param asked the call that the dossier must answer; empty if any will do
 * @param known the calls at hand; empty if it is not looked at
 */
public record CallCheck(Optional<CallId> asked, ImmutableList<CallId> known) {

    /** Looks at nothing. */
    public static final CallCheck NONE = new CallCheck(Optional.empty(), ImmutableList.of());

    /** Looks at the tree, so that this is said beside everything else that is wrong. */
    public void check(Node root, Found found) {
        Optional<Node> node = node(root);
        Optional<CallId> written = node.flatMap(CallCheck::read);
        if (node.isPresent() && written.isPresent()) {
            check(written.get(), node.get(), found);
        }
    }

    /** Call that the dossier is for: the one it must answer, or the one it names. */
    public Optional<CallId> call(Node root) {
        return asked.or(() -> node(root).flatMap(CallCheck::read));
    }

    /** Whether there is nothing to say of a call. */
    public boolean accepts(CallId call) {
        return (asked.isEmpty() || asked.get().equals(call)) && (known.isEmpty() || known.contains(call));
    }

    private static Optional<Node> node(Node root) {
        return root instanceof Node.Obj object
                ? object.members().stream()
                        .filter(member -> member.name().equals(DossierFields.CALL.name()))
                        .map(Node.Member::value)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<CallId> read(Node node) {
        return node instanceof Node.Scalar scalar
                        && Kinds.fits(ScalarType.Shape.TEXT, scalar)
                        && DossierFields.CALL.type() instanceof ScalarType<CallId> type
                ? ScalarReading.of(type, scalar.text()).value()
                : Optional.empty();
    }

    private void check(CallId call, Node node, Found found) {
        String pointer = Pointers.child("", DossierFields.CALL.name());
        if (asked.isPresent() && !asked.get().equals(call)) {
            found.add(IssueCode.OTHER_CALL, pointer, node.place(), Map.of("text", call, "asked", asked.get()));
        }
        if (!known.isEmpty() && !known.contains(call)) {
            ImmutableList<String> names = known.stream().map(CallId::toString).collect(ImmutableList.toImmutableList());
            found.add(
                    IssueCode.UNKNOWN_CALL,
                    pointer,
                    node.place(),
                    Map.of("text", call, "nearest", Nearest.nearestFirst(call.toString(), names)));
        }
    }
}

package fr.tempspartage.io.json;

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
record CallCheck(Optional<CallId> asked, ImmutableList<CallId> known) {

    static final CallCheck NONE = new CallCheck(Optional.empty(), ImmutableList.of());

    /** Looks at the tree, so that this is said beside everything else that is wrong. */
    void check(Node root, Found found) {
        if (!(root instanceof Node.Obj object)) {
            return;
        }
        String name = DossierFields.CALL.name();
        object.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .ifPresent(member -> check(member.value(), Pointers.child("", name), found));
    }

    private void check(Node node, String pointer, Found found) {
        if (!(node instanceof Node.Scalar scalar) || !Kinds.fits(ScalarType.Shape.TEXT, scalar)) {
            return;
        }
        Optional<CallId> written = DossierFields.CALL.type() instanceof ScalarType<CallId> type
                ? ScalarReading.of(type, scalar.text()).value()
                : Optional.empty();
        if (written.isEmpty()) {
            return;
        }
        CallId call = written.get();
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

package fr.tempspartage.io.tree;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.ScalarReading;
import fr.tempspartage.io.tree.Node.Member;
import java.util.HashMap;
import java.util.Map;

/** Keys of the first level that belong to the format and not to the record. */
public final class FormatKeys {

    /** Name of the key that tells the version of the format. */
    public static final String FORMAT_VERSION = "formatVersion";

    /** Name of the key where editors look for the schema; not read. */
    public static final String SCHEMA = "$schema";

    /** Version written, and the only one that is read. */
    public static final String VERSION = "1";

    /** Names of all these keys. */
    public static final ImmutableList<String> NAMES = ImmutableList.of(FORMAT_VERSION, SCHEMA);

    private final Found found;
    private final Map<String, Member> seen = new HashMap<>();

    /** Keys of one file, whose issues are added to those found. */
    public FormatKeys(Found found) {
        this.found = found;
    }

    /** Checks a member if it is one of these keys, and says whether it is. */
    public boolean take(Member member) {
        if (!NAMES.contains(member.name())) {
            return false;
        }
        String pointer = Pointers.child("", member.name());
        Member first = seen.putIfAbsent(member.name(), member);
        if (first != null) {
            Binder.duplicate(member, first, pointer, found);
        } else if (!(member.value() instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.BROKEN) {
            check(member, pointer);
        }
        return true;
    }

    private void check(Member member, String pointer) {
        Node node = member.value();
        if (!(node instanceof Node.Scalar scalar)) {
            found.add(IssueCode.WRONG_TYPE, pointer, node.place(), Kinds.wrongType(VERSION, node));
        } else if (Kinds.isNull(scalar)) {
            found.add(IssueCode.NULL_VALUE, pointer, node.place());
        } else if (!Kinds.fits(ScalarType.Shape.TEXT, scalar)) {
            found.add(IssueCode.WRONG_TYPE, pointer, node.place(), Kinds.wrongType(VERSION, node));
        } else if (member.name().equals(FORMAT_VERSION) && !scalar.text().equals(VERSION)) {
            found.add(
                    IssueCode.UNSUPPORTED_FORMAT_VERSION,
                    pointer,
                    node.place(),
                    Map.of("text", ScalarReading.shown(scalar.text()), "known", VERSION));
        }
    }
}

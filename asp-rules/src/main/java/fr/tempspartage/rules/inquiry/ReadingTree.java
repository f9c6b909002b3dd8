package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one part of an answer, a rule or the money, comes to by the choices of the questions that it raises (<i>arbre des
 * lectures</i>): a question that stands last is not raised under every choice of those before.
 *
 * @param question the question that is asked first; none at a leaf
 * @param branches what follows each way to read it; none at a leaf
 * @param leaf what the part comes to; none where a question is asked
 */
record ReadingTree(Optional<OpenPoint> question, Map<Reading, ReadingTree> branches, Optional<Object> leaf) {

    /** A way to read a question: one of its choices by place, or as it stands now. */
    record Reading(int place) {

        /** As it stands now: no choice is made, and the default, if there is one, holds by itself. */
        static final Reading AS_IT_STANDS = new Reading(-1);

        boolean isChoice() {
            return place >= 0;
        }
    }

    /** Leaf of a part that does nothing to the answer. */
    static final Object NOTHING = new Object();

    static ReadingTree leaf(Object leaf) {
        return new ReadingTree(Optional.empty(), Map.of(), Optional.of(leaf));
    }

    /** Tree that asks a question; where every way to read it leads to the same, that alone. */
    static ReadingTree asking(OpenPoint question, Map<Reading, ReadingTree> branches) {
        Set<ReadingTree> distinct = ImmutableSet.copyOf(branches.values());
        return distinct.size() == 1
                ? distinct.iterator().next()
                : new ReadingTree(Optional.of(question), new LinkedHashMap<>(branches), Optional.empty());
    }

    /** Questions on which it depends what the part comes to. */
    Set<OpenPoint> questions() {
        Set<OpenPoint> found = new LinkedHashSet<>();
        collect(found);
        return found;
    }

    private void collect(Set<OpenPoint> found) {
        question.ifPresent(found::add);
        branches.values().forEach(branch -> branch.collect(found));
    }

    /** Trees in an order in which few questions are open at a time: next, the one that asks the fewest new ones. */
    static ImmutableList<ReadingTree> inOrder(ImmutableList<ReadingTree> trees) {
        Set<ReadingTree> left = new LinkedHashSet<>(trees);
        Set<OpenPoint> seen = new LinkedHashSet<>();
        ImmutableList.Builder<ReadingTree> ordered = ImmutableList.builder();
        while (!left.isEmpty()) {
            ReadingTree next = left.iterator().next();
            for (ReadingTree tree : left) {
                next = fresh(tree, seen) < fresh(next, seen) ? tree : next;
            }
            left.remove(next);
            ordered.add(next);
            seen.addAll(next.questions());
        }
        return ordered.build();
    }

    private static long fresh(ReadingTree tree, Set<OpenPoint> seen) {
        return tree.questions().stream()
                .filter(question -> !seen.contains(question))
                .count();
    }
}

package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.rules.inquiry.ReadingTree.Reading;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Ways to what all parts of an answer come to together (<i>chemins de lecture</i>): the trees of the parts are joined one
 * after the other, and only the choices that still bear on a tree to come are kept apart, so that what counts is how many
 * questions bear on one another, and not how many there are.
 */
final class ReadingWays {

    private final ImmutableList<ReadingTree> trees;
    private final BiPredicate<OpenPoint, Reading> changes;
    private final BiPredicate<OpenPoint, Reading> allowed;
    private final Map<Object, Integer> places = new HashMap<>();

    /** Choices of the questions that still bear on a tree to come, and what the trees before came to. */
    private record State(Map<OpenPoint, Reading> live, BitSet reached) {}

    /** The readings that lead to a state, with how many of them are otherwise than now. */
    private record Way(int changes, Map<OpenPoint, Reading> readings) {}

    private ReadingWays(
            ImmutableList<ReadingTree> trees,
            BiPredicate<OpenPoint, Reading> changes,
            BiPredicate<OpenPoint, Reading> allowed) {
        this.trees = ReadingTree.inOrder(trees);
        this.changes = changes;
        this.allowed = allowed;
    }

    /**
     * Finds a way to each thing that the parts may come to together.
     *
     * @param changes whether a reading is otherwise than now
     * @param allowed whether a question may be read so
     * @return the readings that lead there, those with the fewest changes
     */
    static ImmutableList<Map<OpenPoint, Reading>> of(
            ImmutableList<ReadingTree> trees,
            BiPredicate<OpenPoint, Reading> changes,
            BiPredicate<OpenPoint, Reading> allowed) {
        return new ReadingWays(trees, changes, allowed).ways();
    }

    private ImmutableList<Map<OpenPoint, Reading>> ways() {
        List<Set<OpenPoint>> later = later();
        Map<State, Way> states = new LinkedHashMap<>();
        states.put(new State(Map.of(), new BitSet()), new Way(0, Map.of()));
        for (int i = 0; i < trees.size(); i++) {
            Map<State, Way> next = new LinkedHashMap<>();
            for (Map.Entry<State, Way> entry : states.entrySet()) {
                extend(trees.get(i), entry.getKey(), entry.getValue(), later.get(i), next);
            }
            states = next;
        }
        return states.values().stream().map(Way::readings).collect(ImmutableList.toImmutableList());
    }

    /** Questions that the trees after each one ask. */
    private List<Set<OpenPoint>> later() {
        ImmutableList.Builder<Set<OpenPoint>> later = ImmutableList.builder();
        Set<OpenPoint> asked = new LinkedHashSet<>();
        for (ReadingTree tree : trees.reverse()) {
            later.add(new LinkedHashSet<>(asked));
            asked.addAll(tree.questions());
        }
        return later.build().reverse();
    }

    private void extend(ReadingTree tree, State state, Way way, Set<OpenPoint> later, Map<State, Way> next) {
        if (tree.question().isEmpty()) {
            Map<OpenPoint, Reading> live = new HashMap<>(state.live());
            live.keySet().retainAll(later);
            next.merge(
                    new State(live, with(state.reached(), tree.leaf().orElseThrow())),
                    way,
                    (one, other) -> other.changes() < one.changes() ? other : one);
            return;
        }
        OpenPoint question = tree.question().get();
        Reading known = state.live().get(question);
        tree.branches().forEach((reading, branch) -> {
            if (known == null && allowed.test(question, reading)) {
                extend(
                        branch,
                        new State(with(state.live(), question, reading), state.reached()),
                        new Way(
                                way.changes() + (changes.test(question, reading) ? 1 : 0),
                                with(way.readings(), question, reading)),
                        later,
                        next);
            } else if (reading.equals(known)) {
                extend(branch, state, way, later, next);
            }
        });
    }

    private BitSet with(BitSet reached, Object leaf) {
        if (leaf == ReadingTree.NOTHING) {
            return reached;
        }
        BitSet more = (BitSet) reached.clone();
        more.set(places.computeIfAbsent(leaf, fresh -> places.size()));
        return more;
    }

    private static Map<OpenPoint, Reading> with(Map<OpenPoint, Reading> readings, OpenPoint question, Reading reading) {
        return ImmutableMap.<OpenPoint, Reading>builder()
                .putAll(readings)
                .put(question, reading)
                .buildOrThrow();
    }
}

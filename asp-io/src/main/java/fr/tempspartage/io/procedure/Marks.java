package fr.tempspartage.io.procedure;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Objects of a text that are marked while it is passed through, by their offsets; one inside another is not. */
final class Marks {

    private final NavigableSet<Long> offsets = new TreeSet<>();
    private final Deque<Long> open = new ArrayDeque<>();
    private final BitSet marked = new BitSet();

    /** Enters an object. */
    void open(long offset) {
        open.push(offset);
    }

    /** Leaves the innermost object. */
    void close() {
        open.pop();
        marked.clear(open.size());
    }

    /** Marks the innermost object; those inside it that were marked before are not any more. */
    void mark() {
        int innermost = open.size() - 1;
        // Rows of a block have fields as their dossier does, and may stand before those.
        if (innermost >= 0 && marked.previousSetBit(innermost) < 0) {
            marked.set(innermost);
            offsets.tailSet(open.element(), false).clear();
            offsets.add(open.element());
        }
    }

    /** Marks a value that is no object. */
    void markAlone(long offset) {
        if (marked.isEmpty()) {
            offsets.add(offset);
        }
    }

    /** Offsets of what is marked, in ascending order. */
    NavigableSet<Long> offsets() {
        return offsets;
    }
}

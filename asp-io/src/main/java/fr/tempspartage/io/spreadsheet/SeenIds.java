package fr.tempspartage.io.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Identifiers of the dossiers of a file read so far, up to a number, so that a file of any length takes bounded memory. */
final class SeenIds {

    /** Number of identifiers that are remembered: the first ones. */
    static final int MOST = 100_000;

    private final Map<String, Integer> rows = new HashMap<>();

    /** Row on which an identifier stood before; it is remembered with its row. */
    OptionalInt before(String id, int row) {
        Integer first = rows.get(id);
        if (first != null) {
            return OptionalInt.of(first);
        }
        if (!id.isEmpty() && rows.size() < MOST) {
            rows.put(id, row);
        }
        return OptionalInt.empty();
    }
}

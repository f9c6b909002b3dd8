package fr.tempspartage.io.procedure;

import fr.tempspartage.domain.Spelling;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Labels as spelling compares them. Those of one form come back with every dossier, so some are kept; the number is bounded. */
final class PlainLabel {

    private static final int MOST = 4096;
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private PlainLabel() {}

    static String of(String label) {
        String kept = KEPT.get(label);
        if (kept != null) {
            return kept;
        }
        String plain = Spelling.plain(label);
        if (KEPT.size() < MOST && label.length() <= MOST) {
            KEPT.put(label, plain);
        }
        return plain;
    }
}

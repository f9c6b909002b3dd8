package fr.tempspartage.io.json;

import fr.tempspartage.domain.partner.PartnerKey;
import java.util.HashMap;
import java.util.Map;

/** What is remembered while one file is read: how many values it may still have, and the keys of partners, which recur. */
final class QuickMemory {

    private final Map<String, PartnerKey> keys = new HashMap<>();
    private int valuesLeft;

    QuickMemory(int mostValues) {
        this.valuesLeft = mostValues;
    }

    /** Counts a value; says whether there were too many. */
    boolean isFull() {
        return --valuesLeft < 0;
    }

    /**
     * Key of a partner.
     *
     * @throws IllegalArgumentException if the text is not one
     */
    PartnerKey key(String text) {
        PartnerKey known = keys.get(text);
        if (known != null) {
            return known;
        }
        PartnerKey key = PartnerKey.parse(text);
        keys.put(text, key);
        return key;
    }
}

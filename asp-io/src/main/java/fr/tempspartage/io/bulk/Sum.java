package fr.tempspartage.io.bulk;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Running sum of what is read: two cyclic redundancy checks side by side, so that a file that was changed is noticed. */
final class Sum {

    private static final int HALF = 32;

    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    void add(byte[] bytes, int from, int to) {
        first.update(bytes, from, to - from);
        second.update(bytes, from, to - from);
    }

    long value() {
        return first.getValue() << HALF | second.getValue();
    }
}

package fr.tempspartage.io.table;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Name and attributes of one start tag, in its bytes; prefixes of names do not count. */
final class TagText {

    private final byte[] bytes;
    private final int end;
    private final int nameStart;
    private final int nameEnd;
    private int at;
    private int attributeStart;
    private int attributeEnd;
    private int valueStart;
    private int valueEnd;

    TagText(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
        this.nameEnd = nameEnd(0);
        this.nameStart = afterPrefix(0, nameEnd);
        this.at = nameEnd;
    }

    boolean isNamed(String name) {
        return is(nameStart, nameEnd, name);
    }

    int nameHash() {
        return hash(0, nameEnd);
    }

    /** Goes to the next attribute, if there is one. */
    boolean next() {
        while (at < end && (isSpace(bytes[at]) || bytes[at] == '=')) {
            at++;
        }
        if (at >= end) {
            return false;
        }
        attributeStart = at;
        at = Math.max(nameEnd(at), at + 1);
        attributeEnd = at;
        while (at < end && (isSpace(bytes[at]) || bytes[at] == '=')) {
            at++;
        }
        if (at < end && (bytes[at] == '"' || bytes[at] == '\'')) {
            byte quote = bytes[at++];
            valueStart = at;
            while (at < end && bytes[at] != quote) {
                at++;
            }
            valueEnd = at++;
        } else {
            valueStart = at;
            valueEnd = at;
        }
        return true;
    }

    int attributeHash() {
        return hash(attributeStart, attributeEnd);
    }

    /** Value of an attribute as it is written, whatever its prefix; null where there is none, empty where there are two. */
    @Nullable
    String attribute(String name) {
        String value = null;
        at = nameEnd;
        while (next()) {
            if (is(afterPrefix(attributeStart, attributeEnd), attributeEnd, name)) {
                int to = Math.min(valueEnd, end);
                value = value == null
                        ? new String(bytes, valueStart, to - valueStart, StandardCharsets.ISO_8859_1)
                        : "";
            }
        }
        return value;
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < end && !isSpace(bytes[to]) && bytes[to] != '=') {
            to++;
        }
        return to;
    }

    private int afterPrefix(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == ':') {
                return i + 1;
            }
        }
        return from;
    }

    private boolean is(int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int hash(int from, int to) {
        int hash = 17;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash * 0x9E3779B1;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }
}

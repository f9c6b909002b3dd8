package fr.tempspartage.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.JsonStringEncoder;

/** Text with signs that could command a terminal, or are not seen: in JSON they stand escaped. */
final class NeutralText implements SerializableString {

    /** What could command a terminal, or is not seen; below U+0020 the generator escapes it. */
    private static final Pattern UNSAFE = Pattern.compile("[\\x7f-\\x9f\\p{Cf}\\p{Cs}\u2028\u2029]");

    private static final char LAST_PLAIN = '~';

    private final String value;
    private final String quoted;

    NeutralText(String value) {
        this.value = value;
        StringBuilder json = new StringBuilder();
        JsonStringEncoder.getInstance().quoteAsString(value, json);
        this.quoted = UNSAFE.matcher(json).replaceAll(NeutralText::escaped);
    }

    /** Whether a text has no such sign. */
    static boolean isNeutral(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_PLAIN && isUnsafe(c)) {
                return !UNSAFE.matcher(text).find();
            }
        }
        return true;
    }

    /** Whether a character is such a sign, or may be half of one. */
    private static boolean isUnsafe(char c) {
        return c < '\u00a0'
                || c == '\u2028'
                || c == '\u2029'
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static String escaped(MatchResult unsafe) {
        StringBuilder escaped = new StringBuilder();
        unsafe.group().chars().forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\\\u%04x", unit)));
        return escaped.toString();
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public int charLength() {
        return value.length();
    }

    @Override
    public char[] asQuotedChars() {
        return quoted.toCharArray();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] asQuotedUTF8() {
        return quoted.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int offset) {
        return append(asQuotedUTF8(), buffer, offset);
    }

    @Override
    public int appendQuoted(char[] buffer, int offset) {
        return append(quoted, buffer, offset);
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int offset) {
        return append(asUnquotedUTF8(), buffer, offset);
    }

    @Override
    public int appendUnquoted(char[] buffer, int offset) {
        return append(value, buffer, offset);
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) throws IOException {
        return write(asQuotedUTF8(), out);
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        return write(asUnquotedUTF8(), out);
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        return put(asQuotedUTF8(), buffer);
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        return put(asUnquotedUTF8(), buffer);
    }

    /** Number of units appended, or a negative number where there is no room for all of them. */
    private static int append(String text, char[] buffer, int offset) {
        if (text.length() > buffer.length - offset) {
            return -1;
        }
        text.getChars(0, text.length(), buffer, offset);
        return text.length();
    }

    private static int append(byte[] bytes, byte[] buffer, int offset) {
        if (bytes.length > buffer.length - offset) {
            return -1;
        }
        System.arraycopy(bytes, 0, buffer, offset, bytes.length);
        return bytes.length;
    }

    private static int write(byte[] bytes, OutputStream out) throws IOException {
        out.write(bytes);
        return bytes.length;
    }

    private static int put(byte[] bytes, ByteBuffer buffer) {
        if (bytes.length > buffer.remaining()) {
            return -1;
        }
        buffer.put(bytes);
        return bytes.length;
    }
}

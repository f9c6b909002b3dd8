package fr.tempspartage.io.table;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Characters of a text file (<i>texte</i>): strict UTF-8, with or without its mark, else Windows-1252; another character set only
 * where the format declares it. One part of the file is in memory at a time.
 *
 * <p>Which of the two it is, the first part with a letter that is not ASCII tells; whatever contradicts it later is an issue
 * at its place, and never another letter. Reading throws {@link UnreadableTableException} for bytes that are no character,
 * for UTF-8 inside Windows-1252, for NUL (UTF-16 or no text at all), and for what is a spreadsheet or an archive.
 */
public final class TableText extends Reader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int PART = 1 << 18;
    /** First byte in UTF-8 of the letters à to ÿ; in Windows-1252 it is Ã, which no French text has before such a sign. */
    private static final int LETTER_IN_UTF_8 = 0xC3;

    private final InputStream in;
    private final boolean declared;
    private byte[] bytes = new byte[PART];
    private int kept;
    private boolean first = true;
    private boolean ended;
    private Optional<Charset> charset;
    private CharBuffer chars = CharBuffer.allocate(0);
    private int line = 1;
    private int column = 1;

    private TableText(InputStream in, Optional<Charset> charset) {
        this.in = in;
        this.charset = charset;
        this.declared = charset.isPresent();
    }

    /** Text in UTF-8, or else in Windows-1252. */
    public static TableText of(InputStream in) {
        return new TableText(in, Optional.empty());
    }

    /** Text in the character set that its format declares. */
    public static TableText of(InputStream in, Charset declared) {
        return new TableText(in, Optional.of(declared));
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended && kept == 0) {
                return -1;
            }
            fill();
        }
        int n = Math.min(length, chars.remaining());
        chars.get(target, from, n);
        return n;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        int read = in.readNBytes(bytes, kept, bytes.length - kept);
        int count = kept + read;
        ended = count < bytes.length;
        int from = 0;
        if (first) {
            first = false;
            from = start(count);
        }
        if (charset.isEmpty() && !isAscii(from, count)) {
            charset = Optional.of(isUtf8(from, count) ? StandardCharsets.UTF_8 : WINDOWS_1252);
        }
        CharBuffer decoded = CharBuffer.allocate(count - from);
        ByteBuffer input = ByteBuffer.wrap(bytes, from, count - from);
        CharsetDecoder decoder = strict(charset.orElse(StandardCharsets.US_ASCII));
        CoderResult result = decoder.decode(input, decoded, ended);
        chars = decoded.flip();
        checkNulls(count, from);
        if (result.isError()) {
            throw invalid(bytes[input.position()]);
        }
        mixed(from, count);
        kept = input.remaining();
        System.arraycopy(bytes, input.position(), bytes, 0, kept);
        if (!chars.hasRemaining() && ended && kept > 0) {
            throw invalid(bytes[0]);
        }
        walk(chars.duplicate());
    }

    /** Length of a byte order mark; a file that is no text is refused. */
    private int start(int count) {
        Optional<Bilingual> kind = FileKind.of(Arrays.copyOf(bytes, Math.min(count, 4096)));
        if (kind.isPresent()) {
            throw new UnreadableTableException(IssueCode.OTHER_FORMAT, 1, 1, Map.of("kind", kind.get()));
        }
        boolean mark = count >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        if (mark) {
            charset = Optional.of(StandardCharsets.UTF_8);
        }
        return mark ? 3 : 0;
    }

    private boolean isAscii(int from, int count) {
        for (int i = from; i < count; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isUtf8(int from, int count) {
        return !strict(StandardCharsets.UTF_8)
                .decode(ByteBuffer.wrap(bytes, from, count - from), CharBuffer.allocate(count - from), ended)
                .isError();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private void checkNulls(int count, int from) {
        for (int i = from; i < count; i++) {
            if (bytes[i] == 0) {
                walk(chars.duplicate().limit(Math.min(chars.limit(), i - from)));
                throw new UnreadableTableException(
                        IssueCode.OTHER_FORMAT,
                        line,
                        column,
                        Map.of(
                                "kind",
                                Bilingual.of(
                                        "un texte en UTF-16 ou un fichier binaire, avec des octets nuls",
                                        "a text in UTF-16 or a binary file, with bytes of zero")));
            }
        }
    }

    /** Letters in UTF-8 inside a text in Windows-1252. */
    private void mixed(int from, int count) {
        if (declared || !charset.equals(Optional.of(WINDOWS_1252))) {
            return;
        }
        for (int i = from; i + 1 < count; i++) {
            if ((bytes[i] & 0xFF) == LETTER_IN_UTF_8 && (bytes[i + 1] & 0xC0) == 0x80) {
                String letter = new String(bytes, i, 2, StandardCharsets.UTF_8);
                walk(chars.duplicate().limit(i - from));
                throw new UnreadableTableException(IssueCode.MIXED_CHARSETS, line, column, Map.of("text", letter));
            }
        }
    }

    private UnreadableTableException invalid(byte wrong) {
        walk(chars.duplicate());
        Charset of = charset.orElse(StandardCharsets.UTF_8);
        return of.equals(StandardCharsets.UTF_8)
                ? new UnreadableTableException(IssueCode.INVALID_UTF8, line, column, Map.of())
                : new UnreadableTableException(
                        IssueCode.INVALID_BYTE,
                        line,
                        column,
                        Map.of("byte", String.format(Locale.ROOT, "%02X", wrong), "charset", shown(of)));
    }

    private static String shown(Charset charset) {
        return charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
    }

    private void walk(CharBuffer walked) {
        while (walked.hasRemaining()) {
            char c = walked.get();
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }
}

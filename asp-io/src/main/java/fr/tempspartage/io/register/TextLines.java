package fr.tempspartage.io.register;

import java.io.Closeable;
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
import org.jspecify.annotations.Nullable;

/** Lines of a text, one in memory at a time, each of bounded length. */
final class TextLines implements Closeable {

    /** Largest number of characters of a line; what is beyond is not kept. */
    static final int LONGEST = 100_000;

    /** Character set of the official files that are not in UTF-8, as their format declares. */
    static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\uFEFF';

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int end;
    private int number;
    private boolean cut;

    TextLines(Reader reader) {
        this.reader = reader;
    }

    /** UTF-8 where the whole text is, else the character set that the format declares. */
    static Charset charset(InputStream bytes, Charset otherwise) throws IOException {
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.allocate(BUFFER);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        while (true) {
            int read = bytes.read(in.array(), in.position(), in.remaining());
            if (read < 0) {
                break;
            }
            in.position(in.position() + read).flip();
            if (strict.decode(in, out.clear(), false).isError()) {
                return otherwise;
            }
            in.compact();
        }
        CoderResult last = strict.decode(in.flip(), out.clear(), true);
        return last.isError() ? otherwise : StandardCharsets.UTF_8;
    }

    /** Number of the last line, from 1. */
    int number() {
        return number;
    }

    /** Whether the last line was longer than {@link #LONGEST} and is not whole. */
    boolean isCut() {
        return cut;
    }

    /** Next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        cut = false;
        boolean any = false;
        while (true) {
            if (at == end) {
                at = 0;
                end = reader.read(buffer);
                if (end < 0) {
                    end = 0;
                    return any ? taken() : null;
                }
            }
            any = true;
            int stop = at;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            int room = Math.min(stop - at, LONGEST - line.length());
            line.append(buffer, at, room);
            cut |= room < stop - at;
            at = stop;
            if (at < end) {
                at++;
                return taken();
            }
        }
    }

    private String taken() {
        number++;
        int last = line.length();
        if (last > 0 && line.charAt(last - 1) == '\r') {
            line.setLength(last - 1);
        }
        return number == 1 && line.length() > 0 && line.charAt(0) == MARK ? line.substring(1) : line.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

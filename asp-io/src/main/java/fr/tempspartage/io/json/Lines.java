package fr.tempspartage.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, one in memory at a time; blank ones are passed over, long ones are cut just above the limit. */
final class Lines implements Iterator<DossierLine> {

    private static final int BUFFER = 1 << 16;

    private final InputStream bytes;
    private final int maxBytes;
    private final BiFunction<byte[], Integer, DossierLine> reader;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int line;
    private Optional<DossierLine> next = Optional.empty();

    Lines(InputStream bytes, int maxBytes, BiFunction<byte[], Integer, DossierLine> reader) {
        this.bytes = bytes;
        this.maxBytes = maxBytes;
        this.reader = reader;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty()) {
                byte[] text = line();
                if (text == null) {
                    return false;
                }
                line++;
                if (!new String(text, StandardCharsets.ISO_8859_1).isBlank()) {
                    next = Optional.of(reader.apply(text, line));
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DossierLine next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no other line.\nMaybe ask hasNext() first.");
        }
        DossierLine read = next.orElseThrow();
        next = Optional.empty();
        return read;
    }

    /** Bytes up to the next line feed, which is left out, or null at the end; one byte above the limit at most. */
    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            text.write(buffer, from, Math.min(at - from, Math.max(0, maxBytes + 1 - text.size())));
            if (at < end) {
                at++;
                return text.toByteArray();
            }
        }
        return any ? text.toByteArray() : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, bytes.read(buffer));
        return end > 0;
    }
}

package fr.tempspartage.io.bulk;

import com.google.common.primitives.ImmutableIntArray;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * JSON Lines: one record on each line that is not blank; a line above the limit is cut just above it. A batch ends with
 * the line that makes it full.
 */
final class LineSource implements Source {

    private static final int BUFFER = 1 << 16;

    private final Expanded in;
    private final AspJson reader;
    private final Pace pace;
    private final Sum sum = new Sum();
    private final byte[] buffer = new byte[BUFFER];
    private String signs = "";
    private int at;
    private int summed;
    private int end;
    private long offset;
    private long records;
    private int line;

    LineSource(Expanded in, AspJson reader, Pace pace) {
        this.in = in;
        this.reader = reader;
        this.pace = pace;
    }

    @Override
    public Optional<Batch> next() throws IOException {
        List<byte[]> texts = new ArrayList<>();
        ImmutableIntArray.Builder places = ImmutableIntArray.builder();
        int bytes = 0;
        while (bytes < pace.bytes() && texts.size() < pace.records()) {
            Optional<byte[]> text = line();
            if (text.isEmpty()) {
                break;
            }
            bytes += text.get().length + 1;
            line++;
            if (!isBlank(text.get())) {
                places.add(line);
                texts.add(text.get());
            }
        }
        if (texts.isEmpty() && bytes == 0) {
            return Optional.empty();
        }
        sum.add(buffer, summed, at);
        summed = at;
        records += texts.size();
        return Optional.of(
                new LineBatch(reader, texts, places.build(), new Position(offset, records, line, sum.value())));
    }

    /** Bytes up to the next line feed, which is left out, or empty at the end; one byte above the limit at most. */
    private Optional<byte[]> line() throws IOException {
        if (at == end && !fill()) {
            return Optional.empty();
        }
        byte[] start = upToLineFeed();
        if (at > 0 && buffer[at - 1] == '\n') {
            return Optional.of(start);
        }
        Pieces pieces = new Pieces(start, reader.maxBytes() + 1);
        while (fill()) {
            pieces.add(upToLineFeed());
            if (buffer[at - 1] == '\n') {
                break;
            }
        }
        return Optional.of(pieces.all());
    }

    private byte[] upToLineFeed() {
        int feed = signs.indexOf('\n', at);
        int to = feed < 0 ? end : feed;
        byte[] text = Arrays.copyOfRange(buffer, at, to);
        int next = feed < 0 ? end : feed + 1;
        offset += next - at;
        at = next;
        return text;
    }

    private boolean fill() throws IOException {
        sum.add(buffer, summed, end);
        at = 0;
        summed = 0;
        end = 0;
        end = Math.max(0, in.read(buffer, 0, BUFFER));
        // A string finds a sign many bytes at a time.
        signs = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        return end > 0;
    }

    /** Whether there is nothing but blanks, of which the first sign tells almost always. */
    private static boolean isBlank(byte[] text) {
        return text.length == 0
                || (text[0] >= 0 && text[0] <= ' ' && new String(text, StandardCharsets.ISO_8859_1).isBlank());
    }

    @Override
    public boolean passTo(Position position) throws IOException {
        while (offset < position.offset() && fill()) {
            at = (int) Math.min(end, position.offset() - offset);
            offset += at;
            sum.add(buffer, 0, at);
            summed = at;
        }
        records = position.records();
        line = position.line();
        return offset == position.offset() && sum.value() == position.checksum();
    }

    @Override
    public double part() {
        return in.part();
    }

    @Override
    public void close() {
        // Who has opened the stream closes it.
    }

    /** Pieces of one long line, up to a limit. */
    private static final class Pieces {

        private final int limit;
        private byte[] bytes;
        private int length;

        Pieces(byte[] start, int limit) {
            this.limit = limit;
            this.bytes = start;
            this.length = Math.min(start.length, limit);
        }

        void add(byte[] piece) {
            int more = Math.min(piece.length, limit - length);
            if (length + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.min(limit, Math.max(length + more, 2 * bytes.length)));
            }
            System.arraycopy(piece, 0, bytes, length, more);
            length += more;
        }

        byte[] all() {
            return Arrays.copyOf(bytes, length);
        }
    }

    private record LineBatch(AspJson reader, List<byte[]> texts, ImmutableIntArray places, Position end)
            implements Batch {

        @Override
        public int size() {
            return texts.size();
        }

        @Override
        public int line(int record) {
            return places.get(record);
        }

        @Override
        public ReadResult<Dossier> read(int record) {
            return reader.readDossierLine(texts.get(record), places.get(record));
        }
    }
}

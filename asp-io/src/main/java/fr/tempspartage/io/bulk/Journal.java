package fr.tempspartage.io.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Journal beside an output that is not finished: what was asked, then a line for each place from which the run can go on.
 * A line that was cut short, or does not come to its sum, is as if it were not there, with all after it.
 */
final class Journal implements Closeable {

    private static final String START = "asp bulk 1";
    private static final String GAP = " ";
    private static final int LARGEST = 1 << 26;
    private static final int FIELDS = 12;

    private final FileChannel channel;
    private final List<String> asked;
    private Optional<Checkpoint> last;

    private Journal(FileChannel channel, List<String> asked, Optional<Checkpoint> last) {
        this.channel = channel;
        this.asked = asked;
        this.last = last;
    }

    /**
     * Place from which a run can go on.
     *
     * @param in where the input stands
     * @param out the number of bytes of the output
     */
    record Checkpoint(Position in, long out, BulkCounts counts) {

        private String line() {
            String fields = Stream.of(
                            in.offset(),
                            in.records(),
                            (long) in.line(),
                            in.checksum(),
                            out,
                            counts.eligible(),
                            counts.toBeConfirmed(),
                            counts.notEligible(),
                            counts.notRead(),
                            counts.notAssessed(),
                            counts.warned())
                    .map(String::valueOf)
                    .collect(Collectors.joining(GAP));
            return fields + GAP + sum(fields);
        }

        private static Optional<Checkpoint> of(String line) {
            String[] fields = line.split(GAP, -1);
            int end = line.lastIndexOf(GAP);
            if (fields.length != FIELDS
                    || !String.valueOf(sum(line.substring(0, end))).equals(fields[FIELDS - 1])) {
                return Optional.empty();
            }
            long[] n = Stream.of(fields).mapToLong(Long::parseLong).toArray();
            return Optional.of(new Checkpoint(
                    new Position(n[0], n[1], (int) n[2], n[3]),
                    n[4],
                    new BulkCounts(n[5], n[6], n[7], n[8], n[9], n[10])));
        }
    }

    /**
     * Opens the journal and keeps it to this process.
     *
     * @throws BulkException if another run has it
     */
    static Journal open(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (lock(channel).isEmpty()) {
            channel.close();
            throw new BulkException(
                    BulkException.Kind.REQUEST,
                    "Un autre examen écrit déjà ce résultat (" + file + ").\nPeut-être faut-il un autre nom après -o.",
                    "Another run is writing this result already (" + file
                            + ").\nMaybe another name is needed after -o.");
        }
        List<String> lines =
                new String(read(channel), StandardCharsets.UTF_8).lines().toList();
        int blank = lines.indexOf("");
        if (lines.isEmpty() || !lines.get(0).equals(START) || blank < 0) {
            return new Journal(channel, List.of(), Optional.empty());
        }
        Optional<Checkpoint> last = Optional.empty();
        for (String line : lines.subList(blank + 1, lines.size())) {
            Optional<Checkpoint> next = Checkpoint.of(line);
            if (next.isEmpty()) {
                break;
            }
            last = next;
        }
        return new Journal(channel, lines.subList(1, blank), last);
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static byte[] read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(LARGEST, channel.size()));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes);
        }
        return bytes.array();
    }

    /** What was asked of the run that left the journal, a line each; none where it left none. */
    List<String> asked() {
        return asked;
    }

    /** Place from which the run can go on, if there is one. */
    Optional<Checkpoint> last() {
        return last;
    }

    /** Starts anew from what is asked and, where the run goes on, the place where it does. */
    void start(List<String> asking, Optional<Checkpoint> from) throws IOException {
        channel.truncate(0);
        channel.position(0);
        write(START + "\n" + String.join("\n", asking) + "\n\n");
        last = from;
        if (from.isPresent()) {
            add(from.get());
        }
    }

    /** Adds a place; the output up to there is on disk already. */
    void add(Checkpoint checkpoint) throws IOException {
        write(checkpoint.line() + "\n");
        last = Optional.of(checkpoint);
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static long sum(String text) {
        Sum sum = new Sum();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sum.add(bytes, 0, bytes.length);
        return sum.value();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

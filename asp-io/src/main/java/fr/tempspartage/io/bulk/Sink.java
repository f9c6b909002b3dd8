package fr.tempspartage.io.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** Where results are written, one batch after the other. */
interface Sink extends Closeable {

    /** Writes the results of a batch, after which the run stands as the checkpoint says. */
    void write(byte[] bytes, Position in, BulkCounts counts) throws IOException;

    /** Makes sure that everything is written. */
    void finish() throws IOException;

    /** Stream that is written once, as standard output. */
    record Stream(OutputStream out) implements Sink {

        @Override
        public void write(byte[] bytes, Position in, BulkCounts counts) throws IOException {
            out.write(bytes);
        }

        @Override
        public void finish() throws IOException {
            out.flush();
        }

        @Override
        public void close() {}
    }

    /** File with a journal, in which a place from which to go on is kept after the first batch and then now and then. */
    final class Kept implements Sink {

        private final FileChannel part;
        private final Journal journal;
        private long written;
        private final long often;
        private long last;

        /** Opens the file and cuts what stands after a place. */
        Kept(Path file, Journal journal, long keep, Duration often) throws IOException {
            this.part = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            this.journal = journal;
            this.written = keep;
            this.often = often.toNanos();
            this.last = System.nanoTime() - this.often;
            part.truncate(keep);
            part.position(keep);
        }

        @Override
        public void write(byte[] bytes, Position in, BulkCounts counts) throws IOException {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                part.write(rest);
            }
            written += bytes.length;
            long now = System.nanoTime();
            if (now - last >= often) {
                part.force(false);
                journal.add(new Journal.Checkpoint(in, written, counts));
                last = now;
            }
        }

        @Override
        public void finish() throws IOException {
            part.force(true);
        }

        @Override
        public void close() throws IOException {
            part.close();
        }
    }
}

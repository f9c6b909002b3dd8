package fr.tempspartage.io.bulk;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.spreadsheet.DossierRows;
import fr.tempspartage.io.spreadsheet.TableDossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/** Table of dossiers: one record for each row, and one for what is wrong with the table as a whole. */
final class TableSource implements Source {

    private static final int BUFFER = 1 << 16;

    private final DossierRows rows;
    private final long checksum;
    private final int most;
    private final DoubleSupplier part;
    private long records;

    /**
     * Reads rows.
     *
     * @param checksum what the whole file comes to, since rows are read ahead of where they are taken
     * @param part the part of the file that is read
     */
    TableSource(DossierRows rows, long checksum, Pace pace, DoubleSupplier part) {
        this.rows = rows;
        this.checksum = checksum;
        this.most = pace.records();
        this.part = part;
    }

    /** What a file comes to. */
    static long checksum(Path file) throws IOException {
        Sum sum = new Sum();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.add(buffer, 0, read);
            }
        }
        return sum.value();
    }

    @Override
    public Optional<Batch> next() throws IOException {
        ImmutableList.Builder<TableDossier> taken = ImmutableList.builder();
        int size = 0;
        try {
            while (size < most && rows.hasNext()) {
                taken.add(rows.next());
                size++;
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
        records += size;
        return size == 0
                ? Optional.empty()
                : Optional.of(new Rows(taken.build(), new Position(records, records, 0, checksum)));
    }

    @Override
    public boolean passTo(Position position) throws IOException {
        try {
            while (records < position.records() && rows.hasNext()) {
                rows.next();
                records++;
            }
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
        return records == position.records() && (records == 0 || checksum == position.checksum());
    }

    @Override
    public double part() {
        return part.getAsDouble();
    }

    @Override
    public void close() {
        rows.close();
    }

    private record Rows(ImmutableList<TableDossier> rows, Position end) implements Batch {

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public int line(int record) {
            return rows.get(record).row();
        }

        @Override
        public ReadResult<Dossier> read(int record) {
            return rows.get(record).result();
        }
    }
}

package fr.tempspartage.io.table;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.tempspartage.domain.Bilingual;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Rows of a CSV file (<i>lignes d’un fichier CSV</i>), one in memory at a time. Cells are separated by semicolons, commas or tabs,
 * whichever the first line has most of, or which a first line {@code sep=;} names; quotes as in RFC 4180. A row has the
 * number that a spreadsheet shows, empty lines included.
 */
public final class CsvRows implements Iterator<Row>, Closeable {

    /** Most characters of one record: a dossier takes some thousands. */
    static final int MAX_RECORD = 1 << 20;

    private static final int LOOKED_AT = 1 << 16;
    private static final String SEPARATORS = ";,\t";
    private static final String NAMED = "sep=";

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private int number;
    private Optional<Row> next = Optional.empty();

    /**
     * Rows of a text.
     *
     * @throws UnreadableTableException if its first line cannot be read, as does each step for the others
     */
    public CsvRows(TableText text) {
        this(text, Optional.empty());
    }

    /**
     * Rows of a text whose separator its format declares.
     *
     * @throws UnreadableTableException if its first line cannot be read, as does each step for the others
     */
    public CsvRows(TableText text, char separator) {
        this(text, Optional.of(separator));
    }

    private CsvRows(TableText text, Optional<Character> declared) {
        try {
            BufferedReader buffered = new BufferedReader(text, LOOKED_AT);
            char separator = declared.isPresent() ? declared.get() : separator(buffered);
            reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(MAX_RECORD)
                    .build(
                            CsvRecordHandler.builder()
                                    .maxFields(SheetPlaces.MAX_COLUMN)
                                    .maxFieldSize(MAX_RECORD)
                                    .maxRecordSize(MAX_RECORD)
                                    .build(),
                            buffered);
            records = reader.iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty() && records.hasNext()) {
                number++;
                Row row = row(records.next());
                next = row.cells().isEmpty() ? Optional.empty() : Optional.of(row);
            }
            return next.isPresent();
        } catch (CsvParseException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no other row.\nMaybe ask hasNext() first.");
        }
        Row row = next.orElseThrow();
        next = Optional.empty();
        return row;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private Row row(CsvRecord read) {
        ImmutableList.Builder<Cell> cells = ImmutableList.builder();
        for (int i = 0; i < read.getFieldCount(); i++) {
            if (!read.getField(i).isEmpty()) {
                cells.add(new Cell(number, i + 1, Cell.Kind.TEXT, read.getField(i)));
            }
        }
        return new Row(number, cells.build());
    }

    private UnreadableTableException unreadable(CsvParseException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableTableException ours) {
                return ours;
            }
        }
        return UnreadableTableException.damaged(
                Bilingual.of(
                        "à partir de la ligne " + (number + 1)
                                + ", un guillemet n’est pas fermé, du texte suit un guillemet "
                                + "fermé, ou une ligne dépasse " + MAX_RECORD + " caractères",
                        "from row " + (number + 1)
                                + " on, a quote is not closed, text follows a closed quote, or a row exceeds "
                                + MAX_RECORD + " characters"),
                number + 1,
                1);
    }

    /** Separator of the first line; a line that only names it is passed over. */
    private char separator(BufferedReader text) throws IOException {
        text.mark(LOOKED_AT);
        int[] counts = new int[SEPARATORS.length()];
        StringBuilder line = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < LOOKED_AT; i++) {
            int c = text.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r') && !line.isEmpty())) {
                break;
            }
            line.append((char) c);
            quoted ^= c == '"';
            int kind = quoted ? -1 : SEPARATORS.indexOf(c);
            if (kind >= 0) {
                counts[kind]++;
            }
        }
        text.reset();
        String start = line.toString().strip();
        if (start.startsWith(NAMED)
                && start.length() == NAMED.length() + 1
                && SEPARATORS.indexOf(start.charAt(NAMED.length())) >= 0) {
            text.readLine();
            number = 1;
            return start.charAt(NAMED.length());
        }
        int best = counts[1] > counts[0] ? 1 : 0;
        return SEPARATORS.charAt(counts[2] > counts[best] ? 2 : best);
    }
}

package fr.tempspartage.io.table;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Spelling;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Workbook .xlsx or .ods (<i>classeur</i>), opened after a guard has looked at all of it: number, names, sizes and ratio of its
 * entries, addresses of its cells, no DOCTYPE, no macros. Rows are read one by one; formulas are not computed and no other
 * file is opened.
 */
public abstract class Workbook implements Closeable {

    Workbook() {}

    /**
     * Opens a file.
     *
     * @throws UnreadableTableException if it is no workbook, is damaged, or is refused by the guard
     * @throws UncheckedIOException if the file cannot be read at all
     */
    public static Workbook open(Path file) {
        try {
            return open(Files.newByteChannel(file), Optional.of(file), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Opens a workbook in memory.
     *
     * @throws UnreadableTableException as {@link #open(Path)} does
     */
    public static Workbook open(byte[] bytes) {
        return open(new SeekableInMemoryByteChannel(bytes), Optional.empty(), bytes);
    }

    /** Sheets in their order, hidden ones too. */
    public abstract ImmutableList<Sheet> sheets();

    /** Sheet of a name; case, accents and punctuation do not count unless two names differ by them alone. */
    public Optional<Sheet> sheet(String name) {
        Optional<Sheet> exact =
                sheets().stream().filter(sheet -> sheet.name().equals(name)).findFirst();
        String plain = Spelling.plain(name);
        return exact.isPresent()
                ? exact
                : sheets().stream()
                        .filter(sheet -> Spelling.plain(sheet.name()).equals(plain))
                        .findFirst();
    }

    private static Workbook open(SeekableByteChannel channel, Optional<Path> file, byte[] bytes) {
        try {
            WorkbookGuard.Passed passed = WorkbookGuard.check(channel);
            Workbook workbook;
            if (passed.kind() == WorkbookGuard.Kind.ODS) {
                workbook = new OdsWorkbook(passed.zip());
            } else {
                passed.zip().close();
                workbook = XlsxWorkbook.open(file, bytes);
            }
            if (workbook.sheets().isEmpty()) {
                throw UnreadableTableException.damaged(
                        Bilingual.of("le classeur n’a aucune feuille", "the workbook has no sheet"));
            }
            return workbook;
        } catch (UnreadableTableException e) {
            close(channel);
            throw e;
        } catch (IOException | RuntimeException e) {
            close(channel);
            throw UnreadableTableException.damaged(
                    Bilingual.of("l’archive n’est pas entière", "the archive is not whole"));
        }
    }

    private static void close(SeekableByteChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // What went wrong before is what counts.
        }
    }
}

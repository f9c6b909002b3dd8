package fr.tempspartage.io.bulk;

import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.io.spreadsheet.DossierTables;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** File of dossiers that is there, and the records in it. */
final class Opened implements Closeable {

    /** One dossier in a file of its own. */
    private static final List<String> SINGLE = List.of(".json", ".yaml", ".yml");

    private final Path file;
    private final Options options;
    private final InputStream bytes;

    private Opened(Path file, Options options, InputStream bytes) {
        this.file = file;
        this.options = options;
        this.bytes = bytes;
    }

    /**
     * Opens a file.
     *
     * @throws RefusedException if its name says that it holds one dossier
     */
    static Opened of(Path file, Options options) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (SINGLE.stream().anyMatch(name::endsWith)) {
            throw new RefusedException(
                    file + "\u00a0: un tel fichier contient un dossier, et non un sur chaque ligne.\n"
                            + "Peut-être asp check, ou un fichier .jsonl.",
                    file + ": such a file holds one dossier, and not one on each line.\n"
                            + "Maybe asp check, or a file .jsonl.");
        }
        if (Files.isDirectory(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new Opened(file, options, Files.newInputStream(file));
    }

    /** Records of the file, once. */
    Source source() throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Compression compression = Compression.ofName(name);
        String bare = name.substring(0, name.length() - compression.ending().length());
        if (!DossierTables.isTable(bare)) {
            return new LineSource(expanded(), options.json, options.pace);
        }
        if (!bare.endsWith(".csv")) {
            return new TableSource(
                    options.tables.readWorkbook(file), TableSource.checksum(file), options.pace, () -> -1);
        }
        Expanded csv = expanded();
        return new TableSource(options.tables.readCsv(csv), TableSource.checksum(file), options.pace, csv::part);
    }

    private Expanded expanded() throws IOException {
        return Expanded.open(bytes, Files.size(file), options.maxExpanded);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

package fr.tempspartage.io.bulk;

import fr.tempspartage.domain.RefusedException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * File that is asked for (<i>fichier demandé</i>): what its name says, and the files beside it while it is made.
 *
 * @param format the format of the result
 * @param compression how it is compressed
 */
record Target(Path file, Format format, Compression compression) {

    /** Format of a result. */
    enum Format {
        /** A line for each record. */
        JSON_LINES,
        /** A row for each record. */
        CSV,
        /** A row for each record of a workbook, which is made of lines of cells at the end. */
        XLSX,
        /** A row for each record, which is made of lines at the end. */
        PARQUET
    }

    /**
     * Reads the name of a file.
     *
     * @throws RefusedException if it names no format
     */
    static Target of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Compression compression = Compression.ofName(name);
        String bare = name.substring(0, name.length() - compression.ending().length());
        if (bare.endsWith(".jsonl") || bare.endsWith(".ndjson")) {
            return new Target(file, Format.JSON_LINES, compression);
        }
        if (bare.endsWith(".csv")) {
            return new Target(file, Format.CSV, compression);
        }
        if (name.endsWith(".xlsx")) {
            return new Target(file, Format.XLSX, Compression.NONE);
        }
        if (name.endsWith(".parquet")) {
            return new Target(file, Format.PARQUET, Compression.NONE);
        }
        throw new RefusedException(
                "Le nom «\u00a0" + file + "\u00a0» ne dit pas le format du résultat.\n"
                        + "Peut-être .jsonl ou .csv, suivis de .gz ou de .zst s’il est compressé, .xlsx ou .parquet.",
                "The name '" + file + "' does not tell the format of the result.\n"
                        + "Maybe .jsonl or .csv, followed by .gz or .zst where it is compressed, .xlsx or .parquet.");
    }

    /** Results up to now, while there are more to come. */
    Path part() {
        return beside(".part");
    }

    /** File that is made of the results when they are complete. */
    Path made() {
        return beside(".made");
    }

    /** Journal of a run that is not finished. */
    Path journal() {
        return beside(".journal");
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}

package fr.tempspartage.cli;

import fr.tempspartage.io.report.CsvDialect;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What CSV is for; asked for, it is CSV that is written. */
final class CsvOptions {

    enum Reader {
        excel
    }

    @Option(names = "--for", paramLabel = "excel")
    private @Nullable Reader reader;

    boolean isAsked() {
        return reader != null;
    }

    static UsageException twoFormats() {
        return new UsageException(
                "--for excel est du CSV, et non du JSON.\nPeut-être faut-il retirer l’un des deux.",
                "--for excel is CSV, not JSON.\nMaybe leave one out.");
    }

    CsvDialect dialect() {
        return reader == Reader.excel ? CsvDialect.EXCEL : CsvDialect.PLAIN;
    }
}

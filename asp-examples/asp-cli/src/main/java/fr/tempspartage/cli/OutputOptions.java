package fr.tempspartage.cli;

import fr.tempspartage.io.report.MoneyReport;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How results are written. */
final class OutputOptions extends LanguageOptions {

    enum Format {
        text,
        json
    }

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    Format format = Format.text;

    boolean isJson() {
        return format == Format.json;
    }

    MoneyReport money(Console console) {
        return MoneyReport.in(language(), console.layout());
    }

    /** Writes a result as it is asked for; the other form is not made. */
    int write(Console console, Supplier<String> json, Supplier<String> text) {
        if (isJson()) {
            console.json(json.get());
        } else {
            console.text(text.get());
        }
        return ExitCode.DONE;
    }
}

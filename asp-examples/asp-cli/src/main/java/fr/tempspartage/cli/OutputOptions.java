package fr.tempspartage.cli;

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
}

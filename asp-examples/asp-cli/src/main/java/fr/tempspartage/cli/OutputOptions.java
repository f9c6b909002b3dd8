package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.TextReport;
import picocli.CommandLine.Option;

/** How results are written. */
final class OutputOptions {

    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the result is written: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Format format = Format.text;

    enum Lang {
        fr,
        en
    }

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            defaultValue = "fr",
            description = "Language of texts: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Lang lang = Lang.fr;

    boolean isJson() {
        return format == Format.json;
    }

    Language language() {
        return lang == Lang.fr ? Language.FRENCH : Language.ENGLISH;
    }

    TextReport report() {
        return TextReport.in(language());
    }

    String say(String french, String english) {
        return lang == Lang.fr ? french : english;
    }
}

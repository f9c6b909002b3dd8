package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.TextReport;
import picocli.CommandLine.Option;

/** The language of what is written for people. */
class LanguageOptions {

    enum Lang {
        fr,
        en
    }

    @Option(names = "--lang", paramLabel = "fr|en", defaultValue = "fr")
    Lang lang = Lang.fr;

    Language language() {
        return lang == Lang.fr ? Language.FRENCH : Language.ENGLISH;
    }

    TextReport report(Console console) {
        return TextReport.in(language(), console.layout());
    }

    String say(String french, String english) {
        return lang == Lang.fr ? french : english;
    }
}

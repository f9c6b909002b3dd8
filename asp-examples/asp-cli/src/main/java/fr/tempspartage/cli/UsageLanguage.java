package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Texts;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Language of help and of usage errors: the one that {@code --lang} gives anywhere on the command line, be it after the
 * word that is refused; else that of the environment.
 */
final class UsageLanguage {

    private static final String OPTION = "--lang";

    /** An apostrophe that is a letter, after which no line is broken. */
    private static final String LETTER_APOSTROPHE = "\u02bc";

    private UsageLanguage() {}

    /** What {@code --lang} says anywhere; empty where it names no language. */
    static Optional<Language> of(String... args) {
        Optional<Language> language = Optional.empty();
        for (int i = 0; i < args.length; i++) {
            String value = value(args, i).orElse("");
            if (value.equals("fr") || value.equals("en")) {
                language = Optional.of(value.equals("fr") ? Language.FRENCH : Language.ENGLISH);
            }
        }
        return language;
    }

    /** What {@code --lang} says before the command; it holds for the command too. */
    static Optional<String> beforeCommand(String... args) {
        return args.length == 0 ? Optional.empty() : value(args, 0);
    }

    /** Texts of the help, without places where no line should break. */
    static ResourceBundle help(Language language) {
        Properties texts = Texts.properties(
                UsageLanguage.class::getResourceAsStream,
                language == Language.FRENCH ? "help_fr.properties" : "help_en.properties");
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return texts.stringPropertyNames().stream()
                        .map(key -> new Object[] {key, unbroken(texts.getProperty(key))})
                        .toArray(Object[][]::new);
            }
        };
    }

    /** Where help is written: what kept lines from breaking has done its work. */
    static PrintWriter writer(OutputStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true) {
            @Override
            public void write(String text, int offset, int length) {
                String plain = plain(text.substring(offset, offset + length));
                super.write(plain, 0, plain.length());
            }
        };
    }

    /** Help as people read it. */
    static String plain(String help) {
        return help.replace("\u00a0", " ").replace(LETTER_APOSTROPHE, "’");
    }

    private static String unbroken(String text) {
        return text.replace("’", LETTER_APOSTROPHE);
    }

    private static Optional<String> value(String[] args, int i) {
        Optional<String> value = Optional.empty();
        if (args[i].startsWith(OPTION + "=")) {
            value = Optional.of(args[i].substring(OPTION.length() + 1));
        } else if (args[i].equals(OPTION) && i + 1 < args.length) {
            value = Optional.of(args[i + 1]);
        }
        return value.map(text -> text.toLowerCase(Locale.ROOT));
    }
}

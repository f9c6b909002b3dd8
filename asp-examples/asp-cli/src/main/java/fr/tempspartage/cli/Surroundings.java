package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.Layout;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the environment of the process says (<i>environnement</i>): the layout for its terminal, and the language of help
 * and errors.
 *
 * @param table the layout of tables of many dossiers: that of the terminal, or the widest in files and pipes, where
 *     names that are cut would help nobody
 * @param language the language where {@code --lang} names none
 * @param plugins jars and folders of jars of {@code ASP_PLUGINS}, joined as a class path is
 * @param errors whether standard error is a terminal
 */
record Surroundings(Layout layout, Layout table, Language language, String plugins, boolean errors) {

    /** No terminal and no language, as in a pipe under the locale C. */
    static final Surroundings NONE = new Surroundings(Layout.PLAIN, Language.ENGLISH);

    private static final Pattern FRENCH = Pattern.compile("(?i)fr(?:[_.@-].*)?");
    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,4}");

    /** No terminal: texts as laid out, tables as wide as may be. */
    Surroundings(Layout layout, Language language) {
        this(layout, new Layout(Layout.WIDEST, false), language, "");
    }

    /** Standard error in a file or a pipe. */
    Surroundings(Layout layout, Layout table, Language language, String plugins) {
        this(layout, table, language, plugins, false);
    }

    static Surroundings system() {
        return of(
                System::getProperty,
                System::getenv,
                Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    }

    /**
     * Reads the environment.
     *
     * @param properties what the launcher hands over: {@code asp.terminal}, {@code asp.errors}, {@code asp.columns} and
     *     {@code asp.locale}
     * @param environment the variables of the environment
     * @param otherwise the language of the system, for one that says it in no variable
     */
    static Surroundings of(
            UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment, String otherwise) {
        boolean terminal = "true".equals(properties.apply("asp.terminal"));
        boolean colour = terminal
                && said(environment, "NO_COLOR").isEmpty()
                && !said(environment, "TERM").equals("dumb");
        String columns = first(said(properties, "asp.columns"), said(environment, "COLUMNS"));
        Layout layout = terminal && COLUMNS.matcher(columns).matches()
                ? Layout.fitting(Integer.parseInt(columns), colour)
                : new Layout(Layout.PLAIN.width(), colour);
        String locale = first(
                said(properties, "asp.locale"),
                said(environment, "LC_ALL"),
                said(environment, "LC_MESSAGES"),
                said(environment, "LANG"),
                otherwise);
        Language language = FRENCH.matcher(locale).matches() ? Language.FRENCH : Language.ENGLISH;
        Layout table = terminal ? layout : new Layout(Layout.WIDEST, false);
        boolean errors = "true".equals(properties.apply("asp.errors"));
        return new Surroundings(layout, table, language, said(environment, "ASP_PLUGINS"), errors);
    }

    private static String said(UnaryOperator<@Nullable String> names, String name) {
        String value = names.apply(name);
        return value == null ? "" : value;
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isEmpty()).findFirst().orElse("");
    }
}

package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.Layout;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    private static final Map<String, String> TERMINAL = Map.of("asp.terminal", "true", "asp.columns", "95");

    @ParameterizedTest
    @CsvSource({"1, 60", "59, 60", "60, 60", "61, 61", "119, 119", "120, 120", "121, 120", "99999, 120"})
    void lines_are_as_wide_as_the_terminal_from_60_to_120_columns(String columns, int width) {
        assertThat(of(Map.of("asp.terminal", "true", "asp.columns", columns), Map.of())
                        .layout()
                        .width())
                .isEqualTo(width);
        assertThat(of(Map.of("asp.terminal", "true"), Map.of("COLUMNS", columns))
                        .layout()
                        .width())
                .isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"''", "0", "-1", "wide", "80x", "999999", "' '"})
    void lines_are_80_columns_wide_where_nothing_says_how_many_there_are(String columns) {
        assertThat(of(Map.of("asp.terminal", "true", "asp.columns", columns), Map.of())
                        .layout())
                .isEqualTo(new Layout(80, true));
    }

    @Test
    void jars_of_calls_are_those_of_ASP_PLUGINS() {
        assertThat(of(Map.of(), Map.of("ASP_PLUGINS", "a.jar:folder")).plugins())
                .isEqualTo("a.jar:folder");
        assertThat(of(Map.of(), Map.of()).plugins()).isEmpty();
    }

    @Test
    void a_file_or_a_pipe_has_80_columns_and_no_colour_whatever_COLUMNS_says() {
        assertThat(of(Map.of("asp.terminal", "false", "asp.columns", "95"), Map.of("COLUMNS", "95"))
                        .layout())
                .isEqualTo(Layout.PLAIN);
        assertThat(of(Map.of(), Map.of("COLUMNS", "95")).layout()).isEqualTo(new Layout(80, false));
    }

    @Test
    void a_terminal_has_colour_unless_NO_COLOR_says_something_or_TERM_is_dumb() {
        assertThat(of(TERMINAL, Map.of()).layout()).isEqualTo(new Layout(95, true));
        assertThat(of(TERMINAL, Map.of("TERM", "xterm", "NO_COLOR", "")).layout())
                .isEqualTo(new Layout(95, true));
        assertThat(of(TERMINAL, Map.of("NO_COLOR", "0")).layout()).isEqualTo(new Layout(95, false));
        assertThat(of(TERMINAL, Map.of("TERM", "dumb")).layout()).isEqualTo(new Layout(95, false));
    }

    @ParameterizedTest
    @CsvSource({
        "fr_FR.UTF-8,  en_US.UTF-8, en_US.UTF-8, FRENCH",
        "en_US.UTF-8,  fr_FR.UTF-8, fr_FR.UTF-8, ENGLISH",
        "C,            fr_FR.UTF-8, fr_FR.UTF-8, ENGLISH",
        "'',           fr_FR.UTF-8, en_US.UTF-8, FRENCH",
        ",             C.UTF-8,     fr_FR.UTF-8, ENGLISH",
        "'',           '',          fr_FR.UTF-8, FRENCH",
        ",             ,            fr,          FRENCH",
        ",             ,            fr_CA@euro,  FRENCH",
        ",             ,            FR_be,       FRENCH",
        ",             ,            frp,         ENGLISH",
        ",             ,            fur_IT,      ENGLISH",
        ",             ,            POSIX,       ENGLISH",
        ",             ,            ,            ENGLISH"
    })
    void help_is_in_the_language_of_LC_ALL_else_LC_MESSAGES_else_LANG(
            String all, String messages, String lang, Language language) {
        Map<String, String> environment = new java.util.HashMap<>();
        environment.put("LC_ALL", all);
        environment.put("LC_MESSAGES", messages);
        environment.put("LANG", lang);
        assertThat(of(Map.of(), environment).language()).isEqualTo(language);
    }

    @Test
    void what_the_launcher_read_goes_before_what_it_has_set_since() {
        assertThat(of(Map.of("asp.locale", "fr_FR"), Map.of("LC_ALL", "C.UTF-8"))
                        .language())
                .isEqualTo(Language.FRENCH);
        assertThat(of(Map.of("asp.locale", ""), Map.of("LANG", "fr_FR")).language())
                .isEqualTo(Language.FRENCH);
    }

    @Test
    void a_system_that_says_it_in_no_variable_is_asked_itself() {
        assertThat(Surroundings.of(name -> null, name -> null, "fr").language()).isEqualTo(Language.FRENCH);
        assertThat(Surroundings.of(name -> null, name -> name.equals("LANG") ? "C" : null, "fr")
                        .language())
                .isEqualTo(Language.ENGLISH);
    }

    private static Surroundings of(Map<String, String> properties, Map<String, String> environment) {
        return Surroundings.of(properties::get, environment::get, "en");
    }
}

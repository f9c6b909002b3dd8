package fr.tempspartage.examples.grandest2021;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallComparison.Side;
import fr.tempspartage.rules.call.CallComparison.State;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two calls of the library and the three of jars of their own, side by side. */
class FiveCallsTest {

    private static final List<String> IDS = List.of(
            "nouvelle-aquitaine-2026",
            "auvergne-rhone-alpes-2026",
            "ile-de-france-2025",
            "provence-alpes-cote-d-azur-2024",
            "grand-est-2021");

    @Test
    void all_five_and_the_draft_are_found_and_nothing_is_wrong_with_them() {
        Calls calls = Calls.load();
        assertThat(calls.issues()).isEmpty();
        List<String> ids = new ArrayList<>(IDS);
        ids.add("nouvelle-aquitaine-2027-draft");
        assertThat(calls.all()).extracting(call -> call.id().toString()).containsExactlyInAnyOrderElementsOf(ids);
    }

    /** What is printed is read when it changes; the system property {@code asp.accept} rewrites it. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void they_are_compared_as_it_was_read(String language) throws IOException {
        Path expected =
                Path.of("src/test/resources/fr/tempspartage/examples/grandest2021", "compare_" + language + ".txt");
        String printed = compare(language);
        if (Boolean.getBoolean("asp.accept")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(expected));
    }

    @Test
    void a_silence_is_one_that_a_clause_of_the_call_notes_and_what_a_plug_in_does_not_say_is_none() {
        CallComparison comparison =
                CallComparison.of(IDS.stream().map(Calls.load()::get).toList());
        List<Side> sides =
                comparison.rows().stream().flatMap(row -> row.sides().stream()).toList();
        assertThat(sides)
                .filteredOn(side -> side.state() == State.SILENT)
                .isNotEmpty()
                .allSatisfy(side -> assertThat(side.datum().orElseThrow().clauses())
                        .isNotEmpty()
                        .allSatisfy(
                                clause -> assertThat(side.call().clause(clause)).isNotNull()));
        assertThat(states(comparison, "startDates"))
                .containsExactly(State.STATED, State.STATED, State.STATED, State.SILENT, State.STATED);
        assertThat(states(comparison, "filingDeadline"))
                .containsExactly(
                        State.STATED, State.SILENT, State.NOT_DECLARED, State.NOT_DECLARED, State.NOT_DECLARED);
        assertThat(states(comparison, "documents"))
                .containsExactly(
                        State.STATED, State.STATED, State.NOT_DECLARED, State.NOT_DECLARED, State.NOT_DECLARED);
        assertThat(states(comparison, "money")).containsOnly(State.STATED);
    }

    private static List<State> states(CallComparison comparison, String name) {
        return comparison.rows().stream()
                .filter(row -> row.name().equals(name))
                .flatMap(row -> row.sides().stream())
                .map(Side::state)
                .toList();
    }

    private static String compare(String language) {
        List<String> words = new ArrayList<>(List.of("compare", "--lang", language));
        words.addAll(IDS);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = ToolProvider.findFirst("asp")
                .orElseThrow()
                .run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        assertThat(err).hasToString("");
        assertThat(code).isZero();
        return out.toString();
    }
}

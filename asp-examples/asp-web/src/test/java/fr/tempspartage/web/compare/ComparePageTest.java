package fr.tempspartage.web.compare;

import static fr.tempspartage.web.Reader.between;
import static fr.tempspartage.web.Reader.links;
import static fr.tempspartage.web.Reader.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.rules.call.CallComparison;
import fr.tempspartage.rules.call.CallComparison.State;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.InventedCall;
import fr.tempspartage.web.Reader;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of the calls side by side. */
class ComparePageTest {

    private static final String TWO = "call=nouvelle-aquitaine-2026&call=auvergne-rhone-alpes-2026";

    private static Calls calls;
    private static WebServer server;
    private static Reader reader;

    @BeforeAll
    static void start() {
        List<CallDefinition> all = new ArrayList<>(Calls.load().all());
        all.add(new InventedCall());
        calls = Calls.of(all);
        server = WebServer.start(WebOptions.local(calls, Clock.systemUTC()));
        reader = new Reader(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_cells_are_those_of_the_comparison_with_their_clauses() {
        CallComparison comparison = CallComparison.of(calls.all());
        for (Language language : Language.values()) {
            List<String> rows = rows(reader.page("/" + language + "/compare"));
            assertThat(rows).hasSameSizeAs(comparison.rows());
            for (int i = 0; i < rows.size(); i++) {
                CallComparison.Row row = comparison.rows().get(i);
                assertThat(text(between(rows.get(i), "<th scope=\"row\" role=\"rowheader\">", "</th>")
                                .get(0)))
                        .isEqualTo(plain(row.label().in(language)));
                List<String> cells = between(rows.get(i), "<td ", "</td>");
                assertThat(cells).hasSameSizeAs(row.sides());
                for (int j = 0; j < cells.size(); j++) {
                    CallComparison.Side side = row.sides().get(j);
                    assertThat(text(cells.get(j).substring(cells.get(j).indexOf("<span"))))
                            .isEqualTo(expected(side, language));
                    assertThat(links(cells.get(j)))
                            .containsExactlyElementsOf(side.datum().stream()
                                    .flatMap(datum -> datum.clauses().stream())
                                    .map(clause -> "/" + language + "/calls/"
                                            + side.call().id() + "#" + clause)
                                    .toList());
                }
            }
        }
    }

    private static String expected(CallComparison.Side side, Language language) {
        boolean french = language == Language.FRENCH;
        String value = side.datum()
                .flatMap(Datum::value)
                .map(words -> words.in(language))
                .orElse("");
        String said = switch (side.state()) {
            case STATED -> value;
            case SILENT -> french ? "non précisé par l’appel" : "not stated by the call";
            case NOT_DECLARED ->
                french ? "non renseigné dans le module de cet appel" : "not declared by the plug-in of this call";
        };
        List<String> clauses = side.datum().stream()
                .flatMap(datum -> datum.clauses().stream())
                .map(Object::toString)
                .toList();
        return plain(said + " " + String.join(" ", clauses));
    }

    private static String plain(String text) {
        return text.replaceAll("[ \n]+", " ").strip();
    }

    private static List<String> rows(String page) {
        return between(page.substring(page.indexOf("<tbody")), "<tr ", "</tr>");
    }

    @Test
    void only_the_calls_chosen_are_compared_and_all_where_none_is_chosen() {
        String page = reader.page("/en/compare?" + TWO);
        assertThat(heads(page)).containsExactly("Point", "Auvergne-Rhône-Alpes 2026-2028", "Nouvelle-Aquitaine 2026");
        assertThat(between(page, "<input type=\"checkbox\" name=\"call\" value=\"", ">"))
                .containsExactly(
                        "auvergne-rhone-alpes-2026\" checked", "invented-2026\"", "nouvelle-aquitaine-2026\" checked");
        assertThat(text(page)).contains("32 points shown, 2 calls. ");
        assertThat(heads(reader.page("/en/compare"))).hasSize(4);
        assertThat(heads(reader.page("/en/compare?call=invented-2026"))).hasSize(2);
        assertThat(reader.ask("/en/compare?call=nowhere-2026").statusCode()).isEqualTo(404);
        assertThat(reader.ask("/en/compare?" + TWO + "&call=%3Cb%3E").body())
                .contains("One of the calls asked for is not at hand here.")
                .doesNotContain("<b>");
    }

    private static List<String> heads(String page) {
        return between(page, "<th scope=\"col\" role=\"columnheader\">", "</th>").stream()
                .map(Reader::text)
                .toList();
    }

    @Test
    void only_what_differs_is_shown_where_that_is_asked() {
        CallComparison comparison = CallComparison.of(
                List.of(calls.get("auvergne-rhone-alpes-2026"), calls.get("nouvelle-aquitaine-2026")));
        List<String> differing = comparison.rows().stream()
                .filter(row -> !both(row, State.SILENT) && !both(row, State.NOT_DECLARED))
                .map(row -> "topic-" + row.name())
                .toList();
        String page = reader.page("/fr/compare?" + TWO + "&only=differences");
        assertThat(between(page.substring(page.indexOf("<tbody")), "<tr role=\"row\" id=\"", "\""))
                .containsExactlyElementsOf(differing);
        assertThat(differing).hasSizeLessThan(comparison.rows().size());
        assertThat(text(page)).contains(differing.size() + "\u00a0points diffèrent.");
        // A choice stays where the language changes.
        assertThat(links(page)).contains("/en/compare?" + TWO + "&only=differences");
        assertThat(text(reader.page("/fr/compare?call=invented-2026&only=differences")))
                .contains("Ces appels disent la même chose sur tous les points.");
    }

    private static boolean both(CallComparison.Row row, State state) {
        return row.sides().stream().allMatch(side -> side.state() == state);
    }

    @Test
    void where_there_is_no_call_the_page_says_so() {
        try (WebServer empty = WebServer.start(WebOptions.local(Calls.of(List.of()), Clock.systemUTC()))) {
            assertThat(text(new Reader(empty).page("/fr/compare"))).contains("Aucun appel n’est disponible.");
            assertThat(text(new Reader(empty).page("/en/calls"))).contains("No call is at hand.");
        }
    }
}

package fr.tempspartage.web.calls;

import static fr.tempspartage.web.Reader.between;
import static fr.tempspartage.web.Reader.links;
import static fr.tempspartage.web.Reader.places;
import static fr.tempspartage.web.Reader.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.cost.ReconciliationLine;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.web.InventedCall;
import fr.tempspartage.web.Reader;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The list of calls and the page of each, of those of the library and of one of somebody else. */
class CallPagesTest {

    private static final String NA = "/fr/calls/nouvelle-aquitaine-2026";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static List<CallDefinition> calls = List.of();
    private static WebServer server;
    private static Reader reader;

    @BeforeAll
    static void start() {
        List<CallDefinition> all = new ArrayList<>(Calls.load().all());
        all.add(new InventedCall());
        calls = List.copyOf(all);
        // The same call twice, of which the second cannot be loaded.
        all.add(new InventedCall());
        server = WebServer.start(WebOptions.local(Calls.of(all), Clock.systemUTC()));
        reader = new Reader(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(Language language, CallDefinition call) {
        return reader.page("/" + language + "/calls/" + call.id());
    }

    private static String clause(String page, Object id) {
        List<String> found = between(page, "<article class=\"clause\" id=\"" + id + "\"", "</article>");
        assertThat(found).as("places named " + id).hasSize(1);
        return found.get(0);
    }

    @Test
    void the_list_says_of_each_call_what_it_is_about_and_what_it_leaves_unsaid() {
        String french = text(reader.page("/fr/calls"));
        assertThat(french)
                .contains("Nouvelle-Aquitaine · 2026")
                .contains("Date limite de dépôt 17 mai 2026 Partenaires deux ou trois établissements")
                .contains("Financement 3\u00a0249,79\u00a0€ par mois et par poste")
                .contains("Date limite de dépôt non précisée par l’appel Partenaires un établissement public")
                .contains("Date limite de dépôt non renseignée dans le module de cet appel"
                        + " Partenaires non précisé par l’appel Financement " + InventedCall.HOSTILE.strip()
                        + " somme");
        String english = text(reader.page("/en/calls"));
        assertThat(english)
                .contains("Filing deadline 17 May 2026")
                .contains("Filing deadline not stated by the call")
                .contains("Filing deadline not declared by the plug-in of this call Partners not stated by the call");
        assertThat(links(reader.page("/en/calls")))
                .contains("/en/check/invented-2026", "/en/calls/invented-2026", "/en/campaign?call=invented-2026");
    }

    @Test
    void a_call_that_could_not_be_loaded_is_named_with_why() {
        assertThat(text(reader.page("/fr/calls")))
                .contains("Appels qui n’ont pas pu être chargés Deux appels ont l’identifiant invented-2026");
        assertThat(text(reader.page("/en/calls")))
                .contains("Calls that could not be loaded Two calls have the id invented-2026");
    }

    @Test
    void every_clause_has_one_place_with_its_sentence_and_its_rules_in_both_languages() {
        for (CallDefinition call : calls) {
            for (Language language : Language.values()) {
                String page = page(language, call);
                List<String> order = new ArrayList<>(places(page));
                order.retainAll(call.clauses().stream()
                        .map(each -> each.id().toString())
                        .toList());
                assertThat(order)
                        .containsExactlyElementsOf(call.clauses().stream()
                                .map(each -> each.id().toString())
                                .toList());
                for (Clause each : call.clauses()) {
                    assertThat(text(clause(page, each.id())))
                            .contains(each.id().toString())
                            .contains(plain(each.where(language)))
                            .contains(plain(each.sentence().in(language)));
                }
                for (Rule rule : call.rules()) {
                    String said = text(clause(page, rule.id()));
                    assertThat(said)
                            .contains((language == Language.FRENCH ? "règle " : "rule ") + rule.id())
                            .contains(plain(rule.sentence().in(language)))
                            .containsIgnoringCase(rule.kind().label().in(language));
                    rule.condition().ifPresent(words -> assertThat(said).contains(plain(words.in(language))));
                    rule.inputs()
                            .forEach(input ->
                                    assertThat(said).contains(input.label().in(language)));
                }
            }
        }
    }

    /** As a page shows it: several spaces are one. */
    private static String plain(String text) {
        return text.replaceAll("[ \n]+", " ").strip();
    }

    @Test
    void every_link_leads_to_a_page_that_is_there_and_to_a_place_of_it() {
        Set<String> starts = new LinkedHashSet<>(List.of("/fr/calls", "/en/calls", "/fr/compare", "/en/compare"));
        for (CallDefinition call : calls) {
            starts.add("/fr/calls/" + call.id());
            starts.add("/en/calls/" + call.id() + "?q=a&show=checked");
        }
        Map<String, Set<String>> there = new HashMap<>();
        int followed = 0;
        for (String start : starts) {
            for (String link : links(reader.page(start))) {
                // Of other parts of the site only that they are elsewhere is known here.
                if (link.matches("/[a-z]{2}/(calls|compare)([/?#].*)?|/static/.*|#.*")) {
                    String[] parts = link.split("#", 2);
                    String path = parts[0].isEmpty() ? start : parts[0];
                    Set<String> places =
                            there.computeIfAbsent(path, page -> new LinkedHashSet<>(places(reader.page(page))));
                    if (parts.length == 2 && !places.contains(parts[1])) {
                        assertThat(places).as(link + " of " + start).contains(parts[1]);
                    }
                    followed++;
                }
            }
        }
        assertThat(followed).isGreaterThan(1000);
    }

    @Test
    void the_head_says_the_calendar_the_contacts_and_the_text_with_its_checksum() {
        String page = text(reader.page(NA));
        assertThat(page)
                .contains("Date limite de dépôt 17 mai 2026 NA-66 NA-67 NA-78")
                .contains("Déposant le candidat NA-64")
                .contains("Décision non précisé par l’appel NA-77")
                .contains("Contact pour les questions ars-na-rhs-internat@ars.sante.fr NA-01")
                .contains("Texte cité 122\u00a0lignes Empreinte SHA-256 "
                        + calls.get(1).campaign().getSource().sha256().orElseThrow());
        assertThat(text(reader.page("/en/calls/invented-2026")))
                .contains("Filing channel not declared by the plug-in of this call")
                .contains("Public page https://www.ars.example.org/appel read on 2 November 2026")
                .contains("full text not at hand: the clauses cite a public page");
    }

    @Test
    void coverage_counts_every_clause_once_and_names_those_of_which_nothing_is_made() {
        assertThat(text(reader.page(NA)))
                .contains("Le texte est lu en 82\u00a0dispositions")
                .contains("Aucune ne reste sans traitement.");
        for (CallDefinition call : calls) {
            String page = page(Language.ENGLISH, call);
            List<String> tallies = between(page, "<dl class=\"tally\">", "</dl>");
            assertThat(sum(tallies.get(0))).isEqualTo(call.clauses().size());
            assertThat(sum(tallies.get(1))).isEqualTo(call.rules().size());
        }
        assertThat(text(reader.page("/en/calls/invented-2026")))
                .contains("1 is left without treatment: INV-03")
                .contains("No rule takes it up.");
    }

    private static int sum(String tally) {
        return between(tally, "<dd>", "</dd>").stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }

    @Test
    void interpretations_are_those_of_the_json_with_the_rules_that_use_them() {
        for (CallDefinition call : calls) {
            String page = page(Language.FRENCH, call);
            JsonNode json = JSON.readTree(ResultJson.interpretations(call)).get("interpretations");
            assertThat(between(page, "<article class=\"question\"", "</article>"))
                    .hasSize(json.size());
            for (JsonNode each : json) {
                String key = each.get("key").asString();
                String said = text(between(page, "<article class=\"question\" id=\"" + key + "\"", "</article>")
                        .get(0));
                assertThat(said)
                        .contains(plain(each.get("question").get("fr").asString()))
                        .contains(plain(each.get("why").get("fr").asString()));
                each.get("choices")
                        .forEach(choice -> assertThat(said)
                                .contains(plain(choice.get("label").get("fr").asString()) + " "
                                        + choice.get("slug").asString()));
                each.get("clauses").forEach(clause -> assertThat(said).contains(clause.asString()));
                if (!each.has("default")) {
                    assertThat(said).contains("Aucune\u00a0: la réponse montre ce que donne chaque lecture.");
                }
                call.rules().stream()
                        .filter(rule -> uses(rule, key))
                        .forEach(rule -> assertThat(said.substring(said.indexOf("Utilisée par")))
                                .contains(rule.id().toString()));
            }
        }
        assertThat(text(between(reader.page(NA), "id=\"I-NA-10\"", "</article>").get(0)))
                .contains("Mois de contrat months par défaut")
                .contains("Jours calendaires (lecture écartée) calendar-days exclue par le texte");
    }

    private static boolean uses(Rule rule, String key) {
        return rule.interpretations().stream()
                .map(OpenPoint::interpretation)
                .map(Interpretation::key)
                .anyMatch(key::equals);
    }

    @Test
    void parameters_are_those_of_the_json() {
        for (CallDefinition call : calls) {
            String page = page(Language.ENGLISH, call);
            JsonNode json = JSON.readTree(ResultJson.parameters(call)).get("parameters");
            List<String> rows = between(page, "<tr id=\"parameter-", "</tr>");
            assertThat(rows).hasSize(json.size());
            for (int i = 0; i < rows.size(); i++) {
                JsonNode each = json.get(i);
                List<String> clauses = new ArrayList<>();
                each.get("clauses").forEach(clause -> clauses.add(clause.asString()));
                assertThat(between(rows.get(i), "<code>", "</code>").stream().map(Reader::text))
                        .containsExactly(
                                each.get("name").asString(),
                                plain(each.get("value").asString()));
                assertThat(text(rows.get(i).substring(rows.get(i).indexOf("<td>"))))
                        .startsWith(plain(each.get("inWords").get("en").asString()))
                        .endsWith(String.join(" ", clauses));
            }
        }
    }

    @Test
    void figures_are_those_of_the_json_to_the_cent_with_their_explanation() {
        int compared = 0;
        for (CallDefinition call : calls) {
            String page = page(Language.ENGLISH, call);
            if (call.fundingScheme().reconciliation().isEmpty()) {
                assertThat(text(page)).contains("The call prints no computation to reconcile.");
                continue;
            }
            var reconciliation = call.fundingScheme().reconciliation().get();
            JsonNode json = JSON.readTree(ResultJson.reconciliation(call, reconciliation))
                    .get("lines");
            String table =
                    between(page, "<table class=\"figures\">", "</table>").get(0);
            List<String> rows = between(table.substring(table.indexOf("<tbody>")), "<tr", "</tr>");
            assertThat(rows).hasSize(json.size());
            for (int i = 0; i < rows.size(); i++) {
                ReconciliationLine line = reconciliation.lines().get(i);
                List<String> figures = between(rows.get(i), "<td class=\"number\">", "</td>");
                assertEuros(figures.get(0), json.get(i).get("printed"));
                assertEuros(figures.get(1), json.get(i).get("recomputed"));
                assertEuros(figures.get(2), json.get(i).get("gap"));
                assertThat(text(rows.get(i)))
                        .contains(line.formula().en())
                        .contains(line.explanation().en());
                compared++;
            }
        }
        assertThat(compared).isPositive();
    }

    private static void assertEuros(String shown, JsonNode figure) {
        assertThat(new BigDecimal(text(shown).replaceAll(" .*", "").replaceAll("[€,]", "")))
                .isEqualByComparingTo(figure.decimalValue());
    }

    @Test
    void a_clause_has_an_address_of_its_own_in_any_case_and_an_unknown_one_is_told_the_nearest() {
        for (String id : List.of("NA-16", "na-16")) {
            HttpResponse<String> found = reader.ask(NA + "/clauses/" + id);
            assertThat(found.statusCode()).isEqualTo(302);
            assertThat(found.headers().firstValue("Location").orElseThrow()).endsWith(NA + "#NA-16");
        }
        HttpResponse<String> unknown = reader.ask(NA + "/clauses/NA-83");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(text(unknown.body()))
                .contains("Aucune disposition de ce nom")
                .contains("Les plus proches\u00a0:");
        assertThat(links(unknown.body()).stream().filter(link -> link.contains("#NA-")))
                .containsExactly(NA + "#NA-78", NA + "#NA-79", NA + "#NA-80", NA + "#NA-81", NA + "#NA-82");
        assertThat(links(reader.ask(NA + "/clauses/16").body())).contains(NA + "#NA-16", NA + "#NA-14");
        assertThat(links(reader.ask(NA + "/clauses/x").body())).contains(NA + "#NA-01");
        assertThat(reader.ask("/en/calls/nowhere-2026/clauses/NA-16").statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_unknown_call_is_told_those_that_are_there() {
        HttpResponse<String> unknown = reader.ask("/en/calls/nouvelle-aquitaine-2025");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(text(unknown.body()))
                .contains("No call of this name")
                .contains("auvergne-rhone-alpes-2026 invented-2026 nouvelle-aquitaine-2026");
        assertThat(reader.ask("/de/calls").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_that_a_browser_has_is_not_sent_again_and_another_is() {
        for (String path : List.of("/fr/calls", NA, "/en/compare", "/en/about")) {
            HttpResponse<String> first = reader.ask(path);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
            HttpResponse<String> again = reader.ask(path, "If-None-Match", tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(reader.ask("/en/calls/invented-2026", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(reader.ask(NA + "/clauses/NA-99").headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void a_choice_shows_only_its_clauses_and_needs_no_script() {
        String page = reader.page(NA + "?show=committee");
        List<String> shown = between(page, "<article class=\"clause\" id=\"", "\"");
        assertThat(shown)
                .containsExactlyElementsOf(calls.get(1).clauses().stream()
                        .filter(clause -> calls.get(1).rules().stream()
                                .anyMatch(rule -> rule.kind() == RuleKind.COMMITTEE
                                        && rule.clauses().contains(clause.id())))
                        .map(clause -> clause.id().toString())
                        .toList())
                .isNotEmpty();
        assertThat(text(page)).contains(shown.size() + "\u00a0dispositions et 30\u00a0interprétations trouvées.");
        assertThat(page)
                .contains("id=\"show-committee\"")
                .containsPattern("id=\"show-committee\"[^>]*aria-current=\"true\"");
        assertThat(reader.ask(NA + "?show=x").statusCode()).isEqualTo(400);
    }

    @Test
    void together_the_choices_leave_no_clause_out_and_say_how_many_they_show() {
        for (CallDefinition call : calls) {
            String all = page(Language.FRENCH, call);
            Set<String> shown = new LinkedHashSet<>();
            for (Show show : Show.values()) {
                List<String> these = between(
                        reader.page("/fr/calls/" + call.id() + "?show=" + show.code()),
                        "<article class=\"clause\" id=\"",
                        "\"");
                if (show != Show.ALL) {
                    shown.addAll(these);
                }
                List<String> link = between(all, "id=\"show-" + show.code() + "\"", "</a>");
                assertThat(
                                link.isEmpty()
                                        ? "0"
                                        : between(link.get(0), "<span class=\"count\">", "</span>")
                                                .get(0))
                        .isEqualTo(Integer.toString(these.size()));
            }
            assertThat(shown).hasSameSizeAs(call.clauses());
        }
    }

    @Test
    void words_are_found_however_they_are_spelt() {
        String plain = reader.page(NA + "?q=peripherique+MOITIE");
        assertThat(between(plain, "<article class=\"clause\" id=\"", "\""))
                .contains("NA-16")
                .hasSizeLessThan(10);
        assertThat(between(reader.page(NA + "?q=Périphérique"), "<article class=\"question\" id=\"", "\""))
                .contains("I-NA-8")
                .hasSizeLessThan(10);
        assertThat(plain).contains("value=\"peripherique MOITIE\"");
        String none = reader.page(NA + "?q=%22%3E%3Cscript%3Ezzz");
        assertThat(text(none)).contains("Aucune disposition ne correspond.");
        assertThat(none).doesNotContain("<script>zzz").contains("value=\"&#34;>&lt;script>zzz\"");
        assertThat(links(none)).contains("/en/calls/nouvelle-aquitaine-2026?q=%22%3E%3Cscript%3Ezzz");
    }

    @Test
    void a_text_that_tries_to_be_more_stays_a_text() {
        for (String path :
                List.of("/fr/calls", "/en/calls/invented-2026", "/fr/compare", "/en/calls/invented-2026?q=alert")) {
            assertThat(reader.page(path))
                    .contains("&lt;script&gt;alert(1)")
                    .doesNotContain("<script>alert", "<img", "'><img");
        }
    }
}

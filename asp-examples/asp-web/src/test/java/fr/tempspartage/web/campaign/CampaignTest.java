package fr.tempspartage.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.bulk.Bulk;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.report.DossierRow.Standing;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignTest {

    private static Visitor site;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        site = new Visitor(Limits.STANDARD);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String na(String name, byte[] file) throws Exception {
        return site.done(name, file, "call=" + Visitor.NA, "on=2026-05-20");
    }

    /** Text of a page as people read it. */
    private static String text(String html) {
        return html.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&amp;", "&")
                .replaceAll("[\\s\u00a0]+", " ");
    }

    private static Map<Standing, Integer> counts(String at) {
        Results results = site.jobs()
                .find(at.substring(at.lastIndexOf('/') + 1))
                .flatMap(Job::results)
                .orElseThrow();
        ImmutableMap.Builder<Standing, Integer> counts = ImmutableMap.builder();
        for (Standing standing : Standing.values()) {
            counts.put(standing, results.count(standing));
        }
        return counts.buildOrThrow();
    }

    @Test
    void lines_of_two_calls_are_counted_by_verdict_and_those_of_the_other_call_are_said() throws Exception {
        String at = na("dossiers.jsonl", Visitor.example("bulk/dossiers.jsonl"));
        assertThat(counts(at))
                .isEqualTo(Map.of(
                        Standing.ELIGIBLE, 2,
                        Standing.TO_BE_CONFIRMED, 0,
                        Standing.NOT_ELIGIBLE, 1,
                        Standing.NOT_READ, 3,
                        Standing.NOT_ASSESSED, 0));
        String french = text(site.get(at));
        assertThat(french)
                .contains("éligible 2", "à confirmer 0", "non éligible 1", "non lu 3", "Entrés dans le fichier 6")
                .contains("47 Lot-et-Garonne 1 1 0 0", "86 Vienne 2 1 0 1")
                .contains("© MapSVG (mapsvg.com), adapté par Victor Cazanave (svg-maps), CC BY 4.0 , modifié.")
                .contains("2027 71 495,38 € 71 495,38 €", "Total 116 992,44 € 116 992,44 €")
                .contains("refusés ou hors délai, jamais comptés 77 994,96 €");
        assertThat(text(site.get(at.replace("/fr/", "/en/"))))
                .contains("to be confirmed 0", "Came in with the file 6", "Total €116,992.44 €116,992.44");
        assertThat(text(site.get(at + "/issues")))
                .contains(
                        "6 dossiers entrés = éligibles 2 + à confirmer 0 + non éligibles 1 + non lus 3 + non examinés 0")
                .contains("Erreurs les plus fréquentes Dossiers Exemple 3 4:65 /call Le dossier répond à l’appel")
                .contains("Dossier n° 4, ligne 4 du fichier")
                .contains("Le dossier répond à l’appel");
    }

    @Test
    void tables_give_the_same_rows_whatever_their_format() throws Exception {
        for (String call : new String[] {Visitor.NA, Visitor.ARA}) {
            byte[] csv = Visitor.example("tables/" + call + ".csv");
            String of = site.done("a.csv", csv, "call=" + call, "on=2026-05-20");
            assertThat(counts(of).get(Standing.NOT_READ)).isZero();
            assertThat(counts(site.done(
                            "a.xlsx", Visitor.example("tables/" + call + ".xlsx"), "call=" + call, "on=2026-05-20")))
                    .isEqualTo(counts(of));
        }
        String broken = na("with-errors.csv", Visitor.example("tables/with-errors.csv"));
        assertThat(counts(broken).get(Standing.NOT_READ)).isPositive();
        // Each place on its own: three rows have a value that cannot be read, of which one alone is a profession.
        assertThat(text(site.get(broken + "/issues")))
                .contains(
                        "Erreurs les plus fréquentes Dossiers Exemple 1 3:3 /candidate/profession « docteur »",
                        "1 4:5 /posts/0/contractStart « 2027-02-31 »",
                        "1 4:4 /posts/0/workingTime « 200% »");
    }

    @Test
    void an_export_and_an_answer_of_the_form_platform_are_imported_and_every_field_accounted_for() throws Exception {
        for (String name : new String[] {"export.csv", "export.xlsx", "export.ods", "page-1.json"}) {
            String at = site.done(
                    name,
                    Visitor.example("procedures/" + Visitor.NA + "/" + name),
                    "call=" + Visitor.NA,
                    "content=platform",
                    "on=2026-05-20");
            Results results = site.jobs()
                    .find(at.substring(at.lastIndexOf('/') + 1))
                    .flatMap(Job::results)
                    .orElseThrow();
            assertThat(results.rows().size())
                    .as(name)
                    .isEqualTo(results.imported().orElseThrow().found());
            assertThat(results.assessed()).as(name).isPositive();
            assertThat(text(site.get(at)))
                    .contains("Dossiers trouvés : " + results.rows().size());
            assertThat(site.get(at + "/issues"))
                    .doesNotContain(site.jobs().root().toString());
        }
    }

    @Test
    void a_file_with_one_dossier_is_sent_to_the_page_for_one() throws Exception {
        HttpResponse<String> sent = site.upload("en", "a.json", new byte[] {'{', '}'}, "call=" + Visitor.NA);
        assertThat(sent.statusCode()).isEqualTo(400);
        assertThat(text(sent.body())).contains("A file .json holds one dossier");
        assertThat(site.upload("en", "a.jsonl", new byte[0], "call=" + Visitor.NA)
                        .body())
                .contains("Choose a file that is not empty.");
        assertThat(site.upload("fr", "a.jsonl", new byte[] {'x'}, "call=x").body())
                .contains("Il faut choisir un appel que ce serveur connaît.");
        assertThat(site.upload("en", "a.jsonl", new byte[] {'x'}, "call=" + Visitor.NA, "on=tomorrow")
                        .body())
                .contains("The day of the assessment cannot be read.");
        assertThat(text(site.upload("en", "a.jsonl", new byte[] {'x'}, "call=" + Visitor.NA, "interpret=I-NA-4=no")
                        .body()))
                .contains("No choice 'no' in I-NA-4.", "Maybe one of [specialist-only, any-assistant].");
    }

    @Test
    void readings_that_are_chosen_are_applied_and_said() throws Exception {
        byte[] file = Visitor.lines(Visitor.NA, 8);
        String at = site.done(
                "a.jsonl", file, "call=" + Visitor.NA, "on=2026-05-20", "interpret=I-NA-20=start-of-day", "interpret=");
        assertThat(text(site.get(at))).contains("I-NA-20 – ");
        CallDefinition call = Visitor.CALLS.get(Visitor.NA);
        Path in = Files.write(folder.resolve("a.jsonl"), file);
        Path out = folder.resolve("out.jsonl");
        Bulk.of(
                        call,
                        AssessmentContext.on(LocalDate.of(2026, 5, 20)).interpreting("I-NA-20", "start-of-day"),
                        AspJson.standard().knowing(Visitor.CALLS))
                .run(in, out);
        assertThat(site.bytes(at + "/files/verdicts.jsonl")).isEqualTo(Files.readAllBytes(out));
    }

    @Test
    void verdicts_have_the_bytes_that_the_library_writes() throws Exception {
        byte[] file = Visitor.example("bulk/dossiers.jsonl");
        String at = na("dossiers.jsonl", file);
        Path in = Files.write(folder.resolve("dossiers.jsonl"), file);
        Bulk bulk = Bulk.of(
                Visitor.CALLS.get(Visitor.NA),
                AssessmentContext.on(LocalDate.of(2026, 5, 20)),
                AspJson.standard().knowing(Visitor.CALLS));
        Path lines = folder.resolve("out.jsonl");
        bulk.run(in, lines);
        assertThat(site.bytes(at + "/files/verdicts.jsonl")).isEqualTo(Files.readAllBytes(lines));
        Path csv = folder.resolve("out.csv");
        bulk.naming("dossiers.jsonl").in(Language.FRENCH, CsvDialect.PLAIN).run(in, csv);
        assertThat(site.bytes(at + "/files/verdicts.csv")).isEqualTo(Files.readAllBytes(csv));
        bulk.naming("dossiers.jsonl").in(Language.ENGLISH, CsvDialect.EXCEL).run(in, csv);
        assertThat(site.bytes(at.replace("/fr/", "/en/") + "/files/verdicts.csv?for=excel"))
                .isEqualTo(Files.readAllBytes(csv));
        assertThat(site.bytes(at + "/files/verdicts.xlsx")).startsWith('P', 'K');
        HttpResponse<String> issues = site.answer(at + "/files/issues.csv");
        assertThat(issues.body())
                .startsWith("number;line;dossier;severity;place;pointer;issue\n4;4;;ERROR;4:65;/call;");
        assertThat(issues.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"issues.csv\"");
        assertThat(site.answer(at + "/files/records").statusCode()).isEqualTo(404);
        assertThat(site.answer(at + "/files/..%2Frecords").statusCode()).isIn(400, 404);
    }

    @Test
    void each_row_leads_to_its_answer_and_from_there_to_the_page_for_one_dossier() throws Exception {
        String at = na("dossiers.jsonl", Visitor.example("bulk/dossiers.jsonl"));
        String third = site.get(at + "/dossiers/3");
        assertThat(third)
                .contains("NA-2026-refused-one")
                .contains("<form method=\"post\" action=\"/fr/check/" + Visitor.NA + "\"")
                .contains("name=\"dossier\" value=\"{&#34;formatVersion&#34;: ");
        assertThat(text(third)).contains("Dossier n° 3, ligne 3 du fichier");
        HttpResponse<String> pressed = site.form(at + "/dossiers/3", "remedy=1");
        assertThat(pressed.statusCode()).isEqualTo(307);
        assertThat(pressed.headers().firstValue("Location").orElseThrow()).isEqualTo("/fr/check/" + Visitor.NA);
        assertThat(text(site.get(at + "/dossiers/4"))).contains("Ce dossier n’a pas été examiné");
        for (String none : new String[] {"0", "7", "x", "-1", "99999999999"}) {
            assertThat(site.answer(at + "/dossiers/" + none).statusCode())
                    .as(none)
                    .isEqualTo(404);
        }
    }

    @Test
    void what_a_file_says_is_text_wherever_it_is_shown() throws Exception {
        String evil = "<img src=x onerror=alert(1)>";
        String good = new String(Visitor.lines(Visitor.NA, 8), StandardCharsets.UTF_8);
        String lines = good.replaceAll("\"(name|training|need|durability)\": \"[^\"]*\"", "\"$1\": \"" + evil + "\"")
                        .replaceAll("\"D-10", "\"" + evil + "10")
                + "{\"id\": \"" + evil + "\", \"" + evil + "\": 1}\n";
        String at = site.done(
                evil + ".jsonl\\\"", lines.getBytes(StandardCharsets.UTF_8), "call=" + Visitor.NA, "on=2026-05-20");
        for (String page :
                new String[] {"", "/dossiers", "/dossiers/1", "/dossiers/9", "/budget", "/order", "/issues"}) {
            String html = site.get(at + page);
            assertThat(html).as(page).doesNotContain("<img").doesNotContain("La demande n’a pas abouti");
        }
        assertThat(site.form(at + "/dossiers", "text=" + "%3Cimg").body())
                .contains("&lt;img src=x onerror=alert(1)&gt;10")
                .doesNotContain("<img");
    }

    private static List<String> found(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void the_map_and_the_scripts_of_a_page_are_its_own_and_nothing_is_inline() throws Exception {
        String at = na("dossiers.jsonl", Visitor.example("bulk/dossiers.jsonl"));
        for (String page : new String[] {"", "/dossiers", "/budget", "/order", "/issues", "/dossiers/1"}) {
            String html = site.get(at + page);
            assertThat(found("<[^>]*\\s(?:style|on[a-z]+)=|<style|\"javascript:", html))
                    .as(page)
                    .isEmpty();
            assertThat(found("(?:src|href|action)=\"(?!/|#|\\?#|https://creativecommons\\.org/)[^\"]*", html))
                    .as(page)
                    .isEmpty();
        }
        String map = site.get(at);
        assertThat(map.split("data-department=\"", -1)).hasSize(1 + 101 + 2);
        assertThat(map)
                .contains("<title>86 Vienne\u00a0: 2 dossiers</title>", "<title>976 Mayotte\u00a0: 0 dossiers</title>");
    }
}

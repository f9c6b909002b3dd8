package fr.tempspartage.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.io.report.DossierRow.Standing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CampaignTableTest {

    private static Visitor site;

    @BeforeAll
    static void start() {
        site = new Visitor(Limits.STANDARD);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static String of(int rows) throws Exception {
        return site.done(
                "a.jsonl",
                rows == 0 ? "\n".getBytes(StandardCharsets.UTF_8) : Visitor.lines(Visitor.NA, rows),
                "call=" + Visitor.NA,
                "on=2026-05-20");
    }

    /** Identifiers of a page in their order. */
    private static List<String> ids(String html) {
        List<String> ids = new ArrayList<>();
        Matcher matcher = Pattern.compile("<th scope=\"row\"><a href=\"[^\"]*\">([^<]*)</a>")
                .matcher(html);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    private static Results results(String at) {
        return site.jobs()
                .find(at.substring(at.lastIndexOf('/') + 1))
                .flatMap(Job::results)
                .orElseThrow();
    }

    @Test
    void pages_have_fifty_rows_and_the_last_one_the_rest() throws Exception {
        String none = site.get(of(0) + "/dossiers");
        assertThat(none).contains("Aucun dossier ne répond à ce filtre.").doesNotContain("Page 1 sur");
        assertThat(ids(site.get(of(1) + "/dossiers"))).containsExactly("D-10000");
        String fifty = site.get(of(50) + "/dossiers");
        assertThat(ids(fifty)).hasSize(50);
        assertThat(fifty).doesNotContain("Page 1 sur");
        String at = of(51);
        String first = site.get(at + "/dossiers");
        assertThat(ids(first)).hasSize(50).doesNotContain("D-10050");
        assertThat(first).contains("Page 1 sur 2", "Lignes 1 à 50 sur 51").doesNotContain("Page précédente");
        String second = site.form(at + "/dossiers", "page=2").body();
        assertThat(ids(second)).containsExactly("D-10050");
        assertThat(second).contains("Page 2 sur 2", "Lignes 51 à 51 sur 51").doesNotContain("Page suivante");
        assertThat(ids(site.get(at + "/dossiers?page=3"))).containsExactly("D-10050");
        assertThat(ids(site.get(at + "/dossiers?page=x"))).hasSize(50);
        assertThat(ids(site.get(at.replace("/fr/", "/en/") + "/dossiers?page=2")))
                .containsExactly("D-10050");
    }

    @Test
    void filters_leave_the_rows_that_have_what_is_asked_and_say_how_many() throws Exception {
        String at = of(48);
        Results results = results(at);
        for (Standing standing : List.of(Standing.ELIGIBLE, Standing.TO_BE_CONFIRMED, Standing.NOT_ELIGIBLE)) {
            assertThat(results.count(standing)).as(standing.name()).isPositive();
            String html = site.get(at + "/dossiers?verdict=" + standing);
            assertThat(ids(html)).hasSize(results.count(standing));
            assertThat(html).contains(results.count(standing) + " dossiers sur 48");
        }
        assertThat(ids(site.get(at + "/dossiers?filing=LATE"))).hasSize(6);
        results.departments().forEach((code, count) -> {
            try {
                assertThat(ids(site.get(at + "/dossiers?department=" + (code.isEmpty() ? "none" : code))))
                        .as(code)
                        .hasSize(count.all());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertThat(ids(site.form(at + "/dossiers", "text=d-1000").body())).hasSize(10);
        assertThat(ids(site.form(at + "/dossiers", "text=D-10007&verdict=&filing=&department=")
                        .body()))
                .containsExactly("D-10007");
        assertThat(ids(site.form(at + "/dossiers", "sort=number&text=D-1000&sort=-dossier")
                        .body()))
                .startsWith("D-10009", "D-10008");
        assertThat(site.form(at + "/dossiers", "text=nobody").body()).contains("0 dossiers sur 48");
    }

    @Test
    void rows_stand_in_the_order_of_any_column_and_the_other_way_round() throws Exception {
        String at = of(24);
        Rows rows = results(at).rows();
        List<String> dossiers = ids(site.get(at + "/dossiers?sort=dossier"));
        assertThat(dossiers).isSorted().hasSize(24);
        List<String> reversed = new ArrayList<>(dossiers);
        Collections.reverse(reversed);
        assertThat(ids(site.get(at + "/dossiers?sort=-dossier"))).isEqualTo(reversed);
        assertThat(ids(site.get(at + "/dossiers?sort=-amount")).stream()
                        .map(id -> rows.cents(Integer.parseInt(id.substring(2)) - 10_000))
                        .toList())
                .isSortedAccordingTo(Collections.reverseOrder());
        assertThat(ids(site.get(at + "/dossiers?sort=documents")).stream()
                        .map(id -> rows.said(Integer.parseInt(id.substring(2)) - 10_000)
                                .missing())
                        .toList())
                .isSorted();
        assertThat(ids(site.get(at + "/dossiers?sort=verdict")).stream()
                        .map(id -> rows.said(Integer.parseInt(id.substring(2)) - 10_000)
                                .standing())
                        .toList())
                .isSorted();
        assertThat(ids(site.get(at + "/dossiers?sort=priority")).stream()
                        .map(id -> rows.said(Integer.parseInt(id.substring(2)) - 10_000)
                                .priority()
                                .isEmpty())
                        .toList())
                .isSorted();
        assertThat(site.get(at + "/dossiers?sort=-amount")).contains("aria-sort=\"descending\"");
    }

    @Test
    void a_script_gets_the_table_alone() throws Exception {
        String at = of(3);
        java.net.http.HttpResponse<String> part = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(site.at(at + "/dossiers"))
                                .header("HX-Request", "true")
                                .build(),
                        java.net.http.HttpResponse.BodyHandlers.ofString());
        assertThat(part.body())
                .startsWith("<div id=\"rows\"")
                .contains("hx-swap-oob=\"innerHTML\"")
                .doesNotContain("<html");
    }
}

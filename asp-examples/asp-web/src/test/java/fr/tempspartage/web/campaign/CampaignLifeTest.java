package fr.tempspartage.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** How campaigns come and go, and what is left of them: nothing. */
class CampaignLifeTest {

    private static final Limits SMALL = new Limits(1 << 20, 4 << 20, 4 << 20, 300, 1, 1, 3, Duration.ofHours(1));

    private static String id(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private static String location(HttpResponse<String> sent) {
        return sent.headers().firstValue("Location").orElseThrow(() -> new AssertionError(sent.body()));
    }

    private static void awaitNothing(Visitor site) throws Exception {
        for (int i = 0; i < 400 && !site.kept().isEmpty(); i++) {
            Thread.sleep(25);
        }
        assertThat(site.kept()).isEmpty();
    }

    @Test
    void what_is_kept_can_be_read_by_the_owner_alone_under_names_of_our_own() throws Exception {
        try (Visitor site = new Visitor(SMALL)) {
            site.done("../../../evil name.jsonl", Visitor.lines(Visitor.NA, 2), "call=" + Visitor.NA);
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(site.jobs().root())))
                    .isEqualTo("rwx------");
            assertThat(site.kept())
                    .extracting(path -> path.getFileName().toString())
                    .doesNotContain("evil name.jsonl");
            for (Path path : site.kept()) {
                if (Files.isDirectory(path)) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo("rwx------");
                }
            }
        }
    }

    @Test
    void a_campaign_that_is_deleted_leaves_no_file_and_no_page() throws Exception {
        try (Visitor site = new Visitor(SMALL)) {
            String at = site.done("a.jsonl", Visitor.lines(Visitor.NA, 20), "call=" + Visitor.NA);
            site.bytes(at + "/files/verdicts.csv");
            assertThat(site.kept()).isNotEmpty();
            HttpResponse<String> deleted = site.form(at + "/delete", "");
            assertThat(location(deleted)).isEqualTo("/fr/campaign?told=deleted");
            assertThat(site.get("/fr/campaign?told=deleted")).contains("sont supprimés.");
            assertThat(site.kept()).isEmpty();
            assertThat(site.answer(at).statusCode()).isEqualTo(404);
            assertThat(site.get(at)).contains("Cette campagne n’existe pas, ou plus");
        }
    }

    @Test
    void a_campaign_is_forgotten_after_an_hour_without_use() throws Exception {
        try (Visitor site = new Visitor(SMALL)) {
            String at = site.done("a.jsonl", Visitor.lines(Visitor.NA, 2), "call=" + Visitor.NA);
            site.later(Duration.ofMinutes(60));
            assertThat(site.answer(at).statusCode()).isEqualTo(200);
            site.later(Duration.ofMinutes(60));
            assertThat(site.answer(at).statusCode()).isEqualTo(200);
            site.later(Duration.ofMinutes(60).plusMillis(1));
            site.jobs().forget();
            assertThat(site.kept()).isEmpty();
            assertThat(site.answer(at).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_campaign_that_is_stopped_in_the_middle_leaves_no_file() throws Exception {
        Limits limits = new Limits(100 << 20, 4 << 20, 400 << 20, 250_000, 1, 1, 3, Duration.ofHours(1));
        try (Visitor site = new Visitor(limits)) {
            String at = location(site.upload("en", "a.jsonl", Visitor.lines(Visitor.NA, 12_000), "call=" + Visitor.NA));
            Job job = site.jobs().find(id(at)).orElseThrow();
            for (int i = 0; i < 400 && job.progress().records() == 0; i++) {
                Thread.sleep(10);
            }
            assertThat(site.get(at)).contains("Dossiers examined:", "<meta http-equiv=\"refresh\"");
            assertThat(site.answer(at + "/dossiers").statusCode()).isEqualTo(303);
            assertThat(location(site.form(at + "/stop", ""))).isEqualTo(at);
            site.await(at);
            assertThat(job.progress().records()).isBetween(1L, 11_999L);
            awaitNothing(site);
            assertThat(site.get(at)).contains("Stopped: nothing is kept.").doesNotContain("http-equiv");
            HttpResponse<String> polled = site.answer(at + "/progress?state=state.examining");
            assertThat(polled.headers().firstValue("HX-Redirect")).contains(at);
        }
    }

    @Test
    void closing_ends_what_is_under_way_and_deletes_everything() throws Exception {
        Limits limits = new Limits(100 << 20, 4 << 20, 400 << 20, 250_000, 1, 1, 3, Duration.ofHours(1));
        Visitor site = new Visitor(limits);
        site.upload("fr", "a.jsonl", Visitor.lines(Visitor.NA, 12_000), "call=" + Visitor.NA);
        site.upload("fr", "b.jsonl", Visitor.lines(Visitor.NA, 10), "call=" + Visitor.NA);
        Path root = site.jobs().root();
        assertThat(root).exists();
        site.close();
        assertThat(root).doesNotExist();
    }

    @Test
    void who_comes_when_too_many_are_under_way_is_told_so_and_leaves_no_file() throws Exception {
        Limits limits = new Limits(100 << 20, 4 << 20, 400 << 20, 250_000, 1, 1, 9, Duration.ofHours(1));
        try (Visitor site = new Visitor(limits)) {
            byte[] long_ = Visitor.lines(Visitor.NA, 12_000);
            String first = location(site.upload("fr", "a.jsonl", long_, "call=" + Visitor.NA));
            Job running = site.jobs().find(id(first)).orElseThrow();
            for (int i = 0; i < 400 && running.state() == Job.State.WAITING; i++) {
                Thread.sleep(10);
            }
            String second = location(site.upload("fr", "b.jsonl", Visitor.lines(Visitor.NA, 5), "call=" + Visitor.NA));
            assertThat(site.get(second)).contains("En attente");
            HttpResponse<String> third =
                    site.upload("en", "c.jsonl", Visitor.lines(Visitor.NA, 5), "call=" + Visitor.NA);
            assertThat(third.statusCode()).isEqualTo(503);
            assertThat(third.body()).contains("Too many campaigns are under way or kept on this server");
            site.form(second + "/stop", "");
            assertThat(site.await(second).state()).isEqualTo(Job.State.STOPPED);
            site.form(first + "/stop", "");
            site.await(first);
            awaitNothing(site);
        }
    }

    @Test
    void no_more_campaigns_are_kept_than_there_is_room_for() throws Exception {
        try (Visitor site = new Visitor(SMALL)) {
            String one = "";
            for (int i = 0; i < 3; i++) {
                one = site.done("a.jsonl", Visitor.lines(Visitor.NA, 1), "call=" + Visitor.NA);
            }
            assertThat(site.upload("fr", "a.jsonl", Visitor.lines(Visitor.NA, 1), "call=" + Visitor.NA)
                            .statusCode())
                    .isEqualTo(503);
            site.form(one + "/delete", "");
            site.done("a.jsonl", Visitor.lines(Visitor.NA, 1), "call=" + Visitor.NA);
        }
    }

    @Test
    void a_file_that_is_too_large_in_whatever_way_is_refused_in_words_and_leaves_nothing() throws Exception {
        try (Visitor site = new Visitor(SMALL)) {
            HttpResponse<String> large = site.upload("en", "a.jsonl", new byte[(1 << 20) + 1], "call=" + Visitor.NA);
            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(large.body()).contains("The upload is larger than 1 MB.");
            assertThat(site.kept()).isEmpty();
            String records = site.done("a.jsonl.gz", gzip(Visitor.lines(Visitor.NA, 301)), "call=" + Visitor.NA);
            assertThat(site.get(records)).contains("Ce fichier contient plus de 300 dossiers.");
            String bomb = site.done("b.jsonl.gz", gzip(new byte[50_000_000]), "call=" + Visitor.NA);
            assertThat(site.get(bomb)).contains("Ce fichier compressé donne plus de 4194304 octets.");
        }
        try (Visitor site = new Visitor(SMALL)) {
            String bomb = site.done("a.xlsx", zipBomb(), "call=" + Visitor.NA);
            assertThat(site.get(bomb + "/issues")).contains("Erreur");
            String none = site.done("a.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8), "call=" + Visitor.NA);
            assertThat(site.get(none + "/issues")).contains("Erreur");
            site.form(bomb + "/delete", "");
            site.form(none + "/delete", "");
            assertThat(site.kept()).isEmpty();
        }
    }

    private static byte[] gzip(byte[] bytes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zipBomb() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}

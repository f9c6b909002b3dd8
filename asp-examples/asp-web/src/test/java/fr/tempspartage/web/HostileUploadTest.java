package fr.tempspartage.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.api.Http;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files and bodies that mean harm, over HTTP: each gets a refusal or is shown as text, and nothing of it stays. */
class HostileUploadTest {

    private static final String BOUNDARY = "----boundary";
    private static final String SCRIPT = "<script>alert(1)</script>\"'&";

    private static WebServer server;
    private static Http http;

    @BeforeAll
    static void start() {
        server = WebServer.start(WebOptions.local(Calls.load(), Http.CLOCK));
        http = Http.of(server);
    }

    @AfterAll
    static void close() {
        Path uploads = server.uploads();
        assertThat(uploads).exists();
        server.close();
        assertThat(uploads).doesNotExist();
    }

    @AfterEach
    void nothing_is_left_behind() throws IOException {
        try (Stream<Path> files = Files.list(server.uploads())) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_small_file_that_becomes_a_large_one_is_refused() throws Exception {
        byte[] bomb = zip(
                Map.of("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8)),
                "xl/worksheets/sheet1.xml",
                64);
        assertThat(bomb.length).isLessThan(200_000);
        refused("bombe.xlsx", bomb);
        refused("bombe.ods", zip(Map.of(), "content.xml", 64));
    }

    @Test
    void compressed_zeros_are_refused_unread() throws Exception {
        ByteArrayOutputStream zeros = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(zeros)) {
            for (int i = 0; i < 64; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        for (String path :
                List.of(Http.NA + "/assess", Http.NA + "/rank", "/fr/check", "/fr/check/nouvelle-aquitaine-2026")) {
            HttpResponse<String> refused = http.send(http.at(path)
                    .header("Content-Type", "application/json")
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofByteArray(zeros.toByteArray())));
            assertThat(refused.statusCode()).as(path).isEqualTo(415);
        }
    }

    @Test
    void lists_in_lists_without_end_are_refused() throws Exception {
        String deep = "[".repeat(500_000);
        assertThat(problem("application/json", deep)).contains("\"code\":\"TOO_DEEP\"");
        assertThat(problem("application/yaml", "- ".repeat(100_000) + "x")).contains("dossier-not-read");
        assertThat(problem("application/yaml", "{".repeat(100_000))).contains("dossier-not-read");
        refused("profond.json", deep.getBytes(StandardCharsets.UTF_8));
        assertThat(posted(deep).statusCode()).isEqualTo(400);
    }

    @Test
    void a_text_that_multiplies_itself_is_refused() throws Exception {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "*a" + (i - 1) + "]\n");
        }
        assertThat(problem("application/yaml", laughs.toString())).contains("dossier-not-read");
        refused("lol.yaml", laughs.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void files_of_this_machine_are_not_read() throws Exception {
        Path secret = Files.createTempFile("secret", ".txt");
        try {
            Files.writeString(secret, "top-secret");
            String entity =
                    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><x>&e;</x>";
            byte[] xml = entity.getBytes(StandardCharsets.UTF_8);
            for (String name :
                    List.of("content.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml")) {
                byte[] file = zip(
                        Map.of(
                                name,
                                xml,
                                "mimetype",
                                "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8)),
                        "",
                        0);
                for (String end : List.of(".ods", ".xlsx")) {
                    assertThat(refused("entite" + end, file)).doesNotContain("top-secret");
                }
            }
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void a_campaign_of_files_that_mean_harm_ends_with_what_is_wrong_and_leaves_nothing() throws Exception {
        Path secret = Files.createTempFile("secret", ".txt");
        try {
            Files.writeString(secret, "top-secret");
            byte[] xml = ("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                            + "\">]><x>&e;</x>")
                    .getBytes(StandardCharsets.UTF_8);
            byte[] deep = ("[".repeat(500_000) + "\n").getBytes(StandardCharsets.UTF_8);
            for (Map.Entry<String, byte[]> file : Map.of(
                            "entite.ods", zip(Map.of("content.xml", xml), "", 0),
                            "entite.xlsx", zip(Map.of("xl/workbook.xml", xml), "", 0),
                            "bombe.xlsx", zip(Map.of(), "xl/worksheets/sheet1.xml", 64),
                            "octets.jsonl", new byte[] {'{', (byte) 0xC3, (byte) 0x28, '\n'},
                            "<script>x</script>.jsonl", deep)
                    .entrySet()) {
                assertThat(campaign(file.getKey(), file.getValue()))
                        .as(file.getKey())
                        .contains("Erreur")
                        .doesNotContain("top-secret", "<script>x");
            }
        } finally {
            Files.delete(secret);
        }
        String metrics = http.get("/metrics").body();
        assertThat(metrics).contains("asp_jobs_started_total 5\n", "asp_jobs_running 0\n");
    }

    /** What the page of a campaign says is wrong, once it has ended. */
    private static String campaign(String name, byte[] bytes) throws Exception {
        HttpResponse<String> sent = http.send(http.at("/fr/campaign")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(name, bytes))));
        String at = sent.headers().firstValue("Location").orElse("none").replaceFirst("^http://[^/]*", "");
        for (int i = 0; i < 600; i++) {
            HttpResponse<String> page = http.get(at + "/issues");
            if (page.statusCode() == 200) {
                http.post(at + "/delete", "application/x-www-form-urlencoded", "");
                return page.body();
            }
            Thread.sleep(20);
        }
        return sent.statusCode() + " " + sent.body();
    }

    @Test
    void bytes_that_are_no_text_are_refused() throws Exception {
        byte[] bytes = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC3, (byte) 0x28, (byte) 0xFF, '"', '}'};
        HttpResponse<String> refused = http.send(http.at(Http.NA + "/assess")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(bytes)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"code\":\"INVALID_UTF8\"");
        refused("octets.json", bytes);
        HttpResponse<String> line = http.send(http.at(Http.NA + "/assess")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(bytes)));
        assertThat(line.body()).contains("\"code\":\"INVALID_UTF8\"");
    }

    @Test
    void what_a_dossier_holds_stays_text_wherever_it_is_shown() throws Exception {
        String dossier = Http.sample("eligible")
                .replace("NA-2026-eligible", SCRIPT.replace("\"", "\\\""))
                .replaceAll("\"name\": \"[^\"]*\"", "\"name\": \"" + SCRIPT.replace("\"", "\\\\\"") + "\"")
                .replaceAll(
                        "\"(need|durability|professionalProject|training|intendedPlace)\": \"[^\"]*\"",
                        "\"$1\": \"" + SCRIPT.replace("\"", "\\\\\"") + "\"");
        assertThat(posted(dossier).statusCode()).isEqualTo(200);
        for (String page : List.of(
                posted(dossier).body(), opened("<script>x</script>.json", dossier.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(page)
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                    .doesNotContain("<script>alert", "<script>x");
        }
        HttpResponse<String> drawn = http.send(http.at(Http.NA + "/rank")
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "image/svg+xml")
                .POST(BodyPublishers.ofString(dossier.replaceAll("\n *", ""))));
        assertThat(drawn.statusCode()).isEqualTo(200);
        assertThat(drawn.body()).contains("&lt;script&gt;").doesNotContain("<script");
        HttpResponse<String> answer = http.post(Http.NA + "/assess", "application/json", dossier);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_name_of_a_file_is_no_path_and_too_large_a_file_is_said_to_be_too_large() throws Exception {
        byte[] dossier = Http.sample("eligible").getBytes(StandardCharsets.UTF_8);
        assertThat(opened("../../../x.json", dossier)).contains("NA-2026-eligible");
        assertThat(Path.of("../../../x.json")).doesNotExist();
        HttpResponse<String> parts = upload("grand.json", new byte[(2 << 20) + 1]);
        assertThat(parts.statusCode()).isEqualTo(413);
        assertThat(parts.body()).contains("Le fichier dépasse 2\u00a0Mio.");
        for (int size : List.of(5 << 20, 50 << 20)) {
            HttpResponse<String> huge = upload("enorme.json", new byte[size]);
            assertThat(huge.statusCode()).isEqualTo(413);
            assertThat(huge.body()).contains("Ce qui est envoyé dépasse 4\u00a0Mo.");
            HttpResponse<String> unknown = http.send(http.at("/fr/check")
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofInputStream(
                            () -> new java.io.ByteArrayInputStream(multipart("x.json", new byte[size])))));
            assertThat(unknown.statusCode()).isEqualTo(413);
        }
        assertThat(http.post("/fr/check", "multipart/form-data; boundary=x", "no parts")
                        .statusCode())
                .isEqualTo(400);
        assertThat(http.post("/fr/check", "multipart/form-data", "no boundary").statusCode())
                .isEqualTo(400);
    }

    /** The page after a file was opened. */
    private static String opened(String name, byte[] bytes) throws Exception {
        HttpResponse<String> page = upload(name, bytes);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    /** The page after a file was refused. */
    private static String refused(String name, byte[] bytes) throws Exception {
        HttpResponse<String> page = upload(name, bytes);
        assertThat(page.statusCode()).as(name).isEqualTo(422);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        return page.body();
    }

    private static HttpResponse<String> upload(String name, byte[] bytes) throws Exception {
        return http.send(http.at("/fr/check")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(name, bytes))));
    }

    private static byte[] multipart(String name, byte[] bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"call\"\r\n\r\nnouvelle-aquitaine-2026\r\n--"
                        + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** What the page of a dossier answers to one that it did not write. */
    private static HttpResponse<String> posted(String dossier) throws Exception {
        return http.post(
                "/fr/check/nouvelle-aquitaine-2026",
                "application/x-www-form-urlencoded",
                "dossier=" + URLEncoder.encode(dossier, StandardCharsets.UTF_8));
    }

    /** Problem of a body that is refused. */
    private static String problem(String type, String body) throws Exception {
        HttpResponse<String> refused = http.post(Http.NA + "/assess", type, body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        return refused.body();
    }

    /** An archive of files, and of one more of so many megabytes of blanks. */
    private static byte[] zip(Map<String, byte[]> files, String large, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
            if (megabytes > 0) {
                zip.putNextEntry(new ZipEntry(large));
                byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < megabytes; i++) {
                    zip.write(blanks);
                }
            }
        }
        return bytes.toByteArray();
    }
}

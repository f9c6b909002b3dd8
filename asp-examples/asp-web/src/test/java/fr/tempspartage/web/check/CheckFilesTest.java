package fr.tempspartage.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Files that the page of one dossier opens and saves. */
class CheckFilesTest {

    private static final Path SAMPLES = Path.of("..", "dossiers");
    private static WebServer server;

    @BeforeAll
    static void start() {
        Clock clock = Clock.fixed(Instant.parse("2026-05-10T10:00:00Z"), ZoneId.of("Europe/Paris"));
        server = WebServer.start(WebOptions.local(Calls.load(), clock));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Visitor visitor() {
        return new Visitor(server.address());
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void each_sample_is_opened_saved_in_each_format_and_opened_again_the_same() throws IOException {
        List<Path> samples = samples();
        List<String> formats = List.of("json", "yaml", "xlsx");
        for (int i = 0; i < samples.size(); i++) {
            Dossier dossier = AspJson.standard().readDossier(samples.get(i)).orElseThrow();
            String language = i % 2 == 0 ? "fr" : "en";
            String json = AspJson.standard().writeDossier(dossier);
            Visitor officer = visitor().upload(language, "a.json", json.getBytes(StandardCharsets.UTF_8));
            assertThat(officer.holds("dossier")).isEqualTo(json);
            for (String format : formats) {
                byte[] file = officer.save(format);
                assertThat(officer.saved())
                        .isEqualTo("attachment; filename=\"dossier-" + dossier.getCall() + "." + format + "\"");
                OpenedFile opened = OpenedFile.read("x." + format, file, AspJson.standard(), DossierTables.standard());
                assertThat(opened.rows().get(0).result().value())
                        .as(samples.get(i) + " " + format)
                        .contains(dossier);
            }
            String format = formats.get(i % formats.size());
            officer.upload(language, "Dossier de Camille." + format, officer.save(format));
            assertThat(officer.holds("dossier"))
                    .as(samples.get(i) + " " + format)
                    .isEqualTo(json);
            assertThat(officer.asked())
                    .allSatisfy(uri ->
                            assertThat(uri.getPath()).matches("/" + language + "/check(/" + dossier.getCall() + ")?"))
                    .allSatisfy(uri -> assertThat(uri.getQuery()).isNull());
        }
    }

    @Test
    void of_a_table_with_several_dossiers_one_is_chosen() throws IOException {
        List<Dossier> two = List.of(
                AspJson.standard()
                        .readDossier(SAMPLES.resolve("nouvelle-aquitaine-2026/eligible.json"))
                        .orElseThrow(),
                AspJson.standard()
                        .readDossier(SAMPLES.resolve("auvergne-rhone-alpes-2026/assistant-zip.json"))
                        .orElseThrow());
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        DossierTables.standard().writeCsv(two, Language.FRENCH, csv);
        Visitor officer = visitor().upload("fr", "campagne.csv", csv.toByteArray());
        assertThat(officer.words())
                .contains("Le fichier contient 2 dossiers\u00a0: lequel ouvrir\u00a0?")
                .contains("NA-2026-eligible")
                .contains("ARA-2026-assistant-zip");
        officer.choose("ARA-2026-assistant-zip");
        assertThat(officer.holds("dossier")).isEqualTo(AspJson.standard().writeDossier(two.get(1)));
        assertThat(officer.words()).contains("Dossier ouvert.");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_all_that_is_wrong_and_where() {
        String json = """
                {
                  "formatVersion": "1",
                  "id": "x",
                  "call": "nouvelle-aquitaine-2026",
                  "request": "premiere",
                  "posts": [{"contractStart": "2026-13-01"}]
                }
                """;
        Visitor officer = visitor().upload("fr", "a.json", json.getBytes(StandardCharsets.UTF_8));
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.words())
                .contains("Le fichier n’a pas pu être ouvert")
                .contains("ligne 5, colonne 14")
                .contains("ligne 6, colonne 31")
                .contains("«\u00a0premiere\u00a0»");
        officer.upload("en", "a.xlsx", json.getBytes(StandardCharsets.UTF_8));
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.words()).contains("The file could not be opened");
        officer.upload("en", "", new byte[0]);
        assertThat(officer.words()).contains("No file was chosen.");
    }

    @Test
    void a_dossier_of_a_call_that_is_not_at_hand_is_refused_by_its_name() {
        Visitor officer = visitor()
                .upload(
                        "fr",
                        "a.json",
                        "{\"formatVersion\": \"1\", \"id\": \"x\", \"call\": \"atlantide-2026\"}"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(officer.status()).isEqualTo(422);
        assertThat(officer.words()).contains("atlantide-2026");
    }
}

package fr.tempspartage.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import fr.tempspartage.web.browser.Chromium.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;

/**
 * The pictures of the README, taken of pages as they are; those that are committed have the same size. They are taken
 * anew with {@code -Dasp.accept=true}.
 */
class PicturesBrowser {

    private static final Path PICTURES = Path.of("..", "..", ".github");
    private static final String NA = "nouvelle-aquitaine-2026";
    private static final List<String> DEPARTMENTS =
            List.of("86", "33", "87", "79", "17", "16", "24", "40", "47", "64", "19", "23", "86", "33", "64", "87");

    @TempDir
    static Path folder;

    private static WebServer server;

    @BeforeAll
    static void start() {
        Clock day = Clock.fixed(Instant.parse("2026-05-16T10:00:00Z"), ZoneId.of("Europe/Paris"));
        server = WebServer.start(WebOptions.local(Calls.load(), day));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_dossier_that_is_refused_and_its_remedy() throws IOException {
        try (Chromium window = new Chromium(server.address(), Reader.DESK)) {
            window.open("/fr/check/" + NA + "?sample=refused-one");
            take(window, "check");
        }
    }

    @Test
    void an_answer_on_a_phone() throws IOException {
        try (Chromium window = new Chromium(server.address(), Reader.PHONE)) {
            window.open("/en/check/" + NA + "?sample=refused-one");
            window.driver().executeScript("document.getElementById('answer').scrollIntoView()");
            take(window, "phone");
        }
    }

    @Test
    void the_calls_side_by_side() throws IOException {
        try (Chromium window = new Chromium(server.address(), Reader.DESK)) {
            window.open("/fr/compare");
            take(window, "compare");
        }
    }

    @Test
    void a_clause_with_what_is_made_of_it() throws IOException {
        try (Chromium window = new Chromium(server.address(), Reader.DESK)) {
            window.open("/fr/calls/" + NA + "#NA-16");
            take(window, "call");
        }
    }

    @Test
    void a_campaign_on_its_map() throws IOException {
        try (Chromium window = new Chromium(server.address(), Reader.DESK)) {
            window.open("/fr/campaign?call=" + NA);
            window.choose("#file", campaign());
            window.press("form.start button[type=submit]");
            window.until(() -> !window.driver()
                    .findElements(By.cssSelector("table.verdicts"))
                    .isEmpty());
            window.driver().executeScript("document.querySelector('.map').closest('section').scrollIntoView()");
            take(window, "campaign");
        }
    }

    /** The samples of the call many times over, in other departments. */
    private static Path campaign() throws IOException {
        List<String> samples = new ArrayList<>();
        for (String name : List.of("eligible", "priority", "incomplete", "refused-one", "trio", "unknown", "late")) {
            samples.add(Files.readString(Path.of("..", "dossiers", NA, name + ".json"))
                    .replaceAll("\\s*\\R\\s*", " "));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            lines.add(samples.get(i % samples.size())
                    .replaceFirst("\"id\": *\"", "\"id\": \"" + (1000 + i) + "-")
                    // A number of FINESS and a commune name their department.
                    .replaceAll("\"(?:finess|seatCommune|siteCommune)\": *\"[^\"]*\", *", "")
                    .replaceAll(
                            "\"department\": *\"[^\"]*\"",
                            "\"department\": \"" + DEPARTMENTS.get(i * (i % 3 + 1) % DEPARTMENTS.size()) + "\""));
        }
        return Files.write(folder.resolve("campagne-2026.jsonl"), lines);
    }

    private static void take(Chromium window, String name) throws IOException {
        byte[] png = window.driver().getScreenshotAs(OutputType.BYTES);
        Path picture = PICTURES.resolve(name + ".png");
        if (Boolean.getBoolean("asp.accept")) {
            Files.createDirectories(PICTURES);
            Files.write(picture, png);
        }
        Path taken = Files.write(
                Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".png"), png);
        assertThat(size(picture)).isEqualTo(size(taken));
    }

    private static List<Integer> size(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        return List.of(image.getWidth(), image.getHeight());
    }
}

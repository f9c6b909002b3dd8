package fr.tempspartage.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import fr.tempspartage.web.browser.Chromium.Reader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The page of one dossier where no script runs: from a sample, from nothing and from a file, by mouse and keyboard. */
class WithoutScriptsBrowser {

    private static final Path DOSSIERS =
            Path.of("..", "dossiers").toAbsolutePath().normalize();
    private static final String NA = "nouvelle-aquitaine-2026";
    private static final String ARA = "auvergne-rhone-alpes-2026";

    private static WebServer server;

    @BeforeAll
    static void start() {
        Clock day = Clock.fixed(Instant.parse("2026-05-10T10:00:00Z"), ZoneId.of("Europe/Paris"));
        server = WebServer.start(WebOptions.local(Calls.load(), day));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"fr, non éligible, éligible", "en, not eligible, eligible"})
    void a_remedy_is_applied_by_its_button(String language, String before, String after) {
        try (Chromium window = new Chromium(server.address(), Reader.WITHOUT_SCRIPTS)) {
            window.open("/" + language + "/check/" + NA + "?sample=refused-one").isWell(language + "-check-refused");
            assertThat(eligibility(window)).isEqualTo(before);
            window.press("[name=remedy]");
            window.until(() -> eligibility(window).equals(after));
            window.isWell(language + "-check-remedied");
            assertThat(window.driver().getCurrentUrl()).doesNotContain("sample", "Fictif");
        }
    }

    @Test
    void questions_are_answered_from_nothing() {
        try (Chromium window = new Chromium(server.address(), Reader.WITHOUT_SCRIPTS)) {
            window.open("/fr/check/" + NA);
            String first = question(window);
            window.type(".question .row input[type=text]", "Hôpital d’essai");
            window.type(".question .row ~ .row input[type=text]", "Autre hôpital d’essai");
            window.press(".question button[value=answer]");
            window.until(() -> !question(window).equals(first));
            assertThat(window.driver().findElement(By.id("facts")).getDomProperty("textContent"))
                    .contains("Hôpital d’essai", "Autre hôpital d’essai");
            String second = question(window);
            window.press(".question button[value=skip]");
            window.until(() -> !question(window).equals(second));
            window.isWell("fr-check-started");
        }
    }

    @Test
    void a_file_is_opened() {
        try (Chromium window = new Chromium(server.address(), Reader.WITHOUT_SCRIPTS)) {
            window.open("/en/check");
            window.choose("#file", DOSSIERS.resolve(ARA).resolve("wrong-mode.json"));
            window.press("form.open button");
            window.until(() -> !window.driver().findElements(By.id("answer")).isEmpty());
            window.isWell("en-check-opened");
            assertThat(eligibility(window)).isEqualTo("to be confirmed");
        }
    }

    private static String eligibility(Chromium window) {
        return window.driver().findElement(By.cssSelector(".levels .badge")).getText();
    }

    private static String question(Chromium window) {
        return window.driver().findElement(By.id("question")).getText();
    }
}

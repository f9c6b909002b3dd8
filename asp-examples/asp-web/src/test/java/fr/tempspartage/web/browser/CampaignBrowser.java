package fr.tempspartage.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A campaign as an analyst runs it, from the file to its deletion. */
class CampaignBrowser {

    private static final String CALL = "nouvelle-aquitaine-2026";

    @TempDir
    static Path folder;

    private static WebServer server;
    private static Path file;

    @BeforeAll
    static void start() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("asp-examples/bulk"))) {
            root = root.getParent();
        }
        List<String> samples = Files.readAllLines(root.resolve("asp-examples/bulk/dossiers.jsonl"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            lines.add(samples.get(i % samples.size()).replaceFirst("\"id\": *\"", "\"id\": \"" + (100 + i) + "-"));
        }
        file = Files.write(folder.resolve("campagne.jsonl"), lines);
        server = WebServer.start(WebOptions.local(Calls.load(), Clock.systemUTC()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void until(Chromium window, String css) {
        new WebDriverWait(window.driver(), Duration.ofSeconds(30))
                .until(driver -> !driver.findElements(By.cssSelector(css)).isEmpty());
    }

    /** Presses a button as the keyboard does; a click on a page without scripts is waited for in vain. */
    private static void press(Chromium window, String css) {
        window.driver().findElement(By.cssSelector(css)).sendKeys(Keys.ENTER);
    }

    private static List<String> ids(Chromium window) {
        return window.driver().findElements(By.cssSelector("table.dossiers tbody th")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Sends the file and waits for what comes of it; without scripts the page asks again by itself. */
    private static String examined(Chromium window, String language) {
        window.open("/" + language + "/campaign?call=" + CALL);
        window.driver().findElement(By.id("file")).sendKeys(file.toString());
        press(window, "form.start button[type=submit]");
        until(window, "table.verdicts");
        return window.driver().getCurrentUrl().replaceFirst("https?://[^/]+", "");
    }

    @ParameterizedTest
    @EnumSource(Chromium.Reader.class)
    void every_page_of_a_campaign_is_well(Chromium.Reader reader) {
        String language = reader == Chromium.Reader.ZOOMED ? "en" : "fr";
        try (Chromium window = new Chromium(server.address(), reader)) {
            window.open("/" + language + "/campaign?call=" + CALL).isWell(language + "-campaign-start");
            String at = examined(window, language);
            window.isWell(language + "-campaign-overview");
            for (String tab : List.of("dossiers", "budget", "order", "issues")) {
                window.open(at + "/" + tab).isWell(language + "-campaign-" + tab);
            }
            window.open(at + "/dossiers/2").isWell(language + "-campaign-dossier");
            press(window, "form[action*='/check/'] .actions button");
            until(window, "#check");
            window.open(at + "/dossiers/2");
            press(window, ".answer button[name=remedy]");
            until(window, "#check");
            window.open(at + "/dossiers/4").isWell(language + "-campaign-not-read");
            window.open(at);
            press(window, "form.delete button");
            until(window, "p.note[role=status]");
        }
    }

    @Test
    void a_filter_and_an_order_count_at_once_and_the_focus_stays() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.DESK)) {
            String at = examined(window, "fr");
            window.open(at + "/dossiers");
            assertThat(ids(window)).hasSize(50).startsWith("100-NA-2026-eligible");
            new Select(window.driver().findElement(By.id("f-verdict"))).selectByValue("NOT_ELIGIBLE");
            until(window, "table.dossiers tbody tr:nth-child(10):last-child");
            assertThat(window.driver().findElement(By.id("found")).getText()).isEqualTo("10 dossiers sur 60");
            assertThat(window.driver().switchTo().activeElement().getDomAttribute("id"))
                    .isEqualTo("f-verdict");
            window.driver().findElement(By.id("by-dossier")).click();
            until(window, "th[aria-sort=ascending] #by-dossier");
            window.driver().findElement(By.id("by-dossier")).click();
            until(window, "th[aria-sort=descending] #by-dossier");
            assertThat(ids(window)).startsWith("156-NA-2026-refused-one").hasSize(10);
            assertThat(window.driver().switchTo().activeElement().getDomAttribute("id"))
                    .isEqualTo("by-dossier");
            window.isWell("fr-campaign-filtered");
        }
    }

    @Test
    void the_map_leads_to_the_dossiers_of_a_department() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.DESK)) {
            examined(window, "fr");
            window.driver()
                    .executeScript(
                            "document.querySelector('.map [data-department=\"86\"]').dispatchEvent(new MouseEvent('click'))");
            until(window, "table.dossiers");
            assertThat(window.driver().getCurrentUrl()).endsWith("/dossiers?department=86");
            assertThat(ids(window)).hasSize(20);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Chromium.Reader.class,
            names = {"DESK", "WITHOUT_SCRIPTS"})
    void what_the_call_could_say_otherwise_shows_when_it_is_computed(Chromium.Reader reader) {
        try (Chromium window = new Chromium(server.address(), reader)) {
            String at = examined(window, "en");
            window.open(at + "/budget");
            press(window, "form[method=post] summary");
            window.driver().findElement(By.id("with-monthly")).sendKeys("4000.00");
            press(window, "form[method=post].card .actions button");
            until(window, "#otherwise table");
            assertThat(window.driver().findElement(By.id("otherwise")).getText())
                    .contains("monthly = 4000.00", "Difference of the commitments");
            window.isWell("en-campaign-otherwise");
        }
    }
}

package fr.tempspartage.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The answer about a dossier as readers use it: its buttons, switches and boxes, and its sheet of paper. */
class AnswerBrowser {

    private static final String REFUSED = "/check/nouvelle-aquitaine-2026?sample=refused-one";
    private static final String INCOMPLETE = "/check/nouvelle-aquitaine-2026?sample=incomplete";
    private static final String ZONES = "/check/auvergne-rhone-alpes-2026?sample=outside-zones";

    private static WebServer server;

    @BeforeAll
    static void start() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        Clock clock = Clock.fixed(Instant.parse("2026-05-10T10:00:00Z"), paris);
        server = WebServer.start(WebOptions.local(Calls.load(), clock));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(value = Chromium.Reader.class, names = "WITHOUT_SCRIPTS", mode = EnumSource.Mode.EXCLUDE)
    void a_remedy_is_applied_by_its_button_whoever_reads(Chromium.Reader reader) {
        try (Chromium window = new Chromium(server.address(), reader)) {
            window.open("/fr" + REFUSED).isWell("fr-answer-refused");
            assertThat(levels(window)).startsWith("Éligibilité\nnon éligible");
            window.driver().findElement(By.name("remedy")).click();
            until(window, "Éligibilité\néligible");
            focused(window, "panel");
            assertThat(window.driver().findElements(By.name("remedy"))).isEmpty();
            assertThat(window.driver().findElement(By.id("panel")).getText()).startsWith("Remède appliqué");
            window.isWell("fr-answer-remedied");
            window.driver().findElement(By.name("undo")).click();
            until(window, "Éligibilité\nnon éligible");
            focused(window, "panel");
        }
    }

    @ParameterizedTest
    @EnumSource(Chromium.Reader.class)
    void amounts_under_several_readings_and_all_that_is_folded_are_well(Chromium.Reader reader) {
        try (Chromium window = new Chromium(server.address(), reader)) {
            window.open("/en" + ZONES);
            window.driver()
                    .executeScript("document.querySelectorAll('.answer details').forEach(one => { one.open = true; })");
            window.isWell("en-answer-zones");
        }
    }

    @Test
    void a_switch_and_a_tick_count_at_once_and_the_focus_stays() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.DESK)) {
            window.open("/fr" + INCOMPLETE);
            window.driver().findElement(By.id("interpret-I-NA-2-first-day")).click();
            long top = top(window, "interpret-I-NA-2-first-day");
            until(window, "Éligibilité\nnon éligible");
            focused(window, "interpret-I-NA-2-first-day");
            new WebDriverWait(window.driver(), Duration.ofSeconds(5))
                    .until(driver -> Math.abs(top(window, "interpret-I-NA-2-first-day") - top) <= 1);
            window.isWell("fr-answer-reading");
            window.driver().findElement(By.id("interpret-I-NA-2-")).click();
            until(window, "Éligibilité\néligible");
            focused(window, "interpret-I-NA-2-");
            List<String> open = window.driver().findElements(By.cssSelector("[name=document]:not(:checked)")).stream()
                    .map(box -> box.getAttribute("id"))
                    .toList();
            assertThat(open).hasSize(1);
            window.driver().findElement(By.id(open.get(0))).click();
            until(window, "Éligibilité\néligible\nDossier\ncomplet");
            focused(window, open.get(0));
        }
    }

    @Test
    void the_answer_is_printed_on_one_page_in_both_languages() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.DESK)) {
            for (String language : List.of("/fr", "/en")) {
                for (String sample : List.of(REFUSED, INCOMPLETE, ZONES, "/check/nouvelle-aquitaine-2026")) {
                    window.open(language + sample);
                    byte[] pdf = Base64.getDecoder()
                            .decode(window.driver().print(new PrintOptions()).getContent());
                    assertThat(Pattern.compile("/Type\\s*/Page\\b(?!s)")
                                    .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                                    .results())
                            .as(language + sample)
                            .hasSize(1);
                }
            }
        }
    }

    /** Where an element stands in the window. */
    private static long top(Chromium window, String id) {
        return ((Number) window.driver()
                        .executeScript(
                                "return Math.round(document.getElementById(arguments[0]).getBoundingClientRect().top)",
                                id))
                .longValue();
    }

    private static String levels(Chromium window) {
        return window.driver().findElement(By.cssSelector(".levels")).getText();
    }

    /** Waits until the verdict begins with these words. */
    private static void until(Chromium window, String words) {
        new WebDriverWait(window.driver(), Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> levels(window).startsWith(words));
    }

    private static void focused(Chromium window, String id) {
        new WebDriverWait(window.driver(), Duration.ofSeconds(10))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> id.equals(driver.switchTo().activeElement().getAttribute("id")));
    }
}

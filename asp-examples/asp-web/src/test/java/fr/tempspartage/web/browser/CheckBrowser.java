package fr.tempspartage.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of one dossier as somebody uses it. */
class CheckBrowser {

    private static final String NA = "/fr/check/nouvelle-aquitaine-2026";
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

    @ParameterizedTest
    @EnumSource(Chromium.Reader.class)
    void each_state_of_the_page_is_well(Chromium.Reader reader) {
        try (Chromium window = new Chromium(server.address(), reader)) {
            window.open("/fr/check").isWell("fr-check");
            window.open(NA).isWell("fr-check-start");
            window.open("/en/check/auvergne-rhone-alpes-2026?sample=unknown-zone")
                    .isWell("en-check-sample");
            press(window, "do", "all");
            window.isWell("en-check-all");
            press(window, "ask", "/documents");
            window.isWell("en-check-documents");
            press(window, "ask", "/posts/0/timeAllocation/segments");
            press(window, "do", "detail");
            press(window, "do", "answer");
            window.isWell("en-check-detail");
        }
    }

    @Test
    void the_keyboard_answers_focus_goes_to_the_next_question_and_a_reload_loses_nothing() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.DESK)) {
            window.open(NA);
            window.driver().findElement(By.name("a.0.name")).sendKeys("CHU de Fontgrise");
            window.driver().findElement(By.name("a.1.name")).sendKeys("CH d’Aubélys", Keys.ENTER);
            until(window, "question", "Répartition du temps");
            assertThat(focused(window)).isEqualTo("question");
            assertThat(text(window, "said")).startsWith("Réponse enregistrée. ");
            window.driver().findElement(By.name("a.chu-de-fontgrise")).sendKeys("5", Keys.ENTER);
            until(window, "a-ch-d-aubelys-error", "À indiquer");
            assertThat(focused(window)).isEqualTo("a-ch-d-aubelys");

            window.driver().navigate().refresh();
            until(window, "facts", "CH d’Aubélys");
            assertThat(window.driver().getCurrentUrl()).endsWith(NA);

            window.driver().findElement(By.cssSelector("[data-forget]")).click();
            until(window, "question", "Partenaires du projet");
            assertThat(text(window, "facts")).doesNotContain("Aubélys");
            window.driver().navigate().refresh();
            until(window, "question", "Partenaires du projet");
        }
    }

    @Test
    void what_fails_is_said_and_the_page_stays() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.DESK)) {
            window.open(NA);
            window.driver().findElement(By.name("a.0.name")).sendKeys("CHU de Fontgrise");
            window.driver().executeScript("document.querySelector('[name=dossier]').value = '{'");
            window.driver()
                    .findElement(By.cssSelector(".question [name=do][value=answer]"))
                    .sendKeys(Keys.ENTER);
            new WebDriverWait(window.driver(), Duration.ofSeconds(20))
                    .until(ExpectedConditions.visibilityOfElementLocated(By.id("failed")));
            assertThat(focused(window)).isEqualTo("failed");
            assertThat(window.driver().findElement(By.name("a.0.name")).getDomProperty("value"))
                    .isEqualTo("CHU de Fontgrise");
        }
    }

    private static void press(Chromium window, String name, String value) {
        WebElement form = window.driver().findElement(By.id("check"));
        // Facts are folded where they are many: what is inside is not in sight, but is pressed all the same.
        window.driver()
                .executeScript(
                        "arguments[0].click()",
                        window.driver()
                                .findElement(By.cssSelector(
                                        "button[name='" + name + "'][value='" + value + "']:not([aria-hidden])")));
        new WebDriverWait(window.driver(), Duration.ofSeconds(20)).until(ExpectedConditions.stalenessOf(form));
        new WebDriverWait(window.driver(), Duration.ofSeconds(20))
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#check:not(.htmx-swapping)")));
    }

    private static String text(Chromium window, String id) {
        return String.valueOf(window.driver().findElement(By.id(id)).getDomProperty("textContent"));
    }

    private static void until(Chromium window, String id, String words) {
        new WebDriverWait(window.driver(), Duration.ofSeconds(20))
                .ignoring(NoSuchElementException.class)
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> text(window, id).contains(words));
    }

    private static String focused(Chromium window) {
        return String.valueOf(window.driver().switchTo().activeElement().getDomAttribute("id"));
    }
}

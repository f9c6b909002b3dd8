package fr.tempspartage.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages of the calls as somebody uses them. */
class CallsBrowser {

    private static final String NA = "/fr/calls/nouvelle-aquitaine-2026";

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(WebOptions.local(Calls.load(), Clock.systemUTC()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void what_is_found_stands_there_while_one_writes_and_the_focus_stays() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.DESK)) {
            window.open(NA).driver().findElement(By.id("q")).sendKeys("peripherique moitie");
            until(window, "/calls/nouvelle-aquitaine-2026?q=");
            assertThat(text(window, "#found")).contains("dispositions");
            assertThat(clauses(window)).contains("NA-16").hasSizeLessThan(10);
            assertThat(window.driver().switchTo().activeElement().getDomAttribute("id"))
                    .isEqualTo("q");

            window.driver().findElement(By.id("show-open")).click();
            until(window, "show=open");
            assertThat(window.driver().switchTo().activeElement().getDomAttribute("id"))
                    .isEqualTo("show-open");
            assertThat(window.driver().findElement(By.id("show")).getDomProperty("value"))
                    .isEqualTo("open");
            window.isWell("fr-calls-found");

            window.driver().navigate().back();
            until(window, "?q=peripherique");
            assertThat(window.driver().findElements(By.cssSelector("main"))).hasSize(1);
            assertThat(clauses(window)).contains("NA-16");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Chromium.Reader.class,
            names = {"DESK", "PHONE", "WITHOUT_SCRIPTS"})
    void a_clause_that_is_pointed_to_is_in_sight_and_stands_out(Chromium.Reader reader) {
        try (Chromium window = new Chromium(server.address(), reader)) {
            window.open(NA + "/clauses/NA-16");
            assertThat(window.driver().getCurrentUrl()).endsWith(NA + "#NA-16");
            assertThat(window.driver().findElements(By.cssSelector(":target")))
                    .extracting(found -> found.getDomAttribute("id"))
                    .containsExactly("NA-16");
            window.save("fr-calls-clause");
        }
    }

    @Test
    void without_scripts_a_choice_is_a_link_to_a_whole_page() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.WITHOUT_SCRIPTS)) {
            String link = window.open(NA)
                    .driver()
                    .findElement(By.id("show-committee"))
                    .getDomAttribute("href");
            window.open(String.valueOf(link));
            assertThat(clauses(window)).isNotEmpty().hasSizeLessThan(20);
            assertThat(text(window, "#show-committee[aria-current] .count"))
                    .isEqualTo(Integer.toString(clauses(window).size()));
        }
    }

    @Test
    void the_comparison_follows_what_is_chosen_and_is_one_card_for_each_point_on_a_phone() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.PHONE)) {
            window.open("/fr/compare");
            assertThat(window.driver().findElement(By.cssSelector("tbody td")).getCssValue("display"))
                    .isEqualTo("block");
            window.driver()
                    .findElement(By.cssSelector("input[value=auvergne-rhone-alpes-2026]"))
                    .click();
            until(window, "?call=nouvelle-aquitaine-2026");
            assertThat(text(window, "#found")).contains("1 appel");
            assertThat(window.driver().findElements(By.cssSelector("tbody tr:first-child td")))
                    .hasSize(1);
            window.isWell("fr-compare-one");
        }
    }

    private static List<String> clauses(Chromium window) {
        return window.driver().findElements(By.cssSelector("article.clause")).stream()
                .map(clause -> String.valueOf(clause.getDomAttribute("id")))
                .toList();
    }

    private static String text(Chromium window, String selector) {
        return window.driver().findElement(By.cssSelector(selector)).getText();
    }

    private static void until(Chromium window, String address) {
        new WebDriverWait(window.driver(), Duration.ofSeconds(10))
                .until(driver -> String.valueOf(driver.getCurrentUrl()).contains(address));
    }
}

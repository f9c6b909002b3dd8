package fr.tempspartage.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Every page that is there before anything is entered, as each kind of reader has it. */
class PagesBrowser {

    private static final List<String> PAGES = List.of(
            "",
            "/check",
            "/check/auvergne-rhone-alpes-2026",
            "/campaign",
            "/api",
            "/calls",
            "/calls/nouvelle-aquitaine-2026",
            "/calls/auvergne-rhone-alpes-2026?show=open&q=ordre",
            "/compare",
            "/api",
            "/about");

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = WebServer.start(WebOptions.local(Calls.load(), Clock.system(ZoneId.of("Europe/Paris"))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Chromium.Reader.class)
    void every_page_is_well(Chromium.Reader reader) {
        try (Chromium window = new Chromium(server.address(), reader)) {
            for (String language : languages(reader)) {
                for (String page : PAGES) {
                    window.open("/" + language + page).isWell(name(language, page));
                }
            }
        }
    }

    @Test
    void the_keyboard_alone_reaches_every_link_and_control_in_their_order_and_sees_where_it_is() {
        try (Chromium window = new Chromium(server.address(), Chromium.Reader.DESK)) {
            for (String page : PAGES) {
                window.open("/fr" + page);
                // Of a group of radio buttons one is reached; what is folded is not.
                Object controls = window.driver().executeScript("""
                                const all = Array.from(document.querySelectorAll(
                                  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'))
                                  .filter(one => one.tabIndex >= 0 && !one.disabled && one.checkVisibility());
                                return new Set(all.map(one => one.type === 'radio' ? one.name : one)).size;
                                """);
                Object last = -1L;
                for (int i = 0; i < Math.min((Long) controls, 25); i++) {
                    new Actions(window.driver()).sendKeys(Keys.TAB).perform();
                    WebElement at = window.driver().switchTo().activeElement();
                    assertThat(at.getTagName())
                            .as(page + " after " + i + " tabs")
                            .isNotEqualTo("body");
                    assertThat(window.driver()
                                    .executeScript(
                                            "const s = getComputedStyle(arguments[0]);"
                                                    + "return s.outlineStyle !== 'none' || s.boxShadow !== 'none'",
                                            at))
                            .as("focus is seen on " + at.getTagName() + " " + at.getText() + " of " + page)
                            .isEqualTo(true);
                    // A day has a stop for each of its parts.
                    Object order = window.driver()
                            .executeScript(
                                    "return Array.from(document.querySelectorAll('*')).indexOf(arguments[0])", at);
                    assertThat((Long) order)
                            .as("order on " + page + " at " + at.getTagName() + " " + at.getDomAttribute("id"))
                            .isGreaterThanOrEqualTo((Long) last);
                    last = order;
                }
            }
        }
    }

    /** What enlarging and standing still change does not depend on the language; the longer words are French. */
    private static List<String> languages(Chromium.Reader reader) {
        return switch (reader) {
            case DESK, PHONE, WITHOUT_SCRIPTS -> List.of("fr", "en");
            case ZOOMED, WITHOUT_MOTION -> List.of("fr");
        };
    }

    private static String name(String language, String page) {
        return language + (page.isEmpty() ? "-home" : page.replace('/', '-'));
    }
}

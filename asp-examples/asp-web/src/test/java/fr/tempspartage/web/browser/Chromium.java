package fr.tempspartage.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A window of Chromium, as one kind of reader has it, with what is asked of every page. */
final class Chromium implements AutoCloseable {

    /** How a reader looks at pages. */
    enum Reader {
        DESK(1280, 900),
        PHONE(390, 844),
        /** A window of 1280 pixels at 200 %: half as many for the page. */
        ZOOMED(640, 450),
        WITHOUT_SCRIPTS(1280, 900),
        WITHOUT_MOTION(1280, 900);

        private final int width;
        private final int height;

        Reader(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String AXE = axe();

    private final ChromeDriver driver;
    private final Reader reader;
    private final URI site;

    Chromium(URI site, Reader reader) {
        this.site = site;
        this.reader = reader;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--window-size=" + reader.width + "," + reader.height);
        // The least width of a window is 500 pixels, a device has none.
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of("deviceMetrics", Map.of("width", reader.width, "height", reader.height, "pixelRatio", 1.0)));
        if (reader == Reader.WITHOUT_SCRIPTS) {
            options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        }
        if (reader == Reader.WITHOUT_MOTION) {
            options.addArguments("--force-prefers-reduced-motion");
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        System.setProperty("webdriver.chrome.driver", System.getProperty("chromedriver", "/usr/bin/chromedriver"));
        driver = new ChromeDriver(ChromeDriverService.createDefaultService(), options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(30));
    }

    ChromeDriver driver() {
        return driver;
    }

    Chromium open(String path) {
        driver.get(site.resolve(path).toString());
        return this;
    }

    /** Presses the first element of a selector with the mouse, where scripts are off too. */
    void press(String selector) {
        Object node = node(selector);
        driver.executeCdpCommand("DOM.scrollIntoViewIfNeeded", Map.of("nodeId", node));
        Map<?, ?> box = (Map<?, ?>) driver.executeCdpCommand("DOM.getBoxModel", Map.of("nodeId", node))
                .get("model");
        List<?> corners = (List<?>) box.get("content");
        double x = (number(corners.get(0)) + number(corners.get(4))) / 2;
        double y = (number(corners.get(1)) + number(corners.get(5))) / 2;
        for (String event : List.of("mousePressed", "mouseReleased")) {
            driver.executeCdpCommand(
                    "Input.dispatchMouseEvent",
                    Map.of("type", event, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /** Types into the first element of a selector. */
    void type(String selector, String text) {
        driver.executeCdpCommand("DOM.focus", Map.of("nodeId", node(selector)));
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    /** Chooses a file in the first element of a selector. */
    void choose(String selector, Path file) {
        driver.executeCdpCommand(
                "DOM.setFileInputFiles", Map.of("nodeId", node(selector), "files", List.of(file.toString())));
    }

    private Object node(String selector) {
        Map<?, ?> root = (Map<?, ?>)
                driver.executeCdpCommand("DOM.getDocument", Map.of()).get("root");
        return driver.executeCdpCommand("DOM.querySelector", Map.of("nodeId", root.get("nodeId"), "selector", selector))
                .get("nodeId");
    }

    private static double number(Object of) {
        return ((Number) of).doubleValue();
    }

    /** Waits until something holds on the page, which may be replaced meanwhile; ten seconds at most. */
    void until(BooleanSupplier condition) {
        new WebDriverWait(driver, Duration.ofSeconds(10))
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .until(any -> condition.getAsBoolean());
    }

    /** Nothing stands wider than the window, nothing was refused or missing, and axe finds nothing. */
    Chromium isWell(String name) {
        save(name);
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .as("console of " + where())
                .isEmpty();
        if (reader == Reader.WITHOUT_SCRIPTS) {
            return this;
        }
        assertThat(overflow()).as("wider than the window on " + where()).isEmpty();
        assertThat(violations()).as("axe on " + where()).isEmpty();
        // What axe itself makes the window say is not of the page.
        driver.manage().logs().get(LogType.BROWSER);
        return this;
    }

    /** Elements that make the page wider than the window, by what they are. */
    private List<?> overflow() {
        return (List<?>) driver.executeScript("""
                const width = document.documentElement.clientWidth;
                if (document.documentElement.scrollWidth <= width) { return []; }
                return Array.from(document.querySelectorAll('body *'))
                  .filter(e => e.getBoundingClientRect().right > width + 1)
                  .map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))
                  .slice(0, 5);
                """);
    }

    /** What axe has against the page, rule and element; how many rules it tried is noted in {@code target/axe.tsv}. */
    private List<?> violations() {
        driver.executeScript(AXE);
        Map<?, ?> found = (Map<?, ?>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']})
                  .then(found => done({passes: found.passes.length, open: found.incomplete.length,
                    violations: found.violations.map(one =>
                      one.id + ': ' + one.nodes.map(node => node.target.join(' ')).slice(0, 3).join(', '))}))
                  .catch(error => done({passes: 0, open: 0, violations: [String(error)]}));
                """);
        List<?> violations = (List<?>) found.get("violations");
        note(List.of(
                reader,
                String.valueOf(driver.getCurrentUrl()).replace(site.toString(), "/"),
                found.get("passes"),
                found.get("open"),
                violations.size()));
        return violations;
    }

    private static void note(List<?> cells) {
        try {
            Files.writeString(
                    Path.of("target", "axe.tsv"),
                    cells.stream().map(String::valueOf).collect(Collectors.joining("\t")) + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves what the window shows, whole, below {@code target/screenshots}. */
    void save(String name) {
        try {
            Files.createDirectories(SHOTS);
            Map<String, Object> whole = driver.executeCdpCommand(
                    "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
            byte[] png = OutputType.BYTES.convertFromBase64Png(String.valueOf(whole.get("data")));
            String kind = reader.name().toLowerCase(Locale.ROOT);
            Files.write(SHOTS.resolve(name + "-" + kind + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String where() {
        return driver.getCurrentUrl() + " (" + reader + ")";
    }

    private static String axe() {
        try {
            return Resources.toString(
                    Resources.getResource("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}

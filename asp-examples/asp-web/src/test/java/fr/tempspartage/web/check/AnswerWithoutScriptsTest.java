package fr.tempspartage.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import fr.tempspartage.web.site.Parts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The controls of the answer, pressed by someone whose browser runs no script. */
class AnswerWithoutScriptsTest {

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

    private static Visitor at(String sample) {
        return new Visitor(server.address()).open("/en/check/" + sample).reading();
    }

    private static String levels(Visitor visitor) {
        return Parts.read(Parts.found(visitor.html(), "<dl class=\"levels\">(.*?)</dl>")
                .findFirst()
                .orElseThrow());
    }

    private static String first(Visitor visitor, String pattern) {
        return Parts.found(visitor.html(), pattern).findFirst().orElseThrow();
    }

    @Test
    void a_remedy_is_applied_to_the_dossier_and_stays_when_something_else_is_pressed() {
        Visitor visitor = at("nouvelle-aquitaine-2026?sample=refused-one");
        assertThat(levels(visitor)).startsWith("Eligibility not eligible Dossier complete");
        visitor.press("remedy", first(visitor, "name=\"remedy\" value=\"([0-9a-f]+)\""));
        assertThat(levels(visitor)).startsWith("Eligibility eligible Dossier complete");
        assertThat(visitor.html()).doesNotContain("name=\"remedy\"");
        visitor.press("do", "read");
        assertThat(levels(visitor)).startsWith("Eligibility eligible Dossier complete");
    }

    @Test
    void what_a_remedy_has_done_is_said_and_can_be_taken_back() {
        Visitor visitor = at("nouvelle-aquitaine-2026?sample=refused-one");
        String before = visitor.holds("dossier");
        String code = first(visitor, "name=\"remedy\" value=\"([0-9a-f]+)\"");
        String move = Parts.read(first(visitor, "<h4 id=\"remedy-1\">.*?<li>(.*?)</li>"));
        visitor.press("remedy", code);
        assertThat(visitor.status("said")).startsWith("Remedy applied: " + move + ". Eligibility: eligible");
        assertThat(Parts.read(first(visitor, "<div class=\"note\">(.*?)</p>")))
                .isEqualTo("Remedy applied: " + move + ".");
        assertThat(visitor.holds("dossier")).isNotEqualTo(before);
        visitor.press("undo", "1");
        assertThat(visitor.status("said"))
                .startsWith("Remedy taken back: the dossier is the one before. Eligibility: not eligible");
        assertThat(visitor.holds("dossier")).isEqualTo(before);
        assertThat(visitor.holds("before")).isEmpty();
        assertThat(first(visitor, "name=\"remedy\" value=\"([0-9a-f]+)\"")).isEqualTo(code);
    }

    @Test
    void a_reading_is_chosen_by_its_switch_kept_and_taken_back() {
        Visitor visitor = at("nouvelle-aquitaine-2026?sample=incomplete")
                .fill("interpret.I-NA-2", "first-day")
                .press("do", "read");
        assertThat(levels(visitor)).startsWith("Eligibility not eligible");
        assertThat(visitor.words()).contains("Reading chosen I-NA-2 – Only the first day of the month");
        assertThat(visitor.status("said"))
                .startsWith("Reading applied: I-NA-2 – Only the first day of the month. Eligibility: not eligible");
        visitor.press("do", "all");
        assertThat(visitor.words()).doesNotContain("Reading applied");
        assertThat(levels(visitor)).startsWith("Eligibility not eligible");
        visitor.fill("interpret.I-NA-2", "").press("do", "read");
        assertThat(levels(visitor)).startsWith("Eligibility eligible");
        assertThat(visitor.words()).doesNotContain("Reading chosen");
    }

    @Test
    void a_document_is_ticked_and_is_then_in_the_dossier_that_is_kept() {
        Visitor visitor = at("nouvelle-aquitaine-2026?sample=incomplete");
        String open = first(visitor, "name=\"document\" id=\"[^\"]*\" value=\"([^\"]*)\"> <span>");
        assertThat(levels(visitor)).startsWith("Eligibility eligible Dossier incomplete");
        String before = visitor.holds("dossier");
        visitor.fill("document", (visitor.holds("document") + "|" + open).split("\\|", -1))
                .press("do", "read");
        assertThat(levels(visitor)).startsWith("Eligibility eligible Dossier complete");
        assertThat(visitor.holds("dossier")).hasSizeGreaterThan(before.length());
        visitor.fill("document").press("do", "read");
        assertThat(levels(visitor)).startsWith("Eligibility eligible Dossier incomplete");
    }

    @Test
    void what_the_panel_never_offered_is_refused_and_named() {
        Visitor visitor = at("nouvelle-aquitaine-2026?sample=incomplete")
                .fill("interpret.I-NA-2", "<b>none")
                .press("do", "read");
        assertThat(visitor.status()).isEqualTo(400);
        assertThat(visitor.words()).contains("The call has no such reading.").doesNotContain("<b>none");
    }
}

package fr.tempspartage.web.about;

import static fr.tempspartage.web.Reader.links;
import static fr.tempspartage.web.Reader.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.Reader;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** What the site says of itself. */
class AboutPageTest {

    @Test
    void every_page_leads_to_what_the_site_says_of_itself_in_both_languages() {
        try (WebServer server = WebServer.start(WebOptions.local(Calls.load(), Clock.systemUTC()))) {
            Reader reader = new Reader(server);
            assertThat(links(reader.page("/fr"))).contains("/fr/about");
            assertThat(links(reader.page("/en/calls"))).contains("/en/about");
            String french = reader.page("/fr/about");
            assertThat(links(french)).contains("/fr/calls/nouvelle-aquitaine-2026", "/en/about");
            assertThat(text(french))
                    .contains("Ce n’est pas un site de l’État ni d’une agence, et aucune réponse n’est une décision")
                    .contains("Aucun audit de conformité n’a été fait")
                    .contains("htmx remplacement d’une partie de page 0BSD")
                    .contains("carte des départements, simplifiée CC BY 4.0");
            assertThat(text(reader.page("/en/about")))
                    .contains("No conformance audit has been made")
                    .contains("They are deleted when you ask for it, after an hour without use");
        }
    }
}

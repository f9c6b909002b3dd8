package fr.tempspartage.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class WebServerTest {

    @Test
    void the_first_page_is_there_in_both_languages() throws Exception {
        WebOptions options = WebOptions.local(Calls.load(), Clock.systemUTC());
        try (WebServer server = WebServer.start(options)) {
            assertThat(get(server.address().resolve("/fr"))).contains("Êtes-vous éligible");
            assertThat(get(server.address().resolve("/en"))).contains("Are you eligible");
            assertThat(get(server.address().resolve("/de"))).contains("No page has this address");
        }
    }

    private static String get(URI at) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at)
                                .header("Accept-Language", "en")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}

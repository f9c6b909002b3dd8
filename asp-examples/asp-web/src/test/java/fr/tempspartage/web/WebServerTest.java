package fr.tempspartage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.rules.call.Calls;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void a_server_that_is_closed_twice_is_closed() {
        WebServer server = WebServer.start(WebOptions.local(Calls.load(), Clock.systemUTC()));
        URI page = server.address().resolve("/fr");
        server.close();
        server.close();
        assertThatThrownBy(() -> get(page)).isInstanceOf(ConnectException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "- | /fr",
                "en | /en",
                "en-GB, fr;q=0.5 | /en",
                "en;q=0.1, fr;q=0.9 | /fr",
                "de, en;q=0.3 | /en",
                "sl-SI, den | /fr",
                "*;;q=x | /fr",
            })
    void the_first_page_is_in_the_language_that_the_browser_prefers(String accepted, String page) throws Exception {
        try (WebServer server = WebServer.start(WebOptions.local(Calls.load(), Clock.systemUTC()))) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.address());
            if (accepted != null) {
                request.header("Accept-Language", accepted);
            }
            assertThat(HttpClient.newHttpClient()
                            .send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .endsWith(page);
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

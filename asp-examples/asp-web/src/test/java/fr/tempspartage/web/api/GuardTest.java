package fr.tempspartage.web.api;

import static fr.tempspartage.web.api.Http.NA;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Headers on whatever is answered, and requests that are not answered. */
class GuardTest {

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY");

    private static Http http;

    @BeforeAll
    static void start() {
        http = Http.start();
    }

    @AfterAll
    static void close() {
        http.close();
    }

    @Test
    void every_answer_has_the_headers_and_none_has_a_cookie_or_names_the_server() throws Exception {
        String sheet = http.get("/fr").body().replaceAll("(?s).*href=\"(/static/asp\\.css[^\"]*)\".*", "$1");
        for (String path : List.of(
                "/",
                "/fr",
                "/en/api",
                "/nothing",
                sheet,
                "/static/none.css",
                "/favicon.ico",
                "/health",
                "/metrics",
                "/api",
                "/problems/busy",
                "/api/v1/calls",
                "/api/v1/openapi.json",
                "/api/v1/nothing",
                NA + "/assess",
                "/api/v1/calls?x=1")) {
            assertGuarded(path, http.get(path));
        }
        assertGuarded("post", http.post(NA + "/assess", "application/json", Http.sample("eligible")));
        assertGuarded("stream", http.post(NA + "/assess", "application/x-ndjson", Http.line("eligible")));
        assertGuarded("refused", http.post(NA + "/assess", "application/json", "{"));
        assertGuarded("form", http.post("/fr", "text/plain", "x"));
    }

    @Test
    void a_request_that_is_no_http_gets_a_sentence_and_the_headers() throws Exception {
        String host = "Host: " + http.authority() + "\r\nConnection: close\r\n";
        for (String request : List.of(
                "GARBAGE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n" + host + "\r\n",
                "GET /static/..%2f..%2fpom.xml HTTP/1.1\r\n" + host + "\r\n",
                "GET /fr%00 HTTP/1.1\r\n" + host + "\r\n",
                "GET /fr HTTP/1.1\r\n" + host + "X: " + "a".repeat(20_000) + "\r\n\r\n",
                "POST /fr HTTP/1.1\r\n" + host + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd",
                "POST /fr HTTP/1.1\r\n" + host + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /fr HTTP/1.1\r\n" + host + "Transfer-Encoding: x\r\n\r\nabc",
                "GET /fr HTTP/9.9\r\n" + host + "\r\n")) {
            String answer = http.raw(request);
            assertThat(answer).as(request).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 2");
            String lower = answer.toLowerCase(Locale.ROOT);
            assertThat(lower)
                    .as(request)
                    .doesNotContain("jetty", "javalin", "\tat ", "exception", "set-cookie", "server:");
            assertThat(answer).as(request).contains("Content-Security-Policy: default-src 'none';");
        }
        assertThat(http.raw("GET /x%0d%0aSet-Cookie:a=b HTTP/1.1\r\n" + host + "\r\n"))
                .doesNotContain("\r\nSet-Cookie");
    }

    @Test
    void a_server_for_this_machine_answers_no_other_name() throws Exception {
        String port = http.authority().replaceAll(".*:", "");
        for (String name : List.of("127.0.0.1:" + port, "localhost:" + port, "LOCALHOST", "[::1]:" + port)) {
            assertThat(http.raw(get(name))).as(name).startsWith("HTTP/1.1 200 ");
        }
        for (String name : List.of("example.org", "127.0.0.1.example.org", "localhost.example.org:" + port, "[::2]")) {
            assertThat(http.raw(get(name)))
                    .as(name)
                    .startsWith("HTTP/1.1 421 ")
                    .contains("\"type\":\"/problems/other-host\"");
        }
    }

    @Test
    void so_does_a_server_at_another_address_of_this_machine_alone() throws Exception {
        for (String host : List.of("127.0.0.2", "LocalHost")) {
            WebOptions options = new WebOptions(host, 0, Calls.load(), Clock.systemUTC(), Optional.empty());
            try (Http other = Http.start(options)) {
                assertThat(other.raw(get(other.authority()))).as(host).startsWith("HTTP/1.1 200 ");
                assertThat(other.raw(get("example.org"))).as(host).startsWith("HTTP/1.1 421 ");
            }
        }
    }

    private static String get(String host) {
        return "GET /api/v1/calls HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
    }

    @Test
    void a_server_for_others_answers_the_names_that_it_was_given() throws Exception {
        WebOptions given = new WebOptions(
                "0.0.0.0", 0, Calls.load(), Clock.systemUTC(), Optional.empty(), ImmutableSet.of("Aide.Example.org"));
        try (Http named = Http.start(given)) {
            String port = named.authority().replaceAll(".*:", "");
            String local = "127.0.0.1:" + port;
            assertThat(named.raw(get("aide.example.org"))).startsWith("HTTP/1.1 200 ");
            assertThat(named.raw(get(local))).startsWith("HTTP/1.1 200 ");
            assertThat(named.raw(get("other.example.org"))).startsWith("HTTP/1.1 421 ");
        }
        WebOptions any = new WebOptions("0.0.0.0", 0, Calls.load(), Clock.systemUTC(), Optional.empty());
        try (Http open = Http.start(any)) {
            assertThat(open.raw(get("other.example.org"))).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void what_another_site_asks_to_be_done_is_refused() throws Exception {
        String own = "http://" + http.authority();
        assertThat(posted("Sec-Fetch-Site", "same-origin")).isEqualTo(200);
        assertThat(posted("Sec-Fetch-Site", "none")).isEqualTo(200);
        assertThat(posted("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(posted("Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(posted("Origin", own)).isEqualTo(200);
        assertThat(posted("Origin", "http://example.org")).isEqualTo(403);
        assertThat(posted("Origin", own + ".example.org")).isEqualTo(403);
        assertThat(posted("Origin", "null")).isEqualTo(403);
        assertThat(http.send(http.at("/api/v1/calls").header("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .as("a link from another site")
                .isEqualTo(200);
    }

    private static int posted(String header, String value) throws Exception {
        return http.send(http.at(NA + "/next")
                        .header(header, value)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(Http.sample("eligible"))))
                .statusCode();
    }

    @Test
    void a_body_that_is_too_large_for_a_page_is_refused_whoever_would_read_it() throws Exception {
        HttpResponse<String> known = http.post("/en", "text/plain", "x".repeat((4 << 20) + 1));
        assertThat(known.statusCode()).isEqualTo(413);
        assertThat(known.body()).contains("What is sent is larger than 4 MB.");
    }

    private static void assertGuarded(String what, HttpResponse<String> response) {
        HEADERS.forEach((name, value) -> assertThat(response.headers().allValues(name))
                .as(what + " " + response.statusCode() + " " + name)
                .containsExactly(value));
        assertThat(response.headers().firstValue("Cache-Control")).as(what).isPresent();
        assertThat(response.headers().map().keySet())
                .as(what)
                .doesNotContain("server", "set-cookie", "x-powered-by", "access-control-allow-origin");
    }
}

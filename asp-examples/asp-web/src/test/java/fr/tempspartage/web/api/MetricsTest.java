package fr.tempspartage.web.api;

import static fr.tempspartage.web.api.Http.NA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the server counts, read as Prometheus reads it. */
class MetricsTest {

    private static final Pattern LINE =
            Pattern.compile("([a-z_]+)(\\{(?:[a-z]+=\"(?:[^\"\\\\\n]|\\\\[\\\\\"n])*\",?)+})? ([0-9.e+-]+)");
    private static final String ROUTE = "method=\"POST\",route=\"/api/v1/calls/{call}/assess\"";

    @Test
    void requests_are_counted_by_route_and_status_and_nothing_of_what_was_sent() throws Exception {
        try (Http http = Http.start()) {
            assertThat(http.get("/health").body()).isEqualTo("ok\n");
            http.post(NA + "/assess", "application/json", Http.sample("eligible"));
            http.post(NA + "/assess", "application/x-ndjson", Http.line("eligible") + Http.line("late"));
            http.post(NA + "/assess", "application/json", "{\"id\":\"secret\"}");
            http.get("/api/v1/calls/secret/x?secret=secret");
            http.get("/fr/secret");
            http.send(http.at("/fr").method("SECRET", java.net.http.HttpRequest.BodyPublishers.noBody()));

            var response = http.get("/metrics");
            assertThat(response.headers().firstValue("Content-Type"))
                    .contains("text/plain; version=0.0.4; charset=utf-8");
            Map<String, Double> values = parsed(response.body());
            assertThat(values)
                    .containsEntry("asp_http_requests_total{" + ROUTE + ",status=\"200\"}", 2.0)
                    .containsEntry("asp_http_requests_total{" + ROUTE + ",status=\"400\"}", 1.0)
                    .containsEntry("asp_http_request_seconds_count{" + ROUTE + "}", 3.0)
                    .containsEntry("asp_http_request_seconds_bucket{" + ROUTE + ",le=\"30\"}", 3.0)
                    .containsEntry("asp_http_request_seconds_bucket{" + ROUTE + ",le=\"+Inf\"}", 3.0)
                    .containsEntry("asp_dossiers_assessed_total{call=\"nouvelle-aquitaine-2026\"}", 3.0)
                    .containsEntry("asp_http_requests_in_flight", 1.0)
                    .containsEntry("asp_jobs_running", 0.0)
                    .containsKey("asp_http_requests_total{method=\"other\",route=\"none\",status=\"405\"}");
            assertThat(values.get("asp_http_request_seconds_sum{" + ROUTE + "}"))
                    .isPositive()
                    .isLessThan(60);
            assertThat(response.body().toLowerCase(java.util.Locale.ROOT)).doesNotContain("secret", "eligible");
        }
    }

    /** Every line is a comment or a sample; names of a family stand together, after their type. */
    private static Map<String, Double> parsed(String text) {
        Map<String, Double> values = new LinkedHashMap<>();
        Map<String, String> types = new LinkedHashMap<>();
        String family = "";
        assertThat(text).endsWith("\n");
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("# TYPE ")) {
                String[] parts = line.split(" ", -1);
                family = parts[2];
                assertThat(types.put(family, parts[3]))
                        .as("one type for " + family)
                        .isNull();
            } else if (!line.startsWith("# HELP ") && !line.isEmpty()) {
                Matcher sample = LINE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                assertThat(sample.group(1)).startsWith(family);
                String key = sample.group(1) + (sample.group(2) == null ? "" : sample.group(2));
                assertThat(values.put(key, Double.valueOf(sample.group(3))))
                        .as(key)
                        .isNull();
            }
        }
        assertThat(types)
                .containsEntry("asp_http_request_seconds", "histogram")
                .containsEntry("asp_jobs_running", "gauge");
        return values;
    }
}

package fr.tempspartage.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.UncheckedExecutionException;
import fr.tempspartage.web.site.Limits;
import fr.tempspartage.web.site.Refusal;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** More than is answered at once, and work that does not end. */
class BusyTest {

    @Test
    void more_requests_than_are_answered_at_once_are_told_to_come_again() throws Exception {
        try (Http http = Http.start()) {
            URI address = URI.create("http://" + http.authority());
            List<Socket> waiting = new ArrayList<>();
            for (int i = 0; i < Limits.IN_FLIGHT; i++) {
                Socket socket = new Socket(address.getHost(), address.getPort());
                waiting.add(socket);
                socket.getOutputStream()
                        .write(("POST " + Http.NA + "/assess HTTP/1.1\r\nHost: " + http.authority()
                                        + "\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            await(http, Limits.IN_FLIGHT + 1);
            HttpResponse<String> busy = http.get("/api/v1/calls?lang=en");
            ApiTest.assertProblem(busy, 503, "busy");
            assertThat(busy.headers().firstValue("Retry-After")).contains("1");
            assertThat(ApiTest.json(busy).at("/detail").asString())
                    .isEqualTo("Too many requests are under way; try again in a moment.");
            assertThat(http.get("/fr").body()).contains("Trop de demandes sont en cours");
            assertThat(http.get("/health").statusCode()).isEqualTo(200);

            waiting.remove(0).close();
            await(http, Limits.IN_FLIGHT);
            assertThat(http.get("/api/v1/calls").statusCode()).as("one less").isEqualTo(200);
            for (Socket socket : waiting) {
                socket.close();
            }
            await(http, 1);
        }
    }

    /** Waits until so many requests are under way, this one included. */
    private static void await(Http http, int requests) throws Exception {
        String wanted = "asp_http_requests_in_flight " + requests + "\n";
        for (int i = 0; i < 1000 && !http.get("/metrics").body().contains(wanted); i++) {
            Thread.sleep(10);
        }
        assertThat(http.get("/metrics").body()).contains(wanted);
    }

    @Test
    void work_that_does_not_end_in_time_is_refused_and_what_breaks_is_a_defect() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(20), () -> {
                    never.await();
                    return "";
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, late -> assertThat(late.status()).isEqualTo(503));
        assertThat(Deadline.within(() -> "in time")).isEqualTo("in time");
        assertThatThrownBy(() -> Deadline.within(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(UncheckedExecutionException.class);
        assertThatThrownBy(() -> Deadline.within(() -> {
                    throw Refusal.noPage();
                }))
                .isInstanceOf(Refusal.class);
    }
}

package fr.tempspartage.io.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.tempspartage.domain.Bilingual;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcedureClientTest {

    private static final String SECRET = "jeton-tres-secret-0123456789";
    private static final String ERROR = "{\"errors\": [{\"message\": \"%s\", \"extensions\": {\"code\": \"%s\"}}],"
            + " \"data\": {\"demarche\": {\"dossiers\": {\"nodes\": [], \"pageInfo\": {\"hasNextPage\": false}}}}}";

    @TempDir
    private Path folder;

    private final List<Bilingual> told = new ArrayList<>();
    private final List<Integer> waited = new ArrayList<>();

    private List<Path> fetch(Platform platform) {
        return fetch(platform, Duration.ofSeconds(20));
    }

    private List<Path> fetch(Platform platform, Duration timeout) {
        return ProcedureClient.of(platform.address(), ProcedureToken.of(SECRET), timeout, told::add, waited::add)
                .fetch(99001, folder);
    }

    private ProcedureException refused(Platform platform) {
        return refused(platform, Duration.ofSeconds(20));
    }

    private ProcedureException refused(Platform platform, Duration timeout) {
        ProcedureException refusal = catchThrowableOfType(ProcedureException.class, () -> fetch(platform, timeout));
        assertThat(refusal.reason().fr() + refusal.reason().en() + refusal.getMessage() + told)
                .doesNotContain(SECRET);
        return refusal;
    }

    private static String page(int number) {
        return Forms.text(Forms.page("page-" + number + ".json"));
    }

    @Test
    void pages_are_fetched_in_their_order_and_give_the_same_dossiers_as_the_files() {
        try (Platform platform = new Platform().then(page(1)).then(page(2))) {
            List<Path> pages = fetch(platform);
            assertThat(pages)
                    .extracting(page -> page.getFileName().toString())
                    .containsExactly("page-00001.json", "page-00002.json");
            assertThat(Forms.read(Forms.shipped(), pages).dossiers())
                    .extracting(each -> each.result().value())
                    .isEqualTo(Forms.read(Forms.shipped(), Forms.pages()).dossiers().stream()
                            .map(each -> each.result().value())
                            .toList());
            assertThat(platform.tokens).containsOnly("Bearer " + SECRET);
            assertThat(platform.questions.get(0))
                    .contains("\"number\":99001,\"first\":100,\"after\":null,\"withRevisions\":true");
            assertThat(platform.questions.get(1)).contains("\"after\":\"OTkwMDAy\",\"withRevisions\":false");
            assertThat(told)
                    .extracting(Bilingual::en)
                    .containsExactly("Page 1: dossiers received: 2", "Page 2: dossiers received: 2");
        }
    }

    @Test
    void a_run_that_was_cut_goes_on_after_the_last_whole_page_and_one_that_is_whole_asks_nothing() throws IOException {
        try (Platform platform = new Platform().then(page(1)).then(503)) {
            assertThat(refused(platform).reason().en())
                    .isEqualTo(
                            "After 5 attempts, the platform answers 503.\nMaybe go on later: the pages received are kept.");
        }
        assertThat(waited).containsExactly(2, 4, 8, 16);
        Files.writeString(folder.resolve("page.part"), "{");
        try (Platform platform = new Platform().then(page(2))) {
            assertThat(fetch(platform)).hasSize(2);
            assertThat(platform.questions).singleElement().asString().contains("\"after\":\"OTkwMDAy\"");
            assertThat(fetch(platform)).hasSize(2);
            assertThat(platform.questions).hasSize(1);
        }
    }

    @Test
    void it_waits_as_long_as_the_platform_asks_and_no_longer_than_two_minutes() {
        try (Platform platform = new Platform()
                .then(429, "Retry-After", "3")
                .then(429, "Retry-After", "99999")
                .then(429)
                .then(page(2))) {
            assertThat(fetch(platform)).hasSize(1);
            assertThat(waited).containsExactly(3, 120, 8);
            assertThat(told.get(0).fr()).isEqualTo("Attente de 3\u00a0s\u00a0: la plateforme répond 429.");
        }
    }

    @Test
    void where_the_platform_has_no_time_smaller_pages_are_asked_for() {
        String timeout = ERROR.formatted("Timeout", "timeout");
        try (Platform platform =
                new Platform().then(timeout).then(timeout).then(page(1)).then(page(2))) {
            assertThat(fetch(platform)).hasSize(2);
            assertThat(platform.questions.get(1)).contains("\"first\":50,");
            assertThat(platform.questions.get(2)).contains("\"first\":25,");
            assertThat(platform.questions.get(3)).contains("\"first\":25,");
        }
        folder = folder.resolve("other");
        try (Platform platform = new Platform().then(timeout)) {
            assertThat(refused(platform).reason().en())
                    .startsWith(
                            "The platform answered with an error: Timeout (timeout). Nothing of this answer is used");
            assertThat(platform.questions.get(platform.questions.size() - 1)).contains("\"first\":5,");
        }
    }

    @Test
    void errors_beside_data_end_it_and_nothing_of_the_page_is_kept() {
        try (Platform platform = new Platform().then(ERROR.formatted("Not found", "not_found"))) {
            assertThat(refused(platform).reason().fr())
                    .isEqualTo(
                            "La plateforme a répondu par une erreur\u00a0: Not found (not_found). Rien de cette réponse n’est repris, "
                                    + "même ce qui l’accompagne.\nPeut-être faut-il redemander cette page.");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void an_answer_that_does_not_come_or_does_not_end_is_given_up() {
        try (Platform platform =
                new Platform().thenNothing().thenHalf().thenHalf().thenNothing().thenHalf()) {
            assertThat(refused(platform, Duration.ofMillis(150)).reason().fr())
                    .isEqualTo("Après 5 essais, la plateforme n’a pas répondu à temps.\n"
                            + "Peut-être faut-il reprendre plus tard\u00a0: les pages reçues sont gardées.");
        }
    }

    @Test
    void a_redirection_is_refused_and_the_token_does_not_follow_it() {
        try (Platform other = new Platform().then(page(2));
                Platform platform =
                        new Platform().then(302, "Location", other.address().toString())) {
            assertThat(refused(platform).reason().en())
                    .isEqualTo(
                            "The platform refuses: 302.\nMaybe its address has changed: the token is not sent elsewhere.");
            assertThat(other.questions).isEmpty();
        }
    }

    @Test
    void a_refusal_says_what_it_may_be() {
        try (Platform platform = new Platform().then(401)) {
            assertThat(refused(platform).reason().fr())
                    .isEqualTo(
                            "La plateforme refuse\u00a0: 401.\nPeut-être le jeton a-t-il expiré, ou ne donne-t-il pas accès à cette démarche.");
        }
        try (Platform platform = new Platform().then(404)) {
            assertThat(refused(platform).reason().en())
                    .isEqualTo("The platform refuses: 404.\nMaybe this is not the address of the API.");
        }
        for (String answer : List.of("<html>", "{}", "{\"data\": {\"demarche\": null}}")) {
            try (Platform platform = new Platform().then(answer)) {
                assertThat(refused(platform).reason().en()).contains("\nMaybe ");
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_page_that_leads_to_itself_ends_it() {
        try (Platform platform = new Platform().then(page(1))) {
            assertThat(refused(platform).reason().en())
                    .isEqualTo(
                            "The platform announces another page and does not say where it starts.\nMaybe try again later.");
        }
    }

    @Test
    void a_folder_with_pages_of_another_procedure_is_not_gone_on_with() throws IOException {
        Files.writeString(folder.resolve("page-00001.json"), page(1).replace("\"number\": 99001", "\"number\": 99002"));
        try (Platform platform = new Platform().then(page(2))) {
            assertThat(refused(platform).reason().en())
                    .isEqualTo(folder.resolve("page-00001.json")
                            + " is not a whole page of the procedure 99001.\nMaybe take another folder.");
            assertThat(platform.questions).isEmpty();
        }
    }

    @Test
    void a_token_goes_nowhere_without_encryption_and_is_never_printed() throws IOException {
        ProcedureToken token = ProcedureToken.of(" " + SECRET + "\n");
        assertThat(token).hasToString("token");
        for (String address : List.of("http://example.org/api", "ftp://localhost/", "/api", "file:///etc/passwd")) {
            assertThatThrownBy(() -> ProcedureClient.of(URI.create(address), token, Duration.ofSeconds(1), told::add))
                    .isInstanceOf(ProcedureException.class)
                    .hasMessage(
                            "The token cannot go to this address: https is needed.\nMaybe https://demarche.numerique.gouv.fr/api/v2/graphql.");
        }
        ProcedureClient.of(ProcedureClient.PLATFORM, token, Duration.ofSeconds(1), told::add);
        for (String bad : List.of("", "  ", SECRET + "\nX-Other: 1", SECRET + "é", "x".repeat(5000))) {
            assertThatThrownBy(() -> ProcedureToken.of(bad))
                    .hasMessage(
                            "The token is empty, or holds something else than letters, digits and signs.\nMaybe copy it again, on one line.");
        }
        Path file = Files.writeString(folder.resolve("token"), SECRET + "\n");
        assertThat(ProcedureToken.read(file).secret()).isEqualTo(SECRET);
        assertThatThrownBy(() -> ProcedureToken.read(folder.resolve("none"))).hasMessageContaining("cannot be read");
    }

    @Test
    void an_answer_of_more_bytes_than_accepted_is_given_up_at_the_first_one_too_many() {
        for (int size : new int[] {10, 11}) {
            BoundedBody body = new BoundedBody(10);
            List<String> calls = new ArrayList<>();
            body.onSubscribe(new Subscription() {
                @Override
                public void request(long n) {
                    calls.add("request");
                }

                @Override
                public void cancel() {
                    calls.add("cancel");
                }
            });
            body.onNext(List.of(ByteBuffer.allocate(6), ByteBuffer.allocate(size - 6)));
            body.onComplete();
            if (size == 10) {
                assertThat(body.getBody().toCompletableFuture().join()).hasSize(10);
            } else {
                assertThatThrownBy(() -> body.getBody().toCompletableFuture().join())
                        .isInstanceOf(CompletionException.class)
                        .hasCauseInstanceOf(BoundedBody.TooLargeException.class);
                assertThat(calls).containsExactly("request", "cancel");
            }
        }
    }
}

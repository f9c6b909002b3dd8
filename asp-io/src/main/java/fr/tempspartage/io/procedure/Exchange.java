package fr.tempspartage.io.procedure;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.SourceText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One question and its answer over HTTP: bounded in time and bytes, asked again a few times where the platform cannot answer now. */
final class Exchange {

    private static final int MOST_ATTEMPTS = 5;
    private static final int LONGEST_WAIT = 120;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int BROKEN = 500;

    private final URI platform;
    private final ProcedureToken token;
    private final Duration timeout;
    private final Consumer<Bilingual> progress;
    private final Sleeper sleeper;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    /** What waits between two attempts. */
    interface Sleeper {

        Sleeper REAL = seconds -> TimeUnit.SECONDS.sleep(seconds);

        void sleep(int seconds) throws InterruptedException;
    }

    Exchange(URI platform, ProcedureToken token, Duration timeout, Consumer<Bilingual> progress, Sleeper sleeper) {
        this.platform = platform;
        this.token = token;
        this.timeout = timeout;
        this.progress = progress;
        this.sleeper = sleeper;
    }

    /** Text of the answer to a question in JSON. */
    String post(String question) {
        HttpRequest request = HttpRequest.newBuilder(platform)
                .timeout(timeout)
                .header("Authorization", "Bearer " + token.secret())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        Bilingual last = Bilingual.of("?", "?");
        for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            int wait = 1 << attempt;
            try {
                HttpResponse<byte[]> answer = send(request);
                if (answer.statusCode() == OK) {
                    return text(answer.body());
                }
                if (answer.statusCode() != TOO_MANY && answer.statusCode() < BROKEN) {
                    throw refused(answer.statusCode());
                }
                last = Bilingual.of(
                        "la plateforme répond " + answer.statusCode(), "the platform answers " + answer.statusCode());
                wait = after(answer).orElse(wait);
            } catch (HttpTimeoutException | TimeoutException e) {
                last = Bilingual.of("la plateforme n’a pas répondu à temps", "the platform did not answer in time");
            } catch (BoundedBody.TooLargeException e) {
                throw new ProcedureException(
                        "La réponse dépasse " + FormImport.MAX_BYTES
                                + " octets.\nPeut-être cette adresse n’est-elle pas celle de l’API.",
                        "The answer exceeds " + FormImport.MAX_BYTES
                                + " bytes.\nMaybe this is not the address of the API.");
            } catch (IOException e) {
                last = Bilingual.of(
                        "la plateforme n’est pas joignable (" + e.getClass().getSimpleName() + ")",
                        "the platform cannot be reached (" + e.getClass().getSimpleName() + ")");
            }
            if (attempt < MOST_ATTEMPTS) {
                waiting(last, wait);
            }
        }
        throw new ProcedureException(
                "Après " + MOST_ATTEMPTS + " essais, " + last.fr()
                        + ".\nPeut-être faut-il reprendre plus tard\u00a0: les pages reçues sont gardées.",
                "After " + MOST_ATTEMPTS + " attempts, " + last.en()
                        + ".\nMaybe go on later: the pages received are kept.");
    }

    /** Waits for the whole answer, which the time-out of the request alone does not: it ends with the headers. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request, info -> new BoundedBody(FormImport.MAX_BYTES));
        try {
            return sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw interrupted();
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException io) {
                    throw io;
                }
            }
            throw new IOException(e);
        }
    }

    private void waiting(Bilingual why, int seconds) {
        progress.accept(Bilingual.of(
                "Attente de " + seconds + "\u00a0s\u00a0: " + why.fr() + ".",
                "Waiting for " + seconds + " s: " + why.en() + "."));
        try {
            sleeper.sleep(seconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted();
        }
    }

    /** How long the platform asks to wait, if it says so in seconds, and no longer than two minutes. */
    private static Optional<Integer> after(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(text -> FactPath.isNumber(text) && text.length() < 7)
                .map(text -> Math.min(LONGEST_WAIT, Integer.parseInt(text)));
    }

    private static String text(byte[] bytes) {
        Found found = new Found();
        Optional<String> text = new SourceText(FormImport.MAX_BYTES, found).of(bytes);
        return text.orElseThrow(() -> {
            Bilingual message = found.inOrder().isEmpty()
                    ? IssueCode.NO_FORM.template()
                    : found.inOrder().get(0).message();
            return new ProcedureException(message.fr(), message.en());
        });
    }

    private static ProcedureException refused(int status) {
        boolean moved = status >= 300 && status < 400;
        boolean denied = status == 401 || status == 403;
        return new ProcedureException(
                "La plateforme refuse\u00a0: " + status + ".\nPeut-être "
                        + (moved
                                ? "l’adresse a-t-elle changé\u00a0: le jeton n’est pas envoyé ailleurs."
                                : denied
                                        ? "le jeton a-t-il expiré, ou ne donne-t-il pas accès à cette démarche."
                                        : "cette adresse n’est-elle pas celle de l’API."),
                "The platform refuses: " + status + ".\nMaybe "
                        + (moved
                                ? "its address has changed: the token is not sent elsewhere."
                                : denied
                                        ? "the token has expired, or gives no access to this procedure."
                                        : "this is not the address of the API."));
    }

    private static ProcedureException interrupted() {
        return new ProcedureException(
                "L’interrogation a été interrompue.\nPeut-être faut-il la reprendre\u00a0: les pages reçues sont gardées.",
                "The question was interrupted.\nMaybe go on later: the pages received are kept.");
    }
}

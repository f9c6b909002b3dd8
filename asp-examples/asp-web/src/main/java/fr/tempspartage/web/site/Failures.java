package fr.tempspartage.web.site;

import com.google.common.util.concurrent.UncheckedExecutionException;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.rules.verdict.Texts;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.Endpoint;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/**
 * Answers in error: a page that says what happened, or a problem as JSON for the API; nothing of the request is written to a
 * log, and of a defect only where it lies ({@link Defects}).
 */
public final class Failures {

    private static final Texts TEXTS = Texts.load(Failures.class::getResourceAsStream, "failure");
    private static final String API = "/api/v1";

    private final Pages pages;
    private final Limits limits;

    private Failures(Pages pages, Limits limits) {
        this.pages = pages;
        this.limits = limits;
    }

    /** Adds them. */
    public static void add(JavalinConfig config, Pages pages, Limits limits) {
        Failures failures = new Failures(pages, limits);
        config.http.prefer405over404 = true;
        config.router.handlerWrapper(endpoint -> request -> handle(endpoint, request));
        config.routes.exception(Refusal.class, (refusal, request) -> failures.show(request, refusal));
        config.routes.exception(
                MethodNotAllowedResponse.class, (refused, request) -> failures.otherMethod(request, refused));
        config.routes.exception(
                HttpResponseException.class,
                (refused, request) -> failures.show(request, ofStatus(refused.getStatus())));
        config.routes.exception(
                RefusedException.class, (refused, request) -> failures.show(request, Refusal.of(refused)));
        config.routes.exception(
                Exception.class, (defect, request) -> failures.show(request, failures.of(defect, request)));
    }

    /** What a call throws is a defect of the program whatever its kind: the server itself has no page for errors. */
    private static void handle(Endpoint endpoint, Context request) throws Exception {
        try {
            endpoint.handler.handle(request);
        } catch (LinkageError | AssertionError | StackOverflowError defect) {
            throw new UncheckedExecutionException(defect);
        }
    }

    /** Whether an address is one of the API. */
    static boolean isApi(String path) {
        return path.equals(API) || path.startsWith(API + "/");
    }

    /** Refusal of a status alone. */
    static Refusal ofStatus(int status) {
        for (Problem problem : Problem.values()) {
            if (problem.status() == status && problem != Problem.DOSSIER_NOT_READ) {
                return Refusal.of(status, problem.title().fr(), problem.title().en());
            }
        }
        return Refusal.of(status, "La demande n’a pas été acceptée.", "The request was not accepted.");
    }

    /** Refusal of what was thrown: what the server says of a body, or else a defect. */
    private Refusal of(Throwable thrown, Context request) {
        int status = 0;
        // The innermost says why: a body that breaks off because it is too large is a bad one only for those who read
        // it.
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException refused) {
                status = refused.getCode();
            }
        }
        if (status > 0) {
            // The server closes a connection upon a body that it could not read, and whoever sent it should know.
            request.header("Connection", "close");
            return status == 413 ? limits.tooLarge(request.path()) : ofStatus(status);
        }
        Endpoint matched = request.endpoints().matchedHttpEndpoint();
        Defects.say(matched == null ? "" : matched.method + " " + matched.path, thrown);
        return ofStatus(500);
    }

    private void otherMethod(Context request, MethodNotAllowedResponse refused) {
        String methods = String.join(", ", refused.getDetails().values()).replace("GET", "GET, HEAD") + ", OPTIONS";
        request.header("Allow", methods);
        if (request.method().equals(HandlerType.OPTIONS)) {
            request.status(204);
            return;
        }
        show(request, ofStatus(405));
    }

    private void show(Context request, Refusal refusal) {
        Limits.drop(request);
        request.status(refusal.status());
        if (isApi(request.path())) {
            String asked = String.valueOf((@Nullable String) request.queryParam("lang"));
            Language language = Pages.language(asked).orElseGet(() -> Pages.preferred(request));
            request.header("Content-Language", language.code());
            request.contentType(Problem.TYPE).result(Problem.json(refusal, language));
            return;
        }
        String[] parts = request.path().split("/", 3);
        Language language = Optional.of(parts.length > 1 ? parts[1] : "")
                .flatMap(Pages::language)
                .orElseGet(() -> Pages.preferred(request));
        pages.show(request, "site/failure.jte", pages.page(language, "", TEXTS), refusal);
    }
}

package fr.tempspartage.web.site;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Texts;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;

/** Answers in error, each with a page that says what happened; nothing of the request is written to a log. */
public final class Failures {

    private static final Texts TEXTS = Texts.load(Failures.class::getResourceAsStream, "failure");

    private final Pages pages;

    private Failures(Pages pages) {
        this.pages = pages;
    }

    /** Adds them. */
    public static void add(RoutesConfig routes, Pages pages) {
        Failures failures = new Failures(pages);
        routes.exception(Refusal.class, (refusal, request) -> failures.show(request, refusal));
        routes.exception(
                HttpResponseException.class,
                (failure, request) -> failures.show(
                        request,
                        failure.getStatus() == 404
                                ? Refusal.noPage()
                                : Refusal.of(
                                        failure.getStatus(),
                                        "La demande n’a pas été acceptée.",
                                        "The request was not accepted.")));
        routes.exception(
                Exception.class,
                (defect, request) -> failures.show(
                        request,
                        Refusal.of(
                                500,
                                "Un défaut du programme a empêché de répondre.",
                                "A defect of the program kept it from answering.")));
    }

    private void show(Context request, Refusal refusal) {
        String[] parts = request.path().split("/", 3);
        Language language = Optional.of(parts.length > 1 ? parts[1] : "")
                .flatMap(Pages::language)
                .orElseGet(() -> Pages.preferred(request));
        request.status(refusal.status());
        pages.show(request, "site/failure.jte", pages.page(language, "", TEXTS), refusal);
    }
}

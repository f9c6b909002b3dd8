package fr.tempspartage.web.calls;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Page;
import fr.tempspartage.web.site.Pages;
import fr.tempspartage.web.site.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;

/** Pages of the calls (<i>les appels</i>): the list, one call, and where each of its clauses stands. */
public final class CallPages implements Area {

    private static final Texts TEXTS = Texts.load(CallPages.class::getResourceAsStream, "calls");

    private final Pages pages;

    /** Makes the pages. */
    public CallPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/{lang}/calls", this::list);
        routes.get("/{lang}/calls/{call}", this::call);
        routes.get("/{lang}/calls/{call}/clauses/{clause}", this::clause);
    }

    private void list(Context request) {
        pages.showUnchanging(
                request,
                "calls/list.jte",
                pages.of(request, TEXTS),
                new CallList(pages.site().calls(), pages.site().issues()));
    }

    private void call(Context request) {
        Page page = pages.of(request, TEXTS);
        Optional<CallDefinition> call = pages.site().call(request.pathParam("call"));
        if (call.isEmpty()) {
            missing(request, page, Missing.call(pages.site().calls()));
            return;
        }
        Selection selection = Selection.of(request.queryParam("show"), request.queryParam("q"));
        pages.showUnchanging(
                request,
                "calls/call.jte",
                page.titled(page.in(call.get().campaign().getTitle())),
                new CallView(call.get(), selection, page.language()));
    }

    /** A clause is a place on the page of its call, also where it is written in small letters. */
    private void clause(Context request) {
        Page page = pages.of(request, TEXTS);
        CallDefinition call = pages.site().call(request.pathParam("call")).orElseThrow(Refusal::noPage);
        String asked = request.pathParam("clause").toUpperCase(Locale.ROOT);
        if (call.clauses().stream().anyMatch(clause -> clause.id().toString().equals(asked))) {
            request.redirect(page.href("/calls/" + call.id() + "#" + asked));
            return;
        }
        missing(request, page, Missing.clause(call, asked));
    }

    private void missing(Context request, Page page, Missing view) {
        request.status(404);
        pages.show(request, "calls/missing.jte", page.titled(page.say(view.key() + ".title")), view);
    }
}

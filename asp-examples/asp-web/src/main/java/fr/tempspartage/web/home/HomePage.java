package fr.tempspartage.web.home;

import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** First page (<i>accueil</i>): what can be done here, and for which calls. */
public final class HomePage implements Area {

    private static final Texts TEXTS = Texts.load(HomePage.class::getResourceAsStream, "home");

    private final Pages pages;

    /** Makes the page. */
    public HomePage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/", request -> request.redirect("/" + Pages.preferred(request)));
        routes.get("/{lang}", this::show);
    }

    private void show(Context request) {
        pages.show(
                request, "home/page.jte", pages.of(request, TEXTS), pages.site().calls());
    }
}

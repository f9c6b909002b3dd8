package fr.tempspartage.web.about;

import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Pages;
import io.javalin.config.RoutesConfig;

/** Page about the site itself (<i>à propos et accessibilité</i>). */
public final class AboutPage implements Area {

    private static final Texts TEXTS = Texts.load(AboutPage.class::getResourceAsStream, "about");

    private final Pages pages;

    /** Makes the page. */
    public AboutPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get(
                "/{lang}/about",
                request -> pages.showUnchanging(
                        request,
                        "about/page.jte",
                        pages.of(request, TEXTS),
                        pages.site().calls()));
    }
}

package fr.tempspartage.web.compare;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Page;
import fr.tempspartage.web.site.Pages;
import fr.tempspartage.web.site.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashSet;
import java.util.Set;

/** Page of the calls side by side (<i>comparaison</i>). */
public final class ComparePage implements Area {

    private static final Texts TEXTS = Texts.load(ComparePage.class::getResourceAsStream, "compare");

    private final Pages pages;

    /** Makes the page. */
    public ComparePage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/{lang}/compare", this::show);
    }

    private void show(Context request) {
        Page page = pages.of(request, TEXTS);
        Set<String> asked = new LinkedHashSet<>(request.queryParams("call"));
        ImmutableList<CallDefinition> all = pages.site().calls();
        ImmutableList<CallDefinition> chosen = all.stream()
                .filter(call -> asked.remove(call.id().toString())
                        || request.queryParams("call").isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (!asked.isEmpty()) {
            throw Refusal.of(
                    404,
                    "Un des appels demandés n’est pas disponible ici.",
                    "One of the calls asked for is not at hand here.");
        }
        boolean differences = "differences".equals(request.queryParam("only"));
        pages.showUnchanging(request, "compare/page.jte", page, new CompareView(all, chosen, differences));
    }
}

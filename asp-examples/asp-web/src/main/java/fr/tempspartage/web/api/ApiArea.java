package fr.tempspartage.web.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Page;
import fr.tempspartage.web.site.Pages;
import fr.tempspartage.web.site.Problem;
import fr.tempspartage.web.site.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** The API and the page about it (<i>interface pour les programmes</i>). */
public final class ApiArea implements Area {

    /** Address below which the routes are. */
    static final String BASE = "/api/v1";

    static final Texts TEXTS = Texts.load(ApiArea.class::getResourceAsStream, "api");

    private final Pages pages;
    private final ImmutableList<ApiRoute> routes;
    private final ImmutableMap<Language, String> openApi;

    /** Makes the area. */
    public ApiArea(Pages pages) {
        this.pages = pages;
        this.routes = ImmutableList.<ApiRoute>builder()
                .addAll(ApiRoutes.all())
                .add(new ApiRoute(
                        "openapi",
                        HandlerType.GET,
                        "/openapi.json",
                        ImmutableList.of(ApiParameter.LANG),
                        ImmutableMap.of(),
                        ImmutableMap.of(Media.JSON, "any"),
                        this::openApi))
                .build();
        Map<Language, String> written = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            written.put(language, OpenApi.write(routes, pages.site().calls(), TEXTS, language));
        }
        this.openApi = ImmutableMap.copyOf(written);
    }

    @Override
    public void add(RoutesConfig config) {
        for (ApiRoute route : routes) {
            config.addEndpoint(new Endpoint(route.method(), BASE + route.path(), request -> answer(request, route)));
        }
        config.get("/api", request -> request.redirect("/" + Pages.preferred(request) + "/api"));
        config.get("/{lang}/api", this::page);
        config.get("/problems/{code}", ApiArea::problem);
        config.get(
                "/health",
                request -> request.contentType("text/plain; charset=utf-8").result("ok\n"));
        config.get(
                "/metrics",
                request -> request.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(pages.site().metrics().text()));
    }

    /** Bodies of the API are bounded by its routes, and what is read line by line is as long as it is. */
    @Override
    public long largestBody(String path) {
        return path.startsWith(BASE + "/") ? Long.MAX_VALUE : 0;
    }

    private void answer(Context request, ApiRoute route) throws IOException {
        route.work().answer(ApiRequest.of(request, pages.site(), route));
    }

    private void openApi(ApiRequest request) {
        request.answer(String.valueOf(openApi.get(request.language())));
    }

    private void page(Context request) {
        Page page = pages.of(request, TEXTS);
        String host = request.scheme() + "://" + request.header("Host");
        pages.show(
                request, "api/page.jte", page, ApiView.of(routes, pages.site().calls(), host));
    }

    /** Type of a problem: where the page says what it means. */
    private static void problem(Context request) {
        for (Problem problem : Problem.values()) {
            if (problem.code().equals(request.pathParam("code"))) {
                request.redirect("/" + Pages.preferred(request) + "/api#" + problem.code());
                return;
            }
        }
        throw Refusal.noPage();
    }
}

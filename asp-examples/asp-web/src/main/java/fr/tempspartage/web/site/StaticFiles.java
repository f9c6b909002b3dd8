package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import com.google.common.io.ByteStreams;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that pages ask for: styles, scripts, the picture of the tab. Their addresses change with what they hold. */
public final class StaticFiles implements Area {

    private static final int VERSION_LENGTH = 12;
    private static final String WEB = "/META-INF/resources/webjars/";

    /** Where each file lies: beside the pages, or in the jar that brings it. */
    private static final ImmutableMap<String, String> PLACES = ImmutableMap.<String, String>builder()
            .put("answer.css", "/fr/tempspartage/web/static/answer.css")
            .put("answer.js", "/fr/tempspartage/web/static/answer.js")
            .put("asp.css", "/fr/tempspartage/web/static/asp.css")
            .put("asp.js", "/fr/tempspartage/web/static/asp.js")
            .put("calls.css", "/fr/tempspartage/web/static/calls.css")
            .put("check.css", "/fr/tempspartage/web/static/check.css")
            .put("check.js", "/fr/tempspartage/web/static/check.js")
            .put("compare.css", "/fr/tempspartage/web/static/compare.css")
            .put("campaign.css", "/fr/tempspartage/web/static/campaign.css")
            .put("campaign.js", "/fr/tempspartage/web/static/campaign.js")
            .put("favicon.svg", "/fr/tempspartage/web/static/favicon.svg")
            .put("htmx.min.js", WEB + "htmx.org/2.0.10/dist/htmx.min.js")
            .put("pico.classless.min.css", WEB + "picocss__pico/2.1.1/css/pico.classless.min.css")
            .buildOrThrow();

    private static final ImmutableMap<String, String> TYPES = ImmutableMap.of(
            "css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private record Held(ByteSource bytes, String version, String type) {}

    private final ImmutableMap<String, Held> files;

    private StaticFiles(ImmutableMap<String, Held> files) {
        this.files = files;
    }

    /**
     * Loads all of them.
     *
     * @throws IllegalStateException if one is not there; the message names it
     */
    public static StaticFiles load() {
        ImmutableMap.Builder<String, Held> files = ImmutableMap.builder();
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            byte[] bytes = bytes(place.getValue());
            String version = Hashing.sha256().hashBytes(bytes).toString().substring(0, VERSION_LENGTH);
            String name = place.getKey();
            files.put(name, new Held(ByteSource.wrap(bytes), version, type(name)));
        }
        return new StaticFiles(files.buildOrThrow());
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static byte[] bytes(String place) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("No file " + place + ".\nMaybe build the project again.");
            }
            return ByteStreams.toByteArray(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Address of a file, as {@code /static/asp.css?v=0a1b2c3d4e5f}.
     *
     * @throws IllegalArgumentException if there is no such file
     */
    public String address(String name) {
        Held file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("No file '" + name + "'.");
        }
        return "/static/" + name + "?v=" + file.version();
    }

    @Override
    public void add(RoutesConfig routes) {
        routes.get("/static/{name}", this::serve);
        routes.get("/favicon.ico", request -> serve(request, "favicon.svg"));
    }

    private void serve(Context request) throws IOException {
        serve(request, request.pathParam("name"));
    }

    private void serve(Context request, String name) throws IOException {
        Held file = files.get(name);
        if (file == null) {
            throw Refusal.noPage();
        }
        boolean asked = file.version().equals(String.valueOf((@Nullable String) request.queryParam("v")));
        request.header("Cache-Control", asked ? "public, max-age=31536000, immutable" : "no-cache");
        String tag = "\"" + file.version() + "\"";
        request.header("ETag", tag);
        if (tag.equals(request.header("If-None-Match"))) {
            request.status(304);
            return;
        }
        request.contentType(file.type()).result(file.bytes().read());
    }
}

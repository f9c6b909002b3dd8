package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.site.Area;
import fr.tempspartage.web.site.Failures;
import fr.tempspartage.web.site.Guard;
import fr.tempspartage.web.site.Pages;
import fr.tempspartage.web.site.Site;
import fr.tempspartage.web.site.StaticFiles;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pages of campaigns on a port of their own, with a clock that is put forward, and somebody who uses them. */
final class Visitor implements AutoCloseable {

    static final Calls CALLS = Calls.load();
    static final Path EXAMPLES = examples();
    static final String NA = "nouvelle-aquitaine-2026";
    static final String ARA = "auvergne-rhone-alpes-2026";

    private static final String BOUNDARY = "----campaign";

    private final Javalin server;
    private final CampaignPages pages;
    private final Runnable closing;
    private final HttpClient client = HttpClient.newHttpClient();
    private Instant now = Instant.parse("2026-05-20T10:00:00Z");

    Visitor(Limits limits) {
        Clock clock = new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        Site site = new Site(CALLS, clock, Optional.empty());
        StaticFiles files = StaticFiles.load();
        Pages all = new Pages(site, files);
        pages = new CampaignPages(all, limits);
        ImmutableList<Area> areas = ImmutableList.of(files, pages);
        fr.tempspartage.web.site.Limits ofAll = fr.tempspartage.web.site.Limits.of(areas, site.metrics());
        closing = ofAll::close;
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = "127.0.0.1";
            config.jetty.port = 0;
            Guard.add(config, "127.0.0.1", Set.of());
            ofAll.add(config);
            areas.forEach(area -> area.add(config.routes));
            Failures.add(config, all, ofAll);
        });
        server.start();
    }

    Jobs jobs() {
        return pages.jobs();
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    /** Every file and folder that campaigns keep. */
    List<Path> kept() throws IOException {
        Path root = jobs().root();
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !path.equals(root)).toList();
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).build()).body();
    }

    HttpResponse<String> answer(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)).build());
    }

    byte[] bytes(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    HttpResponse<String> form(String path, String fields) throws Exception {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a file with other fields, {@code name=value}. */
    HttpResponse<String> upload(String language, String name, byte[] file, String... fields) throws Exception {
        List<byte[]> parts = new ArrayList<>();
        for (String field : fields) {
            int is = field.indexOf('=');
            parts.add(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field.substring(0, is)
                            + "\"\r\n\r\n" + field.substring(is + 1) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        parts.add(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        parts.add(file);
        parts.add(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(at("/" + language + "/campaign"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(parts))
                .build());
    }

    /** Sends a file and waits until it is examined. */
    String done(String name, byte[] file, String... fields) throws Exception {
        HttpResponse<String> sent = upload("fr", name, file, fields);
        String at = sent.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(sent.statusCode() + " " + sent.body()));
        await(at);
        return at;
    }

    /** Waits until nothing more happens to a campaign by itself. */
    Job await(String at) throws Exception {
        String id = at.substring(at.lastIndexOf('/') + 1);
        for (int i = 0; i < 1200; i++) {
            Job job = jobs().find(id).orElseThrow();
            if (job.isEnded()) {
                return job;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The campaign does not end.");
    }

    static byte[] example(String path) throws IOException {
        return Files.readAllBytes(EXAMPLES.resolve(path));
    }

    /** Samples of a call, one on each line, over and over, each with an identifier of its own. */
    static byte[] lines(String call, int count) throws IOException {
        List<String> samples;
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("dossiers").resolve(call))) {
            samples = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Visitor::onOneLine)
                    .toList();
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(samples.get(i % samples.size())
                            .replaceFirst("\"id\": *\"[^\"]*\"", "\"id\": \"D-" + (10_000 + i) + "\""))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String onOneLine(Path file) {
        try {
            return Files.readString(file).replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path examples() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("asp-examples/bulk"))) {
            root = root.getParent();
        }
        return root.resolve("asp-examples");
    }

    @Override
    public void close() {
        server.stop();
        pages.close();
        closing.run();
    }
}

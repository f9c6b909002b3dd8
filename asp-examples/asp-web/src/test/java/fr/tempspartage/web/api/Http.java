package fr.tempspartage.web.api;

import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A server of its own, and requests to it. */
public final class Http implements AutoCloseable {

    /** Half past midnight in Paris on 20 May 2026, still the 19th in universal time. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-19T22:30:00Z"), ZoneId.of("Europe/Paris"));

    public static final String NA = "/api/v1/calls/nouvelle-aquitaine-2026";

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Http(WebServer server) {
        this.server = server;
    }

    public static Http start() {
        return start(WebOptions.local(Calls.load(), CLOCK));
    }

    public static Http start(WebOptions options) {
        return of(WebServer.start(options));
    }

    public static Http of(WebServer server) {
        return new Http(server);
    }

    public HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(server.address().toString().replaceAll("/$", "") + path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(at(path));
    }

    public HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
        return send(at(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What the server answers to bytes that need not be HTTP; the connection is closed by either side. */
    public String raw(String request) throws IOException {
        URI address = server.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public String authority() {
        return server.address().getAuthority();
    }

    /** A sample dossier of Nouvelle-Aquitaine. */
    public static String sample(String name) throws IOException {
        return Files.readString(Path.of("../dossiers/nouvelle-aquitaine-2026/" + name + ".json"));
    }

    /** The same on one line. */
    public static String line(String name) throws IOException {
        return sample(name).replaceAll("\n *", "") + "\n";
    }

    @Override
    public void close() {
        server.close();
    }
}

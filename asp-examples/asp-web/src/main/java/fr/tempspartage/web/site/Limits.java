package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What a request may ask of the server (<i>limites</i>): bytes, time and requests at once. Bodies are counted as they are read,
 * whoever reads them.
 */
public final class Limits {

    /** Largest body of a page, in bytes: a form with one dossier, whose signs may take three times their place there. */
    public static final long PAGE_BYTES = 4L << 20;

    /** Most requests that are answered at once. */
    public static final int IN_FLIGHT = 64;

    /** How long a body of limited length may take to arrive. */
    public static final Duration ARRIVAL = Duration.ofSeconds(30);

    /** How long nothing may arrive or be taken before a connection is closed. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** How much of a body that is refused is let in. */
    private static final long DROPPED_BYTES = 64L << 20;

    /** How long it may go on coming. */
    private static final Duration DROPPING = Duration.ofSeconds(5);

    private static final int HEADER_BYTES = 16 << 10;
    private static final int MEGABYTE = 1 << 20;

    private final ImmutableList<Area> areas;
    private final Metrics metrics;
    private final Path uploads;

    private Limits(ImmutableList<Area> areas, Metrics metrics, Path uploads) {
        this.areas = areas;
        this.metrics = metrics;
        this.uploads = uploads;
    }

    /** Limits of a server with these areas. */
    public static Limits of(ImmutableList<Area> areas, Metrics metrics) {
        try {
            return new Limits(areas, metrics, Files.createTempDirectory("asp-web-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds them. */
    public void add(JavalinConfig config) {
        config.http.maxRequestSize = Long.MAX_VALUE;
        config.http.strictContentTypes = true;
        config.jetty.multipartConfig.cacheDirectory(uploads.toString());
        config.jetty.multipartConfig.maxInMemoryFileSize(MEGABYTE, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(IDLE.toMillis());
        });
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new Plain());
            server.insertHandler(new Counting());
        });
        config.routes.before(this::check);
        config.requestLogger.http((request, millis) -> answered(request, millis.doubleValue()));
    }

    /** Where large files lie while they are read; nobody else may look into it. */
    public Path uploads() {
        return uploads;
    }

    /** Removes what was put aside. */
    public void close() {
        try (var files = Files.list(uploads)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(uploads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Context request) {
        if (metrics.inFlight() > IN_FLIGHT && !isAboutTheServer(request.path())) {
            request.header("Retry-After", "1");
            throw Refusal.of(
                    503,
                    "Trop de demandes sont en cours\u00a0; réessayez dans un instant.",
                    "Too many requests are under way; try again in a moment.");
        }
        if (request.req().getContentLengthLong() > largestBody(request.path())) {
            throw tooLarge(request.path());
        }
    }

    /** Pages that must answer when nothing else does. */
    private static boolean isAboutTheServer(String path) {
        return path.equals("/health") || path.equals("/metrics");
    }

    /** A body that is too large for its address. */
    Refusal tooLarge(String path) {
        long megabytes = largestBody(path) / MEGABYTE;
        return Refusal.of(
                413,
                "Ce qui est envoyé dépasse " + megabytes + "\u00a0Mo.",
                "What is sent is larger than " + megabytes + " MB.");
    }

    /** Reads and drops what is left of a body that is refused: a connection that is closed upon it would lose the answer. */
    static void drop(Context request) {
        long until = System.nanoTime() + DROPPING.toNanos();
        byte[] buffer = new byte[1 << 14];
        try {
            InputStream body = request.req().getInputStream();
            long dropped = 0;
            for (int n = body.read(buffer); n >= 0 && dropped < DROPPED_BYTES; n = body.read(buffer)) {
                dropped += n;
                if (System.nanoTime() > until) {
                    break;
                }
            }
            if (body.read() < 0) {
                return;
            }
        } catch (IOException | RuntimeException gone) {
            // Nothing more comes, or nobody may read it: the answer says why.
        }
        request.header("Connection", "close");
    }

    private long largestBody(String path) {
        long largest = PAGE_BYTES;
        for (Area area : areas) {
            largest = Math.max(largest, area.largestBody(path));
        }
        return largest;
    }

    private void answered(Context request, double millis) {
        Endpoint matched = request.endpoints().matchedHttpEndpoint();
        String method = request.method().name();
        metrics.answered(
                Guard.METHODS.contains(method) ? method : "other",
                matched == null ? "none" : matched.path,
                request.statusCode(),
                Math.round(millis * 1e6));
    }

    /** Counts what is in flight, and the bytes of bodies. */
    private final class Counting extends Handler.Wrapper {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            metrics.arrived();
            Request.addCompletionListener(request, end -> metrics.left());
            long most = largestBody(String.valueOf(request.getHttpURI().getPath()));
            Request bounded = most == Long.MAX_VALUE ? request : new Bounded(request, most);
            boolean head = request.getMethod().equals("HEAD");
            return super.handle(head ? new AsGet(bounded) : bounded, response, callback);
        }
    }

    /** HEAD as GET: the same headers, and the server itself leaves the body out. */
    private static final class AsGet extends Request.Wrapper {

        AsGet(Request request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }
    }

    /** Request whose body ends in a failure where it is too long or too slow. */
    private static final class Bounded extends Request.Wrapper {

        private final long most;
        private final long until = System.nanoTime() + ARRIVAL.toNanos();
        private long read;

        Bounded(Request request, long most) {
            super(request);
            this.most = most;
        }

        /** What comes after the limit is let in and dropped, so that whoever sends it can read why it is refused. */
        @Override
        public Content.Chunk read() {
            while (true) {
                Content.Chunk chunk = super.read();
                if (chunk == null || Content.Chunk.isFailure(chunk)) {
                    return chunk;
                }
                read += chunk.remaining();
                boolean slow = System.nanoTime() > until;
                if (read <= most && (!slow || chunk.isLast())) {
                    return chunk;
                }
                boolean ends = chunk.isLast() || read > most + DROPPED_BYTES || slow;
                chunk.release();
                if (ends) {
                    return Content.Chunk.from(
                            new HttpException.RuntimeException(
                                    read > most ? HttpStatus.PAYLOAD_TOO_LARGE_413 : HttpStatus.REQUEST_TIMEOUT_408),
                            true);
                }
            }
        }
    }

    /** Answer to what never reaches a page, such as a line that is no HTTP: one sentence in both languages, with all headers. */
    private static final class Plain extends ErrorHandler {

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            int status = response.getStatus();
            Refusal refusal = Failures.ofStatus(status == HttpStatus.OK_200 ? HttpStatus.BAD_REQUEST_400 : status);
            Guard.HEADERS.forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            String path = String.valueOf(request.getHttpURI().getPath());
            String body = Failures.isApi(path)
                    ? Problem.json(refusal, Language.ENGLISH)
                    : refusal.title().fr() + "\n" + refusal.title().en() + "\n";
            response.getHeaders()
                    .put(HttpHeader.CONTENT_TYPE, Failures.isApi(path) ? Problem.TYPE : "text/plain; charset=utf-8");
            Content.Sink.write(response, true, body, callback);
            return true;
        }
    }
}

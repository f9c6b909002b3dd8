package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * What is said and asked of every request: headers that forbid scripts, styles and frames from elsewhere, no request that
 * another site makes, and no other name than that of this machine or those that were given.
 */
public final class Guard {

    static final ImmutableMap<String, String> HEADERS = ImmutableMap.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            // Not "no-referrer": forms of the pages themselves would then say that they come from nowhere.
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "X-Frame-Options",
            "DENY");

    static final ImmutableSet<String> METHODS =
            ImmutableSet.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private static final ImmutableSet<String> LOOPBACK = ImmutableSet.of("127.0.0.1", "localhost", "::1");

    private final ImmutableSet<String> names;

    private Guard(ImmutableSet<String> names) {
        this.names = names;
    }

    /**
     * Adds it.
     *
     * @param host what the server listens at; on this machine alone, it answers no other name than that of this machine,
     *     so that no site can have its own name point here
     * @param names more names that it answers; where there are none and the host is not of this machine alone, any
     */
    public static void add(JavalinConfig config, String host, Set<String> names) {
        ImmutableSet.Builder<String> known = ImmutableSet.builder();
        names.forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
        if (isThisMachineAlone(host)) {
            known.addAll(LOOPBACK).add(hostName(host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host));
        } else if (!names.isEmpty()) {
            known.addAll(LOOPBACK);
        }
        Guard guard = new Guard(known.build());
        config.routes.before(guard::check);
    }

    private static boolean isThisMachineAlone(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            // The server cannot be started there either.
            return false;
        }
    }

    private void check(Context request) {
        HEADERS.forEach(request::header);
        // What a person enters is of no use to anybody who comes after.
        request.header("Cache-Control", "no-store");
        request.header("Vary", "Accept-Encoding");
        if (!names.isEmpty() && !names.contains(hostName(String.valueOf(request.header("Host"))))) {
            throw Refusal.of(421, "Ce serveur ne répond pas à ce nom.", "This server does not answer this name.");
        }
        if (!request.method().equals(HandlerType.GET) && !request.method().equals(HandlerType.HEAD)) {
            checkOrigin(request);
        }
        String encoding = String.valueOf(request.header("Content-Encoding")).toLowerCase(Locale.ROOT);
        if (!encoding.equals("null") && !encoding.equals("identity")) {
            request.header("Accept-Encoding", "identity");
            throw Refusal.of(
                    415,
                    "Un contenu compressé (Content-Encoding) n’est pas lu.",
                    "Compressed content (Content-Encoding) is not read.");
        }
    }

    /** Refuses what another site asks for; browsers say where a request comes from, tools say nothing. */
    private static void checkOrigin(Context request) {
        String from = request.header("Sec-Fetch-Site");
        String origin = request.header("Origin");
        boolean elsewhere = from != null
                ? !from.equals("same-origin") && !from.equals("none")
                : origin != null && !origin.replaceFirst("^https?://", "").equalsIgnoreCase(request.header("Host"));
        if (elsewhere) {
            throw Refusal.of(403, "Un autre site a fait cette demande.", "Another site made this request.");
        }
    }

    /** Name without the port, in lower case. */
    private static String hostName(String header) {
        String lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith("[")) {
            int end = lower.indexOf(']');
            return end < 0 ? lower : lower.substring(1, end);
        }
        int port = lower.indexOf(':');
        return port < 0 ? lower : lower.substring(0, port);
    }
}

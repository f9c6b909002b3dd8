package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Locale;

/**
 * What is said and asked of every request: headers that forbid scripts, styles and frames from elsewhere, no request that
 * another site makes, and no other name than that of this machine.
 */
public final class Guard {

    private static final ImmutableMap<String, String> HEADERS = ImmutableMap.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
                    + " font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "X-Frame-Options",
            "DENY");

    private static final ImmutableSet<String> LOOPBACK = ImmutableSet.of("127.0.0.1", "localhost", "::1");

    private final boolean loopback;

    private Guard(boolean loopback) {
        this.loopback = loopback;
    }

    /**
     * Adds it.
     *
     * @param host what the server listens at
     */
    public static void add(JavalinConfig config, String host) {
        Guard guard = new Guard(LOOPBACK.contains(host));
        config.routes.before(guard::check);
    }

    private void check(Context request) {
        HEADERS.forEach(request::header);
        // What a person enters is of no use to anybody who comes after.
        request.header("Cache-Control", "no-store");
        String name = hostName(String.valueOf(request.header("Host")));
        if (loopback && !LOOPBACK.contains(name)) {
            throw Refusal.of(
                    421, "Ce serveur ne répond qu’à cette machine.", "This server answers this machine alone.");
        }
        String from = request.header("Sec-Fetch-Site");
        if (!request.method().equals(HandlerType.GET)
                && from != null
                && !from.equals("same-origin")
                && !from.equals("none")) {
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

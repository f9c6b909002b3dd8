package fr.tempspartage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who asks for pages and reads them, without a script. */
public final class Reader {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI start;

    /** Reads what a server has. */
    public Reader(WebServer server) {
        this.start = server.address();
    }

    /**
     * Asks for a page and follows nothing.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> ask(String path, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(start.resolve(path));
            return client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page that must be there. */
    public String page(String path) {
        HttpResponse<String> answer = ask(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What stands between two texts, each time; the second ends it. */
    public static List<String> between(String html, String opening, String closing) {
        List<String> found = new ArrayList<>();
        int start = html.indexOf(opening);
        while (start >= 0) {
            int end = html.indexOf(closing, start + opening.length());
            if (end < 0) {
                break;
            }
            found.add(html.substring(start + opening.length(), end));
            start = html.indexOf(opening, end + closing.length());
        }
        return found;
    }

    /** The words of a piece of a page, with one space between them. */
    public static String text(String html) {
        return TAG.matcher(html)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[ \n]+", " ")
                .replace(" , ", ", ")
                .strip();
    }

    /** Addresses that a page leads to. */
    public static List<String> links(String html) {
        return found(HREF, html);
    }

    /** Names of its places. */
    public static List<String> places(String html) {
        return found(ID, html);
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map((MatchResult result) -> result.group(1))
                .map(Reader::text)
                .toList();
    }
}

package fr.tempspartage.web.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser that runs no script: reads a page, fills in its form, presses a button. */
final class Visitor {

    private static final Pattern TAG =
            Pattern.compile("<(input|textarea|select|option|button|/select)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)(?:=\"([^\"]*)\")?");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;
    private final List<URI> asked = new ArrayList<>();
    private HttpResponse<byte[]> answer;
    private String saved = "";
    private Map<String, List<String>> fields = new LinkedHashMap<>();

    Visitor(URI home) {
        this.home = home;
    }

    /** Addresses that were asked for. */
    List<URI> asked() {
        return asked;
    }

    Visitor open(String path) {
        return send(HttpRequest.newBuilder(home.resolve(path)).GET());
    }

    private Visitor send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        asked.add(built.uri());
        try {
            answer = client.send(built, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** What an element says that is read out when it changes. */
    String status(String id) {
        int start = html().indexOf('>', html().indexOf("id=\"" + id + "\"")) + 1;
        return unescaped(html().substring(start, html().indexOf('<', start))).strip();
    }

    int status() {
        return answer.statusCode();
    }

    /** Name that the last file is to be kept under. */
    String saved() {
        return saved;
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    byte[] bytes() {
        return answer.body();
    }

    String html() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** Words of the page, without tags; those of the form are there. */
    String words() {
        return unescaped(html().replaceAll("(?s)<textarea[^>]*>.*?</textarea>", " ")
                        .replaceAll("<[^>]*>", " "))
                .replaceAll("[ \n]+", " ");
    }

    /** Reads the form of the page afresh. */
    Visitor reading() {
        String html = html();
        int start = html.indexOf("<form id=\"check\"");
        int end = html.indexOf("</form>", start);
        fields = new LinkedHashMap<>();
        String form = html.substring(start, end);
        Matcher tag = TAG.matcher(form);
        String select = "";
        boolean chosen = false;
        while (tag.find()) {
            Map<String, String> of = attributes(tag.group(2));
            String name = of.getOrDefault("name", "");
            switch (tag.group(1)) {
                case "textarea" -> {
                    int close = form.indexOf("</textarea>", tag.end());
                    String text = unescaped(form.substring(tag.end(), close));
                    put(name, text.startsWith("\n") ? text.substring(1) : text);
                }
                case "select" -> {
                    select = name;
                    chosen = false;
                }
                case "option" -> {
                    if (of.containsKey("selected")) {
                        put(select, of.get("value"));
                        chosen = true;
                    }
                }
                case "/select" -> {
                    if (!chosen) {
                        put(select, "");
                    }
                }
                case "input" -> {
                    String type = of.getOrDefault("type", "text");
                    boolean ticked = (!type.equals("radio") && !type.equals("checkbox")) || of.containsKey("checked");
                    if (ticked) {
                        put(name, of.getOrDefault("value", ""));
                    }
                }
                default -> {
                    // buttons post what they are pressed with
                }
            }
        }
        return this;
    }

    private void put(String name, String value) {
        fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> of = new LinkedHashMap<>();
        Matcher one = ATTRIBUTE.matcher(text);
        while (one.find()) {
            of.put(one.group(1), one.group(2) == null ? "" : unescaped(one.group(2)));
        }
        return of;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }

    /** What the form holds under a name. */
    String holds(String name) {
        return String.join("|", fields.getOrDefault(name, List.of()));
    }

    /** Types a text, or chooses what is alone of its name. */
    Visitor fill(String name, String... values) {
        fields.put(name, List.of(values));
        return this;
    }

    /** Presses a button that the form has. */
    Visitor press(String name, String value) {
        if (!html().contains("name=\"" + name + "\" value=\"" + value + "\"")) {
            throw new AssertionError("No button " + name + "=" + value + " in:\n" + words());
        }
        Map<String, List<String>> posted = new LinkedHashMap<>(fields);
        posted.computeIfAbsent(name, n -> new ArrayList<>());
        posted.put(name, join(posted.get(name), value));
        List<String> pairs = new ArrayList<>();
        posted.forEach((key, all) -> all.forEach(one -> pairs.add(URLEncoder.encode(key, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(one.replace("\r\n", "\n").replace("\n", "\r\n"), StandardCharsets.UTF_8))));
        int form = html().indexOf("<form id=\"check\"");
        String action =
                attributes(html().substring(form, html().indexOf('>', form))).get("action");
        send(HttpRequest.newBuilder(home.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
        return header("Content-Type").startsWith("text/html") && html().contains("<form id=\"check\"")
                ? reading()
                : this;
    }

    private static List<String> join(List<String> before, String value) {
        List<String> all = new ArrayList<>(before);
        all.add(value);
        return all;
    }

    /** File that the button for a format answers with; the page stays. */
    byte[] save(String format) {
        HttpResponse<byte[]> page = answer;
        press("save", format);
        byte[] file = answer.body();
        saved = header("Content-Disposition");
        answer = page;
        return file;
    }

    /** Opens one of several dossiers, by its identifier. */
    Visitor choose(String id) {
        int form = html().lastIndexOf("<form", html().indexOf("– " + id));
        int start = html().indexOf('>', html().indexOf("<textarea", form)) + 1;
        String json = unescaped(html().substring(start, html().indexOf("</textarea>", start)));
        String action =
                attributes(html().substring(form, html().indexOf('>', form))).get("action");
        return send(HttpRequest.newBuilder(home.resolve(action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "dossier=" + URLEncoder.encode(json, StandardCharsets.UTF_8))))
                .reading();
    }

    /** Opens a file with the form for files. */
    Visitor upload(String language, String fileName, byte[] bytes) {
        String boundary = "----visitor";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        send(HttpRequest.newBuilder(home.resolve("/" + language + "/check"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofByteArray(head),
                        HttpRequest.BodyPublishers.ofByteArray(bytes),
                        HttpRequest.BodyPublishers.ofByteArray(tail))));
        return html().contains("<form id=\"check\"") ? reading() : this;
    }
}

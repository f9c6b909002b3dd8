package fr.tempspartage.web.site;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parts of pages as their templates write them, without a server. */
public final class Parts {

    private static final StaticFiles FILES = StaticFiles.load();
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Parts.class.getClassLoader(), "fr.tempspartage.web.template");

    private Parts() {}

    /** A part with a page around it. */
    public static String of(String template, Language language, Texts texts, Object view) {
        ENGINE.setTrimControlStructures(true);
        StringOutput out = new StringOutput();
        ENGINE.render(
                template, Map.of("page", new Page(FILES, language, "/check", "", texts, "title"), "view", view), out);
        return out.toString();
    }

    /** A part that needs no page. */
    public static String of(String template, Object view) {
        StringOutput out = new StringOutput();
        ENGINE.render(template, Map.of("view", view), out);
        return out.toString();
    }

    /** What a reader reads of a part: no tags, one blank for several. */
    public static String read(String html) {
        return html.replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[ \n]+", " ")
                .strip();
    }

    /** First groups of all places where a pattern is found. */
    public static Stream<String> found(String html, String pattern) {
        Matcher places = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
        return places.results().map(place -> place.group(1));
    }
}

package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Texts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Maker of pages: of a template, the page and what it shows. Thread-safe. */
public final class Pages {

    private static final String HTML = "text/html; charset=utf-8";
    private static final ImmutableList<String> CODES =
            Stream.of(Language.values()).map(Language::code).collect(ImmutableList.toImmutableList());

    private static final String LANGUAGE = "lang";

    private final Site site;
    private final StaticFiles files;
    private final TemplateEngine engine;

    /** Makes pages of a site with its files. */
    public Pages(Site site, StaticFiles files) {
        this.site = site;
        this.files = files;
        this.engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, Pages.class.getClassLoader(), "fr.tempspartage.web.template");
        engine.setTrimControlStructures(true);
    }

    /** What is served. */
    public Site site() {
        return site;
    }

    /**
     * Page of a request whose address begins with a language.
     *
     * @param texts words of its area; {@code title} names the page
     * @throws Refusal if the language is not one of the site
     */
    public Page of(Context request, Texts texts) {
        String code = request.pathParam(LANGUAGE);
        Language language = language(code).orElseThrow(Refusal::noPage);
        String path = request.path().substring(1 + code.length());
        String query = request.queryString() == null ? "" : "?" + request.queryString();
        return page(language, path.equals("/") ? "" : path, query, texts);
    }

    /** Page at an address. */
    Page page(Language language, String path, Texts texts) {
        return page(language, path, "", texts);
    }

    private Page page(Language language, String path, String query, Texts texts) {
        return new Page(files, language, path, query, texts, texts.get("title").in(language));
    }

    /** Language that an address or a header names. */
    public static Optional<Language> language(String code) {
        for (Language one : Language.values()) {
            if (one.code().equals(code)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Language that a browser prefers; French where it says nothing that can be read, or none of the two. */
    public static Language preferred(Context request) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(
                    Optional.ofNullable(request.header("Accept-Language")).orElse(""));
            return Optional.ofNullable(Locale.lookupTag(ranges, CODES))
                    .flatMap(Pages::language)
                    .orElse(Language.FRENCH);
        } catch (IllegalArgumentException unreadable) {
            return Language.FRENCH;
        }
    }

    /**
     * Answers with a page, or a part of one.
     *
     * @param template file of the template, as {@code home/page.jte}; it has the parameters {@code page} and {@code view}
     */
    public void show(Context request, String template, Page page, Object view) {
        request.contentType(HTML).result(text(template, page, view));
    }

    /**
     * Answers with a page that stays the same until the program is another.
     *
     * @param template file of the template, as {@code home/page.jte}; it has the parameters {@code page} and {@code view}
     */
    public void showUnchanging(Context request, String template, Page page, Object view) {
        byte[] bytes = text(template, page, view).getBytes(StandardCharsets.UTF_8);
        if (!Unchanged.isAtHand(request, bytes)) {
            request.contentType(HTML).result(bytes);
        }
    }

    private String text(String template, Page page, Object view) {
        StringOutput out = new StringOutput();
        engine.render(template, Map.of("page", page, "view", view), out);
        return out.toString();
    }

    /** Whether a script of the page asks, which puts a part of a page in place. */
    public static boolean isPart(Context request) {
        return "true".equals(request.header("HX-Request"));
    }
}

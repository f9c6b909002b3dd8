package fr.tempspartage.web.site;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Texts;
import java.util.Locale;

/** One page as its template sees it: its language, its words, and where things are. */
public final class Page {

    private static final Texts FRAME = Texts.load(Page.class::getResourceAsStream, "site");

    private final StaticFiles files;
    private final Language language;
    private final String path;
    private final String query;
    private final Texts texts;
    private final String title;

    /**
     * Makes a page.
     *
     * @param path address after the language, as {@code /compare}; empty for the first page
     * @param query what follows the path, as {@code ?show=checked}; empty for nothing
     * @param texts words of its area
     * @param title title of the window, in the language of the page
     */
    Page(StaticFiles files, Language language, String path, String query, Texts texts, String title) {
        this.files = files;
        this.language = language;
        this.path = path;
        this.query = query;
        this.texts = texts;
        this.title = title;
    }

    /** Same page under another title. */
    public Page titled(String other) {
        return new Page(files, language, path, query, texts, other);
    }

    /** Same page with the words of another area, for a part of it. */
    public Page saying(Texts words) {
        return new Page(files, language, path, query, words, title);
    }

    /** Language of the page. */
    public Language language() {
        return language;
    }

    /** Title of the window. */
    public String title() {
        return title;
    }

    /** Whether the page, or one below it, has this address. */
    public boolean isAt(String start) {
        return path.equals(start) || path.startsWith(start + "/");
    }

    /**
     * Words of the area.
     *
     * @param values what stands for {@code {0}}, {@code {1}}…
     */
    public String say(String key, Object... values) {
        return filled(texts.get(key).in(language), values);
    }

    /**
     * A number with its word, in the singular where the language asks for it: French also for 0.
     *
     * @param key beginning of the two keys, {@code KEY.one} and {@code KEY.many}; the number stands for {@code {0}}
     */
    public String counted(String key, int count) {
        boolean one = count == 1 || (count == 0 && language == Language.FRENCH);
        return say(key + (one ? ".one" : ".many"), count);
    }

    /** Words of the frame around all pages. */
    public String frame(String key, Object... values) {
        return filled(FRAME.get(key).in(language), values);
    }

    /** A text in the language of the page. */
    public String in(Bilingual text) {
        return text.in(language);
    }

    /** A text in the language of the page, with a capital letter first. */
    public String opening(Bilingual text) {
        String of = in(text);
        return of.isEmpty() ? of : of.substring(0, 1).toUpperCase(Locale.ROOT) + of.substring(1);
    }

    private static String filled(String text, Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    /** Address of a page in the same language. */
    public String href(String to) {
        return "/" + language + to;
    }

    /** Address of this page in a language. */
    public String inLanguage(Language other) {
        return "/" + other + path + query;
    }

    /** Address of a file that pages ask for, which changes with what it holds. */
    public String file(String name) {
        return files.address(name);
    }
}

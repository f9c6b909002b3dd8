package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts in both languages (<i>textes</i>), read from two files in UTF-8, {@code name_fr.properties} and
 * {@code name_en.properties}.
 *
 * <p>A key that one language lacks is refused when the texts are loaded.
 */
public final class Texts {

    private final String name;
    private final ImmutableMap<String, Bilingual> texts;

    private Texts(String name, ImmutableMap<String, Bilingual> texts) {
        this.name = name;
        this.texts = texts;
    }

    /**
     * Loads texts.
     *
     * @param opener opens a file by name, such as {@code MyCall.class::getResourceAsStream}, which also works from a
     *     named module that does not open its packages
     * @param name the name of the files without language and ending
     * @throws IllegalArgumentException if a file is missing, or a key has not both languages; the message names it
     */
    public static Texts load(Function<String, @Nullable InputStream> opener, String name) {
        Properties french = properties(opener, name + "_fr.properties");
        Properties english = properties(opener, name + "_en.properties");
        TreeSet<String> keys = new TreeSet<>(french.stringPropertyNames());
        keys.addAll(english.stringPropertyNames());
        ImmutableMap.Builder<String, Bilingual> texts = ImmutableMap.builder();
        for (String key : keys) {
            String fr = french.getProperty(key);
            String en = english.getProperty(key);
            if (fr == null || en == null) {
                throw new IllegalArgumentException("The text '" + key + "' of " + name + " is only in "
                        + (fr == null ? "English" : "French") + ".\nMaybe add it to the other file.");
            }
            texts.put(key, Bilingual.of(fr, en));
        }
        return new Texts(name, texts.buildOrThrow());
    }

    /**
     * Reads a file of properties in UTF-8.
     *
     * @param opener opens a file by name
     * @throws IllegalArgumentException if there is no such file
     */
    public static Properties properties(Function<String, @Nullable InputStream> opener, String file) {
        Properties properties = new Properties();
        try (InputStream stream = opener.apply(file)) {
            if (stream == null) {
                throw new IllegalArgumentException(
                        "No resource '" + file + "'.\nMaybe put it in the package of the class that opens it.");
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /**
     * Text of a key.
     *
     * @throws IllegalArgumentException if there is none; the message names the key
     */
    public Bilingual get(String key) {
        Bilingual text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(
                    "No text '" + key + "' in " + name + ".\nMaybe add it to both files, _fr and _en.");
        }
        return text;
    }

    /**
     * Texts whose keys begin with a word and a dot.
     *
     * @return text by the rest of the key
     */
    public ImmutableMap<String, Bilingual> below(String prefix) {
        ImmutableMap.Builder<String, Bilingual> found = ImmutableMap.builder();
        texts.forEach((key, text) -> {
            if (key.startsWith(prefix + ".")) {
                found.put(key.substring(prefix.length() + 1), text);
            }
        });
        return found.buildOrThrow();
    }
}

package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Texts;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * English of a call whose French stands in the code (<i>traduction anglaise</i>): one file of sentences by key, such as
 * {@code NA-43} for a clause and {@code NA-43.notPublic} for the sentence of an answer.
 *
 * <p>A sentence without English is shown in French, and counted: {@link #untranslated}.
 */
public final class English {

    private static final String NO_BREAK = "\u00a0";
    private static final ImmutableList<String> HIGH_MARKS = ImmutableList.of(":", ";", "?", "!", "%", "€", "»");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

    private final Properties sentences;
    private final Set<String> untranslated = new LinkedHashSet<>();

    English(Properties sentences) {
        this.sentences = sentences;
    }

    /**
     * Loads the English of a call from {@code english.properties}, in UTF-8.
     *
     * @param opener opens a file by name, such as {@code MyCall.class::getResourceAsStream}
     * @throws IllegalArgumentException if there is no such file
     */
    public static English load(Function<String, @Nullable InputStream> opener) {
        return new English(Texts.properties(opener, "english.properties"));
    }

    /** No English: every sentence is shown in French. */
    public static English none() {
        return new English(new Properties());
    }

    /** Keys of the sentences that were asked for and have no English, in the order in which they were. */
    ImmutableList<String> untranslated() {
        return ImmutableList.copyOf(untranslated);
    }

    /**
     * Puts a French sentence and its English side by side.
     *
     * @param french the sentence, with plain spaces where print has no-break ones
     */
    Bilingual of(String key, String french) {
        String printed = spaced(french);
        String english = sentences.getProperty(key);
        if (english == null) {
            untranslated.add(key);
        }
        return Bilingual.of(printed, english == null ? printed : english);
    }

    /** French as printed: spaces before high punctuation, inside quotation marks and in numbers do not break. */
    static String spaced(String french) {
        String text = french;
        for (String mark : HIGH_MARKS) {
            text = text.replace(" " + mark, NO_BREAK + mark);
        }
        return THOUSANDS.matcher(text.replace("« ", "«" + NO_BREAK)).replaceAll(NO_BREAK);
    }
}

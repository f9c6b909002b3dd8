package fr.tempspartage.web.calls;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Spelling;
import fr.tempspartage.web.site.Refusal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of a call.
 *
 * @param words what is looked for, as it was written; empty for all
 */
public record Selection(Show show, String words) {

    /**
     * Reads it from an address.
     *
     * @throws Refusal if there is no such choice
     */
    static Selection of(@Nullable String show, @Nullable String words) {
        Show chosen = show == null || show.isEmpty()
                ? Show.ALL
                : Arrays.stream(Show.values())
                        .filter(each -> each.code().equals(show))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(
                                400,
                                "Cette page ne connaît pas ce choix de dispositions.",
                                "This page knows no such choice of statements."));
        return new Selection(chosen, words == null ? "" : words.strip());
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return show == Show.ALL && words.isEmpty();
    }

    /** Same words, other clauses. */
    Selection with(Show other) {
        return new Selection(other, words);
    }

    /** As an address has it after the path; empty where nothing is left out. */
    String query() {
        StringBuilder query = new StringBuilder();
        if (show != Show.ALL) {
            query.append("?show=").append(show.code());
        }
        if (!words.isEmpty()) {
            query.append(query.isEmpty() ? "?q=" : "&q=").append(URLEncoder.encode(words, StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    /** Words that a text must have, however they are spelt; a text has them if it has all of them. */
    Matcher matcher() {
        return new Matcher(Splitter.on(' ').omitEmptyStrings().splitToList(Spelling.plain(words)).stream()
                .collect(ImmutableList.toImmutableList()));
    }

    /** Finder of words in a text. */
    record Matcher(ImmutableList<String> plain) {

        /** Whether a text has them, which is asked for only where something is looked for. */
        boolean matches(Supplier<String> text) {
            if (plain.isEmpty()) {
                return true;
            }
            String spelt = Spelling.plain(text.get());
            return plain.stream().allMatch(spelt::contains);
        }
    }
}

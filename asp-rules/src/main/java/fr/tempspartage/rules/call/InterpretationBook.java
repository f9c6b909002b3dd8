package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Choice.Standing;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Book of the interpretations of a call (<i>registre des interprétations</i>), written entry by entry in a static
 * initialiser; each entry gets the next ordinal.
 *
 * <p>The texts are {@code I-NA-1.question}, {@code I-NA-1.why} and {@code I-NA-1.choice.recruiter}.
 */
public final class InterpretationBook {

    private final Texts texts;
    private final List<OpenPoint> points = new ArrayList<>();

    /** Opens a book. */
    public InterpretationBook(Texts texts) {
        this.texts = texts;
    }

    /**
     * Starts an entry.
     *
     * @param key the key, such as {@code I-NA-1}
     * @param clauses the clauses that it is about
     * @return the entry under way
     */
    public Entry entry(String key, String... clauses) {
        return new Entry(key, clauses);
    }

    /**
     * All entries, each at the place of its ordinal.
     *
     * @return the interpretations
     */
    public ImmutableList<OpenPoint> all() {
        return ImmutableList.copyOf(points);
    }

    /** Entry under way. */
    public final class Entry {

        private final String key;
        private final ImmutableList.Builder<ClauseId> clauses = ImmutableList.builder();
        private final ImmutableList.Builder<Choice> choices = ImmutableList.builder();

        private Entry(String key, String... clauses) {
            this.key = key;
            for (String clause : clauses) {
                this.clauses.add(ClauseId.parse(clause));
            }
        }

        /** Adds choices that may decide a result. */
        public Entry choices(String... slugs) {
            return add(Standing.OPEN, slugs);
        }

        /** Adds choices shown for information only. */
        public Entry shownOnly(String... slugs) {
            return add(Standing.DISPLAY_ONLY, slugs);
        }

        /** Adds choices that the text excludes. */
        public Entry rejected(String... slugs) {
            return add(Standing.REJECTED, slugs);
        }

        /**
         * Ends an entry that has a default.
         *
         * @param effects what the interpretation can change
         * @return the interpretation with its ordinal
         */
        public OpenPoint byDefault(String slug, Effect... effects) {
            return end(Optional.of(slug), effects);
        }

        /**
         * Ends an entry without default: results show all its choices.
         *
         * @param effects what the interpretation can change
         * @return the interpretation with its ordinal
         */
        public OpenPoint undecided(Effect... effects) {
            return end(Optional.empty(), effects);
        }

        private Entry add(Standing standing, String... slugs) {
            for (String slug : slugs) {
                choices.add(new Choice(slug, texts.get(key + ".choice." + slug), standing));
            }
            return this;
        }

        private OpenPoint end(Optional<String> slug, Effect... effects) {
            OpenPoint point = new OpenPoint(
                    points.size(),
                    new Interpretation(
                            key,
                            clauses.build(),
                            choices.build(),
                            slug,
                            ImmutableSet.copyOf(effects),
                            texts.get(key + ".question"),
                            texts.get(key + ".why")));
            points.add(point);
            return point;
        }
    }
}

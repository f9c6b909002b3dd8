package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Choice.Standing;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Book of the questions that a call leaves open (<i>registre des interprétations</i>), in the order of their keys. The
 * choices of a question are the constants of an enum.
 *
 * <p>Example: {@code ask("I-NA-2", StartDay.class, "La prise de fonctions peut-elle tomber n’importe quel jour ?", "L’appel
 * ne donne que des mois.").about("NA-03").choice(ANY_DAY, "N’importe quel jour").choice(FIRST_DAY, "Le
 * premier").byDefault(ANY_DAY, VERDICT)}. English stands under {@code I-NA-2}, {@code I-NA-2.why} and
 * {@code I-NA-2.any-day}.
 */
public final class QuestionBook {

    private final English english;
    private final List<OpenPoint> questions = new ArrayList<>();

    /** Opens a book. */
    public QuestionBook(English english) {
        this.english = english;
    }

    /**
     * Starts a question.
     *
     * @param key its key, unique in the call
     * @param choices the enum of its choices
     * @param question the question, in French
     * @param why why the default, or why there is none, in French
     */
    public <E extends Enum<E>> Entry<E> ask(String key, Class<E> choices, String question, String why) {
        return new Entry<>(key, choices, question, why);
    }

    /** All questions, in the order in which they were asked. */
    public ImmutableList<OpenPoint> all() {
        return ImmutableList.copyOf(questions);
    }

    /** Question under way. */
    public final class Entry<E extends Enum<E>> {

        private final String key;
        private final Class<E> type;
        private final Bilingual question;
        private final Bilingual why;
        private final ImmutableList.Builder<ClauseId> clauses = ImmutableList.builder();
        private final ImmutableList.Builder<Choice> choices = ImmutableList.builder();

        private Entry(String key, Class<E> type, String question, String why) {
            this.key = key;
            this.type = type;
            this.question = english.of(key, question);
            this.why = english.of(key + ".why", why);
        }

        /** Names the clauses that leave it open. */
        public Entry<E> about(String... ids) {
            for (String id : ids) {
                clauses.add(ClauseId.parse(id));
            }
            return this;
        }

        /** Adds a choice that may decide a result, with its French words. */
        public Entry<E> choice(E choice, String words) {
            return add(choice, words, Standing.OPEN);
        }

        /** Adds a choice that is shown for information only. */
        public Entry<E> shownOnly(E choice, String words) {
            return add(choice, words, Standing.DISPLAY_ONLY);
        }

        /** Adds a choice that the text excludes. */
        public Entry<E> rejected(E choice, String words) {
            return add(choice, words, Standing.REJECTED);
        }

        /**
         * Ends a question that has a default.
         *
         * @param effects what it can change
         * @throws IllegalArgumentException if the choices are not all constants of the enum in their order, or the default
         *     is none of those that may decide
         */
        public Question<E> byDefault(E choice, Effect... effects) {
            return end(Optional.of(Question.slug(choice)), effects);
        }

        /**
         * Ends a question without default: results show all its choices.
         *
         * @param effects what it can change
         * @throws IllegalArgumentException if the choices are not all constants of the enum in their order
         */
        public Question<E> undecided(Effect... effects) {
            return end(Optional.empty(), effects);
        }

        private Entry<E> add(E choice, String words, Standing standing) {
            String slug = Question.slug(choice);
            choices.add(new Choice(slug, english.of(key + "." + slug, words), standing));
            return this;
        }

        private Question<E> end(Optional<String> slug, Effect... effects) {
            Interpretation interpretation = new Interpretation(
                    key, clauses.build(), choices.build(), slug, ImmutableSet.copyOf(effects), question, why);
            Question<E> ended = Question.of(new OpenPoint(questions.size(), interpretation), type);
            questions.add(ended);
            return ended;
        }
    }
}

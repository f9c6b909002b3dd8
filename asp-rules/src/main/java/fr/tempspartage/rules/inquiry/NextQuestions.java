package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DecidingFacts.Bearing;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.Optional;
import java.util.Set;

/**
 * Questions to ask next (<i>prochaines questions</i>): the facts that are not known and can still decide, those that decide
 * most first, each with why it is asked and where each answer leads.
 *
 * <p>A fact can still decide where, under some answers to the others, a rule misses it and two answers to it, none included,
 * give two results: another verdict, priority or amount. So two SIREN are asked for that decide together; what keeps open a
 * condition of a dossier that is refused anyway is not, nor what only a remark reads. While a list is not known, such as that
 * of the partners, what is in it is not asked for yet.
 *
 * <p>Which answers there are is told by the type of the fact, the bounds of the call and what the dossier states: each
 * constant, both sides of a bound, the number of another partner or its own. Every question is proven by two assessments that
 * differ in its answer alone.
 *
 * @param questions the questions, the weightiest first
 * @param withoutEffect the facts that keep something open and can change no result, in the order of {@link OpenQuestions}
 * @param whole whether every way was followed on which a fact might decide; if not, one without effect may have one
 */
public record NextQuestions(
        ImmutableList<Question> questions, ImmutableList<OpenQuestions.Question> withoutEffect, boolean whole) {

    /** Finds the questions of an assessed dossier. */
    public static NextQuestions of(Assessment assessment) {
        return of(assessment, ImmutableSet.of());
    }

    /**
     * Finds the questions of a dossier of which some facts cannot be told.
     *
     * @param notTold places of facts that nobody can tell, as given by {@link Question#pointer}; they are not asked again,
     *     and what else may decide in their place is
     */
    public static NextQuestions of(Assessment assessment, Set<String> notTold) {
        return new QuestionSearch(assessment, notTold).search();
    }

    /**
     * Question to ask.
     *
     * @param input the fact
     * @param pointer the place where it is not known
     * @param label the label of the fact, with the partner or the post concerned
     * @param bearing what the answer can still change, the weightiest
     * @param asking the rules whose answer depends on it, in the order of the text
     * @param together the places of other facts without which the answer decides nothing; none where it decides alone
     * @param answers the answers by what they lead to
     */
    public record Question(
            Input<?> input,
            String pointer,
            Bilingual label,
            Bearing bearing,
            ImmutableList<Rule> asking,
            ImmutableList<Together> together,
            ImmutableList<Answer> answers) {}

    /**
     * Other fact that is needed beside a question.
     *
     * @param supposed its value, in words, for which the answers of the question are shown
     */
    public record Together(Input<?> input, String pointer, Bilingual label, Bilingual supposed) {}

    /**
     * Answer, or class of answers that lead to the same.
     *
     * @param label the values in words
     * @param values the values, or examples of them
     * @param exhaustive whether the values are all there are, and no examples
     * @param verdict the verdict with it, everything else as it is
     * @param amount the amount with it; empty where it is not known
     * @param settles the rules that it settles or opens, with their outcome then
     */
    public record Answer(
            Bilingual label,
            ImmutableList<Object> values,
            boolean exhaustive,
            Verdict verdict,
            Optional<EurosRange> amount,
            ImmutableMap<Rule, Outcome> settles) {}
}

package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Check;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Condition that no tree says better (<i>condition écrite à la main</i>): a check, what it requires in words, and the
 * facts and questions that it looks at and the outcomes that it reaches. Its sentences are those of the clause.
 */
public final class ByHand<S> extends Test<S> {

    private final Check check;
    private final @Nullable Bilingual words;
    private final ImmutableList<Input<?>> inputs;
    private final ImmutableList<OpenPoint> questions;
    private final ImmutableList<Parameter<?>> parameters;
    private final Outcomes reachable;

    private ByHand(
            Check check,
            @Nullable Bilingual words,
            ImmutableList<Input<?>> inputs,
            ImmutableList<OpenPoint> questions,
            ImmutableList<Parameter<?>> parameters,
            Outcomes reachable) {
        this.check = check;
        this.words = words;
        this.inputs = inputs;
        this.questions = questions;
        this.parameters = parameters;
        this.reachable = reachable;
    }

    /**
     * Makes a condition of the dossier.
     *
     * @param check answers it
     * @return the condition, which reads nothing and reaches nothing yet
     */
    public static ByHand<Dossier> ofDossier(Check check) {
        return new ByHand<>(check, null, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), Outcomes.NONE);
    }

    /**
     * Makes a condition of a post.
     *
     * @param check answers it for the post that is looked at
     * @return the condition, which reads nothing and reaches nothing yet
     */
    public static ByHand<Post> ofPost(Check check) {
        return new ByHand<>(check, null, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), Outcomes.NONE);
    }

    /**
     * Says what the check requires, to be held against the sentence of the clause.
     *
     * @param french the words, without a full stop, with parameters in braces
     * @param english the same in English
     * @return the condition with them
     */
    public ByHand<S> inWords(String french, String english) {
        return new ByHand<>(
                check, Bilingual.of(English.spaced(french), english), inputs, questions, parameters, reachable);
    }

    /**
     * Declares the facts that the check may read.
     *
     * @return the condition with them
     */
    public ByHand<S> reads(Input<?>... read) {
        return new ByHand<>(check, words, ImmutableList.copyOf(read), questions, parameters, reachable);
    }

    /**
     * Declares the questions that the check may ask.
     *
     * @return the condition with them
     */
    public ByHand<S> asks(OpenPoint... asked) {
        return new ByHand<>(check, words, inputs, ImmutableList.copyOf(asked), parameters, reachable);
    }

    /**
     * Declares the parameters that the check uses.
     *
     * @return the condition with them
     */
    public ByHand<S> uses(Parameter<?>... used) {
        return new ByHand<>(check, words, inputs, questions, ImmutableList.copyOf(used), reachable);
    }

    /**
     * Declares the outcomes that the check may reach.
     *
     * @return the condition with them
     */
    public ByHand<S> reaches(Outcome... outcomes) {
        Outcomes all = Outcomes.NONE;
        for (Outcome outcome : outcomes) {
            all = all.orAlso(Outcomes.of(outcome));
        }
        return new ByHand<>(check, words, inputs, questions, parameters, all);
    }

    /** The check where a condition is written by hand as a whole, so that a rule asks it and nothing else; or null. */
    static @Nullable Check ofWhole(Test<?> test) {
        Test<?> asked = test instanceof EachPost each ? each.test() : test;
        return asked instanceof ByHand<?> hand ? hand.check : null;
    }

    /** An unknown answer may be any, once what is missing is known. */
    @Override
    protected Outcomes answer(Case seen) {
        Outcome outcome = check.answer(seen.facts(), seen.trace());
        return outcome == Outcome.UNKNOWN ? reachable : Outcomes.of(outcome);
    }

    @Override
    protected Outcomes reachable() {
        return reachable;
    }

    @Override
    protected void tell(Contents contents) {
        inputs.forEach(contents::reads);
        questions.forEach(contents::asks);
        parameters.forEach(contents::uses);
        contents.saysAllOfTheClause();
    }

    @Override
    boolean isCompound() {
        return true;
    }

    /**
     * What the check requires, and that it is written by hand.
     *
     * @throws IllegalArgumentException if it does not say what it requires
     */
    @Override
    public Bilingual readBack() {
        if (words == null) {
            throw new IllegalArgumentException("A condition written by hand, from " + inputs
                    + ", does not say what it requires.\nMaybe add .inWords(\"…\", \"…\").");
        }
        String under = String.join(", ", questions.stream().map(OpenPoint::key).toList());
        return Bilingual.of(
                words.fr() + " (vérification écrite à la main" + (under.isEmpty() ? "" : ", selon " + under) + ")",
                words.en() + " (a check written by hand" + (under.isEmpty() ? "" : ", by " + under) + ")");
    }
}

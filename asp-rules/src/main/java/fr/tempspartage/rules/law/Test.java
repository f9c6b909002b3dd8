package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/**
 * Condition as a tree that can be looked into (<i>condition</i>): it answers for a case, and tells what it reads, which
 * questions and parameters it uses, what it may answer and in which sentences.
 *
 * <p>Example: {@code legalStatus().is(PUBLIC_HEALTH_ESTABLISHMENT).no("notPublic")}.
 *
 * <p>Where no tree reads better than a formula, a class beside the call extends this one. It answers with the set of
 * outcomes over all values of what is missing, marks what is missing on the trace, and tells everything that it uses.
 *
 * @param <S> what the condition is about: {@code Dossier}, {@code Post}, {@code Partner}
 */
public abstract class Test<S> {

    /** Makes a test. */
    protected Test() {}

    /**
     * Answers for a case.
     *
     * @return the outcomes over all values of the facts that are missing
     */
    protected abstract Outcomes answer(Case seen);

    /**
     * Outcomes that some case can have.
     *
     * @return the set
     */
    protected abstract Outcomes reachable();

    /**
     * Tells what the test uses, and its sentences.
     *
     * @param contents where it is noted
     */
    protected abstract void tell(Contents contents);

    /**
     * The condition in words, to be held against the sentence of the clause.
     *
     * @return the words in both languages, without a full stop
     */
    public abstract Bilingual readBack();

    /** The condition in words, in brackets where it is put together from others. */
    final Bilingual enclosed() {
        Bilingual words = readBack();
        return isCompound() ? Bilingual.of("(" + words.fr() + ")", "(" + words.en() + ")") : words;
    }

    /** Whether the words of the condition need brackets beside those of another. */
    boolean isCompound() {
        return false;
    }

    /**
     * Requires this condition and another.
     *
     * @return both; NOT_APPLICABLE is neutral
     */
    public final Test<S> and(Test<S> other) {
        return new Joined<>(true, this, other);
    }

    /**
     * Requires this condition or another.
     *
     * @return either; NOT_APPLICABLE is neutral
     */
    public final Test<S> or(Test<S> other) {
        return new Joined<>(false, this, other);
    }

    /**
     * Asks this condition only where another holds.
     *
     * @param gate the condition under which this one is asked
     * @return a test that is NOT_APPLICABLE where the gate does not hold, and open both ways where that is not known
     */
    public final Test<S> when(Test<S> gate) {
        return new Gated<>(gate, this);
    }

    /**
     * Gives an answer a sentence of the clause, in place of those of its parts.
     *
     * @param outcome the answer; UNKNOWN is the answer that the text leaves open, not a missing fact
     * @param name the name of the sentence, which stands with the clause
     */
    public final Test<S> says(Outcome outcome, String name) {
        return Said.with(this, outcome, name);
    }

    /** Names the sentence of the clause for an answer that is satisfied. */
    public final Test<S> yes(String name) {
        return says(Outcome.SATISFIED, name);
    }

    /** Names the sentence of the clause for a refusal. */
    public final Test<S> no(String name) {
        return says(Outcome.NOT_SATISFIED, name);
    }

    /** Names the sentence of the clause for an answer that the text leaves open. */
    public final Test<S> open(String name) {
        return says(Outcome.UNKNOWN, name);
    }

    /**
     * Answers for a case, and forgets what is missing where the answer does not depend on it.
     *
     * @return the outcomes over all values of the facts that are missing
     */
    final Outcomes of(Case seen) {
        Trace trace = seen.trace();
        if (!trace.recording()) {
            return answer(seen);
        }
        int before = trace.mark();
        Outcomes found = answer(seen);
        if (found.certain()) {
            trace.forgetMissing(before);
        }
        return found;
    }

    @Override
    public final String toString() {
        return readBack().en();
    }
}

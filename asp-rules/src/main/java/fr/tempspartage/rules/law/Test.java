package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

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
public abstract class Test<S> extends Answering {

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
     * The same condition made ready for many answers without sentences, under choices that do not change.
     *
     * @param chosen place of the choice in force of a question; -1 where none is, less where it is of another book
     * @return what answers as this test does
     */
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return this;
    }

    @Override
    final int bits(Case seen) {
        return of(seen).bits();
    }

    @Override
    final boolean mayNotApply() {
        return reachable().has(Outcome.NOT_APPLICABLE);
    }

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
     * Asks for something only where another condition holds; what is there already satisfies while that is not known, or
     * left open by the text.
     *
     * @param due the condition under which it is due
     * @param notDue the name of the sentence for what is not due, which stands with the clause
     * @return a test that is NOT_APPLICABLE where it is not due
     */
    public final Test<S> dueIf(Test<S> due, String notDue) {
        return new Gated<>(due, this, notDue, Optional.empty());
    }

    /**
     * Asks for something only where another condition holds, as {@link #dueIf(Test, String)} does.
     *
     * @param due the condition under which it is due
     * @param notDue the name of the sentence for what is not due
     * @param sentence the sentence, where the clause has none of the name
     */
    public final Test<S> dueIf(Test<S> due, String notDue, Bilingual sentence) {
        return new Gated<>(due, this, notDue, Optional.of(sentence));
    }

    /**
     * Asks another condition where this one does not apply.
     *
     * @return a test that answers as the other where this one is NOT_APPLICABLE
     */
    public final Test<S> otherwise(Test<S> other) {
        return new Otherwise<>(this, other);
    }

    /**
     * Leaves open what this condition would refuse: the text does not say what becomes of it.
     *
     * @param name the name of the sentence, which stands with the clause
     */
    public final Test<S> elseOpen(String name) {
        return new Tolerated<>(this, name, null);
    }

    /**
     * Leaves open what this condition would refuse, and puts a question to the agency.
     *
     * @param name the name of the sentence, which stands with the clause
     */
    public final Test<S> elseOpen(String name, OpenPoint question) {
        return new Tolerated<>(this, name, question);
    }

    /**
     * Asks this condition only where another holds, with a sentence of the clause for where it does not.
     *
     * @param elsewhere the name of the sentence, which stands with the clause
     */
    public final Test<S> when(Test<S> gate, String elsewhere) {
        return new Gated<>(gate, this, elsewhere);
    }

    /**
     * Presumes that this condition holds where that is not known, as for a refusal that does not wait for its gate.
     *
     * @return a test that is SATISFIED unless what is known excludes it
     */
    public final Test<S> orNotKnown() {
        return new Presumed<>(this);
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

    /**
     * Gives an answer a sentence of its own where another condition is satisfied too; nothing else depends on that one.
     *
     * @param name the name of the sentence, which stands with the clause
     * @param where the condition; the values of the sentence are those that it sees
     */
    public final Test<S> says(Outcome outcome, String name, Test<S> where) {
        return Said.with(this, outcome, name, where);
    }

    /**
     * Keeps values for the sentences.
     *
     * @param facts facts that the sentences name
     * @return the same condition
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public final Test<S> showing(Fact<S, ?>... facts) {
        return Said.showing(this, ImmutableList.copyOf(facts));
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
        if (!seen.recording()) {
            return answer(seen);
        }
        Trace trace = seen.trace();
        int before = trace.mark();
        Outcomes found = answer(seen);
        if (found.certain()) {
            trace.forgetMissing(before);
        }
        return found;
    }

    /** Tests side by side: asking one of them goes through no list. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array has no type of its elements
    static <S> Test<S>[] arrayOf(List<Test<S>> tests) {
        return tests.toArray(new Test[0]);
    }

    @Override
    public final String toString() {
        return readBack().en();
    }
}

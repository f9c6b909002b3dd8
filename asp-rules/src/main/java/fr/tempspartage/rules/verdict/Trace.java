package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.field.Input;
import org.jspecify.annotations.Nullable;

/**
 * Trace of a check (<i>trace d'évaluation</i>): what it read, the values it computed, and the reason of its answer.
 *
 * <p>The silent trace keeps nothing and costs nothing; the recording trace makes the evidence of a {@link Finding}. A
 * reason is the key of a text of the rule, such as {@code below} for {@code NA-16.below}.
 */
public abstract sealed class Trace permits SilentTrace, RecordingTrace {

    private final boolean recording;

    Trace(boolean recording) {
        this.recording = recording;
    }

    /** Trace that keeps nothing. */
    public static Trace silent() {
        return SilentTrace.INSTANCE;
    }

    /**
     * Tells whether evidence is kept; guard with it the making of values that only texts need.
     *
     * @return false for the silent trace
     */
    public final boolean recording() {
        return recording;
    }

    /** Says that the check reads a fact. Call it before reading, also where the fact turns out to be unknown. */
    public final void read(Input<?> input) {
        if (recording()) {
            keep(Kept.READ, input, input);
        }
    }

    /**
     * Keeps a computed value for the text of the reason, under the name of its placeholder.
     *
     * @param name the placeholder, such as {@code share} for <code>{share}</code>
     * @param value the value; {@code null} keeps nothing
     */
    public final void value(String name, @Nullable Object value) {
        if (recording() && value != null) {
            keep(Kept.VALUE, name, value);
        }
    }

    /**
     * Keeps what a register answered; where it tells, also its name as the value {@code register} and what it says as
     * {@code registered}.
     */
    public final void registered(RegisterAnswer answer) {
        if (recording()) {
            keep(Kept.REGISTER, answer, answer);
            value("register", answer.registered().isPresent() ? answer.register() : null);
            value("registered", answer.registered().orElse(null));
        }
    }

    final void consulted(OpenPoint point, int place) {
        if (recording()) {
            keep(Kept.INTERPRETATION, point, point.slugAt(place));
        }
    }

    /**
     * Marks an answer.
     *
     * @param reason the key of its text
     */
    public final Outcome answer(Outcome outcome, String reason) {
        if (recording()) {
            keep(Kept.REASON, reason, reason);
        }
        return outcome;
    }

    /** Marks a fact as missing for the answer. */
    public final void missing(Input<?> input) {
        if (recording()) {
            keep(Kept.MISSING, input, input);
        }
    }

    /**
     * Sentence that is the reason so far.
     *
     * @param name its name among the reasons of the rule
     */
    public final void say(String name) {
        if (recording()) {
            keep(Kept.REASON, name, name);
        }
    }

    /**
     * Marks the answer as open since the text says nothing: the agency has to be asked.
     *
     * @param question the interpretation that asks it, or null where none does and the reason itself is the question
     */
    public final void leftOpen(@Nullable OpenPoint question) {
        if (recording()) {
            keep(Kept.SILENT, question == null ? "" : question, "");
        }
    }

    /**
     * Name of the sentence that is the reason so far.
     *
     * @return the name; empty where none was said, and where nothing is kept
     */
    public abstract String said();

    /**
     * Number of facts marked as missing so far, from which {@link #forgetMissing} can go back.
     *
     * @return the number; 0 where nothing is kept
     */
    public abstract int mark();

    /**
     * Forgets the facts that were marked as missing since, because the answer does not depend on them.
     *
     * @param mark what {@link #mark} gave
     */
    public abstract void forgetMissing(int mark);

    /** What is kept. */
    enum Kept {
        READ,
        VALUE,
        INTERPRETATION,
        REGISTER,
        REASON,
        MISSING,
        SILENT
    }

    /**
     * Keeps something while recording. One method for all, since small ones would be compiled into every check at each
     * place where something may be kept, and most checks run without recording.
     */
    abstract void keep(Kept kind, Object key, Object value);

    /**
     * Answers SATISFIED.
     *
     * @param reason the key of the text
     */
    public final Outcome satisfied(String reason) {
        return answer(Outcome.SATISFIED, reason);
    }

    /**
     * Answers NOT_SATISFIED.
     *
     * @param reason the key of the text
     */
    public final Outcome notSatisfied(String reason) {
        return answer(Outcome.NOT_SATISFIED, reason);
    }

    /**
     * Answers SATISFIED or NOT_SATISFIED.
     *
     * @param condition whether the rule is met
     * @param yes the key of the text where it is
     * @param no the key of the text where it is not
     */
    public final Outcome either(boolean condition, String yes, String no) {
        return condition ? satisfied(yes) : notSatisfied(no);
    }

    /**
     * Answers NOT_APPLICABLE.
     *
     * @param reason the key of the text
     */
    public final Outcome notApplicable(String reason) {
        return answer(Outcome.NOT_APPLICABLE, reason);
    }

    /**
     * Answers FOR_COMMITTEE.
     *
     * @param reason the key of the text
     */
    public final Outcome forCommittee(String reason) {
        return answer(Outcome.FOR_COMMITTEE, reason);
    }

    /**
     * Answers UNKNOWN because the text leaves the question open.
     *
     * @param reason the key of the text
     */
    public final Outcome unknown(String reason) {
        return answer(Outcome.UNKNOWN, reason);
    }

    /**
     * Answers UNKNOWN because the text is silent, and the agency has to be asked what the reason tells.
     *
     * @param reason the key of the text
     */
    public final Outcome silent(String reason) {
        if (recording()) {
            keep(Kept.SILENT, reason, reason);
        }
        return unknown(reason);
    }

    /**
     * Answers UNKNOWN because the text is silent, and the agency has to be asked the question of an interpretation.
     *
     * @param reason the key of the text
     */
    public final Outcome silent(String reason, OpenPoint question) {
        if (recording()) {
            keep(Kept.SILENT, question, reason);
        }
        return unknown(reason);
    }

    /** Answers UNKNOWN because a fact is missing; the text is that of {@code missing}, common to all rules. */
    public final Outcome lacking(Input<?> input) {
        missing(input);
        return answer(Outcome.UNKNOWN, MISSING);
    }

    /** Answers UNKNOWN because of two facts of which at least one is missing. */
    public final Outcome lacking(Input<?> first, Input<?> second) {
        missing(first);
        missing(second);
        return answer(Outcome.UNKNOWN, MISSING);
    }

    /** Reason of an answer that only lacks facts. */
    public static final String MISSING = "missing";
}

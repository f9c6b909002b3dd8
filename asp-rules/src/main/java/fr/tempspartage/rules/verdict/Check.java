package fr.tempspartage.rules.verdict;

import java.util.function.ToIntFunction;

/**
 * Check of a rule (<i>contrôle</i>): the one pure function that a plug-in author writes.
 *
 * <p>It reads the facts, tells the trace what it reads and why it answers, and returns the outcome that the trace gives
 * back. The same check runs with a silent trace when only the outcome is wanted and with a recording one when somebody
 * asks why; it must answer the same both times, so what it does may not depend on the trace. For example
 * {@code (facts, trace) -> Conditions.recruiterIsPublic(facts, trace)}.
 */
@FunctionalInterface
public interface Check {

    /**
     * Answers the rule.
     *
     * @param facts the dossier, the registers, the day and the readings in force
     * @param trace where reads and reasons go
     */
    Outcome answer(Facts facts, Trace trace);

    /**
     * Makes the check ready for many answers without evidence under choices that do not change.
     *
     * @param chosen place of the choice in force of a question; -1 where none is, less where it is of another book
     * @return a check that answers as this one does; this one unless it can leave out what the choices do not ask
     */
    default Check under(ToIntFunction<OpenPoint> chosen) {
        return this;
    }
}

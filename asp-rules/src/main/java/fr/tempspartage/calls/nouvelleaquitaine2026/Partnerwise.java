package fr.tempspartage.calls.nouvelleaquitaine2026;

import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Answers partner by partner, put together (<i>contrôle partenaire par partenaire</i>). */
final class Partnerwise {

    /** Answer for the partner at a place. */
    @FunctionalInterface
    interface Answer {

        Outcome of(int partner, Trace trace);
    }

    private Partnerwise() {}

    /** All partners meet it; the evidence that is kept last is that of the first partner which decides. */
    static Outcome all(Facts facts, Trace trace, Answer answer) {
        Outcome outcome = Outcome.NOT_APPLICABLE;
        int partners = facts.partners().size();
        if (!trace.recording()) {
            for (int i = 0; i < partners; i++) {
                outcome = outcome.and(answer.of(i, Trace.silent()));
            }
            return outcome;
        }
        int deciding = 0;
        for (int i = 0; i < partners; i++) {
            Outcome next = outcome.and(answer.of(i, trace));
            deciding = next == outcome ? deciding : i;
            outcome = next;
        }
        return partners == 0 ? outcome : answer.of(deciding, trace);
    }
}

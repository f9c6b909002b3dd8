package fr.tempspartage.calls.auvergnerhonealpes2026;

import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/** Part of an answer (<i>réponse partielle</i>), an outcome with the key of its reason, to be put together with others. */
record Answer(Outcome outcome, String reason) {

    /** Met, and nothing to tell. */
    static final Answer COMPLETE = yes("complete");

    static Answer yes(String reason) {
        return new Answer(Outcome.SATISFIED, reason);
    }

    static Answer no(String reason) {
        return new Answer(Outcome.NOT_SATISFIED, reason);
    }

    static Answer open(String reason) {
        return new Answer(Outcome.UNKNOWN, reason);
    }

    /** Both: a refusal prevails, then an open answer; the first to decide gives the reason, the last where all are met. */
    Answer and(Answer other) {
        Outcome both = outcome.and(other.outcome);
        return both != outcome || outcome == Outcome.SATISFIED ? other : this;
    }

    /** Either: a success prevails, then an open answer; the first to decide gives the reason. */
    Answer or(Answer other) {
        return outcome.or(other.outcome) == outcome ? this : other;
    }

    Outcome give(Trace trace) {
        return trace.answer(outcome, reason);
    }
}

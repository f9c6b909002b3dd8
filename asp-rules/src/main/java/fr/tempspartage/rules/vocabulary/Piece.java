package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.law.Contents;
import fr.tempspartage.rules.law.Outcomes;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;

/**
 * Test of whether something is in the dossier (<i>pièce ou partie du dossier</i>); until the filing it may still come. A
 * clause may have its own sentences {@code present}, {@code absent} and {@code notYet}, with {@code {document}}.
 */
abstract class Piece<S> extends Test<S> {

    static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    private final Input<?> input;
    private final Object what;

    /** Makes the test of something that stands in a list of the dossier. */
    Piece(Input<?> input, Object what) {
        this.input = input;
        this.what = what;
    }

    /** Whether the list is known. */
    abstract boolean isListKnown(Case seen);

    /** Whether it is there. */
    abstract boolean isThere(Case seen);

    /** The sentence for another that may be the one, where there is such; or an empty one. */
    String maybe(Case seen) {
        return "";
    }

    @Override
    protected final Outcomes answer(Case seen) {
        Trace trace = seen.trace();
        trace.read(input);
        trace.value("document", what);
        if (isThere(seen)) {
            trace.say("present");
            return Outcomes.YES;
        }
        String maybe = maybe(seen);
        if (!maybe.isEmpty()) {
            trace.say(maybe);
            return EITHER;
        }
        return isListKnown(seen) ? notThere(seen) : missing(input, trace);
    }

    /** What a draft lacks may still be added, or not: nothing that the text leaves open. */
    private static Outcomes notThere(Case seen) {
        Trace trace = seen.trace();
        FilingState state = seen.facts().filingState(trace).orElse(null);
        if (state == null) {
            return missing(DossierInputs.FILING_STATE, trace);
        }
        trace.say(state == FilingState.FILED ? "absent" : "notYet");
        return state == FilingState.FILED ? Outcomes.NO : EITHER;
    }

    static Outcomes missing(Input<?> fact, Trace trace) {
        trace.missing(fact);
        trace.say(Trace.MISSING);
        return EITHER;
    }

    @Override
    protected final Outcomes reachable() {
        return EITHER;
    }

    /** The sentences of what is there, not there, and not there yet. */
    abstract ImmutableList<Bilingual> sentences();

    @Override
    protected void tell(Contents contents) {
        ImmutableList<Bilingual> sentences = sentences();
        contents.reads(input, DossierInputs.FILING_STATE, DossierInputs.FILED_AT);
        contents.says(Outcome.SATISFIED, "present", sentences.get(0));
        contents.says(Outcome.NOT_SATISFIED, "absent", sentences.get(1));
        contents.says(Outcome.UNKNOWN, "notYet", sentences.get(2));
    }
}

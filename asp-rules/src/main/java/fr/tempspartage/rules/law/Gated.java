package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Condition that is asked only where another holds (<i>condition sous réserve</i>). A lenient one is satisfied already
 * while it is not known whether the other holds, as a document that is there and may not be due.
 */
final class Gated<S> extends Test<S> {

    private static final ImmutableSet<Outcome> ALL = ImmutableSet.copyOf(Outcome.values());

    private final Test<S> gate;
    private final Test<S> inner;
    private final boolean lenient;
    private final String elsewhere;
    private final boolean own;
    private final Optional<Bilingual> text;
    private final String open;

    Gated(Test<S> gate, Test<S> inner) {
        // By the words of the gate, since a condition may have several.
        this(gate, inner, false, gate + ":elsewhere", false, Optional.empty());
    }

    /** Makes the test with a sentence of the clause for where the other does not hold. */
    Gated(Test<S> gate, Test<S> inner, String elsewhere) {
        this(gate, inner, false, elsewhere, true, Optional.empty());
    }

    /** Makes a lenient one, with the name of the sentence for what is not due, and its text where no clause has it. */
    Gated(Test<S> gate, Test<S> inner, String notDue, Optional<Bilingual> text) {
        this(gate, inner, true, notDue, true, text);
    }

    private Gated(
            Test<S> gate, Test<S> inner, boolean lenient, String elsewhere, boolean own, Optional<Bilingual> text) {
        this.gate = gate;
        this.inner = inner;
        this.lenient = lenient;
        this.elsewhere = elsewhere;
        this.own = own;
        this.text = text;
        this.open = gate + ":open";
    }

    @Override
    protected Outcomes answer(Case seen) {
        Outcomes asked = gate.of(seen);
        if (asked == Outcomes.YES) {
            return inner.of(seen);
        }
        Trace trace = seen.trace();
        if (asked == Outcomes.NO || asked == Outcomes.NOT_APPLICABLE) {
            trace.say(elsewhere);
            return Outcomes.NOT_APPLICABLE;
        }
        Outcomes answered = inner.of(seen);
        if (lenient && answered == Outcomes.YES) {
            return answered;
        }
        Outcomes found = gated(asked, answered);
        if (found == Outcomes.OPEN && !asked.has(Outcome.SATISFIED)) {
            trace.say(open);
        } else if (!found.certain() && answered.certain()) {
            trace.say(Trace.MISSING);
        }
        return found;
    }

    /** Answers of the inner condition where the gate may hold, may not, or is left open by the text. */
    static Outcomes gated(Outcomes asked, Outcomes inner) {
        Outcomes found = asked.has(Outcome.SATISFIED) ? inner : Outcomes.NONE;
        if (asked.has(Outcome.NOT_SATISFIED) || asked.has(Outcome.NOT_APPLICABLE)) {
            found = found.orAlso(Outcomes.NOT_APPLICABLE);
        }
        if (asked.has(Outcome.UNKNOWN) || asked.has(Outcome.FOR_COMMITTEE)) {
            found = inner.has(Outcome.NOT_APPLICABLE) ? found.orAlso(Outcomes.NOT_APPLICABLE) : found;
            found = inner == Outcomes.NOT_APPLICABLE ? found : found.orAlso(Outcomes.OPEN);
        }
        return found;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return Silent.gated(gate.silent(chosen), inner.silent(chosen), lenient);
    }

    @Override
    protected Outcomes reachable() {
        return gated(gate.reachable(), inner.reachable());
    }

    @Override
    protected void tell(Contents contents) {
        contents.partWithout(gate, ALL);
        contents.part(inner);
        Bilingual words = gate.readBack();
        if (text.isPresent()) {
            contents.says(Outcome.NOT_APPLICABLE, elsewhere, text.get());
        } else if (own) {
            contents.says(Outcome.NOT_APPLICABLE, elsewhere);
        } else {
            contents.says(
                    Outcome.NOT_APPLICABLE,
                    elsewhere,
                    Bilingual.of(
                            "Sans objet, car il n’en est pas ainsi\u00a0: " + words.fr() + ".",
                            "Not applicable, since this is not so: " + words.en() + "."));
        }
        Outcomes asked = gate.reachable();
        if (asked.has(Outcome.UNKNOWN) || asked.has(Outcome.FOR_COMMITTEE)) {
            contents.says(
                    Outcome.UNKNOWN,
                    open,
                    Bilingual.of(
                            "L’appel ne dit pas s’il en est ainsi\u00a0: " + words.fr() + ".",
                            "The call does not say whether this is so: " + words.en() + "."));
        }
    }

    @Override
    boolean isCompound() {
        return true;
    }

    @Override
    public Bilingual readBack() {
        Bilingual asked = gate.enclosed();
        Bilingual words = inner.readBack();
        return Bilingual.of("si " + asked.fr() + ", alors " + words.fr(), "if " + asked.en() + ", then " + words.en());
    }
}

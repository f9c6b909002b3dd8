package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Condition whose answers have sentences of their own (<i>motif propre</i>). */
final class Said<S> extends Test<S> {

    private final Test<S> inner;
    private final ImmutableMap<Outcome, String> sentences;

    private Said(Test<S> inner, ImmutableMap<Outcome, String> sentences) {
        this.inner = inner;
        this.sentences = sentences;
    }

    /** A test with one more sentence; that of an answer given before stands no longer. */
    static <S> Test<S> with(Test<S> test, Outcome outcome, String name) {
        Said<S> before = test instanceof Said<S> said ? said : new Said<>(test, ImmutableMap.of());
        Map<Outcome, String> sentences = new EnumMap<>(Outcome.class);
        sentences.putAll(before.sentences);
        sentences.put(outcome, name);
        return new Said<>(before.inner, ImmutableMap.copyOf(sentences));
    }

    @Override
    protected Outcomes answer(Case seen) {
        Outcomes found = inner.of(seen);
        if (seen.trace().recording() && found.certain()) {
            String sentence = sentences.get(found.outcome());
            if (sentence != null) {
                seen.trace().say(sentence);
            }
        }
        return found;
    }

    @Override
    protected Outcomes reachable() {
        return inner.reachable();
    }

    @Override
    protected void tell(Contents contents) {
        contents.partWithout(inner, sentences.keySet());
        sentences.forEach(contents::says);
    }

    @Override
    boolean isCompound() {
        return inner.isCompound();
    }

    @Override
    public Bilingual readBack() {
        return inner.readBack();
    }

    /**
     * Reasons of the parts of a condition, of which that of the whole is chosen: the first part that refuses, that the
     * text leaves open or that does not apply, the last that is satisfied.
     */
    @SuppressWarnings("EnumOrdinal") // places in memory only, never stored
    static final class Reasons {

        private final Trace trace;
        private final @Nullable String[] kept;

        Reasons(Trace trace) {
            this.trace = trace;
            this.kept = trace.recording() ? new String[Outcome.values().length] : NOTHING;
        }

        private static final @Nullable String[] NOTHING = {};

        void add(Outcomes part) {
            if (kept == NOTHING) {
                return;
            }
            if (!part.certain()) {
                keepUnsettled();
                return;
            }
            int place = part.outcome().ordinal();
            if (kept[place] == null || part == Outcomes.YES) {
                kept[place] = trace.said();
            }
        }

        /** What is not settled for another reason than a missing fact, as a document that may still be joined. */
        private void keepUnsettled() {
            int place = Outcome.UNKNOWN.ordinal();
            if (kept[place] == null && !trace.said().equals(Trace.MISSING)) {
                kept[place] = trace.said();
            }
        }

        void settle(Outcomes whole) {
            if (kept == NOTHING) {
                return;
            }
            String reason = kept[whole.outcome().ordinal()];
            trace.say(reason == null ? Trace.MISSING : reason);
        }
    }
}

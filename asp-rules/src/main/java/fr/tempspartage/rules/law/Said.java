package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Condition whose answers have sentences of their own (<i>motif propre</i>). */
final class Said<S> extends Test<S> {

    private static final ImmutableSet<Outcome> ALL = ImmutableSet.copyOf(Outcome.values());

    /** Sentence of an answer where another condition is satisfied too. */
    private record Where<S>(Outcome outcome, String name, Test<S> condition) {}

    private final Test<S> inner;
    private final ImmutableMap<Outcome, String> sentences;
    private final ImmutableList<Where<S>> special;
    private final ImmutableList<Fact<S, ?>> shown;

    private Said(
            Test<S> inner,
            ImmutableMap<Outcome, String> sentences,
            ImmutableList<Where<S>> special,
            ImmutableList<Fact<S, ?>> shown) {
        this.inner = inner;
        this.sentences = sentences;
        this.special = special;
        this.shown = shown;
    }

    private static <S> Said<S> of(Test<S> test) {
        return test instanceof Said<S> said
                ? said
                : new Said<>(test, ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());
    }

    /** A test with one more sentence; that of an answer given before stands no longer. */
    static <S> Test<S> with(Test<S> test, Outcome outcome, String name) {
        Said<S> before = of(test);
        Map<Outcome, String> sentences = new EnumMap<>(Outcome.class);
        sentences.putAll(before.sentences);
        sentences.put(outcome, name);
        return new Said<>(before.inner, ImmutableMap.copyOf(sentences), before.special, before.shown);
    }

    /** A test with one more sentence for a special case of an answer; the first that fits is said. */
    static <S> Test<S> with(Test<S> test, Outcome outcome, String name, Test<S> where) {
        Said<S> before = of(test);
        ImmutableList<Where<S>> special = ImmutableList.<Where<S>>builder()
                .addAll(before.special)
                .add(new Where<>(outcome, name, where))
                .build();
        return new Said<>(before.inner, before.sentences, special, before.shown);
    }

    /** A test that keeps more values for its sentences. */
    static <S> Test<S> showing(Test<S> test, ImmutableList<Fact<S, ?>> facts) {
        Said<S> before = of(test);
        ImmutableList<Fact<S, ?>> shown = ImmutableList.<Fact<S, ?>>builder()
                .addAll(before.shown)
                .addAll(facts)
                .build();
        return new Said<>(before.inner, before.sentences, before.special, shown);
    }

    @Override
    protected Outcomes answer(Case seen) {
        Outcomes found = inner.of(seen);
        if (seen.trace().recording()) {
            say(found, seen);
        }
        return found;
    }

    private void say(Outcomes found, Case seen) {
        int before = seen.trace().mark();
        for (Fact<S, ?> fact : shown) {
            fact.read(seen);
        }
        seen.trace().forgetMissing(before);
        if (!found.certain()) {
            return;
        }
        boolean asked = false;
        for (Where<S> where : special) {
            if (where.outcome() == found.outcome()) {
                asked = true;
                if (where.condition().of(seen) == Outcomes.YES) {
                    seen.trace().say(where.name());
                    return;
                }
            }
        }
        if (asked) {
            // Once more, so that values and reason are those of the answer itself.
            inner.of(seen);
        }
        String sentence = sentences.get(found.outcome());
        if (sentence != null) {
            seen.trace().say(sentence);
        }
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return inner.silent(chosen);
    }

    @Override
    protected Outcomes reachable() {
        return inner.reachable();
    }

    @Override
    protected void tell(Contents contents) {
        // What is open for want of a fact keeps the words of the part, which says what is wanting.
        contents.partWithout(inner, Sets.difference(sentences.keySet(), ImmutableSet.of(Outcome.UNKNOWN)));
        sentences.forEach(contents::says);
        for (Where<S> where : special) {
            contents.says(where.outcome(), where.name());
            contents.partWithout(where.condition(), ALL);
        }
        shown.forEach(fact -> fact.tell(contents));
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
     * Reasons of the parts of a condition while they are kept, of which that of the whole is chosen: the first part that refuses, that the
     * text leaves open or that does not apply, the last that is satisfied.
     */
    @SuppressWarnings("EnumOrdinal") // places in memory only, never stored
    static final class Reasons {

        private final Trace trace;
        private final @Nullable String[] kept = new String[Outcome.values().length];
        private final int[] places = new int[Outcome.values().length];

        Reasons(Trace trace) {
            this.trace = trace;
        }

        void add(int place, Outcomes part) {
            // What is not settled for another reason than a missing fact counts, as a document that may still be
            // joined.
            boolean said = part.certain() || !trace.said().equals(Trace.MISSING);
            int kind = part.outcome().ordinal();
            if (said && (kept[kind] == null || part == Outcomes.YES)) {
                kept[kind] = trace.said();
                places[kind] = place;
            }
        }

        /** Place of the part whose reason is that of the whole; -1 where a fact is missing. */
        int of(Outcomes whole) {
            int kind = whole.outcome().ordinal();
            return kept[kind] == null ? -1 : places[kind];
        }
    }
}

package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Trace;
import java.util.function.ToIntFunction;

/** Test of a fact against a bound (<i>seuil</i>). */
final class Bounded<S, T> extends Test<S> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    /** On which side of the bound the fact must be. */
    enum Side {
        AT_LEAST("au moins", "at least"),
        MORE_THAN("plus de", "more than"),
        AT_MOST("au plus", "at most");

        private final Bilingual words;

        Side(String french, String english) {
            this.words = Bilingual.of(french, english);
        }

        private boolean holds(int order) {
            return switch (this) {
                case AT_LEAST -> order >= 0;
                case MORE_THAN -> order > 0;
                case AT_MOST -> order <= 0;
            };
        }
    }

    private final Fact<S, T> fact;
    private final Side side;
    private final Comparable<? super T> bound;
    private final String yes;
    private final String no;

    Bounded(Fact<S, T> fact, Side side, Comparable<? super T> bound) {
        this.fact = fact;
        this.side = side;
        this.bound = bound;
        this.yes = fact.name() + ":" + side + ":" + bound;
        this.no = yes + ":no";
    }

    @Override
    protected Outcomes answer(Case seen) {
        T value = fact.read(seen);
        if (value == null) {
            seen.trace().say(Trace.MISSING);
            return EITHER;
        }
        boolean held = holds(value);
        seen.trace().say(held ? yes : no);
        return held ? Outcomes.YES : Outcomes.NO;
    }

    private boolean holds(T value) {
        return side.holds(-Integer.signum(bound.compareTo(value)));
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return new Silent.Passing<>(fact, this::holds);
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        fact.tell(contents);
        Sentences.of(fact, words(), yes, no, contents);
    }

    @Override
    public Bilingual readBack() {
        return fact.with(words());
    }

    private Bilingual words() {
        return Bilingual.of(
                side.words.fr() + " " + Phrases.of(bound, Language.FRENCH),
                side.words.en() + " " + Phrases.of(bound, Language.ENGLISH));
    }
}

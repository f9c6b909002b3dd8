package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Trace;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/** Test of two facts against each other (<i>données comparées entre elles</i>). */
final class Compared<S, T, U> extends Test<S> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    private final Fact<S, T> first;
    private final Fact<S, U> second;
    private final BiPredicate<T, U> holds;
    private final Bilingual before;
    private final String yes;
    private final String no;

    /** Makes the test, with the words before the label of the other fact, which stands in quotation marks. */
    Compared(Fact<S, T> first, Fact<S, U> second, BiPredicate<T, U> holds, Bilingual before) {
        this.first = first;
        this.second = second;
        this.holds = holds;
        this.before = before;
        this.yes = first.name() + ":" + before.en() + ":" + second.name();
        this.no = yes + ":no";
    }

    @Override
    protected Outcomes answer(Case seen) {
        T one = first.read(seen);
        U other = second.read(seen);
        if (one == null || other == null) {
            seen.trace().say(Trace.MISSING);
            return EITHER;
        }
        boolean held = holds.test(one, other);
        seen.trace().say(held ? yes : no);
        return held ? Outcomes.YES : Outcomes.NO;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return new Silent.Compared<>(first, second, holds);
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        first.tell(contents);
        second.tell(contents);
        String value = " ({" + second.name() + "})";
        Sentences.of(first, Bilingual.of(words().fr() + value, words().en() + value), yes, no, contents);
    }

    @Override
    public Bilingual readBack() {
        return first.with(words());
    }

    private Bilingual words() {
        return Bilingual.of(
                before.fr() + " «\u00a0" + second.label().fr() + "\u00a0»",
                before.en() + " “" + second.label().en() + "”");
    }
}

package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Comparator;

/** Test of two facts in their order (<i>antériorité</i>); equal ones pass. */
final class NotAfter<S, T> extends Test<S> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    private final Fact<S, T> first;
    private final Fact<S, T> second;
    private final Comparator<? super T> order;
    private final String yes;
    private final String no;

    NotAfter(Fact<S, T> first, Fact<S, T> second, Comparator<? super T> order) {
        this.first = first;
        this.second = second;
        this.order = order;
        this.yes = first.name() + ":notAfter";
        this.no = first.name() + ":after";
    }

    @Override
    protected Outcomes answer(Case seen) {
        T one = first.read(seen);
        T other = second.read(seen);
        if (one == null || other == null) {
            seen.trace().say(Trace.MISSING);
            return EITHER;
        }
        boolean inOrder = order.compare(one, other) <= 0;
        seen.trace().say(inOrder ? yes : no);
        return inOrder ? Outcomes.YES : Outcomes.NO;
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        first.tell(contents);
        second.tell(contents);
        Sentences.of(first, other(), yes, no, contents);
    }

    private Bilingual other() {
        return Bilingual.of(words().fr() + " ({" + second.name() + "})", words().en() + " ({" + second.name() + "})");
    }

    @Override
    public Bilingual readBack() {
        return first.with(words());
    }

    private Bilingual words() {
        return Bilingual.of(
                "au plus tard à la date «\u00a0" + second.label().fr() + "\u00a0»",
                "not after the “" + second.label().en() + "”");
    }
}

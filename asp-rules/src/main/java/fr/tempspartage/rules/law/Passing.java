package fr.tempspartage.rules.law;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Trace;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** Test that one fact passes or not (<i>donnée comparée</i>). */
final class Passing<S, T> extends Test<S> {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    private final Fact<S, T> fact;
    private final Predicate<T> predicate;
    private final Optional<Parameter<?>> parameter;
    private final Bilingual words;
    private final String yes;
    private final String no;

    Passing(Fact<S, T> fact, Predicate<T> predicate, Optional<Parameter<?>> parameter, Bilingual words) {
        this.fact = fact;
        this.predicate = predicate;
        this.parameter = parameter;
        this.words = words;
        String name = fact.name() + parameter.map(used -> ":" + used).orElse("");
        this.yes = name + ":yes";
        this.no = name + ":no";
    }

    @Override
    protected Outcomes answer(Case seen) {
        T value = fact.read(seen);
        if (value == null) {
            seen.trace().say(Trace.MISSING);
            return EITHER;
        }
        boolean passes = predicate.test(value);
        seen.trace().say(passes ? yes : no);
        return passes ? Outcomes.YES : Outcomes.NO;
    }

    @Override
    Answering silent(ToIntFunction<OpenPoint> chosen) {
        return new Silent.Passing<>(fact, predicate);
    }

    @Override
    protected Outcomes reachable() {
        return EITHER;
    }

    @Override
    protected void tell(Contents contents) {
        fact.tell(contents);
        parameter.ifPresent(contents::uses);
        Sentences.of(fact, words, yes, no, contents);
    }

    @Override
    public Bilingual readBack() {
        return fact.with(words);
    }
}

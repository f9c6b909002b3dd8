package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Interpretation;
import org.jspecify.annotations.Nullable;

/** Trace that keeps nothing: the hot path. */
final class SilentTrace extends Trace {

    static final SilentTrace INSTANCE = new SilentTrace();

    private SilentTrace() {}

    @Override
    public boolean recording() {
        return false;
    }

    @Override
    public void read(Input<?> input) {}

    @Override
    public void value(String name, @Nullable Object value) {}

    @Override
    void consulted(Interpretation interpretation, String slug) {}

    @Override
    public Outcome answer(Outcome outcome, String reason) {
        return outcome;
    }

    @Override
    public void missing(Input<?> input) {}
}

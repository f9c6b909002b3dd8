package fr.tempspartage.rules.verdict;

import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Interpretation;

/** Trace that keeps nothing: the hot path. */
final class SilentTrace extends Trace {

    static final SilentTrace INSTANCE = new SilentTrace();

    private SilentTrace() {
        super(false);
    }

    @Override
    void keepRead(Input<?> input) {}

    @Override
    void keepValue(String name, Object value) {}

    @Override
    void keepConsulted(Interpretation interpretation, String slug) {}

    @Override
    void keepReason(String key) {}

    @Override
    void keepMissing(Input<?> input) {}
}

package fr.tempspartage.rules.verdict;

/** Trace that keeps nothing: the hot path. */
final class SilentTrace extends Trace {

    static final SilentTrace INSTANCE = new SilentTrace();

    private SilentTrace() {
        super(false);
    }

    @Override
    void keep(Kept kind, Object key, Object value) {}

    @Override
    public String said() {
        return "";
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void forgetMissing(int mark) {}
}

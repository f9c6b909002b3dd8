package fr.tempspartage.finance;
/** Stand-in. */
public final class ClawbackResult {
    private ClawbackResult() {}
}

package fr.tempspartage.finance;
/** Stand-in. */
public final class Reconciliation {
    private Reconciliation() {}
}

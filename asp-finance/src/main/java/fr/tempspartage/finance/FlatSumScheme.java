package fr.tempspartage.finance;
/** Stand-in. */
public final class FlatSumScheme {
    private FlatSumScheme() {}
}

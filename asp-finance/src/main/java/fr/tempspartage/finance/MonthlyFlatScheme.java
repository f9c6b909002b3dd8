package fr.tempspartage.finance;
/** Stand-in. */
public final class MonthlyFlatScheme {
    private MonthlyFlatScheme() {}
}

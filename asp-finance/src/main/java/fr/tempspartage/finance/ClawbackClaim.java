package fr.tempspartage.finance;
/** Stand-in. */
public final class ClawbackClaim {
    private ClawbackClaim() {}
}

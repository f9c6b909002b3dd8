package fr.tempspartage.io.tiny;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.rules.call.Assessment;
import java.time.LocalDate;
import java.util.List;

/** Answers of the {@link TinyCall} to the {@link TinyDossiers}. */
public final class TinyResults {

    /** The call. */
    public static final TinyCall CALL = new TinyCall();

    /** A dossier without fault. */
    public static final Assessment GOOD = TinyDossiers.assess(TinyDossiers.GOOD);

    /** A dossier with every fault. */
    public static final Assessment BAD = TinyDossiers.assess(TinyDossiers.BAD);

    /** A dossier that says nothing. */
    public static final Assessment EMPTY = TinyDossiers.assess(TinyDossiers.EMPTY);

    /** All three. */
    public static final List<Assessment> ALL = List.of(GOOD, BAD, EMPTY);

    private TinyResults() {}

    /** What may be asked back of a post that ended after eight months. */
    public static ClawbackResult clawback() {
        ClawbackClaim claim = ClawbackClaim.builder()
                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                .serviceEnd(LocalDate.of(2027, 6, 30))
                .reason(DepartureReason.CHIEF_RESIDENT)
                .delegated(Euros.parse("12006"))
                .workingTime(Rate.ONE)
                .build();
        return CALL.fundingScheme().clawback(claim, Readings.DEFAULT);
    }

    /** Printed figures beside recomputed ones. */
    public static Reconciliation reconciliation() {
        return CALL.fundingScheme().reconciliation().orElseThrow();
    }
}

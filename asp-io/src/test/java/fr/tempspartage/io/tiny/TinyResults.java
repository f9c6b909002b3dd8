package fr.tempspartage.io.tiny;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Answers of the {@link TinyCall} to the {@link TinyDossiers}. */
public final class TinyResults {

    /** The call. */
    public static final TinyCall CALL = new TinyCall();

    /** The same call under another identifier, which declares another datum and neither of its own two. */
    public static final CallDefinition OTHER = (CallDefinition) Proxy.newProxyInstance(
            CallDefinition.class.getClassLoader(),
            new Class<?>[] {CallDefinition.class},
            (proxy, method, args) -> switch (method.getName()) {
                case "id" -> CallId.parse("other-2026");
                case "data" ->
                    ImmutableList.of(new Datum(
                            "renewal",
                            Bilingual.of("renouvellement", "renewal"),
                            Optional.of(Bilingual.of("une fois", "once")),
                            ImmutableList.of(ClauseId.parse("TINY-08"))));
                default -> method.invoke(CALL, args);
            });

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

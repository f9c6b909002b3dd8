package fr.tempspartage.io.tiny;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
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
import fr.tempspartage.io.json.Notation;
import fr.tempspartage.io.json.ReadingsFile;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.Ranking;
import fr.tempspartage.rules.inquiry.SideBySide;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** The dossier without fault under decisions of an agency, one of which another choice has set aside. */
    public static final Assessment DECIDED = new TinyCall()
            .assess(
                    TinyDossiers.read(TinyDossiers.GOOD),
                    AssessmentContext.on(TinyDossiers.DAY)
                            .applying(ReadingsFile.read(TinyDossiers.DECISIONS, Notation.YAML, CALL, TinyDossiers.DAY)
                                    .orElseThrow())
                            .interpreting("I-TINY-5", "waived"));

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

    /** A dossier without fault beside one with every fault. */
    public static AssessmentDiff diff() {
        return SideBySide.of(CALL, AssessmentContext.on(TinyDossiers.DAY)).diff(GOOD.dossier(), BAD.dossier());
    }

    /** A dossier without fault under the call, and under one whose rules have no counterpart. */
    public static AssessmentDiff diffOfCalls() {
        AssessmentContext context = AssessmentContext.on(TinyDossiers.DAY);
        return SideBySide.of(CALL, context, new NouvelleAquitaine2026(), context)
                .diff(GOOD.dossier());
    }

    /** The sides of {@link #diffs}: two days, on one of which a deadline is announced. */
    public static SideBySide sides() {
        AssessmentContext context = AssessmentContext.on(TinyDossiers.DAY);
        return SideBySide.of(
                CALL,
                context,
                CALL,
                AssessmentContext.on(TinyDossiers.DAY.plusDays(1))
                        .withDeadline(TinyDossiers.DAY.atStartOfDay(Calendar.PARIS), Bilingual.of("Avis", "Notice")));
    }

    /** What differs for all dossiers, of which one changes, one stands on one side alone and one stands twice. */
    public static ManyDiffs diffs() {
        ManyDiffs.Builder all = ManyDiffs.of(sides());
        all.add("good.yaml", GOOD.dossier());
        all.add("bad.yaml", BAD.dossier());
        all.add("again.yaml", BAD.dossier());
        all.onlyAfter(EMPTY.dossier());
        return all.end();
    }

    /** All dossiers side by side, one without the reason of priority that the first has, and one of which it is not known. */
    public static Ranking ranking() {
        AssessmentContext context = AssessmentContext.on(TinyDossiers.DAY);
        List<Ranking.Row> rows = new ArrayList<>();
        String good = TinyDossiers.GOOD;
        for (String yaml : List.of(
                good,
                good.replace("id: good", "id: as-good"),
                good.replace("id: good", "id: less").replace("teaching: true", "teaching: false"),
                good.replace("id: good", "id: open").replace("  teaching: true\n", ""),
                TinyDossiers.BAD,
                TinyDossiers.EMPTY)) {
            Assessment each = CALL.assess(TinyDossiers.read(yaml), context);
            rows.add(new Ranking.Row(each.dossier().getId() + ".yaml", each));
        }
        return Ranking.of(CALL, context, rows);
    }
}

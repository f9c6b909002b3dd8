package fr.tempspartage.benchmarks;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.OutcomeCodes;
import fr.tempspartage.rules.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Working set of one call: its dossiers, the library made ready, and the limit (<i>jeu d'essai</i>). */
@SuppressWarnings("EnumOrdinal") // compared in memory only, never stored
final class WorkingSet {

    static final String NOUVELLE_AQUITAINE = "nouvelle-aquitaine-2026";
    static final String AUVERGNE_RHONE_ALPES = "auvergne-rhone-alpes-2026";

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    final CallDefinition call;
    final List<Dossier> dossiers;
    final Assessor assessor;
    final Limit limit;

    private WorkingSet(String call, Draw draw, Limit limit) {
        this.call = Calls.load().get(call);
        this.dossiers = draw.dossiers();
        this.assessor = Assessor.of(this.call, AssessmentContext.on(TODAY));
        this.limit = limit;
    }

    static WorkingSet of(String call) {
        return switch (call) {
            case NOUVELLE_AQUITAINE ->
                new WorkingSet(call, new NouvelleAquitaineDraw(), new NouvelleAquitaineLimit(TODAY));
            case AUVERGNE_RHONE_ALPES ->
                new WorkingSet(call, new AuvergneRhoneAlpesDraw(), new AuvergneRhoneAlpesLimit());
            default ->
                throw new IllegalArgumentException("No limit is written for the call '" + call + "'.\nMaybe one of "
                        + NOUVELLE_AQUITAINE + ", " + AUVERGNE_RHONE_ALPES + ".");
        };
    }

    /**
     * Compares the library with the limit over the whole working set.
     *
     * @return how many answers were compared
     * @throws IllegalStateException if one of them differs; the message names the dossier and the rule
     */
    Compared compare() {
        Compared compared = new Compared();
        for (Dossier dossier : dossiers) {
            Assessment assessment = assessor.assess(dossier);
            limit.answer(dossier);
            OutcomeCodes codes = assessment.codes();
            same(codes.size(), limit.codes.length, dossier, "number of rules");
            for (int i = 0; i < codes.size(); i++) {
                same(
                        codes.get(i).ordinal(),
                        limit.codes[i],
                        dossier,
                        call.rules().get(i));
                compared.byOutcome[codes.get(i).ordinal()]++;
            }
            Verdict verdict = assessment.verdict();
            same(verdict.eligibility().ordinal(), limit.eligibility, dossier, "eligibility");
            same(verdict.completeness().ordinal(), limit.completeness, dossier, "completeness");
            same(filing(verdict), limit.filing, dossier, "filing");
            Optional<EurosRange> amount = assessment.amount();
            same(amount.map(r -> r.min().cents()).orElse(Limit.UNKNOWN), limit.least, dossier, "lowest amount");
            same(amount.map(r -> r.max().cents()).orElse(Limit.UNKNOWN), limit.most, dossier, "highest amount");
            compared.codes += codes.size();
            compared.dossiers++;
            compared.knownAmounts += amount.isPresent() ? 1 : 0;
            compared.eligibility[limit.eligibility]++;
        }
        return compared;
    }

    private static int filing(Verdict verdict) {
        int bits = 0;
        for (FilingStatus status : verdict.filing()) {
            bits |= 1 << status.ordinal();
        }
        return bits;
    }

    private static void same(long library, long limit, Dossier dossier, Object what) {
        if (library != limit) {
            throw new IllegalStateException(what + " of " + dossier.getId() + ": " + library + " by the library, and "
                    + limit + " by the limit.\nMaybe a rule changed and its limit did not.");
        }
    }

    /** Count of what was compared. */
    static final class Compared {

        int dossiers;
        int codes;
        int knownAmounts;
        final int[] byOutcome = new int[Outcome.values().length];
        final int[] eligibility = new int[3];

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder()
                    .append(dossiers)
                    .append(" dossiers (")
                    .append(eligibility[Limit.ELIGIBLE])
                    .append(" eligible, ")
                    .append(eligibility[Limit.NOT_ELIGIBLE])
                    .append(" not eligible, ")
                    .append(eligibility[Limit.ELIGIBILITY_OPEN])
                    .append(" to be confirmed), ")
                    .append(codes)
                    .append(" outcomes (");
            for (Outcome outcome : Outcome.values()) {
                text.append(outcome.ordinal() == 0 ? "" : ", ")
                        .append(byOutcome[outcome.ordinal()])
                        .append(' ')
                        .append(outcome);
            }
            return text.append("), ")
                    .append(dossiers)
                    .append(" verdicts in three levels and ")
                    .append(2 * dossiers)
                    .append(" amounts (")
                    .append(knownAmounts)
                    .append(" known intervals): all equal")
                    .toString();
        }
    }
}

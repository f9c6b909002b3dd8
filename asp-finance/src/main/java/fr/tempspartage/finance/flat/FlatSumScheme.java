package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.draft.Slugs;
import fr.tempspartage.finance.formula.FlatSumPeriod;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Printed flat sum for each post (<em>montant forfaitaire</em>), for example 32000 euros, which may be one sum for the
 * contract or one for each year.
 *
 * <p>A flat sum leaves nothing between its readings: the plan lists them, and decides only when one is chosen. What is
 * left to the partners is the stated cost less the amount; without a stated cost it is unknown, and no other call's cost
 * is ever put in its place. A first award is priced over the financed period that the call prints, whatever contract is
 * stated, unless the call refuses its length: it then has no amount, not even for information. A renewal has no printed amount: what each reading would give is shown as an option.
 *
 * <p>Parts by calendar year and by month illustrate the sum. The sum is first split over the calendar years in
 * proportion to their months, then each year over its months, both by largest remainder: 32000.00 over 2, 12 and 10
 * months gives 2666.67, 16000.00 and 13333.33, and 8 months of 1333.34 with 16 of 1333.33, so that months add up to
 * years and years to the sum.
 */
public final class FlatSumScheme implements FundingScheme {

    private final FlatSumFigures figures;
    private final FinancedPeriod financed;

    /** Amount of a first award of one post where nothing is chosen. */
    private final EurosRange usualFirstAward;

    /** Whether the text leaves open what a renewal is paid where nothing is chosen. */
    private final boolean renewalOpen;

    private FlatSumScheme(FlatSumFigures figures) {
        this.figures = figures;
        this.financed = new FinancedPeriod(figures);
        this.usualFirstAward =
                plan(FundingTerms.builder().build(), Readings.DEFAULT).range().orElseThrow();
        this.renewalOpen = figures.getRenewal()
                .map(renewal -> renewal.defaultChoice().isEmpty()
                        && renewal.openChoices().size() > 1)
                .orElse(true);
    }

    /** Scheme with these figures. */
    public static FlatSumScheme of(FlatSumFigures figures) {
        return new FlatSumScheme(figures);
    }

    /** Figures and interpretations of this scheme. */
    public FlatSumFigures figures() {
        return figures;
    }

    /** Nothing: a flat sum has no components to recompute it from. */
    @Override
    public Optional<Reconciliation> reconciliation() {
        return Optional.empty();
    }

    @Override
    public Optional<Euros> mostAwarded(ClawbackClaim claim, Readings readings) {
        BigFraction most = BigFraction.ZERO;
        for (FlatSumPeriod period : periods()) {
            BigFraction times = period.times(financed.months());
            most = times.compareTo(most) > 0 ? times : most;
        }
        return Optional.of(Euros.round(figures.getSum().exact().multiply(most), Rounding.HALF_UP)
                .times(claim.getPosts()));
    }

    /** Times for which the sum may be paid once. */
    private List<FlatSumPeriod> periods() {
        return figures.getNature()
                .map(nature -> nature.openChoices().stream()
                        .map(choice -> Slugs.of(choice, FlatSumPeriod.class))
                        .toList())
                .orElse(List.of(FlatSumPeriod.PER_CONTRACT));
    }

    /** Nothing is stated: the clause that notes the silence is cited, and no other call's clause is borrowed. */
    @Override
    public ClawbackResult clawback(ClawbackClaim claim, Readings readings) {
        claim.refuseAbove(mostAwarded(claim, readings));
        return ClawbackResult.notStated(figures.getClawbackSilence());
    }

    @Override
    public List<Interpretation> interpretations() {
        return Stream.of(
                        figures.getShareBase(),
                        figures.getNature(),
                        figures.getRestOf(),
                        figures.getRenewalCount(),
                        figures.getRestSplit(),
                        figures.getRenewal())
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What the sum would be under every nature (flat, cap, floor), every period and every base of the printed share, for
     * explanations only: readings that the text rejects are marked and never reach a plan.
     *
     * @param statedCost cost of one post over the financed period, in euros, from 0.00
     * @throws IllegalArgumentException if the cost is negative
     */
    public List<FlatSumReading> explain(Euros statedCost) {
        return FlatSumReadings.of(figures, figures.getBases(), financed.months(), 1, statedCost);
    }

    /**
     * Every reading side by side on these terms, with the amounts that the text allows.
     *
     * @param terms the request and, if it is stated, the cost of all these posts over the financed period
     * @param hospitalPart part of the post that is hospital activity, from 0 to 1, as the dossier splits the time; another
     *     base beside those of the call where it is none of them
     * @param readings the choices made among {@link #interpretations()}; other keys are ignored
     * @throws IllegalArgumentException if a choice does not exist or the text excludes it, or the part is above 1
     */
    public FlatSumTable table(FundingTerms terms, Optional<Rate> hospitalPart, Readings readings) {
        hospitalPart.ifPresent(Rate::complement);
        return FlatSumTables.of(figures, financed.months(), terms, hospitalPart, plan(terms, readings));
    }

    @Override
    public FundingPlan plan(FundingTerms terms, Readings readings) {
        return new FlatSumPlan(figures, financed, terms, readings).plan();
    }

    /** Answers without a plan where nothing is chosen: a first award is the same for every post. */
    @Override
    public Optional<EurosRange> range(FundingTerms terms, Readings readings) {
        if (terms.getOpenKind()) {
            return Optional.empty();
        }
        boolean renewal = terms.getKind() == RequestKind.RENEWAL;
        if (!readings.chosen().isEmpty() || (renewal && !renewalOpen)) {
            return FundingScheme.super.range(terms, readings);
        }
        if (renewal) {
            return Optional.empty();
        }
        if (terms.getPeriod().isPresent() && financed.refuses(terms.getPeriod().get())) {
            return Optional.empty();
        }
        int posts = terms.getPosts();
        return Optional.of(new EurosRange(
                usualFirstAward.min().times(posts), usualFirstAward.max().times(posts)));
    }
}

package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.draft.InForce;
import fr.tempspartage.finance.draft.Slugs;
import fr.tempspartage.finance.formula.PartTime;
import fr.tempspartage.finance.formula.PartialMonths;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Most that any reading awards for a contract: no more can have been delegated. */
final class MostAwarded {

    private final MonthlyFlatFigures figures;
    private final InForce readings;

    MostAwarded(MonthlyFlatFigures figures, InForce readings) {
        this.figures = figures;
        this.readings = readings;
    }

    /** The bound; empty under a reading whose amount the text does not print. */
    Optional<Euros> of(ClawbackClaim claim) {
        for (Interpretation printed : figures.getPrintedUnder()) {
            if (!readings.peek(printed).stream()
                    .map(Choice::slug)
                    .map(Optional::of)
                    .allMatch(printed.defaultSlug()::equals)) {
                return Optional.empty();
            }
        }
        ServicePeriod counted = readings.peekEach(figures.getStartCount(), MonthlyFlatFigures.USUAL_COUNT)
                .get(0)
                .value()
                .counted(claim.getContract());
        BigFraction months = BigFraction.ZERO;
        for (PartialMonths convention : PartialMonths.values()) {
            BigFraction more = convention.months(counted);
            months = more.compareTo(months) > 0 ? more : months;
        }
        return Optional.of(MonthlyAmount.of(figures).over(months, share(claim)).times(claim.getPosts()));
    }

    private Rate share(ClawbackClaim claim) {
        Rate most = Rate.ZERO;
        if (figures.getPartTime().isEmpty()) {
            return Rate.ONE;
        }
        for (Choice choice : figures.getPartTime().get().openChoices()) {
            Rate share = Slugs.of(choice, PartTime.class)
                    .share(claim.getWorkingTime().orElse(Rate.ONE));
            most = share.compareTo(most) > 0 ? share : most;
        }
        return most.compareTo(Rate.ONE) > 0 ? Rate.ONE : most;
    }
}

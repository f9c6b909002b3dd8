package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import org.apache.commons.numbers.fraction.BigFraction;

/** Exact amount of one post for one month, which may be no whole number of cents: it is rounded over the months only. */
final class MonthlyAmount {

    private final BigFraction month;

    private MonthlyAmount(BigFraction month) {
        this.month = month;
    }

    /** The printed amount, times the rate where there is one, for one of the months for which it is printed. */
    static MonthlyAmount of(MonthlyFlatFigures figures) {
        return new MonthlyAmount(figures.getAmount()
                .exact()
                .multiply(figures.getRate().orElse(Rate.ONE).fraction())
                .divide(figures.getAmountMonths()));
    }

    /** Amount of one post over some months, rounded once, half up. */
    Euros over(BigFraction months, Rate share) {
        return Euros.round(month.multiply(share.fraction()).multiply(months), Rounding.HALF_UP);
    }

    /** Amount of one month, where it is a whole number of cents. */
    boolean isWhole() {
        return Euros.round(month, Rounding.HALF_UP).exact().equals(month);
    }
}

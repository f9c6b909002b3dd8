package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import org.apache.commons.numbers.fraction.BigFraction;

/** Amount of one post over some months. */
final class MonthlyAmount {

    private MonthlyAmount() {}

    /** Amount of one post, rounded once, half up. */
    static Euros of(Euros monthly, Rate share, BigFraction months) {
        return Euros.round(monthly.exact().multiply(share.fraction()).multiply(months), Rounding.HALF_UP);
    }
}

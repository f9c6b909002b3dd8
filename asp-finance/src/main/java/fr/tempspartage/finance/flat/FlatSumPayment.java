package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.text.Texts;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Who is paid a flat sum, and how the amount of some months comes about.
 *
 * @param times how often the sum is paid over all months
 * @param all the months over which it is
 */
record FlatSumPayment(Payee payee, List<Citation> citations, Euros sum, BigFraction times, BigFraction all, int posts)
        implements FundingAlternative.Payment {

    /** {@code 32 000,00 € × 2 × 1/24}: how often the sum is paid, then the part of it, then posts if they are not 1. */
    @Override
    public Bilingual formula(BigFraction months) {
        BigFraction part = months.divide(all);
        return Texts.both(language -> sum.format(language)
                + (times.equals(BigFraction.ONE) ? "" : " × " + Rate.of(times))
                + (part.equals(BigFraction.ONE) ? "" : " × " + Rate.of(part))
                + (posts == 1 ? "" : " × " + posts + Texts.word(language, " postes", " posts")));
    }

    @Override
    public ExplanationNode figure() {
        return ExplanationNode.amount(
                ExplanationNode.Kind.PRINTED,
                Bilingual.of("montant forfaitaire imprimé", "printed flat sum"),
                sum,
                citations);
    }
}

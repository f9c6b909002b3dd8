package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.text.Texts;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Who is paid an amount for each month, and how the amount of some months comes about. */
record MonthlyPayment(Payee payee, MonthlyFlatFigures figures, Rate share, int posts)
        implements FundingAlternative.Payment {

    @Override
    public List<Citation> citations() {
        return figures.getCitations();
    }

    /**
     * {@code 24 × 3 249,79 €}, or {@code 2 × 37 945,00 € × 80 %} for two years of a share of a yearly cost; then working
     * time and posts if they are not 1.
     */
    @Override
    public Bilingual formula(BigFraction months) {
        BigFraction times = months.divide(figures.getAmountMonths());
        return Texts.both(language -> (times.equals(BigFraction.ONE) ? "" : Rate.of(times) + " × ")
                + figures.getAmount().format(language)
                + figures.getRate().map(rate -> " × " + rate.format(language)).orElse("")
                + (share.equals(Rate.ONE) ? "" : " × " + share.format(language))
                + (posts == 1 ? "" : " × " + posts + Texts.word(language, " postes", " posts")));
    }

    @Override
    public ExplanationNode figure() {
        return ExplanationNode.amount(
                        ExplanationNode.Kind.PRINTED, label(), figures.getAmount(), figures.getCitations())
                .with(
                        List.of(),
                        figures.getReconciliation().map(Reconciliation::basis).orElse(List.of()));
    }

    /** What is paid, or what it is a share of. */
    private Bilingual label() {
        if (figures.getRate().isEmpty()) {
            return figures.getLabel();
        }
        return figures.getAmountMonths() == 12
                ? Bilingual.of("coût annuel imprimé", "printed yearly cost")
                : Bilingual.of("coût mensuel imprimé", "printed monthly cost");
    }
}

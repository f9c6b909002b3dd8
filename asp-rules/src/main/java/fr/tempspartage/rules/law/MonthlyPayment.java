package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartTime;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.finance.monthly.MonthlyFlatFigures;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Amount for each contract month of each post (<i>forfait mensuel</i>), or a share of a printed monthly or yearly cost,
 * which is rounded over the whole contract only.
 */
public final class MonthlyPayment extends Payment<MonthlyPayment> {

    private static final ImmutableList<Class<? extends Enum<?>>> KNOWN = ImmutableList.of(
            PartTime.class, PartialMonths.class, InterruptionEffect.class, MonthCount.class, RestSplit.class);

    private final Parameter<Euros> amount;
    private final int months;
    private final Optional<Parameter<Rate>> rate;
    private Optional<Parameter<List<Integer>>> lengths = Optional.empty();
    private ImmutableList<String> lengthClauses = ImmutableList.of();
    private Optional<Supplier<PrintedCost>> cost = Optional.empty();
    private ImmutableList<Parameter<?>> costParameters = ImmutableList.of();

    MonthlyPayment(Parameter<Euros> amount, int months, Optional<Parameter<Rate>> rate) {
        this.amount = amount;
        this.months = months;
        this.rate = rate;
    }

    @Override
    MonthlyPayment self() {
        return this;
    }

    /** Pays contracts of these lengths alone, in months, as the clauses say; any whole number unless said. */
    public MonthlyPayment lasting(Parameter<List<Integer>> only, String... clauses) {
        lengths = Optional.of(only);
        lengthClauses = ImmutableList.copyOf(clauses);
        return this;
    }

    /**
     * Holds the printed amount against the reference cost from which the text takes it.
     *
     * @param printed makes the cost from the parameters as they are then
     * @param figures the parameters that it takes
     */
    public MonthlyPayment recomputedFrom(Supplier<PrintedCost> printed, Parameter<?>... figures) {
        cost = Optional.of(printed);
        costParameters = ImmutableList.copyOf(figures);
        return this;
    }

    @Override
    Bilingual formula() {
        boolean yearly = months > 1;
        String french = rate.map(share -> "{" + share + "} de ").orElse("") + "{" + amount + "}"
                + (yearly ? " par an et par poste" : " par mois de contrat et par poste");
        String english = rate.map(share -> "{" + share + "} of ").orElse("") + "{" + amount + "}"
                + (yearly ? " a year for each post" : " for each contract month of each post");
        return Bilingual.of(
                french + lengths.map(only -> ", pour {" + only + "} mois").orElse(""),
                english + lengths.map(only -> ", for {" + only + "} months").orElse(""));
    }

    @Override
    FundingScheme scheme(PaidClause clause) {
        At at = new At(clause);
        return MonthlyFlatScheme.of(MonthlyFlatFigures.builder()
                .label(at.label())
                .payer(at.payer())
                .amount(amount.get())
                .amountMonths(months)
                .rate(rate.map(Parameter::get))
                .citations(at.citations())
                .payeeCitations(at.payee())
                .payeeSilence(at.payeeSilence())
                .lengths(lengths.map(Parameter::get).map(ImmutableSet::copyOf).orElse(ImmutableSet.of()))
                .lengthCitations(clause.cite(lengthClauses))
                .silences(at.silences())
                .partTime(at.about(PartTime.class))
                .partialMonths(at.about(PartialMonths.class))
                .interruptions(at.about(InterruptionEffect.class))
                .startCount(at.about(MonthCount.class))
                .restSplit(at.about(RestSplit.class))
                .printedUnder(at.others(KNOWN))
                .clawback(at.clawback())
                .reconciliation(cost.map(printed -> Reconciliation.of(printed.get())))
                .build());
    }

    @Override
    ImmutableList<Parameter<?>> parameters() {
        ImmutableList.Builder<Parameter<?>> all = ImmutableList.builder();
        all.add(amount);
        rate.ifPresent(all::add);
        lengths.ifPresent(all::add);
        all.addAll(costParameters);
        return all.build();
    }
}

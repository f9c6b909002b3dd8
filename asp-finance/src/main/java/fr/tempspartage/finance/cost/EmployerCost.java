package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostReference;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.cost.StatutoryItem;
import fr.tempspartage.domain.cost.TerritorialTier;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What an assistant really costs the employer (<em>coût réel employeur</em>), from the figures of the decrees: salary of
 * the step, IESPE and territorial allowance (PET) of the real split, then charges. It is outside the call, and is never
 * put in the place of the call's reference cost: see {@link CostComparison}.
 *
 * <p>Amounts are exact until they are asked for in euros, and are rounded then, once, half up. Example: years 1 and 2,
 * five half-days away, charges of 44 %: 83178.91 a year.
 *
 * @param pay the items of gross pay, dated, in order: salary, IESPE, and PET where the split has a tier
 * @param charges the employer charges, dated
 * @param workingTime the working time, by which every item of pay is multiplied
 * @param tier the tier of the territorial allowance; empty below one half-day away
 * @param notes what to know before using the cost
 */
public record EmployerCost(
        List<CostItem> pay, CostItem charges, Rate workingTime, Optional<TerritorialTier> tier, List<Bilingual> notes) {

    private static final Bilingual OUTSIDE = Bilingual.of(
            "Coût calculé hors appel\u00a0: il ne change pas la part de l’agence.",
            "Cost computed outside the call: it does not change what the agency takes charge of.");
    private static final Bilingual IN_PROPORTION = Bilingual.of(
            "Temps partiel\u00a0: salaire et indemnités sont comptés au prorata, par hypothèse.",
            "Part time: salary and allowances are counted in proportion, as an assumption.");

    /** Keeps copies of the lists. */
    public EmployerCost {
        pay = List.copyOf(pay);
        notes = List.copyOf(notes);
    }

    /**
     * Computes the cost.
     *
     * @param terms what it depends on
     * @param reference the dated figures
     * @throws IllegalArgumentException if the scale does not have the status, or a figure is missing on the day; the
     *     message names it
     */
    public static EmployerCost of(EmployerCostTerms terms, CostReference reference) {
        StatutoryItem salary = StatutoryItem.salary(terms.getStatus(), terms.getStep())
                .orElseThrow(() -> new RefusedException(
                        "La grille des assistants n’a pas le statut «\u00a0"
                                + terms.getStatus().label().fr()
                                + "\u00a0».\nPeut-être faut-il demander les bornes d’un praticien contractuel.",
                        "The pay scale of assistants does not have the status "
                                + terms.getStatus().code()
                                + ".\nMaybe ask for the bounds of a contract practitioner."));
        List<CostItem> pay = new ArrayList<>();
        pay.add(item(reference, salary, terms.getDay()));
        pay.add(item(reference, StatutoryItem.IESPE, terms.getDay()));
        Optional<TerritorialTier> tier = TerritorialTier.of(
                terms.getHalfDaysAway().mean(), terms.getHalfDaysAway().otherSites());
        tier.ifPresent(t -> pay.add(item(reference, StatutoryItem.territorial(t), terms.getDay())));
        boolean partTime = !terms.getWorkingTime().equals(Rate.ONE);
        return new EmployerCost(
                pay,
                terms.getCharges().orElseGet(() -> item(reference, StatutoryItem.CHARGES, terms.getDay())),
                terms.getWorkingTime(),
                tier,
                partTime ? List.of(OUTSIDE, IN_PROPORTION) : List.of(OUTSIDE));
    }

    /**
     * Yearly cost of a contract practitioner between the floor and the ceiling of gross pay (<em>praticien
     * contractuel</em>), full time, with charges.
     *
     * @param charges the employer charges
     * @param reference the dated figures
     * @param day the day whose figures apply
     * @return the lowest and the highest cost of a year, each rounded once, half up
     * @throws IllegalArgumentException if the charges are not a share, or a bound is missing on the day
     */
    public static EurosRange contractPractitionerYear(CostItem charges, CostReference reference, LocalDate day) {
        if (charges.unit() != CostUnit.SHARE) {
            throw new IllegalArgumentException("The charges " + charges.id()
                    + " are not a share of gross pay.\nMaybe write 44% as 0.44, with the unit share.");
        }
        BigFraction loaded = BigFraction.ONE.add(charges.value());
        return new EurosRange(
                half(item(reference, StatutoryItem.PRACTITIONER_FLOOR, day)
                        .value()
                        .multiply(loaded)),
                half(item(reference, StatutoryItem.PRACTITIONER_CEILING, day)
                        .value()
                        .multiply(loaded)));
    }

    /** Exact cost of a month, not rounded. */
    public BigFraction exactMonth() {
        return exactGrossMonth().multiply(BigFraction.ONE.add(charges.value()));
    }

    /** Exact gross pay of a month, not rounded. */
    public BigFraction exactGrossMonth() {
        BigFraction gross = BigFraction.ZERO;
        for (CostItem item : pay) {
            gross = gross.add(exactMonth(item));
        }
        return gross;
    }

    /** Cost of a month, rounded once, half up. */
    public Euros month() {
        return months(1);
    }

    /** Cost of twelve months, rounded once, half up. */
    public Euros year() {
        return months(12);
    }

    /**
     * Cost of some months, rounded once, half up: it need not be that many times {@link #month()}.
     *
     * @param months how many, from 0
     * @throws IllegalArgumentException if there are fewer than none
     */
    public Euros months(int months) {
        if (months < 0) {
            throw new IllegalArgumentException(
                    "A cost over " + months + " months is refused.\nMaybe the two dates are swapped.");
        }
        return half(exactMonth().multiply(months));
    }

    /**
     * Why this cost (<em>justification</em>), down to the dated items.
     *
     * @param months how many, from 0
     * @throws IllegalArgumentException if there are fewer than none
     */
    public ExplanationNode explain(int months) {
        List<ExplanationNode> items = new ArrayList<>();
        pay().forEach(item -> items.add(CostExplanations.item(item)));
        items.add(CostExplanations.item(charges()));
        Bilingual formula = Texts.both(language -> Texts.word(
                        language,
                        "(salaire annuel ÷ 12 + indemnités mensuelles)",
                        "(yearly salary ÷ 12 + monthly allowances)")
                + (workingTime().equals(Rate.ONE) ? "" : " × " + workingTime().format(language))
                + " × (1 + " + Rate.of(charges().value()).format(language) + ") × " + months);
        return ExplanationNode.amount(
                        ExplanationNode.Kind.COMPUTED,
                        Bilingual.of(
                                "coût réel employeur sur " + months + " mois, hors appel",
                                "real cost of the employer over " + months + " months, outside the call"),
                        months(months),
                        List.of())
                .by(formula)
                .rounded(Rounding.HALF_UP)
                .with(List.of(), items);
    }

    /** Exact part of an item in the gross pay of a month. */
    BigFraction exactMonth(CostItem item) {
        BigFraction month =
                item.unit() == CostUnit.EUROS_PER_YEAR ? item.value().divide(12) : item.value();
        return month.multiply(workingTime.fraction());
    }

    private static Euros half(BigFraction exact) {
        return Euros.round(exact, Rounding.HALF_UP);
    }

    private static CostItem item(CostReference reference, StatutoryItem item, LocalDate day) {
        return reference
                .item(item.id(), day)
                .orElseThrow(() -> new RefusedException(
                        "Aucune valeur pour «\u00a0" + item.label().fr() + "\u00a0» au "
                                + Dates.day(day, Language.FRENCH)
                                + ".\nPeut-être faut-il un fichier de coûts qui la donne, ou un autre jour.",
                        "No figure for " + item.id() + " on " + day
                                + ".\nMaybe give a cost file that holds it, or another day."));
    }
}

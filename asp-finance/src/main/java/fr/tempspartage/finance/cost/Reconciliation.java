package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Printed figures beside recomputed ones (<em>rapprochement</em>). The printed figures are law; the recomputed ones are
 * a check, and each gap is shown and explained.
 *
 * @param lines the comparisons, in order
 * @param cost the printed cost that they are about; empty where there is none
 */
public record Reconciliation(List<ReconciliationLine> lines, Optional<PrintedCost> cost) {

    private static final Bilingual AGREES = Bilingual.of("Les deux chiffres concordent.", "The two figures agree.");

    /** Comparisons without a printed cost. */
    public Reconciliation(List<ReconciliationLine> lines) {
        this(lines, Optional.empty());
    }

    /** Keeps a copy of the list. */
    public Reconciliation {
        lines = List.copyOf(lines);
    }

    /**
     * Recomputes the printed figures of a reference cost: the rounded component from its yearly source, the monthly total
     * and the share paid from the components as printed and from the yearly source, and the sums over months.
     */
    public static Reconciliation of(PrintedCost cost) {
        List<ReconciliationLine> lines = new ArrayList<>();
        BigFraction components = PrintedCosts.fromComponents(cost);
        Optional<BigFraction> yearly = PrintedCosts.fromYearly(cost);
        cost.getYearlyItem().ifPresent(id -> lines.add(roundedItem(cost, cost.item(id))));

        Bilingual total = Bilingual.of("coût mensuel chargé", "monthly cost with charges");
        lines.add(line(cost, total, cost.getMonthlyTotal(), components, componentsFormula(cost)));
        yearly.ifPresent(exact -> lines.add(line(cost, total, cost.getMonthlyTotal(), exact, yearlyFormula())));

        Bilingual share = Bilingual.of("part mensuelle prise en charge", "monthly amount covered");
        BigFraction rate = cost.getShare().fraction();
        lines.add(
                line(cost, share, cost.getMonthlyShare(), rated(cost.getMonthlyTotal(), rate), shareOf(cost, PRINTED)));
        lines.add(line(
                cost,
                share,
                cost.getMonthlyShare(),
                rated(Euros.round(components, cost.getRounding()), rate),
                shareOf(cost, ROUNDED)));
        lines.add(line(cost, share, cost.getMonthlyShare(), components.multiply(rate), shareOf(cost, EXACT)));
        yearly.ifPresent(exact ->
                lines.add(line(cost, share, cost.getMonthlyShare(), exact.multiply(rate), shareOf(cost, YEARLY))));
        for (int months : cost.getMonths()) {
            lines.add(overMonths(cost, yearly.orElse(components).multiply(rate), months));
        }
        return new Reconciliation(lines, Optional.of(cost));
    }

    private static final Bilingual PRINTED = Bilingual.of("du total imprimé", "of the printed total");
    private static final Bilingual ROUNDED =
            Bilingual.of("du total des composantes, arrondi", "of the total of the components, rounded");
    private static final Bilingual EXACT =
            Bilingual.of("du total des composantes, non arrondi", "of the total of the components, not rounded");
    private static final Bilingual YEARLY = Bilingual.of(
            "du total tiré du montant annuel, non arrondi", "of the total from the yearly figure, not rounded");

    /** Figures that the printed share starts from, down to the dated items; empty where there is no printed cost. */
    public List<ExplanationNode> basis() {
        return cost.map(CostExplanations::basis).orElse(List.of());
    }

    /** Lines whose figures differ. */
    public List<ReconciliationLine> gaps() {
        return lines.stream().filter(line -> !line.agrees()).toList();
    }

    private static BigFraction rated(Euros amount, BigFraction rate) {
        return amount.exact().multiply(rate);
    }

    private static ReconciliationLine roundedItem(PrintedCost cost, CostItem yearly) {
        CostItem rounded = cost.item(cost.getRoundedItem().orElseThrow());
        return line(
                cost,
                rounded.label(),
                Euros.round(rounded.value(), cost.getRounding()),
                PrintedCosts.twelfth(yearly),
                Texts.both(language ->
                        Euros.round(yearly.value(), cost.getRounding()).format(language) + " ÷ 12"));
    }

    private static ReconciliationLine overMonths(PrintedCost cost, BigFraction exact, int months) {
        return line(
                        cost,
                        Bilingual.of("montant sur " + months + " mois", "amount over " + months + " months"),
                        cost.getMonthlyShare().times(months),
                        exact.multiply(months),
                        Bilingual.of(
                                months + " × part mensuelle non arrondie", months + " × monthly amount, not rounded"))
                .from(Texts.both(
                        language -> months + " × " + cost.getMonthlyShare().format(language)));
    }

    private static ReconciliationLine line(
            PrintedCost cost, Bilingual subject, Euros printed, BigFraction exact, Bilingual formula) {
        Euros recomputed = Euros.round(exact, cost.getRounding());
        return new ReconciliationLine(
                subject,
                printed,
                recomputed,
                formula,
                printed.equals(recomputed) ? AGREES : gap(printed.minus(recomputed)),
                PrintedCosts.citations(cost));
    }

    private static Bilingual gap(Euros gap) {
        return Texts.both(
                language -> Texts.word(language, "Écart de ", "Gap of ")
                        + gap.format(language)
                        + Texts.word(
                                language,
                                "\u00a0: les arrondis ne tombent pas au même moment, ou un chiffre imprimé est faux\u00a0; le chiffre imprimé fait foi.",
                                ": the figures were not rounded at the same step, or a printed one is wrong; the printed one holds."));
    }

    private static Bilingual componentsFormula(PrintedCost cost) {
        Euros sum = Euros.round(PrintedCosts.sum(cost, CostUnit.EUROS_PER_MONTH), cost.getRounding());
        Rate charges = Rate.of(PrintedCosts.sum(cost, CostUnit.SHARE));
        return Texts.both(language -> sum.format(language) + " × (1 + " + charges.format(language) + ")");
    }

    private static Bilingual yearlyFormula() {
        return Bilingual.of(
                "mêmes composantes, avec un douzième du montant annuel non arrondi",
                "same components, with a twelfth of the yearly figure, not rounded");
    }

    private static Bilingual shareOf(PrintedCost cost, Bilingual base) {
        return Texts.both(language -> cost.getShare().format(language) + " " + base.in(language));
    }
}

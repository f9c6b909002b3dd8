package fr.tempspartage.finance.cost;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.finance.plan.ExplanationNode;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Trees that explain a printed cost and dated items. */
final class CostExplanations {

    private CostExplanations() {}

    /** Printed share of a printed cost, down to the dated items. */
    static List<ExplanationNode> basis(PrintedCost cost) {
        List<ExplanationNode> items = new ArrayList<>();
        for (CostItem item : cost.getReference().items()) {
            if (item.holdsOn(cost.getDay())) {
                items.add(item(item));
            }
        }
        ExplanationNode total = ExplanationNode.amount(
                        ExplanationNode.Kind.PRINTED,
                        Bilingual.of("coût mensuel chargé imprimé", "printed monthly cost with charges"),
                        cost.getMonthlyTotal(),
                        cost.getCitations())
                .with(List.of(), List.of(recomputed(cost, items)));
        return List.of(total, rate(Bilingual.of("part prise en charge", "share covered"), cost.getShare(), cost));
    }

    private static ExplanationNode recomputed(PrintedCost cost, List<ExplanationNode> items) {
        Optional<Euros> yearly = PrintedCosts.fromYearly(cost).map(exact -> Euros.round(exact, cost.getRounding()));
        Euros components = Euros.round(PrintedCosts.fromComponents(cost), cost.getRounding());
        Bilingual formula = yearly.isPresent()
                ? Bilingual.of(
                        "composantes mensuelles, le salaire pris au douzième du montant annuel, × (1 + charges)",
                        "monthly components, the salary as a twelfth of the yearly figure, × (1 + charges)")
                : Bilingual.of("somme des composantes × (1 + charges)", "sum of the components × (1 + charges)");
        return ExplanationNode.amount(
                        ExplanationNode.Kind.COMPUTED,
                        Bilingual.of(
                                "contrôle\u00a0: coût recalculé, le chiffre imprimé fait foi",
                                "check: cost recomputed, the printed figure holds"),
                        yearly.orElse(components),
                        List.of())
                .by(formula)
                .rounded(cost.getRounding())
                .with(List.of(), items);
    }

    private static ExplanationNode rate(Bilingual label, Rate rate, PrintedCost cost) {
        return new ExplanationNode(
                ExplanationNode.Kind.PRINTED,
                label,
                Optional.empty(),
                Texts.both(rate::format),
                Optional.empty(),
                Optional.empty(),
                cost.getCitations(),
                List.of(),
                List.of());
    }

    /** Dated item with its unit and the days on which it holds. */
    static ExplanationNode item(CostItem item) {
        boolean share = item.unit() == CostUnit.SHARE;
        Optional<Euros> amount = share ? Optional.empty() : Optional.of(Euros.round(item.value(), Rounding.HALF_UP));
        Bilingual figure = amount.map(Texts::amount).orElseGet(() -> Texts.both(Rate.of(item.value())::format));
        return new ExplanationNode(
                ExplanationNode.Kind.ITEM,
                Texts.both(language -> item.label().in(language) + " ("
                        + item.unit().label().in(language)
                        + Texts.word(language, ", du ", ", from ") + Dates.day(item.from(), language)
                        + item.to()
                                .map(to -> Texts.word(language, " au ", " to ") + Dates.day(to, language))
                                .orElse(Texts.word(language, ", sans fin connue", ", no end known"))
                        + ")"),
                amount,
                figure,
                Optional.empty(),
                Optional.empty(),
                List.of(item.source()),
                List.of(),
                List.of());
    }
}

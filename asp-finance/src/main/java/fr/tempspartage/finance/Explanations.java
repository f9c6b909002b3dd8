package fr.tempspartage.finance;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.cost.CostItem;
import fr.tempspartage.domain.cost.CostUnit;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.ServicePeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Trees that explain amounts. */
final class Explanations {

    private static final Rounding HALF_UP = Rounding.HALF_UP;

    private Explanations() {}

    /** Total of an alternative: calendar years, then months; from the figure that the call prints. */
    static ExplanationNode of(FundingAlternative alternative, ExplanationNode figure) {
        TreeMap<Integer, List<FundingLine>> years = new TreeMap<>();
        alternative
                .lines()
                .forEach(line -> years.computeIfAbsent(line.month().calendarYear(), year -> new ArrayList<>())
                        .add(line));
        List<ExplanationNode> parts = new ArrayList<>();
        years.forEach((year, lines) -> parts.add(year(year, lines)));
        Bilingual label = alternative
                .reading()
                .map(reading -> Bilingual.of(
                        "total, lecture «\u00a0" + reading.fr() + "\u00a0»", "total, reading “" + reading.en() + "”"))
                .orElse(Bilingual.of("total", "total"));
        return ExplanationNode.amount(ExplanationNode.Kind.TOTAL, label, alternative.total(), figure.citations())
                .by(alternative.formula())
                .rounded(HALF_UP)
                .with(parts, List.of(figure));
    }

    private static ExplanationNode year(int year, List<FundingLine> lines) {
        List<ExplanationNode> months = lines.stream().map(Explanations::month).toList();
        return ExplanationNode.amount(
                        ExplanationNode.Kind.PART,
                        Bilingual.of("année " + year, "year " + year),
                        Euros.sum(lines.stream().map(FundingLine::amount).toList()),
                        List.of())
                .by(
                        lines.size() == 1
                                ? Bilingual.of(
                                        "1 mois de contrat commencé dans l’année",
                                        "1 contract month that starts in the year")
                                : Bilingual.of(
                                        lines.size() + " mois de contrat commencés dans l’année",
                                        lines.size() + " contract months that start in the year"))
                .with(months, List.of());
    }

    private static ExplanationNode month(FundingLine line) {
        ServicePeriod days =
                ServicePeriod.ofClosed(line.month().start(), line.month().end());
        ExplanationNode month = ExplanationNode.amount(
                ExplanationNode.Kind.PART,
                Texts.both(language -> Texts.word(language, "mois ", "month ")
                        + (line.month().index() + 1) + ", " + Texts.period(days, language)),
                line.amount(),
                line.citations());
        return month.figure().equals(line.formula()) ? month : month.by(line.formula());
    }

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
        Optional<Euros> amount = share ? Optional.empty() : Optional.of(Euros.round(item.value(), HALF_UP));
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

    /** Real cost of an employer over some months, from its dated items. */
    static ExplanationNode of(EmployerCost cost, int months) {
        List<ExplanationNode> items = new ArrayList<>();
        cost.pay().forEach(item -> items.add(item(item)));
        items.add(item(cost.charges()));
        Bilingual formula = Texts.both(language -> Texts.word(
                        language,
                        "(salaire annuel ÷ 12 + indemnités mensuelles)",
                        "(yearly salary ÷ 12 + monthly allowances)")
                + (cost.workingTime().equals(Rate.ONE)
                        ? ""
                        : " × " + cost.workingTime().format(language))
                + " × (1 + " + Rate.of(cost.charges().value()).format(language) + ") × " + months);
        return ExplanationNode.amount(
                        ExplanationNode.Kind.COMPUTED,
                        Bilingual.of(
                                "coût réel employeur sur " + months + " mois, hors appel",
                                "real cost of the employer over " + months + " months, outside the call"),
                        cost.months(months),
                        List.of())
                .by(formula)
                .rounded(HALF_UP)
                .with(List.of(), items);
    }
}

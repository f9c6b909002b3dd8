package fr.tempspartage.finance.plan;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Trees that explain the amounts of plans. */
final class Explanations {

    private Explanations() {}

    /** Total of an alternative: calendar years, then months; from the figure that the call prints. */
    static ExplanationNode of(
            Optional<Bilingual> reading,
            Euros total,
            Bilingual formula,
            List<FundingLine> all,
            ExplanationNode figure) {
        TreeMap<Integer, List<FundingLine>> years = new TreeMap<>();
        all.forEach(line -> years.computeIfAbsent(line.month().calendarYear(), year -> new ArrayList<>())
                .add(line));
        List<ExplanationNode> parts = new ArrayList<>();
        years.forEach((year, lines) -> parts.add(year(year, lines)));
        Bilingual label = reading.map(words -> Bilingual.of(
                        "total, lecture «\u00a0" + words.fr() + "\u00a0»", "total, reading “" + words.en() + "”"))
                .orElse(Bilingual.of("total", "total"));
        return ExplanationNode.amount(ExplanationNode.Kind.TOTAL, label, total, figure.citations())
                .by(formula)
                .rounded(Rounding.HALF_UP)
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
}

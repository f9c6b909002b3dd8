package fr.tempspartage.finance.flat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.money.Rounding;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.finance.flat.FlatSumReading.Nature;
import fr.tempspartage.finance.flat.FlatSumReading.Span;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the table of the readings of a flat sum. */
final class FlatSumTables {

    private static final String STATED_PART = "stated-part";

    private FlatSumTables() {}

    static FlatSumTable of(
            FlatSumFigures figures,
            int horizonMonths,
            FundingTerms terms,
            Optional<Rate> hospitalPart,
            FundingPlan plan) {
        List<FlatSumTable.Base> bases = bases(figures, hospitalPart);
        Set<Bilingual> questions = new LinkedHashSet<>(plan.questions());
        (terms.getKind() == RequestKind.RENEWAL ? figures.getRenewal() : figures.getNature())
                .ifPresent(asked -> questions.add(asked.question()));
        figures.getShareBase().ifPresent(asked -> questions.add(asked.question()));
        return new FlatSumTable(
                plan,
                terms.getStatedCost(),
                figures.printedShare(),
                bases,
                plan.alternatives().isEmpty() || terms.getKind() == RequestKind.RENEWAL || terms.getOpenKind()
                        ? List.of()
                        : rows(figures, horizonMonths, terms, bases),
                plan.alternatives().stream().map(FlatSumTable.Split::of).toList(),
                figures.getRejection(),
                List.copyOf(questions),
                figures.getCitations());
    }

    private static List<FlatSumTable.Base> bases(FlatSumFigures figures, Optional<Rate> hospitalPart) {
        List<FlatSumTable.Base> bases = new ArrayList<>();
        figures.getShareBase()
                .ifPresent(base -> base.choices()
                        .forEach(choice -> bases.add(new FlatSumTable.Base(
                                choice.slug(),
                                choice.label(),
                                figures.getBases().getOrDefault(choice.slug(), Rate.ONE)))));
        hospitalPart
                .filter(part -> bases.stream().noneMatch(base -> base.part().equals(part)))
                .ifPresent(part -> bases.add(new FlatSumTable.Base(
                        STATED_PART,
                        Bilingual.of(
                                "Au coût de la part hospitalière que le dossier déclare",
                                "To the cost of the hospital part that the dossier states"),
                        part)));
        return bases;
    }

    private static List<FlatSumTable.Row> rows(
            FlatSumFigures figures, int horizonMonths, FundingTerms terms, List<FlatSumTable.Base> bases) {
        Map<String, Rate> parts = new LinkedHashMap<>();
        bases.forEach(base -> parts.put(base.slug(), base.part()));
        List<FlatSumReading> onCost = terms.getStatedCost()
                .map(cost -> FlatSumReadings.of(figures, parts, horizonMonths, terms.getPosts(), cost))
                .orElse(List.of());
        List<FlatSumTable.Row> rows = new ArrayList<>();
        for (Nature nature : Nature.values()) {
            for (Span span : Span.values()) {
                for (FlatSumTable.Base base : bases) {
                    Optional<FlatSumReading> reading =
                            onCost.isEmpty() ? Optional.empty() : Optional.of(onCost.get(rows.size()));
                    rows.add(new FlatSumTable.Row(
                            nature,
                            span,
                            label(figures, nature, span),
                            FlatSumReadings.standing(figures, nature, span),
                            base,
                            nature == Nature.FLAT
                                    ? Optional.of(flat(figures, horizonMonths, terms, span))
                                    : reading.map(FlatSumReading::amount),
                            reading));
                }
            }
        }
        return rows;
    }

    private static Euros flat(FlatSumFigures figures, int horizonMonths, FundingTerms terms, Span span) {
        return Euros.round(
                figures.getSum().times(terms.getPosts()).exact().multiply(FlatSumReadings.spans(span, horizonMonths)),
                Rounding.HALF_UP);
    }

    /** The choice in words; a cap or a floor also says for which time. */
    private static Bilingual label(FlatSumFigures figures, Nature nature, Span span) {
        Optional<Choice> choice = FlatSumReadings.choice(figures, nature, span);
        Bilingual name = choice.map(Choice::label)
                .orElse(Bilingual.of(
                        nature == Nature.CAP ? "Plafond" : "Plancher", nature == Nature.CAP ? "Cap" : "Floor"));
        return nature == Nature.FLAT
                ? name
                : Texts.both(language -> name.in(language)
                        + (span == Span.WHOLE
                                ? Texts.word(language, ", toute la période", ", whole period")
                                : Texts.word(language, ", chaque année", ", each year")));
    }
}

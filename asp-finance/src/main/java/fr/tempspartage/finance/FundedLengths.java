package fr.tempspartage.finance;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Months that are paid of one contract, under each reading of partial months and of interruptions. */
final class FundedLengths {

    /** Months under one reading, and the choices that give them. */
    record Length(Map<String, Choice> choices, FundedMonths months) {}

    private final MonthlyFlatFigures figures;
    private final ServicePeriod period;
    private final PlanDraft draft;
    private final StartCount start;
    private final ServicePeriod counted;
    private final List<ServicePeriod> away;

    FundedLengths(MonthlyFlatFigures figures, FundingTerms terms, ServicePeriod period, PlanDraft draft) {
        this.figures = figures;
        this.period = period;
        this.draft = draft;
        this.start = Slug.of(draft.readings.one(figures.getStartCount()), StartCount.ALL);
        this.counted = start.counted(period);
        this.away = InterruptionEffect.away(terms.getInterruptions(), counted);
    }

    List<Length> all() {
        List<Choice> effects = effects();
        List<Length> lengths = new ArrayList<>();
        for (Choice partial : partialMonths()) {
            Map<String, Choice> choices = start.whole(period).isPresent()
                    ? Map.of()
                    : Map.of(figures.getPartialMonths().key(), partial);
            PartialMonths convention = Slug.of(partial, PartialMonths.ALL);
            if (effects.isEmpty()) {
                lengths.add(new Length(choices, FundedMonths.of(counted, convention)));
            }
            for (Choice effect : effects) {
                Map<String, Choice> both = new LinkedHashMap<>(choices);
                figures.getInterruptions().ifPresent(leave -> both.put(leave.key(), effect));
                lengths.add(
                        new Length(both, Slug.of(effect, InterruptionEffect.ALL).months(counted, away, convention)));
            }
        }
        return lengths;
    }

    /** What an interruption may change; nothing to choose where none is declared or the call has no such reading. */
    private List<Choice> effects() {
        draft.warnOfInterruptions(away, figures.getCitations().stream().limit(1).toList());
        if (away.isEmpty() || figures.getInterruptions().isEmpty()) {
            return List.of();
        }
        List<Choice> effects = draft.readings.choices(figures.getInterruptions().get());
        if (effects.stream().anyMatch(effect -> effect.slug().equals(InterruptionEffect.EXTENDED.slug()))) {
            ServicePeriod longer = InterruptionEffect.extended(counted, away);
            draft.warnings.add(Texts.both(language -> Texts.word(
                            language,
                            "Si le contrat est prolongé d’autant, il finit le ",
                            "If the contract is extended by as much, it ends on ")
                    + Dates.day(longer.getEnd(), language) + "."));
        }
        return effects;
    }

    /** How a month that is cut short counts; any convention does for whole months without interruption. */
    private List<Choice> partialMonths() {
        Interpretation partial = figures.getPartialMonths();
        if (start.whole(period).isPresent()) {
            return away.isEmpty() ? draft.readings.peek(partial) : draft.readings.choices(partial);
        }
        Bilingual notWhole = Texts.both(language -> Texts.word(language, "Le contrat, ", "The contract, ")
                + Texts.period(period, language)
                + Texts.word(
                        language, ", ne compte pas un nombre entier de mois", ", is not a whole number of months"));
        if (draft.readings.chosen(partial)) {
            draft.warnings.add(Bilingual.of(
                    notWhole.fr() + "\u00a0: convention choisie, hors texte.",
                    notWhole.en() + ": convention chosen, not in the text."));
            return draft.readings.choices(partial);
        }
        draft.unknown(Bilingual.of(notWhole.fr() + ".", notWhole.en() + "."));
        draft.questions.add(partial.question());
        return partial.openChoices();
    }
}

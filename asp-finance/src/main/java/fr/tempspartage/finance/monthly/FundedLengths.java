package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.formula.PlanDraft;
import fr.tempspartage.finance.formula.Slug;
import fr.tempspartage.finance.formula.StartCount;
import fr.tempspartage.finance.plan.FundedMonths;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Every length that has an amount; none where the call refuses the length of the contract, or no reading has a date. */
    List<Length> all() {
        if (refuses(figures.getLengths(), period, start)) {
            draft.unknown(noAmount());
            return List.of();
        }
        List<Choice> effects = effects();
        List<Length> lengths = new ArrayList<>();
        for (Choice partial : partialMonths()) {
            Map<String, Choice> choices = start.whole(period).isPresent()
                    ? Map.of()
                    : Map.of(figures.getPartialMonths().key(), partial);
            PartialMonths convention = Slug.of(partial, PartialMonths.ALL);
            if (effects.isEmpty()) {
                lengths.add(new Length(choices, convention.funded(counted)));
            }
            for (Choice effect : effects) {
                Map<String, Choice> both = new LinkedHashMap<>(choices);
                figures.getInterruptions().ifPresent(leave -> both.put(leave.key(), effect));
                Slug.of(effect, InterruptionEffect.ALL)
                        .months(counted, away, convention)
                        .ifPresent(months -> lengths.add(new Length(both, months)));
            }
        }
        if (lengths.isEmpty()) {
            draft.unknown(Bilingual.of(
                    "La fin du contrat prolongé n’est pas un jour qu’un contrat puisse avoir.",
                    "The end of the extended contract is not a day that a contract can have."));
        }
        return lengths;
    }

    /** Whether a call that funds some lengths only refuses a contract, and not just for some days more or less. */
    static boolean refuses(Set<Integer> lengths, ServicePeriod contract, StartCount start) {
        if (lengths.isEmpty()) {
            return false;
        }
        int months = start.counted(contract).exactMonths().orElse(0);
        for (int length : lengths) {
            if (months == length || (months == 0 && contract.isAbout(length))) {
                return false;
            }
        }
        return true;
    }

    private Bilingual noAmount() {
        return Texts.both(language -> Texts.word(language, "Le contrat, ", "The contract, ")
                + Texts.period(period, language)
                + Texts.word(
                        language, ", n’a pas une durée que l’appel finance (", ", has no length that the call funds (")
                + figures.getLengths().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(Texts.word(language, " ou ", " or ")))
                + Texts.word(language, " mois)\u00a0: il n’a pas de montant", " months): it has no amount")
                + Texts.cited(figures.getLengthCitations(), language) + ".");
    }

    /** What an interruption may change; nothing to choose where none is declared or the call has no such reading. */
    private List<Choice> effects() {
        draft.warnOfInterruptions(away, figures.getCitations().stream().limit(1).toList());
        if (away.isEmpty() || figures.getInterruptions().isEmpty()) {
            return List.of();
        }
        List<Choice> effects = draft.readings.choices(figures.getInterruptions().get());
        if (effects.stream().anyMatch(effect -> effect.slug().equals(InterruptionEffect.EXTENDED.slug()))) {
            noteExtension(InterruptionEffect.extended(counted, away));
        }
        return effects;
    }

    private void noteExtension(Optional<ServicePeriod> longer) {
        draft.warnings.add(Texts.both(language -> longer.map(contract -> Texts.word(
                                        language,
                                        "Si le contrat est prolongé d’autant, il finit le ",
                                        "If the contract is extended by as much, it ends on ")
                                + Dates.day(contract.getEnd(), language))
                        .orElseGet(() -> Texts.word(
                                        language,
                                        "Si le contrat est prolongé d’autant, sa fin dépasse le ",
                                        "If the contract is extended by as much, its end is after ")
                                + Dates.day(ServicePeriod.LATEST, language)
                                + Texts.word(
                                        language,
                                        "\u00a0: cette lecture est laissée de côté",
                                        ": this reading is left out"))
                + "."));
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

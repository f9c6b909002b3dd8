package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.draft.Chosen;
import fr.tempspartage.finance.draft.PlanDraft;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.plan.FundedMonths;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Months that are paid of one contract, under each reading of partial months and of interruptions. */
final class FundedLengths {

    private final MonthlyFlatFigures figures;
    private final ServicePeriod period;
    private final PlanDraft draft;
    private final MonthCount start;
    private final ServicePeriod counted;
    private final List<ServicePeriod> away;

    FundedLengths(MonthlyFlatFigures figures, FundingTerms terms, ServicePeriod period, PlanDraft draft) {
        this.figures = figures;
        this.period = period;
        this.draft = draft;
        this.start = draft.readings.one(figures.getStartCount(), MonthlyFlatFigures.USUAL_COUNT);
        this.counted = start.counted(period);
        this.away = InterruptionEffect.away(terms.getInterruptions(), counted);
    }

    /** Every length that has an amount; none where the call refuses the length of the contract, or no reading has a date. */
    List<Chosen<FundedMonths>> all() {
        if (refuses(figures.getLengths(), period, start)) {
            draft.unknown(noAmount());
            return List.of();
        }
        boolean whole = start.whole(period).isPresent();
        List<Chosen<InterruptionEffect>> effects = effects();
        List<Chosen<FundedMonths>> lengths = new ArrayList<>();
        for (Chosen<PartialMonths> partial : partialMonths()) {
            Chosen<PartialMonths> cut = whole ? Chosen.without(partial.value()) : partial;
            if (effects.isEmpty()) {
                lengths.add(cut.as(cut.value().funded(counted)));
            }
            for (Chosen<InterruptionEffect> effect : effects) {
                effect.value()
                        .months(counted, away, cut.value())
                        .ifPresent(months -> lengths.add(new Chosen<>(effect.after(cut), months)));
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
    static boolean refuses(Set<Integer> lengths, ServicePeriod contract, MonthCount start) {
        if (lengths.isEmpty()) {
            return false;
        }
        int months = start.months(contract);
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
    private List<Chosen<InterruptionEffect>> effects() {
        draft.warnOfInterruptions(away, figures.getCitations().stream().limit(1).toList());
        if (away.isEmpty() || figures.getInterruptions().isEmpty()) {
            return List.of();
        }
        List<Chosen<InterruptionEffect>> effects =
                draft.readings.each(figures.getInterruptions(), InterruptionEffect.CONTINUED);
        if (effects.stream().anyMatch(effect -> effect.value() == InterruptionEffect.EXTENDED)) {
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
    private List<Chosen<PartialMonths>> partialMonths() {
        Optional<Interpretation> partial = figures.getPartialMonths();
        PartialMonths usual = PartialMonths.WHOLE_MONTHS;
        if (start.whole(period).isPresent()) {
            return away.isEmpty() ? draft.readings.peekEach(partial, usual) : draft.readings.each(partial, usual);
        }
        Bilingual notWhole = Texts.both(language -> Texts.word(language, "Le contrat, ", "The contract, ")
                + Texts.period(period, language)
                + Texts.word(
                        language, ", ne compte pas un nombre entier de mois", ", is not a whole number of months"));
        if (partial.filter(draft.readings::chosen).isPresent()) {
            draft.warnings.add(Bilingual.of(
                    notWhole.fr() + "\u00a0: convention choisie, hors texte.",
                    notWhole.en() + ": convention chosen, not in the text."));
            return draft.readings.each(partial, usual);
        }
        draft.unknown(Bilingual.of(notWhole.fr() + ".", notWhole.en() + "."));
        return partial.map(asked -> draft.readings.eachOpen(asked, PartialMonths.class))
                .orElse(List.of());
    }
}

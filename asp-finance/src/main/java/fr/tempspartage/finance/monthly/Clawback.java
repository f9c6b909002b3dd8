package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.clawback.ClawbackAmount;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackFigures;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.draft.InForce;
import fr.tempspartage.finance.draft.Slugs;
import fr.tempspartage.finance.formula.ClawbackReading;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Claim of credits after an early end (<em>récupération des crédits</em>), one object for one computation. */
final class Clawback {

    private final MonthlyFlatFigures scheme;
    private final ClawbackFigures figures;
    private final ClawbackClaim claim;
    private final InForce readings;
    private final List<MissingInput> missing = new ArrayList<>();
    private final List<Bilingual> notes = new ArrayList<>();

    Clawback(MonthlyFlatFigures scheme, ClawbackFigures figures, ClawbackClaim claim, Readings readings) {
        this.scheme = scheme;
        this.figures = figures;
        this.claim = claim;
        this.readings = new InForce(readings);
    }

    ClawbackResult result() {
        Optional<Euros> delegated = claim.getDelegated();
        claim.refuseAbove(new MostAwarded(scheme, readings).of(claim));
        ServedMonths served = new ServedMonths(scheme, claim, readings);
        List<ServedMonths.Reading> each = served.all();
        ClawbackTrigger trigger = trigger();
        boolean applies = trigger != ClawbackTrigger.NOT_TRIGGERED;
        List<ClawbackAmount> amounts = applies ? amounts(delegated, each) : List.of();
        Optional<ClawbackAmount> inForce =
                applies ? inForce(amounts).filter(amount -> trigger == ClawbackTrigger.TRIGGERED) : Optional.empty();
        notes.addAll(served.notes());
        missing.addAll(served.missing());
        if (delegated.isEmpty() && early()) {
            missing.add(new MissingInput(
                    "delegated",
                    Bilingual.of("crédits déjà délégués", "credits delegated so far"),
                    MissingInput.Need.CLAWBACK));
        }
        boolean unaddressed = !applies && early();
        Optional<EurosRange> notAddressed =
                unaddressed ? delegated.map(d -> span(each, reading -> reading.notServed(d))) : Optional.empty();
        if (unaddressed) {
            noteFate(notAddressed);
        }
        return new ClawbackResult(
                trigger,
                reason(trigger),
                each.stream().map(ServedMonths.Reading::served).toList(),
                delegated,
                amounts,
                inForce,
                delegated.map(d -> span(each, reading -> reading.notDelegated(d))),
                delegated.map(d -> span(each, reading -> reading.stillToDelegate(d))),
                notAddressed,
                readings.slugs(),
                readings.questions(),
                notes,
                missing,
                figures.getCitations());
    }

    private boolean early() {
        return claim.getServiceEnd().isBefore(claim.getContract().getEnd());
    }

    private static EurosRange span(List<ServedMonths.Reading> each, Function<ServedMonths.Reading, EurosRange> range) {
        return each.stream().map(range).reduce(EurosRange::span).orElse(EurosRange.ZERO);
    }

    private List<ClawbackAmount> amounts(Optional<Euros> delegated, List<ServedMonths.Reading> each) {
        if (figures.getDuty().isPresent()) {
            readings.choices(figures.getDuty().get());
        }
        List<ClawbackAmount> amounts = new ArrayList<>();
        for (Choice choice : figures.getAmount().openChoices()) {
            ClawbackReading reading = Slugs.of(choice, ClawbackReading.class);
            EurosRange range = delegated
                    .map(d -> span(each, served -> served.claimed(reading, d)))
                    .orElseGet(() -> new EurosRange(
                            Euros.ZERO,
                            span(each, served -> served.most(reading)).max()));
            boolean known = range.isOne() && (delegated.isPresent() || reading == ClawbackReading.WAIVED);
            Optional<Euros> claimed = known ? Optional.of(range.max()) : Optional.empty();
            amounts.add(new ClawbackAmount(
                    choice, claimed, delegated.flatMap(d -> claimed.map(d::minus)), range.min(), range.max()));
        }
        return amounts;
    }

    private Optional<ClawbackAmount> inForce(List<ClawbackAmount> amounts) {
        List<Choice> choices = readings.choices(figures.getAmount());
        return choices.size() == 1
                ? amounts.stream()
                        .filter(amount -> amount.choice().equals(choices.get(0)))
                        .findFirst()
                : Optional.empty();
    }

    private ClawbackTrigger trigger() {
        if (!early()) {
            return ClawbackTrigger.NOT_TRIGGERED;
        }
        Optional<DepartureReason> reason = claim.getReason();
        if (reason.isEmpty()) {
            missing.add(new MissingInput(
                    "reason",
                    Bilingual.of("motif de fin de fonctions", "reason of leaving"),
                    MissingInput.Need.CLAWBACK));
            return ClawbackTrigger.UNKNOWN;
        }
        if (figures.getNamedReasons().contains(reason.get())) {
            return ClawbackTrigger.TRIGGERED;
        }
        return figures.getUncertainReasons().contains(reason.get()) ? near() : ClawbackTrigger.NOT_TRIGGERED;
    }

    /** Whether the text means a reason near those that it names, as far as a reading of its reach decides. */
    private ClawbackTrigger near() {
        if (figures.getReach().isEmpty()) {
            return ClawbackTrigger.UNKNOWN;
        }
        List<Choice> choices = readings.choices(figures.getReach().get());
        long meant = choices.stream()
                .filter(choice -> figures.getReachesFurther().contains(choice.slug()))
                .count();
        if (meant == 0) {
            return ClawbackTrigger.NOT_TRIGGERED;
        }
        return meant == choices.size() ? ClawbackTrigger.TRIGGERED : ClawbackTrigger.UNKNOWN;
    }

    private Bilingual reason(ClawbackTrigger trigger) {
        if (!early()) {
            return Bilingual.of("La fin n’est pas anticipée.", "The end is not early.");
        }
        if (claim.getReason().isEmpty()) {
            return Bilingual.of(
                    "La fin est anticipée, mais son motif n’est pas connu.",
                    "The end is early, but its reason is not known.");
        }
        Bilingual label = claim.getReason().get().label();
        return switch (trigger) {
            case TRIGGERED ->
                Bilingual.of(
                        "Fin anticipée, pour un motif que le texte vise (" + label.fr()
                                + ")\u00a0: il prévoit la récupération des crédits délégués"
                                + duty(Language.FRENCH) + ".",
                        "Early end, for a reason that the text names (" + label.en()
                                + "): it provides for the recovery of the credits delegated"
                                + duty(Language.ENGLISH) + ".");
            case NOT_TRIGGERED, NOT_STATED ->
                Bilingual.of(
                        "Fin anticipée, pour un motif que le texte ne vise pas (" + label.fr() + ").",
                        "Early end, for a reason that the text does not name (" + label.en() + ").");
            case UNKNOWN ->
                Bilingual.of(
                        "Fin anticipée, pour un motif voisin de celui que vise le texte (" + label.fr()
                                + ")\u00a0: les montants sont ceux qui seraient en jeu.",
                        "Early end, for a reason near the one that the text names (" + label.en()
                                + "): the amounts are what would be at stake.");
        };
    }

    /** Whether the agency must claim, as far as a reading decides. */
    private String duty(Language language) {
        if (figures.getDuty().isEmpty()) {
            return "";
        }
        Interpretation duty = figures.getDuty().get();
        List<Choice> choices = readings.choices(duty);
        return choices.size() == 1
                ? Texts.word(language, "\u00a0; lecture retenue\u00a0: ", "; reading chosen: ")
                        + choices.get(0).label().in(language)
                : Texts.word(
                                language,
                                ", sans dire nettement si l’agence y est tenue (",
                                ", and does not say clearly whether the agency must (")
                        + duty.key() + ")";
    }

    private void noteFate(Optional<EurosRange> notAddressed) {
        notes.add(Bilingual.of(
                "Les mois postérieurs à la fin ne sont pas financés.", "Months after the end are not funded."));
        if (notAddressed.isEmpty() || !notAddressed.get().max().isZero()) {
            notes.add(Texts.both(language -> Texts.word(
                            language,
                            "Le texte ne dit pas ce que deviennent les crédits déjà délégués pour ces mois",
                            "The text does not say what becomes of the credits already delegated for them")
                    + notAddressed
                            .map(range -> " (" + range(range, language) + ")")
                            .orElse("")
                    + "."));
        }
    }

    /** One amount, or the lower bound, {@code à}, and the upper. */
    private static String range(EurosRange range, Language language) {
        return range.isOne()
                ? range.min().format(language)
                : range.min().format(language)
                        + Texts.word(language, " à ", " to ")
                        + range.max().format(language);
    }
}

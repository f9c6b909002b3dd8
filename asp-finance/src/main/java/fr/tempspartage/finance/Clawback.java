package fr.tempspartage.finance;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Readings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

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
        StartCount start = Slug.of(readings.one(scheme.getStartCount()), StartCount.ALL);
        PartialMonths convention = Slug.of(readings.one(scheme.getPartialMonths()), PartialMonths.ALL);
        ServicePeriod counted = start.counted(claim.getContract());
        Optional<BigFraction> served = served(counted, convention);
        BigFraction committedMonths = convention.months(counted);
        Optional<Rate> share = share();
        Optional<Euros> due = share.flatMap(s -> served.map(months -> worth(months, s)));
        Optional<Euros> committed = share.map(s -> worth(committedMonths, s));
        Optional<Euros> delegated = claim.getDelegated();
        ClawbackTrigger trigger = trigger();
        boolean applies = trigger != ClawbackTrigger.NOT_TRIGGERED;
        Euros mostDelegated = delegated.orElse(worth(committedMonths, Rate.ONE));
        List<ClawbackAmount> amounts = applies ? amounts(delegated, due, mostDelegated) : List.of();
        Optional<ClawbackAmount> inForce =
                applies ? inForce(amounts).filter(amount -> trigger == ClawbackTrigger.TRIGGERED) : Optional.empty();
        if (delegated.isEmpty() && early()) {
            missing.add(MissingInput.of(
                    "delegated", "crédits déjà délégués", "credits delegated so far", MissingInput.Need.CLAWBACK));
        }
        Optional<Euros> notAddressed = !applies && early() ? minus(delegated, due) : Optional.empty();
        if (!applies && early()) {
            noteFate(notAddressed);
        }
        return new ClawbackResult(
                trigger,
                reason(trigger),
                served,
                due,
                delegated,
                amounts,
                inForce,
                minus(committed, delegated),
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

    /** Months served that are paid; empty where an interruption may or may not be paid. */
    private Optional<BigFraction> served(ServicePeriod counted, PartialMonths convention) {
        LocalDate end = early() ? claim.getServiceEnd() : claim.getContract().getEnd();
        if (end.isBefore(claim.getContract().getStart())) {
            return Optional.of(BigFraction.ZERO);
        }
        ServicePeriod service = ServicePeriod.ofClosed(counted.getStart(), end);
        List<ServicePeriod> away = InterruptionEffect.away(claim.getInterruptions(), service);
        if (away.isEmpty() || scheme.getInterruptions().isEmpty()) {
            return Optional.of(convention.months(service));
        }
        List<Choice> effects = readings.choices(scheme.getInterruptions().get());
        if (effects.size() > 1) {
            notes.add(Bilingual.of(
                    "Une interruption est déclarée avant la fin\u00a0: le texte ne dit pas si ce temps est financé, et ce"
                            + " qui est dû n’est pas connu.",
                    "An interruption is declared before the end: the text does not say whether that time is funded, and"
                            + " what is due is not known."));
            return Optional.empty();
        }
        // An extension comes after the committed end, which an early end never reaches.
        boolean paid = Slug.of(effects.get(0), InterruptionEffect.ALL) == InterruptionEffect.CONTINUED;
        return Optional.of(
                paid
                        ? convention.months(service)
                        : FundedMonths.of(service, away, convention).total());
    }

    /** What each post is paid of the full amount; empty where unknown or read in several ways. */
    private Optional<Rate> share() {
        Optional<Rate> workingTime = claim.getWorkingTime();
        if (workingTime.isPresent() && workingTime.get().compareTo(Rate.ONE) >= 0) {
            return Optional.of(Rate.ONE);
        }
        List<Choice> choices = readings.choices(scheme.getPartTime());
        if (choices.size() == 1) {
            PartTime partTime = Slug.of(choices.get(0), PartTime.ALL);
            if (partTime == PartTime.FLAT || workingTime.isPresent()) {
                return Optional.of(partTime.share(workingTime.orElse(Rate.ONE)));
            }
        }
        if (workingTime.isEmpty()) {
            missing.add(MissingInput.workingTime());
        }
        return Optional.empty();
    }

    private Euros worth(BigFraction months, Rate share) {
        return MonthlyFlatScheme.amount(scheme.getMonthlyAmount(), share, months)
                .times(claim.getPosts());
    }

    private List<ClawbackAmount> amounts(Optional<Euros> delegated, Optional<Euros> due, Euros mostDelegated) {
        List<ClawbackAmount> amounts = new ArrayList<>();
        for (Choice choice : figures.getAmount().openChoices()) {
            ClawbackReading reading = Slug.of(choice, ClawbackReading.ALL);
            Euros atMost = reading.amount(mostDelegated, due.orElse(Euros.ZERO));
            Optional<Euros> claimed = claimed(reading, delegated, due);
            Optional<Euros> kept = delegated.flatMap(d -> claimed.map(d::minus));
            amounts.add(new ClawbackAmount(choice, claimed, kept, atMost));
        }
        return amounts;
    }

    private static Optional<Euros> claimed(ClawbackReading reading, Optional<Euros> delegated, Optional<Euros> due) {
        return switch (reading) {
            case WAIVED -> Optional.of(Euros.ZERO);
            case ALL_DELEGATED -> delegated;
            case NOT_SERVED -> delegated.flatMap(d -> due.map(worth -> reading.amount(d, worth)));
        };
    }

    private Optional<ClawbackAmount> inForce(List<ClawbackAmount> amounts) {
        List<Choice> choices = readings.choices(figures.getAmount());
        return choices.size() == 1
                ? amounts.stream()
                        .filter(amount -> amount.choice().equals(choices.get(0)))
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Euros> minus(Optional<Euros> whole, Optional<Euros> part) {
        return whole.flatMap(w -> part.map(p -> w.minus(p).max(Euros.ZERO)));
    }

    private ClawbackTrigger trigger() {
        if (!early()) {
            return ClawbackTrigger.NOT_TRIGGERED;
        }
        Optional<DepartureReason> reason = claim.getReason();
        if (reason.isEmpty()) {
            missing.add(MissingInput.of(
                    "reason", "motif de fin de fonctions", "reason of leaving", MissingInput.Need.CLAWBACK));
            return ClawbackTrigger.UNKNOWN;
        }
        if (figures.getNamedReasons().contains(reason.get())) {
            return ClawbackTrigger.TRIGGERED;
        }
        return figures.getUncertainReasons().contains(reason.get())
                ? ClawbackTrigger.UNKNOWN
                : ClawbackTrigger.NOT_TRIGGERED;
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
                                + ") : l’agence peut demander le remboursement, sans y être tenue.",
                        "Early end, for a reason that the text names (" + label.en()
                                + "): the agency may ask for the money back, and need not.");
            case NOT_TRIGGERED, NOT_STATED ->
                Bilingual.of(
                        "Fin anticipée, pour un motif que le texte ne vise pas (" + label.fr() + ").",
                        "Early end, for a reason that the text does not name (" + label.en() + ").");
            case UNKNOWN ->
                Bilingual.of(
                        "Fin anticipée, pour un motif voisin de celui que vise le texte (" + label.fr()
                                + ") : les montants sont ceux qui seraient en jeu.",
                        "Early end, for a reason near the one that the text names (" + label.en()
                                + "): the amounts are what would be at stake.");
        };
    }

    private void noteFate(Optional<Euros> notAddressed) {
        notes.add(Bilingual.of(
                "Les mois postérieurs à la fin ne sont pas financés.", "Months after the end are not funded."));
        if (notAddressed.filter(amount -> !amount.isZero()).isPresent() || notAddressed.isEmpty()) {
            Euros amount = notAddressed.orElse(Euros.ZERO);
            notes.add(Texts.both(language -> Texts.word(
                            language,
                            "Le texte ne dit pas ce que deviennent les crédits déjà délégués pour ces mois",
                            "The text does not say what becomes of the credits already delegated for them")
                    + (notAddressed.isEmpty() ? "." : " (" + amount.format(language) + ").")));
        }
    }
}

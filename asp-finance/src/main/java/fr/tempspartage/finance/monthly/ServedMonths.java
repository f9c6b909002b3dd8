package fr.tempspartage.finance.monthly;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.MonthsServed;
import fr.tempspartage.finance.draft.Chosen;
import fr.tempspartage.finance.draft.InForce;
import fr.tempspartage.finance.formula.ClawbackReading;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartTime;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundedMonths;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Months served before an early end, and those committed, under each reading of interruptions and of part time. */
final class ServedMonths {

    /** Months served under one reading, and what the whole contract is worth under it. */
    record Reading(MonthsServed served, EurosRange committed) {

        /** What was delegated beyond the months served. */
        EurosRange notServed(Euros delegated) {
            return claimed(ClawbackReading.NOT_SERVED, delegated);
        }

        /** Claim of what was delegated. */
        EurosRange claimed(ClawbackReading reading, Euros delegated) {
            return new EurosRange(
                    reading.amount(delegated, served.value().max()),
                    reading.amount(delegated, served.value().min()));
        }

        /** Claim where what was delegated is not known: no more than what is committed. */
        EurosRange most(ClawbackReading reading) {
            Euros most = reading.amount(committed.max(), served.value().max());
            return new EurosRange(most, most);
        }

        /** What is committed beyond both the months served and what was delegated. */
        EurosRange notDelegated(Euros delegated) {
            return new EurosRange(
                    beyond(committed.min(), delegated.max(served.value().min())),
                    beyond(committed.max(), delegated.max(served.value().max())));
        }

        /** What the months served are worth beyond what was delegated. */
        EurosRange stillToDelegate(Euros delegated) {
            return new EurosRange(
                    beyond(served.value().min(), delegated),
                    beyond(served.value().max(), delegated));
        }

        private static Euros beyond(Euros whole, Euros part) {
            return whole.minus(part).max(Euros.ZERO);
        }
    }

    private final MonthlyFlatFigures scheme;
    private final ClawbackClaim claim;
    private final InForce readings;
    private final List<MissingInput> missing = new ArrayList<>();
    private final List<Bilingual> notes = new ArrayList<>();

    ServedMonths(MonthlyFlatFigures scheme, ClawbackClaim claim, InForce readings) {
        this.scheme = scheme;
        this.claim = claim;
        this.readings = readings;
    }

    List<MissingInput> missing() {
        return List.copyOf(missing);
    }

    List<Bilingual> notes() {
        return List.copyOf(notes);
    }

    /** One reading for each way to count the months and to pay a part-time post. */
    List<Reading> all() {
        MonthCount start = readings.one(scheme.getStartCount(), MonthlyFlatFigures.USUAL_COUNT);
        PartialMonths convention = readings.one(scheme.getPartialMonths(), PartialMonths.WHOLE_MONTHS);
        ServicePeriod counted = start.counted(claim.getContract());
        Optional<ServicePeriod> service = service(counted);
        List<ServicePeriod> away = service.map(s -> InterruptionEffect.away(claim.getInterruptions(), s))
                .orElse(List.of());
        List<Share> shares = shares();
        List<Reading> all = new ArrayList<>();
        if (service.isEmpty() || away.isEmpty() || scheme.getInterruptions().isEmpty()) {
            BigFraction served = service.map(convention::months).orElse(BigFraction.ZERO);
            shares.forEach(share -> all.add(reading(Map.of(), share, served, convention.months(counted))));
            return all;
        }
        List<Chosen<InterruptionEffect>> effects =
                readings.each(scheme.getInterruptions(), InterruptionEffect.CONTINUED);
        if (effects.size() > 1) {
            notes.add(Bilingual.of(
                    "Une interruption est déclarée avant la fin\u00a0: le texte ne dit pas si ce temps est financé, et"
                            + " la valeur des mois accomplis dépend de la lecture.",
                    "An interruption is declared before the end: the text does not say whether that time is funded, and"
                            + " the value of the months served depends on the reading."));
        }
        for (Chosen<InterruptionEffect> effect : effects) {
            // An extension comes after the committed end, which service never passes.
            BigFraction served =
                    effect.value().served(service.get(), away, convention).total();
            BigFraction committed = effect.value()
                    .months(counted, away, convention)
                    .map(FundedMonths::total)
                    .orElse(served);
            shares.forEach(share -> all.add(reading(effect.choices(), share, served, committed)));
        }
        return all;
    }

    /** Time in service as months are counted; empty where service never began. */
    private Optional<ServicePeriod> service(ServicePeriod counted) {
        LocalDate end = claim.getServiceEnd();
        return end.isBefore(claim.getContract().getStart())
                ? Optional.empty()
                : Optional.of(ServicePeriod.ofClosed(counted.getStart(), end));
    }

    private Reading reading(Map<String, Choice> effect, Share share, BigFraction served, BigFraction committed) {
        Map<String, Choice> choices = new LinkedHashMap<>(effect);
        choices.putAll(share.choices());
        return new Reading(
                new MonthsServed(Texts.slugs(choices), Texts.words(choices), served, worth(served, share)),
                worth(committed, share));
    }

    private EurosRange worth(BigFraction months, Share share) {
        return new EurosRange(
                share.least().map(least -> worth(months, least)).orElse(Euros.ZERO), worth(months, share.most()));
    }

    private Euros worth(BigFraction months, Rate share) {
        return MonthlyAmount.of(scheme).over(months, share).times(claim.getPosts());
    }

    /** What each post is paid of the full amount, by reading. */
    private List<Share> shares() {
        Optional<Rate> workingTime = claim.getWorkingTime();
        if (workingTime.isPresent() && workingTime.get().compareTo(Rate.ONE) >= 0) {
            return List.of(new Share(Map.of(), workingTime.map(full -> Rate.ONE), Rate.ONE));
        }
        if (scheme.getPartTime().isEmpty()) {
            return List.of(new Share(Map.of(), Optional.empty(), Rate.ONE));
        }
        List<Share> shares = new ArrayList<>();
        for (Chosen<PartTime> partTime : readings.each(scheme.getPartTime(), PartTime.FLAT)) {
            if (partTime.value() == PartTime.FLAT || workingTime.isPresent()) {
                Rate share = partTime.value().share(workingTime.orElse(Rate.ONE));
                shares.add(new Share(partTime.choices(), Optional.of(share), share));
            } else {
                shares.add(new Share(partTime.choices(), Optional.empty(), Rate.ONE));
                missing.add(MissingInput.workingTime());
            }
        }
        return shares;
    }

    /** Part of the full amount under one reading: known, or anything up to the most. */
    private record Share(Map<String, Choice> choices, Optional<Rate> least, Rate most) {}
}

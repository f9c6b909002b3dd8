package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.CONTINUITY;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.RENEWAL_COUNT;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.Continuity;
import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.RenewalCount;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.WorkedDays;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of a first award and limits of a renewal (<i>durée et renouvellement</i>). */
final class Period {

    private static final MonthCount COUNT = MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY;
    private static final int MONTHS = 24;
    private static final int RENEWAL_MONTHS = 12;

    private final Around start;
    private final Around end;

    Period(Parameter<LocalDate> start, Parameter<LocalDate> end) {
        this.start = new Around(start);
        this.end = new Around(end);
    }

    /** First award: two years without gap. */
    Outcome twoYears(Facts facts, Trace trace) {
        Outcome other = unlessFirstAward(facts, trace);
        if (other != null) {
            return other;
        }
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        trace.read(DossierInputs.INTERRUPTIONS);
        Optional<ImmutableList<Interruption>> interruptions = facts.post().getInterruptions();
        boolean interrupted = interruptions.isPresent() && !interruptions.get().isEmpty();
        boolean presence = CONTINUITY.chosen(facts, trace) == Continuity.PRESENCE;
        if (presence && interrupted) {
            return trace.notSatisfied("interrupted");
        }
        Optional<ServicePeriod> contract = facts.contract();
        if (contract.isEmpty()) {
            return trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
        }
        if (!lastsTwoYears(contract.get())) {
            return start.isNear(contract.get().getStart())
                            && end.isNear(contract.get().getEnd())
                    ? trace.unknown("toRectify")
                    : trace.notSatisfied("otherLength");
        }
        if (presence && interruptions.isEmpty()) {
            return trace.lacking(DossierInputs.INTERRUPTIONS);
        }
        return trace.satisfied(presence ? "present" : interrupted ? "contractWithLeave" : "contract");
    }

    /** First award: the printed dates, or the first worked day; less than a month off, they may be put right. */
    Outcome printedDates(Facts facts, Trace trace) {
        Outcome other = unlessFirstAward(facts, trace);
        if (other != null) {
            return other;
        }
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        LocalDate from = facts.post().getContractStart().orElse(null);
        LocalDate to = facts.post().getContractEnd().orElse(null);
        if (from != null && !start.isNear(from)) {
            return trace.notSatisfied("otherStart");
        }
        if (to != null && !end.isNear(to)) {
            return trace.notSatisfied("otherEnd");
        }
        if (from == null || to == null) {
            return trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
        }
        boolean printed = start.is(from);
        boolean firstWorkedDay = !printed && start.is(WorkedDays.countedFrom(from));
        if ((!firstWorkedDay && !printed) || !end.is(to)) {
            return trace.unknown("toRectify");
        }
        return trace.satisfied(firstWorkedDay ? "firstWorkedDay" : "printed");
    }

    /** Renewal: same project, same partners, same candidate; otherwise it is none. */
    static Outcome sameThree(Facts facts, Trace trace) {
        EffectiveRequest request = EffectiveRequest.of(facts.dossier(), trace);
        if (request == EffectiveRequest.RENEWAL) {
            return trace.satisfied(request.reason());
        }
        return request.kind().isPresent()
                ? trace.notApplicable(request.reason())
                : trace.answer(Outcome.UNKNOWN, request.reason());
    }

    /** Renewal: at most 12 months, those already had included; the text gives it no start. */
    static Outcome twelveMonths(Facts facts, Trace trace) {
        EffectiveRequest request = EffectiveRequest.of(facts.dossier(), trace);
        if (request.kind().isEmpty()) {
            return request.open(trace);
        }
        if (request != EffectiveRequest.RENEWAL) {
            return trace.notApplicable(request.reason());
        }
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        boolean cumulated = RENEWAL_COUNT.chosen(facts, trace) == RenewalCount.CUMULATED_12;
        Optional<Integer> earlier = cumulated ? earlierMonths(facts, trace) : Optional.of(0);
        int left = Math.max(RENEWAL_MONTHS - earlier.orElse(0), 0);
        trace.value("earlier", earlier);
        if (left == 0) {
            return trace.notSatisfied("usedUp");
        }
        Optional<ServicePeriod> contract = facts.contract();
        boolean over = false;
        if (contract.isPresent()) {
            LocalDate from = COUNT.origin(contract.get());
            LocalDate last = from.plusMonths(left).minusDays(1);
            trace.value("last", last);
            over = contract.get().getEnd().isAfter(last);
            if (!contract.get().getEnd().isBefore(from.plusMonths(left + 1).minusDays(1))) {
                return trace.notSatisfied("tooLong");
            }
        }
        if (earlier.isEmpty()) {
            trace.missing(DossierInputs.EARLIER_RENEWALS);
        }
        if (contract.isEmpty()) {
            trace.missing(DossierInputs.CONTRACT_START);
            trace.missing(DossierInputs.CONTRACT_END);
        }
        Optional<LocalDate> start = facts.post().getContractStart();
        if (start.isPresent() && start.get().getMonth() != Month.NOVEMBER) {
            return trace.silent("otherStart");
        }
        if (over) {
            return trace.unknown("slightlyTooLong");
        }
        return contract.isEmpty() || earlier.isEmpty()
                ? trace.answer(Outcome.UNKNOWN, Trace.MISSING)
                : trace.satisfied("within");
    }

    private static Optional<Integer> earlierMonths(Facts facts, Trace trace) {
        trace.read(DossierInputs.EARLIER_RENEWALS);
        Optional<ImmutableList<Integer>> renewals = facts.previousGrant().getEarlierRenewals();
        if (renewals.isEmpty()) {
            return Optional.empty();
        }
        int sum = 0;
        for (int months : renewals.get()) {
            sum += months;
        }
        return Optional.of(sum);
    }

    private static boolean lastsTwoYears(ServicePeriod contract) {
        return COUNT.months(contract) == MONTHS;
    }

    /** Answer where the request is a renewal, or may be one; {@code null} where it is a first award. */
    private static @Nullable Outcome unlessFirstAward(Facts facts, Trace trace) {
        EffectiveRequest request = EffectiveRequest.of(facts.dossier(), trace);
        if (request.kind().isEmpty()) {
            return request.open(trace);
        }
        return request.kind().get() == RequestKind.FIRST_AWARD ? null : trace.notApplicable("renewal");
    }

    /** Day of the text and those less than a month off, which follow the day of a variant. */
    private static final class Around {

        private record Days(LocalDate day, LocalDate monthBefore, LocalDate monthAfter) {}

        private final Parameter<LocalDate> day;
        private volatile @Nullable Days known;

        Around(Parameter<LocalDate> day) {
            this.day = day;
        }

        boolean isNear(LocalDate date) {
            LocalDate stated = day.get();
            Days days = known;
            if (days == null || !days.day().equals(stated)) {
                days = new Days(stated, stated.minusMonths(1), stated.plusMonths(1));
                known = days;
            }
            return date.isAfter(days.monthBefore()) && date.isBefore(days.monthAfter());
        }

        boolean is(LocalDate date) {
            return date.equals(day.get());
        }
    }
}

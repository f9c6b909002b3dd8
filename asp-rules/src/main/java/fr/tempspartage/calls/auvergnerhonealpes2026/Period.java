package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of a first award and limits of a renewal (<i>durée et renouvellement</i>). */
final class Period {

    private static final LocalDate START = LocalDate.of(2026, 11, 1);
    private static final LocalDate FIRST_WORKED_DAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate END = LocalDate.of(2028, 10, 31);
    private static final int MONTHS = 24;
    private static final int RENEWAL_MONTHS = 12;

    private Period() {}

    /** First award: two years without gap. */
    static Outcome twoYears(Facts facts, Trace trace) {
        Outcome other = unless(RequestKind.FIRST_AWARD, "renewal", facts, trace);
        if (other != null) {
            return other;
        }
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        trace.read(DossierInputs.INTERRUPTIONS);
        Optional<ServicePeriod> contract = facts.contract();
        if (contract.isEmpty()) {
            return trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
        }
        boolean printed = contract.get().getStart().equals(FIRST_WORKED_DAY)
                && contract.get().getEnd().equals(END);
        if (!printed && contract.get().exactMonths().orElse(0) != MONTHS) {
            return trace.notSatisfied("otherLength");
        }
        Optional<ImmutableList<Interruption>> interruptions = facts.post().getInterruptions();
        boolean presence = facts.reading(AuvergneRhoneAlpes2026Interpretations.CONTINUITY, trace)
                .equals("presence");
        if (presence && interruptions.isEmpty()) {
            return trace.lacking(DossierInputs.INTERRUPTIONS);
        }
        boolean interrupted = interruptions.isPresent() && !interruptions.get().isEmpty();
        if (presence) {
            return trace.either(!interrupted, "present", "interrupted");
        }
        return trace.satisfied(interrupted ? "contractWithLeave" : "contract");
    }

    /** First award: the printed dates, or the first worked day. */
    static Outcome printedDates(Facts facts, Trace trace) {
        Outcome other = unless(RequestKind.FIRST_AWARD, "renewal", facts, trace);
        if (other != null) {
            return other;
        }
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        Optional<LocalDate> start = facts.post().getContractStart();
        Optional<LocalDate> end = facts.post().getContractEnd();
        boolean firstWorkedDay = start.map(FIRST_WORKED_DAY::equals).orElse(false);
        if (start.isPresent() && !firstWorkedDay && !start.get().equals(START)) {
            return trace.notSatisfied("otherStart");
        }
        if (end.isPresent() && !end.get().equals(END)) {
            return trace.notSatisfied("otherEnd");
        }
        if (start.isEmpty() || end.isEmpty()) {
            return trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
        }
        return trace.satisfied(firstWorkedDay ? "firstWorkedDay" : "printed");
    }

    /** Renewal: same project, same partners, same candidate. */
    static Outcome sameThree(Facts facts, Trace trace) {
        Outcome other = unless(RequestKind.RENEWAL, "firstAward", facts, trace);
        if (other != null) {
            return other;
        }
        PreviousGrant before = facts.previousGrant();
        Outcome project = same(
                facts.project().getId(),
                before.getProjectId(),
                DossierInputs.PROJECT_ID,
                DossierInputs.PREVIOUS_PROJECT,
                trace);
        Outcome partners = samePartners(facts, before.getPartners(), trace);
        Optional<Rpps> candidate = facts.candidate().getRpps();
        Outcome person =
                same(candidate, before.getCandidate(), DossierInputs.RPPS, DossierInputs.PREVIOUS_CANDIDATE, trace);
        if (project == Outcome.NOT_SATISFIED) {
            return trace.notSatisfied("otherProject");
        }
        if (partners == Outcome.NOT_SATISFIED) {
            return trace.notSatisfied("otherPartners");
        }
        if (person == Outcome.NOT_SATISFIED) {
            return trace.notSatisfied("otherCandidate");
        }
        return project.and(partners).and(person) == Outcome.SATISFIED
                ? trace.satisfied("same")
                : trace.answer(Outcome.UNKNOWN, Trace.MISSING);
    }

    private static <T> Outcome same(
            Optional<T> now,
            Optional<T> before,
            fr.tempspartage.domain.field.Input<T> nowInput,
            fr.tempspartage.domain.field.Input<T> beforeInput,
            Trace trace) {
        trace.read(nowInput);
        trace.read(beforeInput);
        if (now.isEmpty() || before.isEmpty()) {
            trace.missing(nowInput);
            trace.missing(beforeInput);
            return Outcome.UNKNOWN;
        }
        return now.equals(before) ? Outcome.SATISFIED : Outcome.NOT_SATISFIED;
    }

    private static Outcome samePartners(Facts facts, Optional<ImmutableList<Siren>> before, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        trace.read(DossierInputs.LEGAL_ENTITY);
        trace.read(DossierInputs.PREVIOUS_PARTNERS);
        if (!facts.partnersKnown() || before.isEmpty()) {
            trace.missing(DossierInputs.PARTNERS);
            trace.missing(DossierInputs.PREVIOUS_PARTNERS);
            return Outcome.UNKNOWN;
        }
        boolean unknown = false;
        for (Partner partner : facts.partners()) {
            Optional<Siren> person = partner.getLegalEntity();
            if (person.isEmpty()) {
                trace.missing(DossierInputs.LEGAL_ENTITY);
                unknown = true;
            } else if (!before.get().contains(person.get())) {
                return Outcome.NOT_SATISFIED;
            }
        }
        if (unknown) {
            return Outcome.UNKNOWN;
        }
        for (Siren person : before.get()) {
            if (!isPartner(facts, person)) {
                return Outcome.NOT_SATISFIED;
            }
        }
        return Outcome.SATISFIED;
    }

    private static boolean isPartner(Facts facts, Siren person) {
        boolean found = false;
        for (Partner partner : facts.partners()) {
            found |= partner.getLegalEntity().map(person::equals).orElse(false);
        }
        return found;
    }

    /** Renewal: from 1 November, at most 12 months, those already had included. */
    static Outcome twelveMonths(Facts facts, Trace trace) {
        Outcome other = unless(RequestKind.RENEWAL, "firstAward", facts, trace);
        if (other != null) {
            return other;
        }
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        Optional<LocalDate> start = facts.post().getContractStart();
        if (start.isPresent() && !startsInNovember(start.get())) {
            return trace.notSatisfied("otherStart");
        }
        boolean cumulated = facts.reading(AuvergneRhoneAlpes2026Interpretations.RENEWAL_COUNT, trace)
                .equals("cumulated-12");
        Optional<Integer> earlier = cumulated ? earlierMonths(facts, trace) : Optional.of(0);
        int left = Math.max(RENEWAL_MONTHS - earlier.orElse(0), 0);
        trace.value("earlier", earlier.orElse(0));
        if (earlier.isPresent() && left == 0) {
            return trace.notSatisfied("usedUp");
        }
        Optional<LocalDate> end = facts.post().getContractEnd();
        if (start.isPresent() && end.isPresent()) {
            LocalDate last = start.get().withDayOfMonth(1).plusMonths(left).minusDays(1);
            trace.value("last", last);
            if (end.get().isAfter(last)) {
                return trace.notSatisfied("tooLong");
            }
        }
        if (start.isEmpty() || end.isEmpty()) {
            return trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END);
        }
        return earlier.isEmpty() ? trace.lacking(DossierInputs.EARLIER_RENEWALS) : trace.satisfied("within");
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

    /** 1 November, or the first worked day after this public holiday. */
    private static boolean startsInNovember(LocalDate start) {
        if (start.getMonth() != Month.NOVEMBER) {
            return false;
        }
        LocalDate worked = start.withDayOfMonth(2);
        while (worked.getDayOfWeek() == DayOfWeek.SATURDAY || worked.getDayOfWeek() == DayOfWeek.SUNDAY) {
            worked = worked.plusDays(1);
        }
        return start.getDayOfMonth() == 1 || start.equals(worked);
    }

    /** Answer where the request is of the other kind, or not known; {@code null} where the rule has its object. */
    private static @Nullable Outcome unless(RequestKind wanted, String reason, Facts facts, Trace trace) {
        trace.read(DossierInputs.REQUEST);
        Optional<RequestKind> request = facts.dossier().getRequest();
        if (request.isEmpty()) {
            return trace.lacking(DossierInputs.REQUEST);
        }
        return request.get() == wanted ? null : trace.notApplicable(reason);
    }
}

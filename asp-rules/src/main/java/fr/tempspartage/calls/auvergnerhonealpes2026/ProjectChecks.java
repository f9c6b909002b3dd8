package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.BALANCE;

import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.Balance;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import fr.tempspartage.rules.vocabulary.Filings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Checks of the balance of time and of the filing. */
final class ProjectChecks {

    /** The only address that the call gives. */
    static final String ADDRESS = "ars-ara-dos-bureau-ph@ars.sante.fr";

    private final Parameter<YearMonth> decisions;
    private final Parameter<LocalDate> start;

    ProjectChecks(Parameter<YearMonth> decisions, Parameter<LocalDate> start) {
        this.decisions = decisions;
        this.start = start;
    }

    /** Share of time on each side, for people to judge. */
    static Outcome balance(Facts facts, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        trace.read(DossierInputs.SEGMENTS);
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        if (!facts.partnersKnown() || facts.segments().isEmpty()) {
            return trace.lacking(DossierInputs.PARTNERS, DossierInputs.SEGMENTS);
        }
        boolean mustBeEqual = mustBeEqual(facts, trace);
        if (!trace.recording() && !mustBeEqual) {
            // People judge the share, whatever it is.
            return trace.forCommittee("share");
        }
        Optional<TimeShares> shares = facts.shares();
        if (shares.isEmpty() && facts.contract().isEmpty()) {
            return mustBeEqual
                    ? trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END)
                    : trace.forCommittee("notDated");
        }
        if (shares.isEmpty()) {
            return trace.forCommittee("notComputed");
        }
        PartnerSet hospital = PartnerSet.NONE;
        for (int i = 0; i < facts.partners().size(); i++) {
            hospital = facts.partners().get(i) instanceof Establishment ? hospital.with(i) : hospital;
        }
        if (trace.recording()) {
            Rate share = shares.get().share(hospital);
            trace.value("hospital", share);
            trace.value("town", share.complement());
        }
        if (mustBeEqual) {
            return trace.either(shares.get().compareToHalf(hospital) == 0, "half", "notHalf");
        }
        return trace.forCommittee("share");
    }

    private static boolean mustBeEqual(Facts facts, Trace trace) {
        return BALANCE.chosen(facts, trace) == Balance.EQUAL;
    }

    /** Filing in or after the month of the decisions, or once posts have begun, a remark that refuses nothing. */
    Outcome afterDecisions(Facts facts, Trace trace) {
        trace.read(DossierInputs.FILED_AT);
        LocalDate day;
        if (Filings.isDraft(facts, trace)) {
            day = facts.date();
        } else if (facts.filing().getFiledAt().isPresent()) {
            day = Filings.dayOf(facts.filing().getFiledAt().get());
        } else {
            facts.missingFilingState(trace);
            return trace.lacking(DossierInputs.FILED_AT);
        }
        trace.value("day", day);
        if (YearMonth.from(day).isBefore(decisions.get())) {
            return trace.notApplicable("before");
        }
        return trace.silent(day.isBefore(start.get()) ? "decisions" : "postsBegun");
    }

    /** Deadline: the text states none, which does not mean that there is none. */
    static Outcome deadline(Facts facts, Trace trace) {
        Optional<ZonedDateTime> firstLateInstant = facts.firstLateInstant();
        if (firstLateInstant.isPresent()) {
            return Filings.before(facts, firstLateInstant.get(), trace);
        }
        if (Filings.isDraft(facts, trace)) {
            return trace.notApplicable("draft");
        }
        facts.missingFilingState(trace);
        return trace.silent("notStated");
    }

    /** Whether an address is the one that the call gives, in capitals or not. */
    static boolean isItsAddress(String address) {
        return address.strip().equalsIgnoreCase(ADDRESS);
    }
}

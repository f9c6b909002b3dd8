package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.LegalPerson;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.Period;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.Periphery;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.Unit;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.LegalPersons;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Check of the least share of the time in the peripheral establishment (<i>quotité en établissement périphérique</i>), NA-16.
 *
 * <p>Sets of partners are bits. Where kinds or legal persons are not known, or the text does not say what sites of one
 * legal person count for, every possibility is looked at: where all give one answer, that is the answer.
 */
final class NouvelleAquitaine2026Periphery {

    /** Most partners whose kinds are looked at in every way where they are not known. */
    private static final int MOST_OPEN = 5;

    private final Facts facts;
    private final Trace trace;
    private final @Nullable LegalPerson legal;
    private final PeripheralSites sites;
    private final Parameter<List<TerritorialHospitalGroup>> groups;

    private NouvelleAquitaine2026Periphery(
            Facts facts,
            Trace trace,
            Periphery reading,
            boolean byVolume,
            @Nullable LegalPerson legal,
            TimeShares shares,
            Rate least,
            Parameter<List<TerritorialHospitalGroup>> groups) {
        this.facts = facts;
        this.trace = trace;
        this.legal = legal;
        this.sites = new PeripheralSites(facts, reading, shares, byVolume, least);
        this.groups = groups;
    }

    /** NA-16. */
    static Outcome reaches(Rate least, Parameter<List<TerritorialHospitalGroup>> groups, Facts facts, Trace trace) {
        Periphery chosen = NouvelleAquitaine2026Interpretations.PERIPHERY.chosen(facts, trace);
        Periphery reading = chosen == null ? Periphery.IN_ORDER : chosen;
        boolean financed = NouvelleAquitaine2026Interpretations.PERIOD.chosen(facts, trace) == Period.FINANCED_PERIOD;
        boolean byVolume = NouvelleAquitaine2026Interpretations.UNIT.chosen(facts, trace) == Unit.VOLUME;
        LegalPerson legal = NouvelleAquitaine2026Interpretations.LEGAL_PERSON.chosen(facts, trace);
        trace.read(DossierInputs.SEGMENTS);
        if (facts.segments().isEmpty()) {
            return trace.lacking(DossierInputs.SEGMENTS);
        }
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        trace.read(DossierInputs.CONTRACT_START);
        trace.read(DossierInputs.CONTRACT_END);
        Optional<TimeShares> shares;
        // One split for the whole contract is that of any part of it.
        if (financed && facts.segments().get().size() != 1) {
            trace.read(DossierInputs.FINANCED_START);
            trace.read(DossierInputs.FINANCED_END);
            ServicePeriod period = facts.post().financedPeriod().orElse(null);
            if (period == null) {
                return trace.lacking(DossierInputs.FINANCED_START, DossierInputs.FINANCED_END);
            }
            shares = facts.sharesWithin(period);
        } else {
            shares = facts.shares();
        }
        if (shares.isEmpty()) {
            return facts.contract().isEmpty()
                    ? trace.lacking(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END)
                    : trace.unknown("lengths");
        }
        var periphery =
                new NouvelleAquitaine2026Periphery(facts, trace, reading, byVolume, legal, shares.get(), least, groups);
        return switch (reading) {
            case D -> periphery.allButRecruiter();
            case E -> periphery.listedGroups();
            case IN_ORDER, A, B, C -> periphery.everyWay();
        };
    }

    private Outcome everyWay() {
        trace.read(DossierInputs.NAMED_PERIPHERAL);
        PartnerSets kinds = PartnerSets.of(facts, trace);
        LegalPersons persons = facts.legalPersons(trace);
        if (kinds.unknownKind().isEmpty() && persons.distinct()) {
            return sites.answer(kinds, PeripheralSites.APART, false, trace);
        }
        ImmutableList<ImmutableList<PartnerSet>> groupings = persons.groupings();
        if (groupings.isEmpty() || kinds.unknownKind().size() > MOST_OPEN) {
            return lacking(!kinds.unknownKind().isEmpty(), groupings.isEmpty(), persons);
        }
        List<PartnerSets> possible = kinds.possible();
        boolean two = legal != LegalPerson.ONE;
        boolean one = legal != LegalPerson.TWO;
        Outcome first = sites.answer(possible.get(0), groupings.get(0), !two, Trace.silent());
        boolean byKind = false;
        boolean byPerson = false;
        boolean agreed = true;
        boolean open = false;
        for (int g = 0; g < groupings.size(); g++) {
            for (PartnerSets way : possible) {
                Outcome apart = two ? sites.answer(way, groupings.get(g), false, Trace.silent()) : null;
                Outcome merged = one ? sites.answer(way, groupings.get(g), true, Trace.silent()) : null;
                agreed &= (apart == null || apart == first) && (merged == null || merged == first);
                open |= apart == Outcome.UNKNOWN || merged == Outcome.UNKNOWN;
                byKind |= differs(possible.get(0), groupings.get(g), way, groupings.get(g));
                byPerson |= differs(way, groupings.get(0), way, groupings.get(g));
            }
        }
        if (agreed) {
            // The share told is the least that satisfies, or the most that does not.
            int told = first == Outcome.NOT_SATISFIED ? (possible.size() - 1) / 2 : 0;
            return sites.answer(possible.get(told), groupings.get(0), !two, trace);
        }
        if (open) {
            trace.missing(DossierInputs.NAMED_PERIPHERAL);
        }
        return byKind || byPerson ? lacking(byKind, byPerson, persons) : trace.unknown("sameLegalPerson");
    }

    /** Whether two possibilities are answered differently, where the readings of I-NA-23 that may be right agree. */
    private boolean differs(
            PartnerSets kinds,
            ImmutableList<PartnerSet> grouping,
            PartnerSets otherKinds,
            ImmutableList<PartnerSet> otherGrouping) {
        return (!kinds.equals(otherKinds) || !grouping.equals(otherGrouping))
                && agreed(kinds, grouping) != agreed(otherKinds, otherGrouping);
    }

    private Outcome agreed(PartnerSets kinds, ImmutableList<PartnerSet> grouping) {
        if (legal != null) {
            return sites.answer(kinds, grouping, legal == LegalPerson.ONE, Trace.silent());
        }
        Outcome apart = sites.answer(kinds, grouping, false, Trace.silent());
        return apart == sites.answer(kinds, grouping, true, Trace.silent()) ? apart : Outcome.UNKNOWN;
    }

    private Outcome lacking(boolean kinds, boolean legalPersons, LegalPersons persons) {
        if (kinds) {
            trace.missing(DossierInputs.ESTABLISHMENT_KIND);
        }
        return legalPersons ? persons.lacking(trace) : trace.answer(Outcome.UNKNOWN, Trace.MISSING);
    }

    private Outcome allButRecruiter() {
        trace.read(DossierInputs.RECRUITERS);
        if (facts.project().getRecruiters().isEmpty()) {
            return trace.lacking(DossierInputs.RECRUITERS);
        }
        PartnerSet others = sites.all()
                .without(facts.placesOf(facts.project().getRecruiters().get()));
        return sites.test(others, others, trace);
    }

    private Outcome listedGroups() {
        PartnerSet low = PartnerSet.NONE;
        PartnerSet high = PartnerSet.NONE;
        for (int i = 0; i < facts.partners().size(); i++) {
            EstablishmentFacts establishment = facts.establishment(i);
            Outcome listed = establishment == null ? Outcome.NOT_SATISFIED : isListed(establishment);
            low = listed == Outcome.SATISFIED ? low.with(i) : low;
            high = listed == Outcome.NOT_SATISFIED ? high : high.with(i);
        }
        boolean decided = sites.compare(low) >= 0 || sites.compare(high) < 0;
        return decided ? sites.test(low, high, trace) : trace.answer(Outcome.UNKNOWN, Trace.MISSING);
    }

    /** Whether an establishment is a member of a group of the list; what is missing to say so is marked. */
    private Outcome isListed(EstablishmentFacts establishment) {
        TerritorialHospitalGroup group = establishment.hospitalGroup(trace).orElse(null);
        GroupMembership tie = establishment.groupMembership(trace).orElse(null);
        boolean member = tie == GroupMembership.MEMBER;
        if (group == null) {
            if (tie == null || member) {
                trace.missing(DossierInputs.HOSPITAL_GROUP);
            }
            return Outcome.UNKNOWN;
        }
        if (!groups.get().contains(group)) {
            return Outcome.NOT_SATISFIED;
        }
        if (tie == null) {
            trace.missing(DossierInputs.GROUP_MEMBERSHIP);
        }
        return member ? Outcome.SATISFIED : Outcome.UNKNOWN;
    }
}

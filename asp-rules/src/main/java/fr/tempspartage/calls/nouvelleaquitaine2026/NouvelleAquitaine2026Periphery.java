package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Check of the half of the time in the peripheral establishment (<i>quotité en établissement périphérique</i>), NA-16.
 *
 * <p>Sets of partners are bits. What is surely peripheral is the low set, what may be is the high set: the rule is met
 * if the low set reaches one half, and not met if the high set does not.
 */
final class NouvelleAquitaine2026Periphery {

    private final Facts facts;
    private final Trace trace;
    private final TimeShares shares;
    private final boolean byVolume;
    private final PartnerSets sets;
    private final long all;

    private NouvelleAquitaine2026Periphery(
            Facts facts, Trace trace, TimeShares shares, boolean byVolume, String legal) {
        this.facts = facts;
        this.trace = trace;
        this.shares = shares;
        this.byVolume = byVolume;
        this.sets = PartnerSets.of(facts, legal, trace);
        this.all = (1L << facts.partners().size()) - 1;
    }

    /** NA-16. */
    static Outcome reachesHalf(Facts facts, Trace trace) {
        String reading = facts.reading(NouvelleAquitaine2026Interpretations.PERIPHERY, trace);
        boolean financed = facts.reading(NouvelleAquitaine2026Interpretations.PERIOD, trace)
                .equals("financed-period");
        boolean byVolume =
                facts.reading(NouvelleAquitaine2026Interpretations.UNIT, trace).equals("volume");
        String legal = facts.reading(NouvelleAquitaine2026Interpretations.LEGAL_PERSON, trace);
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
        if (financed) {
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
        var periphery = new NouvelleAquitaine2026Periphery(facts, trace, shares.get(), byVolume, legal);
        return switch (reading) {
            case "a" -> periphery.reading(periphery.sets.healthLow(), periphery.sets.healthHigh());
            case "b" -> periphery.reading(periphery.sets.otherThanChuLow(), periphery.sets.otherThanChuHigh());
            case "c" -> periphery.named(true);
            case "d" -> periphery.allButRecruiter();
            case "e" -> periphery.listedGroups();
            default -> periphery.inOrder();
        };
    }

    /** The readings in order: two equal halves, a CHU among the partners, the partners named. */
    private Outcome inOrder() {
        if (sets.chu() != 0) {
            return test(all);
        }
        if (sets.unknownKind() != 0) {
            return trace.lacking(DossierInputs.ESTABLISHMENT_KIND);
        }
        if (facts.partners().size() == 2 && compare(1) == 0 && compare(2) == 0) {
            share("share", 1);
            return sets.undivided(1, trace) ? trace.satisfied("equalHalves") : openPersons();
        }
        return named(false);
    }

    /** The partners that the project names; naming a CHU, all or none names nothing. */
    private Outcome named(boolean whole) {
        trace.read(DossierInputs.NAMED_PERIPHERAL);
        ImmutableList<PartnerKey> stated = facts.project().getNamedPeripheral().orElse(null);
        if (stated == null) {
            return trace.lacking(DossierInputs.NAMED_PERIPHERAL);
        }
        long mask = facts.maskOf(stated);
        if (mask == 0) {
            return trace.unknown("noneNamed");
        }
        if (mask == all || (mask & sets.chu()) != 0) {
            return trace.unknown("namingVoid");
        }
        if ((mask & sets.unknownKind()) != 0) {
            return trace.lacking(DossierInputs.ESTABLISHMENT_KIND);
        }
        if (whole) {
            return reading(mask, mask);
        }
        return sets.undivided(mask, trace) ? test(mask) : openPersons();
    }

    /** Health establishments among some partners, then all but CHUs: only medico-social time may lie between. */
    private Outcome test(long among) {
        long low = sets.healthLow() & among;
        long high = sets.otherThanChuHigh() & among;
        if (compare(low) >= 0) {
            share("share", low);
            return trace.satisfied("enough");
        }
        share("share", high);
        if (compare(high) < 0) {
            return trace.notSatisfied("below");
        }
        share("surely", low);
        if ((sets.unknownKind() & among) != 0) {
            return trace.lacking(DossierInputs.ESTABLISHMENT_KIND);
        }
        return compare(sets.health() & among) >= 0
                ? openPersons()
                : trace.unknown(onlyMedicoSocial(high & ~low) ? "medicoSocial" : "otherStructures");
    }

    /** Whether some partners are all medico-social establishments; they are kept for the reason where they are not. */
    private boolean onlyMedicoSocial(long some) {
        if (!trace.recording()) {
            return true;
        }
        List<Partner> found = new ArrayList<>();
        boolean only = true;
        for (int i = 0; i < facts.partners().size(); i++) {
            if ((some >>> i & 1) == 1) {
                found.add(facts.partners().get(i));
                EstablishmentFacts establishment = facts.establishment(i);
                only &= establishment != null
                        && establishment.kind(trace).orElse(null) == EstablishmentKind.MEDICO_SOCIAL;
            }
        }
        trace.value("structures", found);
        return only;
    }

    private Outcome openPersons() {
        return sets.someEntityUnknown() ? facts.legalPersons(trace).lacking(trace) : trace.unknown("sameLegalPerson");
    }

    private Outcome allButRecruiter() {
        trace.read(DossierInputs.RECRUITERS);
        if (facts.project().getRecruiters().isEmpty()) {
            return trace.lacking(DossierInputs.RECRUITERS);
        }
        long mask = all & ~facts.maskOf(facts.project().getRecruiters().get());
        return reading(mask, mask);
    }

    private Outcome listedGroups() {
        long low = 0;
        long high = 0;
        for (int i = 0; i < facts.partners().size(); i++) {
            EstablishmentFacts establishment = facts.establishment(i);
            Outcome listed = establishment == null
                    ? Outcome.NOT_SATISFIED
                    : NouvelleAquitaine2026Priorities.isListed(establishment, trace);
            low |= listed == Outcome.SATISFIED ? 1L << i : 0;
            high |= listed == Outcome.NOT_SATISFIED ? 0 : 1L << i;
        }
        return reading(low, high);
    }

    /** One reading alone. */
    private Outcome reading(long low, long high) {
        share("share", compare(low) >= 0 ? low : high);
        if (compare(low) >= 0) {
            return trace.satisfied("enough");
        }
        return compare(high) < 0 ? trace.notSatisfied("below") : trace.unknown("readingOpen");
    }

    private int compare(long mask) {
        Optional<Rate> volume = byVolume ? shares.volumeShare(mask) : Optional.empty();
        return volume.isPresent() ? volume.get().compareTo(Rate.HALF) : shares.compareToHalf(mask);
    }

    private void share(String name, long mask) {
        if (trace.recording()) {
            Optional<Rate> volume = byVolume ? shares.volumeShare(mask) : Optional.empty();
            trace.value(name, volume.orElseGet(() -> shares.share(mask)));
        }
    }
}

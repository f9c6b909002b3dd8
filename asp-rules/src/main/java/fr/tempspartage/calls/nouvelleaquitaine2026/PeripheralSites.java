package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.Periphery;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Share of the peripheral sites where kinds and legal persons are given (<i>établissement périphérique</i>), under the
 * readings {@code in-order}, {@code a}, {@code b} and {@code c} of I-NA-8. Sets of partners are bits.
 */
final class PeripheralSites {

    /** Each partner a legal person of its own. */
    static final ImmutableList<PartnerSet> APART = ImmutableList.of();

    private final Facts facts;
    private final Periphery reading;
    private final TimeShares shares;
    private final boolean byVolume;
    private final Rate least;
    private final int count;
    private final PartnerSet all;
    private final boolean namingKnown;
    private final PartnerSet named;

    PeripheralSites(Facts facts, Periphery reading, TimeShares shares, boolean byVolume, Rate least) {
        this.facts = facts;
        this.reading = reading;
        this.shares = shares;
        this.byVolume = byVolume;
        this.least = least;
        this.count = facts.partners().size();
        this.all = PartnerSet.first(count);
        ImmutableList<PartnerKey> stated = facts.project().getNamedPeripheral().orElse(null);
        this.namingKnown = stated != null;
        this.named = stated == null ? PartnerSet.NONE : facts.placesOf(stated);
    }

    PartnerSet all() {
        return all;
    }

    /** Answer where all is known; sites of one legal person are one establishment, or each stands for itself. */
    Outcome answer(PartnerSets kinds, ImmutableList<PartnerSet> groups, boolean merged, Trace trace) {
        PartnerSet chu = kinds.chu();
        PartnerSet health = kinds.health();
        PartnerSet stated = named;
        PartnerSet free = PartnerSet.NONE;
        for (PartnerSet group : groups) {
            boolean university = group.meets(kinds.chu());
            if (group.size() > 1 && merged) {
                chu = university ? chu.with(group) : chu;
                health = university ? health.without(group) : group.meets(kinds.health()) ? health.with(group) : health;
                stated = group.meets(stated) ? stated.with(group) : stated;
            } else if (group.size() > 1 && university) {
                free = free.with(group);
            }
        }
        if (!free.isEmpty()) {
            return amongSites(kinds, groups, free, trace);
        }
        if (reading == Periphery.C) {
            return named(stated, stated, stated, chu, trace);
        }
        PartnerSet others = all.without(chu).without(health);
        if (!chu.isEmpty() || reading != Periphery.IN_ORDER) {
            return test(lowest(health, others), highest(health, others), trace);
        }
        boolean single = merged && !groups.isEmpty() && groups.get(0).equals(all);
        return !single && hasEachTheLeast()
                ? equalHalves(trace)
                : named(stated.within(health), stated.within(health.with(others)), stated, chu, trace);
    }

    /**
     * Some CHU has several sites, each of which may be the peripheral one, whatever kind it declares, as the project
     * names it.
     */
    private Outcome amongSites(PartnerSets kinds, ImmutableList<PartnerSet> groups, PartnerSet free, Trace trace) {
        boolean byNaming = reading == Periphery.C;
        if (free.equals(all) && hasEachTheLeast() && !byNaming) {
            return equalHalves(trace);
        }
        PartnerSet chu = kinds.chu().without(free);
        PartnerSet sure = kinds.health().without(free);
        PartnerSet others = all.without(kinds.chu()).without(kinds.health());
        if (isNaming(chu) && isOneLeft(groups, free)) {
            PartnerSet sites = named.within(free);
            PartnerSet surely = sure.with(sites.without(others));
            PartnerSet maybe = others.without(free.without(sites));
            return byNaming ? test(named, named, trace) : test(lowest(surely, maybe), highest(surely, maybe), trace);
        }
        PartnerSet low = lowest(sure, others.without(free));
        if (!byNaming && compare(low) >= 0) {
            return test(low, low, trace);
        }
        PartnerSet high = highest(sure, others.without(free)).with(free);
        boolean reachable = byNaming;
        for (int i = 0; i < count; i++) {
            // One site of a CHU is not peripheral.
            reachable |= free.has(i) && compare(high.without(PartnerSet.of(i))) >= 0;
        }
        if (!reachable) {
            return test(low, high.without(PartnerSet.of(free.lowest())), trace);
        }
        return namingKnown ? trace.unknown("sitesUnnamed") : trace.lacking(DossierInputs.NAMED_PERIPHERAL);
    }

    /** The partners that the project names; naming a CHU, all or none names nothing. */
    private Outcome named(PartnerSet low, PartnerSet high, PartnerSet stated, PartnerSet chu, Trace trace) {
        if (!namingKnown) {
            return trace.lacking(DossierInputs.NAMED_PERIPHERAL);
        }
        if (stated.isEmpty()) {
            return trace.unknown("noneNamed");
        }
        return stated.equals(all) || stated.meets(chu) ? trace.unknown("namingVoid") : test(low, high, trace);
    }

    private boolean isNaming(PartnerSet chu) {
        return !named.isEmpty() && !named.equals(all) && !named.meets(chu);
    }

    /** Whether the naming leaves one site at least of each CHU that has several. */
    private boolean isOneLeft(ImmutableList<PartnerSet> groups, PartnerSet free) {
        boolean left = true;
        for (PartnerSet group : groups) {
            left &= !group.meets(free) || !group.without(named).isEmpty();
        }
        return left;
    }

    /** Whether each of two establishments has the least share, as two equal halves are one half each. */
    private boolean hasEachTheLeast() {
        return count == 2 && compare(PartnerSet.of(0)) >= 0 && compare(PartnerSet.of(1)) >= 0;
    }

    private Outcome equalHalves(Trace trace) {
        share("share", PartnerSet.of(0), trace);
        return trace.satisfied("equalHalves");
    }

    /** What surely counts: the reading {@code b} counts medico-social time too. */
    private PartnerSet lowest(PartnerSet health, PartnerSet others) {
        return reading == Periphery.B ? health.with(others) : health;
    }

    /** What may count: the reading {@code a} does not count medico-social time. */
    private PartnerSet highest(PartnerSet health, PartnerSet others) {
        return reading == Periphery.A ? health : health.with(others);
    }

    /** What surely counts reaches the least share, or what may count does not; only medico-social time lies between. */
    Outcome test(PartnerSet low, PartnerSet high, Trace trace) {
        if (compare(low) >= 0) {
            share("share", low, trace);
            return trace.satisfied("enough");
        }
        share("share", high, trace);
        if (compare(high) < 0) {
            return trace.notSatisfied("below");
        }
        share("surely", low, trace);
        return trace.unknown(isOnlyMedicoSocial(high.without(low), trace) ? "medicoSocial" : "otherStructures");
    }

    /** Whether some partners are all medico-social establishments; they are kept for the reason where they are not. */
    private boolean isOnlyMedicoSocial(PartnerSet some, Trace trace) {
        if (!trace.recording()) {
            return true;
        }
        List<Partner> found = new ArrayList<>();
        boolean only = true;
        for (int i = 0; i < count; i++) {
            if (some.has(i)) {
                found.add(facts.partners().get(i));
                EstablishmentFacts establishment = facts.establishment(i);
                only &= establishment != null
                        && establishment.kind(trace).orElse(null) == EstablishmentKind.MEDICO_SOCIAL;
            }
        }
        trace.value("structures", found);
        return only;
    }

    int compare(PartnerSet some) {
        Optional<Rate> volume = byVolume ? shares.volumeShare(some) : Optional.empty();
        if (volume.isEmpty() && least.equals(Rate.HALF)) {
            return shares.compareToHalf(some);
        }
        return volume.orElseGet(() -> shares.share(some)).compareTo(least);
    }

    private void share(String name, PartnerSet some, Trace trace) {
        if (trace.recording()) {
            Optional<Rate> volume = byVolume ? shares.volumeShare(some) : Optional.empty();
            trace.value(name, volume.orElseGet(() -> shares.share(some)));
        }
    }
}

package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.Periphery;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
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
    static final long[] APART = {};

    private final Facts facts;
    private final Periphery reading;
    private final TimeShares shares;
    private final boolean byVolume;
    private final Rate least;
    private final int count;
    private final long all;
    private final boolean namingKnown;
    private final long named;

    PeripheralSites(Facts facts, Periphery reading, TimeShares shares, boolean byVolume, Rate least) {
        this.facts = facts;
        this.reading = reading;
        this.shares = shares;
        this.byVolume = byVolume;
        this.least = least;
        this.count = facts.partners().size();
        this.all = (1L << count) - 1;
        ImmutableList<PartnerKey> stated = facts.project().getNamedPeripheral().orElse(null);
        this.namingKnown = stated != null;
        this.named = stated == null ? 0 : facts.maskOf(stated);
    }

    long all() {
        return all;
    }

    /** Answer where all is known; sites of one legal person are one establishment, or each stands for itself. */
    Outcome answer(PartnerSets kinds, long[] groups, boolean merged, Trace trace) {
        long chu = kinds.chu();
        long health = kinds.health();
        long stated = named;
        long free = 0;
        for (long group : groups) {
            if (Long.bitCount(group) > 1 && merged) {
                boolean university = (group & kinds.chu()) != 0;
                chu |= university ? group : 0;
                health = university ? health & ~group : (group & kinds.health()) != 0 ? health | group : health;
                stated |= (group & stated) != 0 ? group : 0;
            } else if (Long.bitCount(group) > 1 && (group & kinds.chu()) != 0) {
                free |= group;
            }
        }
        if (free != 0) {
            return amongSites(kinds, groups, free, trace);
        }
        if (reading == Periphery.C) {
            return named(stated, stated, stated, chu, trace);
        }
        long others = all & ~chu & ~health;
        if (chu != 0 || reading != Periphery.IN_ORDER) {
            return test(lowest(health, others), highest(health, others), trace);
        }
        boolean single = merged && groups.length > 0 && groups[0] == all;
        return !single && hasEachTheLeast()
                ? equalHalves(trace)
                : named(stated & health, stated & (health | others), stated, chu, trace);
    }

    /**
     * Some CHU has several sites, each of which may be the peripheral one, whatever kind it declares, as the project
     * names it.
     */
    private Outcome amongSites(PartnerSets kinds, long[] groups, long free, Trace trace) {
        boolean byNaming = reading == Periphery.C;
        if (free == all && hasEachTheLeast() && !byNaming) {
            return equalHalves(trace);
        }
        long chu = kinds.chu() & ~free;
        long sure = kinds.health() & ~free;
        long others = all & ~kinds.chu() & ~kinds.health();
        if (isNaming(chu) && isOneLeft(groups, free)) {
            long sites = named & free;
            return byNaming
                    ? test(named, named, trace)
                    : test(
                            lowest(sure | (sites & ~others), others & (~free | sites)),
                            highest(sure | (sites & ~others), others & (~free | sites)),
                            trace);
        }
        long low = lowest(sure, others & ~free);
        if (!byNaming && compare(low) >= 0) {
            return test(low, low, trace);
        }
        long high = highest(sure, others & ~free) | free;
        boolean reachable = byNaming;
        for (int i = 0; i < count; i++) {
            // One site of a CHU is not peripheral.
            reachable |= (free >>> i & 1) == 1 && compare(high & ~(1L << i)) >= 0;
        }
        if (!reachable) {
            return test(low, high & ~Long.lowestOneBit(free), trace);
        }
        return namingKnown ? trace.unknown("sitesUnnamed") : trace.lacking(DossierInputs.NAMED_PERIPHERAL);
    }

    /** The partners that the project names; naming a CHU, all or none names nothing. */
    private Outcome named(long low, long high, long stated, long chu, Trace trace) {
        if (!namingKnown) {
            return trace.lacking(DossierInputs.NAMED_PERIPHERAL);
        }
        if (stated == 0) {
            return trace.unknown("noneNamed");
        }
        return stated == all || (stated & chu) != 0 ? trace.unknown("namingVoid") : test(low, high, trace);
    }

    private boolean isNaming(long chu) {
        return named != 0 && named != all && (named & chu) == 0;
    }

    /** Whether the naming leaves one site at least of each CHU that has several. */
    private boolean isOneLeft(long[] groups, long free) {
        boolean left = true;
        for (long group : groups) {
            left &= (group & free) == 0 || (group & ~named) != 0;
        }
        return left;
    }

    /** Whether each of two establishments has the least share, as two equal halves are one half each. */
    private boolean hasEachTheLeast() {
        return count == 2 && compare(1) >= 0 && compare(2) >= 0;
    }

    private Outcome equalHalves(Trace trace) {
        share("share", 1, trace);
        return trace.satisfied("equalHalves");
    }

    /** What surely counts: the reading {@code b} counts medico-social time too. */
    private long lowest(long health, long others) {
        return reading == Periphery.B ? health | others : health;
    }

    /** What may count: the reading {@code a} does not count medico-social time. */
    private long highest(long health, long others) {
        return reading == Periphery.A ? health : health | others;
    }

    /** What surely counts reaches the least share, or what may count does not; only medico-social time lies between. */
    Outcome test(long low, long high, Trace trace) {
        if (compare(low) >= 0) {
            share("share", low, trace);
            return trace.satisfied("enough");
        }
        share("share", high, trace);
        if (compare(high) < 0) {
            return trace.notSatisfied("below");
        }
        share("surely", low, trace);
        return trace.unknown(isOnlyMedicoSocial(high & ~low, trace) ? "medicoSocial" : "otherStructures");
    }

    /** Whether some partners are all medico-social establishments; they are kept for the reason where they are not. */
    private boolean isOnlyMedicoSocial(long some, Trace trace) {
        if (!trace.recording()) {
            return true;
        }
        List<Partner> found = new ArrayList<>();
        boolean only = true;
        for (int i = 0; i < count; i++) {
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

    int compare(long mask) {
        Optional<Rate> volume = byVolume ? shares.volumeShare(mask) : Optional.empty();
        if (volume.isEmpty() && least.equals(Rate.HALF)) {
            return shares.compareToHalf(mask);
        }
        return volume.orElseGet(() -> shares.share(mask)).compareTo(least);
    }

    private void share(String name, long mask, Trace trace) {
        if (trace.recording()) {
            Optional<Rate> volume = byVolume ? shares.volumeShare(mask) : Optional.empty();
            trace.value(name, volume.orElseGet(() -> shares.share(mask)));
        }
    }
}

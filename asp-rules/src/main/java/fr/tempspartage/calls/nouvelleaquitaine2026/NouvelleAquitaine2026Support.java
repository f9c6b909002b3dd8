package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.verdict.EstablishmentFacts;
import fr.tempspartage.rules.verdict.Facts;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Trace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remarks, and what the committee judges (<i>remarques et appréciation</i>); none changes eligibility. */
final class NouvelleAquitaine2026Support {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private NouvelleAquitaine2026Support() {}

    /** NA-11. */
    static Outcome hardToRecruit(Facts facts, Trace trace) {
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        trace.read(DossierInputs.VACANCY_RATE);
        int stated = 0;
        int establishments = 0;
        ImmutableList.Builder<Bilingual> rates = ImmutableList.builder();
        for (int i = 0; i < facts.partners().size(); i++) {
            EstablishmentFacts partner = facts.establishment(i);
            if (partner != null) {
                Optional<Rate> rate = partner.establishment().getVacancyRate();
                establishments++;
                stated += rate.isPresent() ? 1 : 0;
                if (trace.recording() && rate.isPresent()) {
                    rates.add(rate(facts, partner.establishment(), rate.get()));
                }
            }
        }
        if (establishments == 0) {
            return trace.notApplicable("noEstablishment");
        }
        if (stated == 0) {
            return trace.lacking(DossierInputs.VACANCY_RATE);
        }
        trace.value("rates", rates.build());
        if (stated < establishments) {
            trace.missing(DossierInputs.VACANCY_RATE);
            return trace.unknown("some");
        }
        return trace.satisfied("rates");
    }

    private static Bilingual rate(Facts facts, Establishment establishment, Rate rate) {
        String name = PartnerLabels.of(facts.project().getPartners().orElse(ImmutableList.of()))
                .getOrDefault(establishment.getKey(), PartnerLabels.of(establishment));
        return Bilingual.of(
                name + "\u00a0: " + rate.format(Language.FRENCH), name + ": " + rate.format(Language.ENGLISH));
    }

    /** NA-57. */
    static Outcome printedBonus(Euros printed, Facts facts, Trace trace) {
        trace.read(DossierInputs.MAIN_SITE);
        trace.read(DossierInputs.SEGMENTS);
        PartnerKey main = facts.post().getMainSite().orElse(null);
        if (facts.segments().isEmpty()) {
            return trace.lacking(DossierInputs.MAIN_SITE, DossierInputs.SEGMENTS);
        }
        List<TimeSegment> segments = facts.segments().get();
        AllocationUnit unit = segments.size() == 1 ? segments.get(0).getUnit() : AllocationUnit.YEARS;
        if (unit != AllocationUnit.HALF_DAYS_PER_WEEK && unit != AllocationUnit.DAYS_PER_WEEK) {
            return trace.unknown("notByTheWeek");
        }
        if (main == null) {
            return trace.lacking(DossierInputs.MAIN_SITE);
        }
        trace.read(DossierInputs.DISTANCES);
        BigDecimal away = BigDecimal.ZERO;
        int sites = 0;
        int near = 0;
        for (SiteTime site : segments.get(0).getSites()) {
            if (!site.getPartner().equals(main) && site.getAmount().signum() > 0) {
                BigDecimal kilometres = kilometres(facts, site.getPartner());
                if (kilometres == null) {
                    trace.value("site", name(facts, site.getPartner()));
                    return trace.unknown("distanceUnknown");
                }
                if (kilometres.compareTo(NouvelleAquitaine2026Costs.PET_KILOMETRES) >= 0) {
                    away = away.add(site.getAmount());
                    sites++;
                } else {
                    trace.value("site", name(facts, site.getPartner()));
                    trace.value("kilometres", kilometres);
                    near++;
                }
            }
        }
        BigDecimal halfDays = unit == AllocationUnit.DAYS_PER_WEEK ? away.multiply(TWO) : away;
        Euros statutory = NouvelleAquitaine2026Costs.statutoryPet(halfDays, sites);
        if (trace.recording()) {
            trace.value("halfDays", halfDays);
            trace.value("printed", printed);
            trace.value("statutory", statutory);
        }
        if (sites == 0 && near > 0) {
            return trace.notSatisfied("tooNear");
        }
        return trace.either(statutory.equals(printed), "same", "differs");
    }

    /** Distance of a site from the main one; null where the dossier does not state it. */
    private static @Nullable BigDecimal kilometres(Facts facts, PartnerKey partner) {
        List<SiteDistance> distances = facts.post().getDistances().orElse(ImmutableList.of());
        for (int i = 0; i < distances.size(); i++) {
            if (distances.get(i).getPartner().equals(partner)) {
                return distances.get(i).getKilometres();
            }
        }
        return null;
    }

    private static Object name(Facts facts, PartnerKey partner) {
        int place = facts.indexOf(partner);
        return place < 0 ? partner : facts.partners().get(place);
    }
}

package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
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
import fr.tempspartage.rules.vocabulary.Documents;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remarks, and what the committee judges (<i>remarques et appréciation</i>); none changes eligibility. */
final class NouvelleAquitaine2026Support {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private NouvelleAquitaine2026Support() {}

    /** NA-04. */
    static Outcome young(Facts facts, Trace trace) {
        trace.read(DossierInputs.DIPLOMA_DATE);
        Optional<LocalDate> diploma = facts.candidate().getDiplomaDate();
        if (diploma.isEmpty()) {
            return trace.lacking(DossierInputs.DIPLOMA_DATE);
        }
        return trace.satisfied(diploma.get().isAfter(facts.date()) ? "expected" : "obtained");
    }

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

    /** NA-23. */
    static Outcome partnersCommit(Facts facts, Trace trace) {
        boolean separate = facts.reading(NouvelleAquitaine2026Interpretations.COMMITMENT, trace)
                .equals("separate-document");
        trace.read(DossierInputs.PARTNERS);
        if (!facts.partnersKnown()) {
            return trace.lacking(DossierInputs.PARTNERS);
        }
        if (facts.partners().isEmpty()) {
            return trace.unknown("noPartner");
        }
        Outcome favourable = noneUnfavourable(facts, trace);
        if (favourable == Outcome.NOT_SATISFIED) {
            return favourable;
        }
        Outcome committed = separate ? separateCommitments(facts, trace) : opinions(facts, trace);
        return committed == Outcome.SATISFIED && favourable == Outcome.UNKNOWN
                ? trace.unknown("directionUnknown")
                : committed;
    }

    private static Outcome opinions(Facts facts, Trace trace) {
        return Partnerwise.all(
                facts, trace, (partner, t) -> Documents.presentFor(facts, DocumentType.DIRECTOR_OPINION, partner, t));
    }

    private static Outcome separateCommitments(Facts facts, Trace trace) {
        trace.read(DossierInputs.COMMITMENTS);
        ImmutableList<Commitment> commitments = facts.project().getCommitments().orElse(null);
        if (commitments == null) {
            return trace.lacking(DossierInputs.COMMITMENTS);
        }
        return Partnerwise.all(facts, trace, (i, t) -> {
            Partner partner = facts.partners().get(i);
            t.value("partner", partner);
            t.value("document", SignatoryQuality.ESTABLISHMENT_DIRECTOR);
            boolean unnamed = false;
            for (Commitment commitment : commitments) {
                if (commitment.getQuality() == SignatoryQuality.ESTABLISHMENT_DIRECTOR) {
                    if (commitment.getPartner().filter(partner.getKey()::equals).isPresent()) {
                        return t.satisfied("present");
                    }
                    unnamed |= commitment.getPartner().isEmpty();
                }
            }
            if (unnamed) {
                return t.unknown("unnamed");
            }
            return t.notSatisfied("absent");
        });
    }

    private static Outcome noneUnfavourable(Facts facts, Trace trace) {
        trace.read(DossierInputs.DOCUMENTS);
        if (!facts.documents().known()) {
            return Outcome.UNKNOWN;
        }
        if (facts.documents().hasUnfavourable(DocumentType.DIRECTOR_OPINION)) {
            trace.value("document", DocumentType.DIRECTOR_OPINION);
            return trace.notSatisfied("unfavourable");
        }
        return facts.documents().hasUndirected(DocumentType.DIRECTOR_OPINION) ? Outcome.UNKNOWN : Outcome.SATISFIED;
    }

    /** NA-25. */
    static Outcome practitionersCommit(Facts facts, Trace trace) {
        trace.read(DossierInputs.COMMITMENTS);
        ImmutableList<Commitment> commitments = facts.project().getCommitments().orElse(null);
        if (commitments == null) {
            return trace.lacking(DossierInputs.COMMITMENTS);
        }
        boolean found = false;
        for (int i = 0; i < commitments.size(); i++) {
            found |= commitments.get(i).getQuality() == SignatoryQuality.HOSPITAL_PRACTITIONER;
        }
        return trace.either(found, "yes", "no");
    }

    /** NA-57. */
    static Outcome printedBonus(Facts facts, Trace trace) {
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
            trace.value("printed", NouvelleAquitaine2026Costs.PRINTED_PET);
            trace.value("statutory", statutory);
        }
        if (sites == 0 && near > 0) {
            return trace.notSatisfied("tooNear");
        }
        return trace.either(statutory.equals(NouvelleAquitaine2026Costs.PRINTED_PET), "same", "differs");
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

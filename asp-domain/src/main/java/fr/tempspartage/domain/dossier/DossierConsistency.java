package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.post.WorkedDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks of a dossier between its fields (<i>contrôles de cohérence</i>): the list of what can be found is
 * {@link Inconsistency}, what a call forbids is not in it.
 */
public final class DossierConsistency {

    private DossierConsistency() {}

    /**
     * Checks a dossier.
     *
     * @return what contradicts itself or is not likely, in the order of the checks; empty for a consistent dossier
     */
    public static ImmutableList<FoundInconsistency> of(Dossier dossier) {
        Inconsistencies found = new Inconsistencies();
        Optional<Set<PartnerKey>> known = partnerKeys(dossier, found);
        List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        dossier.getProject().ifPresent(project -> {
            checkProject(project, known, found);
            checkCounts(project, posts.size(), found);
        });
        if (dossier.getPosts().isPresent() && posts.isEmpty()) {
            found.add(Inconsistency.NO_POST, "posts");
        }
        for (int i = 0; i < posts.size(); i++) {
            checkPost(posts.get(i), "posts[" + i + "]", known, found);
        }
        checkCandidate(dossier, known, found);
        checkDocuments(dossier, known, found);
        checkStatements(dossier, found);
        PartnerConsistency.check(dossier, found);
        TimeConsistency.check(dossier, found);
        PeriodConsistency.check(dossier, found);
        return found.all();
    }

    private static Optional<Set<PartnerKey>> partnerKeys(Dossier dossier, Inconsistencies found) {
        Optional<ImmutableList<Partner>> partners = dossier.getProject().flatMap(SharedMedicalProject::getPartners);
        if (partners.isEmpty()) {
            return Optional.empty();
        }
        Set<PartnerKey> keys = new HashSet<>();
        for (int i = 0; i < partners.get().size(); i++) {
            Partner partner = partners.get().get(i);
            if (!keys.add(partner.getKey())) {
                found.add(
                        Inconsistency.DUPLICATE_PARTNER,
                        "project.partners[" + i + "].key",
                        Map.of(
                                "key",
                                partner.getKey(),
                                "first",
                                Shown.partner(partner.getKey(), partners),
                                "second",
                                Shown.partner(partner)));
            }
        }
        return Optional.of(keys);
    }

    private static void checkProject(
            SharedMedicalProject project, Optional<Set<PartnerKey>> known, Inconsistencies found) {
        found.unknownKeys(project.getRecruiters(), known, "project.recruiters");
        found.unknownKeys(project.getSalaryPayers(), known, "project.salaryPayers");
        found.unknownKeys(project.getNamedPeripheral(), known, "project.namedPeripheral");
        List<Commitment> commitments = project.getCommitments().orElse(ImmutableList.of());
        for (int i = 0; i < commitments.size(); i++) {
            found.unknownKey(commitments.get(i).getPartner(), known, "project.commitments[" + i + "].partner");
        }
        checkCommitments(project, commitments, found);
        List<CostShare> split = project.getAgreedSplit().orElse(ImmutableList.of());
        if (!split.isEmpty()) {
            Rate sum = Rate.ZERO;
            for (int i = 0; i < split.size(); i++) {
                found.unknownKey(split.get(i).getPartner(), known, "project.agreedSplit[" + i + "].partner");
                sum = sum.plus(split.get(i).getShare());
            }
            if (!sum.equals(Rate.ONE)) {
                found.add(Inconsistency.SPLIT_NOT_WHOLE, "project.agreedSplit", Map.of("total", Shown.rate(sum)));
            }
        }
    }

    /** Commitments of one partner in one capacity; a later day may be a correction, but only one counts. */
    private static void checkCommitments(
            SharedMedicalProject project, List<Commitment> commitments, Inconsistencies found) {
        for (int i = 0; i < commitments.size(); i++) {
            Commitment commitment = commitments.get(i);
            for (int j = 0; j < i && commitment.getPartner().isPresent(); j++) {
                if (commitments.get(j).getPartner().equals(commitment.getPartner())
                        && commitments.get(j).getQuality() == commitment.getQuality()) {
                    found.add(
                            Inconsistency.COMMITMENT_TWICE,
                            "project.commitments[" + i + "]",
                            Map.of(
                                    "partner",
                                    Shown.partner(commitment.getPartner().get(), project.getPartners()),
                                    "quality",
                                    commitment.getQuality().label(),
                                    "first",
                                    j + 1,
                                    "second",
                                    i + 1));
                    break;
                }
            }
        }
    }

    /** What is said of the legal persons, and of the number of assistants, beside what identifies or lists them. */
    private static void checkCounts(SharedMedicalProject project, int posts, Inconsistencies found) {
        List<Partner> partners = project.getPartners().orElse(ImmutableList.of());
        String pair = "";
        boolean shared = false;
        boolean distinct = partners.size() > 1;
        for (int i = 0; i < partners.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<Boolean> same = partners.get(i).ofSameLegalPersonAs(partners.get(j));
                if (same.orElse(false) && !shared) {
                    shared = true;
                    pair = Shown.partner(partners.get(j)) + " – " + Shown.partner(partners.get(i));
                }
                distinct &= !same.orElse(true);
            }
        }
        boolean stated = project.getDistinctLegalPersons().orElse(distinct);
        if (stated ? shared : distinct) {
            found.add(
                    Inconsistency.LEGAL_PERSONS_CONTRADICTED,
                    "project.distinctLegalPersons",
                    Map.of(
                            "what",
                            stated
                                    ? Bilingual.of(
                                            "distinctes, alors que deux partenaires relèvent de la même\u00a0: " + pair,
                                            "distinct, yet two partners are of one: " + pair)
                                    : Bilingual.of(
                                            "non distinctes, alors que les numéros ou les statuts distinguent tous les"
                                                    + " partenaires",
                                            "not distinct, yet the numbers or the statuses tell all the partners"
                                                    + " apart")));
        }
        if (project.getAssistants().orElse(posts) < posts) {
            found.add(
                    Inconsistency.ASSISTANTS_CONTRADICTED,
                    "project.assistants",
                    Map.of("posts", posts, "assistants", project.getAssistants().orElse(posts)));
        }
    }

    private static void checkPost(Post post, String path, Optional<Set<PartnerKey>> known, Inconsistencies found) {
        found.unknownKey(post.getMainSite(), known, path + ".mainSite");
        List<SiteDistance> distances = post.getDistances().orElse(ImmutableList.of());
        for (int i = 0; i < distances.size(); i++) {
            found.unknownKey(distances.get(i).getPartner(), known, path + ".distances[" + i + "].partner");
        }
        List<CommunityPresence> presences = post.getCommunityPresences().orElse(ImmutableList.of());
        for (int i = 0; i < presences.size(); i++) {
            found.unknownKey(presences.get(i).getPartner(), known, path + ".communityPresences[" + i + "].partner");
        }
        post.getTimeAllocation()
                .ifPresent(allocation ->
                        checkSegments(allocation.getSegments(), path + ".timeAllocation.segments", post, known, found));
        post.contract()
                .ifPresent(contract -> post.financedPeriod().ifPresent(financed -> {
                    if (isBefore(financed.getStart(), contract)) {
                        supportOutside(financed.getStart(), contract, path + ".financedStart", found);
                    }
                    if (financed.getEnd().isAfter(contract.getEnd())) {
                        supportOutside(financed.getEnd(), contract, path + ".financedEnd", found);
                    }
                }));
    }

    static void supportOutside(LocalDate day, ServicePeriod contract, String path, Inconsistencies found) {
        found.add(
                Inconsistency.SUPPORT_OUTSIDE_CONTRACT,
                path,
                Map.of(
                        "day",
                        Shown.day(day),
                        "contractStart",
                        Shown.day(contract.getStart()),
                        "contractEnd",
                        Shown.day(contract.getEnd())));
    }

    private static void checkSegments(
            List<TimeSegment> segments,
            String path,
            Post post,
            Optional<Set<PartnerKey>> known,
            Inconsistencies found) {
        if (segments.isEmpty()) {
            found.add(Inconsistency.NO_SEGMENT, path);
        }
        long months = 0;
        for (int i = 0; i < segments.size(); i++) {
            String segmentPath = path + "[" + i + "]";
            checkSegment(segments.get(i), i + 1, segmentPath, post.contract(), known, found);
            months += segments.get(i).getMonths().orElse(0);
            if (i > 0 && overlaps(segments.get(i - 1), segments.get(i))) {
                found.add(
                        Inconsistency.SEGMENTS_OVERLAP,
                        segmentPath,
                        Map.of(
                                "segment",
                                i + 1,
                                "start",
                                Shown.day(segments.get(i).getStart().orElseThrow()),
                                "end",
                                Shown.day(segments.get(i - 1).getEnd().orElseThrow())));
            }
        }
        if (post.contract().isPresent() && isLonger(months, post.contract().get())) {
            found.add(
                    Inconsistency.SEGMENTS_LONGER_THAN_CONTRACT,
                    path,
                    Map.of(
                            "months",
                            months,
                            "contract",
                            post.contract().get().months().size()));
        }
    }

    /** Days before the contract, except from the 1st where it starts on the first worked day. */
    private static boolean isBefore(LocalDate day, ServicePeriod contract) {
        return day.isBefore(WorkedDays.countedFrom(contract.getStart()));
    }

    private static boolean overlaps(TimeSegment before, TimeSegment after) {
        return before.getEnd().isPresent()
                && after.getStart().isPresent()
                && !after.getStart().get().isAfter(before.getEnd().get());
    }

    private static boolean isLonger(long months, ServicePeriod contract) {
        return months > contract.months().size();
    }

    private static void checkSegment(
            TimeSegment segment,
            int number,
            String path,
            Optional<ServicePeriod> contract,
            Optional<Set<PartnerKey>> known,
            Inconsistencies found) {
        BigDecimal total = BigDecimal.ZERO;
        Set<PartnerKey> named = new HashSet<>();
        for (int i = 0; i < segment.getSites().size(); i++) {
            SiteTime site = segment.getSites().get(i);
            found.unknownKey(site.getPartner(), known, path + ".sites[" + i + "].partner");
            if (!named.add(site.getPartner())) {
                found.add(
                        Inconsistency.DUPLICATE_SITE,
                        path + ".sites[" + i + "].partner",
                        Map.of("segment", number, "partner", site.getPartner()));
            }
            total = total.add(site.getAmount());
        }
        if (total.signum() == 0) {
            found.add(Inconsistency.NO_TIME, path + ".sites", Map.of("segment", number));
        }
        contract.ifPresent(c -> {
            if (segment.getStart().map(s -> isBefore(s, c)).orElse(false)
                    || segment.getEnd().map(e -> e.isAfter(c.getEnd())).orElse(false)) {
                found.add(
                        Inconsistency.SEGMENT_OUTSIDE_CONTRACT,
                        path,
                        Map.of(
                                "segment",
                                number,
                                "start",
                                Shown.day(segment.getStart().orElse(c.getStart())),
                                "end",
                                Shown.day(segment.getEnd().orElse(c.getEnd())),
                                "contractStart",
                                Shown.day(c.getStart()),
                                "contractEnd",
                                Shown.day(c.getEnd())));
            }
        });
    }

    private static void checkCandidate(Dossier dossier, Optional<Set<PartnerKey>> known, Inconsistencies found) {
        List<ResidencyPlacement> placements =
                dossier.getCandidate().flatMap(Candidate::getPlacements).orElse(ImmutableList.of());
        for (int i = 0; i < placements.size(); i++) {
            found.unknownKey(placements.get(i).getPartner(), known, "candidate.placements[" + i + "].partner");
        }
    }

    private static void checkDocuments(Dossier dossier, Optional<Set<PartnerKey>> known, Inconsistencies found) {
        List<SupportingDocument> documents = dossier.getDocuments().orElse(ImmutableList.of());
        for (int i = 0; i < documents.size(); i++) {
            found.unknownKeys(documents.get(i).getPartners(), known, "documents[" + i + "].partners");
            int first = documents.indexOf(documents.get(i));
            if (first < i && !documents.get(i).getTypes().isEmpty()) {
                found.add(
                        Inconsistency.DOCUMENT_TWICE,
                        "documents[" + i + "]",
                        Map.of(
                                "document",
                                documents.get(i).getTypes().get(0).label(),
                                "first",
                                first + 1,
                                "second",
                                i + 1));
            }
            List<Signatory> signatories = documents.get(i).getSignatories().orElse(ImmutableList.of());
            for (int j = 0; j < signatories.size(); j++) {
                found.unknownKey(
                        signatories.get(j).getPartner(), known, "documents[" + i + "].signatories[" + j + "].partner");
            }
        }
    }

    private static void checkStatements(Dossier dossier, Inconsistencies found) {
        dossier.getCandidate().ifPresent(candidate -> {
            if (candidate.getRpps().isPresent() && !candidate.getHasRpps().orElse(true)) {
                found.add(Inconsistency.RPPS_CONTRADICTED, "candidate.hasRpps");
            }
        });
        checkPreviousGrant(dossier, found);
        dossier.getFiling().ifPresent(filing -> {
            if (filing.getFiledAt().isPresent() && filing.getState().orElse(FilingState.FILED) == FilingState.DRAFT) {
                found.add(
                        Inconsistency.DRAFT_FILED,
                        "filing.filedAt",
                        Map.of(
                                "day",
                                Shown.day(filing.getFiledAt()
                                        .get()
                                        .atZoneSameInstant(Calendar.PARIS)
                                        .toLocalDate())));
            }
        });
    }

    private static void checkPreviousGrant(Dossier dossier, Inconsistencies found) {
        PreviousGrant before = dossier.getPreviousGrant().orElse(null);
        if (before == null) {
            return;
        }
        if (SameAsBefore.contradicts(before.getSameProject(), SameAsBefore.project(dossier, before))) {
            found.add(
                    Inconsistency.SAME_PROJECT_CONTRADICTED,
                    "previousGrant.sameProject",
                    Map.of(
                            "before",
                            before.getProjectId().orElse(""),
                            "now",
                            dossier.getProject()
                                    .flatMap(SharedMedicalProject::getId)
                                    .orElse("")));
        }
        if (SameAsBefore.contradicts(before.getSamePartners(), SameAsBefore.partners(dossier, before))) {
            found.add(Inconsistency.SAME_PARTNERS_CONTRADICTED, "previousGrant.samePartners");
        }
        if (SameAsBefore.contradicts(before.getSameCandidate(), SameAsBefore.candidate(dossier, before))) {
            found.add(Inconsistency.SAME_CANDIDATE_CONTRADICTED, "previousGrant.sameCandidate");
        }
    }
}

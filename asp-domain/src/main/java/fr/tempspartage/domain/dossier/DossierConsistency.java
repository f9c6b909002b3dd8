package fr.tempspartage.domain.dossier;

import com.google.common.collect.ImmutableList;
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
     * @param dossier the dossier
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
            if (!keys.add(partners.get().get(i).getKey())) {
                found.add(Inconsistency.DUPLICATE_PARTNER, "project.partners[" + i + "].key");
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
        List<CostShare> split = project.getAgreedSplit().orElse(ImmutableList.of());
        if (!split.isEmpty()) {
            Rate sum = Rate.ZERO;
            for (int i = 0; i < split.size(); i++) {
                found.unknownKey(split.get(i).getPartner(), known, "project.agreedSplit[" + i + "].partner");
                sum = sum.plus(split.get(i).getShare());
            }
            if (!sum.equals(Rate.ONE)) {
                found.add(Inconsistency.SPLIT_NOT_WHOLE, "project.agreedSplit");
            }
        }
    }

    /** What is said of the legal persons, and of the number of assistants, beside what identifies or lists them. */
    private static void checkCounts(SharedMedicalProject project, int posts, Inconsistencies found) {
        List<Partner> partners = project.getPartners().orElse(ImmutableList.of());
        boolean shared = false;
        boolean distinct = partners.size() > 1;
        for (int i = 0; i < partners.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<Boolean> same = partners.get(i).ofSameLegalPersonAs(partners.get(j));
                shared |= same.orElse(false);
                distinct &= !same.orElse(true);
            }
        }
        boolean stated = project.getDistinctLegalPersons().orElse(distinct);
        if (stated ? shared : distinct) {
            found.add(Inconsistency.LEGAL_PERSONS_CONTRADICTED, "project.distinctLegalPersons");
        }
        if (project.getAssistants().orElse(posts) < posts) {
            found.add(Inconsistency.ASSISTANTS_CONTRADICTED, "project.assistants");
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
                        found.add(Inconsistency.SUPPORT_OUTSIDE_CONTRACT, path + ".financedStart");
                    }
                    if (financed.getEnd().isAfter(contract.getEnd())) {
                        found.add(Inconsistency.SUPPORT_OUTSIDE_CONTRACT, path + ".financedEnd");
                    }
                }));
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
            checkSegment(segments.get(i), segmentPath, post.contract(), known, found);
            months += segments.get(i).getMonths().orElse(0);
            if (i > 0 && overlaps(segments.get(i - 1), segments.get(i))) {
                found.add(Inconsistency.SEGMENTS_OVERLAP, segmentPath);
            }
        }
        if (post.contract().isPresent() && isLonger(months, post.contract().get())) {
            found.add(Inconsistency.SEGMENTS_LONGER_THAN_CONTRACT, path);
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
                found.add(Inconsistency.DUPLICATE_SITE, path + ".sites[" + i + "].partner");
            }
            total = total.add(site.getAmount());
        }
        if (total.signum() == 0) {
            found.add(Inconsistency.NO_TIME, path + ".sites");
        }
        contract.ifPresent(c -> {
            if (segment.getStart().map(s -> isBefore(s, c)).orElse(false)
                    || segment.getEnd().map(e -> e.isAfter(c.getEnd())).orElse(false)) {
                found.add(Inconsistency.SEGMENT_OUTSIDE_CONTRACT, path);
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
                found.add(Inconsistency.DRAFT_FILED, "filing.filedAt");
            }
        });
    }

    private static void checkPreviousGrant(Dossier dossier, Inconsistencies found) {
        PreviousGrant before = dossier.getPreviousGrant().orElse(null);
        if (before == null) {
            return;
        }
        if (SameAsBefore.contradicts(before.getSameProject(), SameAsBefore.project(dossier, before))) {
            found.add(Inconsistency.SAME_PROJECT_CONTRADICTED, "previousGrant.sameProject");
        }
        if (SameAsBefore.contradicts(before.getSamePartners(), SameAsBefore.partners(dossier, before))) {
            found.add(Inconsistency.SAME_PARTNERS_CONTRADICTED, "previousGrant.samePartners");
        }
        if (SameAsBefore.contradicts(before.getSameCandidate(), SameAsBefore.candidate(dossier, before))) {
            found.add(Inconsistency.SAME_CANDIDATE_CONTRADICTED, "previousGrant.sameCandidate");
        }
    }
}

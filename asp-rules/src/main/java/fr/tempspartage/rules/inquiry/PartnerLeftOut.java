package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Dossier without one of its partners: nothing in it names that partner any more, and its time goes to the next one. */
final class PartnerLeftOut {

    private final PartnerKey key;

    private PartnerLeftOut(PartnerKey key) {
        this.key = key;
    }

    static Dossier of(Dossier dossier, PartnerKey key) {
        return new PartnerLeftOut(key).in(dossier);
    }

    private Dossier in(Dossier dossier) {
        return dossier.withProject(dossier.getProject().map(this::in))
                .withPosts(dossier.getPosts()
                        .map(posts -> posts.stream().map(this::in).collect(ImmutableList.toImmutableList())))
                .withDocuments(dossier.getDocuments().map(this::in))
                .withCandidate(dossier.getCandidate()
                        .map(candidate -> candidate.withPlacements(candidate
                                .getPlacements()
                                .map(placements -> without(
                                        placements,
                                        placement -> placement.getPartner().equals(Optional.of(key)))))));
    }

    private SharedMedicalProject in(SharedMedicalProject project) {
        return project.withPartners(project.getPartners()
                        .map(partners ->
                                without(partners, partner -> partner.getKey().equals(key))))
                .withSalaryPayers(project.getSalaryPayers().map(this::keys))
                .withNamedPeripheral(project.getNamedPeripheral().map(this::keys))
                .withCommitments(project.getCommitments()
                        .map(list -> without(list, one -> one.getPartner().equals(Optional.of(key)))))
                .withAgreedSplit(Optional.empty());
    }

    private ImmutableList<PartnerKey> keys(ImmutableList<PartnerKey> keys) {
        return without(keys, key::equals);
    }

    private Post in(Post post) {
        return post.withMainSite(post.getMainSite().filter(site -> !site.equals(key)))
                .withDistances(post.getDistances()
                        .map(distances ->
                                without(distances, one -> one.getPartner().equals(key))))
                .withCommunityPresences(post.getCommunityPresences()
                        .map(list -> without(list, one -> one.getPartner().equals(key))))
                .withTimeAllocation(post.getTimeAllocation().flatMap(this::in));
    }

    private Optional<TimeAllocation> in(TimeAllocation split) {
        List<TimeSegment> segments = new ArrayList<>();
        for (TimeSegment segment : split.getSegments()) {
            BigDecimal freed = BigDecimal.ZERO;
            List<SiteTime> kept = new ArrayList<>();
            for (SiteTime site : segment.getSites()) {
                if (site.getPartner().equals(key)) {
                    freed = freed.add(site.getAmount());
                } else {
                    kept.add(site);
                }
            }
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            kept.set(0, kept.get(0).withAmount(kept.get(0).getAmount().add(freed)));
            segments.add(segment.withSites(ImmutableList.copyOf(kept)));
        }
        return Optional.of(split.withSegments(ImmutableList.copyOf(segments)));
    }

    private ImmutableList<SupportingDocument> in(ImmutableList<SupportingDocument> documents) {
        ImmutableList.Builder<SupportingDocument> kept = ImmutableList.builder();
        for (SupportingDocument document : documents) {
            Optional<ImmutableList<PartnerKey>> partners = document.getPartners();
            boolean itsOwn = partners.equals(Optional.of(ImmutableList.of(key)));
            if (!itsOwn) {
                kept.add(document.withPartners(partners.map(this::keys))
                        .withSignatories(document.getSignatories()
                                .map(list ->
                                        without(list, one -> one.getPartner().equals(Optional.of(key))))));
            }
        }
        return kept.build();
    }

    private static <T> ImmutableList<T> without(ImmutableList<T> list, Predicate<T> left) {
        return list.stream().filter(left.negate()).collect(ImmutableList.toImmutableList());
    }
}

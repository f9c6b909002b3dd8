package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Post;
import java.util.Optional;

/** Dossier with one more partner, which hosts the assistant for half of the time. */
final class PartnerAdded {

    private static final PartnerKey KEY = PartnerKey.parse("new-partner");

    private PartnerAdded() {}

    /**
     * Adds a partner.
     *
     * @param like the kind of partner, whose key is not used
     */
    static Dossier to(Dossier dossier, Partner like) {
        Partner partner = like instanceof Establishment establishment
                ? establishment.withKey(KEY)
                : ((CommunityPractice) like).withKey(KEY);
        ImmutableList<Partner> before =
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        return dossier.withProject(dossier.getProject()
                        .map(project -> project.withPartners(ImmutableList.<Partner>builder()
                                        .addAll(before)
                                        .add(partner)
                                        .build())
                                .withDistinctLegalPersons(true)))
                .withPosts(dossier.getPosts()
                        .map(posts -> posts.stream()
                                .map(post -> hosting(post, before.get(0).getKey(), partner))
                                .collect(ImmutableList.toImmutableList())));
    }

    private static Post hosting(Post post, PartnerKey first, Partner partner) {
        Post split = post.withTimeAllocation(HalfDays.equally(ImmutableList.of(first, KEY), post));
        return partner instanceof Establishment
                ? split
                : split.withCommunityPresences(Optional.of(ImmutableList.<CommunityPresence>builder()
                        .addAll(post.getCommunityPresences().orElse(ImmutableList.of()))
                        .add(CommunityPresence.builder()
                                .partner(KEY)
                                .mode(CommunityPracticeMode.ADVANCED_CONSULTATIONS)
                                .build())
                        .build()));
    }
}

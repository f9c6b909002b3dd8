package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.post.TimeShares;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One post and what is derived from it once (<i>poste</i>).
 *
 * <p>Safe for many threads: shares that two of them derive are equal.
 */
final class PostFacts {

    final Post post;
    final Optional<ServicePeriod> contract;
    final Optional<ImmutableList<TimeSegment>> segments;

    private final Optional<TimeAllocation> allocation;

    @SuppressWarnings("NullableOptional") // one field, written once: null until the shares are asked for
    private @Nullable Optional<TimeShares> shares;

    PostFacts(Post post) {
        this.post = post;
        this.contract = post.contract();
        this.allocation = post.getTimeAllocation();
        this.segments = allocation.isEmpty()
                ? Optional.empty()
                : Optional.of(allocation.get().getSegments());
    }

    /** Shares of time over the contract among partners, always the same ones. */
    Optional<TimeShares> shares(List<PartnerKey> partners) {
        Optional<TimeShares> known = shares;
        if (known == null) {
            known = allocation.isEmpty() ? Optional.empty() : TimeShares.of(allocation.get(), contract, partners);
            shares = known;
        }
        return known;
    }

    /** Shares of time over a part of the contract. */
    Optional<TimeShares> sharesWithin(ServicePeriod window, List<PartnerKey> partners) {
        return allocation.isEmpty() || contract.isEmpty()
                ? Optional.empty()
                : TimeShares.within(allocation.get(), contract.get(), window, partners);
    }
}

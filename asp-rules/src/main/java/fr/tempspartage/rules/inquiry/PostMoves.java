package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeShares;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** Moves that concern one post: contract, status, working time, split of the time, presences in the community. */
final class PostMoves {

    private static final ImmutableSet<Input<?>> OF_THE_CONTRACT = ImmutableSet.of(
            DossierInputs.CONTRACT_START,
            DossierInputs.CONTRACT_END,
            DossierInputs.FINANCED_START,
            DossierInputs.FINANCED_END,
            DossierInputs.SEGMENTS);
    private static final ImmutableSet<Input<?>> OF_PRESENCES =
            ImmutableSet.of(DossierInputs.COMMUNITY_PRESENCES, DossierInputs.COMMUNITY_MODE);

    private final Post post;
    private final int place;
    private final boolean several;
    private final ImmutableList<Partner> partners;
    private final Map<PartnerKey, String> names;
    private final NamedFigures figures;
    private final List<Move> moves = new ArrayList<>();

    /**
     * Moves of a post.
     *
     * @param place the place of the post among those of the dossier, from 0
     * @param figures the days, lengths and shares that the call names
     */
    PostMoves(Dossier dossier, int place, NamedFigures figures) {
        ImmutableList<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        this.post = posts.get(place);
        this.place = place;
        this.several = posts.size() > 1;
        this.partners =
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        this.names = PartnerLabels.of(partners);
        this.figures = figures;
    }

    List<Move> all() {
        post.contract().ifPresent(this::contracts);
        post.getStatus().ifPresent(before -> statuses());
        if (post.getGround().isPresent()) {
            for (RecruitmentGround ground : RecruitmentGround.values()) {
                add(
                        MoveKind.GROUND,
                        "",
                        MoveTexts.of("ground", Map.of("ground", ground)),
                        ImmutableSet.of(DossierInputs.GROUND),
                        changed -> changed.withGround(ground));
            }
        }
        if (post.getWorkingTime().isPresent()) {
            add(
                    MoveKind.WORKING_TIME,
                    "",
                    MoveTexts.of("workingTime", Map.of()),
                    ImmutableSet.of(DossierInputs.WORKING_TIME, DossierInputs.SEGMENTS),
                    PostMoves::fullTime);
        }
        post.getTimeAllocation().ifPresent(this::splits);
        post.getCommunityPresences().ifPresent(this::modes);
        return moves;
    }

    private void add(
            MoveKind kind, Object subject, Bilingual text, ImmutableSet<Input<?>> touches, UnaryOperator<Post> change) {
        Bilingual said = several ? MoveTexts.of("ofPost", Map.of("post", place + 1, "move", text)) : text;
        moves.add(Move.of(
                kind,
                place + "/" + subject,
                said,
                touches,
                dossier -> dossier.withPosts(dossier.getPosts().map(posts -> changed(posts, change)))));
    }

    private ImmutableList<Post> changed(ImmutableList<Post> posts, UnaryOperator<Post> change) {
        List<Post> others = new ArrayList<>(posts);
        others.set(place, change.apply(posts.get(place)));
        return ImmutableList.copyOf(others);
    }

    /** Each start with the length that the contract has or one of the call, and the start that it has with each length. */
    private void contracts(ServicePeriod before) {
        Set<ServicePeriod> contracts = new LinkedHashSet<>();
        Set<Integer> lengths = new LinkedHashSet<>();
        before.exactMonths().ifPresent(lengths::add);
        lengths.addAll(figures.lengths());
        Set<LocalDate> starts = new LinkedHashSet<>(figures.starts());
        starts.add(before.getStart());
        for (int months : lengths) {
            for (LocalDate start : starts) {
                if (start.isBefore(ServicePeriod.LATEST.minusMonths(months))) {
                    contracts.add(ServicePeriod.ofMonths(start, months));
                }
            }
        }
        contracts.addAll(figures.periods());
        contracts.remove(before);
        for (ServicePeriod contract : contracts) {
            add(
                    MoveKind.CONTRACT,
                    "",
                    MoveTexts.of(
                            "contract",
                            Map.of(
                                    "start",
                                    contract.getStart(),
                                    "end",
                                    contract.getEnd(),
                                    "startBefore",
                                    before.getStart(),
                                    "endBefore",
                                    before.getEnd())),
                    OF_THE_CONTRACT,
                    changed -> moved(changed, contract));
        }
    }

    /** The post under another contract; what was financed of the old one, and its parts in months or by dates, are gone. */
    private static Post moved(Post post, ServicePeriod contract) {
        return Post.builder()
                .from(post)
                .contractStart(contract.getStart())
                .contractEnd(contract.getEnd())
                .financedStart(Optional.empty())
                .financedEnd(Optional.empty())
                .interruptions(post.getInterruptions().map(before -> ImmutableList.of()))
                .timeAllocation(post.getTimeAllocation().map(PostMoves::withoutDates))
                .build();
    }

    private static TimeAllocation withoutDates(TimeAllocation split) {
        return split.getSegments().size() != 1
                ? split
                : split.withSegments(ImmutableList.of(split.getSegments()
                        .get(0)
                        .withMonths(Optional.empty())
                        .withStart(Optional.empty())
                        .withEnd(Optional.empty())));
    }

    private void statuses() {
        for (EmploymentStatus status : EmploymentStatus.values()) {
            add(
                    MoveKind.STATUS,
                    "",
                    MoveTexts.of("status", Map.of("status", status)),
                    ImmutableSet.of(DossierInputs.STATUS, DossierInputs.GROUND),
                    changed -> changed.withStatus(status)
                            .withGround(
                                    status == EmploymentStatus.CONTRACT_PRACTITIONER
                                            ? changed.getGround()
                                            : Optional.empty()));
        }
        for (RecruitmentGround ground : RecruitmentGround.values()) {
            add(
                    MoveKind.STATUS,
                    "",
                    MoveTexts.of(
                            "statusAndGround",
                            Map.of("status", EmploymentStatus.CONTRACT_PRACTITIONER, "ground", ground)),
                    ImmutableSet.of(DossierInputs.STATUS, DossierInputs.GROUND),
                    changed -> changed.withStatus(EmploymentStatus.CONTRACT_PRACTITIONER)
                            .withGround(ground));
        }
    }

    /** Full time, with the split of a week grown in proportion. */
    private static Post fullTime(Post post) {
        Post full = post.withWorkingTime(Rate.ONE);
        List<PartnerKey> hosts = post.getTimeAllocation().stream()
                .flatMap(split -> split.getSegments().stream())
                .flatMap(segment -> segment.getSites().stream())
                .map(site -> site.getPartner())
                .distinct()
                .toList();
        return post.getTimeAllocation()
                .flatMap(split -> TimeShares.of(split, post.contract(), hosts))
                .flatMap(shares -> HalfDays.of(shares(shares, hosts), full))
                .map(full::withTimeAllocation)
                .orElse(full);
    }

    private static Map<PartnerKey, BigFraction> shares(TimeShares shares, List<PartnerKey> hosts) {
        Map<PartnerKey, BigFraction> each = new LinkedHashMap<>();
        for (int i = 0; i < hosts.size(); i++) {
            BigFraction share = shares.share(PartnerSet.of(i)).fraction();
            if (share.signum() > 0) {
                each.put(hosts.get(i), share);
            }
        }
        return each;
    }

    private void splits(TimeAllocation split) {
        List<PartnerKey> keys = partners.stream().map(Partner::getKey).toList();
        TimeShares.of(split, post.contract(), keys).ifPresent(shares -> {
            Map<PartnerKey, BigFraction> before = shares(shares, keys);
            Set<TimeAllocation> made = new LinkedHashSet<>();
            for (PartnerKey to : keys) {
                BigFraction now = before.getOrDefault(to, BigFraction.ZERO);
                Set<BigFraction> more = new LinkedHashSet<>(figures.shares());
                if (now.signum() == 0) {
                    more.add(HalfDays.ONE);
                }
                for (BigFraction share : more) {
                    if (share.compareTo(now) > 0) {
                        raised(before, to, share).forEach(after -> split(before, to, share, after, made));
                    }
                }
            }
        });
    }

    private void split(
            Map<PartnerKey, BigFraction> before,
            PartnerKey to,
            BigFraction share,
            Map<PartnerKey, BigFraction> after,
            Set<TimeAllocation> made) {
        HalfDays.of(after, post)
                .filter(made::add)
                .ifPresent(allocation -> add(
                        MoveKind.TIME,
                        "",
                        MoveTexts.of(
                                "time",
                                Map.of(
                                        "partner",
                                        names.getOrDefault(to, to.toString()),
                                        "share",
                                        Rate.of(share),
                                        "before",
                                        Rate.of(before.getOrDefault(to, BigFraction.ZERO)))),
                        ImmutableSet.of(DossierInputs.SEGMENTS),
                        changed -> changed.withTimeAllocation(allocation)));
    }

    /** The shares where one partner has this one, taken from another one, or the rest split equally. */
    private static List<Map<PartnerKey, BigFraction>> raised(
            Map<PartnerKey, BigFraction> before, PartnerKey to, BigFraction share) {
        List<Map<PartnerKey, BigFraction>> all = new ArrayList<>();
        BigFraction more = share.subtract(before.getOrDefault(to, BigFraction.ZERO));
        List<PartnerKey> others =
                before.keySet().stream().filter(key -> !key.equals(to)).toList();
        for (PartnerKey from : others) {
            Map<PartnerKey, BigFraction> after = new LinkedHashMap<>(before);
            after.put(to, share);
            BigFraction left = before.getOrDefault(from, BigFraction.ZERO).subtract(more);
            if (left.signum() > 0) {
                after.put(from, left);
                all.add(after);
            }
        }
        if (others.size() > 1) {
            Map<PartnerKey, BigFraction> after = new LinkedHashMap<>();
            after.put(to, share);
            others.forEach(
                    other -> after.put(other, BigFraction.ONE.subtract(share).divide(others.size())));
            all.add(after);
        }
        return all;
    }

    private void modes(ImmutableList<CommunityPresence> presences) {
        Set<PartnerKey> there = new LinkedHashSet<>();
        presences.forEach(presence -> there.add(presence.getPartner()));
        partners.forEach(partner -> there.add(partner.getKey()));
        for (PartnerKey key : there) {
            for (CommunityPracticeMode mode : CommunityPracticeMode.values()) {
                add(
                        MoveKind.MODE,
                        key,
                        MoveTexts.of("mode", Map.of("mode", mode, "partner", names.getOrDefault(key, key.toString()))),
                        OF_PRESENCES,
                        changed -> changed.withCommunityPresences(
                                changed.getCommunityPresences().map(before -> present(before, key, mode))));
            }
        }
    }

    private static ImmutableList<CommunityPresence> present(
            ImmutableList<CommunityPresence> before, PartnerKey key, CommunityPracticeMode mode) {
        ImmutableList.Builder<CommunityPresence> after = ImmutableList.builder();
        before.stream().filter(one -> !one.getPartner().equals(key)).forEach(after::add);
        return after.add(CommunityPresence.builder().partner(key).mode(mode).build())
                .build();
    }
}

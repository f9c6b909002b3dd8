package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.CommitmentSubject;
import fr.tempspartage.domain.dossier.CostShare;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.ResidencyPlacement;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.Signatory;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.rules.call.CallDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lists that stand for all that a list could be (<i>listes typiques</i>): none, and a usual one, drawn from the partners of
 * the dossier and the documents that the call asks for.
 *
 * <p>Where the partners are not known, two that have no name yet stand for them.
 */
final class TypicalLists {

    private static final int TENTHS = 10;
    private static final int WEEKS_AWAY = 16;
    private static final int MONTHS_BEFORE = 3;
    private static final int FAR = 30;
    private static final List<Integer> MONTHS = List.of(6, 12);

    private final CallDefinition call;
    private final LocalDate start;
    private final Set<Rate> shares;
    private final ImmutableList<Partner> partners;
    private final ImmutableList<PartnerKey> keys;

    TypicalLists(CallDefinition call, Dossier dossier, LocalDate start, Set<Rate> shares) {
        this.call = call;
        this.start = start;
        this.shares = shares;
        this.partners = dossier.getProject()
                .flatMap(SharedMedicalProject::getPartners)
                .orElseGet(() -> partners(isOfTown(call) ? "EC" : "EE"));
        this.keys = partners.stream().map(Partner::getKey).collect(ImmutableList.toImmutableList());
    }

    /** Whether the call asks how a post works in the town. */
    private static boolean isOfTown(CallDefinition call) {
        return call.rules().stream().anyMatch(rule -> rule.inputs().contains(DossierInputs.COMMUNITY_PRESENCES));
    }

    /** Keys of the partners. */
    ImmutableList<PartnerKey> keys() {
        return keys;
    }

    /** Lists of scalars: none, each alone, all. */
    List<ImmutableList<?>> of(Input<?> input, List<?> values) {
        List<?> elements = input.equals(DossierInputs.EARLIER_RENEWALS) ? MONTHS : values;
        Set<ImmutableList<?>> lists = new LinkedHashSet<>();
        lists.add(ImmutableList.of());
        elements.forEach(value -> lists.add(ImmutableList.of(value)));
        lists.add(ImmutableList.copyOf(elements));
        return new ArrayList<>(lists);
    }

    /** Lists of records. */
    List<ImmutableList<?>> of(Place place) {
        Input<?> input = place.input();
        if (input.equals(DossierInputs.POSTS)) {
            Post post = Post.builder().build();
            return List.of(ImmutableList.of(post), ImmutableList.of(post, post));
        }
        if (input.equals(DossierInputs.PARTNERS)) {
            return Stream.of("EE", "EC", "E", "EEE", "EEC", "C")
                    .<ImmutableList<?>>map(TypicalLists::partners)
                    .toList();
        }
        if (input.equals(DossierInputs.SEGMENTS)) {
            return splits();
        }
        List<ImmutableList<?>> lists = new ArrayList<>();
        lists.add(ImmutableList.of());
        if (input.equals(DossierInputs.COMMUNITY_PRESENCES)) {
            lists.addAll(presences());
        } else if (input.equals(DossierInputs.DOCUMENTS)) {
            ImmutableList<SupportingDocument> all = documents();
            lists.add(all);
            all.forEach(one -> lists.add(
                    all.stream().filter(other -> !other.equals(one)).collect(ImmutableList.toImmutableList())));
        } else if (input.equals(DossierInputs.DOCUMENT_SIGNATORIES)) {
            lists.add(signatories());
        } else if (input.equals(DossierInputs.COMMITMENTS)) {
            lists.add(commitments());
        } else if (input.equals(DossierInputs.INTERRUPTIONS)) {
            LocalDate first = start.plusMonths(MONTHS_BEFORE);
            lists.add(ImmutableList.of(Interruption.builder()
                    .start(first)
                    .end(first.plusWeeks(WEEKS_AWAY).minusDays(1))
                    .build()));
        } else if (input.equals(DossierInputs.PLACEMENTS)) {
            lists.add(ImmutableList.of(ResidencyPlacement.builder().place("…").build()));
        } else if (input.equals(DossierInputs.DISTANCES)) {
            lists.add(ofKeys(key -> SiteDistance.builder()
                    .partner(key)
                    .kilometres(BigDecimal.valueOf(FAR))
                    .build()));
        } else if (input.equals(DossierInputs.AGREED_SPLIT) && !keys.isEmpty()) {
            lists.add(ImmutableList.of(
                    CostShare.builder().partner(keys.get(0)).share(Rate.ONE).build()));
        }
        return lists;
    }

    private <T> ImmutableList<T> ofKeys(Function<PartnerKey, T> one) {
        return keys.stream().map(one).collect(ImmutableList.toImmutableList());
    }

    /** Partners of which nothing but the kind is known: E an establishment, C a structure of the town. */
    private static ImmutableList<Partner> partners(String kinds) {
        ImmutableList.Builder<Partner> partners = ImmutableList.builder();
        for (int i = 0; i < kinds.length(); i++) {
            PartnerKey key = PartnerKey.parse("partenaire-" + (i + 1));
            partners.add(
                    kinds.charAt(i) == 'E'
                            ? Establishment.builder().key(key).build()
                            : CommunityPractice.builder().key(key).build());
        }
        return partners.build();
    }

    /** All the time at one partner, and for two of them the shares that the call names, and less, for either. */
    private List<ImmutableList<?>> splits() {
        Set<ImmutableList<?>> splits = new LinkedHashSet<>();
        for (PartnerKey one : keys) {
            for (PartnerKey other : keys) {
                if (!one.equals(other)) {
                    for (Rate share : shares) {
                        int halfDays = halfDaysOf(share);
                        splits.add(split(one, halfDays, other));
                        splits.add(split(one, halfDays - 1, other));
                    }
                }
            }
        }
        keys.forEach(key -> splits.add(split(key, TENTHS, key)));
        return new ArrayList<>(splits);
    }

    /** The fewest half-days of a week of ten that are the share or more. */
    private static int halfDaysOf(Rate share) {
        int halfDays = 1;
        while (Rate.of(halfDays, TENTHS).compareTo(share) < 0) {
            halfDays++;
        }
        return halfDays;
    }

    /** A week of ten half-days, so many at one partner and the rest at another, in the order of the partners. */
    private ImmutableList<TimeSegment> split(PartnerKey one, int halfDays, PartnerKey other) {
        ImmutableList.Builder<SiteTime> sites = ImmutableList.builder();
        for (PartnerKey key : keys) {
            int time = key.equals(one) ? halfDays : key.equals(other) ? TENTHS - halfDays : 0;
            if (time > 0) {
                sites.add(SiteTime.builder()
                        .partner(key)
                        .amount(BigDecimal.valueOf(time))
                        .build());
            }
        }
        return ImmutableList.of(TimeSegment.builder()
                .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                .sites(sites.build())
                .build());
    }

    private List<ImmutableList<?>> presences() {
        List<ImmutableList<?>> lists = new ArrayList<>();
        for (Partner partner : partners) {
            if (partner instanceof CommunityPractice) {
                for (CommunityPracticeMode mode : CommunityPracticeMode.values()) {
                    lists.add(ImmutableList.of(CommunityPresence.builder()
                            .partner(partner.getKey())
                            .mode(mode)
                            .build()));
                }
            }
        }
        return lists;
    }

    /** A document of each type that the call asks for, favourable, dated, and signed for every partner. */
    private ImmutableList<SupportingDocument> documents() {
        Set<DocumentType> types = new LinkedHashSet<>();
        call.documents().forEach(requirement -> types.add(requirement.type()));
        return types.stream()
                .map(type -> SupportingDocument.builder()
                        .types(ImmutableList.of(type))
                        .partners(keys)
                        .date(start.minusYears(1))
                        .signatories(signatories())
                        .favourable(true)
                        .subjects(ImmutableList.copyOf(CommitmentSubject.values()))
                        .onModel(true)
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Signatory> signatories() {
        ImmutableList.Builder<Signatory> signatories = ImmutableList.builder();
        for (Partner partner : partners) {
            for (SignatoryQuality quality : SignatoryQuality.values()) {
                signatories.add(Signatory.builder()
                        .quality(quality)
                        .partner(partner.getKey())
                        .build());
            }
        }
        return signatories.build();
    }

    private ImmutableList<Commitment> commitments() {
        ImmutableList.Builder<Commitment> commitments = ImmutableList.builder();
        for (PartnerKey key : keys) {
            for (SignatoryQuality quality : SignatoryQuality.values()) {
                commitments.add(
                        Commitment.builder().partner(key).quality(quality).build());
            }
        }
        return commitments.build();
    }
}

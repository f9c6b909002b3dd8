package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerLabels;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.PartnerShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms of funding that a dossier states (<i>termes du financement</i>): posts that share their terms go together. */
public final class DossierTerms {

    /** Facts of a dossier that funding reads. */
    public static final ImmutableList<Input<?>> INPUTS = ImmutableList.of(
            DossierInputs.REQUEST,
            DossierInputs.POSTS,
            DossierInputs.CONTRACT_START,
            DossierInputs.CONTRACT_END,
            DossierInputs.WORKING_TIME,
            DossierInputs.INTERRUPTIONS,
            DossierInputs.PARTNERS,
            DossierInputs.RECRUITERS,
            DossierInputs.STATED_COST,
            DossierInputs.AGREED_SPLIT);

    private static final Post NO_POST = Post.builder().build();
    private static final FundingTerms UNKNOWN_TERMS = FundingTerms.builder().build();

    private DossierTerms() {}

    /**
     * Draws the terms from a dossier.
     *
     * @param call the call, which says what kind of request the dossier is
     * @return one entry for all the posts of the same contract and working time, in the order of the posts; a dossier
     *     without posts gives one entry of one post whose period is not known. Conditions on which the amount depends are
     *     left open
     */
    public static ImmutableList<FundingTerms> of(CallDefinition call, Dossier dossier) {
        return grouped(call, dossier, true);
    }

    /**
     * Draws the terms from a dossier that was assessed, with the conditions on which the amount depends.
     *
     * @return the entries of {@link #of(CallDefinition, Dossier)}
     */
    public static ImmutableList<FundingTerms> of(Assessment assessment) {
        return with(assessment.fundingConditions(), of(assessment.call(), assessment.dossier()));
    }

    private static ImmutableList<FundingTerms> with(
            Map<String, Boolean> conditions, ImmutableList<FundingTerms> terms) {
        return conditions.isEmpty()
                ? terms
                : terms.stream().map(one -> one.withConditions(conditions)).collect(ImmutableList.toImmutableList());
    }

    /**
     * Part of the time that is spent in establishments (<i>part hospitalière</i>), where the dossier states one post and
     * how its time is split.
     *
     * @return the exact share, from 0 to 1; empty where it cannot be computed from what is known
     */
    public static Optional<Rate> hospitalPart(Dossier dossier) {
        List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        List<Partner> partners =
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        if (posts.size() != 1 || partners.isEmpty() || partners.size() > PartnerSet.MAX_PARTNERS) {
            return Optional.empty();
        }
        PartnerSet establishments = PartnerSet.NONE;
        for (int i = 0; i < partners.size(); i++) {
            establishments = partners.get(i) instanceof Establishment ? establishments.with(i) : establishments;
        }
        PartnerSet hospital = establishments;
        Post post = posts.get(0);
        return post.getTimeAllocation()
                .flatMap(split -> TimeShares.of(
                        split,
                        post.contract(),
                        partners.stream().map(Partner::getKey).toList()))
                .map(shares -> shares.share(hospital));
    }

    /**
     * Post that ends (<i>poste dont les fonctions prennent fin</i>), where the posts of the dossier do not differ.
     *
     * @return its first post; empty where it states none, or no contract
     * @throws RefusedException if its posts differ in their contract, working time or interruptions, since they do not end
     *     alike
     */
    public static Optional<Post> ending(Dossier dossier) {
        List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
        for (int i = 1; i < posts.size(); i++) {
            if (!alike(posts.get(0), posts.get(i))) {
                throw new RefusedException(
                        "Les postes 1 et " + (i + 1)
                                + " du dossier diffèrent par leur contrat, leur quotité ou leurs interruptions.\n"
                                + "Peut-être faut-il n’en retenir qu’un, de 1 à " + posts.size()
                                + ", puisqu’ils ne finissent pas de même.",
                        "Posts 1 and " + (i + 1) + " of the dossier differ in their contract, working time or "
                                + "interruptions.\nMaybe keep one of them, from 1 to " + posts.size()
                                + ", since they do not end alike.");
            }
        }
        return posts.stream().findFirst().filter(post -> post.contract().isPresent());
    }

    private static boolean alike(Post one, Post other) {
        return one.contract().equals(other.contract())
                && one.getWorkingTime().equals(other.getWorkingTime())
                && one.getInterruptions()
                        .orElse(ImmutableList.of())
                        .equals(other.getInterruptions().orElse(ImmutableList.of()));
    }

    /** Terms on which amounts depend: those of {@link #of} without the partners and their splits. */
    static ImmutableList<FundingTerms> ofAmounts(Assessment assessment) {
        return with(assessment.fundingConditions(), grouped(assessment.call(), assessment.dossier(), false));
    }

    private static ImmutableList<FundingTerms> grouped(CallDefinition call, Dossier dossier, boolean named) {
        Optional<RequestKind> kind = call.requestKind(dossier);
        List<Post> asked = dossier.getPosts().orElse(ImmutableList.of());
        if (asked.size() < 2) {
            return ImmutableList.of(terms(kind, dossier, asked.isEmpty() ? NO_POST : asked.get(0), named));
        }
        List<FundingTerms> distinct = new ArrayList<>();
        int[] posts = new int[asked.size()];
        for (Post post : asked) {
            FundingTerms terms = terms(kind, dossier, post, named);
            int place = distinct.indexOf(terms);
            if (place < 0) {
                place = distinct.size();
                distinct.add(terms);
            }
            posts[place]++;
        }
        ImmutableList.Builder<FundingTerms> all = ImmutableList.builder();
        for (int i = 0; i < distinct.size(); i++) {
            FundingTerms terms = distinct.get(i).withPosts(posts[i]);
            // The stated cost is that of all the posts together: it goes with no group where there are several.
            all.add(distinct.size() == 1 ? terms : terms.withStatedCost(Optional.empty()));
        }
        return all.build();
    }

    private static FundingTerms terms(Optional<RequestKind> kind, Dossier dossier, Post post, boolean named) {
        FundingTerms terms = UNKNOWN_TERMS
                .withKind(kind.orElse(RequestKind.FIRST_AWARD))
                .withOpenKind(kind.isEmpty())
                .withPeriod(post.contract())
                .withWorkingTime(post.getWorkingTime())
                .withInterruptions(post.getInterruptions().orElse(ImmutableList.of()));
        if (kind.filter(k -> k == RequestKind.RENEWAL).isPresent()) {
            terms = terms.withEarlierMonths(earlierMonths(dossier));
        }
        SharedMedicalProject project = dossier.getProject().orElse(null);
        if (project == null) {
            return terms;
        }
        FundingTerms costed = terms.withStatedCost(project.getStatedCost());
        return named ? named(costed.withHospitalPart(hospitalPart(dossier)), project) : costed;
    }

    private static Optional<Integer> earlierMonths(Dossier dossier) {
        return dossier.getPreviousGrant()
                .flatMap(PreviousGrant::getEarlierRenewals)
                .map(renewals -> {
                    int sum = 0;
                    for (int months : renewals) {
                        sum += months;
                    }
                    return sum;
                });
    }

    private static FundingTerms named(FundingTerms unnamed, SharedMedicalProject project) {
        FundingTerms.Builder terms = FundingTerms.builder().from(unnamed);
        ImmutableList<Partner> partners = project.getPartners().orElse(ImmutableList.of());
        ImmutableList<PartnerKey> recruiters = project.getRecruiters().orElse(ImmutableList.of());
        Map<PartnerKey, String> names = PartnerLabels.of(partners);
        for (Partner partner : partners) {
            String name = names.getOrDefault(partner.getKey(), PartnerLabels.of(partner));
            terms.addPartner(name);
            if (recruiters.contains(partner.getKey())) {
                if (recruiters.size() == 1) {
                    terms.recruiter(name);
                } else {
                    terms.addSeveralRecruiter(name);
                }
            }
        }
        project.getAgreedSplit()
                .orElse(ImmutableList.of())
                .forEach(share -> terms.addAgreedSplit(new PartnerShare(
                        names.getOrDefault(
                                share.getPartner(), share.getPartner().toString()),
                        share.getShare())));
        return terms.build();
    }
}

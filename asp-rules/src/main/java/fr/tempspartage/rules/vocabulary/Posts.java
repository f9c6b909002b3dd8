package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.SiteTime;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.Test;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Facts of a post (<i>poste</i>). */
public final class Posts {

    private Posts() {}

    /** Specialty of the post (<i>spécialité du poste</i>), in sentences {@code {specialty}}. */
    public static Fact<Post, Specialty> specialty() {
        return Fact.stated(DossierInputs.POST_SPECIALTY, facts -> facts.post().getSpecialty());
    }

    /** Status (<i>statut</i>), in sentences {@code {status}}. */
    public static Fact<Post, EmploymentStatus> status() {
        return Fact.stated(DossierInputs.STATUS, facts -> facts.post().getStatus());
    }

    /** Interruptions that are foreseen (<i>interruptions prévues</i>), in sentences {@code {interruptions}}. */
    public static Fact<Post, ImmutableList<Interruption>> interruptions() {
        return Fact.stated(DossierInputs.INTERRUPTIONS, facts -> facts.post().getInterruptions());
    }

    /**
     * Number of sites with a share of the time (<i>sites d'exercice</i>), 2 for more too; in sentences {@code {site}}, by
     * their names.
     */
    public static Fact<Post, Integer> sites() {
        return Fact.<Post, Integer>computed(
                        "site",
                        Bilingual.of(
                                "nombre de sites qui ont une part du temps",
                                "number of sites with a share of the time"),
                        seen -> {
                            seen.trace().read(DossierInputs.SEGMENTS);
                            List<TimeSegment> segments = seen.facts().segments().orElse(null);
                            return segments == null ? null : number(segments);
                        },
                        DossierInputs.SEGMENTS)
                .inWords((seen, number) -> Partners.named(
                        seen.facts(), sites(seen.facts().segments().orElse(ImmutableList.of()))));
    }

    private static int number(List<TimeSegment> segments) {
        PartnerKey first = null;
        for (int s = 0; s < segments.size(); s++) {
            List<SiteTime> sites = segments.get(s).getSites();
            for (int i = 0; i < sites.size(); i++) {
                if (sites.get(i).getAmount().signum() > 0) {
                    PartnerKey site = sites.get(i).getPartner();
                    if (first != null && !first.equals(site)) {
                        return 2;
                    }
                    first = site;
                }
            }
        }
        return first == null ? 0 : 1;
    }

    private static Set<PartnerKey> sites(List<TimeSegment> segments) {
        Set<PartnerKey> found = new LinkedHashSet<>();
        for (TimeSegment segment : segments) {
            for (SiteTime site : segment.getSites()) {
                if (site.getAmount().signum() > 0) {
                    found.add(site.getPartner());
                }
            }
        }
        return found;
    }

    /** First day of the contract (<i>prise de fonctions</i>), in sentences {@code {contractStart}}. */
    public static Fact<Post, LocalDate> contractStart() {
        return Fact.stated(DossierInputs.CONTRACT_START, facts -> facts.post().getContractStart());
    }

    /**
     * Whether the contract runs from one day, or the first worked day of its month, to another (<i>dates du contrat</i>).
     * Where both dates are less than a month off, they may be put right: the answer stays UNKNOWN. In sentences
     * {@code {contractStart}} and {@code {contractEnd}}.
     */
    public static Test<Post> runs(Parameter<LocalDate> first, Parameter<LocalDate> last) {
        return ContractTime.between(first, last);
    }

    /**
     * Whether the contract lasts so many months (<i>durée du contrat</i>); UNKNOWN where it is less than a month off. In
     * sentences {@code {contractStart}} and {@code {contractEnd}}.
     *
     * @param months the months that the text asks for
     */
    public static Test<Post> lasts(Parameter<Integer> months) {
        return ContractTime.lasting(months);
    }

    /**
     * Whether the contract lasts so many months or fewer; UNKNOWN where it is less than a month longer. In sentences
     * {@code {contractStart}} and {@code {contractEnd}}.
     *
     * @param months the months that the text allows
     */
    public static Test<Post> lastsAtMost(Parameter<Integer> months) {
        return ContractTime.lastingAtMost(months);
    }

    /** Working time, of a full time (<i>quotité de travail</i>); in sentences {@code {workingTime}}. */
    public static Fact<Post, Rate> workingTime() {
        return Fact.stated(DossierInputs.WORKING_TIME, facts -> facts.post().getWorkingTime());
    }

    /**
     * Ground of the recruitment of a contract practitioner (<i>motif de recrutement</i>), in sentences
     * {@code {ground}}.
     */
    public static Fact<Post, RecruitmentGround> ground() {
        return Fact.stated(DossierInputs.GROUND, facts -> facts.post().getGround());
    }

    /**
     * Mode of practice of a presence in the community (<i>mode d'exercice en ville</i>), in sentences {@code {mode}}.
     */
    public static Fact<CommunityPresence, CommunityPracticeMode> mode() {
        return Fact.found(DossierInputs.COMMUNITY_MODE, seen -> {
            seen.trace().read(DossierInputs.COMMUNITY_MODE);
            return seen.presence().getMode().orElse(null);
        });
    }

    /**
     * Time of the post with each partner (<i>répartition du temps</i>), by parts of the contract; in sentences
     * {@code {segments}}.
     */
    public static Fact<Post, ImmutableList<TimeSegment>> segments() {
        return Fact.stated(DossierInputs.SEGMENTS, facts -> facts.segments());
    }

    /**
     * Number of partners with which the post has time (<i>nombre de lieux d'exercice</i>), in sentences
     * {@code {segments}}.
     */
    public static Fact<Post, Integer> placesOfWork() {
        return segments().as(Hosting::places, Bilingual.of("nombre de lieux", "number of places"));
    }

    /** Whether the post has time with a partner (<i>accueil du praticien</i>), in sentences {@code {partner}}. */
    public static Test<Partner> hosts() {
        return new Hosting();
    }
}

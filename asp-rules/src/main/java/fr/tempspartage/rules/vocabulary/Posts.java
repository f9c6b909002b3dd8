package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Test;
import java.time.LocalDate;

/** Facts of a post (<i>poste</i>). */
public final class Posts {

    private Posts() {}

    /** Specialty of the post (<i>spécialité du poste</i>). */
    public static Fact<Post, Specialty> specialty() {
        return Fact.stated(DossierInputs.POST_SPECIALTY, facts -> facts.post().getSpecialty());
    }

    /** Status (<i>statut</i>). */
    public static Fact<Post, EmploymentStatus> status() {
        return Fact.stated(DossierInputs.STATUS, facts -> facts.post().getStatus());
    }

    /** First day of the contract (<i>prise de fonctions</i>). */
    public static Fact<Post, LocalDate> contractStart() {
        return Fact.stated(DossierInputs.CONTRACT_START, facts -> facts.post().getContractStart());
    }

    /** Working time, of a full time (<i>quotité de travail</i>). */
    public static Fact<Post, Rate> workingTime() {
        return Fact.stated(DossierInputs.WORKING_TIME, facts -> facts.post().getWorkingTime());
    }

    /** Ground of the recruitment of a contract practitioner (<i>motif de recrutement</i>). */
    public static Fact<Post, RecruitmentGround> ground() {
        return Fact.stated(DossierInputs.GROUND, facts -> facts.post().getGround());
    }

    /** Mode of practice of a presence in the community (<i>mode d'exercice en ville</i>). */
    public static Fact<CommunityPresence, CommunityPracticeMode> mode() {
        return Fact.found(DossierInputs.COMMUNITY_MODE, seen -> {
            seen.trace().read(DossierInputs.COMMUNITY_MODE);
            return seen.presence().getMode();
        });
    }

    /** Time of the post with each partner (<i>répartition du temps</i>), by parts of the contract. */
    public static Fact<Post, ImmutableList<TimeSegment>> segments() {
        return Fact.stated(DossierInputs.SEGMENTS, facts -> facts.segments());
    }

    /** Number of partners with which the post has time (<i>nombre de lieux d'exercice</i>). */
    public static Fact<Post, Integer> placesOfWork() {
        return segments().as(Hosting::places, Bilingual.of("nombre de lieux", "number of places"));
    }

    /** Whether the post has time with a partner (<i>accueil du praticien</i>). */
    public static Test<Partner> hosts() {
        return new Hosting();
    }
}

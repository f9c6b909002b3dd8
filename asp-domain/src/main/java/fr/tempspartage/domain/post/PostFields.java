package fr.tempspartage.domain.post;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Specialty;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.PartnerFields;
import fr.tempspartage.domain.partner.PartnerKey;
import java.time.LocalDate;

/** Fields of a {@link Post} (<i>poste</i>) as they stand in files. */
public final class PostFields {

    private static final ScalarType<Specialty> SPECIALTY_TYPE =
            ScalarType.identifier("specialty", Specialty.class, Specialty::parse, 5, "^[A-Z]{2,3}[0-9]{0,2}$");

    private static final RecordType.Description<Post, Post.Builder> DESCRIPTION = RecordType.describe(
            Post.class, "post", "poste", "post", Post::builder, Post.Builder::build, Post.Builder::from);

    /** Specialty of the post (<i>spécialité du poste</i>). */
    public static final Field<Post, Specialty> SPECIALTY = DESCRIPTION.optional(
            "specialty",
            "spécialité du poste",
            "specialty of the post",
            SPECIALTY_TYPE,
            Post::getSpecialty,
            Post.Builder::specialty);

    /** Employment status (<i>statut</i>). */
    public static final Field<Post, EmploymentStatus> STATUS = DESCRIPTION.optional(
            "status",
            "statut de recrutement de l’assistant",
            "employment status of the assistant",
            ScalarType.coded(EmploymentStatus.class),
            Post::getStatus,
            Post.Builder::status);

    /** Recruitment ground (<i>motif de recrutement</i>). */
    public static final Field<Post, RecruitmentGround> GROUND = DESCRIPTION.optional(
            "ground",
            "motif de recrutement",
            "recruitment ground",
            ScalarType.coded(RecruitmentGround.class),
            Post::getGround,
            Post.Builder::ground);

    /** Working time (<i>quotité de travail</i>). */
    public static final Field<Post, Rate> WORKING_TIME = DESCRIPTION.optional(
            "workingTime",
            "quotité de travail",
            "working time",
            ScalarType.WORKING_TIME,
            Post::getWorkingTime,
            Post.Builder::workingTime);

    /** Start of the contract (<i>début du contrat</i>). */
    public static final Field<Post, LocalDate> CONTRACT_START = DESCRIPTION.optional(
            "contractStart",
            "début du contrat",
            "start of the contract",
            ScalarType.DATE,
            Post::getContractStart,
            Post.Builder::contractStart);

    /** End of the contract (<i>fin du contrat</i>). */
    public static final Field<Post, LocalDate> CONTRACT_END = DESCRIPTION.optional(
            "contractEnd",
            "fin du contrat",
            "end of the contract",
            ScalarType.DATE,
            Post::getContractEnd,
            Post.Builder::contractEnd);

    /** Start of the support asked (<i>début du financement demandé</i>). */
    public static final Field<Post, LocalDate> FINANCED_START = DESCRIPTION.optional(
            "financedStart",
            "début du financement demandé",
            "start of the support asked",
            ScalarType.DATE,
            Post::getFinancedStart,
            Post.Builder::financedStart);

    /** End of the support asked (<i>fin du financement demandé</i>). */
    public static final Field<Post, LocalDate> FINANCED_END = DESCRIPTION.optional(
            "financedEnd",
            "fin du financement demandé",
            "end of the support asked",
            ScalarType.DATE,
            Post::getFinancedEnd,
            Post.Builder::financedEnd);

    /** Planned interruptions (<i>interruptions prévues</i>). */
    public static final Field<Post, ImmutableList<Interruption>> INTERRUPTIONS = DESCRIPTION.optional(
            "interruptions",
            "interruptions prévues",
            "planned interruptions",
            ListType.of(InterruptionFields.TYPE, 60),
            Post::getInterruptions,
            Post.Builder::interruptions);

    /** Main site (<i>site principal</i>). */
    public static final Field<Post, PartnerKey> MAIN_SITE = DESCRIPTION.optional(
            "mainSite",
            "site principal de l’assistant",
            "main site of the assistant",
            PartnerFields.KEY_TYPE,
            Post::getMainSite,
            Post.Builder::mainSite);

    /** Distances (<i>distances</i>). */
    public static final Field<Post, ImmutableList<SiteDistance>> DISTANCES = DESCRIPTION.optional(
            "distances",
            "distances depuis le site principal",
            "distances from the main site",
            ListType.of(SiteDistanceFields.TYPE, 10),
            Post::getDistances,
            Post.Builder::distances);

    /** Time allocation (<i>répartition du temps</i>). */
    public static final Field<Post, TimeAllocation> TIME_ALLOCATION = DESCRIPTION.optional(
            "timeAllocation",
            "répartition du temps",
            "time allocation",
            TimeAllocationFields.TYPE,
            Post::getTimeAllocation,
            Post.Builder::timeAllocation);

    /** Presences in the community (<i>exercice en ville</i>). */
    public static final Field<Post, ImmutableList<CommunityPresence>> COMMUNITY_PRESENCES = DESCRIPTION.optional(
            "communityPresences",
            "exercice en ville",
            "presences in the community",
            ListType.of(CommunityPresenceFields.TYPE, 10),
            Post::getCommunityPresences,
            Post.Builder::communityPresences);

    /** The record with all its fields. */
    public static final RecordType<Post> TYPE = DESCRIPTION.end();

    private PostFields() {}
}

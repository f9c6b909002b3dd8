package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SeniorSupport;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.dossier.SupportForm;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.verdict.Trace;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of the project and of the request (<i>projet médical partagé, demande</i>). */
public final class Projects {

    private Projects() {}

    /** Kind of the request as the dossier states it (<i>nature de la demande</i>), in sentences {@code {request}}. */
    public static Fact<Dossier, RequestKind> request() {
        return Fact.stated(DossierInputs.REQUEST, facts -> facts.dossier().getRequest());
    }

    /** Posts that are asked for (<i>postes demandés</i>), one at least; in sentences {@code {posts}}. */
    public static Fact<Dossier, ImmutableList<Post>> posts() {
        return Fact.stated(
                DossierInputs.POSTS, facts -> facts.dossier().getPosts().filter(posts -> !posts.isEmpty()));
    }

    /** Partners by their keys (<i>partenaires</i>), in sentences {@code {partners}}. */
    public static Fact<Dossier, List<PartnerKey>> partnerKeys() {
        return Fact.computed(
                "partners",
                DossierInputs.PARTNERS.label(),
                seen -> {
                    seen.trace().read(DossierInputs.PARTNERS);
                    return seen.facts().partnersKnown() ? seen.facts().partnerKeys() : null;
                },
                DossierInputs.PARTNERS);
    }

    /** Recruiting partners (<i>établissement recruteur</i>), in sentences {@code {recruiter}}, by name. */
    public static Fact<Dossier, ImmutableList<PartnerKey>> recruiters() {
        return Fact.<Dossier, ImmutableList<PartnerKey>>stated(
                        DossierInputs.RECRUITERS, facts -> facts.project().getRecruiters())
                .named("recruiter")
                .inWords((seen, keys) -> Partners.named(seen.facts(), keys));
    }

    /** Who pays the salary (<i>employeur qui rémunère l'assistant</i>), in sentences {@code {salaryPayers}}. */
    public static Fact<Dossier, ImmutableList<PartnerKey>> salaryPayers() {
        return Fact.stated(DossierInputs.SALARY_PAYERS, facts -> facts.project().getSalaryPayers());
    }

    /**
     * Number of assistants of the project, known or at least (<i>nombre d'assistants</i>), by posts and linked
     * dossiers; in sentences {@code {count}}.
     */
    public static Fact<Dossier, Integer> leastAssistants() {
        return assistants(false);
    }

    /**
     * Number of assistants of the project (<i>nombre d'assistants</i>), as stated, or by posts and linked dossiers; in
     * sentences {@code {count}}.
     */
    public static Fact<Dossier, Integer> assistants() {
        return assistants(true);
    }

    private static Fact<Dossier, Integer> assistants(boolean exactly) {
        return Fact.computed(
                "count",
                DossierInputs.ASSISTANTS.label(),
                seen -> {
                    Trace trace = seen.trace();
                    trace.read(DossierInputs.ASSISTANTS);
                    trace.read(DossierInputs.POSTS);
                    trace.read(DossierInputs.LINKED_DOSSIERS);
                    Dossier dossier = seen.facts().dossier();
                    int posts = size(dossier.getPosts().orElse(null));
                    int linked = size(dossier.getLinkedDossiers().orElse(null));
                    Integer stated = seen.facts().project().getAssistants().orElse(null);
                    boolean counted = posts > 0 && dossier.getLinkedDossiers().isPresent();
                    if (exactly && stated == null && !counted) {
                        trace.missing(DossierInputs.ASSISTANTS);
                        trace.missing(posts == 0 ? DossierInputs.POSTS : DossierInputs.LINKED_DOSSIERS);
                        return null;
                    }
                    return Math.max(stated == null ? 0 : stated, posts + linked);
                },
                DossierInputs.ASSISTANTS,
                DossierInputs.POSTS,
                DossierInputs.LINKED_DOSSIERS);
    }

    private static int size(@Nullable List<?> list) {
        return list == null ? 0 : list.size();
    }

    /** Whether students are supervised (<i>encadrement d'étudiants</i>), in sentences {@code {supervision}}. */
    public static Fact<Dossier, Boolean> supervision() {
        return Fact.stated(DossierInputs.SUPERVISION, facts -> facts.project().getSupervision());
    }

    /** Commitments (<i>engagements</i>), in sentences {@code {commitments}}. */
    public static Fact<Dossier, ImmutableList<Commitment>> commitments() {
        return Fact.stated(DossierInputs.COMMITMENTS, facts -> facts.project().getCommitments());
    }

    /** Whether someone of a quality commits (<i>engagement</i>), in sentences {@code {commitments}}. */
    public static Test<Dossier> hasCommitmentOf(SignatoryQuality quality) {
        return commitments()
                .passes(
                        list -> isOneOf(list, quality),
                        Bilingual.of(
                                "l’un au moins de\u00a0: " + quality.label().fr(),
                                "one at least of: " + quality.label().en()));
    }

    private static boolean isOneOf(List<Commitment> commitments, SignatoryQuality quality) {
        boolean found = false;
        for (int i = 0; i < commitments.size(); i++) {
            found |= commitments.get(i).getQuality() == quality;
        }
        return found;
    }

    /**
     * Whether someone of a quality commits for a partner (<i>engagement d'un partenaire</i>). The clause has the sentences
     * {@code present}, {@code absent} and {@code unnamed}, with {@code {partner}} and {@code {document}}.
     */
    public static Test<Partner> commitsBy(SignatoryQuality quality) {
        return new PartnerCommitment(quality);
    }

    /**
     * Whether the team has a final-phase resident (<i>docteur junior</i>), in sentences
     * {@code {hasFinalPhaseResident}}.
     */
    public static Fact<Dossier, Boolean> hasFinalPhaseResident() {
        return Fact.stated(
                DossierInputs.HAS_FINAL_PHASE_RESIDENT, facts -> facts.project().getHasFinalPhaseResident());
    }

    /** Half-days a week of a senior in support (<i>temps de sénior</i>), in sentences {@code {halfDays}}. */
    public static Fact<Dossier, BigDecimal> seniorHalfDays() {
        return Fact.stated(
                DossierInputs.SENIOR_HALF_DAYS,
                facts -> facts.project().getSeniorSupport().flatMap(SeniorSupport::getHalfDays));
    }

    /** Forms of the senior's support (<i>formes du soutien</i>), in sentences {@code {forms}}. */
    public static Fact<Dossier, ImmutableList<SupportForm>> seniorForms() {
        return Fact.stated(
                DossierInputs.SENIOR_FORMS,
                facts -> facts.project().getSeniorSupport().flatMap(SeniorSupport::getForms));
    }

    /** Whether the practitioner teaches (<i>enseignement</i>), in sentences {@code {teaching}}. */
    public static Fact<Dossier, Boolean> teaching() {
        return Fact.stated(DossierInputs.TEACHING, facts -> facts.project().getTeaching());
    }

    /** Whether the practitioner does research (<i>recherche</i>), in sentences {@code {research}}. */
    public static Fact<Dossier, Boolean> research() {
        return Fact.stated(DossierInputs.RESEARCH, facts -> facts.project().getResearch());
    }

    /** Health need that the project meets (<i>besoin de santé</i>), in sentences {@code {need}}. */
    public static Fact<Dossier, String> need() {
        return Fact.stated(DossierInputs.NEED, facts -> facts.project().getNeed());
    }

    /** How the partners made the project together (<i>coconstruction</i>), in sentences {@code {coConstruction}}. */
    public static Fact<Dossier, String> coConstruction() {
        return Fact.stated(
                DossierInputs.CO_CONSTRUCTION, facts -> facts.project().getCoConstruction());
    }

    /** What becomes of the project afterwards (<i>pérennisation</i>), in sentences {@code {durability}}. */
    public static Fact<Dossier, String> durability() {
        return Fact.stated(DossierInputs.DURABILITY, facts -> facts.project().getDurability());
    }
}

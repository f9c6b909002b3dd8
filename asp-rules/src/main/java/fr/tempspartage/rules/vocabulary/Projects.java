package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Commitment;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SeniorSupport;
import fr.tempspartage.domain.dossier.SupportForm;
import fr.tempspartage.rules.law.Fact;
import java.math.BigDecimal;

/** Facts of the project and of the request (<i>projet médical partagé, demande</i>). */
public final class Projects {

    private Projects() {}

    /** Kind of the request as the dossier states it (<i>nature de la demande</i>). */
    public static Fact<Dossier, RequestKind> request() {
        return Fact.stated(DossierInputs.REQUEST, facts -> facts.dossier().getRequest());
    }

    /** Whether students are supervised (<i>encadrement d'étudiants</i>). */
    public static Fact<Dossier, Boolean> supervision() {
        return Fact.stated(DossierInputs.SUPERVISION, facts -> facts.project().getSupervision());
    }

    /** Commitments (<i>engagements</i>). */
    public static Fact<Dossier, ImmutableList<Commitment>> commitments() {
        return Fact.stated(DossierInputs.COMMITMENTS, facts -> facts.project().getCommitments());
    }

    /** Whether the team has a final-phase resident (<i>docteur junior</i>). */
    public static Fact<Dossier, Boolean> hasFinalPhaseResident() {
        return Fact.stated(
                DossierInputs.HAS_FINAL_PHASE_RESIDENT, facts -> facts.project().getHasFinalPhaseResident());
    }

    /** Half-days a week of a senior in support (<i>temps de sénior</i>). */
    public static Fact<Dossier, BigDecimal> seniorHalfDays() {
        return Fact.stated(
                DossierInputs.SENIOR_HALF_DAYS,
                facts -> facts.project().getSeniorSupport().flatMap(SeniorSupport::getHalfDays));
    }

    /** Forms of the senior's support (<i>formes du soutien</i>). */
    public static Fact<Dossier, ImmutableList<SupportForm>> seniorForms() {
        return Fact.stated(
                DossierInputs.SENIOR_FORMS,
                facts -> facts.project().getSeniorSupport().flatMap(SeniorSupport::getForms));
    }

    /** Whether the practitioner teaches (<i>enseignement</i>). */
    public static Fact<Dossier, Boolean> teaching() {
        return Fact.stated(DossierInputs.TEACHING, facts -> facts.project().getTeaching());
    }

    /** Whether the practitioner does research (<i>recherche</i>). */
    public static Fact<Dossier, Boolean> research() {
        return Fact.stated(DossierInputs.RESEARCH, facts -> facts.project().getResearch());
    }

    /** Health need that the project meets (<i>besoin de santé</i>). */
    public static Fact<Dossier, String> need() {
        return Fact.stated(DossierInputs.NEED, facts -> facts.project().getNeed());
    }

    /** How the partners made the project together (<i>coconstruction</i>). */
    public static Fact<Dossier, String> coConstruction() {
        return Fact.stated(
                DossierInputs.CO_CONSTRUCTION, facts -> facts.project().getCoConstruction());
    }

    /** What becomes of the project afterwards (<i>pérennisation</i>). */
    public static Fact<Dossier, String> durability() {
        return Fact.stated(DossierInputs.DURABILITY, facts -> facts.project().getDurability());
    }
}

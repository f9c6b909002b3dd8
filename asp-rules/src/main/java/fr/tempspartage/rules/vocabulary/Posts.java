package fr.tempspartage.rules.vocabulary;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.law.Fact;
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
}

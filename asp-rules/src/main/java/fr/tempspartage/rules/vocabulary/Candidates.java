package fr.tempspartage.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.ResidencyPlacement;
import fr.tempspartage.rules.law.Fact;
import java.time.LocalDate;

/** Facts of the candidate (<i>candidat</i>). */
public final class Candidates {

    private Candidates() {}

    /** Profession (<i>profession</i>), in sentences {@code {profession}}. */
    public static Fact<Dossier, Profession> profession() {
        return Fact.stated(DossierInputs.PROFESSION, facts -> facts.candidate().getProfession());
    }

    /** Date of the specialty diploma (<i>fin de l'internat</i>), in sentences {@code {diplomaDate}}. */
    public static Fact<Dossier, LocalDate> diplomaDate() {
        return Fact.stated(
                DossierInputs.DIPLOMA_DATE, facts -> facts.candidate().getDiplomaDate());
    }

    /**
     * Whether the specialty diploma is obtained on the day of the assessment (<i>diplôme obtenu</i>), in sentences
     * {@code {hasDiploma}}.
     */
    public static Fact<Dossier, Boolean> hasDiploma() {
        return Fact.computed(
                "hasDiploma",
                Bilingual.of("diplôme obtenu", "diploma obtained"),
                seen -> {
                    seen.trace().read(DossierInputs.DIPLOMA_DATE);
                    LocalDate date = seen.facts().candidate().getDiplomaDate().orElse(null);
                    return date == null ? null : !date.isAfter(seen.facts().date());
                },
                DossierInputs.DIPLOMA_DATE);
    }

    /** Placements as final-phase resident (<i>stages de docteur junior</i>), in sentences {@code {placements}}. */
    public static Fact<Dossier, ImmutableList<ResidencyPlacement>> placements() {
        return Fact.stated(DossierInputs.PLACEMENTS, facts -> facts.candidate().getPlacements());
    }

    /** Intended place of practice (<i>installation envisagée</i>), in sentences {@code {intendedPlace}}. */
    public static Fact<Dossier, String> intendedPlace() {
        return Fact.stated(
                DossierInputs.INTENDED_PLACE, facts -> facts.candidate().getIntendedPlace());
    }

    /** Professional project (<i>projet professionnel</i>), in sentences {@code {professionalProject}}. */
    public static Fact<Dossier, String> professionalProject() {
        return Fact.stated(
                DossierInputs.PROFESSIONAL_PROJECT, facts -> facts.candidate().getProfessionalProject());
    }
}

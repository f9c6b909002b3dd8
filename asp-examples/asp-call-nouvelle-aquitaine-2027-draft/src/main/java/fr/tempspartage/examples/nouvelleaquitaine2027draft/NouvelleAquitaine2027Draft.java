package fr.tempspartage.examples.nouvelleaquitaine2027draft;

import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.rules.law.Edition;
import fr.tempspartage.rules.law.English;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Draft of an edition 2027 of the call of Nouvelle-Aquitaine (<i>exercice</i>): no agency has published it. Its dates,
 * share and amount are invented, its source text and its lines are not stated.
 */
public final class NouvelleAquitaine2027Draft extends Edition {

    /** Makes the definition; for the service loader. */
    public NouvelleAquitaine2027Draft() {
        super(
                "nouvelle-aquitaine-2027-draft",
                new NouvelleAquitaine2026(),
                English.load(NouvelleAquitaine2027Draft.class::getResourceAsStream));
        withoutText();
        set("edition", "2027");
        set("starts", List.of(YearMonth.of(2027, 11), YearMonth.of(2028, 5)));
        set("deadline", LocalDate.of(2027, 5, 17));
        set("committee", YearMonth.of(2027, 6));
        set("arsShare", Rate.parse("0.55"));
        set("monthly", Euros.parse("3574.77"));
        leaveOut("groups", TerritorialHospitalGroup.parse("landes"));
        drop("NA-37");
        carry("I-NA-8.why");
        restate(
                "title",
                "Exercice sans texte – Postes d’assistants spécialistes à temps partagé, édition {edition} inventée"
                        + " d’après l’appel de l’ARS Nouvelle-Aquitaine");
        restate("notice", "Exercice : aucune agence n’a publié cette édition. Ce résultat n’engage personne.");
        restate("NA-60", "La part de l’ARS, {arsShare} de ce coût chargé, est de {monthly} par mois.");
        restate(
                "datum.territory",
                "GHT de la Charente, de Saintonge, du Limousin, de la Dordogne, du Lot-et-Garonne et des"
                        + " Deux-Sèvres ; priorité, non condition");
        restate(
                "I-NA-22.why",
                "L’édition ne dit pas comment compter. On admet la date anniversaire, ou un début au premier jour"
                        + " ouvré suivi d’une fin au dernier jour du dernier mois. Pour une durée proche, mais non"
                        + " exacte, la réponse reste inconnue.");
        restate(
                "I-NA-26.why",
                "Aucune lecture par défaut : la campagne porte sur des prises de fonctions en {starts} et rien n’est"
                        + " dit du renouvellement. Pour une demande de renouvellement, la réponse reste inconnue.");
    }
}

package fr.tempspartage.calls.nouvelleaquitaine2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Datum;
import java.util.List;
import java.util.Optional;

/** Constants and facts that the text states, or expressly does not state (<i>données de l'appel</i>). */
final class NouvelleAquitaine2026Data {

    /** All of them, in the order of the comparison of calls. */
    static final ImmutableList<Datum> ALL = ImmutableList.of(
            stated("edition", "Édition", "Edition", "2026", "2026", "NA-82"),
            stated(
                    "contact",
                    "Contact pour les questions",
                    "Contact for questions",
                    NouvelleAquitaine2026Campaign.CONTACT,
                    NouvelleAquitaine2026Campaign.CONTACT,
                    "NA-01"),
            stated("submitter", "Déposant", "Who files", "le candidat", "the candidate", "NA-64"),
            stated(
                    "channel",
                    "Voie de dépôt",
                    "Filing channel",
                    "plateforme «\u00a0démarches simplifiées\u00a0» (démarche numérique)",
                    "online platform “démarches simplifiées” (démarche numérique)",
                    "NA-65",
                    "NA-68"),
            silent("form", "Adresse du formulaire", "Address of the form", "NA-68"),
            stated(
                    "filingDeadline",
                    "Date limite de dépôt",
                    "Filing deadline",
                    "17 mai 2026",
                    "17 May 2026",
                    "NA-66",
                    "NA-67",
                    "NA-78"),
            stated(
                    "committee",
                    "Commission de sélection",
                    "Selection committee",
                    "juin 2026",
                    "June 2026",
                    "NA-76",
                    "NA-78"),
            silent("decision", "Date de la décision", "Date of the decision", "NA-77"),
            stated(
                    "startDates",
                    "Prise de fonctions",
                    "Start of the post",
                    "novembre 2026 ou mai 2027",
                    "November 2026 or May 2027",
                    "NA-03"),
            stated("duration", "Durée", "Length", "12 ou 24 mois", "12 or 24 months", "NA-41", "NA-52"),
            stated(
                    "partners",
                    "Partenaires",
                    "Partners",
                    "deux ou trois établissements\u00a0: CHU, CH, ESPIC, établissement médico-social\u00a0; deux CH possibles",
                    "two or three establishments: CHU, CH, ESPIC, medico-social; two CH possible",
                    "NA-07",
                    "NA-40",
                    "NA-46",
                    "NA-48"),
            stated(
                    "assistants",
                    "Assistants par projet",
                    "Assistants for a project",
                    "un à trois",
                    "one to three",
                    "NA-15"),
            stated(
                    "recruiter",
                    "Établissement recruteur",
                    "Recruiter",
                    "un établissement public de santé (EPS)",
                    "a public health establishment (EPS)",
                    "NA-43",
                    "NA-49"),
            stated(
                    "status",
                    "Statut",
                    "Status",
                    "assistant des hôpitaux (CSP, articles R. 6152-501 et suivants)",
                    "hospital assistant (CSP, articles R. 6152-501 and following)",
                    "NA-06",
                    "NA-42"),
            stated(
                    "timeRule",
                    "Répartition du temps",
                    "Split of time",
                    "au moins 50\u00a0% en établissement périphérique sur tout le contrat",
                    "at least 50% in the peripheral establishment over the whole contract",
                    "NA-16",
                    "NA-17"),
            stated(
                    "timeUnits",
                    "Expression de la répartition",
                    "How the split is expressed",
                    "jours par semaine, mois, semestres, ou un an puis un an",
                    "days a week, months, semesters, or one year then one year",
                    "NA-18",
                    "NA-19"),
            stated(
                    "seniorSupport",
                    "Formes de l’appui d’un sénior",
                    "Forms of a senior's support",
                    "téléconsultation, staffs partagés, consultations avancées\u00a0; liste ouverte",
                    "teleconsultation, shared staff meetings, advanced consultations; open list",
                    "NA-28"),
            stated(
                    "territory",
                    "Territoires prioritaires",
                    "Priority areas",
                    "GHT de la Charente, de Saintonge, du Limousin, de la Dordogne, des Landes, du Lot-et-Garonne et des Deux-Sèvres\u00a0; priorité, non condition",
                    "hospital groups (GHT) of Charente, Saintonge, Limousin, Dordogne, Landes, Lot-et-Garonne and Deux-Sèvres; a priority, not a condition",
                    "NA-31",
                    "NA-32",
                    "NA-33",
                    "NA-34",
                    "NA-36",
                    "NA-37",
                    "NA-38",
                    "NA-39"),
            stated("specialties", "Spécialités", "Specialties", "toutes", "all", "NA-14"),
            silent("registration", "Inscription à l’Ordre et RPPS", "Registration with the Council, RPPS", "NA-80"),
            stated(
                    "money",
                    "Financement",
                    "Money",
                    "3\u00a0249,79\u00a0€ par mois et par poste, soit 50\u00a0% du coût de référence de 6\u00a0499,58\u00a0€, à l’établissement recruteur",
                    "€3,249.79 a month and post, 50% of the reference cost of €6,499.58, to the recruiter",
                    "NA-50",
                    "NA-51",
                    "NA-52",
                    "NA-53",
                    "NA-60"),
            stated(
                    "payee",
                    "Bénéficiaire des crédits",
                    "Payee",
                    "l’établissement recruteur",
                    "the recruiting establishment",
                    "NA-53"),
            silent("schedule", "Échéancier", "Schedule of the delegation", "NA-53"),
            stated(
                    "referenceCost",
                    "Coût de référence mensuel",
                    "Monthly reference cost",
                    "(2\u00a0803,59\u00a0€ + 1\u00a0010\u00a0€ + 700\u00a0€) plus 44\u00a0%\u00a0: 6\u00a0499,58\u00a0€",
                    "(€2,803.59 + €1,010 + €700) plus 44%: €6,499.58",
                    "NA-54",
                    "NA-55",
                    "NA-56",
                    "NA-57",
                    "NA-58",
                    "NA-59"),
            stated(
                    "clawback",
                    "Récupération des crédits",
                    "Clawback",
                    "l’ARS s’en réserve le droit, et la demandera, en cas de départ anticipé pour devenir chef de clinique",
                    "the agency reserves the right to it, and will ask for it, if the assistant leaves early to become chef de clinique",
                    "NA-61",
                    "NA-62",
                    "NA-63"),
            stated(
                    "documents",
                    "Pièces",
                    "Documents",
                    "trois, plus trois avis par établissement concerné\u00a0; formulaire en quatre parties",
                    "three, plus three opinions for each establishment concerned; a form in four parts",
                    "NA-69",
                    "NA-70",
                    "NA-71",
                    "NA-72",
                    "NA-73",
                    "NA-74",
                    "NA-75"),
            silent("renewal", "Renouvellement", "Renewal", "NA-81"),
            silent("posts", "Nombre de postes et enveloppe", "Number of posts and budget", "NA-79"),
            stated(
                    "legalBasis",
                    "Base légale",
                    "Legal basis",
                    "articles R. 6152-501 et suivants du code de la santé publique",
                    "articles R. 6152-501 and following of the Public Health Code",
                    "NA-42"));

    private NouvelleAquitaine2026Data() {}

    private static Datum stated(
            String name, String french, String english, String valueFrench, String valueEnglish, String... clauses) {
        return new Datum(
                name,
                Bilingual.of(french, english),
                Optional.of(Bilingual.of(valueFrench, valueEnglish)),
                ids(clauses));
    }

    private static Datum silent(String name, String french, String english, String... clauses) {
        return new Datum(name, Bilingual.of(french, english), Optional.empty(), ids(clauses));
    }

    private static ImmutableList<ClauseId> ids(String... clauses) {
        return List.of(clauses).stream().map(ClauseId::parse).collect(ImmutableList.toImmutableList());
    }
}

package fr.tempspartage.rules.law;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;

/**
 * Topic on which calls are compared (<i>thème de comparaison</i>), under one name and label in all of them. A call may
 * have topics of its own, which stand after these.
 *
 * @param name the name in files, such as {@code filingDeadline}
 */
public record Topic(String name, Bilingual label) {

    /** Edition (<i>édition</i>). */
    public static final Topic EDITION = of("edition", "Édition", "Edition");

    /** Contact for questions (<i>contact pour les questions</i>). */
    public static final Topic CONTACT = of("contact", "Contact pour les questions", "Contact for questions");

    /** Who files (<i>déposant</i>). */
    public static final Topic SUBMITTER = of("submitter", "Déposant", "Who files");

    /** Filing channel (<i>voie de dépôt</i>). */
    public static final Topic CHANNEL = of("channel", "Voie de dépôt", "Filing channel");

    /** Address of the form (<i>adresse du formulaire</i>). */
    public static final Topic FORM = of("form", "Adresse du formulaire", "Address of the form");

    /** Filing deadline (<i>date limite de dépôt</i>). */
    public static final Topic FILING_DEADLINE = of("filingDeadline", "Date limite de dépôt", "Filing deadline");

    /** Selection committee (<i>commission de sélection</i>). */
    public static final Topic COMMITTEE = of("committee", "Commission de sélection", "Selection committee");

    /** Date of the decision (<i>date de la décision</i>). */
    public static final Topic DECISION = of("decision", "Date de la décision", "Date of the decision");

    /** Start of the post (<i>prise de fonctions</i>). */
    public static final Topic START_DATES = of("startDates", "Prise de fonctions", "Start of the post");

    /** Length (<i>durée</i>). */
    public static final Topic DURATION = of("duration", "Durée", "Length");

    /** Partners (<i>partenaires</i>). */
    public static final Topic PARTNERS = of("partners", "Partenaires", "Partners");

    /** Assistants for a project (<i>assistants par projet</i>). */
    public static final Topic ASSISTANTS = of("assistants", "Assistants par projet", "Assistants for a project");

    /** Recruiter (<i>établissement recruteur</i>). */
    public static final Topic RECRUITER = of("recruiter", "Établissement recruteur", "Recruiter");

    /** Status (<i>statut</i>). */
    public static final Topic STATUS = of("status", "Statut", "Status");

    /** Practice in the community (<i>exercice en ville</i>). */
    public static final Topic TOWN_PRACTICE = of("townPractice", "Exercice en ville", "Practice in the community");

    /** Split of time (<i>répartition du temps</i>). */
    public static final Topic TIME_RULE = of("timeRule", "Répartition du temps", "Split of time");

    /** How the split is expressed (<i>expression de la répartition</i>). */
    public static final Topic TIME_UNITS =
            of("timeUnits", "Expression de la répartition", "How the split is expressed");

    /** Forms of a senior's support (<i>formes de l’appui d’un sénior</i>). */
    public static final Topic SENIOR_SUPPORT =
            of("seniorSupport", "Formes de l’appui d’un sénior", "Forms of a senior's support");

    /** Areas (<i>territoires</i>). */
    public static final Topic TERRITORY = of("territory", "Territoires", "Areas");

    /** Specialties (<i>spécialités</i>). */
    public static final Topic SPECIALTIES = of("specialties", "Spécialités", "Specialties");

    /** Registration with the Council, RPPS (<i>inscription à l’Ordre et RPPS</i>). */
    public static final Topic REGISTRATION =
            of("registration", "Inscription à l’Ordre et RPPS", "Registration with the Council, RPPS");

    /** Funding (<i>financement</i>). */
    public static final Topic MONEY = of("money", "Financement", "Funding");

    /** Payee (<i>bénéficiaire des crédits</i>). */
    public static final Topic PAYEE = of("payee", "Bénéficiaire des crédits", "Payee");

    /** Schedule of payments (<i>échéancier</i>). */
    public static final Topic SCHEDULE = of("schedule", "Échéancier", "Schedule of payments");

    /** Monthly reference cost (<i>coût de référence mensuel</i>). */
    public static final Topic REFERENCE_COST =
            of("referenceCost", "Coût de référence mensuel", "Monthly reference cost");

    /** Clawback (<i>récupération des crédits</i>). */
    public static final Topic CLAWBACK = of("clawback", "Récupération des crédits", "Clawback");

    /** Documents (<i>pièces</i>). */
    public static final Topic DOCUMENTS = of("documents", "Pièces", "Documents");

    /** Who certifies the planned date of registration (<i>qui atteste la date d’inscription prévisionnelle</i>). */
    public static final Topic PLANNED_DATE_AUTHOR = of(
            "plannedDateAuthor",
            "Qui atteste la date d’inscription prévisionnelle",
            "Who certifies the planned date of registration");

    /** Model of the commitment letter (<i>modèle de la lettre d’engagement</i>). */
    public static final Topic LETTER_MODEL =
            of("letterModel", "Modèle de la lettre d’engagement", "Model of the commitment letter");

    /** Renewal (<i>renouvellement</i>). */
    public static final Topic RENEWAL = of("renewal", "Renouvellement", "Renewal");

    /** Number of posts and budget (<i>nombre de postes et enveloppe</i>). */
    public static final Topic POSTS = of("posts", "Nombre de postes et enveloppe", "Number of posts and budget");

    /** Legal basis (<i>base légale</i>). */
    public static final Topic LEGAL_BASIS = of("legalBasis", "Base légale", "Legal basis");

    /** Topics that calls have in common, in the order of a comparison. */
    public static final ImmutableList<Topic> COMMON = ImmutableList.of(
            EDITION,
            CONTACT,
            SUBMITTER,
            CHANNEL,
            FORM,
            FILING_DEADLINE,
            COMMITTEE,
            DECISION,
            START_DATES,
            DURATION,
            PARTNERS,
            ASSISTANTS,
            RECRUITER,
            STATUS,
            TOWN_PRACTICE,
            TIME_RULE,
            TIME_UNITS,
            SENIOR_SUPPORT,
            TERRITORY,
            SPECIALTIES,
            REGISTRATION,
            MONEY,
            PAYEE,
            SCHEDULE,
            REFERENCE_COST,
            CLAWBACK,
            DOCUMENTS,
            PLANNED_DATE_AUTHOR,
            LETTER_MODEL,
            RENEWAL,
            POSTS,
            LEGAL_BASIS);

    /** Makes a topic of one's own. */
    public static Topic of(String name, String french, String english) {
        return new Topic(name, Bilingual.of(french, english));
    }

    /** Place in a comparison; those that calls do not have in common come last. */
    int place() {
        int place = COMMON.indexOf(this);
        return place < 0 ? COMMON.size() : place;
    }
}

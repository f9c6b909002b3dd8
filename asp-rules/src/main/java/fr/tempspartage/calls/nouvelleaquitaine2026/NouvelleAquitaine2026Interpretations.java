package fr.tempspartage.calls.nouvelleaquitaine2026;

import static fr.tempspartage.domain.source.Effect.AMOUNT;
import static fr.tempspartage.domain.source.Effect.DOCUMENTS;
import static fr.tempspartage.domain.source.Effect.EXPLANATION;
import static fr.tempspartage.domain.source.Effect.FILING;
import static fr.tempspartage.domain.source.Effect.PRIORITY;
import static fr.tempspartage.domain.source.Effect.VERDICT;

import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.finance.formula.ClawbackReading;
import fr.tempspartage.finance.formula.InterruptionEffect;
import fr.tempspartage.finance.formula.PartTime;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.Question;
import fr.tempspartage.rules.law.QuestionBook;

/** Questions that the text of the call leaves open (<i>registre des interprétations</i>), in the order of their keys. */
final class NouvelleAquitaine2026Interpretations {

    /** English of the call. */
    static final English ENGLISH = English.load(NouvelleAquitaine2026Interpretations.class::getResourceAsStream);

    /** All of them, in the order of their keys. */
    static final QuestionBook BOOK = new QuestionBook(ENGLISH);

    enum Region {
        RECRUITER,
        ALL_PARTNERS,
        ONE_PARTNER
    }

    enum StartDay {
        ANY_DAY,
        FIRST_DAY
    }

    enum Young {
        LABEL,
        PHYSICIANS_ONLY
    }

    enum Statuses {
        SPECIALIST_ONLY,
        ANY_ASSISTANT
    }

    enum Count {
        TWO_OR_THREE,
        EXACTLY_TWO
    }

    enum PriorityAreas {
        PREFERRED,
        REQUIRED
    }

    enum Dossiers {
        PER_ASSISTANT,
        PER_PROJECT
    }

    enum Periphery {
        IN_ORDER,
        A,
        B,
        C,
        D,
        E
    }

    enum Period {
        CONTRACT,
        FINANCED_PERIOD
    }

    enum Unit {
        MONTHS,
        VOLUME,
        CALENDAR_DAYS
    }

    enum Commitment {
        OPINIONS_COVER,
        SEPARATE_DOCUMENT
    }

    enum PriorityPartner {
        ANY_PARTNER,
        RECRUITER,
        PERIPHERAL
    }

    enum Rank {
        SAME,
        CORREZE_CREUSE_FIRST
    }

    enum Limoges {
        COUNTS,
        EXCLUDED
    }

    enum Kinds {
        CLOSED,
        OPEN
    }

    enum Allowances {
        FLAT,
        ITEMS_DUE_ONLY
    }

    enum Indexing {
        FROZEN,
        INDEXED
    }

    enum Deadline {
        END_OF_DAY,
        START_OF_DAY
    }

    enum Opinion {
        PRESENT,
        FAVOURABLE
    }

    enum Pole {
        NOT_APPLICABLE,
        REQUIRED
    }

    enum LegalPerson {
        TWO,
        ONE
    }

    enum AfterResidency {
        BEFORE_START,
        ANY_TIME
    }

    enum Extension {
        NEW_POST_ONLY,
        EXTENSION_TOO
    }

    enum ClawbackDuty {
        MAY,
        MUST
    }

    enum ClawbackReach {
        CHEF_DE_CLINIQUE,
        UNIVERSITY_ASSISTANTS_TOO
    }

    /** Which partners must stand in the region. */
    static final Question<Region> REGION = BOOK.ask(
                    "I-NA-1",
                    Region.class,
                    "Quels partenaires doivent se trouver en Nouvelle-Aquitaine : le recruteur, tous, ou un seul ?",
                    "L’ancrage régional ne figure que dans le titre et l’introduction, sans règle pour chaque partenaire. L’établissement recruteur, qui reçoit les crédits, doit être dans la région ; si un autre partenaire est situé ailleurs, la réponse reste inconnue.")
            .about("NA-02")
            .choice(Region.RECRUITER, "L’établissement recruteur est dans la région")
            .choice(Region.ALL_PARTNERS, "Tous les partenaires sont dans la région")
            .choice(Region.ONE_PARTNER, "Un partenaire au moins est dans la région")
            .byDefault(Region.RECRUITER, VERDICT);

    /** On which day of the month the post may begin. */
    static final Question<StartDay> START_DAY = BOOK.ask(
                    "I-NA-2",
                    StartDay.class,
                    "La prise de fonctions peut-elle tomber n’importe quel jour du mois indiqué ?",
                    "L’appel ne donne que des mois, jamais de jour ; en exiger un serait ajouter une condition.")
            .about("NA-03")
            .choice(StartDay.ANY_DAY, "N’importe quel jour du mois")
            .choice(StartDay.FIRST_DAY, "Le premier jour du mois seulement")
            .byDefault(StartDay.ANY_DAY, VERDICT);

    /** Whether the words for young doctors leave out other professions. */
    static final Question<Young> YOUNG = BOOK.ask(
                    "I-NA-3",
                    Young.class,
                    "Qui est visé par « jeunes praticiens » et « jeunes médecins » : les médecins seulement, ou toutes les professions ?",
                    "Aucun seuil n’accompagne le mot « jeunes », qui n’exclut donc personne. Le texte ouvre toutes les spécialités mais parle ailleurs de médecins : pour un odontologiste ou un pharmacien, la réponse reste inconnue.")
            .about("NA-04", "NA-09", "NA-13", "NA-14")
            .choice(Young.LABEL, "Simple désignation, qui n’exclut personne")
            .choice(Young.PHYSICIANS_ONLY, "Médecins seulement")
            .byDefault(Young.LABEL, VERDICT);

    /** Whether a general assistant is accepted. */
    static final Question<Statuses> STATUSES = BOOK.ask(
                    "I-NA-4",
                    Statuses.class,
                    "Un assistant généraliste peut-il être retenu, ou seulement un assistant spécialiste ?",
                    "Aucune lecture par défaut : le titre et les dispositions financières visent l’assistant spécialiste, l’introduction et les dispositions réglementaires tout assistant des hôpitaux. C’est le statut qui compte ; la médecine générale, comme spécialité, n’est pas écartée.")
            .about("NA-06", "NA-42", "NA-49")
            .choice(Statuses.SPECIALIST_ONLY, "Assistant spécialiste seulement")
            .choice(Statuses.ANY_ASSISTANT, "Tout assistant des hôpitaux")
            .undecided(VERDICT);

    /** Two or three establishments, or exactly two. */
    static final Question<Count> COUNT = BOOK.ask(
                    "I-NA-5",
                    Count.class,
                    "Un projet peut-il compter trois établissements, ou exactement deux ?",
                    "L’introduction et les critères d’examen admettent tous deux un troisième établissement. Les passages qui parlent de deux partenaires sont rappelés en remarque quand le projet en compte trois.")
            .about("NA-07", "NA-40", "NA-44", "NA-48", "NA-49")
            .choice(Count.TWO_OR_THREE, "Deux ou trois établissements")
            .choice(Count.EXACTLY_TWO, "Deux établissements exactement")
            .byDefault(Count.TWO_OR_THREE, VERDICT);

    /** Whether the priority areas are a condition. */
    static final Question<PriorityAreas> PRIORITY_AREAS = BOOK.ask(
                    "I-NA-6",
                    PriorityAreas.class,
                    "Les territoires prioritaires sont-ils une préférence ou une condition ?",
                    "La partie sur l’examen des demandes parle d’un soutien par priorité : un projet hors liste passe après, sans être exclu.")
            .about("NA-08", "NA-31")
            .choice(PriorityAreas.PREFERRED, "Préférence, qui n’exclut aucun projet")
            .choice(PriorityAreas.REQUIRED, "Condition : hors liste, le projet n’est pas éligible")
            .byDefault(PriorityAreas.PREFERRED, VERDICT);

    /** One dossier for each assistant, or one for the project. */
    static final Question<Dossiers> DOSSIERS = BOOK.ask(
                    "I-NA-7",
                    Dossiers.class,
                    "Un projet à deux ou trois assistants donne-t-il lieu à un dossier par assistant ou à un dossier unique ?",
                    "Le dépôt et la notification visent le candidat pris individuellement ; les dossiers d’un même projet sont reliés par un identifiant.")
            .about("NA-15", "NA-64", "NA-77", "NA-82")
            .choice(Dossiers.PER_ASSISTANT, "Un dossier par assistant")
            .choice(Dossiers.PER_PROJECT, "Un dossier pour tout le projet")
            .byDefault(Dossiers.PER_ASSISTANT, DOCUMENTS, AMOUNT);

    /** Whose time is peripheral. */
    static final Question<Periphery> PERIPHERY = BOOK.ask(
                    "I-NA-8",
                    Periphery.class,
                    "De quel établissement le temps compte-t-il comme périphérique ?",
                    "L’appel ne définit pas ce terme. Deux partenaires sans CHU, à parts égales, satisfont toujours à la règle. En présence d’un CHU, les autres partenaires forment la périphérie ; si seul le temps médico-social fait la différence, la réponse est inconnue. Sans CHU, on s’en tient aux partenaires que le projet désigne ; s’il n’en désigne aucun, la réponse est inconnue.")
            .about("NA-16", "NA-47", "NA-48")
            .choice(Periphery.IN_ORDER, "Lectures appliquées dans l’ordre, selon les partenaires")
            .choice(Periphery.A, "Établissements de santé autres que les CHU, temps additionnés")
            .choice(Periphery.B, "Tous les partenaires hors CHU, médico-social compris, temps additionnés")
            .choice(Periphery.C, "Partenaires que le projet désigne comme périphériques")
            .shownOnly(Periphery.D, "Tous les partenaires sauf le recruteur (pour information)")
            .shownOnly(Periphery.E, "Partenaires d’un GHT de la liste (éditions antérieures, pour information)")
            .byDefault(Periphery.IN_ORDER, VERDICT);

    /** Contract or financed period. */
    static final Question<Period> PERIOD = BOOK.ask(
                    "I-NA-9",
                    Period.class,
                    "La part de temps et la durée se mesurent-elles sur le contrat ou sur la période financée ?",
                    "La règle de répartition renvoie au contrat dans son entier ; la période financée n’y est pas mentionnée.")
            .about("NA-17", "NA-41")
            .choice(Period.CONTRACT, "Le contrat entier")
            .choice(Period.FINANCED_PERIOD, "La période financée")
            .byDefault(Period.CONTRACT, VERDICT);

    /** Unit in which periods of different splits weigh. */
    static final Question<Unit> UNIT = BOOK.ask(
                    "I-NA-10",
                    Unit.class,
                    "Dans quelle unité compter la part de temps quand le partage s’étale sur plusieurs périodes ?",
                    "L’appel laisse les partenaires exprimer le partage à leur manière et admet une année de chaque côté : chaque période pèse donc en mois de contrat. Compter en jours calendaires refuserait ce schéma (365 jours sur 731) ; cette lecture est écartée.")
            .about("NA-16", "NA-17", "NA-18", "NA-19")
            .choice(Unit.MONTHS, "Mois de contrat")
            .choice(Unit.VOLUME, "Volume de demi-journées sur tout le contrat")
            .rejected(Unit.CALENDAR_DAYS, "Jours calendaires (lecture écartée)")
            .byDefault(Unit.MONTHS, VERDICT);

    /** Whether commitments and project need documents of their own. */
    static final Question<Commitment> COMMITMENT = BOOK.ask(
                    "I-NA-11",
                    Commitment.class,
                    "L’engagement des partenaires et le projet médical partagé appellent-ils une pièce distincte ?",
                    "La liste des pièces n’en prévoit aucune : les avis et le courrier du coordonnateur de DES valent engagement, et la partie du formulaire sur la coopération contient le projet. Un engagement manquant donne une remarque.")
            .about("NA-23", "NA-24", "NA-25", "NA-45")
            .choice(Commitment.OPINIONS_COVER, "Les avis et le courrier du coordonnateur de DES suffisent")
            .choice(Commitment.SEPARATE_DOCUMENT, "Une pièce distincte est nécessaire")
            .byDefault(Commitment.OPINIONS_COVER, DOCUMENTS);

    /** Whose hospital group gives priority. */
    static final Question<PriorityPartner> PRIORITY_PARTNER = BOOK.ask(
                    "I-NA-12",
                    PriorityPartner.class,
                    "Quel partenaire doit appartenir à un GHT de la liste pour ouvrir la priorité ?",
                    "Le texte se contente d’un établissement, quel que soit son rôle. Il faut en être membre ; pour un partenaire seulement associé au groupement, la priorité reste inconnue.")
            .about("NA-31")
            .choice(PriorityPartner.ANY_PARTNER, "N’importe quel partenaire")
            .choice(PriorityPartner.RECRUITER, "L’établissement recruteur")
            .choice(PriorityPartner.PERIPHERAL, "L’établissement périphérique")
            .byDefault(PriorityPartner.ANY_PARTNER, PRIORITY);

    /** Rank of Corrèze and Creuse. */
    static final Question<Rank> RANK = BOOK.ask(
                    "I-NA-13.rank",
                    Rank.class,
                    "Les établissements de Corrèze et de Creuse passent-ils avant les autres du GHT du Limousin ?",
                    "Le mot « notamment » attire l’attention sans créer d’échelon : la mention est affichée et le rang reste le même. Pour un établissement de ces départements extérieur au GHT, la priorité est inconnue.")
            .about("NA-35")
            .choice(Rank.SAME, "Même rang, mention signalée")
            .choice(Rank.CORREZE_CREUSE_FIRST, "Corrèze et Creuse en premier")
            .byDefault(Rank.SAME, PRIORITY);

    /** Whether the CHU of Limoges gives priority. */
    static final Question<Limoges> LIMOGES = BOOK.ask(
                    "I-NA-13.chu",
                    Limoges.class,
                    "Le CHU de Limoges ouvre-t-il la priorité en tant que membre du GHT du Limousin ?",
                    "À la lettre, le CHU appartient au GHT cité et compte ; le résultat signale que la priorité vient de lui.")
            .about("NA-34")
            .choice(Limoges.COUNTS, "Le CHU compte et le résultat le signale")
            .choice(Limoges.EXCLUDED, "Le CHU ne compte pas")
            .byDefault(Limoges.COUNTS, PRIORITY);

    /** Whether the list of kinds is closed. */
    static final Question<Kinds> KINDS = BOOK.ask(
                    "I-NA-14",
                    Kinds.class,
                    "La liste des catégories de partenaires est-elle limitative ?",
                    "Le rédacteur écrit « notamment » ou des points de suspension quand il veut une liste ouverte, ce qu’il ne fait pas ici. Tout établissement public de santé autre qu’un CHU compte comme centre hospitalier, et un CLCC comme ESPIC. Clinique, cabinet, MSP et centre de santé n’y figurent pas ; pour un hôpital d’instruction des armées, un GCS public ou un SIH, la réponse reste inconnue.")
            .about("NA-46")
            .choice(Kinds.CLOSED, "Liste limitative")
            .choice(Kinds.OPEN, "Liste donnée à titre d’exemple")
            .byDefault(Kinds.CLOSED, VERDICT);

    /** Whether the amount depends on the allowances due. */
    static final Question<Allowances> ALLOWANCES = BOOK.ask(
                    "I-NA-15",
                    Allowances.class,
                    "Le montant mensuel baisse-t-il si l’assistant n’a pas droit à l’IESPE ou à la PET ?",
                    "L’appel imprime un montant unique par poste, sans le faire dépendre des primes auxquelles l’assistant a réellement droit.")
            .about("NA-51", "NA-52")
            .choice(Allowances.FLAT, "Montant forfaitaire inchangé")
            .choice(Allowances.ITEMS_DUE_ONLY, "Seuls les éléments dus sont comptés")
            .byDefault(Allowances.FLAT, AMOUNT);

    /** What a partial month counts for. */
    static final Question<PartialMonths> PARTIAL_MONTHS = BOOK.ask(
                    "I-NA-16",
                    PartialMonths.class,
                    "Comment financer un mois de contrat incomplet ?",
                    "Le montant est fixé par mois : seuls les mois entiers sont comptés, une fraction ne l’étant que si l’on choisit expressément une convention.")
            .about("NA-52")
            .choice(PartialMonths.WHOLE_MONTHS, "Mois entiers seulement")
            .choice(PartialMonths.THIRTIETHS, "Trentièmes, comme en comptabilité publique")
            .choice(PartialMonths.ACTUAL_DAYS, "Jours réels du mois")
            .byDefault(PartialMonths.WHOLE_MONTHS, AMOUNT);

    /** What a declared interruption changes for the months that are paid. */
    static final Question<InterruptionEffect> LEAVE = BOOK.ask(
                    "I-NA-16.leave",
                    InterruptionEffect.class,
                    "Que devient le financement pendant une interruption déclarée du contrat (congé sans rémunération, maladie, naissance) ?",
                    "Aucune lecture par défaut : le texte finance les mois du contrat et ne dit rien des interruptions. Les montants de chaque lecture sont présentés et la question est à poser à l’ARS.")
            .about("NA-52")
            .choice(InterruptionEffect.CONTINUED, "Les mois du contrat restent financés")
            .choice(InterruptionEffect.SUSPENDED, "Le temps d’interruption n’est pas financé")
            .choice(
                    InterruptionEffect.EXTENDED,
                    "Le temps d’interruption n’est pas financé et le contrat est prolongé d’autant")
            .undecided(AMOUNT);

    /** Whether the amount follows pay. */
    static final Question<Indexing> INDEXING = BOOK.ask(
                    "I-NA-17",
                    Indexing.class,
                    "Le montant suit-il l’évolution des rémunérations pendant le contrat ?",
                    "L’appel imprime une somme et ne prévoit aucune revalorisation.")
            .about("NA-52", "NA-54")
            .choice(Indexing.FROZEN, "Montant figé pour tout le contrat")
            .choice(Indexing.INDEXED, "Montant revalorisé avec les rémunérations")
            .byDefault(Indexing.FROZEN, AMOUNT);

    /** How much is claimed back. */
    static final Question<ClawbackReading> CLAWBACK = BOOK.ask(
                    "I-NA-18",
                    ClawbackReading.class,
                    "Combien l’ARS demande-t-elle quand elle récupère des crédits ?",
                    "Aucune lecture par défaut : l’étendue de la récupération n’est pas précisée, d’où trois montants, dans la limite des crédits déjà délégués. S’il faut un seul chiffre, on retient tout ce qui a été délégué, lecture littérale et prudente.")
            .about("NA-61", "NA-62", "NA-63")
            .choice(ClawbackReading.WAIVED, "L’ARS ne récupère rien")
            .choice(ClawbackReading.NOT_SERVED, "Crédits délégués moins la valeur des mois accomplis")
            .choice(ClawbackReading.ALL_DELEGATED, "Tous les crédits délégués")
            .undecided(AMOUNT);

    /** Until when on the last day. */
    static final Question<Deadline> DEADLINE = BOOK.ask(
                    "I-NA-20",
                    Deadline.class,
                    "Jusqu’à quelle heure du {deadline} peut-on déposer ?",
                    "L’appel ne donne pas d’heure et admet le dépôt ce jour-là : la journée entière compte, à l’heure de Paris. Un brouillon n’est pas un dépôt.")
            .about("NA-66")
            .choice(Deadline.END_OF_DAY, "Jusqu’à la fin de la journée, heure de Paris")
            .choice(Deadline.START_OF_DAY, "Jusqu’au début de la journée")
            .byDefault(Deadline.END_OF_DAY, FILING);

    /** Whether opinions must be favourable. */
    static final Question<Opinion> OPINION = BOOK.ask(
                    "I-NA-21.opinion",
                    Opinion.class,
                    "Les avis demandés doivent-ils être favorables ?",
                    "L’appel exige des avis sans préciser leur sens : la présence suffit, et un avis défavorable donne une remarque à la commission. Un même avis peut valoir pour plusieurs établissements qu’il nomme.")
            .about("NA-72", "NA-73", "NA-74")
            .choice(Opinion.PRESENT, "L’avis est présent, quel qu’en soit le sens")
            .choice(Opinion.FAVOURABLE, "L’avis doit être favorable")
            .byDefault(Opinion.PRESENT, DOCUMENTS);

    /** Whether an opinion is due where its author does not exist. */
    static final Question<Pole> POLE = BOOK.ask(
                    "I-NA-21.pole",
                    Pole.class,
                    "Un avis est-il dû quand l’établissement n’a ni pôle ni chef de service ?",
                    "Nul ne peut fournir l’avis d’un responsable qui n’existe pas, cas possible dans le médico-social, un petit centre hospitalier ou un ESPIC. L’exigence est dite sans objet, avec son motif.")
            .about("NA-72", "NA-73")
            .choice(Pole.NOT_APPLICABLE, "Sans objet, avec le motif")
            .choice(Pole.REQUIRED, "Avis exigé dans tous les cas")
            .byDefault(Pole.NOT_APPLICABLE, DOCUMENTS);

    /** How one or two years are counted. */
    static final Question<MonthCount> LENGTH = BOOK.ask(
                    "I-NA-22",
                    MonthCount.class,
                    "Comment vérifier que le contrat dure exactement un ou deux ans ?",
                    "L’appel ne dit pas comment compter, et le 1er novembre 2026 comme le 1er mai 2027 sont fériés. On admet donc la date anniversaire, ou un début au premier jour ouvré suivi d’une fin au dernier jour du douzième ou du vingt-quatrième mois. Pour une durée proche, mais non exacte, la réponse reste inconnue.")
            .about("NA-41")
            .choice(MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY, "Date anniversaire, ou début au premier jour ouvré")
            .choice(MonthCount.ANNIVERSARY, "Date anniversaire seulement")
            .choice(MonthCount.START_MONTH, "Mois de début compté en entier")
            .byDefault(MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY, VERDICT, AMOUNT);

    /** Whether two sites of one legal person are two establishments. */
    static final Question<LegalPerson> LEGAL_PERSON = BOOK.ask(
                    "I-NA-23",
                    LegalPerson.class,
                    "Deux sites d’une même personne morale comptent-ils pour un ou pour deux établissements ?",
                    "Aucune lecture par défaut : l’appel parle d’établissements sans dire s’il vise l’entité juridique ou le site. Le nombre de partenaires et la périphérie restent inconnus.")
            .about("NA-07", "NA-16")
            .choice(LegalPerson.TWO, "Deux établissements")
            .choice(LegalPerson.ONE, "Un seul établissement")
            .undecided(VERDICT);

    /** What a part-time post is paid. */
    static final Question<PartTime> PART_TIME = BOOK.ask(
                    "I-NA-24",
                    PartTime.class,
                    "Le montant est-il réduit lorsque le poste n’est pas à temps plein ?",
                    "Aucune lecture par défaut : le montant est donné par poste, sans mention de la quotité de travail. Les deux montants sont présentés et la question est à poser à l’ARS.")
            .about("NA-52")
            .choice(PartTime.FLAT, "Montant entier quelle que soit la quotité")
            .choice(PartTime.IN_PROPORTION, "Montant au prorata de la quotité")
            .undecided(AMOUNT);

    /** Whether residency must be over when the post begins. */
    static final Question<AfterResidency> AFTER_RESIDENCY = BOOK.ask(
                    "I-NA-25",
                    AfterResidency.class,
                    "L’internat doit-il être achevé lorsque le contrat commence ?",
                    "Aucune lecture par défaut : l’appel parle de formation et de projet « post-internat » sans dire à quelle date l’internat doit être achevé. Si l’internat s’achève après la prise de fonctions, la réponse reste inconnue.")
            .about("NA-09", "NA-21", "NA-30")
            .choice(AfterResidency.BEFORE_START, "Internat achevé au plus tard à la prise de fonctions")
            .choice(AfterResidency.ANY_TIME, "Fin de l’internat sans effet")
            .undecided(VERDICT);

    /** Whether a candidate who is in the post already may ask for more. */
    static final Question<Extension> EXTENSION = BOOK.ask(
                    "I-NA-26",
                    Extension.class,
                    "Un candidat déjà en poste peut-il demander la prolongation de son financement ?",
                    "Aucune lecture par défaut : la campagne porte sur des prises de fonctions en novembre 2026 ou en mai 2027 et l’appel ne parle pas de renouvellement. Pour une demande de renouvellement, la réponse reste inconnue.")
            .about("NA-03", "NA-81")
            .choice(Extension.NEW_POST_ONLY, "Prises de fonctions seulement")
            .choice(Extension.EXTENSION_TOO, "Prolongation admise aussi")
            .undecided(VERDICT);

    /** Whether the agency may or must claim after an early end. */
    static final Question<ClawbackDuty> CLAWBACK_DUTY = BOOK.ask(
                    "I-NA-27",
                    ClawbackDuty.class,
                    "L’ARS peut-elle demander le remboursement, ou le demande-t-elle toujours ?",
                    "Aucune lecture par défaut : deux phrases qui se suivent disent l’une que l’ARS se réserve un droit, l’autre qu’elle demandera le remboursement. Les montants n’en dépendent pas.")
            .about("NA-61", "NA-63")
            .choice(ClawbackDuty.MAY, "L’ARS peut demander le remboursement, sans y être tenue")
            .choice(ClawbackDuty.MUST, "L’ARS demande le remboursement")
            .undecided(EXPLANATION);

    /** Whether a university assistant is meant beside the clinical fellow. */
    static final Question<ClawbackReach> CLAWBACK_REACH = BOOK.ask(
                    "I-NA-28",
                    ClawbackReach.class,
                    "Un recrutement comme assistant hospitalier universitaire est-il visé comme l’est celui de chef de clinique ?",
                    "Aucune lecture par défaut : le texte ne nomme que le chef de clinique. Les montants sont présentés comme ceux qui seraient en jeu.")
            .about("NA-62")
            .choice(ClawbackReach.CHEF_DE_CLINIQUE, "Le chef de clinique seulement")
            .choice(ClawbackReach.UNIVERSITY_ASSISTANTS_TOO, "L’assistant hospitalier universitaire aussi")
            .undecided(AMOUNT);

    private NouvelleAquitaine2026Interpretations() {}
}

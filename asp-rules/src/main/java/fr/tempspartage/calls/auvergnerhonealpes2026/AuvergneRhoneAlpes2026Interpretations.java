package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.domain.source.Effect.AMOUNT;
import static fr.tempspartage.domain.source.Effect.COMMITTEE;
import static fr.tempspartage.domain.source.Effect.DOCUMENTS;
import static fr.tempspartage.domain.source.Effect.EXPLANATION;
import static fr.tempspartage.domain.source.Effect.FILING;
import static fr.tempspartage.domain.source.Effect.PRIORITY;
import static fr.tempspartage.domain.source.Effect.VERDICT;

import fr.tempspartage.finance.formula.RenewalAmount;
import fr.tempspartage.finance.formula.RestOf;
import fr.tempspartage.finance.formula.RestSplit;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.Question;
import fr.tempspartage.rules.law.QuestionBook;

/** Questions that the text leaves open (<i>registre des interprétations</i>). */
final class AuvergneRhoneAlpes2026Interpretations {

    /** English of the call. */
    static final English ENGLISH = English.load(AuvergneRhoneAlpes2026Interpretations.class::getResourceAsStream);

    /** All of them, in the order of their keys. */
    static final QuestionBook BOOK = new QuestionBook(ENGLISH);

    enum Hospital {
        PUBLIC_ONLY,
        ANY_HOSPITAL
    }

    enum TownList {
        CLOSED,
        OPEN
    }

    enum SecondZone {
        ZAC_SECOND,
        ZAC_IF_NO_ZIP
    }

    enum ZonePlace {
        SITE,
        SEAT
    }

    enum ZoneDate {
        FILING,
        DECISION,
        START
    }

    enum ZoneDentist {
        DOCTORS_MAP,
        DENTISTS_MAP
    }

    enum ShareBase {
        HOSPITAL_HALF,
        WHOLE_POST,
        HOSPITAL_QUOTA
    }

    enum FlatSum {
        PER_CONTRACT,
        PER_YEAR,
        CAP,
        FLOOR
    }

    enum TownMode {
        CLOSED,
        ANY_PAIR
    }

    enum Continuity {
        CONTRACT_DATES,
        PRESENCE
    }

    enum Pharmacy {
        REFUSED,
        TOLERATED
    }

    enum Biology {
        ACCEPTED,
        REFUSED
    }

    enum SpecialtyList {
        PRIORITY,
        INDICATIVE
    }

    enum RenewalCount {
        CUMULATED_12,
        EACH_12
    }

    enum Channels {
        E_MAIL,
        FORM
    }

    enum Rpps {
        FIRST_BRANCH,
        BOTH_BRANCHES
    }

    enum Signatory {
        LEGAL_REPRESENTATIVE,
        DIRECTOR_ONLY
    }

    enum Balance {
        COMMITTEE,
        EQUAL
    }

    enum PartnerCount {
        TWO,
        MORE
    }

    enum SameEntity {
        DISTINCT,
        SAME_ENTITY_ACCEPTED
    }

    enum RegistrationCriterion {
        CONDITION,
        CRITERION
    }

    enum Support {
        ONE,
        TWO
    }

    static final Question<Hospital> HOSPITAL = BOOK.ask(
                    "I-ARA-1",
                    Hospital.class,
                    "Le partenaire hospitalier doit-il être un établissement public de santé, ou toute structure hospitalière convient-elle ?",
                    "La section 1 parle une fois de structure hospitalière, mais écrit « EPS » dans la condition de zone et nomme l’établissement public de santé dans les deux statuts.")
            .about("ARA-03", "ARA-16", "ARA-18")
            .choice(Hospital.PUBLIC_ONLY, "Établissement public de santé uniquement")
            .choice(Hospital.ANY_HOSPITAL, "Toute structure hospitalière, publique ou privée")
            .byDefault(Hospital.PUBLIC_ONLY, VERDICT);

    static final Question<TownList> TOWN_LIST = BOOK.ask(
                    "I-ARA-2",
                    TownList.class,
                    "La liste des structures de soins de ville admises est-elle limitative ?",
                    "La section 1 énumère ces structures et la section 3 reprend la même liste comme critère, sans mot qui l’ouvre à d’autres.")
            .about("ARA-06", "ARA-55")
            .choice(TownList.CLOSED, "Liste limitative : cabinet, maison de santé, centre de santé")
            .choice(TownList.OPEN, "Liste d’exemples, d’autres structures sont possibles")
            .byDefault(TownList.CLOSED, VERDICT);

    static final Question<SecondZone> SECOND_ZONE = BOOK.ask(
                    "I-ARA-3",
                    SecondZone.class,
                    "Un projet situé seulement en ZAC est-il éligible de plein droit, ou seulement faute de projet en ZIP ?",
                    "Le critère de localisation de la section 3 met les deux zones sur le même plan ; la préférence de la section 1 ne joue donc que sur le rang.")
            .about("ARA-07", "ARA-08", "ARA-09", "ARA-58")
            .choice(SecondZone.ZAC_SECOND, "ZAC éligible, classée après la ZIP")
            .choice(SecondZone.ZAC_IF_NO_ZIP, "ZAC éligible seulement à défaut de ZIP")
            .byDefault(SecondZone.ZAC_SECOND, VERDICT, PRIORITY);

    static final Question<ZonePlace> ZONE_PLACE = BOOK.ask(
                    "I-ARA-4.place",
                    ZonePlace.class,
                    "Pour situer un partenaire dans le zonage, faut-il retenir le lieu d’exercice ou le siège ?",
                    "La section 1 parle de la structure, mais le critère de la section 3 vise le lieu où l’on exerce.")
            .about("ARA-04", "ARA-07", "ARA-58")
            .choice(ZonePlace.SITE, "Le lieu où le praticien exerce")
            .choice(ZonePlace.SEAT, "Le siège de la structure")
            .byDefault(ZonePlace.SITE, VERDICT, PRIORITY);

    static final Question<ZoneDate> ZONE_DATE = BOOK.ask(
                    "I-ARA-4.date",
                    ZoneDate.class,
                    "À quelle date faut-il lire le zonage : au dépôt, à la décision ou à la prise de poste ?",
                    "L’appel renvoie au zonage en vigueur sans donner de date ; celui du dépôt est le seul que le demandeur puisse vérifier, et sa version est conservée.")
            .about("ARA-40")
            .choice(ZoneDate.FILING, "Zonage en vigueur au jour du dépôt")
            .choice(ZoneDate.DECISION, "Zonage en vigueur au jour de la décision")
            .choice(ZoneDate.START, "Zonage en vigueur à la prise de poste")
            .byDefault(ZoneDate.FILING, VERDICT, PRIORITY);

    static final Question<ZoneDentist> ZONE_DENTIST = BOOK.ask(
                    "I-ARA-4.dentist",
                    ZoneDentist.class,
                    "Pour un poste d’odontologie, faut-il consulter le zonage des médecins ou celui des chirurgiens-dentistes ?",
                    "L’appel ne nomme que le zonage des médecins, le seul à comporter une ZIP et une ZAC [hors appel] ; hors de ces zones, la réponse reste à confirmer.")
            .about("ARA-27", "ARA-40")
            .choice(ZoneDentist.DOCTORS_MAP, "Le zonage des médecins")
            .choice(ZoneDentist.DENTISTS_MAP, "Le zonage des chirurgiens-dentistes")
            .byDefault(ZoneDentist.DOCTORS_MAP, VERDICT, PRIORITY);

    static final Question<ShareBase> SHARE_BASE = BOOK.ask(
                    "I-ARA-5",
                    ShareBase.class,
                    "À quoi le taux de 40 % s’applique-t-il ?",
                    "Aucun choix par défaut : l’assiette n’est pas définie, et plusieurs calculs donnent un résultat voisin. Ce choix explique le taux ; le montant dépend de I-ARA-6.")
            .about("ARA-12")
            .choice(ShareBase.HOSPITAL_HALF, "Au coût de la part hospitalière du poste")
            .choice(ShareBase.WHOLE_POST, "Au coût du poste entier")
            .choice(ShareBase.HOSPITAL_QUOTA, "À une quotité hospitalière de 0,4 équivalent temps plein")
            .undecided(EXPLANATION);

    static final Question<FlatSum> FLAT_SUM = BOOK.ask(
                    "I-ARA-6",
                    FlatSum.class,
                    "Les 32 000 € valent-ils une fois pour les deux ans ou chaque année, et s’agit-il d’un montant fixe ?",
                    "Aucun choix par défaut : la période n’est pas dite, d’où deux montants à faire confirmer par l’ARS. Le mot « forfaitaire » exclut le plafond et le plancher ; s’il faut un seul chiffre, le plus prudent est 32 000 €.")
            .about("ARA-13", "ARA-63")
            .choice(FlatSum.PER_CONTRACT, "Une seule fois, soit 32 000 € pour 24 mois")
            .choice(FlatSum.PER_YEAR, "Chaque année, soit 64 000 € pour 24 mois")
            .rejected(FlatSum.CAP, "Plafond de 32 000 € (lecture écartée)")
            .rejected(FlatSum.FLOOR, "Plancher de 32 000 € (lecture écartée)")
            .undecided(AMOUNT);

    static final Question<RestSplit> REST_SPLIT = BOOK.ask(
                    "I-ARA-7",
                    RestSplit.class,
                    "Comment le coût restant se partage-t-il entre les deux partenaires ?",
                    "L’appel met ce coût à la charge des deux partenaires sans fixer de clé ; faute d’accord connu, seul le total est affiché.")
            .about("ARA-14")
            .choice(RestSplit.AS_AGREED, "Selon l’accord conclu entre les partenaires")
            .choice(RestSplit.EQUAL, "Par moitié")
            .choice(RestSplit.RECRUITER_ALONE, "À la charge de l’établissement recruteur seul")
            .byDefault(RestSplit.AS_AGREED, AMOUNT);

    static final Question<TownMode> TOWN_MODE = BOOK.ask(
                    "I-ARA-8",
                    TownMode.class,
                    "Pour un praticien contractuel recruté pour un motif 4, le mode d’exercice en ville dépend-il du type de structure ?",
                    "Aucun choix par défaut : la phrase qui définit ce statut associe chaque structure à un mode (§ 1, 4e paragraphe, 2e point), mais l’appel parle plus haut d’un exercice « libéral ou salarié », sans distinguer les structures (§ 1, 1er paragraphe). La question est à poser à l’ARS.")
            .about("ARA-05", "ARA-19", "ARA-20")
            .choice(TownMode.CLOSED, "Salarié en centre de santé, libéral en MSP ou cabinet")
            .choice(TownMode.ANY_PAIR, "Les deux modes dans toute structure admise")
            .undecided(VERDICT);

    static final Question<Continuity> CONTINUITY = BOOK.ask(
                    "I-ARA-9",
                    Continuity.class,
                    "Les deux années sans interruption se mesurent-elles sur les dates du contrat ou sur la présence réelle ?",
                    "L’appel fixe des dates et ne dit rien des congés. Le 1er novembre 2026 étant un dimanche et un jour férié [hors appel], un début le 2 est admis avec une remarque ; des dates qui s’écartent de moins d’un mois sont à rectifier.")
            .about("ARA-21", "ARA-22")
            .choice(Continuity.CONTRACT_DATES, "Sur les dates du contrat")
            .choice(Continuity.PRESENCE, "Sur la présence effective du praticien")
            .byDefault(Continuity.CONTRACT_DATES, VERDICT);

    static final Question<Pharmacy> PHARMACY = BOOK.ask(
                    "I-ARA-10",
                    Pharmacy.class,
                    "Un projet en pharmacie est-il admis, alors que l’appel n’en parle pas ?",
                    "L’appel admet trois familles, médicale, chirurgicale et odontologique ; la pharmacie n’en fait pas partie. La biologie médicale est une autre question (I-ARA-10.biology).")
            .about("ARA-25", "ARA-26")
            .choice(Pharmacy.REFUSED, "Pharmacie non admise")
            .choice(Pharmacy.TOLERATED, "Pharmacie admise")
            .byDefault(Pharmacy.REFUSED, VERDICT);

    static final Question<Biology> BIOLOGY = BOOK.ask(
                    "I-ARA-10.biology",
                    Biology.class,
                    "Un projet en biologie médicale est-il admis ?",
                    "Aucun choix par défaut : l’appel admet les spécialités médicales et chirurgicales, et la réglementation range la biologie dans une discipline à part [hors appel]. La question est à poser à l’ARS.")
            .about("ARA-25", "ARA-26")
            .choice(Biology.ACCEPTED, "Biologie médicale admise comme spécialité médicale")
            .choice(Biology.REFUSED, "Biologie médicale non admise")
            .undecided(VERDICT);

    static final Question<SpecialtyList> SPECIALTY_LIST = BOOK.ask(
                    "I-ARA-11",
                    SpecialtyList.class,
                    "La liste des spécialités prioritaires compte-t-elle dans le classement ou est-elle indicative ?",
                    "L’appel annonce une priorisation et nomme huit spécialités ; comme elle est seulement « proposée », le résultat le signale.")
            .about("ARA-28")
            .choice(SpecialtyList.PRIORITY, "Priorité prise en compte et signalée comme proposée")
            .choice(SpecialtyList.INDICATIVE, "Simple indication, sans effet sur l’ordre")
            .byDefault(SpecialtyList.PRIORITY, PRIORITY);

    static final Question<RenewalCount> RENEWAL_COUNT = BOOK.ask(
                    "I-ARA-12.count",
                    RenewalCount.class,
                    "La limite de 12 mois vaut-elle pour l’ensemble des renouvellements ou pour chacun d’eux ?",
                    "La limite est dite stricte ; la compter renouvellement par renouvellement la viderait de son effet.")
            .about("ARA-37")
            .choice(RenewalCount.CUMULATED_12, "12 mois au plus, tous renouvellements cumulés")
            .choice(RenewalCount.EACH_12, "12 mois au plus par renouvellement")
            .byDefault(RenewalCount.CUMULATED_12, VERDICT, AMOUNT);

    static final Question<RenewalAmount> RENEWAL_AMOUNT = BOOK.ask(
                    "I-ARA-12.amount",
                    RenewalAmount.class,
                    "Quel est le montant du soutien de l’ARS pour un renouvellement ?",
                    "Aucun choix par défaut : le montant et la durée de financement écrits dans l’appel concernent une première demande. La question est à poser à l’ARS.")
            .about("ARA-13", "ARA-37", "ARA-63")
            .choice(RenewalAmount.PER_YEAR, "32 000 € pour 12 mois")
            .choice(RenewalAmount.IN_PROPORTION, "En proportion du forfait, soit 16 000 € pour 12 mois")
            .undecided(AMOUNT);

    static final Question<Channels> CHANNEL = BOOK.ask(
                    "I-ARA-13",
                    Channels.class,
                    "Le dossier s’envoie-t-il par courriel ou se saisit-il dans un formulaire ?",
                    "La section 3 parle de saisie, mais la seule adresse donnée, en section 4, est une adresse électronique.")
            .about("ARA-41", "ARA-59")
            .choice(Channels.E_MAIL, "Envoi par courrier électronique")
            .choice(Channels.FORM, "Saisie dans un formulaire en ligne")
            .byDefault(Channels.E_MAIL, FILING);

    static final Question<Rpps> RPPS = BOOK.ask(
                    "I-ARA-14",
                    Rpps.class,
                    "Le numéro RPPS est-il exigé aussi quand l’inscription à l’Ordre n’est encore que prévue ?",
                    "La phrase rattache le numéro à l’inscription définitive ; qui n’est pas encore inscrit peut ne pas en avoir. L’appel ne dit pas qui atteste la date prévisionnelle. L’inscription et le numéro restent exigés au {start}.")
            .about("ARA-48", "ARA-49")
            .choice(Rpps.FIRST_BRANCH, "RPPS exigé avec l’inscription définitive seulement")
            .choice(Rpps.BOTH_BRANCHES, "RPPS exigé dans les deux cas")
            .byDefault(Rpps.FIRST_BRANCH, DOCUMENTS);

    static final Question<Signatory> SIGNATORY = BOOK.ask(
                    "I-ARA-15",
                    Signatory.class,
                    "Qui signe la lettre d’engagement quand la structure de soins de ville n’a pas de directeur ?",
                    "Un cabinet ou une maison de santé n’a souvent pas de directeur ; son représentant légal engage la structure, et sa qualité est notée.")
            .about("ARA-52")
            .choice(Signatory.LEGAL_REPRESENTATIVE, "Le représentant légal de la structure est accepté")
            .choice(Signatory.DIRECTOR_ONLY, "Seul un directeur en titre peut signer")
            .byDefault(Signatory.LEGAL_REPRESENTATIVE, DOCUMENTS);

    static final Question<Balance> BALANCE = BOOK.ask(
                    "I-ARA-16",
                    Balance.class,
                    "À partir de quelle part le temps de travail est-il réparti de façon équilibrée ?",
                    "Aucun seuil n’est donné ; l’équilibre est laissé à l’appréciation de l’ARS, et seule la part calculée est affichée.")
            .about("ARA-57")
            .choice(Balance.COMMITTEE, "Appréciation de l’ARS, sans seuil")
            .choice(Balance.EQUAL, "Moitié du temps sur chaque lieu")
            .byDefault(Balance.COMMITTEE, COMMITTEE);

    static final Question<PartnerCount> PARTNER_COUNT = BOOK.ask(
                    "I-ARA-18",
                    PartnerCount.class,
                    "Un projet peut-il réunir plus de deux partenaires ?",
                    "Les sections 1 et 3 comptent deux partenaires, sans en exclure un troisième ; lorsqu’il y en a un, la réponse reste à confirmer.")
            .about("ARA-66")
            .choice(PartnerCount.TWO, "Deux partenaires exactement")
            .choice(PartnerCount.MORE, "Trois partenaires ou davantage admis")
            .byDefault(PartnerCount.TWO, VERDICT);

    static final Question<SameEntity> SAME_ENTITY = BOOK.ask(
                    "I-ARA-19",
                    SameEntity.class,
                    "La structure de soins de ville peut-elle être gérée par l’établissement recruteur lui-même ?",
                    "Aucun choix par défaut : l’appel compte deux partenaires et demande deux signatures, sans dire s’il faut deux personnes morales distinctes. La question est à poser à l’ARS.")
            .about("ARA-50", "ARA-66")
            .choice(SameEntity.DISTINCT, "Deux personnes morales distinctes sont nécessaires")
            .choice(SameEntity.SAME_ENTITY_ACCEPTED, "Une même personne morale peut tenir les deux côtés")
            .undecided(VERDICT);

    static final Question<RegistrationCriterion> REGISTRATION_CRITERION = BOOK.ask(
                    "I-ARA-20",
                    RegistrationCriterion.class,
                    "Être inscrit définitivement, avec un numéro RPPS, au {start} : est-ce une condition ou un critère de sélection ?",
                    "L’appel écrit cette exigence sous « Critères de sélection » (§ 3), en des termes qui n’admettent pas de degré ; elle est tenue pour une condition.")
            .about("ARA-53", "ARA-54")
            .choice(RegistrationCriterion.CONDITION, "Condition : qui n’y satisfait pas n’est pas éligible")
            .choice(RegistrationCriterion.CRITERION, "Critère de sélection, à l’appréciation de l’ARS")
            .byDefault(RegistrationCriterion.CONDITION, VERDICT);

    static final Question<RestOf> REST_OF = BOOK.ask(
                    "I-ARA-21",
                    RestOf.class,
                    "La partie restante se calcule-t-elle sur le coût du poste entier ou sur celui de l’activité hospitalière ?",
                    "La phrase précédente parle de l’activité hospitalière, mais les deux partenaires se partagent un poste : par défaut, le reste est celui du coût du poste entier, et le résultat le dit.")
            .about("ARA-14")
            .choice(RestOf.WHOLE_POST, "Reste du coût du poste entier")
            .choice(RestOf.HOSPITAL_ACTIVITY, "Reste du coût de l’activité hospitalière")
            .byDefault(RestOf.WHOLE_POST, AMOUNT);

    static final Question<Support> SUPPORT = BOOK.ask(
                    "I-ARA-22",
                    Support.class,
                    "L’établissement support et l’établissement recruteur sont-ils un seul et même établissement ?",
                    "L’appel écrit « l’établissement de santé support/recruteur » (§ 3, 1er paragraphe), au singulier, et en fait l’interlocuteur unique de l’ARS.")
            .about("ARA-42")
            .choice(Support.ONE, "Un seul établissement, qui recrute et dépose")
            .choice(
                    Support.TWO,
                    "Deux établissements possibles, dont l’un est le support du projet et dépose le dossier")
            .byDefault(Support.ONE, FILING);

    private AuvergneRhoneAlpes2026Interpretations() {}
}

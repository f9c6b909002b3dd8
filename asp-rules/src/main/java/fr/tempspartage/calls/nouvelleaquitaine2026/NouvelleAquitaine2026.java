package fr.tempspartage.calls.nouvelleaquitaine2026;

import static fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.*;
import static fr.tempspartage.domain.dossier.DossierInputs.*;
import static fr.tempspartage.domain.partner.EstablishmentKind.COOPERATION_GROUP;
import static fr.tempspartage.domain.partner.EstablishmentKind.HOSPITAL_CENTRE;
import static fr.tempspartage.domain.partner.EstablishmentKind.INTERHOSPITAL_SYNDICATE;
import static fr.tempspartage.domain.partner.EstablishmentKind.MEDICO_SOCIAL;
import static fr.tempspartage.domain.partner.EstablishmentKind.MILITARY_HOSPITAL;
import static fr.tempspartage.domain.partner.EstablishmentKind.NON_PROFIT_HOSPITAL;
import static fr.tempspartage.domain.partner.EstablishmentKind.UNIVERSITY_HOSPITAL;
import static fr.tempspartage.domain.post.EmploymentStatus.ASSOCIATE_GENERAL_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.ASSOCIATE_SPECIALIST_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.GENERAL_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.SPECIALIST_ASSISTANT;
import static fr.tempspartage.rules.verdict.Outcome.FOR_COMMITTEE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_APPLICABLE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;
import static fr.tempspartage.rules.vocabulary.Candidates.diplomaDate;
import static fr.tempspartage.rules.vocabulary.Candidates.hasDiploma;
import static fr.tempspartage.rules.vocabulary.Candidates.intendedPlace;
import static fr.tempspartage.rules.vocabulary.Candidates.placements;
import static fr.tempspartage.rules.vocabulary.Candidates.profession;
import static fr.tempspartage.rules.vocabulary.Candidates.professionalProject;
import static fr.tempspartage.rules.vocabulary.Documents.isFavourable;
import static fr.tempspartage.rules.vocabulary.Documents.isFilledIn;
import static fr.tempspartage.rules.vocabulary.Documents.isJoined;
import static fr.tempspartage.rules.vocabulary.Documents.isJoinedFor;
import static fr.tempspartage.rules.vocabulary.Documents.isUnfavourable;
import static fr.tempspartage.rules.vocabulary.Documents.noneUnfavourable;
import static fr.tempspartage.rules.vocabulary.Documents.whereTheCandidateWorks;
import static fr.tempspartage.rules.vocabulary.Establishments.department;
import static fr.tempspartage.rules.vocabulary.Establishments.groupMembership;
import static fr.tempspartage.rules.vocabulary.Establishments.hasPole;
import static fr.tempspartage.rules.vocabulary.Establishments.hasServiceHead;
import static fr.tempspartage.rules.vocabulary.Establishments.hospitalGroup;
import static fr.tempspartage.rules.vocabulary.Establishments.kind;
import static fr.tempspartage.rules.vocabulary.Establishments.legalStatus;
import static fr.tempspartage.rules.vocabulary.Filings.channel;
import static fr.tempspartage.rules.vocabulary.Filings.isFiled;
import static fr.tempspartage.rules.vocabulary.Filings.isFiledBy;
import static fr.tempspartage.rules.vocabulary.Filings.submitter;
import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Partners.recruits;
import static fr.tempspartage.rules.vocabulary.Posts.contractStart;
import static fr.tempspartage.rules.vocabulary.Posts.interruptions;
import static fr.tempspartage.rules.vocabulary.Posts.sites;
import static fr.tempspartage.rules.vocabulary.Posts.specialty;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Projects.assistants;
import static fr.tempspartage.rules.vocabulary.Projects.commitsBy;
import static fr.tempspartage.rules.vocabulary.Projects.hasCommitmentOf;
import static fr.tempspartage.rules.vocabulary.Projects.hasFinalPhaseResident;
import static fr.tempspartage.rules.vocabulary.Projects.leastAssistants;
import static fr.tempspartage.rules.vocabulary.Projects.partnerKeys;
import static fr.tempspartage.rules.vocabulary.Projects.posts;
import static fr.tempspartage.rules.vocabulary.Projects.recruiters;
import static fr.tempspartage.rules.vocabulary.Projects.request;
import static fr.tempspartage.rules.vocabulary.Projects.salaryPayers;
import static fr.tempspartage.rules.vocabulary.Projects.seniorForms;
import static fr.tempspartage.rules.vocabulary.Projects.seniorHalfDays;
import static fr.tempspartage.rules.vocabulary.Projects.supervision;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.AfterResidency;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.Extension;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026Interpretations.StartDay;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.finance.cost.PrintedCost;
import fr.tempspartage.rules.law.ByHand;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Listed;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.law.Topic;
import fr.tempspartage.rules.verdict.Case;
import fr.tempspartage.rules.verdict.FilingAspect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Call of Nouvelle-Aquitaine, 2026 (<i>appel à candidatures, postes d'assistants spécialistes à temps partagé entre
 * établissements de santé</i>), written from its specification of 122 lines.
 *
 * <p>Usually found by {@code Calls.load().get("nouvelle-aquitaine-2026")}. Its rules, figures and interpretations are
 * read through this definition.
 */
public final class NouvelleAquitaine2026 extends CallText {

    /** Groups of the list, NA-32 to NA-39. */
    static final ImmutableList<TerritorialHospitalGroup> GROUPS = Stream.of(
                    "charente", "saintonge", "limousin", "dordogne", "landes", "lot-et-garonne", "deux-sevres")
            .map(TerritorialHospitalGroup::parse)
            .collect(ImmutableList.toImmutableList());

    private static final TerritorialHospitalGroup LIMOUSIN = TerritorialHospitalGroup.parse("limousin");
    private static final Department CORREZE = Department.parse("19");
    private static final Department CREUSE = Department.parse("23");

    /** Code of the region of the title, by INSEE. */
    static final String REGION_CODE = "75";

    private static final String SHA_256 = "fe86c58d65d7cb603456ee0423c1e83b490ad33e04235dcb8da7a1473f495acf";
    private static final int LINES = 122;

    private static final Bilingual DAY_OF_MONTH = Bilingual.of("jour du mois", "day of the month");
    private static final Bilingual IN_REGION = Bilingual.of("en Nouvelle-Aquitaine", "in Nouvelle-Aquitaine");

    private final Parameter<String> edition = parameter("edition", String.class, "2026");
    private final Parameter<LocalDate> deadline =
            parameter("deadline", LocalDate.class, LocalDate.of(2026, Month.MAY, 17));
    private final Parameter<YearMonth> committee =
            parameter("committee", YearMonth.class, YearMonth.of(2026, Month.JUNE));
    private final Parameter<List<TerritorialHospitalGroup>> groups = parameter("groups", GROUPS);
    private final Parameter<List<YearMonth>> starts =
            parameter("starts", List.of(YearMonth.of(2026, Month.NOVEMBER), YearMonth.of(2027, Month.MAY)));
    private final Parameter<Rate> leastPeripheralShare = parameter("leastPeripheralShare", Rate.class, Rate.HALF);
    private final Parameter<List<Integer>> lengths = parameter("lengths", List.of(12, 24));
    private final Parameter<Euros> monthly = parameter("monthly", Euros.class, Euros.parse("3249.79"));
    private final Parameter<Euros> monthlyCost = parameter("monthlyCost", Euros.class, Euros.parse("6499.58"));
    private final Parameter<Rate> share = parameter("arsShare", Rate.class, Rate.HALF);
    private final Parameter<Euros> baseSalary = parameter("baseSalary", Euros.class, Euros.parse("2803.59"));
    private final Parameter<Euros> iespe = parameter("iespe", Euros.class, Euros.parse("1010"));
    private final Parameter<Euros> pet = parameter("pet", Euros.class, Euros.parse("700"));
    private final Parameter<Rate> employerCharges = parameter("employerCharges", Rate.class, Rate.parse("0.44"));
    private final Parameter<Euros> yearlySalary = parameter("yearlySalary", Euros.class, Euros.parse("33643.13"));

    /** Makes the definition; for the service loader. */
    public NouvelleAquitaine2026() {
        super(
                "nouvelle-aquitaine-2026",
                NouvelleAquitaine2026Interpretations.ENGLISH,
                NouvelleAquitaine2026Interpretations.BOOK);
        head();
        title();
        introduction();
        aims();
        principles();
        criteria();
        length();
        legalProvisions();
        money();
        procedure();
        silences();
        onePostEach();
    }

    @Override
    protected CallText again() {
        return new NouvelleAquitaine2026();
    }

    @Override
    protected Campaign heading() {
        Bilingual title = words(
                "title",
                "Postes d’assistants spécialistes à temps partagé entre établissements de santé en région"
                        + " Nouvelle-Aquitaine – Appel à candidature {edition}, ARS Nouvelle-Aquitaine");
        return Campaign.builder()
                .title(title)
                .region(words("region", "Nouvelle-Aquitaine"))
                .regionCode(REGION_CODE)
                .edition(edition.inWords())
                .authority(words(
                        "authority",
                        "ARS Nouvelle-Aquitaine, Direction déléguée aux professionnels de santé et à la prospective"))
                .contact("ars-na-rhs-internat@ars.sante.fr")
                .calendar(Calendar.builder()
                        .submitter(SubmitterRole.CANDIDATE)
                        .channel(FilingChannel.ONLINE_PLATFORM)
                        .deadline(deadline.get())
                        .committeeMonth(committee.get())
                        .startMonths(starts.get())
                        .build())
                .source(SourceDocument.of(title, SHA_256, LINES))
                .notice(words(
                        "notice", "Ce résultat est une aide à la lecture de l’appel et non une décision de l’agence."))
                .build();
    }

    private void head() {
        section("head");

        clause(
                        "NA-01",
                        "contact block",
                        "3-5",
                        "L’appel émane du pôle Ressources humaines en santé, joignable à l’adresse"
                                + " ars-na-rhs-internat@ars.sante.fr.")
                .states(Topic.CONTACT, "ars-na-rhs-internat@ars.sante.fr")
                .restates("NA-65")
                .datum();
    }

    private void title() {
        section("title");

        clause(
                        "NA-02",
                        "paragraph 1",
                        "7",
                        "Le poste se partage entre des établissements de Nouvelle-Aquitaine ; sauf autre lecture, la"
                                + " condition porte sur l’établissement recruteur.")
                .condition(REGION.decides(reading -> switch (reading) {
                            case RECRUITER ->
                                onlyRecruiter(
                                                isInRegion()
                                                        .no("recruiterOutside")
                                                        .otherwise(unsettled("noEstablishment")),
                                                "noSingleRecruiter")
                                        .and(eachPartner(isInRegion()).elseOpen("partnerOutside"))
                                        .yes("inside");
                            case ALL_PARTNERS ->
                                eachPartner(isInRegion()).yes("inside").no("partnerRefused");
                            case ONE_PARTNER ->
                                onePartner(isInRegion()).yes("oneInside").no("noneInside");
                        })
                        .when(onePartner(isEstablishment()))
                        .otherwise(unsettled("noEstablishment")))
                .says("inside", "Les établissements concernés se trouvent tous dans la région.")
                .says("oneInside", "Un partenaire au moins se trouve dans la région.")
                .says("noneInside", "Aucun partenaire ne se trouve dans la région.")
                .says(
                        "recruiterOutside",
                        "L’établissement recruteur, {partner}, se trouve hors de la région : {department}.")
                .says("partnerRefused", "Un partenaire, {partner}, se trouve hors de la région : {department}.")
                .says(
                        "partnerOutside",
                        "Le recruteur est dans la région, mais {partner} ne l’est pas ({department}) : l’appel ne dit"
                                + " pas si cela suffit. À demander à l’ARS.")
                .says(
                        "noSingleRecruiter",
                        "Le dossier n’indique pas un recruteur unique parmi les partenaires : sa région ne peut être"
                                + " vérifiée.")
                .says("noEstablishment", "Le dossier ne cite aucun établissement dont vérifier la région.");

        clause(
                        "NA-03",
                        "paragraph 3 + § 7, \"Comment candidater ?\", paragraph 1",
                        "11,94",
                        "La prise de fonctions a lieu en {starts}.")
                .states(Topic.START_DATES, "{starts}")
                .condition(eachPost(contractStart()
                        .as(YearMonth::from)
                        .isOneOf(starts)
                        .no("otherMonth")
                        .and(START_DAY.when(
                                StartDay.FIRST_DAY,
                                contractStart()
                                        .as(LocalDate::getDayOfMonth, DAY_OF_MONTH)
                                        .is(1)
                                        .no("notFirstDay")))
                        .and(EXTENSION
                                .when(Extension.NEW_POST_ONLY, isFirstAward().no("extensionRefused"))
                                .undecided("extensionOpen"))
                        .yes("rightMonth")))
                .says("rightMonth", "La prise de fonctions du {contractStart} a lieu dans un mois prévu par l’appel.")
                .says(
                        "otherMonth",
                        "La prise de fonctions du {contractStart} n’a lieu dans aucun des mois prévus par l’appel :"
                                + " {starts}.")
                .says(
                        "notFirstDay",
                        "La prise de fonctions du {contractStart} a lieu dans un mois prévu par l’appel, mais non le"
                                + " premier jour du mois, que demande la lecture choisie.")
                .says(
                        "extensionRefused",
                        "Le candidat est déjà en poste et demande un renouvellement : la lecture choisie n’admet que"
                                + " des prises de fonctions.")
                .says(
                        "extensionOpen",
                        "Le candidat est déjà en poste et demande un renouvellement : la campagne porte sur des prises"
                                + " de fonctions et l’appel ne parle pas de renouvellement. À demander à l’ARS.");
    }

    private void introduction() {
        section("intro");

        clause(
                        "NA-04",
                        "paragraph 1",
                        "15",
                        "Le dispositif s’adresse à de jeunes praticiens ; l’appel ne fixe ni âge ni ancienneté, et ce"
                                + " mot n’exclut personne.")
                .restates("NA-09")
                .remark(diplomaDate()
                        .isStated()
                        .yes("expected")
                        .says(SATISFIED, "obtained", hasDiploma().is(true)))
                .says("obtained", "Diplôme obtenu le {diplomaDate} : à titre d’information, aucun seuil ne s’applique.")
                .says("expected", "Diplôme prévu le {diplomaDate} : à titre d’information, aucun seuil ne s’applique.");

        clause(
                        "NA-05",
                        "paragraph 1",
                        "15",
                        "Le temps se partage entre deux sites au moins, chacun avec une part de temps.")
                .condition(eachPost(sites().cases()
                        .asks(unsettled("noSegment"), 0)
                        .where(NOT_SATISFIED, "oneSite", 1)
                        .others(SATISFIED, "shared")))
                .says("shared", "Deux sites au moins ont une part du temps.")
                .says("oneSite", "Tout le temps se passe sur un seul site ({site}) : l’exercice n’est pas partagé.")
                .says("noSegment", "La répartition du temps est vide : on ne peut pas en juger.");

        clause("NA-06", "paragraph 1", "15", "Le praticien est recruté comme assistant des hôpitaux.")
                .states(Topic.STATUS, "assistant des hôpitaux (CSP, articles R. 6152-501 et suivants)", "NA-42")
                .condition(eachPost(STATUSES.decides(reading -> switch (reading) {
                            case SPECIALIST_ONLY ->
                                anyStatus()
                                        .where(UNKNOWN, "associate", ASSOCIATE_SPECIALIST_ASSISTANT)
                                        .where(
                                                NOT_SATISFIED,
                                                "generalRefused",
                                                GENERAL_ASSISTANT,
                                                ASSOCIATE_GENERAL_ASSISTANT);
                            case ANY_ASSISTANT ->
                                anyStatus()
                                        .where(SATISFIED, "general", GENERAL_ASSISTANT)
                                        .where(
                                                UNKNOWN,
                                                "associate",
                                                ASSOCIATE_SPECIALIST_ASSISTANT,
                                                ASSOCIATE_GENERAL_ASSISTANT);
                        })
                        .undecided("generalOpen")))
                .says("specialist", "Le statut est celui d’assistant spécialiste des hôpitaux.")
                .says("general", "Le statut d’assistant généraliste est admis par la lecture choisie.")
                .says(
                        "generalRefused",
                        "Le statut ({status}) n’est pas celui d’assistant spécialiste, que demande la lecture choisie.")
                .says(
                        "generalOpen",
                        "Assistant généraliste : l’introduction vise tout assistant des hôpitaux, le titre et le"
                                + " financement le seul assistant spécialiste. À demander à l’ARS.")
                .says(
                        "associate",
                        "Statut : {status}. L’appel ne parle que d’assistant des hôpitaux ; les assistants associés"
                                + " relèvent d’articles distincts du code [hors appel]. À demander à l’ARS.")
                .says("otherStatus", "Le statut ({status}) n’est pas celui d’assistant des hôpitaux.");

        clause("NA-07", "paragraph 1", "15", "Le projet réunit deux ou trois établissements.")
                .states(
                        Topic.PARTNERS,
                        "deux ou trois établissements : CHU, CH, ESPIC, établissement médico-social ; deux CH"
                                + " possibles",
                        "NA-40",
                        "NA-46",
                        "NA-48")
                .condition(ByHand.ofDossier(NouvelleAquitaine2026Composition::numberOfEstablishments)
                        .inWords(
                                "deux ou trois établissements, ou deux exactement selon la lecture choisie, plusieurs"
                                        + " sites d’une même personne morale comptant pour un ou pour plusieurs selon la"
                                        + " lecture",
                                "two or three establishments, or exactly two by the chosen reading, where several"
                                        + " sites of one legal person count for one or for several by the reading")
                        .reads(
                                PARTNERS,
                                LEGAL_ENTITY,
                                DISTINCT_LEGAL_PERSONS,
                                LEGAL_ENTITY_FINESS,
                                LEGAL_STATUS,
                                ESTABLISHMENT_KIND,
                                COMMUNITY_KIND,
                                FINESS)
                        .asks(COUNT, LEGAL_PERSON)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN))
                .says("two", "Le projet réunit {count} établissements.")
                .says(
                        "three",
                        "Le projet réunit {count} établissements, comme l’admettent l’introduction et les critères"
                                + " d’examen ; les dispositions réglementaires et financières parlent de deux.")
                .says("tooFew", "Il faut au moins deux établissements ; nombre d’établissements du dossier : {count}.")
                .says(
                        "onePerson",
                        "Il faut au moins deux établissements ; des partenaires relèvent d’une même personne morale,"
                                + " que la lecture choisie compte pour un seul établissement.")
                .says("tooMany", "Le projet réunit {count} établissements ; {most} au plus sont admis.")
                .says(
                        "sameLegalPerson",
                        "Des partenaires relèvent d’une même personne morale : l’appel ne dit pas s’ils comptent pour"
                                + " un ou pour plusieurs établissements. À demander à l’ARS.");

        clause(
                        "NA-08",
                        "paragraph 1",
                        "15",
                        "Le partage se fait dans un territoire prioritaire : c’est une préférence, sauf si la lecture"
                                + " choisie en fait une condition.")
                .restates("NA-31")
                .condition(PRIORITY_AREAS.decides(reading -> switch (reading) {
                    case PREFERRED -> notApplicable("preference");
                    case REQUIRED -> withListedGroup();
                }))
                .says(
                        "preference",
                        "L’appel soutient ces territoires en priorité : c’est un motif de priorité, qui n’exclut aucun"
                                + " projet.")
                .says("listed", "{partner} est membre d’un groupement de la liste, le {hospitalGroup}.")
                .says(
                        "listedNamed",
                        "{partner} est membre d’un groupement de la liste, le {hospitalGroup}, en Corrèze ou en"
                                + " Creuse.")
                .says("listedChu", "{partner}, un CHU, est membre d’un groupement de la liste, le {hospitalGroup}.")
                .says(
                        "none",
                        "Aucun partenaire pris en compte n’est membre d’un groupement de la liste, appartenance que la"
                                + " lecture choisie rend obligatoire.")
                .says(
                        "open",
                        "L’appel ne dit pas si {partner} relève des territoires de la liste : établissement seulement"
                                + " associé à un groupement, ou de Corrèze ou de Creuse hors du groupement, ou dont il"
                                + " n’est pas établi qu’il est périphérique. À demander à l’ARS.");
    }

    private void aims() {
        section("1");

        clause(
                        "NA-09",
                        "item 1",
                        "17,19",
                        "L’appel parle de jeunes médecins après leur internat, tout en ouvrant toutes les spécialités.")
                .condition(eachPost(AFTER_RESIDENCY
                        .when(AfterResidency.BEFORE_START, isAfterResidency().no("residencyRefused"))
                        .undecided("residencyOpen")
                        .and(isDoctor())
                        .yes("physician")))
                .says(
                        "physician",
                        "Le candidat est médecin, et son internat s’achève au plus tard à la prise de fonctions.")
                .says(
                        "residencyOpen",
                        "L’internat s’achève le {diplomaDate}, après la prise de fonctions du {contractStart} : l’appel"
                                + " parle de post-internat sans fixer de date. À demander à l’ARS.")
                .says(
                        "residencyRefused",
                        "L’internat s’achève le {diplomaDate}, après la prise de fonctions du {contractStart} : la"
                                + " lecture choisie ne l’admet pas.")
                .says(
                        "otherProfession",
                        "Profession : {profession}. Toutes les spécialités sont ouvertes, mais plusieurs passages"
                                + " parlent de médecins : à demander à l’ARS.")
                .says("refused", "Profession : {profession}. La lecture choisie réserve le dispositif aux médecins.");

        clause("NA-10", "item 2", "20", "Deuxième objectif : mieux répartir les médecins entre les territoires.")
                .informs();

        clause(
                        "NA-11",
                        "item 3",
                        "21",
                        "Le projet consolide une équipe qui peine à recruter : c’est un objectif, sans effet sur la"
                                + " priorité.")
                .remark(ByHand.ofDossier(NouvelleAquitaine2026Support::hardToRecruit)
                        .inWords(
                                "taux de vacance médicale de chaque établissement, à titre d’information",
                                "medical vacancy rate of each establishment, for information")
                        .reads(PARTNERS, VACANCY_RATE)
                        .reaches(SATISFIED, UNKNOWN, NOT_APPLICABLE))
                .says("rates", "Postes médicaux vacants – {rates}.")
                .says("some", "Postes médicaux vacants – {rates}. Le taux n’est pas indiqué pour chaque établissement.")
                .says("noEstablishment", "Le dossier ne cite aucun établissement dont indiquer les postes vacants.");

        clause(
                        "NA-12",
                        "item 4",
                        "22",
                        "Quatrième objectif : faire progresser la coopération entre médecins et entre territoires.")
                .informs();

        clause(
                        "NA-13",
                        "item 5",
                        "23",
                        "L’assistant peut encadrer des étudiants de troisième cycle : une possibilité, non une"
                                + " obligation.")
                .remark(supervision().is(true).yes("yes").no("no"))
                .says("yes", "Le projet prévoit l’encadrement d’étudiants de troisième cycle.")
                .says("no", "Le projet ne prévoit pas l’encadrement d’étudiants de troisième cycle.");
    }

    private void principles() {
        section("2");

        clause("NA-14", "item 1", "25,27", "Toutes les spécialités peuvent être concernées.")
                .states(Topic.SPECIALTIES, "toutes")
                .restates("NA-09")
                .condition(eachPost(specialty().whatever("accepted", "anySpecialty")))
                .says("accepted", "Spécialité du poste : {specialty}. L’appel admet toutes les spécialités.")
                .says(
                        "anySpecialty",
                        "La spécialité du poste n’est pas indiquée : elle ne change rien ici, car l’appel admet toutes"
                                + " les spécialités.");

        clause("NA-15", "item 2", "28", "Un projet peut réunir un, deux ou trois assistants.")
                .states(Topic.ASSISTANTS, "un à trois")
                .condition(leastAssistants()
                        .atMost(3)
                        .elseOpen("more")
                        .and(assistants().isStated().yes("expected")))
                .says("expected", "Nombre d’assistants du projet : {count}.")
                .says(
                        "more",
                        "Le projet compte {count} assistants : l’appel cite le binôme et le trinôme, sans exclure un"
                                + " nombre supérieur. À demander à l’ARS.");

        clause(
                        "NA-16",
                        "item 3",
                        "29",
                        "L’assistant passe au moins {leastPeripheralShare} de son temps, sur tout le contrat, dans"
                                + " l’établissement périphérique.")
                .states(
                        Topic.TIME_RULE,
                        "au moins {leastPeripheralShare} du temps en établissement périphérique sur tout le contrat",
                        "NA-17")
                .condition(eachPost(ByHand.ofPost((facts, trace) -> NouvelleAquitaine2026Periphery.reaches(
                                leastPeripheralShare.get(), groups, facts, trace))
                        .inWords(
                                "au moins {leastPeripheralShare} du temps, sur tout le contrat, se passe dans l’établissement"
                                        + " périphérique, que désignent les catégories des partenaires, à défaut le"
                                        + " projet",
                                "at least {leastPeripheralShare} of the time, over the whole contract, is spent in the peripheral"
                                        + " establishment, which the kinds of the partners tell, or else the project")
                        .uses(leastPeripheralShare, groups)
                        .reads(
                                SEGMENTS,
                                PARTNERS,
                                ESTABLISHMENT_KIND,
                                LEGAL_ENTITY,
                                DISTINCT_LEGAL_PERSONS,
                                LEGAL_ENTITY_FINESS,
                                LEGAL_STATUS,
                                COMMUNITY_KIND,
                                NAMED_PERIPHERAL,
                                CONTRACT_START,
                                CONTRACT_END,
                                FINANCED_START,
                                FINANCED_END,
                                RECRUITERS,
                                HOSPITAL_GROUP,
                                GROUP_MEMBERSHIP,
                                FINESS)
                        .asks(PERIPHERY, PERIOD, NouvelleAquitaine2026Interpretations.UNIT, LEGAL_PERSON)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN)))
                .says(
                        "enough",
                        "La part du temps en établissement périphérique est de {share}, soit au moins {leastPeripheralShare}.")
                .says(
                        "equalHalves",
                        "Chacun des deux établissements a au moins {leastPeripheralShare} du temps : la règle est respectée quel"
                                + " que soit l’établissement périphérique.")
                .says(
                        "below",
                        "La part du temps en établissement périphérique est de {share}, soit moins de {leastPeripheralShare}.")
                .says(
                        "medicoSocial",
                        "La part du temps en établissement périphérique est de {surely} sans le temps médico-social et"
                                + " de {share} avec lui : l’appel ne dit pas si ce temps compte. À demander à l’ARS.")
                .says(
                        "otherStructures",
                        "La part du temps en établissement périphérique est de {surely} sans le temps passé dans les"
                                + " structures suivantes, et de {share} avec lui : {structures}. L’appel ne dit pas si ce"
                                + " temps compte. À demander à l’ARS.")
                .says(
                        "sameLegalPerson",
                        "Des partenaires relèvent d’une même personne morale : l’appel ne dit pas si l’un est"
                                + " périphérique par rapport à l’autre. À demander à l’ARS.")
                .says(
                        "noneNamed",
                        "Aucun partenaire n’est un CHU, et le projet ne désigne pas d’établissement périphérique.")
                .says(
                        "namingVoid",
                        "Le projet désigne comme périphériques tous ses partenaires, ou un CHU : l’établissement"
                                + " périphérique n’est donc pas connu.")
                .says(
                        "lengths",
                        "Les périodes de la répartition ne couvrent pas exactement la durée retenue : la part ne peut"
                                + " être calculée.")
                .says(
                        "sitesUnnamed",
                        "Des partenaires sont des sites d’un même CHU : chacun peut être l’établissement périphérique,"
                                + " et le projet ne dit pas lequel.");

        clause("NA-17", "item 3", "29", "La part minimale de temps se mesure sur l’ensemble du contrat.")
                .restates("NA-16");

        clause(
                        "NA-18",
                        "item 3, paragraph 2",
                        "30",
                        "Les partenaires et l’assistant choisissent ensemble le rythme du partage : jours par semaine,"
                                + " mois ou semestres.")
                .states(Topic.TIME_UNITS, "jours par semaine, mois, semestres, ou un an puis un an", "NA-19")
                .restates("NA-16")
                .datum();

        clause(
                        "NA-19",
                        "item 3, paragraph 2",
                        "30",
                        "Le partage en deux années successives vaut pour un poste de deux ans.")
                .condition(eachPost(ByHand.ofPost(NouvelleAquitaine2026Lengths::yearByYear)
                        .inWords(
                                "si la répartition est exprimée en années, alors le contrat dure 24 mois",
                                "if the split is expressed in years, then the contract lasts 24 months")
                        .reads(SEGMENTS, CONTRACT_START, CONTRACT_END)
                        .asks(LENGTH)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)))
                .says("notInYears", "La répartition n’est pas exprimée en années.")
                .says("twoYears", "La répartition est exprimée en années et le contrat dure deux ans.")
                .says(
                        "nearTwoYears",
                        "La répartition est exprimée en années et le contrat, du {contractStart} au {contractEnd},"
                                + " dure à peu près deux ans. À demander à l’ARS.")
                .says(
                        "otherLength",
                        "La répartition est exprimée en années, mais le contrat, du {contractStart} au {contractEnd},"
                                + " ne dure pas deux ans.");

        clause(
                        "NA-20",
                        "item 3, paragraph 2",
                        "30",
                        "Cette souplesse s’explique par l’éloignement des sites et par l’organisation des services.")
                .informs();

        clause(
                        "NA-21",
                        "item 4",
                        "31",
                        "Les stages de docteur junior se rattachent au projet d’après-internat : important, sans être"
                                + " exigé.")
                .restates("NA-09", "NA-30")
                .remark(placements().notEmpty().yes("yes").no("no"))
                .says("yes", "Le dossier indique des stages de docteur junior.")
                .says("no", "Le dossier n’indique aucun stage de docteur junior.");

        clause(
                        "NA-22",
                        "item 4",
                        "31",
                        "Le projet se rattache au lieu d’installation envisagé : important, sans être exigé.")
                .restates("NA-30")
                .remark(intendedPlace().isStated().yes("stated"))
                .says("stated", "Installation envisagée : {intendedPlace}.");

        clause(
                        "NA-23",
                        "item 5",
                        "32",
                        "Les partenaires s’engagent ; les avis des directeurs valent engagement, sauf si la lecture"
                                + " choisie demande une pièce distincte.")
                .remark(COMMITMENT
                        .decides(reading -> switch (reading) {
                            case OPINIONS_COVER -> eachPartner(isJoinedFor(DocumentType.DIRECTOR_OPINION));
                            case SEPARATE_DOCUMENT -> eachPartner(commitsBy(SignatoryQuality.ESTABLISHMENT_DIRECTOR));
                        })
                        .otherwise(unsettled("noPartner"))
                        .and(noneUnfavourable(DocumentType.DIRECTOR_OPINION))
                        .yes("present"))
                .says("present", "L’engagement de chaque direction est au dossier.")
                .says("absent", "L’engagement de la direction manque pour {partner}.")
                .says("notYet", "L’engagement de la direction n’est pas encore au dossier pour {partner}.")
                .says("unnamed", "Un avis ou un engagement de directeur ne dit pas quel établissement il concerne.")
                .says(
                        "unfavourable",
                        "Le dossier contient un avis défavorable ({document}) : à porter à la connaissance de la"
                                + " commission.")
                .says("directionUnknown", "Le dossier ne dit pas si les avis sont favorables.")
                .says("noPartner", "Le dossier ne cite aucun partenaire.");

        clause("NA-24", "item 5", "32", "L’engagement du coordonnateur universitaire de la discipline est attendu.")
                .restates("NA-71");

        clause(
                        "NA-25",
                        "item 5",
                        "32",
                        "Des praticiens hospitaliers de l’établissement s’engagent ; aucune pièce n’est demandée pour"
                                + " cela.")
                .remark(hasCommitmentOf(SignatoryQuality.HOSPITAL_PRACTITIONER)
                        .yes("yes")
                        .no("no"))
                .says("yes", "Le projet cite l’engagement d’un praticien hospitalier.")
                .says("no", "Le projet ne cite aucun engagement de praticien hospitalier.");

        clause("NA-26", "item 6", "34", "Si possible, l’équipe réunit un docteur junior, l’assistant et un sénior.")
                .remark(hasFinalPhaseResident()
                        .is(true)
                        .no("noResident")
                        .and(hasSenior().no("noSenior"))
                        .yes("yes"))
                .says("yes", "L’équipe réunit un docteur junior, l’assistant et un sénior.")
                .says("noResident", "L’équipe ne compte pas de docteur junior.")
                .says("noSenior", "L’équipe ne compte pas de temps de sénior.");

        clause(
                        "NA-27",
                        "item 6",
                        "34",
                        "Le projet réserve du temps de sénior en soutien ; l’appel ne fixe pas de quantité.")
                .restates("NA-30")
                .remark(hasSenior().yes("yes").no("no"))
                .says("yes", "Temps de sénior prévu, en demi-journées par semaine : {halfDays}.")
                .says("no", "Aucun temps de sénior n’est prévu.");

        clause(
                        "NA-28",
                        "item 6",
                        "34",
                        "Ce soutien peut notamment prendre la forme de téléconsultations, de staffs communs ou de"
                                + " consultations avancées.")
                .states(
                        Topic.SENIOR_SUPPORT,
                        "téléconsultation, staffs partagés, consultations avancées ; liste ouverte")
                .restates("NA-27")
                .datum();
    }

    private void criteria() {
        section("3");

        clause(
                        "NA-29",
                        "paragraph 1",
                        "36,38",
                        "Le dispositif cherche à retenir durablement le professionnel dans les territoires"
                                + " prioritaires.")
                .informs();

        clause(
                        "NA-30",
                        "paragraph 1",
                        "38",
                        "La commission apprécie le projet professionnel à l’issue du post-internat ; l’appel ne donne"
                                + " ni barème ni poids.")
                .restates("NA-09")
                .committee(judgedOn(professionalProject(), placements(), intendedPlace(), seniorForms())
                        .says(FOR_COMMITTEE, "judged"))
                .says(
                        "judged",
                        "À apprécier sur le projet professionnel, les stages de docteur junior, l’installation"
                                + " envisagée ({intendedPlace}) et l’appui d’un sénior.");

        clause(
                        "NA-31",
                        "paragraph 2",
                        "40",
                        "Un projet construit avec un établissement d’un groupement (GHT) de la liste est accompagné en"
                                + " priorité.")
                .states(
                        Topic.TERRITORY,
                        "GHT de la Charente, de Saintonge, du Limousin, de la Dordogne, des Landes, du Lot-et-Garonne"
                                + " et des Deux-Sèvres ; priorité, non condition",
                        "NA-32",
                        "NA-33",
                        "NA-34",
                        "NA-36",
                        "NA-37",
                        "NA-38",
                        "NA-39")
                .restates("NA-08")
                .priority(withListedGroup())
                .says("listed", "{partner} est membre d’un groupement de la liste, le {hospitalGroup}. {part}")
                .says(
                        "listedNamed",
                        "{partner} est membre d’un groupement de la liste, le {hospitalGroup}, pour lequel l’appel"
                                + " cite notamment ce département : {department}. {part}")
                .says(
                        "listedChu",
                        "{partner} est membre d’un groupement de la liste, le {hospitalGroup} ; la priorité vient d’un"
                                + " CHU, ce que la lettre de l’appel permet. {part}")
                .says(
                        "none",
                        "Aucun partenaire pris en compte n’est membre d’un groupement de la liste ; le projet peut"
                                + " néanmoins être retenu.")
                .says(
                        "open",
                        "L’appel ne dit pas si {partner} donne la priorité : établissement seulement associé à un"
                                + " groupement de la liste, ou de Corrèze ou de Creuse hors du groupement, ou dont il"
                                + " n’est pas établi qu’il est périphérique. À demander à l’ARS.");

        clause("NA-32", "item 1", "42", "Le GHT de la Charente (16) figure sur la liste prioritaire.")
                .restates("NA-31")
                .datum();

        clause("NA-33", "item 2", "43", "Le GHT de Saintonge (17) figure sur la liste prioritaire.")
                .restates("NA-31")
                .datum();

        clause("NA-34", "item 3", "44", "Le GHT du Limousin figure sur la liste prioritaire.")
                .restates("NA-31", "NA-35")
                .datum();

        clause(
                        "NA-35",
                        "item 3",
                        "44",
                        "Pour le Limousin, l’appel cite notamment les établissements de Corrèze et de Creuse.")
                .restates("NA-31")
                .priority(RANK.decides(reading -> switch (reading) {
                    case SAME ->
                        CallText.<Dossier>notApplicable("same").says(NOT_APPLICABLE, "mention", inCorrezeOrCreuse());
                    case CORREZE_CREUSE_FIRST ->
                        inCorrezeOrCreuse().yes("named").no("none");
                }))
                .says("named", "{partner} est membre du GHT du Limousin, en Corrèze ou en Creuse.")
                .says(
                        "mention",
                        "{partner} se trouve en Corrèze ou en Creuse : mention signalée, sans rang particulier.")
                .says("same", "La mention de la Corrèze et de la Creuse ne crée pas de rang, et ne joue pas ici.")
                .says(
                        "none",
                        "Aucun partenaire pris en compte n’est membre du GHT du Limousin en Corrèze ou en Creuse.")
                .says(
                        "open",
                        "L’appel ne dit pas ce qu’il en est de {partner}, en Corrèze ou en Creuse : établissement"
                                + " seulement associé au GHT du Limousin ou hors de ce groupement, ou dont il n’est pas"
                                + " établi qu’il est périphérique. À demander à l’ARS.");

        clause("NA-36", "item 4", "45", "Le GHT de la Dordogne (24) figure sur la liste prioritaire.")
                .restates("NA-31")
                .datum();

        clause("NA-37", "item 5", "46", "Le GHT des Landes (40) figure sur la liste prioritaire.")
                .restates("NA-31")
                .datum();

        clause("NA-38", "item 6", "47", "Le GHT du Lot-et-Garonne (47) figure sur la liste prioritaire.")
                .restates("NA-31")
                .datum();

        clause("NA-39", "item 7", "48", "Le GHT des Deux-Sèvres (79) figure sur la liste prioritaire.")
                .restates("NA-31")
                .datum();

        clause(
                        "NA-40",
                        "paragraph 3",
                        "50",
                        "Deux ou trois établissements peuvent bâtir le projet, dans un esprit d’équipe médicale de"
                                + " territoire.")
                .restates("NA-07");
    }

    private void length() {
        section("4");

        clause("NA-41", "paragraph 1 + § 6, paragraph 2", "52,54,75", "L’accompagnement dure un ou deux ans.")
                .states(Topic.DURATION, "{lengths} mois", "NA-52")
                .condition(eachPost(ByHand.ofPost(
                                (facts, trace) -> NouvelleAquitaine2026Lengths.accompanied(lengths.get(), facts, trace))
                        .inWords(
                                "{lengths} mois (près d’un an ou de deux ans : à demander à l’ARS)",
                                "{lengths} months (about one year or two: to be asked of the ARS)")
                        .uses(lengths)
                        .reads(CONTRACT_START, CONTRACT_END, FINANCED_START, FINANCED_END)
                        .asks(PERIOD, LENGTH)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN)))
                .says("anniversary", "Du {from} au {to} : {months} mois exactement.")
                .says(
                        "firstWorkedDay",
                        "Du {from} au {to} : {months} mois, en comptant depuis le 1er, car le contrat commence le"
                                + " premier jour ouvré du mois.")
                .says("startMonth", "Du {from} au {to} : {months} mois, le mois de début étant compté en entier.")
                .says("otherMonths", "Du {from} au {to} : {months} mois, ni un an ni deux ans.")
                .says("otherLength", "Du {from} au {to} : ni un an ni deux ans.")
                .says(
                        "near",
                        "Du {from} au {to} : durée proche d’un an ou de deux ans, mais non exacte. À demander à"
                                + " l’ARS.");
    }

    private void legalProvisions() {
        section("5");

        clause(
                        "NA-42",
                        "paragraph 1",
                        "56,58",
                        "Le statut d’assistant des hôpitaux relève du code de la santé publique (CSP), à partir de"
                                + " l’article R.\u00a06152-501.")
                .states(Topic.LEGAL_BASIS, "articles R. 6152-501 et suivants du code de la santé publique")
                .restates("NA-06")
                .datum();

        clause("NA-43", "paragraph 1", "58", "L’établissement recruteur est un établissement public de santé.")
                .states(Topic.RECRUITER, "un établissement public de santé (EPS)", "NA-49")
                .condition(recruiter(isEstablishment()
                        .no("community")
                        .and(legalStatus()
                                .is(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                                .yes("public")
                                .no("notPublic"))))
                .says("public", "{recruiter} : {legalStatus}.")
                .says("notPublic", "{recruiter} n’est pas un établissement public de santé : {legalStatus}.")
                .says(
                        "community",
                        "{recruiter} est une structure de soins de ville et non un établissement public de santé.");

        clause("NA-44", "paragraph 2", "60", "Le dispositif est décrit comme profitant à deux établissements de santé.")
                .restates("NA-07");

        clause(
                        "NA-45",
                        "paragraph 2",
                        "60",
                        "Un projet médical partagé lie les partenaires ; la partie du formulaire sur la coopération le"
                                + " contient, sauf si la lecture choisie demande une pièce distincte.")
                .document(COMMITMENT.decides(reading -> switch (reading) {
                    case OPINIONS_COVER -> isFilledIn(FormPart.COOPERATION_PROJECT);
                    case SEPARATE_DOCUMENT -> isJoined(DocumentType.SHARED_MEDICAL_PROJECT);
                }))
                .says("present", "Le projet est au dossier : {document}.")
                .says("absent", "Le projet n’est pas au dossier : {document}.")
                .says("notYet", "Le projet n’est pas encore au dossier : {document}.");

        clause(
                        "NA-46",
                        "paragraph 3 + items 1-4",
                        "62-67",
                        "Chaque partenaire est un CHU, un CH, un ESPIC ou un établissement médico-social.")
                .condition(eachPartner(isEstablishment().no("community").and(KINDS.decides(list -> switch (list) {
                    case CLOSED ->
                        listedKind()
                                .where(UNKNOWN, "near", MILITARY_HOSPITAL, INTERHOSPITAL_SYNDICATE)
                                .asks(publicGroup(), COOPERATION_GROUP)
                                .others(NOT_SATISFIED, "notListed");
                    case OPEN ->
                        listedKind()
                                .where(UNKNOWN, "near", EstablishmentKind.OTHER)
                                .others(SATISFIED, "openList");
                }))))
                .says("listed", "Tous les partenaires relèvent d’une catégorie de la liste.")
                .says(
                        "openList",
                        "{partner} ({kind}) : catégorie admise par la lecture choisie, celle d’une liste ouverte.")
                .says("notListed", "{partner} ({kind}) ne relève d’aucune des quatre catégories de la liste.")
                .says(
                        "near",
                        "{partner} ({kind}) : l’appel ne cite pas cette catégorie et ne dit pas si elle est admise. À"
                                + " demander à l’ARS.")
                .says("community", "{partner} est une structure de soins de ville : la liste n’en cite aucune.");

        clause("NA-47", "item 4", "67", "Un établissement médico-social est admis au nombre des partenaires.")
                .restates("NA-16", "NA-46");

        clause("NA-48", "paragraph 4", "69", "Un projet associant deux centres hospitaliers est possible.")
                .restates("NA-16", "NA-46")
                .datum();
    }

    private void money() {
        section("6");

        clause("NA-49", "paragraph 1", "71,73", "Un seul des partenaires recrute l’assistant et le rémunère.")
                .condition(recruiters()
                        .count()
                        .is(1)
                        .where(NOT_SATISFIED, "none", 0)
                        .others(NOT_SATISFIED, "several")
                        .and(recruiters().among(partnerKeys()).no("notPartner"))
                        .and(salaryPayers().sameAs(recruiters()).no("otherPayer"))
                        .and(salaryPayers().count().is(1).no("notOnePayer"))
                        .yes("recruitsAndPays"))
                .says("recruitsAndPays", "{recruiter} recrute et rémunère.")
                .says(
                        "otherPayer",
                        "{recruiter} recrute, mais le dossier n’indique pas cet établissement comme seul à rémunérer"
                                + " l’assistant.")
                .says("notOnePayer", "Le dossier n’indique pas un seul partenaire qui rémunère l’assistant.")
                .says("none", "Le dossier déclare qu’aucun partenaire ne recrute.")
                .says("several", "Nombre de recruteurs déclarés : {count}.")
                .says("notPartner", "Le recruteur déclaré ({recruiter}) n’est pas un partenaire du projet.");

        clause(
                        "NA-50",
                        "paragraph 2",
                        "75",
                        "L’ARS finance {arsShare} de ce que coûte un poste d’assistant spécialiste.")
                .states(
                        Topic.MONEY,
                        "{monthly} par mois et par poste, soit {arsShare} du coût de référence de {monthlyCost}, à l’établissement recruteur",
                        "NA-51",
                        "NA-52",
                        "NA-53",
                        "NA-60")
                .amount();

        clause("NA-51", "paragraph 2", "75", "Le coût retenu inclut l’IESPE et la PET.")
                .amount();

        clause(
                        "NA-52",
                        "paragraph 2",
                        "75",
                        "Le montant est fixé par mois de contrat ; l’appel ne dit pas ce qu’une interruption y change.")
                .pays(perMonth(monthly)
                        .called("prise en charge mensuelle d’un poste")
                        .by("ARS Nouvelle-Aquitaine")
                        .toRecruiter("NA-53")
                        .citing("NA-50", "NA-51", "NA-54", "NA-60")
                        .lasting(lengths, "NA-41", "NA-52")
                        .under(ALLOWANCES, INDEXING, PART_TIME, PARTIAL_MONTHS, LEAVE, LENGTH)
                        .recomputedFrom(
                                this::printedCost,
                                monthlyCost,
                                share,
                                baseSalary,
                                iespe,
                                pet,
                                employerCharges,
                                yearlySalary)
                        .unstated("schedule", "dates et tranches de délégation, partage entre partenaires", "NA-53")
                        .unstated("posts", "nombre de postes et enveloppe, renouvellement, cumul", "NA-79", "NA-81"))
                .remark(eachPost(interruptions()
                        .count()
                        .cases()
                        .where(SATISFIED, "none", 0)
                        .othersAsk(LEAVE.decides(reading -> switch (reading) {
                                    case CONTINUED -> CallText.<Post>always().yes("continued");
                                    case SUSPENDED -> CallText.<Post>always().yes("suspended");
                                    case EXTENDED -> CallText.<Post>always().yes("extended");
                                })
                                .openUntilDecided("open"))))
                .says("none", "Le dossier ne déclare aucune interruption.")
                .says(
                        "open",
                        "Interruptions déclarées : {count}. L’appel ne dit pas si les mois restent financés. À"
                                + " demander à l’ARS.")
                .says(
                        "continued",
                        "Interruptions déclarées : {count}. Selon la lecture choisie, les mois du contrat restent"
                                + " financés.")
                .says(
                        "suspended",
                        "Interruptions déclarées : {count}. Selon la lecture choisie, ce temps n’est pas financé.")
                .says(
                        "extended",
                        "Interruptions déclarées : {count}. Selon la lecture choisie, ce temps n’est pas financé et le"
                                + " contrat est prolongé d’autant.");

        clause("NA-53", "paragraph 3", "77", "Les crédits sont notifiés à l’établissement qui recrute.")
                .silentOn(Topic.SCHEDULE)
                .states(Topic.PAYEE, "l’établissement recruteur")
                .procedure();

        clause(
                        "NA-54",
                        "paragraph 4",
                        "79",
                        "Le financement a pour base le coût de référence du ministère, présenté en tableau.")
                .states(
                        Topic.REFERENCE_COST,
                        "({baseSalary} + 1 010 € + 700 €) plus {employerCharges} : {monthlyCost}",
                        "NA-55",
                        "NA-56",
                        "NA-57",
                        "NA-58",
                        "NA-59")
                .datum();

        clause(
                        "NA-55",
                        "table, row 1",
                        "81",
                        "Le salaire de base retenu, en première ou deuxième année, est de {baseSalary} bruts par"
                                + " mois.")
                .datum();

        clause(
                        "NA-56",
                        "table, row 2",
                        "82",
                        "L’indemnité liée au service public exclusif (IESPE) compte pour 1\u00a0010 € bruts par mois.")
                .datum();

        clause(
                        "NA-57",
                        "table, row 3",
                        "83",
                        "Le coût de référence compte une prime d’exercice territorial (PET) de 700 € ; la prime réelle"
                                + " peut différer.")
                .datum()
                .remark(eachPost(ByHand.ofPost(
                                (facts, trace) -> NouvelleAquitaine2026Support.printedBonus(pet.get(), facts, trace))
                        .inWords(
                                "la prime que donne la grille statutaire, d’après les demi-journées passées à"
                                        + " 20\u00a0km ou plus du site principal, est celle du coût de référence",
                                "the bonus that the statutory grid gives, by the half-days spent 20 km or more from"
                                        + " the main site, is that of the reference cost")
                        .uses(pet)
                        .reads(SEGMENTS, MAIN_SITE, DISTANCES, PARTNERS)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN)))
                .says(
                        "same",
                        "Demi-journées par semaine à 20\u00a0km ou plus du site principal : {halfDays}. Sous réserve"
                                + " d’une convention, la grille statutaire donne {statutory} [hors appel], comme le coût"
                                + " de référence.")
                .says(
                        "differs",
                        "Demi-journées par semaine à 20\u00a0km ou plus du site principal : {halfDays}. Sous réserve"
                                + " d’une convention, la grille statutaire donne {statutory} [hors appel], le coût de"
                                + " référence {printed} ; la prise en charge de l’ARS ne change pas.")
                .says(
                        "tooNear",
                        "Distance entre le site principal et {site}, en km : {kilometres}. Sauf dérogation de l’ARS,"
                                + " la prime suppose deux sites distants d’au moins 20\u00a0km et une convention [hors"
                                + " appel]. Le coût de référence compte {printed} ; la prise en charge de l’ARS ne change"
                                + " pas.")
                .says(
                        "distanceUnknown",
                        "La distance entre le site principal et {site} n’est pas indiquée. Sauf dérogation de l’ARS,"
                                + " la prime suppose deux sites distants d’au moins 20\u00a0km et une convention [hors"
                                + " appel].")
                .says(
                        "notByTheWeek",
                        "La répartition n’est pas donnée par semaine sur tout le contrat : la prime statutaire [hors"
                                + " appel] n’est pas calculée.");

        clause("NA-58", "table, row 4", "84", "Les charges patronales sont comptées au taux de {employerCharges}.")
                .datum();

        clause("NA-59", "table, row 5", "85", "Charges comprises, un poste coûte {monthlyCost} par mois.")
                .datum();

        clause("NA-60", "table, row 6", "86", "La part de l’ARS, moitié de ce coût chargé, est de {monthly} par mois.")
                .datum();

        clause(
                        "NA-61",
                        "paragraph 5, sentence 1",
                        "88",
                        "L’ARS se réserve la possibilité de récupérer les crédits si l’assistant cesse ses fonctions"
                                + " plus tôt que prévu à l’origine.")
                .states(
                        Topic.CLAWBACK,
                        "l’ARS s’en réserve le droit, et la demandera, en cas de départ anticipé pour devenir chef de"
                                + " clinique",
                        "NA-62",
                        "NA-63")
                .claims(recovery(CLAWBACK)
                        .after(DepartureReason.CHIEF_RESIDENT)
                        .maybeAfter(
                                DepartureReason.UNIVERSITY_ASSISTANT,
                                CLAWBACK_REACH,
                                ClawbackReach.UNIVERSITY_ASSISTANTS_TOO)
                        .duty(CLAWBACK_DUTY)
                        .citing("NA-62", "NA-63"));

        clause(
                        "NA-62",
                        "paragraph 5, sentence 1",
                        "88",
                        "La récupération suppose que le départ anticipé vienne d’un recrutement comme chef de"
                                + " clinique.")
                .consequence();

        clause(
                        "NA-63",
                        "paragraph 5, sentence 2",
                        "88",
                        "La somme que l’ARS demandera à l’établissement recruteur est le financement qui lui avait été"
                                + " délégué.")
                .amount();
    }

    private PrintedCost printedCost() {
        return PrintedCost.builder()
                .reference(NouvelleAquitaine2026Costs.reference(
                        this,
                        deadline.get().withDayOfYear(1),
                        baseSalary.get(),
                        iespe.get(),
                        pet.get(),
                        employerCharges.get(),
                        yearlySalary.get()))
                .day(deadline.get())
                .roundedItem("baseSalary")
                .yearlyItem("yearlySalary")
                .monthlyTotal(monthlyCost.get())
                .share(share.get())
                .monthlyShare(monthly.get())
                .months(lengths.get())
                .addCitations(cite("NA-59"), cite("NA-60"))
                .build();
    }

    private void procedure() {
        section("7");

        clause("NA-64", "\"Comment candidater ?\", paragraph 1", "90,92,94", "Le candidat dépose lui-même le dossier.")
                .states(Topic.SUBMITTER, "le candidat")
                .filing(
                        FilingAspect.SUBMITTER,
                        submitter()
                                .cases()
                                .where(SATISFIED, "right", SubmitterRole.CANDIDATE)
                                .where(UNKNOWN, "mandated", SubmitterRole.MANDATED_THIRD_PARTY)
                                .others(NOT_SATISFIED, "wrong")
                                .when(isFiled())
                                .says(NOT_APPLICABLE, "draft"))
                .says("right", "Le dossier est déposé par le candidat.")
                .says("wrong", "Le dossier n’est pas déposé par le candidat ; déposant indiqué : {submitter}.")
                .says(
                        "mandated",
                        "Le dossier est déposé par un tiers mandaté : l’appel ne dit pas si cela est admis. À demander"
                                + " à l’ARS.")
                .says("draft", "Un brouillon n’est pas un dépôt.");

        clause(
                        "NA-65",
                        "\"Comment candidater ?\", paragraph 1",
                        "94",
                        "Le dépôt se fait sur la plateforme « démarches simplifiées » (démarche numérique).")
                .states(Topic.CHANNEL, "plateforme « démarches simplifiées » (démarche numérique)", "NA-68")
                .filing(
                        FilingAspect.CHANNEL,
                        channel()
                                .is(FilingChannel.ONLINE_PLATFORM)
                                .yes("platform")
                                .no("otherChannel")
                                .when(isFiled())
                                .says(NOT_APPLICABLE, "draft"))
                .says("platform", "Le dossier est déposé sur la plateforme.")
                .says(
                        "otherChannel",
                        "Le dossier est déposé par une autre voie : {channel}. L’appel ne présente pas son adresse"
                                + " électronique comme une voie de dépôt.")
                .says("draft", "Un brouillon n’est pas un dépôt.");

        clause(
                        "NA-66",
                        "\"Comment candidater ?\", paragraph 1 + \"Calendrier\", row 1",
                        "94,121",
                        "Le dossier est déposé au plus tard le {deadline} ; la plateforme ferme ensuite.")
                .states(Topic.FILING_DEADLINE, "{deadline}", "NA-67", "NA-78")
                .filing(FilingAspect.DEADLINE, DEADLINE.decides(reading -> switch (reading) {
                    case END_OF_DAY -> isFiledBy(deadline, true);
                    case START_OF_DAY -> isFiledBy(deadline, false);
                }));

        clause(
                        "NA-67",
                        "\"Comment candidater ?\", paragraph 2",
                        "96",
                        "L’échéance passée, la plateforme se ferme d’elle-même.")
                .restates("NA-66")
                .consequence();

        clause(
                        "NA-68",
                        "\"Comment candidater ?\", link",
                        "98",
                        "Un lien renvoie au formulaire en ligne de la campagne {edition}, mais son adresse manque dans le"
                                + " texte.")
                .silentOn(Topic.FORM)
                .restates("NA-65")
                .datum();

        clause(
                        "NA-69",
                        "\"Comment candidater ?\", parts 1-4",
                        "100-105",
                        "Le formulaire est rempli dans ses quatre parties : identité, formation, coopération, projet"
                                + " professionnel.")
                .states(
                        Topic.DOCUMENTS,
                        "trois, plus trois avis par établissement concerné ; formulaire en quatre parties",
                        "NA-70",
                        "NA-71",
                        "NA-72",
                        "NA-73",
                        "NA-74",
                        "NA-75")
                .restates("NA-45")
                .document(isFilledIn(FormPart.IDENTITY)
                        .and(isFilledIn(FormPart.TRAINING))
                        .and(isFilledIn(FormPart.COOPERATION_PROJECT))
                        .and(isFilledIn(FormPart.PROFESSIONAL_PROJECT)))
                .says("present", "Les quatre parties sont remplies.")
                .says("absent", "Une partie manque : {document}.")
                .says("notYet", "Une partie n’est pas encore remplie : {document}.");

        clause(
                        "NA-70",
                        "\"Comment candidater ?\", pieces, item 1",
                        "109",
                        "Le CV et la lettre de motivation sont joints.")
                .lists(DocumentType.CURRICULUM_VITAE, "CV du candidat")
                .lists(DocumentType.MOTIVATION_LETTER, "Lettre de motivation")
                .document(isJoined(DocumentType.CURRICULUM_VITAE).and(isJoined(DocumentType.MOTIVATION_LETTER)))
                .says("present", "Le CV et la lettre de motivation sont joints.");

        clause(
                        "NA-71",
                        "\"Comment candidater ?\", pieces, item 2",
                        "110",
                        "Le courrier du coordonnateur de DES est joint.")
                .lists(DocumentType.DIPLOMA_COORDINATOR_LETTER, "Courrier du coordonnateur du DES")
                .document(isJoined(DocumentType.DIPLOMA_COORDINATOR_LETTER));

        clause(
                        "NA-72",
                        "\"Comment candidater ?\", pieces, item 3",
                        "111",
                        "L’avis du chef de service de chaque établissement concerné est joint.")
                .lists(DocumentType.SERVICE_HEAD_OPINION, "Avis du chef de service")
                .document(opinionOfEach(opinion(DocumentType.SERVICE_HEAD_OPINION)
                        .dueIf(POLE.when(Pole.NOT_APPLICABLE, hasServiceHead().is(true)), "noAuthor")))
                .says(
                        "against",
                        "Pièce jointe pour {partner} : {document}. L’avis est défavorable : à porter à la connaissance"
                                + " de la commission.")
                .says("noAuthor", "Sans objet : {partner} n’a pas de chef de service.");

        clause(
                        "NA-73",
                        "\"Comment candidater ?\", pieces, item 4",
                        "112",
                        "L’avis du chef de pôle de chaque établissement concerné est joint.")
                .lists(DocumentType.POLE_HEAD_OPINION, "Avis du chef de pôle")
                .document(opinionOfEach(opinion(DocumentType.POLE_HEAD_OPINION)
                        .dueIf(POLE.when(Pole.NOT_APPLICABLE, hasPole().is(true)), "noAuthor")))
                .says(
                        "against",
                        "Pièce jointe pour {partner} : {document}. L’avis est défavorable : à porter à la connaissance"
                                + " de la commission.")
                .says("noAuthor", "Sans objet : {partner} n’a pas de chef de pôle.");

        clause(
                        "NA-74",
                        "\"Comment candidater ?\", pieces, item 5",
                        "113",
                        "L’avis du directeur de chaque établissement concerné est joint.")
                .lists(DocumentType.DIRECTOR_OPINION, "Avis du directeur")
                .document(opinionOfEach(opinion(DocumentType.DIRECTOR_OPINION)))
                .says(
                        "against",
                        "Pièce jointe pour {partner} : {document}. L’avis est défavorable : à porter à la connaissance"
                                + " de la commission.");

        clause(
                        "NA-75",
                        "\"Comment candidater ?\", pieces, introduction",
                        "107",
                        "Des pièces, dont la liste est donnée, sont à joindre au dossier.")
                .restates("NA-70", "NA-71", "NA-72", "NA-73", "NA-74");

        clause(
                        "NA-76",
                        "\"Consultation\", paragraph 1 + \"Calendrier\", row 2",
                        "115,117,122",
                        "Une commission de sélection examine les dossiers en {committee}, puis chaque candidat reçoit"
                                + " une notification.")
                .states(Topic.COMMITTEE, "{committee}", "NA-78")
                .committee(judged().says(FOR_COMMITTEE, "decides"))
                .says("decides", "L’examen revient à la commission de sélection ; l’appel n’en donne que le mois.");

        clause("NA-77", "\"Consultation\", paragraph 1", "117", "Chaque candidat reçoit ensuite une notification.")
                .silentOn(Topic.DECISION)
                .restates("NA-76")
                .procedure();

        clause(
                        "NA-78",
                        "\"Calendrier\", rows 1-2",
                        "119-122",
                        "Un calendrier rappelle la date limite de dépôt et le mois de la commission.")
                .restates("NA-66", "NA-76")
                .datum();
    }

    private void silences() {
        section("silent");

        clause(
                        "NA-79",
                        "not addressed",
                        "-",
                        "L’appel n’annonce ni nombre de postes, ni enveloppe, ni pondération, ni règle de départage.")
                .silentOn(Topic.POSTS)
                .silent();

        clause("NA-80", "not addressed", "-", "L’appel ne pose aucune condition d’inscription à l’ordre ou au RPPS.")
                .silentOn(Topic.REGISTRATION)
                .silent();

        clause(
                        "NA-81",
                        "not addressed",
                        "-",
                        "L’appel ne dit rien du renouvellement, des recours, du cumul avec d’autres aides ni du compte"
                                + " rendu.")
                .silentOn(Topic.RENEWAL)
                .restates("NA-03")
                .silent();
    }

    private void onePostEach() {
        section("title");

        clause(
                        "NA-82",
                        "paragraph 2 + paragraph 4 + § 7, \"Comment candidater ?\", paragraph 1",
                        "9,13,94",
                        "Une demande porte sur un poste ; avec deux ou trois assistants, chacun a son dossier, sauf si"
                                + " la lecture choisie admet un dossier unique.")
                .states(Topic.EDITION, "{edition}")
                .remark(posts().count()
                        .cases()
                        .where(SATISFIED, "one", 1)
                        .othersAsk(DOSSIERS.decides(reading -> switch (reading) {
                            case PER_ASSISTANT -> never("several");
                            case PER_PROJECT -> CallText.<Dossier>always().yes("wholeProject");
                        })))
                .says("one", "Le dossier porte sur un poste.")
                .says(
                        "several",
                        "Le dossier porte sur {count} postes : l’appel s’adresse à chaque candidat ; il est prudent de"
                                + " déposer un dossier par assistant.")
                .says(
                        "wholeProject",
                        "Le dossier porte sur {count} postes, pour tout le projet, comme l’admet la lecture choisie.");
    }

    /** A partner whose group is on the list, of which one in Corrèze or Creuse is told first, and a CHU last. */
    private Test<Dossier> withListedGroup() {
        return onePartner(givesPriority())
                .otherwise(never("none"))
                .no("none")
                .yes("listedChu")
                .says(SATISFIED, "listedNamed", onePartner(givesPriority().and(isNamedInLimousin())))
                .says(
                        SATISFIED,
                        "listed",
                        onePartner(givesPriority().and(isKnownAsChu().is(false))));
    }

    private Test<Partner> givesPriority() {
        return isEstablishment()
                .and(hospitalGroup().isOneOf(groups).and(isMember()).or(isOpenByPlace()))
                .and(LIMOGES.when(
                        Limoges.EXCLUDED, isNoChu().when(hospitalGroup().is(LIMOUSIN))))
                .and(counts())
                .showing(part());
    }

    /** Of Corrèze and Creuse, which the call names, an establishment outside the groups of the list is open. */
    private static Test<Partner> isOpenByPlace() {
        return department().cases().where(UNKNOWN, "open", CORREZE, CREUSE);
    }

    private Test<Dossier> inCorrezeOrCreuse() {
        return onePartner(isEstablishment().and(isNamedInLimousin()).and(counts()))
                .otherwise(never("none"));
    }

    private static Test<Partner> isNamedInLimousin() {
        return department()
                .is(CORREZE, CREUSE)
                .and(hospitalGroup().is(LIMOUSIN).elseOpen("open"))
                .and(isMember());
    }

    private static Test<Partner> isMember() {
        return groupMembership().is(GroupMembership.MEMBER).elseOpen("open");
    }

    private static Test<Partner> isNoChu() {
        return kind().cases().where(NOT_SATISFIED, "none", UNIVERSITY_HOSPITAL).others(SATISFIED, "listed");
    }

    /** Whose group counts. */
    private static Test<Partner> counts() {
        return PRIORITY_PARTNER.decides(reading -> switch (reading) {
            case ANY_PARTNER -> always();
            case RECRUITER -> recruits().is(true);
            case PERIPHERAL -> new PeripheralPartner();
        });
    }

    private static Fact<Partner, Boolean> isKnownAsChu() {
        return Fact.computed(
                "chu",
                Bilingual.of("CHU", "CHU"),
                seen -> seen.establishment() != null
                        && seen.establishment().kind(seen.trace()).orElse(null) == UNIVERSITY_HOSPITAL,
                ESTABLISHMENT_KIND,
                FINESS);
    }

    /** Sentence on the time that is spent at a partner; none where it is not known, or of several posts. */
    private static Fact<Partner, Object> part() {
        return Fact.computed(
                "part", SEGMENTS.label(), NouvelleAquitaine2026::part, SEGMENTS, CONTRACT_START, CONTRACT_END);
    }

    private static Object part(Case seen) {
        seen.trace().read(SEGMENTS);
        seen.trace().read(CONTRACT_START);
        seen.trace().read(CONTRACT_END);
        TimeShares shares = seen.facts().shares().orElse(null);
        if (shares == null || seen.facts().postCount() != 1) {
            return "";
        }
        Rate share = shares.share(PartnerSet.of(seen.partner()));
        return Bilingual.of(
                "L’assistant y passe " + share.format(Language.FRENCH) + " de son temps.",
                "The assistant spends " + share.format(Language.ENGLISH) + " of the time there.");
    }

    private static Test<Partner> isInRegion() {
        return department()
                .passes(place -> place.regionCode().equals(REGION_CODE), IN_REGION)
                .when(isEstablishment());
    }

    /** Opinion on the candidate, which has to be favourable only by one reading. */
    private static Test<Partner> opinion(DocumentType type) {
        return OPINION.decides(reading -> switch (reading) {
            case PRESENT -> isJoinedFor(type).says(SATISFIED, "against", isUnfavourable(type));
            case FAVOURABLE -> isJoinedFor(type).and(isFavourable(type));
        });
    }

    private static Test<Dossier> opinionOfEach(Test<Partner> opinion) {
        return eachPartner(whereTheCandidateWorks(opinion));
    }

    private static Listed<Post, EmploymentStatus> anyStatus() {
        return status().cases()
                .where(SATISFIED, "specialist", SPECIALIST_ASSISTANT)
                .others(NOT_SATISFIED, "otherStatus");
    }

    private Test<Post> isDoctor() {
        return dossier(YOUNG.decides(reading -> switch (reading) {
            case LABEL -> isPhysician().others(UNKNOWN, "otherProfession");
            case PHYSICIANS_ONLY -> isPhysician().others(NOT_SATISFIED, "refused");
        }));
    }

    private static Listed<Dossier, Profession> isPhysician() {
        return profession().cases().where(SATISFIED, "isPhysician", Profession.PHYSICIAN);
    }

    private static Test<Post> isAfterResidency() {
        Fact<Post, LocalDate> diploma = dossier(diplomaDate());
        return diploma.notAfter(contractStart(), Comparator.naturalOrder());
    }

    private static Test<Dossier> hasSenior() {
        return seniorHalfDays().moreThan(BigDecimal.ZERO);
    }

    private static Listed<Partner, EstablishmentKind> listedKind() {
        return kind().cases()
                .where(SATISFIED, "listed", UNIVERSITY_HOSPITAL, HOSPITAL_CENTRE, NON_PROFIT_HOSPITAL, MEDICO_SOCIAL);
    }

    /** A public cooperation group is near the list, a private one is not. */
    private static Test<Partner> publicGroup() {
        return legalStatus()
                .cases()
                .where(NOT_SATISFIED, "notListed", LegalStatus.OTHER_PRIVATE)
                .others(UNKNOWN, "near");
    }

    private static Test<Post> isFirstAward() {
        return dossier(request().is(RequestKind.FIRST_AWARD));
    }
}

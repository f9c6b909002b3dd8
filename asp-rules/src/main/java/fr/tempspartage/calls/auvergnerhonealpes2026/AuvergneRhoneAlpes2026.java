package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.BIOLOGY;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.HOSPITAL;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.PARTNER_COUNT;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.PHARMACY;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.SAME_ENTITY;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.SPECIALTY_LIST;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.TOWN_LIST;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026Interpretations.TOWN_MODE;
import static fr.tempspartage.domain.dossier.DossierInputs.*;
import static fr.tempspartage.rules.verdict.Outcome.FOR_COMMITTEE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_APPLICABLE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;
import static fr.tempspartage.rules.vocabulary.Candidates.profession;
import static fr.tempspartage.rules.vocabulary.Documents.isJoined;
import static fr.tempspartage.rules.vocabulary.Establishments.kind;
import static fr.tempspartage.rules.vocabulary.Establishments.legalStatus;
import static fr.tempspartage.rules.vocabulary.Establishments.unit;
import static fr.tempspartage.rules.vocabulary.Filings.address;
import static fr.tempspartage.rules.vocabulary.Filings.channel;
import static fr.tempspartage.rules.vocabulary.Filings.isFiled;
import static fr.tempspartage.rules.vocabulary.Filings.submitter;
import static fr.tempspartage.rules.vocabulary.Partners.areDistinctPersons;
import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Partners.isTownStructure;
import static fr.tempspartage.rules.vocabulary.Partners.partners;
import static fr.tempspartage.rules.vocabulary.Posts.ground;
import static fr.tempspartage.rules.vocabulary.Posts.hosts;
import static fr.tempspartage.rules.vocabulary.Posts.mode;
import static fr.tempspartage.rules.vocabulary.Posts.placesOfWork;
import static fr.tempspartage.rules.vocabulary.Posts.specialty;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Posts.workingTime;
import static fr.tempspartage.rules.vocabulary.Projects.coConstruction;
import static fr.tempspartage.rules.vocabulary.Projects.durability;
import static fr.tempspartage.rules.vocabulary.Projects.need;
import static fr.tempspartage.rules.vocabulary.Projects.research;
import static fr.tempspartage.rules.vocabulary.Projects.teaching;
import static fr.tempspartage.rules.vocabulary.TownStructures.structure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.HospitalUnit;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.CommunityPresence;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.law.ByHand;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.law.Topic;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Trace;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Call of Auvergne-Rhône-Alpes for 2026-2028 (<i>assistants spécialistes à temps partagé ville / établissements</i>): one
 * public hospital and one town structure share a doctor for two years from 1 November 2026.
 *
 * <p>Example: {@code Calls.load().get("auvergne-rhone-alpes-2026")}. This class is immutable and thread-safe.
 */
public final class AuvergneRhoneAlpes2026 extends CallText {

    private static final String SHA_256 = "a80cfe553025e5cfd36e86caf2c272e3b728cc3c786cfbcfac6ec4d97043d56a";
    private static final int LINES = 85;

    /** Kinds of establishment that are hospitals, where the reading admits any. */
    private static final EstablishmentKind[] HOSPITALS = {
        EstablishmentKind.UNIVERSITY_HOSPITAL,
        EstablishmentKind.HOSPITAL_CENTRE,
        EstablishmentKind.NON_PROFIT_HOSPITAL,
        EstablishmentKind.PRIVATE_CLINIC,
        EstablishmentKind.MILITARY_HOSPITAL,
        EstablishmentKind.COOPERATION_GROUP,
        EstablishmentKind.INTERHOSPITAL_SYNDICATE
    };

    private static final Specialty MEDICAL_BIOLOGY = Specialty.parse("SM03");

    private static final OpenPoint[] ZONE_POINTS = {
        AuvergneRhoneAlpes2026Interpretations.SECOND_ZONE,
        AuvergneRhoneAlpes2026Interpretations.ZONE_PLACE,
        AuvergneRhoneAlpes2026Interpretations.ZONE_DATE,
        AuvergneRhoneAlpes2026Interpretations.ZONE_DENTIST
    };

    private static final String OTHER_PROJECT =
            "Le projet n’est pas celui du financement antérieur\u00a0: c’est une première demande. L’appel ne limite que «\u00a0le renouvellement d’un même projet, avec les mêmes partenaires et avec un même candidat\u00a0».";

    private static final String OTHER_PARTNERS =
            "Les partenaires ne sont pas ceux du financement antérieur\u00a0: c’est une première demande. L’appel ne limite que «\u00a0le renouvellement d’un même projet, avec les mêmes partenaires et avec un même candidat\u00a0».";

    private static final String OTHER_CANDIDATE =
            "Le candidat n’est pas celui du financement antérieur\u00a0: c’est une première demande. L’appel ne limite que «\u00a0le renouvellement d’un même projet, avec les mêmes partenaires et avec un même candidat\u00a0».";

    private static final Bilingual ITS_ADDRESS =
            Bilingual.of("celle que l’appel indique", "the one that the call gives");

    /** Disciplines that the call tells apart; biology is an open question. */
    enum Discipline implements Coded {
        MEDICAL("médicale", "medical"),
        SURGICAL("chirurgicale", "surgical"),
        ODONTOLOGY("odontologie", "odontology"),
        GENERAL_MEDICINE("médecine générale", "general medicine"),
        BIOLOGY("biologie médicale", "medical biology"),
        PHARMACY("pharmacie", "pharmacy"),
        OTHER("autre profession de santé", "other health profession");

        private final Bilingual label;

        Discipline(String french, String english) {
            label = Bilingual.of(french, english);
        }

        static Discipline of(Specialty specialty) {
            return switch (specialty.specialtyClass()) {
                case MEDICAL -> specialty.sameFamilyAs(MEDICAL_BIOLOGY) ? BIOLOGY : MEDICAL;
                case SURGICAL -> SURGICAL;
                case ODONTOLOGY -> ODONTOLOGY;
                case GENERAL_MEDICINE -> GENERAL_MEDICINE;
                case PHARMACY -> PHARMACY;
                case OTHER -> OTHER;
            };
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    private final Parameter<LocalDate> start = parameter("start", LocalDate.class, LocalDate.of(2026, 11, 1));
    private final Parameter<LocalDate> end = parameter("end", LocalDate.class, LocalDate.of(2028, 10, 31));
    private final Parameter<YearMonth> decisions =
            parameter("decisions", YearMonth.class, YearMonth.of(2026, Month.OCTOBER));
    private final Period period = new Period(start, end);
    private final Registration registration = new Registration(start);
    private final Zones zones = new Zones(decisions, start);
    private final ProjectChecks checks = new ProjectChecks(decisions, start);

    private final Parameter<List<Specialty>> specialties = parameter(
            "specialties",
            Stream.of("SM40", "SM42", "SM24", "SM38", "SM15", "SM62", "SM73", "CD")
                    .map(Specialty::parse)
                    .toList());
    private final Parameter<Euros> sum = parameter("flatSum", Euros.class, Euros.parse("32000"));
    private final Parameter<Rate> share = parameter("printedShare", Rate.class, Rate.parse("40%"));
    private final Parameter<Integer> renewal = parameter("renewalMonths", Integer.class, 12);

    /** Makes the call; all instances are alike. */
    public AuvergneRhoneAlpes2026() {
        super(
                "auvergne-rhone-alpes-2026",
                AuvergneRhoneAlpes2026Interpretations.ENGLISH,
                AuvergneRhoneAlpes2026Interpretations.BOOK);
        title();
        purpose();
        specialtiesAndLength();
        examination();
        timetable();
        silences();
        timetableAgain();
        silencesAgain();
        contents();
        purposeAgain();
    }

    @Override
    protected CallText again() {
        return new AuvergneRhoneAlpes2026();
    }

    @Override
    public Optional<RequestKind> requestKind(Dossier dossier) {
        return EffectiveRequest.of(dossier, Trace.silent()).kind();
    }

    @Override
    protected Campaign heading() {
        return Campaign.builder()
                .title(
                        words(
                                "title",
                                "Postes d’assistants spécialistes à temps partagé ville/établissements 2026-2028 – Cahier des charges, ARS Auvergne-Rhône-Alpes"))
                .region(words("region", "Auvergne-Rhône-Alpes"))
                .regionCode("84")
                .edition(words("edition", "2026-2028"))
                .authority(words("authority", "Agence régionale de santé Auvergne-Rhône-Alpes"))
                .calendar(Calendar.builder()
                        .submitter(SubmitterRole.RECRUITING_ESTABLISHMENT)
                        .channel(FilingChannel.EMAIL)
                        .address(ProjectChecks.ADDRESS)
                        .decisionMonth(decisions.get())
                        .addStartMonths(YearMonth.from(start.get()))
                        .build())
                .source(SourceDocument.of(
                        words(
                                "source",
                                "Cahier des charges des postes d’assistants spécialistes à temps partagé ville / établissements 2026-2028"),
                        SHA_256,
                        LINES))
                .notice(
                        words(
                                "notice",
                                "Ce résultat est une aide à la lecture du cahier des charges ; il n’est pas une décision de l’agence."))
                .build();
    }

    /** Part of the cost of the post that 40 % may be a share of. */
    private static Rate partOfPost(AuvergneRhoneAlpes2026Interpretations.ShareBase base) {
        return switch (base) {
            case HOSPITAL_HALF -> Rate.HALF;
            case WHOLE_POST -> Rate.ONE;
            case HOSPITAL_QUOTA -> Rate.parse("40%");
        };
    }

    private void title() {
        section("title");

        clause(
                        "ARA-01",
                        "title",
                        "3",
                        "Le cahier des charges porte sur des postes d’assistants spécialistes à temps partagé entre la ville et les établissements, pour les années 2026 à 2028.")
                .states(Topic.EDITION, "2026-2028")
                .datum();
    }

    private void purpose() {
        section("1");

        clause(
                        "ARA-02",
                        "paragraph 1",
                        "12,14",
                        "Le poste réunit un côté hospitalier et un côté ambulatoire, tenus par le même praticien.")
                .restates("ARA-23");

        clause(
                        "ARA-03",
                        "paragraph 1",
                        "14",
                        "Le partenaire hospitalier est un établissement public de santé (EPS) ; une unité de soins en milieu pénitentiaire compte comme lieu d’exercice hospitalier.")
                .states(
                        Topic.PARTNERS,
                        "un établissement public de santé (unités en milieu pénitentiaire comprises) et une structure de soins de ville : cabinet individuel ou de groupe, maison de santé ou centre de santé",
                        "ARA-04",
                        "ARA-06",
                        "ARA-55",
                        "ARA-66")
                .condition(oneEstablishment("none", HOSPITAL.decides(reading -> switch (reading) {
                    case PUBLIC_ONLY ->
                        isPublic().says(SATISFIED, "prisonUnit", unit().is(HospitalUnit.PRISON_CARE_UNIT));
                    case ANY_HOSPITAL ->
                        isPublic()
                                .says(SATISFIED, "prisonUnit", unit().is(HospitalUnit.PRISON_CARE_UNIT))
                                .or(kind().cases()
                                        .where(SATISFIED, "anyHospital", HOSPITALS)
                                        .others(NOT_SATISFIED, "notPublic"));
                })))
                .says("public", "{partner} est un {legalStatus}.")
                .says(
                        "prisonUnit",
                        "{partner} est un {legalStatus} ; le praticien exerce dans son unité sanitaire en milieu pénitentiaire, que l’appel admet expressément.")
                .says(
                        "anyHospital",
                        "{partner} n’est pas un établissement public de santé, mais la lecture choisie admet toute structure hospitalière.")
                .says(
                        "notPublic",
                        "Aucun établissement partenaire n’est un établissement public de santé ; statut juridique : {legalStatus}.")
                .says(
                        "none",
                        "Aucun établissement ne figure parmi les partenaires : il manque la structure hospitalière.");

        clause(
                        "ARA-04",
                        "paragraph 1",
                        "14",
                        "Une unité de soins installée dans un établissement pénitentiaire compte comme lieu d’exercice hospitalier.")
                .restates("ARA-03")
                .datum();

        clause("ARA-05", "paragraph 1", "14", "En ville, le praticien peut exercer comme libéral ou comme salarié.")
                .states(
                        Topic.TOWN_PRACTICE,
                        "consultations avancées pour l’assistant spécialiste ; pour le praticien contractuel, salarié d’un centre de santé, ou en libéral dans une MSP ou un cabinet",
                        "ARA-17",
                        "ARA-19",
                        "ARA-20")
                .restates("ARA-19", "ARA-20")
                .datum();

        clause(
                        "ARA-06",
                        "paragraph 1",
                        "14",
                        "La structure de soins de ville est un cabinet individuel ou de groupe, une maison de santé ou un centre de santé.")
                .condition(eachTownStructure("none", TOWN_LIST.decides(reading -> switch (reading) {
                    case CLOSED -> isListed();
                    case OPEN -> isListed().elseOpen("openList", TOWN_LIST);
                })))
                .says(
                        "listed",
                        "Toute structure de soins de ville du projet relève de l’une des quatre catégories admises.")
                .says("outside", "Une structure de soins de ville ne figure pas dans la liste de l’appel : {kind}.")
                .says(
                        "openList",
                        "Une structure de soins de ville ne figure pas dans la liste de l’appel : {kind}. Si cette liste n’est pas limitative, la question de son admission est à poser à l’ARS.")
                .says("none", "Aucune structure de soins de ville ne figure parmi les partenaires.");

        clause(
                        "ARA-07",
                        "paragraph 1",
                        "14",
                        "Au moins un des lieux d’exercice, à l’hôpital ou en ville, est situé en ZIP ou en ZAC.")
                .states(
                        Topic.TERRITORY,
                        "un lieu d’exercice au moins en ZIP ou en ZAC ; ZIP au premier rang, ZAC au second ; zonage des médecins",
                        "ARA-08",
                        "ARA-09",
                        "ARA-40",
                        "ARA-58")
                .condition(eachPost(ByHand.ofPost(zones::inside)
                        .inWords(
                                "un lieu d’exercice au moins, à l’hôpital ou en ville, est en ZIP ou en ZAC, le référentiel l’emportant sur ce qui est déclaré",
                                "one place of practice at least, in hospital or in town, is in a ZIP or a ZAC, where the register comes before what is declared")
                        .reads(Zones.INPUTS)
                        .asks(ZONE_POINTS)
                        .uses(decisions, start)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)))
                .says("inside", "{place} est en {zone} ; un seul lieu suffit.")
                .says(
                        "insideRegister",
                        "{place} est en {zone}. {correctedPlace} : le dossier déclare « {declared} » et le référentiel « {register} » indique « {registered} » : le référentiel l’emporte [hors appel].")
                .says(
                        "insideDentist",
                        "{place} est en {zone} sur le zonage des médecins, le seul que l’appel nomme ; le poste relève de l’odontologie, dont le zonage est distinct [hors appel].")
                .says(
                        "zacOnly",
                        "Le projet n’est situé qu’en ZAC ; dans la lecture choisie, il n’est éligible qu’à défaut de projet en ZIP, ce que le dossier ne permet pas de savoir.")
                .says("outside", "Tous les lieux d’exercice sont hors ZIP et hors ZAC.")
                .says(
                        "outsideRegister",
                        "Tous les lieux d’exercice sont hors ZIP et hors ZAC. {correctedPlace} : le dossier déclare « {declared} » et le référentiel « {register} » indique « {registered} » : le référentiel l’emporte [hors appel].")
                .says(
                        "dentist",
                        "Aucun lieu d’exercice n’est en ZIP ou en ZAC sur le zonage retenu, mais le poste relève de l’odontologie : l’appel ne dit pas quel zonage s’y applique.")
                .says("seatZone", "La zone déclarée est celle du lieu d’exercice ; celle du siège n’est pas connue.")
                .says("nowhere", "La liste des partenaires est vide : il n’y a pas de lieu à situer.")
                .says(
                        "insideDentistsMap",
                        "{place} est en {zone} sur le zonage des chirurgiens-dentistes, que retient la lecture choisie ; un seul lieu suffit.")
                .says(
                        "eitherMap",
                        "Sur le zonage des médecins comme sur celui des chirurgiens-dentistes, un lieu d’exercice est en ZIP ou en ZAC : la condition est remplie quelle que soit la spécialité du poste.");

        clause(
                        "ARA-08",
                        "paragraph 1",
                        "14",
                        "Les projets dont un lieu d’exercice est en ZIP viennent au premier rang.")
                .outranks("ARA-09")
                .priority(eachPost(ByHand.ofPost(zones::firstRank)
                        .inWords("un lieu d’exercice au moins est en ZIP", "one place of practice at least is in a ZIP")
                        .reads(Zones.INPUTS)
                        .asks(
                                AuvergneRhoneAlpes2026Interpretations.ZONE_PLACE,
                                AuvergneRhoneAlpes2026Interpretations.ZONE_DATE,
                                AuvergneRhoneAlpes2026Interpretations.ZONE_DENTIST)
                        .uses(decisions, start)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)))
                .says("inside", "{place} est en {zone} : premier rang.")
                .says(
                        "insideRegister",
                        "{place} est en {zone} : premier rang. {correctedPlace} : le dossier déclare « {declared} » et le référentiel « {register} » indique « {registered} » [hors appel].")
                .says(
                        "insideDentist",
                        "{place} est en {zone} sur le zonage des médecins : premier rang, à confirmer pour un poste d’odontologie.")
                .says("noZip", "Aucun lieu d’exercice n’est en ZIP.")
                .says(
                        "noZipRegister",
                        "Aucun lieu d’exercice n’est en ZIP. {correctedPlace} : le dossier déclare « {declared} » et le référentiel « {register} » indique « {registered} » [hors appel].")
                .says(
                        "dentist",
                        "Aucun lieu d’exercice n’est en ZIP sur le zonage retenu, mais l’appel ne dit pas quel zonage s’applique à l’odontologie.")
                .says("seatZone", "La zone déclarée est celle du lieu d’exercice ; celle du siège n’est pas connue.")
                .says("nowhere", "La liste des partenaires est vide : il n’y a pas de lieu à situer.")
                .says(
                        "insideDentistsMap",
                        "{place} est en {zone} sur le zonage des chirurgiens-dentistes, que retient la lecture choisie : premier rang.")
                .says(
                        "eitherMap",
                        "Sur le zonage des médecins comme sur celui des chirurgiens-dentistes, un lieu d’exercice est en ZIP : premier rang, quelle que soit la spécialité du poste.");

        clause(
                        "ARA-09",
                        "paragraph 1",
                        "14",
                        "Les projets dont un lieu d’exercice est en ZAC, et aucun en ZIP, viennent au second rang.")
                .priority(eachPost(ByHand.ofPost(zones::secondRank)
                        .inWords(
                                "un lieu d’exercice au moins est en ZAC (sans objet si un lieu est en ZIP)",
                                "one place of practice at least is in a ZAC (not applicable where a place is in a ZIP)")
                        .reads(Zones.INPUTS)
                        .asks(ZONE_POINTS)
                        .uses(decisions, start)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)))
                .says("better", "{place} est en ZIP : le projet relève du premier rang, et non du second.")
                .says("inside", "{place} est en {zone} : second rang.")
                .says(
                        "insideRegister",
                        "{place} est en {zone} : second rang. {correctedPlace} : le dossier déclare « {declared} » et le référentiel « {register} » indique « {registered} » [hors appel].")
                .says(
                        "insideDentist",
                        "{place} est en {zone} sur le zonage des médecins : second rang, à confirmer pour un poste d’odontologie.")
                .says(
                        "zacOnly",
                        "Le projet n’est situé qu’en ZAC ; dans la lecture choisie, son rang dépend de l’absence de projet en ZIP.")
                .says("outside", "Aucun lieu d’exercice n’est en ZIP ni en ZAC.")
                .says(
                        "outsideRegister",
                        "Aucun lieu d’exercice n’est en ZIP ni en ZAC. {correctedPlace} : le dossier déclare « {declared} » et le référentiel « {register} » indique « {registered} » [hors appel].")
                .says(
                        "dentist",
                        "Aucun lieu d’exercice n’est en ZIP ni en ZAC sur le zonage retenu, mais l’appel ne dit pas quel zonage s’applique à l’odontologie.")
                .says("seatZone", "La zone déclarée est celle du lieu d’exercice ; celle du siège n’est pas connue.")
                .says("nowhere", "La liste des partenaires est vide : il n’y a pas de lieu à situer.")
                .says(
                        "insideDentistsMap",
                        "{place} est en {zone} sur le zonage des chirurgiens-dentistes, que retient la lecture choisie : second rang.")
                .says(
                        "eitherMap",
                        "Sur le zonage des médecins comme sur celui des chirurgiens-dentistes, un lieu d’exercice est en ZAC : second rang, quelle que soit la spécialité du poste.")
                .says(
                        "eitherMapBetter",
                        "Sur le zonage des médecins comme sur celui des chirurgiens-dentistes, un lieu d’exercice est en ZIP : le projet relève du premier rang, et non du second.");

        clause("ARA-10", "paragraph 2", "16", "Le soutien de l’ARS sert au démarrage d’un projet de territoire.")
                .informs();

        clause(
                        "ARA-11",
                        "paragraph 2",
                        "16",
                        "Les établissements sont invités à prévoir la pérennisation du projet au-delà du soutien de l’ARS ; c’est une invitation, sans effet sur l’éligibilité.")
                .remark(durability()
                        .passes(text -> !text.isBlank(), Bilingual.of("décrite", "described"))
                        .yes("told")
                        .no("blank"))
                .says("told", "Le dossier décrit la pérennisation du projet.")
                .says(
                        "blank",
                        "Le dossier ne décrit pas la pérennisation du projet, que l’appel invite fortement à prévoir.");

        clause(
                        "ARA-12",
                        "paragraph 3",
                        "18",
                        "L’ARS finance 40 % de l’activité hospitalière ; l’assiette de ce taux n’est pas définie.")
                .states(
                        Topic.MONEY,
                        "40 % de l’activité hospitalière, forfait de 32 000 € ; le reste incombe aux deux partenaires",
                        "ARA-13",
                        "ARA-14",
                        "ARA-63")
                .amount();

        clause(
                        "ARA-13",
                        "paragraph 3",
                        "18",
                        "L’ARS apporte un montant forfaitaire de 32\u00a0000 € ; la période qu’il couvre n’est pas indiquée.")
                .pays(flatSum(sum, start, end)
                        .called("Forfait de l’ARS")
                        .by("ARS Auvergne-Rhône-Alpes")
                        .toNobodyNamed("ARA-64")
                        .citing("ARA-12", "ARA-13", "ARA-14", "ARA-63")
                        .once(
                                AuvergneRhoneAlpes2026Interpretations.FLAT_SUM,
                                "Le texte dit ce montant « forfaitaire » : ni plafond, ni plancher.")
                        .beside(
                                share,
                                AuvergneRhoneAlpes2026Interpretations.SHARE_BASE,
                                AuvergneRhoneAlpes2026::partOfPost)
                        .financedIn("ARA-22", "ARA-63")
                        .lasting("ARA-21", "ARA-22")
                        .interrupted("ARA-21", "ARA-64")
                        .renewed(
                                renewal,
                                AuvergneRhoneAlpes2026Interpretations.RENEWAL_COUNT,
                                "ARA-13",
                                "ARA-37",
                                "ARA-63")
                        .under(
                                AuvergneRhoneAlpes2026Interpretations.RENEWAL_AMOUNT,
                                AuvergneRhoneAlpes2026Interpretations.REST_OF,
                                AuvergneRhoneAlpes2026Interpretations.REST_SPLIT)
                        .withoutRecovery("ARA-64")
                        .unstated("schedule", "échéancier de délégation des crédits", "ARA-64")
                        .unstated("shareBase", "assiette du taux de 40 %", "ARA-12")
                        .unstated("split", "clé de partage du coût restant", "ARA-14"));

        clause(
                        "ARA-14",
                        "paragraph 3",
                        "18",
                        "Le coût restant incombe aux deux partenaires ; la clé de partage n’est pas fixée.")
                .amount();

        clause(
                        "ARA-15",
                        "paragraph 4",
                        "20-23",
                        "Le praticien est assistant spécialiste à temps partagé, ou praticien contractuel recruté pour un motif 4.")
                .states(
                        Topic.STATUS,
                        "assistant spécialiste à temps plein, ou praticien contractuel recruté pour un motif 4",
                        "ARA-16",
                        "ARA-18")
                .condition(eachPost(status().cases()
                        .where(SATISFIED, "assistant", EmploymentStatus.SPECIALIST_ASSISTANT)
                        .where(SATISFIED, "contract", EmploymentStatus.CONTRACT_PRACTITIONER)
                        .where(NOT_SATISFIED, "generalAssistant", EmploymentStatus.GENERAL_ASSISTANT)
                        .others(NOT_SATISFIED, "other")))
                .says("assistant", "Le poste est celui d’un assistant spécialiste : premier statut prévu.")
                .says(
                        "contract",
                        "Le poste est celui d’un praticien contractuel : second statut prévu, si le recrutement est fait pour un motif 4.")
                .says(
                        "generalAssistant",
                        "Le statut d’assistant généraliste n’est aucun des deux statuts prévus : l’appel ne nomme que l’assistant spécialiste.")
                .says("other", "Le statut « {status} » n’est aucun des deux statuts prévus.");

        clause(
                        "ARA-16",
                        "paragraph 4, item 1",
                        "22",
                        "L’assistant spécialiste est recruté à temps plein par un établissement public de santé.")
                .states(Topic.RECRUITER, "établissement public de santé", "ARA-18", "ARA-42")
                .condition(eachPost(workingTime()
                        .passes(time -> time.compareTo(Rate.ONE) >= 0, Bilingual.of("temps plein", "full time"))
                        .no("partTime")
                        .and(recruiterIsPublic())
                        .yes("fullTime")
                        .when(status().is(EmploymentStatus.SPECIALIST_ASSISTANT), "otherStatus")))
                .says("fullTime", "L’assistant est à temps plein et {recruiter}, qui le recrute, est un {legalStatus}.")
                .says(
                        "partTime",
                        "L’assistant serait employé à {workingTime} d’un temps plein ; l’appel demande un recrutement à temps plein.")
                .says(
                        "notPublic",
                        "{recruiter}, qui recrute, n’est pas un établissement public de santé ({legalStatus}).")
                .says(
                        "community",
                        "{recruiter}, qui recrute, est une structure de soins de ville ; l’appel demande un établissement public de santé.")
                .says("noRecruiter", "Aucun partenaire ne recrute l’assistant.")
                .says(
                        "whoeverRecruits",
                        "Aucun partenaire n’est un établissement public de santé, quel que soit celui qui recrute.")
                .says(
                        "anyHospital",
                        "{recruiter}, qui recrute, n’est pas un établissement public de santé. La lecture choisie admet toute structure hospitalière, mais l’appel fait recruter l’assistant par un établissement public de santé : la question est à poser à l’ARS.")
                .says("otherStatus", "Le poste n’est pas celui d’un assistant spécialiste.");

        clause(
                        "ARA-17",
                        "paragraph 4, item 1",
                        "22",
                        "L’assistant spécialiste intervient en ville sous forme de consultations avancées.")
                .condition(eachPost(eachPresence(mode().is(CommunityPracticeMode.ADVANCED_CONSULTATIONS)
                                .yes("advanced")
                                .no("otherMode"))
                        .when(status().is(EmploymentStatus.SPECIALIST_ASSISTANT), "otherStatus")))
                .says("advanced", "L’assistant intervient en ville en consultations avancées.")
                .says(
                        "otherMode",
                        "L’assistant spécialiste n’a qu’un mode d’exercice en ville, les consultations avancées ; le dossier indique : {mode}.")
                .says("noPresence", "Le dossier n’indique aucune intervention en ville.")
                .says("otherStatus", "Le poste n’est pas celui d’un assistant spécialiste.");

        clause(
                        "ARA-18",
                        "paragraph 4, item 2",
                        "23",
                        "Le praticien contractuel est recruté pour un motif 4 par un établissement public de santé.")
                .condition(eachPost(ground().is(RecruitmentGround.GROUND_4)
                        .no("otherGround")
                        .and(recruiterIsPublic())
                        .yes("ground4")
                        .says(
                                SATISFIED,
                                "ground4FullTime",
                                workingTime().passes(Rate.ONE::equals, Bilingual.of("temps plein", "full time")))
                        .when(status().is(EmploymentStatus.CONTRACT_PRACTITIONER), "otherStatus")))
                .says(
                        "ground4",
                        "Le contrat est conclu pour un motif 4 et {recruiter}, qui recrute, est un {legalStatus}.")
                .says(
                        "ground4FullTime",
                        "Le contrat est conclu pour un motif 4 et {recruiter}, qui recrute, est un {legalStatus}. L’appel ne fixe pas de quotité ; un praticien contractuel à temps plein consacre toute son activité à l’établissement (article R. 6152-341 du code de la santé publique) [hors appel], ce qui est à concilier avec l’exercice en ville.")
                .says("otherGround", "Le contrat est conclu pour un {ground} ; l’appel demande un motif 4.")
                .says(
                        "notPublic",
                        "{recruiter}, qui recrute, n’est pas un établissement public de santé ({legalStatus}).")
                .says(
                        "community",
                        "{recruiter}, qui recrute, est une structure de soins de ville ; l’appel demande un établissement public de santé.")
                .says("noRecruiter", "Aucun partenaire ne recrute le praticien.")
                .says(
                        "whoeverRecruits",
                        "Aucun partenaire n’est un établissement public de santé, quel que soit celui qui recrute.")
                .says(
                        "anyHospital",
                        "{recruiter}, qui recrute, n’est pas un établissement public de santé. La lecture choisie admet toute structure hospitalière, mais l’appel fait recruter le praticien contractuel par un établissement public de santé : la question est à poser à l’ARS.")
                .says("otherStatus", "Le poste n’est pas celui d’un praticien contractuel.");

        clause(
                        "ARA-19",
                        "paragraph 4, item 2",
                        "23",
                        "Le praticien contractuel recruté pour un motif 4 exerce « en qualité de salarié d’un centre de santé » ; l’appel ne dit pas si un exercice libéral y est admis.")
                .condition(eachPost(contractIn(
                        CommunityPracticeMode.EMPLOYEE,
                        CommunityPracticeMode.SELF_EMPLOYED,
                        CommunityPracticeKind.HEALTH_CENTRE)))
                .says("provided", "Le mode d’exercice en centre de santé est admis : {mode}.")
                .says(
                        "advancedConsultations",
                        "Les consultations avancées sont le mode d’exercice de l’assistant spécialiste ; le praticien contractuel recruté pour un motif 4 exerce en ville comme salarié ou en libéral.")
                .says(
                        "otherMode",
                        "Dans un centre de santé, la lecture choisie n’admet que l’exercice salarié (§\u00a01, 4e\u00a0paragraphe, 2e\u00a0point) ; la phrase plus générale du premier paragraphe, qui nomme aussi l’exercice libéral, n’y change rien.")
                .says("otherStatus", "Le poste n’est pas celui d’un praticien contractuel.")
                .says("otherStructure", "Le praticien n’exerce pas dans un centre de santé.")
                .says(
                        "openPair",
                        "Mode d’exercice du praticien contractuel dans un centre de santé : {mode}. L’appel nomme « salarié d’un centre de santé » (§\u00a01, 4e\u00a0paragraphe, 2e\u00a0point), mais admet plus haut un exercice « libéral ou salarié » (§\u00a01, 1er\u00a0paragraphe) : il ne dit pas si cette situation est admise. La question est à poser à l’ARS. Les professionnels médicaux d’un centre de santé sont salariés (article L. 6323-1-5 du code de la santé publique) [hors appel].");

        clause(
                        "ARA-20",
                        "paragraph 4, item 2",
                        "23",
                        "Le praticien contractuel recruté pour un motif 4 exerce « en libéral au sein d’une MSP ou d’un cabinet » ; l’appel ne dit pas si un exercice salarié y est admis.")
                .condition(eachPost(contractIn(
                        CommunityPracticeMode.SELF_EMPLOYED,
                        CommunityPracticeMode.EMPLOYEE,
                        CommunityPracticeKind.SOLO_PRACTICE,
                        CommunityPracticeKind.GROUP_PRACTICE,
                        CommunityPracticeKind.HEALTH_HOUSE)))
                .says("provided", "Le mode d’exercice est admis : {mode} ; structure : {kind}.")
                .says(
                        "advancedConsultations",
                        "Les consultations avancées sont le mode d’exercice de l’assistant spécialiste ; le praticien contractuel recruté pour un motif 4 exerce en ville comme salarié ou en libéral.")
                .says(
                        "otherMode",
                        "Dans cette structure ({kind}), la lecture choisie n’admet que l’exercice libéral (§\u00a01, 4e\u00a0paragraphe, 2e\u00a0point) ; la phrase plus générale du premier paragraphe, qui nomme aussi l’exercice salarié, n’y change rien.")
                .says("otherStatus", "Le poste n’est pas celui d’un praticien contractuel.")
                .says("otherStructure", "Le praticien n’exerce ni dans une MSP ni dans un cabinet.")
                .says(
                        "openPair",
                        "Mode d’exercice du praticien contractuel : {mode} ; structure : {kind}. L’appel nomme « en libéral au sein d’une MSP ou d’un cabinet » (§\u00a01, 4e\u00a0paragraphe, 2e\u00a0point), mais admet plus haut un exercice « libéral ou salarié » (§\u00a01, 1er\u00a0paragraphe) : il ne dit pas si cette situation est admise. La question est à poser à l’ARS.");

        clause(
                        "ARA-21",
                        "paragraph 5",
                        "25",
                        "Une première demande couvre « 2 années consécutives et continues », soit 24 mois.")
                .states(Topic.DURATION, "24 mois, du {start} au {end}", "ARA-22", "ARA-63")
                .condition(eachPost(ByHand.ofPost(period::twoYears)
                        .inWords(
                                "pour une première demande, contrat de 24 mois sans discontinuité (à rectifier si le début et la fin sont chacun à moins d’un mois des dates de l’appel)",
                                "for a first award, a contract of 24 months without a gap (to be put right where start and end are each less than a month off the dates of the call)")
                        .reads(ofRequest(CONTRACT_START, CONTRACT_END, INTERRUPTIONS))
                        .asks(AuvergneRhoneAlpes2026Interpretations.CONTINUITY)
                        .uses(start, end)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)))
                .says("contract", "Le contrat couvre 24 mois sans interruption.")
                .says(
                        "contractWithLeave",
                        "Le contrat couvre 24 mois ; les interruptions déclarées n’y changent rien, les deux années se lisant sur les dates du contrat.")
                .says("present", "Le contrat couvre 24 mois et le dossier ne déclare aucune interruption.")
                .says(
                        "interrupted",
                        "Le dossier déclare une interruption, et la lecture choisie se fonde sur la présence effective.")
                .says("otherLength", "Le contrat, du {contractStart} au {contractEnd}, ne dure pas 24 mois.")
                .says("renewal", "Un renouvellement n’est pas tenu aux deux années de la première demande.")
                .says(
                        "toRectify",
                        "Le contrat, du {contractStart} au {contractEnd}, ne dure pas 24 mois ; ses dates s’écartent de moins d’un mois de celles de l’appel, du {start} au {end} : elles sont à rectifier.")
                .says(
                        "kindOpen",
                        "Il reste à établir s’il s’agit d’une première demande, tenue aux deux années, ou d’un renouvellement, qui ne l’est pas.");

        clause("ARA-22", "paragraph 5 + § 4, paragraph 4", "25,85", "Une première demande va du {start} au {end}.")
                .states(Topic.START_DATES, "{start}", "ARA-62")
                .condition(eachPost(ByHand.ofPost(period::printedDates)
                        .inWords(
                                "pour une première demande, contrat du {start}, ou du premier jour ouvré qui suit, au {end} (à rectifier si l’écart est de moins d’un mois)",
                                "for a first award, a contract from {start}, or the first worked day after it, to {end} (to be put right where it is less than a month off)")
                        .reads(ofRequest(CONTRACT_START, CONTRACT_END))
                        .uses(start, end)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)))
                .says("printed", "Le contrat va du {start} au {end}.")
                .says(
                        "firstWorkedDay",
                        "Le contrat commence le {contractStart}, premier jour ouvré : le 1er est un dimanche et un jour férié [hors appel]. Il prend fin le {end}.")
                .says("otherStart", "Le contrat commence le {contractStart} au lieu du {start}.")
                .says("otherEnd", "Le contrat prend fin le {contractEnd} au lieu du {end}.")
                .says("renewal", "Un renouvellement n’est pas tenu aux dates de la première demande.")
                .says(
                        "toRectify",
                        "Le contrat va du {contractStart} au {contractEnd}, au lieu du {start} au {end} ; l’écart est de moins d’un mois : les dates sont à rectifier.")
                .says(
                        "kindOpen",
                        "Il reste à établir s’il s’agit d’une première demande, tenue à ces dates, ou d’un renouvellement, qui ne l’est pas.");

        clause(
                        "ARA-23",
                        "paragraph 5",
                        "25",
                        "Le praticien partage son temps entre les structures partenaires, qui l’accueillent toutes.")
                .condition(eachPost(CallText.<Post>dossier(
                                partners().count().atLeast(2).no("alone"))
                        .and(dossier(eachPartner(hosts().yes("everywhere").no("notEverywhere"))))
                        .and(placesOfWork().atLeast(2).no("onePlace"))
                        .yes("everywhere")))
                .says("everywhere", "Chaque partenaire accueille le praticien pour une part de son temps.")
                .says("notEverywhere", "{partner} n’accueille le praticien à aucun moment.")
                .says("alone", "Un exercice partagé demande au moins deux partenaires.")
                .says("onePlace", "Tout le temps déclaré est passé chez un seul partenaire.");

        clause(
                        "ARA-24",
                        "paragraph 5",
                        "25",
                        "Le praticien prend part à des activités pédagogiques, d’enseignement et de recherche ; l’appel ne demande pas de justificatif.")
                .remark(teaching()
                        .is(true)
                        .no("noTeaching")
                        .and(research().is(true).no("noResearch"))
                        .yes("both"))
                .says("both", "Le projet prévoit de l’enseignement et de la recherche.")
                .says("noTeaching", "Le projet ne prévoit pas d’enseignement, que l’appel mentionne.")
                .says("noResearch", "Le projet ne prévoit pas de recherche, que l’appel mentionne.");

        clause(
                        "ARA-25",
                        "paragraph 6",
                        "27",
                        "La spécialité du poste est médicale (hors médecine générale), chirurgicale ou relève de l’odontologie.")
                .states(
                        Topic.SPECIALTIES,
                        "toutes, médicales (hors médecine générale), chirurgicales et odontologie ; huit sont proposées comme prioritaires",
                        "ARA-26",
                        "ARA-27",
                        "ARA-28")
                .condition(eachPost(specialty()
                        .as(Discipline::of)
                        .cases()
                        .where(SATISFIED, "medical", Discipline.MEDICAL)
                        .where(SATISFIED, "surgical", Discipline.SURGICAL)
                        .where(SATISFIED, "odontology", Discipline.ODONTOLOGY)
                        .where(NOT_SATISFIED, "generalMedicine", Discipline.GENERAL_MEDICINE)
                        .asks(dossier(biology()), Discipline.BIOLOGY)
                        .asks(
                                PHARMACY.decides(reading -> switch (reading) {
                                    case REFUSED -> never("pharmacy");
                                    case TOLERATED -> CallText.<Post>always().yes("pharmacyTolerated");
                                }),
                                Discipline.PHARMACY)
                        .others(NOT_SATISFIED, "otherProfession")
                        .showing(specialty())))
                .says("medical", "{specialty} est une spécialité médicale autre que la médecine générale.")
                .says("surgical", "{specialty} est une spécialité chirurgicale.")
                .says("odontology", "{specialty} relève de l’odontologie.")
                .says("generalMedicine", "La médecine générale est expressément exclue.")
                .says(
                        "pharmacy",
                        "La pharmacie n’est ni une spécialité médicale, ni une spécialité chirurgicale, ni l’odontologie.")
                .says("pharmacyTolerated", "La pharmacie n’est pas nommée par l’appel ; la lecture choisie l’admet.")
                .says(
                        "otherProfession",
                        "{specialty} n’est ni une spécialité médicale, ni une spécialité chirurgicale, ni l’odontologie.")
                .says(
                        "biologyByPharmacist",
                        "La biologie médicale est admise dans la lecture choisie, mais le candidat est pharmacien : l’appel ne dit pas si un pharmacien est admis. La question est à poser à l’ARS.")
                .says(
                        "biology",
                        "L’appel admet « toute spécialité médicale (hors médecine générale) et chirurgicale » ; la réglementation range la biologie médicale dans une discipline distincte (arrêté du 21 avril 2017) [hors appel]. L’appel ne dit pas si la biologie médicale est admise : la question est à poser à l’ARS.")
                .says("biologyAccepted", "La biologie médicale est admise dans la lecture choisie.")
                .says(
                        "biologyRefused",
                        "La biologie médicale n’est pas admise dans la lecture choisie : l’appel nomme les spécialités médicales et chirurgicales, et l’odontologie.");

        clause("ARA-26", "paragraph 6", "27", "Toutes les spécialités chirurgicales sont admises.")
                .restates("ARA-25");

        clause("ARA-27", "paragraph 6", "27", "L’odontologie est admise elle aussi.")
                .restates("ARA-25");

        clause(
                        "ARA-28",
                        "paragraph 6",
                        "27",
                        "Huit spécialités sont proposées comme prioritaires, sans ordre entre elles.")
                .priority(eachPost(SPECIALTY_LIST.decides(reading -> switch (reading) {
                    case PRIORITY ->
                        specialty()
                                .as(Specialty::family)
                                .named("family")
                                .isOneOf(specialties)
                                .yes("listedFamily")
                                .no("notListed")
                                .says(SATISFIED, "listed", specialty().isOneOf(specialties))
                                .showing(specialty());
                    case INDICATIVE -> notApplicable("indicative");
                })))
                .says(
                        "listed",
                        "{specialty} compte parmi les spécialités proposées comme prioritaires. La priorisation est seulement « proposée ».")
                .says(
                        "listedFamily",
                        "{specialty} relève d’une spécialité proposée comme prioritaire : {family}. La priorisation est seulement « proposée ».")
                .says("notListed", "{specialty} ne compte pas parmi les huit spécialités proposées comme prioritaires.")
                .says("indicative", "Dans la lecture choisie, la liste des spécialités est une simple indication.");

        oneOfTheEight("ARA-29", "La psychiatrie figure parmi les spécialités proposées comme prioritaires.");
        oneOfTheEight(
                "ARA-30", "L’hépato-gastro-entérologie figure parmi les spécialités proposées comme prioritaires.");
        oneOfTheEight("ARA-31", "L’ophtalmologie figure parmi les spécialités proposées comme prioritaires.");
        oneOfTheEight("ARA-32", "La dermatologie figure parmi les spécialités proposées comme prioritaires.");
        oneOfTheEight(
                "ARA-33",
                "L’endocrinologie-diabétologie-nutrition figure parmi les spécialités proposées comme prioritaires.");
        oneOfTheEight(
                "ARA-34", "La médecine cardiovasculaire figure parmi les spécialités proposées comme prioritaires.");
        oneOfTheEight("ARA-35", "L’odontologie figure parmi les spécialités proposées comme prioritaires.");

        clause(
                        "ARA-36",
                        "paragraph 7",
                        "29",
                        "Un renouvellement garde le même projet, les mêmes partenaires et le même candidat ; si l’un des trois change, c’est une première demande.")
                .states(Topic.RENEWAL, "même projet, mêmes partenaires, même candidat ; 12 mois au plus", "ARA-37")
                .condition(ByHand.ofDossier(Period::sameThree)
                        .inWords(
                                "le projet, les partenaires et le candidat d’un renouvellement sont ceux du financement antérieur (sans objet pour une première demande)",
                                "project, partners and candidate of a renewal are those of the previous grant (not applicable to a first award)")
                        .reads(ofRequest())
                        .reaches(SATISFIED, UNKNOWN, NOT_APPLICABLE))
                .says("same", "Le projet, les partenaires et le candidat sont ceux du financement antérieur.")
                .says("otherProject", OTHER_PROJECT)
                .says("otherPartners", OTHER_PARTNERS)
                .says("otherCandidate", OTHER_CANDIDATE)
                .says("firstAward", "La demande est une première demande.")
                .says(
                        "looksLikeRenewal",
                        "La demande est présentée comme une première demande, mais le projet, les partenaires et le candidat sont ceux du financement antérieur : elle ressemble à un renouvellement, limité à 12 mois ; à confirmer.")
                .says(
                        "contradicted",
                        "Ce que le dossier déclare du financement antérieur est contredit par les identifiants qu’il donne.");

        clause("ARA-37", "paragraph 7", "29", "Un renouvellement est strictement limité à 12 mois.")
                .condition(eachPost(ByHand.ofPost(Period::twelveMonths)
                        .inWords(
                                "le renouvellement, avec ceux qui précèdent, ne dépasse pas 12 mois (à rectifier s’il les dépasse de moins d’un mois)",
                                "the renewal, with earlier ones, does not exceed 12 months (to be put right where it exceeds them by less than a month)")
                        .reads(ofRequest(CONTRACT_START, CONTRACT_END))
                        .asks(AuvergneRhoneAlpes2026Interpretations.RENEWAL_COUNT)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)))
                .says(
                        "within",
                        "Le renouvellement, du {contractStart} au {contractEnd}, tient dans la limite de 12 mois ; mois de renouvellement déjà comptés : {earlier}.")
                .says(
                        "tooLong",
                        "Le renouvellement prend fin le {contractEnd}, alors que la limite de 12 mois est atteinte le {last} ; mois de renouvellement déjà comptés : {earlier}.")
                .says(
                        "usedUp",
                        "Les renouvellements précédents ont déjà atteint la limite de 12 mois ; mois comptés : {earlier}.")
                .says(
                        "otherStart",
                        "Le renouvellement commence le {contractStart}. L’appel ne donne pas de date de début à un renouvellement ; la prise de poste y est fixée au {start} (§\u00a04, 3e\u00a0paragraphe). La question est à poser à l’ARS.")
                .says("firstAward", "La demande est une première demande.")
                .says(
                        "slightlyTooLong",
                        "Le renouvellement prend fin le {contractEnd}, moins d’un mois après le {last} ; l’appel le dit « strictement limité à une durée de 12 mois » : à rectifier.")
                .says(
                        "kindOpen",
                        "Il reste à établir s’il s’agit d’une première demande ou d’un renouvellement, limité à 12 mois.")
                .says("otherProject", OTHER_PROJECT)
                .says("otherPartners", OTHER_PARTNERS)
                .says("otherCandidate", OTHER_CANDIDATE);
    }

    private void specialtiesAndLength() {
        section("2");

        clause(
                        "ARA-38",
                        "item 1",
                        "31,33",
                        "Premier objectif : favoriser l’exercice partagé entre ville et établissement, au service de parcours de soins qui relient les deux.")
                .informs();

        clause(
                        "ARA-39",
                        "item 2",
                        "34",
                        "Second objectif : renforcer la présence médicale là où il est difficile de se soigner, d’abord en ZIP, ensuite en ZAC.")
                .restates("ARA-08", "ARA-09");

        clause(
                        "ARA-40",
                        "item 2",
                        "34",
                        "Le zonage à consulter est celui des médecins, en vigueur dans la région ; l’adresse du lien manque dans l’appel.")
                .restates("ARA-07")
                .datum();
    }

    private void examination() {
        section("3");

        clause(
                        "ARA-41",
                        "paragraph 1",
                        "36,38,40",
                        "Les dossiers font l’objet d’une saisie ; ni formulaire ni téléservice n’est désigné.")
                .silentOn(Topic.FORM)
                .states(Topic.CHANNEL, "courriel à ars-ara-dos-bureau-ph@ars.sante.fr", "ARA-59")
                .restates("ARA-59")
                .procedure();

        clause(
                        "ARA-42",
                        "paragraph 1",
                        "40",
                        "Le dossier est déposé par l’établissement de santé support/recruteur, interlocuteur unique de l’ARS.")
                .states(
                        Topic.SUBMITTER,
                        "l’établissement de santé support/recruteur, interlocuteur unique de l’ARS",
                        "ARA-43")
                .filing(
                        FilingAspect.SUBMITTER,
                        submitter()
                                .cases()
                                .where(SATISFIED, "right", SubmitterRole.RECRUITING_ESTABLISHMENT)
                                .where(UNKNOWN, "mandated", SubmitterRole.MANDATED_THIRD_PARTY)
                                .asks(otherPartner(), SubmitterRole.OTHER_PARTNER)
                                .others(NOT_SATISFIED, "wrong")
                                .when(isFiled())
                                .says(NOT_APPLICABLE, "draft"))
                .says("right", "Le dossier est déposé par l’établissement support/recruteur.")
                .says(
                        "wrong",
                        "Le dossier est déposé par : {submitter} ; l’appel demande un dépôt par l’établissement support/recruteur.")
                .says("mandated", "Le dossier est déposé par un tiers mandaté ; l’appel ne dit pas si c’est admis.")
                .says("draft", "Le dossier est un brouillon.")
                .says(
                        "support",
                        "Le dossier est déposé par un autre partenaire. Dans la lecture choisie, l’établissement support et l’établissement recruteur peuvent être distincts : il reste à établir si ce partenaire est l’établissement support.");

        clause("ARA-43", "paragraph 1", "40", "Cet établissement est le seul interlocuteur de l’ARS pour le dossier.")
                .silentOn(Topic.CONTACT, "ARA-64")
                .procedure();

        clause("ARA-44", "pieces, introduction", "42", "Le dossier comporte cinq pièces, toutes exigées.")
                .states(Topic.DOCUMENTS, "cinq pièces obligatoires", "ARA-45", "ARA-46", "ARA-47", "ARA-48", "ARA-50")
                .restates("ARA-45", "ARA-46", "ARA-47", "ARA-48", "ARA-50");

        clause("ARA-45", "piece 1", "44", "Pièce 1 : le projet médical partagé entre les partenaires.")
                .lists(DocumentType.SHARED_MEDICAL_PROJECT)
                .document(isJoined(DocumentType.SHARED_MEDICAL_PROJECT))
                .says("present", "La pièce est au dossier : {document}.")
                .says("absent", "La pièce manque : {document}.")
                .says("notYet", "Le dossier est un brouillon ; pièce à joindre : {document}.");

        clause("ARA-46", "piece 2", "45", "Pièce 2 : le curriculum vitae du candidat proposé.")
                .lists(DocumentType.CURRICULUM_VITAE)
                .document(isJoined(DocumentType.CURRICULUM_VITAE))
                .says("present", "La pièce est au dossier : {document}.")
                .says("absent", "La pièce manque : {document}.")
                .says("notYet", "Le dossier est un brouillon ; pièce à joindre : {document}.");

        clause("ARA-47", "piece 3", "46", "Pièce 3 : la lettre de motivation du candidat proposé.")
                .lists(DocumentType.MOTIVATION_LETTER)
                .document(isJoined(DocumentType.MOTIVATION_LETTER))
                .says("present", "La pièce est au dossier : {document}.")
                .says("absent", "La pièce manque : {document}.")
                .says("notYet", "Le dossier est un brouillon ; pièce à joindre : {document}.");

        clause(
                        "ARA-48",
                        "piece 4",
                        "47",
                        "Pièce 4 : l’attestation d’inscription définitive à l’Ordre avec le numéro RPPS, ou un document qui donne une date d’inscription prévisionnelle.")
                .lists(DocumentType.REGISTRATION_CERTIFICATE)
                .states(Topic.REGISTRATION, "définitive, avec un numéro RPPS, au {start}", "ARA-49", "ARA-54")
                .document(ByHand.ofDossier(Registration::document)
                        .inWords(
                                "attestation d’inscription définitive à l’Ordre et numéro RPPS, ou document qui donne une date d’inscription prévisionnelle",
                                "certificate of definitive registration with the Council and RPPS number, or a document that gives a planned date of registration")
                        .reads(DOCUMENTS, FILING_STATE, FILED_AT, RPPS, REGISTRATION_STATUS)
                        .asks(AuvergneRhoneAlpes2026Interpretations.RPPS)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN))
                .says("certificate", "L’attestation d’inscription définitive et le numéro RPPS sont au dossier.")
                .says(
                        "planned",
                        "Un document donne la date d’inscription prévisionnelle ; la pièce est complète, sans préjuger de l’inscription au {start}.")
                .says("noNumber", "Le numéro RPPS ne figure pas au dossier.")
                .says("noNumberYet", "Le dossier est un brouillon ; le numéro RPPS reste à indiquer.")
                .says(
                        "absent",
                        "Le dossier ne contient ni attestation d’inscription définitive, ni document donnant une date d’inscription prévisionnelle ; une date déclarée ou un numéro seul ne suffit pas.")
                .says(
                        "notYet",
                        "Le dossier est un brouillon ; pièce à joindre : attestation d’inscription définitive ou document donnant une date d’inscription prévisionnelle.")
                .says(
                        "notDefinitive",
                        "Une attestation est au dossier, mais la situation déclarée est : {status} ; l’appel demande une « attestation d’inscription définitive », ou une date d’inscription prévisionnelle.")
                .says(
                        "notDefinitiveYet",
                        "Le dossier est un brouillon. Une attestation y figure, mais la situation déclarée est : {status} ; l’appel demande une « attestation d’inscription définitive », ou une date d’inscription prévisionnelle.");

        clause(
                        "ARA-49",
                        "piece 4",
                        "47",
                        "Pièce 4, second cas : un document qui indique la date d’inscription prévisionnelle à l’Ordre.")
                .silentOn(Topic.PLANNED_DATE_AUTHOR, "ARA-64")
                .restates("ARA-48");

        clause(
                        "ARA-50",
                        "piece 5",
                        "49",
                        "Pièce 5 : la lettre d’engagement type, sur le projet médical partagé et sur le recrutement, datée et signée par le directeur d’établissement et par celui de la structure de soins de ville.")
                .lists(DocumentType.COMMITMENT_LETTER)
                .silentOn(Topic.LETTER_MODEL, "ARA-64")
                .document(ByHand.ofDossier(CommitmentLetter::check)
                        .inWords(
                                "lettre d’engagement conforme au modèle, sur le projet médical partagé et sur le recrutement, datée et signée par les directeurs des deux structures",
                                "commitment letter on the model, on the shared medical project and on the recruitment, dated and signed by the directors of both structures")
                        .reads(DOCUMENTS, FILING_STATE, FILED_AT, PARTNERS)
                        .asks(AuvergneRhoneAlpes2026Interpretations.SIGNATORY)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN))
                .says(
                        "complete",
                        "La lettre d’engagement est conforme au modèle, porte sur le projet médical partagé et sur le recrutement, et elle est datée et signée par les deux directeurs.")
                .says(
                        "representative",
                        "La lettre d’engagement est complète ; pour la structure de soins de ville, elle est signée par le représentant légal, ce que la lecture choisie admet faute de directeur.")
                .says("absent", "La lettre d’engagement manque.")
                .says("notYet", "Le dossier est un brouillon ; la lettre d’engagement reste à joindre.")
                .says("notOnModel", "La lettre d’engagement n’est pas conforme au modèle.")
                .says("modelNotTold", "Le dossier ne dit pas si la lettre d’engagement suit le modèle.")
                .says("withoutProject", "La lettre d’engagement ne porte pas sur le projet médical partagé.")
                .says("withoutRecruitment", "La lettre d’engagement ne porte pas sur le recrutement.")
                .says("subjectsNotTold", "Le dossier ne dit pas sur quoi porte la lettre d’engagement.")
                .says("dateNotTold", "Le dossier ne donne pas la date de la lettre d’engagement.")
                .says(
                        "datedAfterFiling",
                        "La lettre d’engagement est datée du {date}, après le dépôt du dossier, le {filed}.")
                .says("signaturesNotTold", "Le dossier ne dit pas qui a signé la lettre d’engagement.")
                .says("qualityNotTold", "La qualité d’un signataire de la lettre d’engagement n’est pas indiquée.")
                .says("noHospitalSignature", "La signature du directeur d’établissement manque.")
                .says("noTownSignature", "La signature du directeur de la structure de soins de ville manque.")
                .says(
                        "representativeOfWhom",
                        "Un représentant légal a signé, sans que le dossier dise de quelle structure.")
                .says(
                        "directorOnly",
                        "Le signataire de la structure de soins de ville est son représentant légal ; la lecture choisie demande un directeur en titre.");

        clause(
                        "ARA-51",
                        "piece 5",
                        "49",
                        "La lettre d’engagement est datée et revêtue de la signature du directeur de l’établissement.")
                .restates("ARA-50");

        clause(
                        "ARA-52",
                        "piece 5",
                        "49",
                        "La lettre d’engagement est également signée par le directeur de la structure de soins de ville.")
                .restates("ARA-50");

        clause(
                        "ARA-53",
                        "criteria, paragraph 1",
                        "51,53",
                        "L’examen des projets suit trois rubriques, candidat, partenaires et projet médical ; aucune pondération n’est donnée.")
                .informs();

        clause(
                        "ARA-54",
                        "criterion 1",
                        "55,57",
                        "Au {start}, le candidat est inscrit définitivement à l’Ordre et a un numéro RPPS.")
                .condition(ByHand.ofDossier(registration::onFirstDay)
                        .inWords(
                                "inscription définitive à l’Ordre et numéro RPPS au {start}, certains ou prévus",
                                "definitive registration with the Council and an RPPS number on {start}, certain or planned")
                        .reads(
                                REGISTRATION_STATUS,
                                REGISTERED_SINCE,
                                REGISTRATION_PLANNED_ON,
                                REGISTRATION_STATED_ON,
                                RPPS,
                                HAS_RPPS,
                                FILING_STATE,
                                FILED_AT)
                        .asks(AuvergneRhoneAlpes2026Interpretations.REGISTRATION_CRITERION)
                        .uses(start)
                        .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, FOR_COMMITTEE))
                .says("registered", "L’inscription définitive date du {since} et le candidat a un numéro RPPS.")
                .says("tooLate", "L’inscription définitive date du {since}, après le {start}.")
                .says("plannedTooLate", "L’inscription définitive est prévue le {planned}, après le {start}.")
                .says(
                        "planned",
                        "L’inscription définitive est prévue le {planned}, à temps ; l’attestation d’inscription définitive sera à demander.")
                .says(
                        "plannedPassed",
                        "L’inscription définitive était prévue le {planned} : ce jour est passé, l’attestation d’inscription définitive est à demander.")
                .says(
                        "notRegistered",
                        "Le candidat est déclaré non inscrit au {statedOn} ; l’appel demande d’être « inscrit définitivement » au {start}.")
                .says(
                        "provisional",
                        "L’inscription est déclarée provisoire au {statedOn} ; l’appel demande d’être « inscrit définitivement » au {start}.")
                .says(
                        "noNumber",
                        "Le candidat est déclaré sans numéro RPPS au {statedOn} ; il lui en faut un au {start}.")
                .says("noNumberYet", "Le candidat est déclaré sans numéro RPPS ; il lui en faut un au {start}.")
                .says(
                        "numberContradiction",
                        "Le dossier donne un numéro RPPS, mais déclare aussi que le candidat n’en a pas.")
                .says(
                        "sinceOfWhat",
                        "Le dossier donne une date d’inscription, le {since}, sans dire si l’inscription est définitive ; l’appel demande d’être « inscrit définitivement ».")
                .says(
                        "notDefinitive",
                        "Situation déclarée : {status}. L’appel demande d’être « inscrit définitivement » au {start} : l’attestation d’inscription définitive est à demander.")
                .says(
                        "notDefinitivePlanned",
                        "Situation déclarée : {status}. L’inscription définitive est prévue le {planned}, à temps ; l’appel demande d’être « inscrit définitivement » au {start} : l’attestation est à demander.")
                .says(
                        "notDefinitivePassed",
                        "Situation déclarée : {status}. L’inscription définitive était prévue le {planned} et ce jour est passé ; l’appel demande d’être « inscrit définitivement » au {start} : l’attestation est à demander.")
                .says(
                        "criterion",
                        "Dans la lecture choisie, l’inscription définitive et le numéro RPPS au {start} sont un critère de sélection, laissé à l’appréciation de l’ARS.");

        clause(
                        "ARA-55",
                        "criterion 2",
                        "59,61-65",
                        "Le profil des partenaires de ville retient le centre de santé, la maison de santé pluridisciplinaire et le cabinet, de groupe ou non.")
                .restates("ARA-06");

        clause(
                        "ARA-56",
                        "criterion 3, paragraph 1",
                        "67,69",
                        "Le projet, coconstruit par les deux partenaires, répond à un besoin de santé du territoire et cherche à s’y ancrer.")
                .committee(need().isStated()
                        .and(coConstruction().isStated())
                        .and(durability().isStated())
                        .and(judgedByAgency())
                        .says(FOR_COMMITTEE, "described"))
                .says(
                        "described",
                        "Le dossier décrit le besoin, la coconstruction et la pérennisation, laissés à l’appréciation de l’ARS.");

        clause(
                        "ARA-57",
                        "criterion 3, paragraph 2",
                        "71",
                        "Le temps de travail est réparti de façon équilibrée entre les lieux d’exercice.")
                .states(Topic.TIME_RULE, "réparti de façon équilibrée, sans seuil")
                .committee(eachPost(ByHand.ofPost(ProjectChecks::balance)
                        .inWords(
                                "à l’appréciation de l’ARS, d’après la part du temps de chaque lieu, sauf sous la lecture qui demande la moitié",
                                "for the ARS to judge, on the share of time of each place, save under the reading that asks for one half")
                        .reads(PARTNERS, SEGMENTS, CONTRACT_START, CONTRACT_END)
                        .asks(AuvergneRhoneAlpes2026Interpretations.BALANCE)
                        .reaches(FOR_COMMITTEE, SATISFIED, NOT_SATISFIED, UNKNOWN)))
                .says(
                        "share",
                        "Le temps de travail est réparti à raison de {hospital} à l’hôpital et de {town} en ville. L’appel ne donne aucun seuil : l’équilibre est laissé à l’appréciation de l’ARS.")
                .says("half", "Le temps de travail est réparti par moitié, comme le demande la lecture choisie.")
                .says(
                        "notHalf",
                        "Le temps de travail est réparti à raison de {hospital} à l’hôpital et de {town} en ville ; la lecture choisie demande la moitié.")
                .says(
                        "notComputed",
                        "La répartition déclarée ne couvre pas exactement le contrat : la part de chaque lieu ne peut pas être calculée. L’équilibre est laissé à l’appréciation de l’ARS.")
                .says(
                        "notDated",
                        "Les dates du contrat ne sont pas connues : la part de chaque lieu ne peut pas être calculée. L’équilibre est laissé à l’appréciation de l’ARS.");

        clause(
                        "ARA-58",
                        "criterion 3, \"Localisation\"",
                        "73,75",
                        "Au moins un lieu d’exercice sur les deux, à l’hôpital ou en ville, doit se trouver en ZIP ou en ZAC.")
                .restates("ARA-07");
    }

    private void timetable() {
        section("4");

        clause(
                        "ARA-59",
                        "paragraph 1",
                        "77,79",
                        "La candidature est envoyée par voie électronique, à l’adresse de courriel que l’appel indique.")
                .filing(
                        FilingAspect.CHANNEL,
                        channel()
                                .cases()
                                .asks(byEmail(), FilingChannel.EMAIL)
                                .asks(online(), FilingChannel.ONLINE_PLATFORM, FilingChannel.OTHER_ELECTRONIC)
                                .others(NOT_SATISFIED, "notElectronic")
                                .when(isFiled())
                                .says(NOT_APPLICABLE, "draft"))
                .says("email", "La candidature est envoyée par courriel à l’adresse indiquée.")
                .says("otherAddress", "La candidature est envoyée à {address}, qui n’est pas l’adresse indiquée.")
                .says(
                        "otherElectronic",
                        "La candidature passe par une autre voie électronique ({channel}) ; l’appel donne une adresse de courriel, mais demande aussi que les dossiers soient « saisis » (§\u00a03, 1er\u00a0paragraphe) : la question est à poser à l’ARS.")
                .says("form", "La candidature est saisie en ligne ({channel}), ce que la lecture choisie admet.")
                .says(
                        "formExpected",
                        "La candidature est envoyée par courriel ; dans la lecture choisie, elle se saisit dans un formulaire, que l’appel ne désigne pas.")
                .says("notElectronic", "La candidature n’est pas transmise par voie électronique : {channel}.")
                .says("draft", "Le dossier est un brouillon.");
    }

    private void silences() {
        section("silent");

        clause(
                        "ARA-60",
                        "section 4",
                        "-",
                        "L’appel n’indique pas de date limite de dépôt, ce qui ne veut pas dire qu’il n’y en a pas.")
                .silentOn(Topic.FILING_DEADLINE)
                .filing(
                        FilingAspect.DEADLINE,
                        ByHand.ofDossier(ProjectChecks::deadline)
                                .inWords(
                                        "dépôt avant la limite indiquée par ailleurs, l’appel n’en donnant aucune",
                                        "filing before the limit stated elsewhere, since the call gives none")
                                .reads(FILING_STATE, FILED_AT)
                                .reaches(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE))
                .says("notStated", "L’appel n’indique aucune date limite de dépôt ; elle est à demander à l’ARS.")
                .says(
                        "inTime",
                        "Le dossier est déposé le {filedAt}, avant la limite indiquée par ailleurs, {firstLateInstant} [hors appel].")
                .says(
                        "late",
                        "Le dossier est déposé le {filedAt}, après la limite indiquée par ailleurs, {firstLateInstant} [hors appel].")
                .says("draft", "Le dossier est un brouillon.")
                .says(
                        "deadlinePassed",
                        "Le dossier est un brouillon à la date de l’examen, le {day}, et la limite indiquée par ailleurs, {firstLateInstant} [hors appel], est dépassée. S’il a été déposé depuis, indiquer qu’il est déposé, avec la date et l’heure du dépôt.");
    }

    private void timetableAgain() {
        section("4");

        clause(
                        "ARA-61",
                        "paragraph 2",
                        "81",
                        "Les décisions sont notifiées en {decisions} et la prise de poste est fixée au {start} ; l’appel n’indique pas de date limite de dépôt.")
                .states(Topic.DECISION, "notification en {decisions}")
                .datum()
                .remark(ByHand.ofDossier(checks::afterDecisions)
                        .inWords(
                                "le dossier est antérieur au mois de la notification des décisions",
                                "the dossier comes before the month in which decisions are notified")
                        .reads(FILING_STATE, FILED_AT)
                        .uses(decisions, start)
                        .reaches(UNKNOWN, NOT_APPLICABLE))
                .says(
                        "decisions",
                        "Au {day}, le mois de la notification des décisions, {decisions} (§\u00a04, 2e\u00a0paragraphe), a commencé. L’appel n’indique pas de date limite de dépôt : il est à demander à l’ARS si les candidatures sont encore reçues.")
                .says(
                        "postsBegun",
                        "Au {day}, le mois de la notification des décisions, {decisions} (§\u00a04, 2e\u00a0paragraphe), et le jour de la prise de poste, le {start} (§\u00a04, 3e\u00a0paragraphe), sont atteints. L’appel n’indique pas de date limite de dépôt : il est à demander à l’ARS si les candidatures sont encore reçues.")
                .says("before", "Le dossier est antérieur au mois de la notification des décisions, {decisions}.");

        clause("ARA-62", "paragraph 3", "83", "Le praticien prend son poste le {start}.")
                .restates("ARA-22", "ARA-37", "ARA-61");

        clause(
                        "ARA-63",
                        "paragraph 4",
                        "85",
                        "Le financement court sur 24 mois, de début novembre 2026 à fin octobre 2028.")
                .restates("ARA-22")
                .amount();
    }

    private void silencesAgain() {
        section("silent");

        clause(
                        "ARA-64",
                        "whole text",
                        "-",
                        "Rien n’est dit sur la base légale, le contact pour les questions, le bénéficiaire des crédits, l’échéancier, la récupération en cas de départ anticipé, le nombre de postes et l’instance de sélection, ni sur qui atteste la date d’inscription prévisionnelle ; le modèle de la lettre d’engagement ne figure pas dans l’appel.")
                .silentOn(Topic.POSTS)
                .silentOn(Topic.CLAWBACK)
                .silentOn(Topic.SCHEDULE)
                .silentOn(Topic.PAYEE)
                .silentOn(Topic.COMMITTEE)
                .silentOn(Topic.LEGAL_BASIS)
                .silent();
    }

    private void contents() {
        section("contents");

        clause(
                        "ARA-65",
                        "items 1-4",
                        "5,7-10",
                        "La table des matières annonce quatre sections : objet, objectifs, instruction et critères, calendrier.")
                .informs();
    }

    private void purposeAgain() {
        section("1");

        clause(
                        "ARA-66",
                        "paragraph 3 + § 3, criterion 3, paragraph 1",
                        "18,69",
                        "Le projet réunit deux partenaires : un établissement public de santé et une structure de soins de ville.")
                .condition(partners()
                        .count()
                        .atLeast(2)
                        .no("tooFew")
                        .and(PARTNER_COUNT.decides(reading -> switch (reading) {
                            case TWO -> partners().count().atMost(2).elseOpen("third", PARTNER_COUNT);
                            case MORE -> always();
                        }))
                        .and(SAME_ENTITY
                                .<Dossier>decides(reading -> switch (reading) {
                                    case DISTINCT -> areDistinctPersons().no("onePerson");
                                    case SAME_ENTITY_ACCEPTED -> always();
                                })
                                .undecided("samePerson"))
                        .yes("more")
                        .says(SATISFIED, "two", partners().count().atMost(2)))
                .says("two", "Le projet réunit deux partenaires.")
                .says("more", "Le projet réunit {count} partenaires, ce que la lecture choisie admet.")
                .says("tooFew", "Le projet compte {count} partenaire ; il en faut deux.")
                .says(
                        "third",
                        "Le projet compte {count} partenaires ; l’appel parle de deux partenaires, sans en exclure expressément un troisième.")
                .says(
                        "samePerson",
                        "Deux partenaires relèvent d’une même personne morale ; l’appel ne dit pas si c’est admis.")
                .says(
                        "onePerson",
                        "Deux partenaires relèvent d’une même personne morale, ce que la lecture choisie n’admet pas.");
    }

    private void oneOfTheEight(String id, String sentence) {
        clause(id, "paragraph 6", "27", sentence).restates("ARA-28");
    }

    private static Test<Partner> isPublic() {
        return legalStatus()
                .is(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                .yes("public")
                .no("notPublic");
    }

    private static Test<Partner> isListed() {
        return structure()
                .is(
                        CommunityPracticeKind.SOLO_PRACTICE,
                        CommunityPracticeKind.GROUP_PRACTICE,
                        CommunityPracticeKind.HEALTH_HOUSE,
                        CommunityPracticeKind.HEALTH_CENTRE)
                .yes("listed")
                .no("outside");
    }

    /** Recruiter of both statuses; that any hospital is admitted as a partner does not say that it may recruit. */
    private static Test<Post> recruiterIsPublic() {
        return dossier(recruiter(isEstablishment().no("community").and(HOSPITAL.decides(reading -> switch (reading) {
            case PUBLIC_ONLY -> isPublic();
            case ANY_HOSPITAL ->
                isPublic()
                        .or(kind().cases()
                                .asks(HOSPITAL.leavesOpen("anyHospital"), HOSPITALS)
                                .others(NOT_SATISFIED, "notPublic"));
        }))));
    }

    /**
     * Second status in some structures: the mode that the sentence names with them, and the other as the question is read.
     * Advanced consultations are those of the first status, whatever the structure may be.
     */
    private static Test<Post> contractIn(
            CommunityPracticeMode named, CommunityPracticeMode other, CommunityPracticeKind... structures) {
        Test<Partner> there = isTownStructure().and(structure().is(structures));
        return eachPresence(
                        dossier(onePartner(there).orNotKnown()),
                        "otherStructure",
                        CallText.<CommunityPresence>never("advancedConsultations")
                                .when(
                                        mode().is(CommunityPracticeMode.ADVANCED_CONSULTATIONS)
                                                .and(itsPartner(there).orNotKnown()),
                                        "otherStructure")
                                .and(mode().cases()
                                        .where(SATISFIED, "provided", named)
                                        .asks(otherMode(), other)
                                        .others(NOT_SATISFIED, "advancedConsultations")
                                        .when(itsPartner(there), "otherStructure")))
                .when(status().is(EmploymentStatus.CONTRACT_PRACTITIONER), "otherStatus");
    }

    private static Test<CommunityPresence> otherMode() {
        return TOWN_MODE
                .<CommunityPresence>decides(reading -> switch (reading) {
                    case CLOSED -> never("otherMode");
                    case ANY_PAIR -> CallText.<CommunityPresence>always().yes("provided");
                })
                .undecided("openPair");
    }

    /** Open whoever holds the post; where it is admitted, a pharmacist is another question. */
    private static Test<Dossier> biology() {
        return BIOLOGY.<Dossier>decides(reading -> switch (reading) {
                    case ACCEPTED -> always();
                    case REFUSED -> never("biologyRefused");
                })
                .undecided("biology")
                .and(PHARMACY.decides(reading -> switch (reading) {
                    case REFUSED ->
                        profession()
                                .cases()
                                .asks(PHARMACY.leavesOpen("biologyByPharmacist"), Profession.PHARMACIST)
                                .others(SATISFIED, "biologyAccepted");
                    case TOLERATED ->
                        CallText.<Dossier>always()
                                .yes("biologyAccepted")
                                .says(
                                        SATISFIED,
                                        "pharmacyTolerated",
                                        profession().is(Profession.PHARMACIST));
                }));
    }

    private Test<Dossier> otherPartner() {
        return AuvergneRhoneAlpes2026Interpretations.SUPPORT.decides(reading -> switch (reading) {
            case ONE -> submitter().cases().others(NOT_SATISFIED, "wrong");
            case TWO -> submitter().cases().others(UNKNOWN, "support");
        });
    }

    private Test<Dossier> byEmail() {
        return address()
                .passes(ProjectChecks::isItsAddress, ITS_ADDRESS)
                .no("otherAddress")
                .and(AuvergneRhoneAlpes2026Interpretations.CHANNEL.decides(reading -> switch (reading) {
                    case E_MAIL -> always();
                    case FORM -> channel().cases().others(UNKNOWN, "formExpected");
                }))
                .yes("email");
    }

    private Test<Dossier> online() {
        return AuvergneRhoneAlpes2026Interpretations.CHANNEL.decides(reading -> switch (reading) {
            case E_MAIL -> channel().cases().others(UNKNOWN, "otherElectronic");
            case FORM -> channel().cases().others(SATISFIED, "form");
        });
    }

    /** Facts that tell a first award from a renewal, and others. */
    private static Input<?>[] ofRequest(Input<?>... others) {
        return ImmutableList.<Input<?>>builder()
                .add(EffectiveRequest.INPUTS)
                .add(others)
                .build()
                .toArray(Input<?>[]::new);
    }
}

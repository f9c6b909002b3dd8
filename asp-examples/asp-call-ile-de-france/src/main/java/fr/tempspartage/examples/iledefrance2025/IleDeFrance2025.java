package fr.tempspartage.examples.iledefrance2025;

import static fr.tempspartage.domain.partner.LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT;
import static fr.tempspartage.domain.partner.LegalStatus.PUBLIC_INTEREST_PRIVATE;
import static fr.tempspartage.domain.partner.LegalStatus.PUBLIC_MEDICO_SOCIAL;
import static fr.tempspartage.domain.post.EmploymentStatus.GENERAL_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.SPECIALIST_ASSISTANT;
import static fr.tempspartage.domain.specialty.SpecialtyClass.GENERAL_MEDICINE;
import static fr.tempspartage.domain.specialty.SpecialtyClass.MEDICAL;
import static fr.tempspartage.domain.specialty.SpecialtyClass.ODONTOLOGY;
import static fr.tempspartage.domain.specialty.SpecialtyClass.PHARMACY;
import static fr.tempspartage.domain.specialty.SpecialtyClass.SURGICAL;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;
import static fr.tempspartage.rules.vocabulary.Establishments.legalStatus;
import static fr.tempspartage.rules.vocabulary.Partners.areDistinctPersons;
import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Partners.isTownStructure;
import static fr.tempspartage.rules.vocabulary.Partners.partners;
import static fr.tempspartage.rules.vocabulary.Partners.recruits;
import static fr.tempspartage.rules.vocabulary.Posts.hosts;
import static fr.tempspartage.rules.vocabulary.Posts.lastsAtMost;
import static fr.tempspartage.rules.vocabulary.Posts.runs;
import static fr.tempspartage.rules.vocabulary.Posts.specialty;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Projects.durability;
import static fr.tempspartage.rules.vocabulary.Projects.research;
import static fr.tempspartage.rules.vocabulary.Projects.teaching;
import static fr.tempspartage.rules.vocabulary.Renewals.isFirstAward;
import static fr.tempspartage.rules.vocabulary.Renewals.isRenewal;
import static fr.tempspartage.rules.vocabulary.TownStructures.structure;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.QuestionBook;
import fr.tempspartage.rules.law.Topic;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Call of Île-de-France for 2025-2027 (<i>assistants spécialistes partagés entre établissements de santé et/ou Ehpad</i>), as
 * far as a stored copy of its public page says it.
 */
public final class IleDeFrance2025 extends CallText {

    private static final English ENGLISH = English.load(IleDeFrance2025.class::getResourceAsStream);
    private static final String PAGE = "https://www.iledefrance.ars.sante.fr/appel-candidatures-postes-assistants-"
            + "specialistes-partages-entre-etablissements-de-sante-etou-ehpad";

    private final Parameter<LocalDate> start = parameter("start", LocalDate.class, LocalDate.of(2025, 11, 1));
    private final Parameter<LocalDate> end = parameter("end", LocalDate.class, LocalDate.of(2027, 10, 31));
    private final Parameter<Rate> share = parameter("share", Rate.class, Rate.parse("60%"));
    private final Parameter<Integer> renewal = parameter("renewalMonths", Integer.class, 12);

    /** Makes the call; all instances are alike. */
    public IleDeFrance2025() {
        super("ile-de-france-2025", ENGLISH, new QuestionBook(ENGLISH));
        page(PAGE, LocalDate.of(2026, 11, 29));

        section("title");
        clause("IDF-01", "title", "C’est le douzième appel de l’ARS Île-de-France pour ces postes.")
                .states(Topic.EDITION, "12e appel, 2025-2027")
                .datum();

        section("page");
        clause("IDF-02", "paragraph 1", "Le poste est partagé entre deux structures.")
                .condition(partners()
                        .count()
                        .is(2)
                        .where(NOT_SATISFIED, "alone", 0, 1)
                        .others(UNKNOWN, "several")
                        .yes("two"))
                .says("two", "Le projet réunit deux structures.")
                .says("alone", "Nombre de partenaires déclarés : {count}. L’appel demande deux structures.")
                .says(
                        "several",
                        "L’appel parle de deux structures, le dossier en déclare {count} : à demander à l’ARS.");
        clause("IDF-03", "paragraph 1", "Le praticien est un assistant spécialiste.")
                .states(Topic.STATUS, "assistant spécialiste")
                .condition(eachPost(status().is(SPECIALIST_ASSISTANT).openFor(GENERAL_ASSISTANT)));
        clause("IDF-04", "paragraph 2", "Le recruteur est un établissement public de santé ou un Ehpad public.")
                .states(Topic.RECRUITER, "établissement public de santé, USMP et prévention comprises, ou Ehpad public")
                .condition(recruiter(isEstablishment()
                        .and(legalStatus()
                                .is(PUBLIC_HEALTH_ESTABLISHMENT)
                                .asks(unsettled("home"), PUBLIC_MEDICO_SOCIAL))))
                .says("home", "{recruiter}, qui recrute, est un {legalStatus} : reste à établir que c’est un Ehpad.");
        clause("IDF-05", "paragraph 2", "L’autre partenaire est un EPS, un ESPIC ou un centre de santé.")
                .states(Topic.PARTNERS, "le recruteur et un EPS, un ESPIC ou un centre de santé", "IDF-02", "IDF-06")
                .condition(eachPartner(isEstablishment()
                        .and(legalStatus().is(PUBLIC_HEALTH_ESTABLISHMENT, PUBLIC_INTEREST_PRIVATE))
                        .or(isTownStructure().and(structure().is(CommunityPracticeKind.HEALTH_CENTRE)))
                        .yes("admitted")
                        .no("other")
                        .when(recruits().is(false), "recruits")))
                .says("admitted", "{partner} est l’une des structures partenaires que l’appel admet.")
                .says("other", "{partner} n’est ni un EPS, ni un ESPIC, ni un centre de santé.")
                .says("recruits", "Tous les partenaires recrutent.");
        clause("IDF-06", "paragraph 2", "Le partenaire est indépendant du recruteur.")
                .condition(areDistinctPersons());
        clause("IDF-07", "paragraph 3", "Le soutien de l’ARS sert au démarrage d’un projet de territoire.")
                .informs();
        clause("IDF-08", "paragraph 3", "Les établissements sont invités à prévoir la pérennisation du projet.")
                .remark(durability().isStated().yes("told"))
                .says("told", "Le dossier décrit la pérennisation du projet.");
        clause(
                        "IDF-09",
                        "paragraph 4",
                        "L’ARS finance {share} du coût du poste, prime d’exercice territorial comprise.")
                .states(
                        Topic.MONEY,
                        "{share} du coût du poste, PET comprise ; le reste incombe aux partenaires",
                        "IDF-10")
                .pays(shareOfCost(share)
                        .called("Part de l’ARS")
                        .by("ARS Île-de-France")
                        .citing("IDF-09", "IDF-10"));
        clause(
                        "IDF-10",
                        "paragraph 4",
                        "Le coût est celui des deux premières années ; le reste incombe aux partenaires.")
                .amount();
        clause("IDF-11", "paragraph 5", "Les structures partenaires accueillent le praticien.")
                .condition(eachPost(dossier(eachPartner(hosts()).yes("all"))))
                .says("all", "Chaque partenaire accueille le praticien une part du temps.");
        clause("IDF-12", "paragraph 5", "Le poste couvre deux années continues, du {start} au {end}.")
                .states(Topic.START_DATES, "{start}")
                .states(Topic.DURATION, "deux années consécutives et continues, du {start} au {end}")
                .condition(eachPost(runs(start, end).when(dossier(isFirstAward()), "renewal")))
                .says("renewal", "Le renouvellement d’un même projet n’est pas tenu à ces dates.");
        clause("IDF-13", "paragraph 5", "Le praticien participe à l’enseignement et à la recherche.")
                .remark(teaching().is(true).and(research().is(true)));
        clause("IDF-14", "paragraph 6", "La spécialité est médicale, chirurgicale, l’odontologie ou la pharmacie.")
                .states(Topic.SPECIALTIES, "toute spécialité médicale ou chirurgicale, odontologie, pharmacie")
                .condition(eachPost(specialty()
                        .as(Specialty::specialtyClass)
                        .is(MEDICAL, SURGICAL, ODONTOLOGY, PHARMACY)
                        .openFor(GENERAL_MEDICINE)
                        .and(specialty()
                                .passes(IleDeFrance2025::isOther, Bilingual.of("hors biologie", "no biology"))
                                .elseOpen("biology"))))
                .says("biology", "L’appel ne dit pas si la biologie est une spécialité médicale : à demander à l’ARS.");

        page(PAGE, LocalDate.of(2026, 11, 21));
        clause("IDF-15", "paragraph 7", "Le renouvellement d’un même projet dure {renewalMonths} mois au plus.")
                .states(Topic.RENEWAL, "{renewalMonths} mois au plus : même projet, mêmes partenaires, même candidat")
                .condition(eachPost(lastsAtMost(renewal).when(dossier(isRenewal()), "first")))
                .says("first", "La demande n’est pas le renouvellement d’un même projet.");

        page(PAGE, LocalDate.of(2026, 11, 29));
        clause("IDF-16", "paragraph 7", "La copie lue s’arrête ici : ce que dit la suite de la page n’est pas déclaré.")
                .informs();
    }

    private static boolean isOther(Specialty specialty) {
        return !specialty.sameFamilyAs(Specialty.parse("SM03"));
    }

    @Override
    protected Campaign heading() {
        Bilingual title = words("title", "Assistants spécialistes partagés entre établissements de santé et/ou Ehpad");
        return Campaign.builder()
                .title(title)
                .region(words("region", "Île-de-France"))
                .regionCode("11")
                .edition(words("edition", "12e appel, 2025-2027"))
                .authority(words("authority", "Agence régionale de santé Île-de-France"))
                .calendar(Calendar.builder()
                        .addStartMonths(YearMonth.from(start.get()))
                        .build())
                .source(SourceDocument.notAtHand(title))
                .notice(
                        words(
                                "notice",
                                "Exemple écrit d’après une copie d’une page publique, et non d’après le texte intégral de l’appel ; ce résultat n’est pas une décision de l’agence."))
                .build();
    }

    @Override
    protected CallText again() {
        return new IleDeFrance2025();
    }
}

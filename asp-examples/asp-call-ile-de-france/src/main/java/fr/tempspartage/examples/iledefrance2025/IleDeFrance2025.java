package fr.tempspartage.examples.iledefrance2025;

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
import static fr.tempspartage.rules.vocabulary.Projects.request;
import static fr.tempspartage.rules.vocabulary.Projects.research;
import static fr.tempspartage.rules.vocabulary.Projects.teaching;
import static fr.tempspartage.rules.vocabulary.TownStructures.structure;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.PreviousGrant;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.domain.specialty.SpecialtyClass;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.Fact;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.QuestionBook;
import fr.tempspartage.rules.law.Test;
import fr.tempspartage.rules.law.Topic;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;

/**
 * Call of Île-de-France for 2025-2027 (<i>assistants spécialistes partagés entre établissements de santé et/ou Ehpad</i>), as
 * far as a stored copy of its public page says it.
 */
public final class IleDeFrance2025 extends CallText {

    private static final English ENGLISH = English.load(IleDeFrance2025.class::getResourceAsStream);
    private static final String PAGE =
            "https://www.iledefrance.ars.sante.fr/appel-candidatures-postes-assistants-specialistes-partages-entre-etablissements-de-sante-etou-ehpad";
    private static final Specialty BIOLOGY = Specialty.parse("SM03");

    private final Parameter<LocalDate> start = parameter("start", LocalDate.class, LocalDate.of(2025, 11, 1));
    private final Parameter<LocalDate> end = parameter("end", LocalDate.class, LocalDate.of(2027, 10, 31));
    private final Parameter<Rate> share = parameter("share", Rate.class, Rate.parse("60%"));
    private final Parameter<Integer> renewal = parameter("renewalMonths", Integer.class, 12);

    /** Makes the call; all instances are alike. */
    public IleDeFrance2025() {
        super("ile-de-france-2025", ENGLISH, new QuestionBook(ENGLISH));
        page(PAGE, LocalDate.of(2026, 11, 29));

        section("title");
        clause("IDF-01", "title", "-", "C’est le douzième appel de l’ARS Île-de-France pour ces postes.")
                .states(Topic.EDITION, "12e appel, 2025-2027")
                .datum();

        section("page");
        clause("IDF-02", "paragraph 1", "-", "Le poste est partagé entre deux structures.")
                .condition(partners()
                        .count()
                        .is(2)
                        .where(NOT_SATISFIED, "alone", 0, 1)
                        .others(UNKNOWN, "several")
                        .yes("two"))
                .says("two", "Le projet réunit deux structures.")
                .says("alone", "Le poste est partagé entre deux structures ; nombre de partenaires déclarés : {count}.")
                .says(
                        "several",
                        "L’appel parle de deux structures et le dossier en déclare {count} : la question est à poser à l’ARS.");
        clause("IDF-03", "paragraph 1", "-", "Le praticien est un assistant spécialiste.")
                .states(Topic.STATUS, "assistant spécialiste")
                .condition(eachPost(status().is(EmploymentStatus.SPECIALIST_ASSISTANT)
                        .openFor(EmploymentStatus.GENERAL_ASSISTANT)));
        clause(
                        "IDF-04",
                        "paragraph 2",
                        "-",
                        "Le recruteur est un établissement public de santé, unités en milieu pénitentiaire et dispositifs publics de prévention compris, ou un Ehpad public.")
                .states(Topic.RECRUITER, "établissement public de santé ou Ehpad public")
                .condition(recruiter(isEstablishment()
                        .no("town")
                        .and(legalStatus()
                                .is(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT)
                                .asks(unsettled("medicoSocial"), LegalStatus.PUBLIC_MEDICO_SOCIAL)
                                .others(NOT_SATISFIED, "other")
                                .yes("public"))))
                .says("public", "{recruiter}, qui recrute, est un {legalStatus}.")
                .says(
                        "medicoSocial",
                        "{recruiter}, qui recrute, est un {legalStatus} ; l’appel admet l’Ehpad public, et le dossier ne dit pas s’il en est un.")
                .says(
                        "other",
                        "{recruiter}, qui recrute, n’est ni un établissement public de santé ni un Ehpad public ; statut juridique : {legalStatus}.")
                .says("town", "{recruiter}, qui recrute, est une structure de soins de ville.");
        clause(
                        "IDF-05",
                        "paragraph 2",
                        "-",
                        "Le partenaire qui ne recrute pas est un établissement public de santé, un ESPIC ou un centre de santé.")
                .states(
                        Topic.PARTNERS,
                        "deux structures : le recruteur et un établissement public de santé, un ESPIC ou un centre de santé",
                        "IDF-02")
                .condition(eachPartner(isEstablishment()
                        .and(legalStatus()
                                .is(LegalStatus.PUBLIC_HEALTH_ESTABLISHMENT, LegalStatus.PUBLIC_INTEREST_PRIVATE))
                        .or(isTownStructure().and(structure().is(CommunityPracticeKind.HEALTH_CENTRE)))
                        .yes("admitted")
                        .no("other")
                        .when(recruits().is(false), "recruits")))
                .says("admitted", "{partner} est l’une des structures partenaires que l’appel admet.")
                .says(
                        "other",
                        "{partner} n’est ni un établissement public de santé, ni un ESPIC, ni un centre de santé.")
                .says("recruits", "Aucun partenaire n’est sans recruter.");
        clause("IDF-06", "paragraph 2", "-", "Le partenaire est indépendant du recruteur.")
                .condition(areDistinctPersons());
        clause("IDF-07", "paragraph 3", "-", "Le soutien de l’ARS sert au démarrage d’un projet de territoire.")
                .informs();
        clause(
                        "IDF-08",
                        "paragraph 3",
                        "-",
                        "Les établissements sont fortement invités à prévoir la pérennisation du projet.")
                .remark(durability().isStated());
        clause(
                        "IDF-09",
                        "paragraph 4",
                        "-",
                        "L’ARS finance {share} du coût d’un assistant spécialiste de première et deuxième année, prime d’exercice territorial comprise.")
                .states(
                        Topic.MONEY,
                        "{share} du coût du poste, prime d’exercice territorial comprise ; le reste incombe aux deux partenaires",
                        "IDF-10")
                .pays(shareOfCost(share)
                        .called("Part de l’ARS")
                        .by("ARS Île-de-France")
                        .citing("IDF-09", "IDF-10")
                        .unstated("cost", "montant du coût du poste", "IDF-09"));
        clause("IDF-10", "paragraph 4", "-", "Le reste du coût incombe aux deux partenaires.")
                .amount();
        clause("IDF-11", "paragraph 5", "-", "Les structures partenaires accueillent le praticien.")
                .condition(eachPost(dossier(eachPartner(hosts()))));
        clause(
                        "IDF-12",
                        "paragraph 5",
                        "-",
                        "Le poste couvre deux années consécutives et continues, du {start} au {end}.")
                .states(Topic.START_DATES, "{start}")
                .states(Topic.DURATION, "deux années consécutives et continues, du {start} au {end}")
                .condition(eachPost(runs(start, end).when(dossier(isFirstAward()), "renewal")))
                .says("renewal", "Le renouvellement d’un même projet n’est pas tenu à ces dates.");
        clause(
                        "IDF-13",
                        "paragraph 5",
                        "-",
                        "Le praticien participe aussi à des activités pédagogiques, d’enseignement et de recherche.")
                .remark(teaching().is(true).and(research().is(true)));
        clause(
                        "IDF-14",
                        "paragraph 6",
                        "-",
                        "Le projet porte sur toute spécialité médicale ou chirurgicale, sur l’odontologie ou sur la pharmacie.")
                .states(Topic.SPECIALTIES, "toute spécialité médicale ou chirurgicale, odontologie, pharmacie")
                .condition(eachPost(specialty()
                        .passes(
                                IleDeFrance2025::isAdmitted,
                                Bilingual.of(
                                        "médicale, chirurgicale, odontologie ou pharmacie",
                                        "medical, surgical, odontology or pharmacy"))
                        .no("other")
                        .and(specialty()
                                .passes(
                                        IleDeFrance2025::isNamed,
                                        Bilingual.of(
                                                "ni médecine générale ni biologie",
                                                "neither general medicine nor biology"))
                                .elseOpen("near"))
                        .yes("named")))
                .says("named", "Spécialité du poste : {specialty}.")
                .says("other", "La spécialité du poste n’est pas de celles que l’appel nomme : {specialty}.")
                .says(
                        "near",
                        "L’appel ne dit pas si cette spécialité compte parmi les spécialités médicales : {specialty}. La question est à poser à l’ARS.");

        page(PAGE, LocalDate.of(2026, 11, 21));
        clause(
                        "IDF-15",
                        "paragraph 7",
                        "-",
                        "Le renouvellement d’un même projet, avec les mêmes partenaires et le même candidat, dure {renewalMonths} mois au plus.")
                .states(Topic.RENEWAL, "{renewalMonths} mois au plus, même projet, mêmes partenaires et même candidat")
                .condition(eachPost(lastsAtMost(renewal).when(dossier(isRenewal()), "firstAward")))
                .says(
                        "firstAward",
                        "Ce n’est pas le renouvellement d’un même projet, avec les mêmes partenaires et le même candidat.");

        page(PAGE, LocalDate.of(2026, 11, 29));
        clause(
                        "IDF-16",
                        "paragraph 7",
                        "-",
                        "La copie lue s’arrête au renouvellement : ce que la page peut dire ensuite, des pièces ou de la date limite par exemple, n’est pas déclaré ici.")
                .informs();
    }

    private static boolean isAdmitted(Specialty specialty) {
        return specialty.specialtyClass() != SpecialtyClass.OTHER;
    }

    private static boolean isNamed(Specialty specialty) {
        return specialty.specialtyClass() != SpecialtyClass.GENERAL_MEDICINE && !specialty.sameFamilyAs(BIOLOGY);
    }

    /** A renewal keeps project, partners and candidate; whatever does not is a first award. */
    private static Test<Dossier> isRenewal() {
        return request()
                .is(RequestKind.RENEWAL)
                .and(same(DossierInputs.SAME_PROJECT, PreviousGrant::getSameProject)
                        .is(true))
                .and(same(DossierInputs.SAME_PARTNERS, PreviousGrant::getSamePartners)
                        .is(true))
                .and(same(DossierInputs.SAME_CANDIDATE, PreviousGrant::getSameCandidate)
                        .is(true));
    }

    private static Test<Dossier> isFirstAward() {
        return request()
                .is(RequestKind.FIRST_AWARD)
                .or(same(DossierInputs.SAME_PROJECT, PreviousGrant::getSameProject)
                        .is(false))
                .or(same(DossierInputs.SAME_PARTNERS, PreviousGrant::getSamePartners)
                        .is(false))
                .or(same(DossierInputs.SAME_CANDIDATE, PreviousGrant::getSameCandidate)
                        .is(false));
    }

    private static Fact<Dossier, Boolean> same(
            Input<Boolean> input, Function<PreviousGrant, Optional<Boolean>> getter) {
        return Fact.stated(input, facts -> getter.apply(facts.previousGrant()));
    }

    @Override
    protected Campaign heading() {
        Bilingual title = words(
                "title",
                "Postes d’assistants spécialistes partagés entre établissements de santé et/ou Ehpad – 12e appel à candidatures");
        return Campaign.builder()
                .title(title)
                .region(words("region", "Île-de-France"))
                .regionCode("11")
                .edition(words("edition", "2025-2027"))
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

package fr.tempspartage.examples.grandest2021;

import static fr.tempspartage.domain.partner.EstablishmentKind.COOPERATION_GROUP;
import static fr.tempspartage.domain.partner.EstablishmentKind.HOSPITAL_CENTRE;
import static fr.tempspartage.domain.partner.EstablishmentKind.INTERHOSPITAL_SYNDICATE;
import static fr.tempspartage.domain.partner.EstablishmentKind.MILITARY_HOSPITAL;
import static fr.tempspartage.domain.partner.EstablishmentKind.NON_PROFIT_HOSPITAL;
import static fr.tempspartage.domain.partner.EstablishmentKind.OTHER;
import static fr.tempspartage.domain.partner.EstablishmentKind.PRIVATE_CLINIC;
import static fr.tempspartage.domain.partner.EstablishmentKind.UNIVERSITY_HOSPITAL;
import static fr.tempspartage.domain.post.EmploymentStatus.GENERAL_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.SPECIALIST_ASSISTANT;
import static fr.tempspartage.rules.vocabulary.Establishments.kind;
import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Partners.isTownStructure;
import static fr.tempspartage.rules.vocabulary.Posts.hosts;
import static fr.tempspartage.rules.vocabulary.Posts.runs;
import static fr.tempspartage.rules.vocabulary.Posts.sites;
import static fr.tempspartage.rules.vocabulary.Posts.specialty;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Projects.research;
import static fr.tempspartage.rules.vocabulary.Projects.teaching;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.QuestionBook;
import fr.tempspartage.rules.law.Topic;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Call of Grand Est for 2021-2023 (<i>assistants spécialistes à temps partagé</i>), as far as a stored copy of the beginning of
 * its text says it.
 */
public final class GrandEst2021 extends CallText {

    private static final English ENGLISH = English.load(GrandEst2021.class::getResourceAsStream);
    private static final String PAGE = "https://123dok.net/document/zkwjvv3m-proc%C3%A9dure-candidatures-campagne-"
            + "assistants-sp%C3%A9cialistes-temps-partag%C3%A9s-p%C3%A9riode.html";

    private final Parameter<LocalDate> start = parameter("start", LocalDate.class, LocalDate.of(2021, 11, 1));
    private final Parameter<LocalDate> end = parameter("end", LocalDate.class, LocalDate.of(2023, 10, 31));
    private final Parameter<Euros> yearly = parameter("yearly", Euros.class, Euros.parse("63000"));

    /** Makes the call; all instances are alike. */
    public GrandEst2021() {
        super("grand-est-2021", ENGLISH, new QuestionBook(ENGLISH));
        page(PAGE, LocalDate.of(2026, 11, 29));

        section("title");
        clause("GE-01", "title", "L’appel porte sur la période 2021-2023.")
                .states(Topic.EDITION, "2021-2023")
                .datum();

        section("1");
        clause("GE-02", "paragraph 2", "Le praticien est un assistant spécialiste.")
                .states(Topic.STATUS, "assistant spécialiste")
                .condition(eachPost(status().is(SPECIALIST_ASSISTANT).openFor(GENERAL_ASSISTANT)));
        clause("GE-03", "paragraph 2", "Le poste est partagé entre deux sites ou plus.")
                .condition(eachPost(sites().atLeast(2).yes("sites").no("one")))
                .says("sites", "Sites d’exercice : {site}.")
                .says("one", "Tout le temps est passé sur un seul site : {site}.");
        clause("GE-04", "paragraph 2, items 1-2", "Ce sont des établissements de santé, ou l’un d’eux et la ville.")
                .states(
                        Topic.PARTNERS,
                        "deux sites ou plus : établissements de santé, ou établissement de santé et structure ambulatoire",
                        "GE-03")
                .condition(onePartner(isEstablishment())
                        .and(eachPartner(isTownStructure()
                                .or(kind().is(
                                                UNIVERSITY_HOSPITAL,
                                                HOSPITAL_CENTRE,
                                                NON_PROFIT_HOSPITAL,
                                                PRIVATE_CLINIC,
                                                MILITARY_HOSPITAL)
                                        .openFor(COOPERATION_GROUP, INTERHOSPITAL_SYNDICATE, OTHER))))
                        .yes("named"))
                .says("named", "Le projet réunit un établissement de santé et d’autres, ou la ville.");
        clause("GE-05", "paragraph 3", "Le dispositif complète celui que le ministère a mis en place en 2010.")
                .informs();
        clause("GE-06", "paragraph 4", "L’ARS finance les projets retenus parce que prioritaires sur le territoire.")
                .committee(judgedByAgency());
        clause("GE-07", "paragraph 4", "Entre établissements, l’ARS finance tout le poste : {yearly} par an.")
                .states(
                        Topic.MONEY,
                        "100 % du coût du poste, soit {yearly} par an avec une PET forfaitaire, hors ville-hôpital",
                        "GE-08")
                .pays(yearlyBase(yearly)
                        .when(eachPartner(isEstablishment()))
                        .called("Prise en charge de l’ARS")
                        .by("ARS Grand Est"));
        clause("GE-08", "paragraph 4", "Avec la ville, elle le finance hors PET ; ce montant n’est pas donné.")
                .pays(unstatedAmount(
                                "Avec la ville, la PET n’est pas financée, et le texte n’imprime que le montant qui la"
                                        + " comprend.")
                        .when(onePartner(isTownStructure())));
        clause("GE-09", "paragraph 5", "Les établissements partenaires accueillent l’assistant.")
                .condition(eachPost(dossier(eachPartner(hosts()).yes("all"))))
                .says("all", "Chaque partenaire accueille l’assistant une part du temps.");
        clause("GE-10", "paragraph 5", "Le poste couvre deux années continues, du {start} au {end}.")
                .states(Topic.START_DATES, "{start}")
                .states(Topic.DURATION, "deux années consécutives et continues, du {start} au {end}")
                .condition(eachPost(runs(start, end)));
        clause("GE-11", "paragraph 5", "L’assistant participe à l’enseignement et à la recherche.")
                .remark(teaching().is(true).and(research().is(true)));
        clause("GE-12", "paragraph 6", "Toute spécialité est possible si elle répond au projet médical du territoire.")
                .states(
                        Topic.SPECIALTIES,
                        "toutes, si elles répondent au projet médical partagé du territoire",
                        "GE-13")
                .condition(eachPost(specialty().whatever("known", "unknown")))
                .says("known", "L’appel n’écarte aucune spécialité ; celle du poste : {specialty}.")
                .says("unknown", "L’appel n’écarte aucune spécialité.");
        clause("GE-13", "paragraph 6", "Le projet médical du territoire et le projet professionnel sont appréciés.")
                .committee(judgedByAgency());
        clause(
                        "GE-14",
                        "paragraph 6",
                        "La copie lue s’arrête peu après : ce que dit la suite du texte n’est pas déclaré.")
                .informs();
    }

    @Override
    protected Campaign heading() {
        Bilingual title =
                words("title", "Assistants spécialistes à temps partagé – Procédure d’appel à candidatures, Grand Est");
        return Campaign.builder()
                .title(title)
                .region(words("region", "Grand Est"))
                .regionCode("44")
                .edition(words("edition", "2021-2023"))
                .authority(words("authority", "Agence régionale de santé Grand Est"))
                .calendar(Calendar.builder()
                        .addStartMonths(YearMonth.from(start.get()))
                        .build())
                .source(SourceDocument.notAtHand(title))
                .notice(
                        words(
                                "notice",
                                "Exemple écrit d’après une copie du début du texte sur une page publique, et non d’après le texte intégral ; ce résultat n’est pas une décision de l’agence."))
                .build();
    }

    @Override
    protected CallText again() {
        return new GrandEst2021();
    }
}

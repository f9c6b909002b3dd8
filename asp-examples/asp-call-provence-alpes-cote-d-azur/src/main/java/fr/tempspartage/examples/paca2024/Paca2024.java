package fr.tempspartage.examples.paca2024;

import static fr.tempspartage.domain.partner.EstablishmentKind.COOPERATION_GROUP;
import static fr.tempspartage.domain.partner.EstablishmentKind.HOSPITAL_CENTRE;
import static fr.tempspartage.domain.partner.EstablishmentKind.INTERHOSPITAL_SYNDICATE;
import static fr.tempspartage.domain.partner.EstablishmentKind.MILITARY_HOSPITAL;
import static fr.tempspartage.domain.partner.EstablishmentKind.NON_PROFIT_HOSPITAL;
import static fr.tempspartage.domain.partner.EstablishmentKind.PRIVATE_CLINIC;
import static fr.tempspartage.domain.partner.EstablishmentKind.UNIVERSITY_HOSPITAL;
import static fr.tempspartage.domain.post.EmploymentStatus.GENERAL_ASSISTANT;
import static fr.tempspartage.domain.post.EmploymentStatus.SPECIALIST_ASSISTANT;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;
import static fr.tempspartage.rules.vocabulary.Establishments.kind;
import static fr.tempspartage.rules.vocabulary.Partners.isEstablishment;
import static fr.tempspartage.rules.vocabulary.Partners.isTownStructure;
import static fr.tempspartage.rules.vocabulary.Partners.partners;
import static fr.tempspartage.rules.vocabulary.Posts.hosts;
import static fr.tempspartage.rules.vocabulary.Posts.lasts;
import static fr.tempspartage.rules.vocabulary.Posts.specialty;
import static fr.tempspartage.rules.vocabulary.Posts.status;
import static fr.tempspartage.rules.vocabulary.Projects.research;
import static fr.tempspartage.rules.vocabulary.Projects.teaching;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.Campaign;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.SourceDocument;
import fr.tempspartage.rules.law.CallText;
import fr.tempspartage.rules.law.English;
import fr.tempspartage.rules.law.Parameter;
import fr.tempspartage.rules.law.QuestionBook;
import fr.tempspartage.rules.law.Topic;
import java.time.LocalDate;

/**
 * Posts of Provence-Alpes-Côte d’Azur (<i>assistants spécialistes à temps partagé</i>), as far as a stored copy of its page of
 * 2 May 2024 says it: no campaign, no dates.
 */
public final class Paca2024 extends CallText {

    private static final English ENGLISH = English.load(Paca2024.class::getResourceAsStream);
    private static final String PAGE = "https://paca.paps.sante.fr/devenir-assistant-temps-partage-0?parent=11536";

    private final Parameter<Integer> months = parameter("months", Integer.class, 24);
    private final Parameter<Euros> base = parameter("yearlyBase", Euros.class, Euros.parse("37945"));
    private final Parameter<Rate> hospitals = parameter("hospitalShare", Rate.class, Rate.parse("80%"));
    private final Parameter<Rate> town = parameter("townShare", Rate.class, Rate.parse("90%"));

    /** Makes the call; all instances are alike. */
    public Paca2024() {
        super("provence-alpes-cote-d-azur-2024", ENGLISH, new QuestionBook(ENGLISH));
        page(PAGE, LocalDate.of(2026, 11, 29));

        section("title");
        clause("PACA-01", "title", "La page est du 2 mai 2024 ; elle ne nomme pas de campagne.")
                .states(Topic.EDITION, "page du 2 mai 2024, sans campagne nommée")
                .datum();

        section("page");
        clause("PACA-02", "paragraph 1", "Le praticien a le statut d’assistant à temps partagé.")
                .states(Topic.STATUS, "assistant à temps partagé")
                .condition(eachPost(status().is(SPECIALIST_ASSISTANT).openFor(GENERAL_ASSISTANT)));
        clause("PACA-03", "paragraph 1", "Le poste est partagé entre deux structures.")
                .condition(partners()
                        .count()
                        .is(2)
                        .where(NOT_SATISFIED, "alone", 0, 1)
                        .others(UNKNOWN, "several"))
                .says("alone", "Nombre de partenaires déclarés : {count}. La page parle de deux structures.")
                .says("several", "La page en nomme deux, le dossier en déclare {count} : à demander à l’ARS.");
        clause("PACA-04", "paragraph 2, items 1-3", "Ce sont des CHU, des CH ou une structure ambulatoire.")
                .states(Topic.PARTNERS, "CHU et CH, deux CH, ou l’un d’eux et la ville", "PACA-03", "PACA-05")
                .condition(eachPartner(isTownStructure()
                                .or(kind().is(UNIVERSITY_HOSPITAL, HOSPITAL_CENTRE)
                                        .openFor(
                                                NON_PROFIT_HOSPITAL,
                                                PRIVATE_CLINIC,
                                                MILITARY_HOSPITAL,
                                                COOPERATION_GROUP,
                                                INTERHOSPITAL_SYNDICATE)))
                        .yes("named"))
                .says("named", "Les partenaires sont des CHU, des CH ou des structures de soins de ville.");
        clause("PACA-05", "paragraph 2, items 1-3", "L’un est un CHU ou un CH ; deux CHU ne sont pas nommés.")
                .condition(onePartner(isEstablishment())
                        .and(onePartner(isTownStructure()
                                        .or(kind().passes(
                                                        kind -> kind != UNIVERSITY_HOSPITAL,
                                                        Bilingual.of("autre qu’un CHU", "other than a CHU"))))
                                .elseOpen("twoUniversity"))
                        .yes("named"))
                .says("named", "Le projet réunit un hôpital et un partenaire qui n’est pas un CHU.")
                .says("twoUniversity", "Deux CHU : la page ne nomme pas ce cas, à demander à l’ARS.");
        clause("PACA-06", "paragraph 3", "Le titre d’ancien assistant des hôpitaux donne accès au secteur 2.")
                .informs();
        clause("PACA-07", "paragraph 4", "Les établissements partenaires accueillent l’assistant.")
                .condition(eachPost(dossier(eachPartner(hosts()).yes("all"))))
                .says("all", "Chaque partenaire accueille l’assistant une part du temps.");
        clause("PACA-08", "paragraph 4", "Le poste dure deux années consécutives et continues.")
                .states(Topic.DURATION, "{months} mois consécutifs et continus")
                .condition(eachPost(lasts(months)));
        clause("PACA-09", "paragraph 5", "L’assistant participe à l’enseignement et à la recherche.")
                .remark(teaching().is(true).and(research().is(true)));
        clause("PACA-10", "paragraph 5", "Toutes les spécialités peuvent être concernées.")
                .states(Topic.SPECIALTIES, "toutes, en particulier celles que les établissements peinent à pourvoir")
                .condition(eachPost(specialty().whatever("known", "unknown")))
                .says("known", "La page n’écarte aucune spécialité ; celle du poste : {specialty}.")
                .says("unknown", "La page n’écarte aucune spécialité.");
        clause("PACA-11", "paragraph 6", "Le poste coûte {yearlyBase} bruts par an, hors prime d’exercice territorial.")
                .states(Topic.REFERENCE_COST, "{yearlyBase} bruts par an, hors prime d’exercice territorial")
                .datum();
        clause("PACA-12", "paragraph 7", "L’ARS finance {hospitalShare} du poste entre deux hôpitaux.")
                .states(
                        Topic.MONEY,
                        "{hospitalShare} entre hôpitaux, {townShare} avec la ville, sans PET",
                        "PACA-13",
                        "PACA-14")
                .pays(yearlyBase(base, hospitals)
                        .when(eachPartner(isEstablishment()))
                        .called("Part de l’ARS")
                        .by("ARS Provence-Alpes-Côte d’Azur")
                        .citing("PACA-11", "PACA-12", "PACA-14"));
        clause("PACA-13", "paragraph 7", "L’ARS finance {townShare} du poste avec une structure ambulatoire.")
                .pays(yearlyBase(base, town)
                        .when(onePartner(isTownStructure()))
                        .called("Part de l’ARS")
                        .by("ARS Provence-Alpes-Côte d’Azur")
                        .citing("PACA-11", "PACA-13", "PACA-14"));
        clause("PACA-14", "paragraph 7", "Le reste et la prime d’exercice territorial incombent aux partenaires.")
                .amount();
        clause("PACA-15", "paragraph 8", "L’activité en ville est une activité hospitalière délocalisée.")
                .states(Topic.TOWN_PRACTICE, "activité hospitalière délocalisée")
                .datum();

        page(PAGE, LocalDate.of(2026, 11, 21));
        section("silent");
        clause("PACA-16", "silent", "La page ne donne pas de dates.")
                .silentOn(Topic.START_DATES)
                .silent();
    }

    @Override
    protected Campaign heading() {
        Bilingual title = words("title", "Devenir assistant spécialiste à temps partagé en Provence-Alpes-Côte d’Azur");
        return Campaign.builder()
                .title(title)
                .region(words("region", "Provence-Alpes-Côte d’Azur"))
                .regionCode("93")
                .edition(words("edition", "page du 2 mai 2024"))
                .authority(words("authority", "Agence régionale de santé Provence-Alpes-Côte d’Azur"))
                .calendar(Calendar.builder().build())
                .source(SourceDocument.notAtHand(title))
                .notice(
                        words(
                                "notice",
                                "Exemple écrit d’après une copie d’une page publique, et non d’après le texte intégral d’un appel ; ce résultat n’est pas une décision de l’agence."))
                .build();
    }

    @Override
    protected CallText again() {
        return new Paca2024();
    }
}

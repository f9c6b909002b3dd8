package fr.tempspartage.calls.nouvelleaquitaine2026;

import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.base;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.document;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.empty;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.establishment;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.keys;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.less;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.opinion;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.plus;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.practice;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.sharing;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.siren;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.split;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.unsplit;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.with;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.withAt;
import static fr.tempspartage.calls.nouvelleaquitaine2026.Dossiers.without;
import static fr.tempspartage.domain.dossier.DossierInputs.*;
import static fr.tempspartage.rules.verdict.Outcome.FOR_COMMITTEE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_APPLICABLE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.GroupMembership;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.SiteDistance;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.rules.verdict.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cases of the rules: at least one for every outcome that a rule declares, and both sides of each bound. */
final class RuleCases {

    private static final List<DocumentType> OPINIONS =
            List.of(DocumentType.SERVICE_HEAD_OPINION, DocumentType.POLE_HEAD_OPINION, DocumentType.DIRECTOR_OPINION);

    private static final String TWO_YEARS = "2026-11-01/2028-10-31";

    /** Departments of the region of the title. */
    private static final List<String> REGION =
            List.of("16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87");

    /** Case of a rule: dossier, readings chosen as {@code key=slug}, day, expected outcome and key of the reason. */
    record Case(String rule, Outcome outcome, String reason, Dossier dossier, List<String> readings, LocalDate on) {

        Case with(Dossier other) {
            return new Case(rule, outcome, reason, other, readings, on);
        }

        @Override
        public String toString() {
            return rule + " " + outcome + " " + reason + " " + readings;
        }
    }

    private final List<Case> cases = new ArrayList<>();

    private RuleCases() {}

    /** The cases, made once: each test that is run for one of them alone would make all of them again. */
    static List<Case> all() {
        return Holder.ALL;
    }

    private static final class Holder {

        static final List<Case> ALL = List.copyOf(made());
    }

    private static List<Case> made() {
        RuleCases all = new RuleCases();
        all.composition();
        all.kindsAndRecruiters();
        all.time();
        all.lengths();
        all.priorities();
        all.remarks();
        all.filing();
        all.documents();
        // Last, since every tenth case has a committed summary.
        all.is("NA-08", UNKNOWN, "open", with(base(), GROUP_MEMBERSHIP, GroupMembership.ASSOCIATED), "I-NA-6=required");
        return all.cases;
    }

    private void is(String rule, Outcome outcome, String reason, Dossier dossier, String... readings) {
        cases.add(new Case(rule, outcome, reason, dossier, List.of(readings), RulesTest.CONTEXT.date()));
    }

    /** Dossier whose sites all are as many kilometres from the main one. */
    private static Dossier apart(String kilometres, Dossier dossier) {
        ImmutableList.Builder<SiteDistance> distances = ImmutableList.builder();
        for (Partner partner : dossier.getProject().orElseThrow().getPartners().orElseThrow()) {
            distances.add(distance(partner.getKey().toString(), kilometres));
        }
        return with(dossier, DISTANCES, distances.build());
    }

    private static SiteDistance distance(String partner, String kilometres) {
        return SiteDistance.builder()
                .partner(keys(partner).get(0))
                .kilometres(new BigDecimal(kilometres))
                .build();
    }

    private static <T> Dossier withoutAt(Dossier dossier, Input<T> input, int rank) {
        return input.with(dossier, input.read(dossier).get(rank).pointer(), Optional.empty());
    }

    private void composition() {
        is("NA-02", SATISFIED, "inside", base());
        is("NA-02", NOT_SATISFIED, "recruiterOutside", withAt(base(), DEPARTMENT, 0, Department.parse("31")));
        Dossier other = withAt(base(), DEPARTMENT, 1, Department.parse("46"));
        is("NA-02", UNKNOWN, "partnerOutside", other);
        is("NA-02", NOT_SATISFIED, "partnerRefused", other, "I-NA-1=all-partners");
        is("NA-02", SATISFIED, "inside", base(), "I-NA-1=all-partners");
        is("NA-02", SATISFIED, "oneInside", other, "I-NA-1=one-partner");
        is(
                "NA-02",
                NOT_SATISFIED,
                "noneInside",
                with(base(), DEPARTMENT, Department.parse("31")),
                "I-NA-1=one-partner");
        is("NA-02", UNKNOWN, "noSingleRecruiter", with(base(), RECRUITERS, keys()));
        is("NA-02", UNKNOWN, "noEstablishment", with(base(), PARTNERS, ImmutableList.of()), "I-NA-1=all-partners");
        is("NA-02", UNKNOWN, "missing", without(base(), DEPARTMENT));
        is("NA-02", UNKNOWN, "missing", without(base(), RECRUITERS));
        is("NA-02", UNKNOWN, "missing", empty());
        for (String code : REGION) {
            is("NA-02", SATISFIED, "inside", with(base(), DEPARTMENT, Department.parse(code)));
        }

        is("NA-05", SATISFIED, "shared", base());
        is("NA-05", NOT_SATISFIED, "oneSite", sharing("chu ch", TWO_YEARS, "*;h;chu=10,ch=0"));
        is("NA-05", SATISFIED, "shared", sharing("chu ch", TWO_YEARS, "*;h;chu=9.99,ch=0.01"));
        is("NA-05", UNKNOWN, "noSegment", with(base(), SEGMENTS, ImmutableList.of()));
        is("NA-05", UNKNOWN, "missing", unsplit(base()));

        is("NA-06", SATISFIED, "specialist", base());
        Dossier general = with(base(), STATUS, EmploymentStatus.GENERAL_ASSISTANT);
        is("NA-06", UNKNOWN, "generalOpen", general);
        is("NA-06", NOT_SATISFIED, "generalRefused", general, "I-NA-4=specialist-only");
        is("NA-06", SATISFIED, "general", general, "I-NA-4=any-assistant");
        is("NA-06", UNKNOWN, "associate", with(base(), STATUS, EmploymentStatus.ASSOCIATE_SPECIALIST_ASSISTANT));
        Dossier associate = with(base(), STATUS, EmploymentStatus.ASSOCIATE_GENERAL_ASSISTANT);
        is("NA-06", UNKNOWN, "associate", associate);
        is("NA-06", NOT_SATISFIED, "generalRefused", associate, "I-NA-4=specialist-only");
        is("NA-06", NOT_SATISFIED, "otherStatus", with(base(), STATUS, EmploymentStatus.CHIEF_RESIDENT));
        is("NA-06", NOT_SATISFIED, "otherStatus", with(base(), STATUS, EmploymentStatus.CONTRACT_PRACTITIONER));
        is("NA-06", UNKNOWN, "missing", without(base(), STATUS));

        is("NA-07", SATISFIED, "two", base());
        Dossier three = sharing("chu ch ems", TWO_YEARS, "*;h;chu=4,ch=5,ems=1");
        is("NA-07", SATISFIED, "three", three);
        is("NA-07", NOT_SATISFIED, "tooMany", three, "I-NA-5=exactly-two");
        is("NA-07", SATISFIED, "two", base(), "I-NA-5=exactly-two");
        is("NA-07", NOT_SATISFIED, "tooMany", sharing("chu ch ems espic", TWO_YEARS, "*;h;chu=4,ch=5,ems=1"));
        is("NA-07", NOT_SATISFIED, "tooFew", sharing("chu", TWO_YEARS, "*;h;chu=10"));
        Dossier same = with(base(), LEGAL_ENTITY, siren(7));
        is("NA-07", UNKNOWN, "sameLegalPerson", same);
        is("NA-07", SATISFIED, "two", same, "I-NA-23=two");
        is("NA-07", NOT_SATISFIED, "onePerson", same, "I-NA-23=one");
        is("NA-07", UNKNOWN, "missing", without(base(), LEGAL_ENTITY));
        Dossier unnumbered = without(base(), LEGAL_ENTITY);
        is("NA-07", SATISFIED, "two", unnumbered, "I-NA-23=two");
        is("NA-07", SATISFIED, "two", with(unnumbered, DISTINCT_LEGAL_PERSONS, true));
        is("NA-07", UNKNOWN, "sameLegalPerson", with(unnumbered, DISTINCT_LEGAL_PERSONS, false));
        is("NA-07", NOT_SATISFIED, "onePerson", with(unnumbered, DISTINCT_LEGAL_PERSONS, false), "I-NA-23=one");
        is(
                "NA-07",
                SATISFIED,
                "two",
                withAt(
                        withAt(unnumbered, LEGAL_STATUS, 1, LegalStatus.PUBLIC_INTEREST_PRIVATE),
                        ESTABLISHMENT_KIND,
                        1,
                        EstablishmentKind.NON_PROFIT_HOSPITAL));
        is("NA-07", UNKNOWN, "sameLegalPerson", with(unnumbered, LEGAL_ENTITY_FINESS, Finess.parse("330781196")));
        is(
                "NA-07",
                SATISFIED,
                "two",
                withAt(
                        with(unnumbered, LEGAL_ENTITY_FINESS, Finess.parse("330781196")),
                        LEGAL_ENTITY_FINESS,
                        1,
                        Finess.parse("870000015")));
        is("NA-07", UNKNOWN, "missing", empty());
        is(
                "NA-07",
                UNKNOWN,
                "missing",
                without(sharing("chu ch ems espic", TWO_YEARS, "*;h;chu=5,ch=5"), LEGAL_ENTITY));

        is("NA-09", SATISFIED, "physician", base());
        Dossier dentist = with(base(), PROFESSION, Profession.DENTIST);
        is("NA-09", UNKNOWN, "otherProfession", dentist);
        is("NA-09", NOT_SATISFIED, "refused", dentist, "I-NA-3=physicians-only");
        is("NA-09", UNKNOWN, "missing", without(base(), PROFESSION));
        Dossier onTheDay = with(base(), DIPLOMA_DATE, LocalDate.of(2026, 11, 1));
        is("NA-09", SATISFIED, "physician", onTheDay);
        is("NA-09", SATISFIED, "physician", onTheDay, "I-NA-25=before-start");
        is("NA-09", SATISFIED, "physician", with(base(), DIPLOMA_DATE, LocalDate.of(2026, 10, 31)));
        Dossier after = with(base(), DIPLOMA_DATE, LocalDate.of(2026, 11, 2));
        is("NA-09", UNKNOWN, "residencyOpen", after);
        is("NA-09", NOT_SATISFIED, "residencyRefused", after, "I-NA-25=before-start");
        is("NA-09", SATISFIED, "physician", after, "I-NA-25=any-time");
        is("NA-09", UNKNOWN, "missing", without(base(), DIPLOMA_DATE));
        is("NA-09", UNKNOWN, "missing", without(base(), DIPLOMA_DATE), "I-NA-25=before-start");
        is("NA-09", SATISFIED, "physician", without(base(), DIPLOMA_DATE), "I-NA-25=any-time");
        is("NA-09", UNKNOWN, "missing", without(base(), CONTRACT_START));
        is("NA-09", UNKNOWN, "residencyOpen", with(after, PROFESSION, Profession.DENTIST));
        is("NA-09", NOT_SATISFIED, "refused", with(after, PROFESSION, Profession.DENTIST), "I-NA-3=physicians-only");

        is("NA-14", SATISFIED, "accepted", base());
        is("NA-14", SATISFIED, "accepted", with(base(), POST_SPECIALTY, Specialty.parse("SM54")));
        is("NA-14", SATISFIED, "anySpecialty", without(base(), POST_SPECIALTY));
        is("NA-14", SATISFIED, "anySpecialty", empty());

        is("NA-15", SATISFIED, "expected", base());
        is("NA-15", SATISFIED, "expected", with(base(), LINKED_DOSSIERS, ImmutableList.of("b", "c")));
        is("NA-15", UNKNOWN, "more", with(base(), LINKED_DOSSIERS, ImmutableList.of("b", "c", "d")));
        Dossier alone = without(base(), LINKED_DOSSIERS);
        is("NA-15", UNKNOWN, "missing", alone);
        is("NA-15", SATISFIED, "expected", with(alone, ASSISTANTS, 1));
        is("NA-15", SATISFIED, "expected", with(alone, ASSISTANTS, 3));
        is("NA-15", UNKNOWN, "more", with(alone, ASSISTANTS, 4));
        is(
                "NA-15",
                UNKNOWN,
                "more",
                with(with(base(), LINKED_DOSSIERS, ImmutableList.of("b", "c", "d")), ASSISTANTS, 3));
        is("NA-15", SATISFIED, "expected", with(without(alone, POSTS), ASSISTANTS, 2));
        is("NA-15", UNKNOWN, "missing", empty());

        Post post = base().getPosts().orElseThrow().get(0);
        Dossier several = with(base(), POSTS, ImmutableList.of(post, post));
        is("NA-82", SATISFIED, "one", base());
        is("NA-82", NOT_SATISFIED, "several", several);
        is("NA-82", SATISFIED, "wholeProject", several, "I-NA-7=per-project");
        is("NA-82", UNKNOWN, "missing", empty());
    }

    private void kindsAndRecruiters() {
        // A day of filing tells the state: what the answer rests on is declared.
        for (DocumentType opinion : OPINIONS) {
            String rule = "NA-" + (72 + OPINIONS.indexOf(opinion));
            is(rule, NOT_SATISFIED, "absent", without(less(base(), opinion), FILING_STATE));
        }
        is("NA-43", SATISFIED, "public", base());
        is("NA-43", NOT_SATISFIED, "notPublic", with(base(), LEGAL_STATUS, LegalStatus.PUBLIC_MEDICO_SOCIAL));
        is("NA-43", NOT_SATISFIED, "noRecruiter", with(base(), RECRUITERS, keys()));
        List<Partner> town = List.of(practice("msp"), establishment("ch"));
        Dossier recruitedInTown = sharing(town, TWO_YEARS, "*;h;msp=5,ch=5");
        is("NA-43", NOT_SATISFIED, "community", recruitedInTown);
        is(
                "NA-43",
                NOT_SATISFIED,
                "whoeverRecruits",
                without(with(base(), LEGAL_STATUS, LegalStatus.PUBLIC_MEDICO_SOCIAL), RECRUITERS));
        is("NA-43", SATISFIED, "public", without(base(), LEGAL_STATUS));
        is("NA-43", UNKNOWN, "missing", without(without(base(), LEGAL_STATUS), ESTABLISHMENT_KIND));
        for (EstablishmentKind kind : EstablishmentKind.values()) {
            boolean known = kind.impliedStatus().isPresent();
            boolean hospital =
                    kind == EstablishmentKind.UNIVERSITY_HOSPITAL || kind == EstablishmentKind.HOSPITAL_CENTRE;
            is(
                    "NA-43",
                    hospital ? SATISFIED : known ? NOT_SATISFIED : UNKNOWN,
                    hospital ? "public" : known ? "notPublic" : "missing",
                    withAt(without(base(), LEGAL_STATUS), ESTABLISHMENT_KIND, 0, kind));
        }

        is("NA-46", SATISFIED, "listed", sharing("chu ch espic", TWO_YEARS, "*;h;chu=5,ch=5"));
        is("NA-46", SATISFIED, "listed", sharing("chu ems", TWO_YEARS, "*;h;chu=5,ems=5"));
        is("NA-46", NOT_SATISFIED, "community", recruitedInTown);
        Dossier clinic = withAt(base(), ESTABLISHMENT_KIND, 1, EstablishmentKind.PRIVATE_CLINIC);
        is("NA-46", NOT_SATISFIED, "notListed", clinic);
        is(
                "NA-46",
                SATISFIED,
                "openList",
                with(clinic, ESTABLISHMENT_KIND, EstablishmentKind.PRIVATE_CLINIC),
                "I-NA-14=open");
        Dossier military = withAt(base(), ESTABLISHMENT_KIND, 1, EstablishmentKind.MILITARY_HOSPITAL);
        is("NA-46", UNKNOWN, "near", military);
        is("NA-46", SATISFIED, "listed", military, "I-NA-14=open");
        is("NA-46", UNKNOWN, "near", withAt(base(), ESTABLISHMENT_KIND, 1, EstablishmentKind.INTERHOSPITAL_SYNDICATE));
        Dossier group = withAt(base(), ESTABLISHMENT_KIND, 1, EstablishmentKind.COOPERATION_GROUP);
        is("NA-46", UNKNOWN, "near", withAt(group, LEGAL_STATUS, 1, LegalStatus.OTHER_PUBLIC));
        is("NA-46", NOT_SATISFIED, "notListed", withAt(group, LEGAL_STATUS, 1, LegalStatus.OTHER_PRIVATE));
        is("NA-46", UNKNOWN, "missing", without(group, LEGAL_STATUS));
        is("NA-46", SATISFIED, "listed", group, "I-NA-14=open");
        Dossier otherKind = withAt(base(), ESTABLISHMENT_KIND, 1, EstablishmentKind.OTHER);
        is("NA-46", NOT_SATISFIED, "notListed", otherKind);
        is("NA-46", UNKNOWN, "near", otherKind, "I-NA-14=open");
        is("NA-46", UNKNOWN, "missing", without(base(), ESTABLISHMENT_KIND));
        is("NA-46", NOT_APPLICABLE, "noPartner", with(base(), PARTNERS, ImmutableList.of()));

        is("NA-49", SATISFIED, "recruitsAndPays", base());
        is("NA-49", NOT_SATISFIED, "otherPayer", with(base(), SALARY_PAYERS, keys("ch")));
        is("NA-49", NOT_SATISFIED, "otherPayer", with(base(), SALARY_PAYERS, keys("chu", "ch")));
        is("NA-49", NOT_SATISFIED, "none", with(base(), RECRUITERS, keys()));
        is("NA-49", NOT_SATISFIED, "several", with(base(), RECRUITERS, keys("chu", "ch")));
        is("NA-49", NOT_SATISFIED, "notPartner", with(base(), RECRUITERS, keys("elsewhere")));
        is("NA-49", UNKNOWN, "missing", without(base(), RECRUITERS));
        is("NA-49", NOT_SATISFIED, "notOnePayer", without(with(base(), SALARY_PAYERS, keys("chu", "ch")), RECRUITERS));
        is("NA-49", UNKNOWN, "missing", without(base(), SALARY_PAYERS));
    }

    private void time() {
        is("NA-16", SATISFIED, "enough", base());
        is("NA-16", NOT_SATISFIED, "below", sharing("chu ch", TWO_YEARS, "*;h;chu=5.01,ch=4.99"));
        is("NA-16", SATISFIED, "equalHalves", sharing("chA chB", TWO_YEARS, "*;h;chA=5,chB=5"));
        Dossier two = sharing("chA chB", TWO_YEARS, "*;h;chA=6,chB=4");
        is("NA-16", UNKNOWN, "noneNamed", two);
        is("NA-16", UNKNOWN, "missing", without(two, NAMED_PERIPHERAL));
        is("NA-16", UNKNOWN, "namingVoid", with(two, NAMED_PERIPHERAL, keys("chA", "chB")));
        is("NA-16", UNKNOWN, "namingVoid", with(base(), NAMED_PERIPHERAL, keys("chu")), "I-NA-8=c");
        is("NA-16", UNKNOWN, "medicoSocial", sharing("chu ems", TWO_YEARS, "*;h;chu=5,ems=5"));
        is(
                "NA-16",
                UNKNOWN,
                "otherStructures",
                withAt(
                        sharing("chu ems", TWO_YEARS, "*;h;chu=5,ems=5"),
                        ESTABLISHMENT_KIND,
                        1,
                        EstablishmentKind.OTHER));
        is("NA-16", UNKNOWN, "sameLegalPerson", with(base(), LEGAL_ENTITY, siren(7)));
        is("NA-16", SATISFIED, "equalHalves", with(base(), LEGAL_ENTITY, siren(7)), "I-NA-23=two");
        is("NA-16", NOT_SATISFIED, "below", with(base(), LEGAL_ENTITY, siren(7)), "I-NA-23=one");
        is("NA-16", UNKNOWN, "missing", without(base(), LEGAL_ENTITY));
        is("NA-16", UNKNOWN, "missing", without(base(), LEGAL_ENTITY), "I-NA-23=one");
        Dossier halves = sharing("chA chB", TWO_YEARS, "*;h;chA=5,chB=5");
        is("NA-16", UNKNOWN, "sameLegalPerson", with(halves, LEGAL_ENTITY, siren(7)));
        is("NA-16", UNKNOWN, "missing", without(halves, LEGAL_ENTITY));
        is("NA-16", UNKNOWN, "sameLegalPerson", with(with(two, LEGAL_ENTITY, siren(7)), NAMED_PERIPHERAL, keys("chA")));
        Dossier merged = withAt(
                sharing("chu ch ems", TWO_YEARS, "*;h;chu=5,ch=3,ems=2"),
                LEGAL_ENTITY,
                2,
                establishment("ch").getLegalEntity().orElseThrow());
        is("NA-16", UNKNOWN, "sameLegalPerson", merged);
        is("NA-16", UNKNOWN, "medicoSocial", merged, "I-NA-23=two");
        periphery();
        is("NA-16", SATISFIED, "enough", merged, "I-NA-23=one");
        is("NA-16", UNKNOWN, "lengths", sharing("chu ch", TWO_YEARS, "12;h;chu=5,ch=5"));
        is("NA-16", UNKNOWN, "missing", without(base(), ESTABLISHMENT_KIND), "I-NA-8=a");
        is("NA-16", UNKNOWN, "missing", unsplit(base()));
        is("NA-16", UNKNOWN, "missing", without(base(), PARTNERS));
        is("NA-16", UNKNOWN, "missing", without(base(), ESTABLISHMENT_KIND));
        is("NA-16", SATISFIED, "enough", without(base(), FINANCED_END), "I-NA-9=financed-period");
        is(
                "NA-16",
                UNKNOWN,
                "missing",
                without(sharing("chu ch", TWO_YEARS, "12;h;chu=10|12;h;ch=10"), FINANCED_END),
                "I-NA-9=financed-period");
        Dossier firstYear =
                with(sharing("chu ch", TWO_YEARS, "12;h;ch=10|12;h;chu=10"), FINANCED_END, LocalDate.of(2027, 10, 31));
        is("NA-16", SATISFIED, "enough", firstYear, "I-NA-9=financed-period");
        Dossier lateYear =
                with(sharing("chu ch", TWO_YEARS, "12;h;chu=10|12;h;ch=10"), FINANCED_END, LocalDate.of(2027, 10, 31));
        is("NA-16", SATISFIED, "enough", lateYear);
        is("NA-16", NOT_SATISFIED, "below", lateYear, "I-NA-9=financed-period");
        Dossier chuUnknown = without(sharing("chu ch", TWO_YEARS, "12;m;chu=1,ch=1|12;m;chu=1,ch=1"), CONTRACT_END);
        is("NA-16", UNKNOWN, "missing", chuUnknown);
    }

    /** F-7: sites of one CHU, chuA and chuB, beside others. */
    private void periphery() {
        Dossier sites = sitesOfOneChu("chuA chuB", "*;h;chuA=6,chuB=4");
        is("NA-16", UNKNOWN, "sameLegalPerson", sitesOfOneChu("chuA chuB", "*;h;chuA=5,chuB=5"));
        is("NA-16", SATISFIED, "equalHalves", sitesOfOneChu("chuA chuB", "*;h;chuA=5,chuB=5"), "I-NA-23=two");
        is("NA-16", NOT_SATISFIED, "below", sitesOfOneChu("chuA chuB", "*;h;chuA=5,chuB=5"), "I-NA-23=one");
        is("NA-16", UNKNOWN, "sitesUnnamed", sites, "I-NA-23=two");
        is("NA-16", UNKNOWN, "missing", without(sites, NAMED_PERIPHERAL), "I-NA-23=two");
        is("NA-16", UNKNOWN, "sitesUnnamed", with(sites, NAMED_PERIPHERAL, keys("chuA", "chuB")), "I-NA-23=two");
        is("NA-16", SATISFIED, "enough", with(sites, NAMED_PERIPHERAL, keys("chuA")), "I-NA-23=two");
        is("NA-16", UNKNOWN, "sameLegalPerson", with(sites, NAMED_PERIPHERAL, keys("chuA")));
        // Below under both readings: named at 40 %, or one establishment.
        is("NA-16", NOT_SATISFIED, "below", with(sites, NAMED_PERIPHERAL, keys("chuB")), "I-NA-23=two");
        is("NA-16", NOT_SATISFIED, "below", with(sites, NAMED_PERIPHERAL, keys("chuB")));
        is("NA-16", NOT_SATISFIED, "below", sites, "I-NA-23=one");
        // Two CHU that are two legal persons.
        is("NA-16", NOT_SATISFIED, "below", sharing("chuA chuB", TWO_YEARS, "*;h;chuA=5,chuB=5"));
        // Whatever kind each site declares.
        Dossier otherKind = withAt(sites, ESTABLISHMENT_KIND, 1, EstablishmentKind.HOSPITAL_CENTRE);
        is("NA-16", UNKNOWN, "sitesUnnamed", otherKind, "I-NA-23=two");
        is("NA-16", SATISFIED, "enough", with(otherKind, NAMED_PERIPHERAL, keys("chuA")), "I-NA-23=two");
        is("NA-16", NOT_SATISFIED, "below", with(otherKind, NAMED_PERIPHERAL, keys("chuB")), "I-NA-23=two");
        // A third partner.
        is("NA-16", SATISFIED, "enough", sitesOfOneChu("chuA chuB ch", "*;h;chuA=3,chuB=2,ch=5"));
        Dossier third = sitesOfOneChu("chuA chuB ch", "*;h;chuA=3,chuB=2.01,ch=4.99");
        is("NA-16", UNKNOWN, "sameLegalPerson", third);
        is("NA-16", UNKNOWN, "sitesUnnamed", third, "I-NA-23=two");
        is("NA-16", NOT_SATISFIED, "below", with(third, NAMED_PERIPHERAL, keys("ch")));
        is("NA-16", SATISFIED, "enough", with(third, NAMED_PERIPHERAL, keys("ch", "chuB")), "I-NA-23=two");
        is("NA-16", NOT_SATISFIED, "below", sitesOfOneChu("chuA chuB chuC", "*;h;chuA=1,chuB=1,chuC=8"));
        // It is not known whether they are sites of one legal person.
        Dossier open = without(sharing("chuA chuB", TWO_YEARS, "*;h;chuA=5,chuB=5"), LEGAL_ENTITY);
        is("NA-16", UNKNOWN, "missing", open);
        is("NA-16", NOT_SATISFIED, "below", with(open, DISTINCT_LEGAL_PERSONS, true));
        is("NA-16", UNKNOWN, "sameLegalPerson", with(open, DISTINCT_LEGAL_PERSONS, false));
        is("NA-16", NOT_SATISFIED, "below", open, "I-NA-23=one");
        is(
                "NA-16",
                SATISFIED,
                "enough",
                without(sharing("chu chA chB", TWO_YEARS, "*;h;chu=4,chA=5,chB=1"), PROJECT_ID));
        // F-10: a kind that changes nothing is not missing.
        Dossier halves = withoutAt(base(), ESTABLISHMENT_KIND, 0);
        is("NA-16", UNKNOWN, "missing", withoutAt(base(), ESTABLISHMENT_KIND, 1));
        is("NA-16", SATISFIED, "enough", halves);
        is(
                "NA-16",
                NOT_SATISFIED,
                "below",
                withoutAt(sharing("chu ch", TWO_YEARS, "*;h;chu=6,ch=4"), ESTABLISHMENT_KIND, 1));
    }

    private static Dossier sitesOfOneChu(String partners, String split) {
        Dossier dossier = sharing(partners, TWO_YEARS, split);
        return withAt(withAt(dossier, LEGAL_ENTITY, 0, siren(7)), LEGAL_ENTITY, 1, siren(7));
    }

    private void lengths() {
        for (String day : List.of("2026-11-01", "2026-11-30", "2027-05-01", "2027-05-31")) {
            is("NA-03", SATISFIED, "rightMonth", with(base(), CONTRACT_START, LocalDate.parse(day)));
        }
        for (String day : List.of("2026-10-31", "2026-12-01", "2027-04-30", "2027-06-01", "2027-11-01", "2026-05-01")) {
            is("NA-03", NOT_SATISFIED, "otherMonth", with(base(), CONTRACT_START, LocalDate.parse(day)));
        }
        Dossier second = with(base(), CONTRACT_START, LocalDate.parse("2026-11-02"));
        is("NA-03", NOT_SATISFIED, "notFirstDay", second, "I-NA-2=first-day");
        is("NA-03", UNKNOWN, "missing", without(base(), CONTRACT_START));
        Dossier extension = with(base(), REQUEST, RequestKind.RENEWAL);
        is("NA-03", UNKNOWN, "extensionOpen", extension);
        is("NA-03", NOT_SATISFIED, "extensionRefused", extension, "I-NA-26=new-post-only");
        is("NA-03", SATISFIED, "rightMonth", extension, "I-NA-26=extension-too");
        is("NA-03", NOT_SATISFIED, "otherMonth", with(extension, CONTRACT_START, LocalDate.of(2026, 12, 1)));
        is("NA-03", SATISFIED, "rightMonth", base(), "I-NA-26=new-post-only");
        is("NA-03", UNKNOWN, "missing", without(base(), REQUEST));
        is("NA-03", UNKNOWN, "missing", without(base(), REQUEST), "I-NA-26=new-post-only");
        is("NA-03", SATISFIED, "rightMonth", without(base(), REQUEST), "I-NA-26=extension-too");
        is("NA-03", NOT_SATISFIED, "otherMonth", with(without(base(), REQUEST), CONTRACT_START, LocalDate.EPOCH));

        is("NA-19", NOT_APPLICABLE, "notInYears", base());
        is("NA-19", SATISFIED, "twoYears", sharing("chu ch", TWO_YEARS, "*;y;chu=1,ch=1"));
        is("NA-19", NOT_SATISFIED, "otherLength", sharing("chu ch", "2026-11-01/2027-10-31", "*;y;chu=1,ch=1"));
        is("NA-19", NOT_SATISFIED, "otherLength", sharing("chu ch", "2026-11-01/2027-10-30", "*;y;chu=1,ch=1"));
        is("NA-19", UNKNOWN, "nearTwoYears", sharing("chu ch", "2026-11-01/2028-10-30", "*;y;chu=1,ch=1"));
        is("NA-19", UNKNOWN, "missing", unsplit(base()));
        is("NA-19", UNKNOWN, "missing", without(sharing("chu ch", TWO_YEARS, "*;y;chu=1,ch=1"), CONTRACT_END));

        length(SATISFIED, "anniversary", "2026-11-01/2028-10-31");
        length(SATISFIED, "anniversary", "2026-11-16/2028-11-15");
        length(SATISFIED, "anniversary", "2027-05-01/2028-04-30");
        length(SATISFIED, "firstWorkedDay", "2026-11-02/2028-10-31");
        length(UNKNOWN, "near", "2026-11-02/2028-10-31", "I-NA-22=anniversary");
        length(UNKNOWN, "near", "2026-11-16/2028-10-31");
        length(SATISFIED, "startMonth", "2026-11-16/2028-10-31", "I-NA-22=start-month");
        length(NOT_SATISFIED, "otherMonths", "2026-11-01/2028-04-30");
        length(NOT_SATISFIED, "otherMonths", "2026-11-02/2028-04-30");
        length(NOT_SATISFIED, "otherMonths", "2026-11-01/2027-09-30");
        length(UNKNOWN, "near", "2026-11-01/2027-10-01");
        length(UNKNOWN, "near", "2026-11-01/2027-10-30");
        length(UNKNOWN, "near", "2026-11-01/2027-11-01");
        length(UNKNOWN, "near", "2026-11-01/2027-11-29");
        length(NOT_SATISFIED, "otherMonths", "2026-11-01/2027-11-30");
        length(NOT_SATISFIED, "otherLength", "2026-11-01/2027-12-01");
        length(NOT_SATISFIED, "otherMonths", "2026-11-01/2028-09-30");
        length(UNKNOWN, "near", "2026-11-01/2028-10-01");
        length(UNKNOWN, "near", "2026-11-01/2028-11-29");
        length(NOT_SATISFIED, "otherMonths", "2026-11-01/2028-11-30");
        length(NOT_SATISFIED, "otherLength", "2026-11-01/2026-11-20");
        is("NA-41", UNKNOWN, "missing", without(base(), CONTRACT_END));
        Dossier financed = with(base(), FINANCED_END, LocalDate.parse("2028-04-30"));
        is("NA-41", NOT_SATISFIED, "otherMonths", financed, "I-NA-9=financed-period");
        is("NA-41", UNKNOWN, "missing", without(base(), FINANCED_START), "I-NA-9=financed-period");
    }

    private void length(Outcome outcome, String reason, String contract, String... readings) {
        is("NA-41", outcome, reason, sharing("chu ch", contract, "*;h;chu=5,ch=5"), readings);
    }

    private void priorities() {
        is("NA-31", SATISFIED, "listed", base());
        Dossier none = with(base(), HOSPITAL_GROUP, TerritorialHospitalGroup.NONE);
        is("NA-31", NOT_SATISFIED, "none", none);
        is("NA-31", UNKNOWN, "open", withAt(none, DEPARTMENT, 1, Department.parse("19")));
        is("NA-31", UNKNOWN, "open", with(base(), GROUP_MEMBERSHIP, GroupMembership.ASSOCIATED));
        is("NA-31", UNKNOWN, "missing", without(base(), HOSPITAL_GROUP));
        is("NA-31", UNKNOWN, "missing", without(base(), GROUP_MEMBERSHIP));
        Dossier misspelt = withAt(base(), HOSPITAL_GROUP, 1, TerritorialHospitalGroup.parse("charentes"));
        is("NA-31", UNKNOWN, "missing", misspelt);
        is(
                "NA-31",
                SATISFIED,
                "listedChu",
                withAt(misspelt, HOSPITAL_GROUP, 0, TerritorialHospitalGroup.parse("landes")));
        is("NA-08", UNKNOWN, "missing", misspelt, "I-NA-6=required");
        is(
                "NA-35",
                UNKNOWN,
                "missing",
                withAt(misspelt, DEPARTMENT, 1, Department.parse("19")),
                "I-NA-13.rank=correze-creuse-first");
        is("NA-31", UNKNOWN, "missing", empty());
        for (TerritorialHospitalGroup group : NouvelleAquitaine2026.GROUPS) {
            is("NA-31", SATISFIED, "listed", withAt(base(), HOSPITAL_GROUP, 1, group));
        }
        Dossier limoges = withAt(none, HOSPITAL_GROUP, 0, TerritorialHospitalGroup.parse("limousin"));
        is("NA-31", SATISFIED, "listedChu", limoges);
        is("NA-31", NOT_SATISFIED, "none", limoges, "I-NA-13.chu=excluded");
        is("NA-31", UNKNOWN, "missing", without(limoges, ESTABLISHMENT_KIND), "I-NA-13.chu=excluded");
        Dossier ussel = withAt(
                withAt(base(), HOSPITAL_GROUP, 1, TerritorialHospitalGroup.parse("limousin")),
                DEPARTMENT,
                1,
                Department.parse("19"));
        is("NA-31", SATISFIED, "listedNamed", ussel);
        is("NA-31", SATISFIED, "listedNamed", ussel, "I-NA-13.chu=excluded");
        is(
                "NA-31",
                SATISFIED,
                "listedNamed",
                withAt(ussel, HOSPITAL_GROUP, 0, TerritorialHospitalGroup.parse("limousin")));
        is("NA-08", SATISFIED, "listedNamed", ussel, "I-NA-6=required");
        is("NA-31", NOT_SATISFIED, "none", base(), "I-NA-12=recruiter");
        is("NA-31", SATISFIED, "listedChu", limoges, "I-NA-12=recruiter");
        is("NA-31", UNKNOWN, "missing", without(base(), RECRUITERS), "I-NA-12=recruiter");
        is("NA-31", SATISFIED, "listed", base(), "I-NA-12=peripheral");
        is("NA-31", NOT_SATISFIED, "none", limoges, "I-NA-12=peripheral");
        is("NA-31", UNKNOWN, "open", sharing("chu ems", TWO_YEARS, "*;h;chu=5,ems=5"), "I-NA-12=peripheral");
        Dossier hospitals = sharing("chA chB", TWO_YEARS, "*;h;chA=5,chB=5");
        is("NA-31", UNKNOWN, "open", hospitals, "I-NA-12=peripheral");
        is("NA-31", UNKNOWN, "missing", without(hospitals, NAMED_PERIPHERAL), "I-NA-12=peripheral");
        is("NA-31", SATISFIED, "listed", with(hospitals, NAMED_PERIPHERAL, keys("chB")), "I-NA-12=peripheral");
        is("NA-31", UNKNOWN, "missing", without(base(), ESTABLISHMENT_KIND), "I-NA-12=peripheral");

        is("NA-08", NOT_APPLICABLE, "preference", none);
        is("NA-08", SATISFIED, "listed", base(), "I-NA-6=required");
        is("NA-08", SATISFIED, "listedChu", limoges, "I-NA-6=required");
        is("NA-08", NOT_SATISFIED, "none", none, "I-NA-6=required");
        is("NA-08", UNKNOWN, "missing", without(base(), HOSPITAL_GROUP), "I-NA-6=required");

        is("NA-35", NOT_APPLICABLE, "same", base());
        is("NA-35", NOT_APPLICABLE, "same", empty());
        is("NA-35", NOT_APPLICABLE, "mention", ussel);
        is("NA-35", SATISFIED, "named", ussel, "I-NA-13.rank=correze-creuse-first");
        is("NA-35", NOT_SATISFIED, "none", base(), "I-NA-13.rank=correze-creuse-first");
        is(
                "NA-35",
                UNKNOWN,
                "open",
                withAt(none, DEPARTMENT, 1, Department.parse("23")),
                "I-NA-13.rank=correze-creuse-first");
        is("NA-35", UNKNOWN, "missing", empty(), "I-NA-13.rank=correze-creuse-first");
    }

    private void remarks() {
        is("NA-04", SATISFIED, "obtained", base());
        is("NA-04", SATISFIED, "obtained", with(base(), DIPLOMA_DATE, LocalDate.of(2026, 5, 20)));
        is("NA-04", SATISFIED, "expected", with(base(), DIPLOMA_DATE, LocalDate.of(2026, 5, 21)));
        is("NA-04", UNKNOWN, "missing", without(base(), DIPLOMA_DATE));
        is("NA-11", SATISFIED, "rates", base());
        is("NA-11", SATISFIED, "rates", withAt(base(), VACANCY_RATE, 1, Rate.ZERO));
        is("NA-11", UNKNOWN, "some", withoutAt(base(), VACANCY_RATE, 0));
        List<Partner> community = List.of(practice("msp"));
        is("NA-11", NOT_APPLICABLE, "noEstablishment", sharing(community, TWO_YEARS, "*;h;msp=10"));
        is("NA-11", UNKNOWN, "missing", without(base(), VACANCY_RATE));
        is("NA-13", SATISFIED, "yes", base());
        is("NA-13", NOT_SATISFIED, "no", with(base(), SUPERVISION, false));
        is("NA-13", UNKNOWN, "missing", empty());
        is("NA-21", SATISFIED, "yes", base());
        is("NA-21", NOT_SATISFIED, "no", with(base(), PLACEMENTS, ImmutableList.of()));
        is("NA-21", UNKNOWN, "missing", empty());
        is("NA-22", SATISFIED, "stated", base());
        is("NA-22", UNKNOWN, "missing", empty());
        is("NA-23", SATISFIED, "present", base());
        is("NA-23", NOT_SATISFIED, "absent", less(base(), DocumentType.DIRECTOR_OPINION));
        is("NA-23", NOT_SATISFIED, "unfavourable", plus(base(), opinion(DocumentType.DIRECTOR_OPINION, false, "ch")));
        is("NA-23", SATISFIED, "present", plus(base(), opinion(DocumentType.POLE_HEAD_OPINION, false, "ch")));
        is("NA-23", SATISFIED, "present", plus(base(), opinion(DocumentType.SERVICE_HEAD_OPINION, false, "ch")));
        is("NA-23", SATISFIED, "present", plus(base(), document(DocumentType.POLE_HEAD_OPINION)));
        Dossier draft = without(with(base(), FILING_STATE, FilingState.DRAFT), FILED_AT);
        is("NA-23", UNKNOWN, "notYet", less(draft, DocumentType.DIRECTOR_OPINION));
        is("NA-23", UNKNOWN, "directionUnknown", plus(base(), document(DocumentType.DIRECTOR_OPINION)));
        Dossier unnamed = plus(less(base(), DocumentType.DIRECTOR_OPINION), document(DocumentType.DIRECTOR_OPINION));
        is("NA-23", UNKNOWN, "unnamed", unnamed);
        is("NA-23", UNKNOWN, "noPartner", with(base(), PARTNERS, ImmutableList.of()));
        is("NA-23", UNKNOWN, "missing", empty());
        is("NA-23", SATISFIED, "present", base(), "I-NA-11=separate-document");
        is(
                "NA-23",
                NOT_SATISFIED,
                "absent",
                with(base(), COMMITMENTS, ImmutableList.of()),
                "I-NA-11=separate-document");
        is("NA-23", UNKNOWN, "missing", without(base(), COMMITMENTS), "I-NA-11=separate-document");
        is("NA-25", SATISFIED, "yes", base());
        is("NA-25", NOT_SATISFIED, "no", with(base(), COMMITMENTS, ImmutableList.of()));
        is("NA-25", UNKNOWN, "missing", empty());
        is("NA-26", SATISFIED, "yes", base());
        is("NA-26", NOT_SATISFIED, "noResident", with(base(), HAS_FINAL_PHASE_RESIDENT, false));
        is("NA-26", NOT_SATISFIED, "noSenior", with(base(), SENIOR_HALF_DAYS, BigDecimal.ZERO));
        is("NA-26", UNKNOWN, "missing", without(base(), HAS_FINAL_PHASE_RESIDENT));
        is("NA-27", SATISFIED, "yes", base());
        is("NA-27", NOT_SATISFIED, "no", with(base(), SENIOR_HALF_DAYS, BigDecimal.ZERO));
        is("NA-27", UNKNOWN, "missing", empty());
        is("NA-30", FOR_COMMITTEE, "judged", base());
        is("NA-30", UNKNOWN, "missing", without(base(), PROFESSIONAL_PROJECT));
        is("NA-76", FOR_COMMITTEE, "decides", empty());
        Dossier leave = with(
                base(),
                INTERRUPTIONS,
                ImmutableList.of(Interruption.builder()
                        .start(LocalDate.of(2027, 3, 1))
                        .end(LocalDate.of(2027, 4, 30))
                        .build()));
        is("NA-52", UNKNOWN, "missing", without(base(), INTERRUPTIONS));
        is("NA-52", SATISFIED, "none", with(base(), INTERRUPTIONS, ImmutableList.of()));
        is("NA-52", UNKNOWN, "open", leave);
        is("NA-52", SATISFIED, "continued", leave, "I-NA-16.leave=continued");
        is("NA-52", SATISFIED, "suspended", leave, "I-NA-16.leave=suspended");
        is("NA-52", SATISFIED, "extended", leave, "I-NA-16.leave=extended");
        is("NA-57", NOT_SATISFIED, "differs", apart("20", base()));
        is("NA-57", SATISFIED, "same", apart("20", sharing("chu ch", TWO_YEARS, "*;h;chu=6,ch=4")));
        is("NA-57", NOT_SATISFIED, "differs", apart("20", sharing("chu ch", TWO_YEARS, "*;h;chu=5.99,ch=4.01")));
        is("NA-57", NOT_SATISFIED, "differs", apart("20", sharing("chu ch", TWO_YEARS, "*;h;chu=7,ch=3")));
        is("NA-57", SATISFIED, "same", apart("20", sharing("chu ch", TWO_YEARS, "*;d;chu=3,ch=2")));
        is("NA-57", NOT_SATISFIED, "differs", apart("20", sharing("chu ch ems", TWO_YEARS, "*;h;chu=6,ch=2,ems=2")));
        is("NA-57", NOT_SATISFIED, "differs", apart("20", sharing("chu ch", TWO_YEARS, "*;h;chu=9,ch=1")));
        is("NA-57", NOT_SATISFIED, "differs", apart("20", sharing("chu ch", TWO_YEARS, "*;h;chu=9.5,ch=0.5")));
        is("NA-57", UNKNOWN, "distanceUnknown", base());
        is("NA-57", NOT_SATISFIED, "tooNear", apart("19.99", sharing("chu ch", TWO_YEARS, "*;h;chu=6,ch=4")));
        is("NA-57", NOT_SATISFIED, "tooNear", apart("10", base()));
        Dossier oneNear = apart("20", sharing("chu ch ems", TWO_YEARS, "*;h;chu=4,ch=4,ems=2"));
        is("NA-57", NOT_SATISFIED, "differs", oneNear);
        is(
                "NA-57",
                SATISFIED,
                "same",
                with(oneNear, DISTANCES, ImmutableList.of(distance("ch", "35"), distance("ems", "5"))));
        is("NA-57", UNKNOWN, "distanceUnknown", with(oneNear, DISTANCES, ImmutableList.of(distance("ch", "35"))));
        is("NA-57", UNKNOWN, "notByTheWeek", sharing("chu ch", TWO_YEARS, "*;y;chu=1,ch=1"));
        is("NA-57", UNKNOWN, "missing", without(base(), MAIN_SITE));
    }

    private void filing() {
        Dossier draft = without(with(base(), FILING_STATE, FilingState.DRAFT), FILED_AT);
        is("NA-64", SATISFIED, "right", base());
        is("NA-64", NOT_SATISFIED, "wrong", with(base(), SUBMITTER, SubmitterRole.RECRUITING_ESTABLISHMENT));
        is("NA-64", UNKNOWN, "mandated", with(base(), SUBMITTER, SubmitterRole.MANDATED_THIRD_PARTY));
        is("NA-64", UNKNOWN, "missing", empty());
        is("NA-64", NOT_APPLICABLE, "draft", draft);
        is("NA-65", SATISFIED, "platform", base());
        is("NA-65", NOT_SATISFIED, "otherChannel", with(base(), CHANNEL, FilingChannel.EMAIL));
        is("NA-65", UNKNOWN, "missing", empty());
        is("NA-65", NOT_APPLICABLE, "draft", draft);
        filed(SATISFIED, "inTime", "2026-05-17T23:59:59.999+02:00");
        filed(NOT_SATISFIED, "late", "2026-05-18T00:00:00+02:00");
        filed(NOT_SATISFIED, "late", "2026-05-17T23:30:00-04:00");
        filed(SATISFIED, "inTime", "2026-05-16T23:59:59+02:00", "I-NA-20=start-of-day");
        filed(NOT_SATISFIED, "late", "2026-05-17T00:00:00+02:00", "I-NA-20=start-of-day");
        is("NA-66", UNKNOWN, "missing", empty());
        drafted(NOT_APPLICABLE, "draft", draft, "2026-05-17");
        drafted(NOT_SATISFIED, "deadlinePassed", draft, "2026-05-18");
        drafted(NOT_APPLICABLE, "draft", draft, "2026-05-16", "I-NA-20=start-of-day");
        drafted(NOT_SATISFIED, "deadlinePassed", draft, "2026-05-17", "I-NA-20=start-of-day");
    }

    private void drafted(Outcome outcome, String reason, Dossier draft, String on, String... readings) {
        cases.add(new Case("NA-66", outcome, reason, draft, List.of(readings), LocalDate.parse(on)));
    }

    private void filed(Outcome outcome, String reason, String instant, String... readings) {
        is("NA-66", outcome, reason, with(base(), FILED_AT, OffsetDateTime.parse(instant)), readings);
    }

    private void documents() {
        Dossier draft = without(with(base(), FILING_STATE, FilingState.DRAFT), FILED_AT);
        ImmutableList<FormPart> three =
                ImmutableList.of(FormPart.IDENTITY, FormPart.TRAINING, FormPart.PROFESSIONAL_PROJECT);
        for (String rule : List.of("NA-45", "NA-69")) {
            is(rule, SATISFIED, "present", base());
            is(rule, NOT_SATISFIED, "absent", with(base(), FORM_PARTS, three));
            is(rule, UNKNOWN, "notYet", with(draft, FORM_PARTS, three));
            Dossier stateless = without(with(base(), FORM_PARTS, three), FILING_STATE);
            is(rule, NOT_SATISFIED, "absent", stateless);
            is(rule, UNKNOWN, "missing", without(stateless, FILED_AT));
            is(rule, UNKNOWN, "missing", empty());
        }
        is("NA-45", NOT_SATISFIED, "absent", base(), "I-NA-11=separate-document");
        Dossier project = plus(base(), document(DocumentType.SHARED_MEDICAL_PROJECT));
        is("NA-45", SATISFIED, "present", project, "I-NA-11=separate-document");

        is("NA-70", SATISFIED, "present", base());
        is("NA-70", NOT_SATISFIED, "absent", less(base(), DocumentType.CURRICULUM_VITAE));
        is("NA-70", NOT_SATISFIED, "absent", less(base(), DocumentType.MOTIVATION_LETTER));
        is("NA-70", UNKNOWN, "notYet", less(draft, DocumentType.MOTIVATION_LETTER));
        is("NA-70", UNKNOWN, "missing", empty());
        is("NA-71", SATISFIED, "present", base());
        is("NA-71", NOT_SATISFIED, "absent", less(base(), DocumentType.DIPLOMA_COORDINATOR_LETTER));
        is("NA-71", UNKNOWN, "notYet", less(draft, DocumentType.DIPLOMA_COORDINATOR_LETTER));
        is("NA-71", UNKNOWN, "missing", empty());

        opinions("NA-72", DocumentType.SERVICE_HEAD_OPINION, draft);
        opinions("NA-73", DocumentType.POLE_HEAD_OPINION, draft);
        opinions("NA-74", DocumentType.DIRECTOR_OPINION, draft);
        Dossier noService = less(with(base(), HAS_SERVICE_HEAD, false), DocumentType.SERVICE_HEAD_OPINION);
        is("NA-72", NOT_APPLICABLE, "noAuthor", noService);
        is("NA-72", NOT_SATISFIED, "absent", noService, "I-NA-21.pole=required");
        Dossier noPole = less(with(base(), HAS_POLE, false), DocumentType.POLE_HEAD_OPINION);
        is("NA-73", NOT_APPLICABLE, "noAuthor", noPole);
        is("NA-73", NOT_SATISFIED, "absent", noPole, "I-NA-21.pole=required");
        is("NA-73", UNKNOWN, "missing", without(noPole, HAS_POLE));
    }

    private void opinions(String rule, DocumentType type, Dossier draft) {
        is(rule, SATISFIED, "present", base());
        is(rule, NOT_SATISFIED, "absent", less(base(), type));
        is(rule, UNKNOWN, "notYet", less(draft, type));
        is(rule, UNKNOWN, "unnamed", plus(less(base(), type), document(type)));
        is(rule, UNKNOWN, "missing", without(less(base(), type), POSTS));
        is(rule, UNKNOWN, "missing", empty());
        Dossier refused = plus(less(base(), type), opinion(type, false, "chu", "ch"));
        is(rule, SATISFIED, "against", refused);
        is(rule, NOT_SATISFIED, "unfavourable", refused, "I-NA-21.opinion=favourable");
        Dossier unsaid = without(with(refused, DOCUMENTS, refused.getDocuments().orElseThrow()), DOCUMENTS);
        is(rule, UNKNOWN, "missing", unsaid, "I-NA-21.opinion=favourable");
        Dossier silent =
                plus(less(base(), type), opinion(type, true, "chu", "ch").withFavourable(java.util.Optional.empty()));
        is(rule, UNKNOWN, "directionUnknown", silent, "I-NA-21.opinion=favourable");
        is(rule, NOT_APPLICABLE, "noPartner", with(base(), PARTNERS, ImmutableList.of()));
        List<Partner> town = List.of(practice("msp"));
        is(rule, NOT_APPLICABLE, "noEstablishment", sharing(town, TWO_YEARS, "*;h;msp=10"));
        Dossier elsewhere = with(base(), SEGMENTS, split("*;h;other=10").getSegments());
        is(rule, NOT_APPLICABLE, "notConcerned", elsewhere);
    }
}

package fr.tempspartage.calls.auvergnerhonealpes2026;

import static fr.tempspartage.calls.auvergnerhonealpes2026.AraDossiers.contract;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AraDossiers.eligible;
import static fr.tempspartage.calls.auvergnerhonealpes2026.AraDossiers.renewal;
import static fr.tempspartage.domain.partner.ZoningClass.COMPLEMENTARY_ACTION;
import static fr.tempspartage.domain.partner.ZoningClass.OUTSIDE;
import static fr.tempspartage.domain.partner.ZoningClass.PRIORITY_INTERVENTION;
import static fr.tempspartage.rules.verdict.Outcome.FOR_COMMITTEE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_APPLICABLE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.FilingChannel;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.CommitmentSubject;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.RegistrationStatus;
import fr.tempspartage.domain.dossier.RequestKind;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.dossier.Signatory;
import fr.tempspartage.domain.dossier.SignatoryQuality;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPracticeKind;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.HospitalUnit;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.LegalStatus;
import fr.tempspartage.domain.partner.ZoningClass;
import fr.tempspartage.domain.post.AllocationUnit;
import fr.tempspartage.domain.post.CommunityPracticeMode;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.post.Interruption;
import fr.tempspartage.domain.post.RecruitmentGround;
import fr.tempspartage.domain.post.TimeAllocation;
import fr.tempspartage.domain.post.TimeSegment;
import fr.tempspartage.domain.register.ZoneRegister;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.verdict.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One dossier for each reason that a rule can give; the tests of rules, texts and properties all draw from here. */
final class AraScenarios {

    /** One expected answer. */
    record Scenario(String rule, Outcome outcome, String reason, Dossier dossier, AssessmentContext context) {

        @Override
        public String toString() {
            return rule + " " + outcome + " " + reason;
        }
    }

    static final AssessmentContext FILING_DAY = AssessmentContext.on(LocalDate.of(2026, 9, 15));
    static final AssessmentContext TEST_DAY = AssessmentContext.on(LocalDate.of(2026, 11, 1));
    private static final LocalDate PLAN = LocalDate.of(2026, 10, 20);

    private final List<Scenario> all = new ArrayList<>();

    private AraScenarios() {}

    /** The scenarios, made once: each test that is run for one of them alone would make all of them again. */
    static List<Scenario> all() {
        return Holder.ALL;
    }

    private static final class Holder {

        static final List<Scenario> ALL = List.copyOf(made());
    }

    private static List<Scenario> made() {
        AraScenarios scenarios = new AraScenarios();
        scenarios.sides();
        scenarios.zones();
        scenarios.statuses();
        scenarios.periods();
        scenarios.projects();
        scenarios.documents();
        scenarios.letters();
        scenarios.registrations();
        scenarios.filings();
        return scenarios.all;
    }

    /** Without state and day of filing: a day alone would tell that it is filed. */
    private static AraDossiers undated(AraDossiers dossier) {
        return dossier.without(DossierInputs.FILING_STATE).without(DossierInputs.FILED_AT);
    }

    private void on(String rule, Outcome outcome, String reason, AraDossiers dossier, AssessmentContext context) {
        all.add(new Scenario(rule, outcome, reason, dossier.dossier(), context));
    }

    private void on(String rule, Outcome outcome, String reason, AraDossiers dossier) {
        on(rule, outcome, reason, dossier, FILING_DAY);
    }

    private void on(String rule, Outcome outcome, String reason, AraDossiers dossier, String key, String choice) {
        on(rule, outcome, reason, dossier, FILING_DAY.interpreting(key, choice));
    }

    private static AraDossiers hospital(EstablishmentKind kind, LegalStatus status) {
        return eligible().with(DossierInputs.LEGAL_STATUS, status).with(DossierInputs.ESTABLISHMENT_KIND, kind);
    }

    private static AraDossiers clinic() {
        return hospital(EstablishmentKind.PRIVATE_CLINIC, LegalStatus.OTHER_PRIVATE);
    }

    private void sides() {
        on("ARA-03", SATISFIED, "public", eligible());
        on("ARA-03", SATISFIED, "prisonUnit", eligible().with(DossierInputs.UNIT, HospitalUnit.PRISON_CARE_UNIT));
        on("ARA-03", NOT_SATISFIED, "notPublic", clinic());
        on("ARA-03", SATISFIED, "anyHospital", clinic(), "I-ARA-1", "any-hospital");
        on("ARA-03", UNKNOWN, "missing", clinic().without(DossierInputs.ESTABLISHMENT_KIND), "I-ARA-1", "any-hospital");
        on(
                "ARA-03",
                NOT_SATISFIED,
                "notPublic",
                hospital(EstablishmentKind.MEDICO_SOCIAL, LegalStatus.PUBLIC_MEDICO_SOCIAL),
                "I-ARA-1",
                "any-hospital");
        on("ARA-03", NOT_SATISFIED, "none", eligible().partners(AraDossiers.town(CommunityPracticeKind.HEALTH_HOUSE)));
        on("ARA-03", SATISFIED, "public", eligible().without(DossierInputs.LEGAL_STATUS));
        on(
                "ARA-03",
                SATISFIED,
                "prisonUnit",
                eligible().without(DossierInputs.LEGAL_STATUS).with(DossierInputs.UNIT, HospitalUnit.PRISON_CARE_UNIT));
        on("ARA-03", NOT_SATISFIED, "notPublic", clinic().without(DossierInputs.LEGAL_STATUS));
        on(
                "ARA-03",
                UNKNOWN,
                "missing",
                eligible().without(DossierInputs.LEGAL_STATUS).without(DossierInputs.ESTABLISHMENT_KIND));
        on("ARA-03", UNKNOWN, "missing", eligible().without(DossierInputs.PARTNERS));

        AraDossiers pharmacy = eligible().structure(CommunityPracticeKind.PHARMACY);
        on("ARA-06", SATISFIED, "listed", eligible());
        on("ARA-06", NOT_SATISFIED, "outside", pharmacy);
        on("ARA-06", UNKNOWN, "openList", pharmacy, "I-ARA-2", "open");
        on("ARA-06", NOT_SATISFIED, "none", eligible().partners(AraDossiers.hospital()));
        on("ARA-06", UNKNOWN, "missing", eligible().without(DossierInputs.COMMUNITY_KIND));
        on("ARA-06", UNKNOWN, "missing", eligible().without(DossierInputs.PARTNERS));

        on("ARA-23", SATISFIED, "everywhere", eligible());
        on("ARA-23", NOT_SATISFIED, "notEverywhere", eligible().time(AraDossiers.split(10, 0)));
        on("ARA-23", NOT_SATISFIED, "notEverywhere", eligible().time(AraDossiers.split(0, 10)));
        on("ARA-23", NOT_SATISFIED, "alone", eligible().partners(AraDossiers.hospital()));
        on("ARA-23", UNKNOWN, "missing", eligible().without(DossierInputs.PARTNERS));
        on(
                "ARA-23",
                NOT_SATISFIED,
                "onePlace",
                eligible().time(AraDossiers.split(10, 0)).without(DossierInputs.PARTNERS));

        AraDossiers three = three();
        AraDossiers same = eligible()
                .structure(CommunityPracticeKind.HEALTH_CENTRE)
                .at(1, DossierInputs.LEGAL_ENTITY, AraDossiers.HOSPITAL_SIREN);
        on("ARA-66", SATISFIED, "two", eligible());
        on("ARA-66", NOT_SATISFIED, "tooFew", eligible().partners(AraDossiers.hospital()));
        on("ARA-66", UNKNOWN, "third", three);
        on("ARA-66", SATISFIED, "more", three, "I-ARA-18", "more");
        on("ARA-66", UNKNOWN, "samePerson", same);
        on("ARA-66", NOT_SATISFIED, "onePerson", same, "I-ARA-19", "distinct");
        on("ARA-66", SATISFIED, "two", same, "I-ARA-19", "same-entity-accepted");
        AraDossiers unnumbered = eligible().without(DossierInputs.LEGAL_ENTITY);
        on("ARA-66", SATISFIED, "two", unnumbered);
        AraDossiers open = unnumbered.with(DossierInputs.COMMUNITY_KIND, CommunityPracticeKind.HEALTH_CENTRE);
        on("ARA-66", UNKNOWN, "missing", open);
        on("ARA-66", SATISFIED, "two", open.with(DossierInputs.DISTINCT_LEGAL_PERSONS, true));
        on("ARA-66", UNKNOWN, "samePerson", open.with(DossierInputs.DISTINCT_LEGAL_PERSONS, false));
        on("ARA-66", UNKNOWN, "missing", eligible().without(DossierInputs.PARTNERS));
    }

    static AraDossiers three() {
        return eligible()
                .partners(
                        AraDossiers.hospital(),
                        AraDossiers.town(CommunityPracticeKind.HEALTH_HOUSE),
                        AraDossiers.town(CommunityPracticeKind.SOLO_PRACTICE)
                                .withKey(AraDossiers.THIRD)
                                .withLegalEntity(AraDossiers.THIRD_SIREN));
    }

    /** Register with a class by commune, for doctors only unless said otherwise, from 2026-10-01 another one. */
    static ZoneRegister register(Profession map, Map<String, ZoningClass> zones) {
        return new ZoneRegister() {
            @Override
            public Optional<ZoningClass> zone(
                    Profession profession, InseeCode commune, Optional<String> district, LocalDate date) {
                return profession == map ? Optional.ofNullable(zones.get(commune.toString())) : Optional.empty();
            }

            @Override
            public String name() {
                return "zonage d’essai";
            }
        };
    }

    /** The two maps of a register: zones of the hospital and the town, for doctors and then for dentists. */
    static AssessmentContext bothMaps(
            ZoningClass hospital, ZoningClass town, ZoningClass dentistsHospital, ZoningClass dentistsTown) {
        ZoneRegister doctors = register(Profession.PHYSICIAN, Map.of("42218", hospital, "15014", town));
        ZoneRegister dentists = register(Profession.DENTIST, Map.of("42218", dentistsHospital, "15014", dentistsTown));
        return FILING_DAY.interpreting("I-ARA-4.dentist", "dentists-map").with(new ZoneRegister() {
            @Override
            public Optional<ZoningClass> zone(
                    Profession profession, InseeCode commune, Optional<String> district, LocalDate date) {
                return (profession == Profession.DENTIST ? dentists : doctors)
                        .zone(profession, commune, district, date);
            }

            @Override
            public String name() {
                return doctors.name();
            }
        });
    }

    static AssessmentContext doctors(ZoningClass hospital, ZoningClass town) {
        return FILING_DAY.with(register(Profession.PHYSICIAN, Map.of("42218", hospital, "15014", town)));
    }

    private void zones() {
        AraDossiers zac = eligible().zones(OUTSIDE, COMPLEMENTARY_ACTION);
        AraDossiers out = eligible().zones(OUTSIDE, OUTSIDE);
        AraDossiers dentist = eligible().specialty("CD");
        AraDossiers dentistOut = out.specialty("CD");
        AssessmentContext dentists = FILING_DAY.interpreting("I-ARA-4.dentist", "dentists-map");
        for (String rule : List.of("ARA-07", "ARA-08", "ARA-09")) {
            String zip = rule.equals("ARA-09") ? "better" : "inside";
            Outcome yes = rule.equals("ARA-09") ? NOT_APPLICABLE : SATISFIED;
            String no = rule.equals("ARA-08") ? "noZip" : "outside";
            on(rule, yes, zip, eligible());
            on(rule, yes, zip, eligible().zones(PRIORITY_INTERVENTION, OUTSIDE));
            on(rule, yes, zip, eligible().unknownAt(0, DossierInputs.ZONE));
            on(rule, NOT_SATISFIED, no, out);
            on(rule, UNKNOWN, "missing", out.unknownAt(1, DossierInputs.ZONE));
            on(rule, UNKNOWN, "missing", out.without(DossierInputs.POST_SPECIALTY));
            on(rule, UNKNOWN, "missing", eligible().without(DossierInputs.PARTNERS));
            on(rule, UNKNOWN, "dentist", dentistOut);
            on(rule, UNKNOWN, "dentist", dentist, dentists);
            on(rule, UNKNOWN, "missing", eligible().without(DossierInputs.POST_SPECIALTY), dentists);
            on(rule, UNKNOWN, "seatZone", eligible(), "I-ARA-4.place", "seat");
            on(rule, NOT_APPLICABLE, "nowhere", eligible().partners());
            on(rule, NOT_SATISFIED, no + "Register", eligible(), doctors(OUTSIDE, OUTSIDE));
            on(rule, NOT_SATISFIED, no, out, doctors(OUTSIDE, OUTSIDE));
            on(rule, UNKNOWN, "missing", eligible().without(DossierInputs.SITE_COMMUNE), doctors(OUTSIDE, OUTSIDE));
            on(rule, UNKNOWN, "missing", eligible().without(DossierInputs.FILED_AT), doctors(OUTSIDE, OUTSIDE));
            on(rule, UNKNOWN, "missing", undated(eligible()), doctors(OUTSIDE, OUTSIDE));
            on(rule, NOT_SATISFIED, no + "Register", eligible().draft(), doctors(OUTSIDE, OUTSIDE));
            on(rule, yes, zip, eligible(), FILING_DAY.with(register(Profession.PHYSICIAN, Map.of())));
            on(
                    rule,
                    yes,
                    zip,
                    eligible(),
                    FILING_DAY
                            .interpreting("I-ARA-4.place", "seat")
                            .with(register(Profession.PHYSICIAN, Map.of("63113", PRIORITY_INTERVENTION))));
        }
        on("ARA-07", SATISFIED, "inside", zac);
        on("ARA-07", UNKNOWN, "zacOnly", zac, "I-ARA-3", "zac-if-no-zip");
        on("ARA-07", SATISFIED, "insideRegister", out, doctors(COMPLEMENTARY_ACTION, OUTSIDE));
        on("ARA-07", SATISFIED, "insideDentist", dentist);
        AraDossiers anyPost = out.without(DossierInputs.POST_SPECIALTY);
        AssessmentContext dentistsZip = bothMaps(OUTSIDE, OUTSIDE, OUTSIDE, PRIORITY_INTERVENTION);
        AssessmentContext dentistsZac = bothMaps(OUTSIDE, OUTSIDE, OUTSIDE, COMPLEMENTARY_ACTION);
        AssessmentContext zipAndZip = bothMaps(PRIORITY_INTERVENTION, OUTSIDE, OUTSIDE, PRIORITY_INTERVENTION);
        AssessmentContext zipAndZac = bothMaps(PRIORITY_INTERVENTION, OUTSIDE, OUTSIDE, COMPLEMENTARY_ACTION);
        AssessmentContext zacAndZac = bothMaps(COMPLEMENTARY_ACTION, OUTSIDE, OUTSIDE, COMPLEMENTARY_ACTION);
        on("ARA-07", SATISFIED, "insideDentistsMap", dentistOut, dentistsZip);
        on("ARA-08", SATISFIED, "insideDentistsMap", dentistOut, dentistsZip);
        on("ARA-09", SATISFIED, "insideDentistsMap", dentistOut, dentistsZac);
        on("ARA-07", SATISFIED, "eitherMap", anyPost, zipAndZip);
        on("ARA-08", SATISFIED, "eitherMap", anyPost, zipAndZip);
        on("ARA-09", NOT_APPLICABLE, "eitherMapBetter", anyPost, zipAndZip);
        on("ARA-07", SATISFIED, "eitherMap", anyPost, zipAndZac);
        on("ARA-08", UNKNOWN, "missing", anyPost, zipAndZac);
        on("ARA-09", UNKNOWN, "missing", anyPost, zipAndZac);
        on("ARA-07", SATISFIED, "eitherMap", anyPost, zacAndZac);
        on("ARA-08", UNKNOWN, "missing", anyPost, zacAndZac);
        on("ARA-09", SATISFIED, "eitherMap", anyPost, zacAndZac);
        on("ARA-07", UNKNOWN, "missing", anyPost, dentistsZip);
        on("ARA-07", UNKNOWN, "missing", anyPost, bothMaps(OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE));
        on("ARA-08", NOT_SATISFIED, "noZip", zac);
        on("ARA-08", SATISFIED, "insideRegister", out, doctors(PRIORITY_INTERVENTION, OUTSIDE));
        on("ARA-08", SATISFIED, "insideDentist", dentist);
        on("ARA-09", SATISFIED, "inside", zac);
        on("ARA-09", SATISFIED, "inside", zac.unknownAt(0, DossierInputs.ZONE));
        on("ARA-09", UNKNOWN, "zacOnly", zac, "I-ARA-3", "zac-if-no-zip");
        on("ARA-09", SATISFIED, "insideRegister", out, doctors(COMPLEMENTARY_ACTION, OUTSIDE));
        on("ARA-09", SATISFIED, "insideDentist", zac.specialty("CD"));
    }

    private void statuses() {
        on("ARA-15", SATISFIED, "assistant", eligible());
        on("ARA-15", SATISFIED, "contract", contract());
        on(
                "ARA-15",
                NOT_SATISFIED,
                "generalAssistant",
                eligible().with(DossierInputs.STATUS, EmploymentStatus.GENERAL_ASSISTANT));
        on(
                "ARA-15",
                NOT_SATISFIED,
                "other",
                eligible().with(DossierInputs.STATUS, EmploymentStatus.HOSPITAL_PRACTITIONER));
        on("ARA-15", UNKNOWN, "missing", eligible().without(DossierInputs.STATUS));

        on("ARA-16", SATISFIED, "fullTime", eligible());
        on("ARA-16", NOT_SATISFIED, "partTime", eligible().with(DossierInputs.WORKING_TIME, Rate.of(99, 100)));
        on("ARA-16", UNKNOWN, "missing", eligible().without(DossierInputs.WORKING_TIME));
        on("ARA-16", NOT_APPLICABLE, "otherStatus", contract());
        on("ARA-16", UNKNOWN, "missing", eligible().without(DossierInputs.STATUS));
        on("ARA-18", SATISFIED, "ground4", contract());
        on("ARA-18", SATISFIED, "ground4FullTime", contract().with(DossierInputs.WORKING_TIME, Rate.ONE));
        on("ARA-18", NOT_SATISFIED, "otherGround", contract().with(DossierInputs.GROUND, RecruitmentGround.GROUND_3));
        on("ARA-18", UNKNOWN, "missing", contract().without(DossierInputs.GROUND));
        on("ARA-18", NOT_APPLICABLE, "otherStatus", eligible());
        on("ARA-16", SATISFIED, "fullTime", eligible().without(DossierInputs.LEGAL_STATUS));
        on("ARA-18", SATISFIED, "ground4", contract().without(DossierInputs.LEGAL_STATUS));
        on(
                "ARA-18",
                SATISFIED,
                "ground4FullTime",
                contract().with(DossierInputs.WORKING_TIME, Rate.ONE).without(DossierInputs.LEGAL_STATUS));
        recruiters("ARA-16", eligible(), clinic());
        recruiters(
                "ARA-18",
                contract(),
                contract()
                        .with(DossierInputs.LEGAL_STATUS, LegalStatus.OTHER_PRIVATE)
                        .with(DossierInputs.ESTABLISHMENT_KIND, EstablishmentKind.PRIVATE_CLINIC));

        on("ARA-17", SATISFIED, "advanced", eligible());
        on("ARA-17", NOT_SATISFIED, "otherMode", eligible().mode(CommunityPracticeMode.EMPLOYEE));
        on(
                "ARA-17",
                NOT_SATISFIED,
                "noPresence",
                eligible().with(DossierInputs.COMMUNITY_PRESENCES, ImmutableList.of()));
        on("ARA-17", UNKNOWN, "missing", eligible().without(DossierInputs.COMMUNITY_PRESENCES));
        on("ARA-17", UNKNOWN, "missing", eligible().noMode());
        on("ARA-17", NOT_APPLICABLE, "otherStatus", contract());

        AraDossiers centre =
                contract().structure(CommunityPracticeKind.HEALTH_CENTRE).mode(CommunityPracticeMode.EMPLOYEE);
        on("ARA-19", SATISFIED, "provided", centre);
        on("ARA-19", UNKNOWN, "openPair", centre.mode(CommunityPracticeMode.SELF_EMPLOYED));
        on("ARA-19", NOT_SATISFIED, "otherMode", centre.mode(CommunityPracticeMode.SELF_EMPLOYED), "I-ARA-8", "closed");
        on("ARA-19", SATISFIED, "provided", centre.mode(CommunityPracticeMode.SELF_EMPLOYED), "I-ARA-8", "any-pair");
        on("ARA-20", SATISFIED, "provided", contract());
        on("ARA-20", UNKNOWN, "openPair", contract().mode(CommunityPracticeMode.EMPLOYEE));
        on("ARA-20", NOT_SATISFIED, "otherMode", contract().mode(CommunityPracticeMode.EMPLOYEE), "I-ARA-8", "closed");
        on("ARA-20", SATISFIED, "provided", contract().mode(CommunityPracticeMode.EMPLOYEE), "I-ARA-8", "any-pair");
        pairs("ARA-19", centre, contract());
        pairs("ARA-20", contract(), centre);
    }

    private void recruiters(String rule, AraDossiers base, AraDossiers clinic) {
        on(rule, NOT_SATISFIED, "notPublic", clinic);
        on(rule, NOT_SATISFIED, "notPublic", clinic.without(DossierInputs.LEGAL_STATUS));
        on(rule, UNKNOWN, "anyHospital", clinic, "I-ARA-1", "any-hospital");
        on(rule, NOT_SATISFIED, "community", base.with(DossierInputs.RECRUITERS, ImmutableList.of(AraDossiers.TOWN)));
        on(rule, NOT_SATISFIED, "noRecruiter", base.with(DossierInputs.RECRUITERS, ImmutableList.of()));
        on(rule, UNKNOWN, "missing", base.without(DossierInputs.RECRUITERS));
        on(rule, NOT_SATISFIED, "whoeverRecruits", clinic.without(DossierInputs.RECRUITERS));
        on(rule, UNKNOWN, "missing", base.without(DossierInputs.PARTNERS));
        on(
                rule,
                UNKNOWN,
                "missing",
                base.without(DossierInputs.LEGAL_STATUS).without(DossierInputs.ESTABLISHMENT_KIND));
    }

    private void pairs(String rule, AraDossiers provided, AraDossiers elsewhere) {
        on(rule, NOT_SATISFIED, "advancedConsultations", provided.mode(CommunityPracticeMode.ADVANCED_CONSULTATIONS));
        on(rule, NOT_SATISFIED, "noPresence", provided.with(DossierInputs.COMMUNITY_PRESENCES, ImmutableList.of()));
        on(rule, NOT_APPLICABLE, "otherStatus", eligible());
        on(rule, NOT_APPLICABLE, "otherStructure", elsewhere);
        on(rule, NOT_APPLICABLE, "otherStructure", elsewhere.without(DossierInputs.COMMUNITY_PRESENCES));
        on(rule, UNKNOWN, "missing", provided.without(DossierInputs.COMMUNITY_PRESENCES));
        on(rule, UNKNOWN, "missing", provided.without(DossierInputs.PARTNERS));
        on(rule, UNKNOWN, "missing", provided.noMode());
        on(rule, UNKNOWN, "missing", provided.without(DossierInputs.COMMUNITY_KIND));
        on(rule, UNKNOWN, "missing", provided.without(DossierInputs.STATUS));
    }

    private void periods() {
        LocalDate worked = LocalDate.of(2026, 11, 2);
        Interruption leave = Interruption.builder()
                .start(LocalDate.of(2027, 2, 1))
                .end(LocalDate.of(2027, 5, 31))
                .build();
        AraDossiers interrupted = eligible().with(DossierInputs.INTERRUPTIONS, ImmutableList.of(leave));
        on("ARA-21", SATISFIED, "contract", eligible());
        on("ARA-21", SATISFIED, "contract", eligible().with(DossierInputs.CONTRACT_START, worked));
        on("ARA-21", SATISFIED, "contractWithLeave", interrupted);
        on("ARA-21", NOT_SATISFIED, "interrupted", interrupted, "I-ARA-9", "presence");
        on("ARA-21", SATISFIED, "present", eligible(), "I-ARA-9", "presence");
        on("ARA-21", UNKNOWN, "missing", eligible().without(DossierInputs.INTERRUPTIONS), "I-ARA-9", "presence");
        on("ARA-21", UNKNOWN, "toRectify", eligible().with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 10, 30)));
        on(
                "ARA-21",
                NOT_SATISFIED,
                "otherLength",
                eligible().with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 11, 30)));
        on("ARA-21", UNKNOWN, "kindOpen", looksLikeRenewal());
        on("ARA-21", UNKNOWN, "missing", renewal().without(DossierInputs.PREVIOUS_CANDIDATE));
        on("ARA-21", NOT_SATISFIED, "otherLength", otherCandidate());
        on("ARA-21", UNKNOWN, "missing", eligible().without(DossierInputs.CONTRACT_END));
        on("ARA-21", UNKNOWN, "missing", eligible().without(DossierInputs.REQUEST));
        on("ARA-21", NOT_APPLICABLE, "renewal", renewal());
        on("ARA-22", SATISFIED, "printed", eligible());
        on("ARA-22", SATISFIED, "firstWorkedDay", eligible().with(DossierInputs.CONTRACT_START, worked));
        on("ARA-22", UNKNOWN, "toRectify", eligible().with(DossierInputs.CONTRACT_START, LocalDate.of(2026, 11, 3)));
        on("ARA-22", UNKNOWN, "toRectify", eligible().with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 10, 30)));
        on(
                "ARA-22",
                NOT_SATISFIED,
                "otherStart",
                eligible().with(DossierInputs.CONTRACT_START, LocalDate.of(2026, 10, 1)));
        on(
                "ARA-22",
                NOT_SATISFIED,
                "otherEnd",
                eligible().with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 11, 30)));
        on(
                "ARA-22",
                NOT_SATISFIED,
                "otherEnd",
                eligible()
                        .with(DossierInputs.CONTRACT_END, LocalDate.of(2028, 11, 30))
                        .without(DossierInputs.CONTRACT_START));
        on("ARA-22", UNKNOWN, "kindOpen", looksLikeRenewal());
        on("ARA-22", UNKNOWN, "missing", eligible().without(DossierInputs.CONTRACT_START));
        on("ARA-22", NOT_APPLICABLE, "renewal", renewal());

        on("ARA-36", SATISFIED, "same", renewal());
        on("ARA-36", NOT_APPLICABLE, "otherProject", renewal().with(DossierInputs.PREVIOUS_PROJECT, "projet-2"));
        on(
                "ARA-36",
                NOT_APPLICABLE,
                "otherPartners",
                renewal().with(DossierInputs.PREVIOUS_PARTNERS, ImmutableList.of(AraDossiers.HOSPITAL_SIREN)));
        on(
                "ARA-36",
                NOT_APPLICABLE,
                "otherPartners",
                renewal()
                        .with(
                                DossierInputs.PREVIOUS_PARTNERS,
                                ImmutableList.of(
                                        AraDossiers.HOSPITAL_SIREN, AraDossiers.TOWN_SIREN, AraDossiers.THIRD_SIREN)));
        on("ARA-36", NOT_APPLICABLE, "otherCandidate", otherCandidate());
        on("ARA-36", UNKNOWN, "missing", renewal().without(DossierInputs.PREVIOUS_CANDIDATE));
        on("ARA-36", UNKNOWN, "missing", renewal().without(DossierInputs.LEGAL_ENTITY));
        on("ARA-36", UNKNOWN, "missing", renewal().without(DossierInputs.PREVIOUS_PARTNERS));
        on("ARA-36", UNKNOWN, "missing", renewal().without(DossierInputs.REQUEST));
        on("ARA-36", UNKNOWN, "missing", eligible().without(DossierInputs.REQUEST));
        on("ARA-36", UNKNOWN, "missing", eligible().with(DossierInputs.REQUEST, RequestKind.RENEWAL));
        on("ARA-36", UNKNOWN, "looksLikeRenewal", looksLikeRenewal());
        on("ARA-36", UNKNOWN, "contradicted", renewal().with(DossierInputs.SAME_CANDIDATE, false));
        on("ARA-36", NOT_APPLICABLE, "firstAward", eligible());

        AraDossiers second = renewal().with(DossierInputs.EARLIER_RENEWALS, ImmutableList.of(6));
        on("ARA-37", SATISFIED, "within", renewal());
        on("ARA-37", NOT_SATISFIED, "tooLong", renewal().with(DossierInputs.CONTRACT_END, LocalDate.of(2027, 11, 30)));
        on("ARA-37", UNKNOWN, "slightlyTooLong", renewal().with(DossierInputs.CONTRACT_END, LocalDate.of(2027, 11, 1)));
        on("ARA-37", NOT_SATISFIED, "tooLong", second);
        on("ARA-37", SATISFIED, "within", second.with(DossierInputs.CONTRACT_END, LocalDate.of(2027, 4, 30)));
        on("ARA-37", UNKNOWN, "slightlyTooLong", second.with(DossierInputs.CONTRACT_END, LocalDate.of(2027, 5, 1)));
        on("ARA-37", SATISFIED, "within", second, "I-ARA-12.count", "each-12");
        on("ARA-37", NOT_SATISFIED, "usedUp", renewal().with(DossierInputs.EARLIER_RENEWALS, ImmutableList.of(12)));
        on("ARA-37", UNKNOWN, "otherStart", renewal().with(DossierInputs.CONTRACT_START, LocalDate.of(2026, 12, 1)));
        on("ARA-37", SATISFIED, "within", renewal().with(DossierInputs.CONTRACT_START, worked));
        on("ARA-37", UNKNOWN, "missing", renewal().without(DossierInputs.EARLIER_RENEWALS));
        on("ARA-37", UNKNOWN, "missing", renewal().without(DossierInputs.CONTRACT_END));
        on("ARA-37", UNKNOWN, "missing", eligible().without(DossierInputs.REQUEST));
        on("ARA-37", UNKNOWN, "kindOpen", looksLikeRenewal());
        on("ARA-37", NOT_APPLICABLE, "firstAward", eligible());
        on("ARA-37", NOT_APPLICABLE, "otherProject", renewal().with(DossierInputs.PREVIOUS_PROJECT, "projet-2"));
        on(
                "ARA-37",
                NOT_APPLICABLE,
                "otherPartners",
                renewal().with(DossierInputs.PREVIOUS_PARTNERS, ImmutableList.of(AraDossiers.HOSPITAL_SIREN)));
        on("ARA-37", NOT_APPLICABLE, "otherCandidate", otherCandidate());
    }

    /** All as before, and asked as a first award. */
    static AraDossiers looksLikeRenewal() {
        return renewal().with(DossierInputs.REQUEST, RequestKind.FIRST_AWARD);
    }

    static AraDossiers otherCandidate() {
        return renewal().with(DossierInputs.PREVIOUS_CANDIDATE, Rpps.parse("10000000017"));
    }

    private void projects() {
        on("ARA-11", SATISFIED, "told", eligible());
        on("ARA-11", NOT_SATISFIED, "blank", eligible().with(DossierInputs.DURABILITY, " "));
        on("ARA-11", UNKNOWN, "missing", eligible().without(DossierInputs.DURABILITY));
        on("ARA-24", SATISFIED, "both", eligible());
        on("ARA-24", NOT_SATISFIED, "noTeaching", eligible().with(DossierInputs.TEACHING, false));
        on("ARA-24", NOT_SATISFIED, "noResearch", eligible().with(DossierInputs.RESEARCH, false));
        on("ARA-24", UNKNOWN, "missing", eligible().without(DossierInputs.RESEARCH));

        on("ARA-25", SATISFIED, "medical", eligible());
        on("ARA-25", SATISFIED, "surgical", eligible().specialty("SM08"));
        on("ARA-25", SATISFIED, "odontology", eligible().specialty("SCD02"));
        AraDossiers biology = eligible().specialty("SM03");
        AraDossiers byPharmacist = biology.with(DossierInputs.PROFESSION, Profession.PHARMACIST);
        on("ARA-25", UNKNOWN, "biology", biology);
        on("ARA-25", UNKNOWN, "biology", eligible().specialty("SM66"));
        on("ARA-25", UNKNOWN, "biology", byPharmacist);
        on("ARA-25", UNKNOWN, "biology", biology.without(DossierInputs.PROFESSION));
        on("ARA-25", UNKNOWN, "biology", byPharmacist, "I-ARA-10", "tolerated");
        on("ARA-25", SATISFIED, "biologyAccepted", biology, "I-ARA-10.biology", "accepted");
        on("ARA-25", NOT_SATISFIED, "biologyRefused", biology, "I-ARA-10.biology", "refused");
        on("ARA-25", UNKNOWN, "biologyByPharmacist", byPharmacist, "I-ARA-10.biology", "accepted");
        on("ARA-25", UNKNOWN, "missing", biology.without(DossierInputs.PROFESSION), "I-ARA-10.biology", "accepted");
        on(
                "ARA-25",
                SATISFIED,
                "pharmacyTolerated",
                byPharmacist,
                FILING_DAY.interpreting("I-ARA-10.biology", "accepted").interpreting("I-ARA-10", "tolerated"));
        on(
                "ARA-25",
                SATISFIED,
                "biologyAccepted",
                biology.without(DossierInputs.PROFESSION),
                FILING_DAY.interpreting("I-ARA-10.biology", "accepted").interpreting("I-ARA-10", "tolerated"));
        on("ARA-25", NOT_SATISFIED, "generalMedicine", eligible().specialty("SM26"));
        on("ARA-25", NOT_SATISFIED, "pharmacy", eligible().specialty("PH"));
        on("ARA-25", SATISFIED, "pharmacyTolerated", eligible().specialty("PH"), "I-ARA-10", "tolerated");
        on("ARA-25", NOT_SATISFIED, "otherProfession", eligible().specialty("SF"), "I-ARA-10", "tolerated");
        on("ARA-25", UNKNOWN, "missing", eligible().without(DossierInputs.POST_SPECIALTY));
        for (String code : List.of(
                "SM40", "SM87", "SM42", "SM92", "SM24", "SM38", "SM85", "SM15", "SM16", "SM62", "SM04", "SM73", "CD",
                "SCD01")) {
            String reason = code.matches("SM(40|42|24|38|15|62|73)|CD") ? "listed" : "listedFamily";
            on("ARA-28", SATISFIED, reason, eligible().specialty(code));
        }
        on("ARA-28", NOT_SATISFIED, "notListed", eligible().specialty("SM41"));
        on("ARA-28", NOT_SATISFIED, "notListed", eligible().specialty("SM09"));
        on("ARA-28", NOT_APPLICABLE, "indicative", eligible(), "I-ARA-11", "indicative");
        on(
                "ARA-28",
                NOT_APPLICABLE,
                "indicative",
                eligible().without(DossierInputs.POST_SPECIALTY),
                "I-ARA-11",
                "indicative");
        on("ARA-28", NOT_SATISFIED, "notListed", biology);
        on("ARA-28", UNKNOWN, "missing", eligible().without(DossierInputs.POST_SPECIALTY));

        on("ARA-56", FOR_COMMITTEE, "described", eligible());
        on("ARA-56", UNKNOWN, "missing", eligible().without(DossierInputs.NEED));
        TimeAllocation short6 = TimeAllocation.builder()
                .segments(ImmutableList.of(segment(6), segment(6)))
                .build();
        on("ARA-57", FOR_COMMITTEE, "share", eligible().time(AraDossiers.split(6, 4)));
        on("ARA-57", FOR_COMMITTEE, "notComputed", eligible().time(short6));
        on("ARA-57", FOR_COMMITTEE, "notDated", eligible().time(short6).without(DossierInputs.CONTRACT_END));
        on(
                "ARA-57",
                UNKNOWN,
                "missing",
                eligible().time(short6).without(DossierInputs.CONTRACT_END),
                "I-ARA-16",
                "equal");
        on("ARA-57", UNKNOWN, "missing", eligible().without(DossierInputs.PARTNERS));
        on("ARA-57", SATISFIED, "half", eligible(), "I-ARA-16", "equal");
        on("ARA-57", NOT_SATISFIED, "notHalf", eligible().time(AraDossiers.split(6, 4)), "I-ARA-16", "equal");
    }

    private static TimeSegment segment(int months) {
        return TimeSegment.builder()
                .months(months)
                .unit(AllocationUnit.HALF_DAYS_PER_WEEK)
                .sites(AraDossiers.split(5, 5).getSegments().get(0).getSites())
                .build();
    }

    private void documents() {
        ImmutableMap<String, DocumentType> types = ImmutableMap.of(
                "ARA-45", DocumentType.SHARED_MEDICAL_PROJECT,
                "ARA-46", DocumentType.CURRICULUM_VITAE,
                "ARA-47", DocumentType.MOTIVATION_LETTER,
                "ARA-50", DocumentType.COMMITMENT_LETTER,
                "ARA-48", DocumentType.REGISTRATION_CERTIFICATE);
        types.forEach((rule, type) -> {
            if (!rule.equals("ARA-50") && !rule.equals("ARA-48")) {
                on(rule, SATISFIED, "present", eligible());
            }
            on(rule, NOT_SATISFIED, "absent", eligible().withoutDocument(type));
            on(rule, UNKNOWN, "notYet", eligible().withoutDocument(type).draft());
            on(rule, NOT_SATISFIED, "absent", eligible().withoutDocument(type).without(DossierInputs.FILING_STATE));
            on(rule, UNKNOWN, "missing", undated(eligible().withoutDocument(type)));
            on(rule, UNKNOWN, "missing", eligible().without(DossierInputs.DOCUMENTS));
        });
        AraDossiers planned = eligible()
                .withoutDocument(DocumentType.REGISTRATION_CERTIFICATE)
                .adding(AraDossiers.document(DocumentType.PLANNED_REGISTRATION));
        on("ARA-48", SATISFIED, "certificate", eligible());
        on("ARA-48", SATISFIED, "planned", planned.without(DossierInputs.RPPS));
        on("ARA-48", NOT_SATISFIED, "noNumber", planned.without(DossierInputs.RPPS), "I-ARA-14", "both-branches");
        on("ARA-48", SATISFIED, "planned", planned, "I-ARA-14", "both-branches");
        on("ARA-48", NOT_SATISFIED, "noNumber", eligible().without(DossierInputs.RPPS));
        on(
                "ARA-48",
                UNKNOWN,
                "noNumberYet",
                eligible().without(DossierInputs.RPPS).draft());
        on("ARA-48", UNKNOWN, "missing", undated(eligible().without(DossierInputs.RPPS)));
        AraDossiers provisional = eligible().with(DossierInputs.REGISTRATION_STATUS, RegistrationStatus.PROVISIONAL);
        on("ARA-48", SATISFIED, "certificate", eligible().without(DossierInputs.REGISTRATION_STATUS));
        on("ARA-48", NOT_SATISFIED, "notDefinitive", provisional);
        on("ARA-48", NOT_SATISFIED, "notDefinitive", provisional.without(DossierInputs.RPPS));
        on("ARA-48", UNKNOWN, "notDefinitiveYet", provisional.draft());
        on("ARA-48", UNKNOWN, "missing", undated(provisional));
        on("ARA-48", SATISFIED, "planned", provisional.adding(AraDossiers.document(DocumentType.PLANNED_REGISTRATION)));
    }

    private void letters() {
        on("ARA-50", SATISFIED, "complete", eligible());
        on("ARA-50", NOT_SATISFIED, "notOnModel", eligible().letter(l -> l.withOnModel(false)));
        on("ARA-50", UNKNOWN, "modelNotTold", eligible().letter(l -> l.withOnModel(Optional.empty())));
        on(
                "ARA-50",
                NOT_SATISFIED,
                "withoutProject",
                eligible().letter(l -> l.withSubjects(ImmutableList.of(CommitmentSubject.RECRUITMENT))));
        on(
                "ARA-50",
                NOT_SATISFIED,
                "withoutRecruitment",
                eligible().letter(l -> l.withSubjects(ImmutableList.of(CommitmentSubject.SHARED_MEDICAL_PROJECT))));
        on("ARA-50", UNKNOWN, "subjectsNotTold", eligible().letter(l -> l.withSubjects(Optional.empty())));
        on("ARA-50", UNKNOWN, "dateNotTold", eligible().letter(l -> l.withDate(Optional.empty())));
        on("ARA-50", NOT_SATISFIED, "datedAfterFiling", eligible().letter(l -> l.withDate(LocalDate.of(2026, 9, 16))));
        on("ARA-50", SATISFIED, "complete", eligible().letter(l -> l.withDate(LocalDate.of(2026, 9, 15))));
        on(
                "ARA-50",
                SATISFIED,
                "complete",
                eligible().letter(l -> l.withDate(LocalDate.of(2026, 9, 16))).draft());
        on("ARA-50", UNKNOWN, "missing", eligible().without(DossierInputs.FILED_AT));
        on("ARA-50", UNKNOWN, "missing", undated(eligible().letter(l -> l.withDate(LocalDate.of(2026, 9, 16)))));
        on("ARA-50", UNKNOWN, "signaturesNotTold", eligible().letter(l -> l.withSignatories(Optional.empty())));
        Signatory director = AraDossiers.signed(SignatoryQuality.ESTABLISHMENT_DIRECTOR, AraDossiers.HOSPITAL);
        Signatory town = AraDossiers.signed(SignatoryQuality.COMMUNITY_DIRECTOR, AraDossiers.TOWN);
        Signatory legal = AraDossiers.signed(SignatoryQuality.LEGAL_REPRESENTATIVE, AraDossiers.TOWN);
        Signatory nobody = Signatory.builder().build();
        on("ARA-50", UNKNOWN, "qualityNotTold", signed(director, nobody));
        on("ARA-50", NOT_SATISFIED, "noHospitalSignature", signed(town));
        on("ARA-50", NOT_SATISFIED, "noTownSignature", signed(director));
        on(
                "ARA-50",
                NOT_SATISFIED,
                "noTownSignature",
                signed(director, AraDossiers.signed(SignatoryQuality.LEGAL_REPRESENTATIVE, AraDossiers.HOSPITAL)));
        on("ARA-50", SATISFIED, "representative", signed(director, legal));
        on("ARA-50", NOT_SATISFIED, "directorOnly", signed(director, legal), "I-ARA-15", "director-only");
        on("ARA-50", UNKNOWN, "qualityNotTold", signed(director, nobody, legal), "I-ARA-15", "director-only");
        on(
                "ARA-50",
                UNKNOWN,
                "representativeOfWhom",
                signed(
                        director,
                        Signatory.builder()
                                .quality(SignatoryQuality.LEGAL_REPRESENTATIVE)
                                .build()));
        on("ARA-50", SATISFIED, "complete", signed(town).adding(AraDossiers.letter()));
    }

    private static AraDossiers signed(Signatory... signatories) {
        return eligible().letter(l -> l.withSignatories(ImmutableList.copyOf(signatories)));
    }

    private void registrations() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        RegistrationStatus none = RegistrationStatus.NOT_REGISTERED;
        RegistrationStatus provisional = RegistrationStatus.PROVISIONAL;
        on("ARA-54", SATISFIED, "registered", eligible());
        on("ARA-54", SATISFIED, "registered", definitive(day));
        on("ARA-54", NOT_SATISFIED, "tooLate", definitive(day.plusDays(1)));
        on("ARA-54", FOR_COMMITTEE, "criterion", definitive(day.plusDays(1)), "I-ARA-20", "criterion");
        on("ARA-54", FOR_COMMITTEE, "criterion", eligible().registered(r -> r), "I-ARA-20", "criterion");
        on("ARA-54", UNKNOWN, "sinceOfWhat", eligible().registered(r -> r.since(PLAN)));
        on("ARA-54", UNKNOWN, "sinceOfWhat", eligible().registered(r -> r.since(day.plusDays(1))));
        on("ARA-54", UNKNOWN, "planned", eligible().registered(r -> r.plannedOn(day)));
        on("ARA-54", NOT_SATISFIED, "plannedTooLate", eligible().registered(r -> r.plannedOn(day.plusDays(1))));
        on("ARA-54", UNKNOWN, "plannedPassed", eligible().registered(r -> r.plannedOn(PLAN)), TEST_DAY);
        on(
                "ARA-54",
                NOT_SATISFIED,
                "notRegistered",
                eligible().registered(r -> r.status(none).statedOn(day)));
        on(
                "ARA-54",
                UNKNOWN,
                "notDefinitive",
                eligible().registered(r -> r.status(none).statedOn(day.minusDays(1))),
                TEST_DAY);
        on("ARA-54", UNKNOWN, "notDefinitive", eligible().registered(r -> r.status(none)), TEST_DAY);
        on(
                "ARA-54",
                NOT_SATISFIED,
                "notRegistered",
                filedAt("2026-11-01T00:00:00+01:00").registered(r -> r.status(none)));
        on(
                "ARA-54",
                UNKNOWN,
                "notDefinitive",
                filedAt("2026-10-31T23:59:59+01:00").registered(r -> r.status(none)),
                TEST_DAY);
        on("ARA-54", UNKNOWN, "notDefinitive", eligible().draft().registered(r -> r.status(none)), TEST_DAY);
        on(
                "ARA-54",
                NOT_SATISFIED,
                "provisional",
                eligible().registered(r -> r.status(provisional).since(PLAN).statedOn(day)));
        on(
                "ARA-54",
                UNKNOWN,
                "notDefinitive",
                eligible().registered(r -> r.status(provisional).since(LocalDate.of(2024, 3, 12))));
        on(
                "ARA-54",
                UNKNOWN,
                "notDefinitive",
                eligible().registered(r -> r.status(provisional).since(LocalDate.of(2026, 12, 1))));
        on(
                "ARA-54",
                UNKNOWN,
                "notDefinitivePlanned",
                eligible().registered(r -> r.status(provisional).plannedOn(PLAN)));
        on(
                "ARA-54",
                UNKNOWN,
                "notDefinitivePassed",
                eligible().registered(r -> r.status(none).plannedOn(PLAN)),
                TEST_DAY);
        on("ARA-54", UNKNOWN, "missing", eligible().registered(r -> r.status(RegistrationStatus.DEFINITIVE)), TEST_DAY);
        AraDossiers noNumber = eligible().without(DossierInputs.RPPS).with(DossierInputs.HAS_RPPS, false);
        on("ARA-54", UNKNOWN, "noNumberYet", noNumber);
        on("ARA-54", UNKNOWN, "noNumberYet", noNumber, TEST_DAY);
        on("ARA-54", NOT_SATISFIED, "noNumber", noNumber.with(DossierInputs.REGISTRATION_STATED_ON, day));
        on("ARA-54", UNKNOWN, "numberContradiction", eligible().with(DossierInputs.HAS_RPPS, false));
        on("ARA-54", SATISFIED, "registered", eligible().without(DossierInputs.RPPS));
        on("ARA-54", SATISFIED, "registered", eligible().without(DossierInputs.HAS_RPPS));
        on("ARA-54", UNKNOWN, "missing", eligible().without(DossierInputs.RPPS).without(DossierInputs.HAS_RPPS));
        on("ARA-54", UNKNOWN, "missing", eligible().registered(r -> r));
    }

    private static AraDossiers definitive(LocalDate since) {
        return eligible()
                .registered(r -> r.status(RegistrationStatus.DEFINITIVE).since(since));
    }

    private void filings() {
        on("ARA-42", SATISFIED, "right", eligible());
        on("ARA-42", NOT_SATISFIED, "wrong", eligible().with(DossierInputs.SUBMITTER, SubmitterRole.CANDIDATE));
        on("ARA-42", UNKNOWN, "mandated", eligible().with(DossierInputs.SUBMITTER, SubmitterRole.MANDATED_THIRD_PARTY));
        on("ARA-42", UNKNOWN, "missing", eligible().without(DossierInputs.SUBMITTER));
        on("ARA-42", NOT_APPLICABLE, "draft", eligible().draft());
        AraDossiers partner = eligible().with(DossierInputs.SUBMITTER, SubmitterRole.OTHER_PARTNER);
        on("ARA-42", NOT_SATISFIED, "wrong", partner);
        on("ARA-42", UNKNOWN, "support", partner, "I-ARA-22", "two");

        on("ARA-61", NOT_APPLICABLE, "before", eligible());
        on("ARA-61", NOT_APPLICABLE, "before", filedAt("2026-09-30T23:59:59+02:00"), TEST_DAY);
        on("ARA-61", UNKNOWN, "decisions", filedAt("2026-10-01T00:00:00+02:00"));
        on("ARA-61", UNKNOWN, "decisions", filedAt("2026-10-31T23:59:59+01:00"));
        on("ARA-61", UNKNOWN, "postsBegun", filedAt("2026-11-01T00:00:00+01:00"));
        on("ARA-61", NOT_APPLICABLE, "before", eligible().draft());
        on("ARA-61", UNKNOWN, "postsBegun", eligible().draft(), TEST_DAY);
        on("ARA-61", UNKNOWN, "missing", eligible().without(DossierInputs.FILED_AT), TEST_DAY);

        AraDossiers platform = eligible().with(DossierInputs.CHANNEL, FilingChannel.ONLINE_PLATFORM);
        on("ARA-59", SATISFIED, "email", eligible());
        on(
                "ARA-59",
                SATISFIED,
                "email",
                eligible().with(DossierInputs.FILING_ADDRESS, "ARS-ARA-DOS-Bureau-PH@ars.sante.fr"));
        on("ARA-59", NOT_SATISFIED, "otherAddress", eligible().with(DossierInputs.FILING_ADDRESS, "ars@example.org"));
        on("ARA-59", UNKNOWN, "missing", eligible().without(DossierInputs.FILING_ADDRESS));
        on("ARA-59", UNKNOWN, "otherElectronic", platform);
        on("ARA-59", SATISFIED, "form", platform, "I-ARA-13", "form");
        on("ARA-59", UNKNOWN, "formExpected", eligible(), "I-ARA-13", "form");
        on("ARA-59", NOT_SATISFIED, "notElectronic", eligible().with(DossierInputs.CHANNEL, FilingChannel.PAPER));
        on("ARA-59", UNKNOWN, "missing", eligible().without(DossierInputs.CHANNEL));
        on("ARA-59", NOT_APPLICABLE, "draft", eligible().draft());

        AssessmentContext deadline = FILING_DAY.withDeadline(
                LocalDate.of(2026, 9, 16).atStartOfDay(Calendar.PARIS), Bilingual.of("site de l’ARS", "agency's site"));
        on("ARA-60", UNKNOWN, "notStated", eligible());
        on("ARA-60", SATISFIED, "inTime", eligible(), deadline);
        on("ARA-60", SATISFIED, "inTime", filedAt("2026-09-15T23:59:59+02:00"), deadline);
        on("ARA-60", NOT_SATISFIED, "late", filedAt("2026-09-16T00:00:00+02:00"), deadline);
        on("ARA-60", UNKNOWN, "missing", eligible().without(DossierInputs.FILED_AT), deadline);
        on("ARA-60", NOT_APPLICABLE, "draft", eligible().draft());
        on("ARA-60", NOT_APPLICABLE, "draft", eligible().draft(), deadline);
        AssessmentContext past = AssessmentContext.on(LocalDate.of(2026, 9, 16))
                .withDeadline(
                        LocalDate.of(2026, 9, 16).atStartOfDay(Calendar.PARIS),
                        Bilingual.of("site de l’ARS", "agency's site"));
        on("ARA-60", NOT_SATISFIED, "deadlinePassed", eligible().draft(), past);
    }

    private static AraDossiers filedAt(String instant) {
        return eligible().with(DossierInputs.FILED_AT, OffsetDateTime.parse(instant));
    }
}

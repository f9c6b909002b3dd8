package fr.tempspartage.io.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.Inconsistency;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.Severity;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.Notation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An example of each check between fields, both sides of its bounds, and none on the samples. */
@Tag("F-17")
class ConsistencyCasesTest {

    private static final String TWO =
            "partners: [{type: establishment, key: a, name: CHU de Valclair}, " + "{type: communityPractice, key: b}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WEEK_TOO_LONG | ERROR | /posts/0/timeAllocation/segments/0/sites | posts: [{timeAllocation: {segments: [{unit: halfDaysPerWeek, sites: [{partner: a, amount: 10}, {partner: b, amount: 4.5}]}]}}] | Segment 1: 14.5 half-days a week, yet a week has 14 half-days, or 7 days.
            WEEK_TOO_LONG | ERROR | /posts/0/timeAllocation/segments/0/sites | posts: [{workingTime: 100%, timeAllocation: {segments: [{unit: daysPerWeek, sites: [{partner: a, amount: 4}, {partner: b, amount: 5}]}]}}] | Segment 1: 9 days a week, yet a week has 14 half-days, or 7 days.
            WEEK_LONG | WARNING | /posts/0/timeAllocation/segments/0/sites | posts: [{timeAllocation: {segments: [{unit: halfDaysPerWeek, sites: [{partner: a, amount: 10}, {partner: b, amount: 4}]}]}}] | Segment 1: 14 half-days a week, more than a full time of 10 half-days, or 5 days.
            WEEK_LONG | WARNING | /posts/0/timeAllocation/segments/0/sites | posts: [{timeAllocation: {segments: [{unit: daysPerWeek, sites: [{partner: a, amount: 5.01}]}]}}] | Segment 1: 5.01 days a week, more than a full time of 10 half-days, or 5 days.
            WORKING_TIME_EXCEEDED | WARNING | /posts/0/timeAllocation/segments/0/sites | posts: [{workingTime: 50%, timeAllocation: {segments: [{unit: halfDaysPerWeek, sites: [{partner: a, amount: 10}]}]}}] | Segment 1: 10 half-days a week under the contract, yet the working time is 50% and full time is 10 half-days, or 5 days.
            WORKING_TIME_NOT_REACHED | WARNING | /posts/0/timeAllocation/segments/0/sites | posts: [{workingTime: 100%, timeAllocation: {segments: [{unit: daysPerWeek, sites: [{partner: a, amount: 4}]}]}}] | Segment 1: 4 days a week in all, less than the working time of 100%, full time being 10 half-days, or 5 days.
            SHARES_LONGER_THAN_SEGMENT | ERROR | /posts/0/timeAllocation/segments/0/sites | posts: [{timeAllocation: {segments: [{months: 12, unit: years, sites: [{partner: a, amount: 1}, {partner: b, amount: 1}]}]}}] | Segment 1: 2 years in all, more than the length of the segment.
            SHARES_LONGER_THAN_SEGMENT | ERROR | /posts/0/timeAllocation/segments/0/sites | posts: [{timeAllocation: {segments: [{start: 2027-01-01, end: 2027-01-27, unit: weeksOfCycle, sites: [{partner: a, amount: 2}, {partner: b, amount: 2}]}]}}] | Segment 1: 4 weeks of the cycle in all, more than the length of the segment.
            MONTHS_WITHOUT_SPLIT | WARNING | /posts/0/timeAllocation/segments | posts: [{contractStart: 2026-11-01, contractEnd: 2028-10-31, timeAllocation: {segments: [{months: 12, unit: halfDaysPerWeek, sites: [{partner: a, amount: 5}]}]}}] | The split of time says nothing from 1 November 2027 to 31 October 2028 (12 whole months).
            MONTHS_WITHOUT_SPLIT | WARNING | /posts/0/timeAllocation/segments | posts: [{contractStart: 2026-11-01, contractEnd: 2028-10-31, timeAllocation: {segments: [{start: 2026-12-01, end: 2028-10-31, unit: halfDaysPerWeek, sites: [{partner: a, amount: 5}]}]}}] | The split of time says nothing from 1 November 2026 to 30 November 2026 (1 whole months).
            INTERRUPTION_OUTSIDE_CONTRACT | ERROR | /posts/0/interruptions/0 | posts: [{contractStart: 2026-11-01, contractEnd: 2028-10-31, interruptions: [{start: 2028-10-01, end: 2028-11-01}]}] | The interruption from 1 October 2028 to 1 November 2028 has days outside the contract, from 1 November 2026 to 31 October 2028.
            INTERRUPTIONS_OVERLAP | ERROR | /posts/0/interruptions/1 | posts: [{interruptions: [{start: 2027-01-01, end: 2027-01-31}, {start: 2027-01-31, end: 2027-02-10}]}] | The interruption from 31 January 2027 to 10 February 2027 has days in common with that from 1 January 2027 to 31 January 2027.
            DEPARTURE_OUTSIDE_CONTRACT | ERROR | /departure/end | posts: [{contractStart: 2026-11-01, contractEnd: 2028-10-31}], departure: {end: 2028-11-01} | The departure, on 1 November 2028, is outside the contract, from 1 November 2026 to 31 October 2028.
            SUPPORT_OUTSIDE_CONTRACT | ERROR | /posts/0/financedEnd | posts: [{contractStart: 2026-11-01, contractEnd: 2028-10-31, financedEnd: 2028-11-01}] | 1 November 2028, a bound of the support asked for, is outside the contract, from 1 November 2026 to 31 October 2028.
            PROFESSION_AND_SPECIALTY | WARNING | /candidate/specialty | candidate: {profession: dentist, specialty: SM40} | The specialty Pédiatrie (SM40) is not of the profession 'dentist'.
            PROFESSION_AND_SPECIALTY | WARNING | /posts/0/specialty | candidate: {profession: physician}, posts: [{specialty: CD}] | is not of the profession 'physician'.
            """)
    void each_check_of_time_days_and_people_has_its_code_severity_place_and_words(
            Inconsistency check, Severity severity, String pointer, String yaml, String english) {
        assertFound(check, severity, pointer, yaml + ", project: {" + TWO + "}", english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SUPPORT_WEEK_TOO_LONG | ERROR | /project/seniorSupport/halfDays | seniorSupport: {halfDays: 14.01} | The support of the senior is 14.01 half-days a week, yet a week has 14.
            SUPPORT_WEEK_LONG | WARNING | /project/seniorSupport/halfDays | seniorSupport: {halfDays: 10.01} | The support of the senior is 10.01 half-days a week, more than a full time of 10.
            KIND_AND_STATUS | ERROR | /project/partners/0/legalStatus | partners: [{type: establishment, key: a, name: Clinique du Parc, kind: hospitalCentre, legalStatus: otherPrivate}] | 'Clinique du Parc': the kind 'hospital centre (CH)' and the status 'other private body' contradict each other.
            FINESS_AND_DEPARTMENT | WARNING | /project/partners/0/finess | partners: [{type: establishment, key: a, finess: "870000015", department: "16"}] | 'a': the FINESS number 870000015 is of another department, Haute-Vienne (87), than the one stated, Charente (16).
            FINESS_AND_DEPARTMENT | WARNING | /project/partners/0/finess | partners: [{type: communityPractice, key: a, finess: "870000015", siteCommune: "16015"}] | 'a': the FINESS number 870000015 is of another department, Haute-Vienne (87), than the one stated, Charente (16).
            COMMUNE_AND_DEPARTMENT | ERROR | /project/partners/0/siteCommune | partners: [{type: establishment, key: a, siteCommune: "87085", department: "16"}] | 'a': the commune 87085 is in another department, Haute-Vienne (87), than the one stated, Charente (16).
            SIRET_AND_SIREN | ERROR | /project/partners/0/siret | partners: [{type: communityPractice, key: a, siret: "73282932000074", legalEntity: "356000000"}] | 'a': the SIRET number 73282932000074 does not begin with the SIREN number stated, 356000000.
            PARTNER_TWICE | ERROR | /project/partners/1/finess | partners: [{type: establishment, key: a, finess: "870000015"}, {type: establishment, key: b, name: CHU, finess: "870000015"}] | 'a' and 'CHU' have the same number, 870000015.
            PARTNER_TWICE | ERROR | /project/partners/1/siret | partners: [{type: communityPractice, key: a, siret: "73282932000074"}, {type: communityPractice, key: b, siret: "73282932000074"}] | 'a' and 'b' have the same number, 73282932000074.
            DUPLICATE_PARTNER | ERROR | /project/partners/1/key | partners: [{type: establishment, key: a, name: CHU}, {type: establishment, key: a, name: CH}] | 'CHU' and 'CH' have the same key, a.
            UNKNOWN_PARTNER | ERROR | /project/recruiters/0 | partners: [{type: establishment, key: b}, {type: establishment, key: a}], recruiters: [c] | 'c' is the key of no partner of the project.
            SPLIT_NOT_WHOLE | ERROR | /project/agreedSplit | partners: [{type: establishment, key: a}], agreedSplit: [{partner: a, share: 1/2}] | The shares of the agreed split are 50% in all, not 100%.
            LEGAL_PERSONS_CONTRADICTED | ERROR | /project/distinctLegalPersons | distinctLegalPersons: true, partners: [{type: establishment, key: a, legalEntity: "356000000"}, {type: establishment, key: b, legalEntity: "356000000"}] | The project states that the legal persons are distinct, yet two partners are of one: a – b.
            LEGAL_PERSONS_CONTRADICTED | ERROR | /project/distinctLegalPersons | distinctLegalPersons: false, partners: [{type: establishment, key: a, legalEntity: "356000000"}, {type: establishment, key: b, legalEntity: "732829320"}] | The project states that the legal persons are not distinct, yet the numbers or the statuses tell all the partners apart.
            COMMITMENT_TWICE | WARNING | /project/commitments/2 | partners: [{type: establishment, key: a, name: CHU}], commitments: [{partner: a, quality: establishmentDirector}, {partner: a, quality: poleHead}, {partner: a, quality: establishmentDirector, date: 2026-05-01}] | Commitments 1 and 3: 'CHU' commits itself twice, in the same capacity (director of the establishment).
            LISTED_TWICE | ERROR | /project/recruiters/1 | partners: [{type: establishment, key: a, name: CHU}], recruiters: [a, a] | 'CHU' already stands in this list, or is this dossier itself.
            LISTED_TWICE | ERROR | /project/agreedSplit/1/partner | partners: [{type: establishment, key: a}], agreedSplit: [{partner: a, share: 1/2}, {partner: a, share: 1/2}] | 'a' already stands in this list, or is this dossier itself.
            """)
    void each_check_of_a_project_has_its_code_severity_place_and_words(
            Inconsistency check, Severity severity, String pointer, String project, String english) {
        assertFound(check, severity, pointer, "project: {" + project + "}", english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LISTED_TWICE | ERROR | /linkedDossiers/0 | linkedDossiers: [d] | 'd' already stands in this list, or is this dossier itself.
            LISTED_TWICE | ERROR | /documents/0/partners/1 | documents: [{types: [], partners: [a, a]}], project: {} | 'a' already stands in this list, or is this dossier itself.
            ASSISTANTS_CONTRADICTED | ERROR | /project/assistants | posts: [{}, {}], project: {assistants: 1} | Posts asked for: 2, more than the assistants of the project: 1.
            SAME_PROJECT_CONTRADICTED | ERROR | /previousGrant/sameProject | previousGrant: {projectId: p1, sameProject: true}, project: {id: p2} | Project funded before: 'p1'; project of this dossier: 'p2'; the statement says the contrary.
            DOCUMENT_TWICE | WARNING | /documents/2 | documents: [{types: [motivationLetter], date: 2026-05-01}, {types: [motivationLetter]}, {types: [motivationLetter], date: 2026-05-01}, {types: []}, {types: []}] | Documents 1 and 3: 'cover letter' stands there twice, without any difference.
            SIGNATORY_TWICE | WARNING | /documents/0/signatories/1 | documents: [{types: [], signatories: [{name: Ana}, {name: Ana}, {}, {}]}] | 'Ana' already stands among the signatories of this document, with the same quality.
            """)
    void each_check_of_lists_has_its_code_severity_place_and_words(
            Inconsistency check, Severity severity, String pointer, String yaml, String english) {
        assertFound(check, severity, pointer, yaml, english);
    }

    @Test
    void what_is_just_within_a_bound_or_may_differ_is_consistent() {
        for (String project : List.of(
                "seniorSupport: {halfDays: 10}",
                "partners: [{type: establishment, key: a, kind: interhospitalSyndicate, legalStatus: publicHealthEstablishment}]",
                "partners: [{type: establishment, key: a, kind: medicoSocial, legalStatus: otherPrivate}]",
                "partners: [{type: establishment, key: a, kind: universityHospital}]",
                "partners: [{type: establishment, key: a, finess: \"870000015\", department: \"87\", siteCommune: \"87085\", seatCommune: \"16015\"}]",
                "partners: [{type: communityPractice, key: a, siret: \"73282932000074\", legalEntity: \"732829320\"}]")) {
            assertThat(found("project: {" + project + "}")).as(project).isEmpty();
        }
        for (String yaml : List.of(
                "posts: [{workingTime: 100%, timeAllocation: {segments: [{unit: halfDaysPerWeek, sites: [{partner: a, amount: 10}]}]}}]",
                "posts: [{workingTime: 50%, communityPresences: [{partner: b, mode: employee}], timeAllocation: {segments: [{unit: halfDaysPerWeek, sites: [{partner: a, amount: 5}, {partner: b, amount: 5}]}]}}]",
                "posts: [{workingTime: 100%, communityPresences: [{partner: b, mode: employee}], timeAllocation: {segments: [{unit: halfDaysPerWeek, sites: [{partner: a, amount: 5}, {partner: b, amount: 5}]}]}}]",
                "posts: [{workingTime: 1/3, timeAllocation: {segments: [{unit: halfDaysPerWeek, sites: [{partner: a, amount: 3.33}]}]}}]",
                "posts: [{contractStart: 2026-11-02, contractEnd: 2028-10-31, interruptions: [{start: 2026-11-01, end: 2026-11-30}, {start: 2026-12-01, end: 2028-10-31}], timeAllocation: {segments: [{unit: years, sites: [{partner: a, amount: 1}, {partner: b, amount: 1}]}]}}], departure: {end: 2028-10-31}",
                "candidate: {profession: dentist, specialty: SM56}",
                "candidate: {profession: physician, specialty: SCD02}",
                "candidate: {profession: pharmacist, specialty: SM03}",
                "candidate: {profession: pharmacist, specialty: PH}")) {
            assertThat(found(yaml + ", project: {" + TWO + "}")).as(yaml).isEmpty();
        }
    }

    @Test
    void messages_are_in_french_too_with_the_words_of_the_dossier() {
        Issue issue = found("posts: [{contractStart: 2026-11-01, contractEnd: 2028-10-31, timeAllocation: {segments: "
                        + "[{months: 13, unit: halfDaysPerWeek, sites: [{partner: a, amount: 7.5}, {partner: b, amount: 7.5}]}]}}]"
                        + ", project: {" + TWO + "}")
                .get(1);
        assertThat(issue.format(Language.FRENCH))
                .isEqualTo(
                        "/posts/0/timeAllocation/segments/0/sites: Séquence 1\u00a0: 15 demi-journées par semaine, alors "
                                + "qu’une semaine compte 14 demi-journées, ou 7 jours.\nPeut-être l’unité est-elle une autre.");
    }

    @Test
    void every_check_says_what_it_found_in_both_languages() {
        for (Inconsistency check : Inconsistency.values()) {
            assertThat(check.key()).matches("[a-z]+([A-Z][a-z]+)*");
        }
        assertThat(Inconsistency.values()).hasSizeGreaterThan(30);
    }

    @Test
    void no_sample_is_inconsistent() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../asp-examples/dossiers"))) {
            List<Path> samples =
                    files.filter(file -> file.toString().endsWith(".json")).toList();
            assertThat(samples)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(file -> assertThat(
                                    AspJson.standard().readDossier(file).issues())
                            .isEmpty());
        }
    }

    private static void assertFound(
            Inconsistency check, Severity severity, String pointer, String yaml, String english) {
        assertThat(found(yaml)).singleElement().satisfies(issue -> {
            assertThat(issue.check()).contains(check);
            assertThat(issue.code()).isEqualTo(IssueCode.INCONSISTENT);
            assertThat(issue.severity()).isEqualTo(severity);
            assertThat(issue.pointer()).isEqualTo(pointer);
            assertThat(issue.message().en().lines().findFirst().orElseThrow()).endsWith(english);
        });
    }

    private static List<Issue> found(String yaml) {
        return DossierValidation.check(AspJson.standard()
                .read(DossierFields.TYPE, "{id: d, call: x, " + yaml + "}", Notation.YAML)
                .orElseThrow());
    }
}

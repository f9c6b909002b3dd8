package fr.tempspartage.calls.nouvelleaquitaine2026;

import static fr.tempspartage.domain.dossier.DossierInputs.*;
import static fr.tempspartage.rules.verdict.Outcome.FOR_COMMITTEE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_APPLICABLE;
import static fr.tempspartage.rules.verdict.Outcome.NOT_SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.SATISFIED;
import static fr.tempspartage.rules.verdict.Outcome.UNKNOWN;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.campaign.SubmitterRole;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Texts;
import fr.tempspartage.rules.vocabulary.Documents;
import fr.tempspartage.rules.vocabulary.Filings;
import fr.tempspartage.rules.vocabulary.Recruiters;

/** Rules of the call in the order of its text (<i>table des règles</i>). */
final class NouvelleAquitaine2026Rules {

    private static final Texts TEXTS = Texts.load(NouvelleAquitaine2026Rules.class::getResourceAsStream, "rules");

    private static final Input<?>[] GROUP_INPUTS = {
        PARTNERS,
        HOSPITAL_GROUP,
        GROUP_MEMBERSHIP,
        DEPARTMENT,
        ESTABLISHMENT_KIND,
        FINESS,
        RECRUITERS,
        NAMED_PERIPHERAL,
        SEGMENTS,
        CONTRACT_START,
        CONTRACT_END
    };

    /** All rules. */
    static final ImmutableList<Rule> ALL = ImmutableList.of(
            // Title and introduction
            condition("NA-02")
                    .reading(PARTNERS, RECRUITERS, DEPARTMENT, FINESS)
                    .interpreting(NouvelleAquitaine2026Interpretations.REGION)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Composition::inRegion),
            condition("NA-03")
                    .citing("NA-81")
                    .forEachPost()
                    .reading(CONTRACT_START, REQUEST)
                    .interpreting(
                            NouvelleAquitaine2026Interpretations.START_DAY,
                            NouvelleAquitaine2026Interpretations.EXTENSION)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Lengths::startsInTime),
            remark("NA-04")
                    .reading(DIPLOMA_DATE)
                    .reaching(SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::young),
            condition("NA-05")
                    .forEachPost()
                    .reading(SEGMENTS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Composition::isShared),
            condition("NA-06")
                    .citing("NA-42")
                    .forEachPost()
                    .reading(STATUS)
                    .interpreting(NouvelleAquitaine2026Interpretations.STATUS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Composition::isAssistant),
            condition("NA-07")
                    .citing("NA-40", "NA-44")
                    .reading(
                            PARTNERS,
                            LEGAL_ENTITY,
                            DISTINCT_LEGAL_PERSONS,
                            LEGAL_ENTITY_FINESS,
                            LEGAL_STATUS,
                            ESTABLISHMENT_KIND,
                            COMMUNITY_KIND,
                            FINESS)
                    .interpreting(
                            NouvelleAquitaine2026Interpretations.COUNT,
                            NouvelleAquitaine2026Interpretations.LEGAL_PERSON)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Composition::numberOfEstablishments),
            condition("NA-08")
                    .citing("NA-31")
                    .reading(GROUP_INPUTS)
                    .interpreting(
                            NouvelleAquitaine2026Interpretations.PRIORITY_AREAS,
                            NouvelleAquitaine2026Interpretations.PRIORITY_PARTNER,
                            NouvelleAquitaine2026Interpretations.LIMOGES)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check(NouvelleAquitaine2026Priorities::isInPriorityArea),

            // 1. Aims
            condition("NA-09")
                    .citing("NA-04", "NA-14", "NA-21", "NA-30")
                    .forEachPost()
                    .reading(PROFESSION, DIPLOMA_DATE, CONTRACT_START)
                    .interpreting(
                            NouvelleAquitaine2026Interpretations.YOUNG,
                            NouvelleAquitaine2026Interpretations.AFTER_RESIDENCY)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Composition::isDoctorAfterResidency),
            remark("NA-11")
                    .reading(PARTNERS, VACANCY_RATE)
                    .reaching(SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check(NouvelleAquitaine2026Support::hardToRecruit),
            remark("NA-13")
                    .reading(SUPERVISION)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::supervises),

            // 2. Principles
            condition("NA-14")
                    .forEachPost()
                    .reading(POST_SPECIALTY)
                    .reaching(SATISFIED)
                    .check(NouvelleAquitaine2026Composition::anySpecialty),
            condition("NA-15")
                    .reading(ASSISTANTS, POSTS, LINKED_DOSSIERS)
                    .reaching(SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Composition::numberOfAssistants),
            condition("NA-16")
                    .citing("NA-17", "NA-18", "NA-47", "NA-48")
                    .forEachPost()
                    .reading(
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
                    .interpreting(
                            NouvelleAquitaine2026Interpretations.PERIPHERY,
                            NouvelleAquitaine2026Interpretations.PERIOD,
                            NouvelleAquitaine2026Interpretations.UNIT,
                            NouvelleAquitaine2026Interpretations.LEGAL_PERSON)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Periphery::reachesHalf),
            condition("NA-19")
                    .forEachPost()
                    .reading(SEGMENTS, CONTRACT_START, CONTRACT_END)
                    .interpreting(NouvelleAquitaine2026Interpretations.LENGTH)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check(NouvelleAquitaine2026Lengths::yearByYear),
            remark("NA-21")
                    .reading(PLACEMENTS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::linksPlacements),
            remark("NA-22")
                    .reading(INTENDED_PLACE)
                    .reaching(SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::statesPlace),
            remark("NA-23")
                    .reading(PARTNERS, DOCUMENTS, COMMITMENTS, FILING_STATE, FILED_AT)
                    .interpreting(NouvelleAquitaine2026Interpretations.COMMITMENT)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::partnersCommit),
            remark("NA-25")
                    .reading(COMMITMENTS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::practitionersCommit),
            remark("NA-26")
                    .reading(HAS_FINAL_PHASE_RESIDENT, SENIOR_HALF_DAYS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::isTrio),
            remark("NA-27")
                    .citing("NA-28")
                    .reading(SENIOR_HALF_DAYS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::hasSeniorTime),

            // 3. Criteria
            rule(RuleKind.COMMITTEE, "NA-30")
                    .citing("NA-21", "NA-22", "NA-27")
                    .reading(PROFESSIONAL_PROJECT, PLACEMENTS, INTENDED_PLACE, SENIOR_FORMS)
                    .reaching(FOR_COMMITTEE, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::professionalProject),
            rule(RuleKind.PRIORITY, "NA-31")
                    .citing("NA-08", "NA-32", "NA-33", "NA-34", "NA-35", "NA-36", "NA-37", "NA-38", "NA-39")
                    .reading(GROUP_INPUTS)
                    .interpreting(
                            NouvelleAquitaine2026Interpretations.PRIORITY_PARTNER,
                            NouvelleAquitaine2026Interpretations.LIMOGES)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Priorities::withListedGroup),
            rule(RuleKind.PRIORITY, "NA-35")
                    .citing("NA-34")
                    .reading(GROUP_INPUTS)
                    .interpreting(
                            NouvelleAquitaine2026Interpretations.RANK,
                            NouvelleAquitaine2026Interpretations.PRIORITY_PARTNER)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check(NouvelleAquitaine2026Priorities::inCorrezeOrCreuse),

            // 4. Length, 5. Legal provisions
            condition("NA-41")
                    .forEachPost()
                    .reading(CONTRACT_START, CONTRACT_END, FINANCED_START, FINANCED_END)
                    .interpreting(
                            NouvelleAquitaine2026Interpretations.PERIOD, NouvelleAquitaine2026Interpretations.LENGTH)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Lengths::oneOrTwoYears),
            condition("NA-43")
                    .reading(RECRUITERS, PARTNERS, LEGAL_STATUS, ESTABLISHMENT_KIND, FINESS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(Recruiters::arePublic),
            document("NA-45")
                    .citing("NA-69")
                    .reading(FORM_PARTS, FILING_STATE, FILED_AT, DOCUMENTS)
                    .interpreting(NouvelleAquitaine2026Interpretations.COMMITMENT)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Documents::sharedProject),
            condition("NA-46")
                    .citing("NA-47", "NA-48")
                    .reading(PARTNERS, ESTABLISHMENT_KIND, LEGAL_STATUS, FINESS)
                    .interpreting(NouvelleAquitaine2026Interpretations.KINDS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check(NouvelleAquitaine2026Composition::kindsAreListed),

            // 6. Money
            condition("NA-49")
                    .reading(RECRUITERS, PARTNERS, SALARY_PAYERS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Composition::recruitsAndPays),
            remark("NA-52")
                    .forEachPost()
                    .reading(INTERRUPTIONS)
                    .interpreting(NouvelleAquitaine2026Interpretations.LEAVE)
                    .reaching(SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Lengths::interruptions),
            remark("NA-57")
                    .forEachPost()
                    .reading(SEGMENTS, MAIN_SITE, DISTANCES, PARTNERS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Support::printedBonus),

            // 7. Procedure
            rule(RuleKind.FILING, "NA-64")
                    .answering(FilingAspect.SUBMITTER)
                    .reading(FILING_STATE, FILED_AT, SUBMITTER)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check((facts, trace) -> Filings.by(facts, SubmitterRole.CANDIDATE, trace)),
            rule(RuleKind.FILING, "NA-65")
                    .citing("NA-01", "NA-68")
                    .answering(FilingAspect.CHANNEL)
                    .reading(FILING_STATE, FILED_AT, CHANNEL)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check(NouvelleAquitaine2026Filings::channel),
            rule(RuleKind.FILING, "NA-66")
                    .citing("NA-67", "NA-78")
                    .answering(FilingAspect.DEADLINE)
                    .reading(FILING_STATE, FILED_AT)
                    .interpreting(NouvelleAquitaine2026Interpretations.DEADLINE)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check(NouvelleAquitaine2026Filings::inTime),
            document("NA-69")
                    .reading(FORM_PARTS, FILING_STATE, FILED_AT)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Documents::formParts),
            document("NA-70")
                    .citing("NA-75")
                    .reading(DOCUMENTS, FILING_STATE, FILED_AT)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Documents::curriculumAndLetter),
            document("NA-71")
                    .citing("NA-24", "NA-75")
                    .reading(DOCUMENTS, FILING_STATE, FILED_AT)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check((facts, trace) -> Documents.present(facts, DocumentType.DIPLOMA_COORDINATOR_LETTER, trace)),
            opinion("NA-72", DocumentType.SERVICE_HEAD_OPINION, HAS_SERVICE_HEAD),
            opinion("NA-73", DocumentType.POLE_HEAD_OPINION, HAS_POLE),
            document("NA-74")
                    .citing("NA-75")
                    .reading(DOCUMENTS, FILING_STATE, FILED_AT, PARTNERS, SEGMENTS)
                    .interpreting(NouvelleAquitaine2026Interpretations.OPINION)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                    .check((facts, trace) ->
                            NouvelleAquitaine2026Documents.opinions(facts, DocumentType.DIRECTOR_OPINION, trace)),
            rule(RuleKind.COMMITTEE, "NA-76")
                    .citing("NA-77", "NA-78")
                    .reaching(FOR_COMMITTEE)
                    .check((facts, trace) -> trace.forCommittee("decides")),
            remark("NA-82")
                    .reading(POSTS)
                    .interpreting(NouvelleAquitaine2026Interpretations.DOSSIERS)
                    .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN)
                    .check(NouvelleAquitaine2026Composition::onePost));

    private NouvelleAquitaine2026Rules() {}

    private static Rule.Builder rule(RuleKind kind, String id) {
        return Rule.of(kind, id, TEXTS);
    }

    private static Rule.Builder condition(String id) {
        return rule(RuleKind.CONDITION, id);
    }

    private static Rule.Builder remark(String id) {
        return rule(RuleKind.REMARK, id);
    }

    private static Rule.Builder document(String id) {
        return rule(RuleKind.DOCUMENT, id);
    }

    private static Rule opinion(String id, DocumentType type, Input<Boolean> author) {
        OpenPoint direction = NouvelleAquitaine2026Interpretations.OPINION;
        OpenPoint pole = NouvelleAquitaine2026Interpretations.POLE;
        return document(id)
                .citing("NA-75")
                .reading(DOCUMENTS, FILING_STATE, FILED_AT, PARTNERS, SEGMENTS, author)
                .interpreting(direction, pole)
                .reaching(SATISFIED, NOT_SATISFIED, UNKNOWN, NOT_APPLICABLE)
                .check((facts, trace) -> NouvelleAquitaine2026Documents.opinions(facts, type, trace));
    }
}

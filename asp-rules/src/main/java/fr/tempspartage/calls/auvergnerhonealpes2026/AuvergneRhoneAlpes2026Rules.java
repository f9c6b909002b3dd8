package fr.tempspartage.calls.auvergnerhonealpes2026;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.verdict.FilingAspect;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import fr.tempspartage.rules.verdict.Texts;

/**
 * Rules of the call in the order of its clauses: the table of contents.
 *
 * <p>A rule that cites several clauses answers their restatements too. The remaining clauses are data, amounts or
 * information, as {@code clauses.properties} says of each.
 */
final class AuvergneRhoneAlpes2026Rules {

    private static final Texts TEXTS = Texts.load(AuvergneRhoneAlpes2026Rules.class::getResourceAsStream, "rules");

    private static final Outcome YES = Outcome.SATISFIED;
    private static final Outcome NO = Outcome.NOT_SATISFIED;
    private static final Outcome OPEN = Outcome.UNKNOWN;
    private static final Outcome NONE = Outcome.NOT_APPLICABLE;

    private static final Input<?>[] PAIR_INPUTS = {
        DossierInputs.STATUS,
        DossierInputs.PARTNERS,
        DossierInputs.COMMUNITY_KIND,
        DossierInputs.COMMUNITY_PRESENCES,
        DossierInputs.COMMUNITY_MODE
    };

    private static final OpenPoint[] ZONE_POINTS = {
        AuvergneRhoneAlpes2026Interpretations.SECOND_ZONE,
        AuvergneRhoneAlpes2026Interpretations.ZONE_PLACE,
        AuvergneRhoneAlpes2026Interpretations.ZONE_DATE,
        AuvergneRhoneAlpes2026Interpretations.ZONE_DENTIST
    };

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            // 1. Purpose of the call
            condition("ARA-03")
                    .citing("ARA-04")
                    .reading(
                            DossierInputs.PARTNERS,
                            DossierInputs.LEGAL_STATUS,
                            DossierInputs.ESTABLISHMENT_KIND,
                            DossierInputs.UNIT,
                            DossierInputs.FINESS)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.HOSPITAL)
                    .reaching(YES, NO, OPEN)
                    .check(Partnership::hospitalSide),
            condition("ARA-06")
                    .citing("ARA-55")
                    .reading(DossierInputs.PARTNERS, DossierInputs.COMMUNITY_KIND)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.TOWN_LIST)
                    .reaching(YES, NO, OPEN)
                    .check(Partnership::townSide),
            condition("ARA-07")
                    .citing("ARA-58", "ARA-40")
                    .reading(Zoning.INPUTS)
                    .interpreting(ZONE_POINTS)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(Zoning::inside),
            rule(RuleKind.PRIORITY, "ARA-08")
                    .citing("ARA-39")
                    .outranking("ARA-09")
                    .reading(Zoning.INPUTS)
                    .interpreting(
                            AuvergneRhoneAlpes2026Interpretations.ZONE_PLACE,
                            AuvergneRhoneAlpes2026Interpretations.ZONE_DATE,
                            AuvergneRhoneAlpes2026Interpretations.ZONE_DENTIST)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(Zoning::firstRank),
            rule(RuleKind.PRIORITY, "ARA-09")
                    .citing("ARA-39")
                    .reading(Zoning.INPUTS)
                    .interpreting(ZONE_POINTS)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(Zoning::secondRank),
            rule(RuleKind.REMARK, "ARA-11")
                    .reading(DossierInputs.DURABILITY)
                    .reaching(YES, NO, OPEN)
                    .check(ProjectChecks::afterwards),
            condition("ARA-15")
                    .reading(DossierInputs.STATUS)
                    .reaching(YES, NO, OPEN)
                    .forEachPost()
                    .check(StatusTable::status),
            condition("ARA-16")
                    .reading(
                            DossierInputs.STATUS,
                            DossierInputs.WORKING_TIME,
                            DossierInputs.RECRUITERS,
                            DossierInputs.PARTNERS,
                            DossierInputs.LEGAL_STATUS,
                            DossierInputs.ESTABLISHMENT_KIND,
                            DossierInputs.FINESS)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.HOSPITAL)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(StatusTable::assistant),
            condition("ARA-17")
                    .reading(DossierInputs.STATUS, DossierInputs.COMMUNITY_PRESENCES, DossierInputs.COMMUNITY_MODE)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(StatusTable::advancedConsultations),
            condition("ARA-18")
                    .reading(
                            DossierInputs.STATUS,
                            DossierInputs.GROUND,
                            DossierInputs.WORKING_TIME,
                            DossierInputs.RECRUITERS,
                            DossierInputs.PARTNERS,
                            DossierInputs.LEGAL_STATUS,
                            DossierInputs.ESTABLISHMENT_KIND,
                            DossierInputs.FINESS)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.HOSPITAL)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(StatusTable::contract),
            condition("ARA-19")
                    .citing("ARA-05")
                    .reading(PAIR_INPUTS)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.TOWN_MODE)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(StatusTable.IN_CENTRE),
            condition("ARA-20")
                    .citing("ARA-05")
                    .reading(PAIR_INPUTS)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.TOWN_MODE)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(StatusTable.IN_PRACTICE),
            condition("ARA-21")
                    .reading(ofRequest(
                            DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END, DossierInputs.INTERRUPTIONS))
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.CONTINUITY)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(Period::twoYears),
            condition("ARA-22")
                    .citing("ARA-62", "ARA-63")
                    .reading(ofRequest(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END))
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(Period::printedDates),
            condition("ARA-23")
                    .citing("ARA-02")
                    .reading(DossierInputs.PARTNERS, DossierInputs.SEGMENTS)
                    .reaching(YES, NO, OPEN)
                    .forEachPost()
                    .check(Partnership::everyPartnerHosts),
            rule(RuleKind.REMARK, "ARA-24")
                    .reading(DossierInputs.TEACHING, DossierInputs.RESEARCH)
                    .reaching(YES, NO, OPEN)
                    .check(ProjectChecks::teachingAndResearch),
            condition("ARA-25")
                    .citing("ARA-26", "ARA-27")
                    .reading(DossierInputs.POST_SPECIALTY, DossierInputs.PROFESSION)
                    .interpreting(
                            AuvergneRhoneAlpes2026Interpretations.PHARMACY,
                            AuvergneRhoneAlpes2026Interpretations.BIOLOGY)
                    .reaching(YES, NO, OPEN)
                    .forEachPost()
                    .check(ProjectChecks::specialty),
            rule(RuleKind.PRIORITY, "ARA-28")
                    .citing("ARA-29", "ARA-30", "ARA-31", "ARA-32", "ARA-33", "ARA-34", "ARA-35")
                    .reading(DossierInputs.POST_SPECIALTY)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.SPECIALTY_LIST)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(ProjectChecks::listedSpecialty),
            condition("ARA-36").reading(ofRequest()).reaching(YES, OPEN, NONE).check(Period::sameThree),
            condition("ARA-37")
                    .citing("ARA-62")
                    .reading(ofRequest(DossierInputs.CONTRACT_START, DossierInputs.CONTRACT_END))
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.RENEWAL_COUNT)
                    .reaching(YES, NO, OPEN, NONE)
                    .forEachPost()
                    .check(Period::twelveMonths),
            // 3. Examination, documents and criteria
            rule(RuleKind.FILING, "ARA-42")
                    .answering(FilingAspect.SUBMITTER)
                    .reading(DossierInputs.FILING_STATE, DossierInputs.FILED_AT, DossierInputs.SUBMITTER)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.SUPPORT)
                    .reaching(YES, NO, OPEN, NONE)
                    .check(ProjectChecks::submitter),
            document("ARA-45")
                    .citing("ARA-44")
                    .reading(DossierInputs.DOCUMENTS, DossierInputs.FILING_STATE, DossierInputs.FILED_AT)
                    .reaching(YES, NO, OPEN)
                    .check(ProjectChecks.present(DocumentType.SHARED_MEDICAL_PROJECT)),
            document("ARA-46")
                    .citing("ARA-44")
                    .reading(DossierInputs.DOCUMENTS, DossierInputs.FILING_STATE, DossierInputs.FILED_AT)
                    .reaching(YES, NO, OPEN)
                    .check(ProjectChecks.present(DocumentType.CURRICULUM_VITAE)),
            document("ARA-47")
                    .citing("ARA-44")
                    .reading(DossierInputs.DOCUMENTS, DossierInputs.FILING_STATE, DossierInputs.FILED_AT)
                    .reaching(YES, NO, OPEN)
                    .check(ProjectChecks.present(DocumentType.MOTIVATION_LETTER)),
            document("ARA-48")
                    .citing("ARA-49", "ARA-44")
                    .reading(
                            DossierInputs.DOCUMENTS,
                            DossierInputs.FILING_STATE,
                            DossierInputs.FILED_AT,
                            DossierInputs.RPPS,
                            DossierInputs.REGISTRATION_STATUS)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.RPPS)
                    .reaching(YES, NO, OPEN)
                    .check(Registration::document),
            document("ARA-50")
                    .citing("ARA-51", "ARA-52", "ARA-44")
                    .reading(
                            DossierInputs.DOCUMENTS,
                            DossierInputs.FILING_STATE,
                            DossierInputs.FILED_AT,
                            DossierInputs.PARTNERS)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.SIGNATORY)
                    .reaching(YES, NO, OPEN)
                    .check(CommitmentLetter::check),
            condition("ARA-54")
                    .reading(
                            DossierInputs.REGISTRATION_STATUS,
                            DossierInputs.REGISTERED_SINCE,
                            DossierInputs.REGISTRATION_PLANNED_ON,
                            DossierInputs.REGISTRATION_STATED_ON,
                            DossierInputs.RPPS,
                            DossierInputs.HAS_RPPS,
                            DossierInputs.FILING_STATE,
                            DossierInputs.FILED_AT)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.REGISTRATION_CRITERION)
                    .reaching(YES, NO, OPEN, Outcome.FOR_COMMITTEE)
                    .check(Registration::onFirstNovember),
            rule(RuleKind.COMMITTEE, "ARA-56")
                    .reading(DossierInputs.NEED, DossierInputs.CO_CONSTRUCTION, DossierInputs.DURABILITY)
                    .reaching(Outcome.FOR_COMMITTEE, OPEN)
                    .check(ProjectChecks::need),
            rule(RuleKind.COMMITTEE, "ARA-57")
                    .reading(
                            DossierInputs.PARTNERS,
                            DossierInputs.SEGMENTS,
                            DossierInputs.CONTRACT_START,
                            DossierInputs.CONTRACT_END)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.BALANCE)
                    .reaching(Outcome.FOR_COMMITTEE, YES, NO, OPEN)
                    .forEachPost()
                    .check(ProjectChecks::balance),
            // 4. Timetable
            rule(RuleKind.FILING, "ARA-59")
                    .citing("ARA-41")
                    .answering(FilingAspect.CHANNEL)
                    .reading(
                            DossierInputs.FILING_STATE,
                            DossierInputs.FILED_AT,
                            DossierInputs.CHANNEL,
                            DossierInputs.FILING_ADDRESS)
                    .interpreting(AuvergneRhoneAlpes2026Interpretations.CHANNEL)
                    .reaching(YES, NO, OPEN, NONE)
                    .check(ProjectChecks::channel),
            rule(RuleKind.FILING, "ARA-60")
                    .answering(FilingAspect.DEADLINE)
                    .reading(DossierInputs.FILING_STATE, DossierInputs.FILED_AT)
                    .reaching(YES, NO, OPEN, NONE)
                    .check(ProjectChecks::deadline),
            rule(RuleKind.REMARK, "ARA-61")
                    .citing("ARA-62")
                    .reading(DossierInputs.FILING_STATE, DossierInputs.FILED_AT)
                    .reaching(OPEN, NONE)
                    .check(ProjectChecks::afterDecisions),
            // Sections 1 and 3: the two partners
            condition("ARA-66")
                    .reading(
                            DossierInputs.PARTNERS,
                            DossierInputs.LEGAL_ENTITY,
                            DossierInputs.DISTINCT_LEGAL_PERSONS,
                            DossierInputs.LEGAL_ENTITY_FINESS,
                            DossierInputs.LEGAL_STATUS,
                            DossierInputs.ESTABLISHMENT_KIND,
                            DossierInputs.COMMUNITY_KIND,
                            DossierInputs.FINESS)
                    .interpreting(
                            AuvergneRhoneAlpes2026Interpretations.PARTNER_COUNT,
                            AuvergneRhoneAlpes2026Interpretations.SAME_ENTITY)
                    .reaching(YES, NO, OPEN)
                    .check(Partnership::twoPartners));

    private AuvergneRhoneAlpes2026Rules() {}

    /** Facts that tell a first award from a renewal, and others. */
    private static Input<?>[] ofRequest(Input<?>... others) {
        return ImmutableList.<Input<?>>builder()
                .add(EffectiveRequest.INPUTS)
                .add(others)
                .build()
                .toArray(Input<?>[]::new);
    }

    private static Rule.Builder condition(String id) {
        return rule(RuleKind.CONDITION, id);
    }

    private static Rule.Builder document(String id) {
        return rule(RuleKind.DOCUMENT, id);
    }

    private static Rule.Builder rule(RuleKind kind, String id) {
        return Rule.of(kind, id, TEXTS);
    }
}

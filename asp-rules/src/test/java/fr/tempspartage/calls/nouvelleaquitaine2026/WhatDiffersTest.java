package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.Calendar;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.FormPart;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.post.EmploymentStatus;
import fr.tempspartage.domain.register.EstablishmentRegister;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.Difference;
import fr.tempspartage.rules.inquiry.Direction;
import fr.tempspartage.rules.inquiry.SideBySide;
import fr.tempspartage.rules.inquiry.TopicDiff;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("inquiry")
class WhatDiffersTest {

    private static final NouvelleAquitaine2026 CALL = new NouvelleAquitaine2026();
    private static final AssessmentContext ON = AssessmentContext.on(LocalDate.of(2026, 5, 20));
    private static final Dossier BASE = Dossiers.base();
    private static final SideBySide SAME = SideBySide.of(CALL, ON);

    private static SideBySide to(CallDefinition other) {
        return SideBySide.of(CALL, ON, other, ON);
    }

    private static SideBySide reading(String key, String slug) {
        return SideBySide.of(CALL, ON, CALL, ON.interpreting(key, slug));
    }

    /** "NA-16 SATISFIED > NOT_SATISFIED: leastPeripheralShare ALONE", one for each finding whose outcome changes. */
    private static List<String> outcomes(AssessmentDiff diff) {
        return diff.findings().stream()
                .filter(AssessmentDiff.FindingChange::isOutcome)
                .map(change -> change.rule() + " " + outcome(change.before()) + " > " + outcome(change.after()) + ":"
                        + causes(change.causes()))
                .toList();
    }

    private static List<String> reasons(AssessmentDiff diff) {
        return diff.findings().stream()
                .filter(change -> !change.isOutcome())
                .map(change -> change.rule() + ":" + causes(change.causes()))
                .toList();
    }

    private static String outcome(Optional<Finding> finding) {
        return finding.map(one -> one.outcome().name()).orElse("-");
    }

    private static String causes(List<AssessmentDiff.Cause> causes) {
        StringBuilder text = new StringBuilder();
        causes.forEach(cause ->
                text.append(' ').append(cause.difference().name()).append(' ').append(cause.force()));
        return text.toString();
    }

    private static List<String> differences(List<Difference> differences) {
        return differences.stream().map(Difference::toString).toList();
    }

    /** An edition: the same text under another identifier, with some of its rules. */
    private static CallDefinition edition(CallDefinition base, Predicate<Rule> kept) {
        return (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(),
                new Class<?>[] {CallDefinition.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "id" -> CallId.parse("nouvelle-aquitaine-2027");
                    case "rules" -> base.rules().stream().filter(kept).collect(ImmutableList.toImmutableList());
                    case "variant" -> edition(base.variant((String) arguments[0], (String) arguments[1]), kept);
                    default -> method.invoke(base, arguments);
                });
    }

    @Test
    void a_parameter_is_the_cause_of_what_it_refuses_and_the_clause_is_named() {
        AssessmentDiff diff = to(CALL.variant("leastPeripheralShare", "60%")).diff(BASE);
        assertThat(outcomes(diff)).containsExactly("NA-16 SATISFIED > NOT_SATISFIED: leastPeripheralShare ALONE");
        assertThat(reasons(diff)).isEmpty();
        assertThat(diff.differences()).containsExactlyElementsOf(diff.sides().differences());
        assertThat(differences(diff.differences())).containsExactly("leastPeripheralShare: half -> 60%");
        Difference difference = diff.differences().get(0);
        assertThat(difference.kind()).isEqualTo(Difference.Kind.PARAMETER);
        assertThat(difference.clauses().toString()).isEqualTo("[NA-16]");
        assertThat(difference.before().orElseThrow().value()).isEqualTo("50%");
        assertThat(difference.after().orElseThrow().value()).isEqualTo("60%");
        assertThat(diff.isChanged()).isTrue();
        assertThat(diff.direction()).isEqualTo(Direction.WORSE);
        assertThat(diff.amount().isChanged()).isFalse();
        assertThat(diff.amount().causes()).isEmpty();
        assertThat(diff.causes()).containsExactly(difference);
        assertThat(diff.documents()).isEmpty();
        assertThat(diff.topics()).isEmpty();
    }

    @Test
    void a_bound_that_is_just_met_changes_the_reason_alone() {
        AssessmentDiff diff = to(CALL.variant("leastPeripheralShare", "45%")).diff(BASE);
        assertThat(outcomes(diff)).isEmpty();
        assertThat(reasons(diff)).containsExactly("NA-16: leastPeripheralShare ALONE");
        assertThat(diff.isChanged()).isFalse();
        assertThat(diff.direction()).isEqualTo(Direction.SAME);
        assertThat(diff.causes()).isEmpty();
    }

    @Test
    void of_two_parameters_each_causes_what_it_changes() {
        CallDefinition other = CALL.variant("leastPeripheralShare", "60%").variant("monthly", "3000.00");
        AssessmentDiff diff = to(other).diff(BASE);
        assertThat(outcomes(diff)).containsExactly("NA-16 SATISFIED > NOT_SATISFIED: leastPeripheralShare ALONE");
        assertThat(diff.amount().before()).contains(range("77994.96"));
        assertThat(diff.amount().after()).contains(range("72000.00"));
        assertThat(causes(diff.amount().causes())).isEqualTo(" monthly ALONE");
        assertThat(differences(diff.causes()))
                .containsExactly("leastPeripheralShare: half -> 60%", "monthly: €3,249.79 -> €3,000.00");
    }

    @Test
    void two_parameters_that_do_it_only_together_are_both_the_cause() {
        Dossier less = Dossiers.sharing("chu ch", "2027-05-01/2029-04-30", "*;h;chu=6,ch=4");
        CallDefinition strict = CALL.variant("starts", "2026-11").variant("leastPeripheralShare", "60%");
        SideBySide sides = SideBySide.of(strict, ON, CALL, ON);
        assertThat(outcomes(sides.diff(less, BASE)))
                .containsExactly(
                        "NA-03 NOT_SATISFIED > SATISFIED: starts ALONE /posts/0/contractStart ALONE",
                        "NA-16 NOT_SATISFIED > SATISFIED: leastPeripheralShare TOGETHER"
                                + " /posts/0/timeAllocation/segments/0/sites/0/amount TOGETHER"
                                + " /posts/0/timeAllocation/segments/0/sites/1/amount TOGETHER");
    }

    @Test
    void a_reading_is_the_cause_of_what_it_decides() {
        Dossier general = Dossiers.with(BASE, DossierInputs.STATUS, EmploymentStatus.GENERAL_ASSISTANT);
        AssessmentDiff diff = reading("I-NA-4", "any-assistant").diff(general);
        assertThat(outcomes(diff)).containsExactly("NA-06 UNKNOWN > SATISFIED: I-NA-4 ALONE");
        assertThat(diff.direction()).isEqualTo(Direction.BETTER);
        Difference reading = diff.differences().get(0);
        assertThat(reading.kind()).isEqualTo(Difference.Kind.READING);
        assertThat(reading.before()).isEmpty();
        assertThat(reading.after().orElseThrow().value()).isEqualTo("any-assistant");
        AssessmentDiff back = SideBySide.of(CALL, ON.interpreting("I-NA-4", "any-assistant"), CALL, ON)
                .diff(general);
        assertThat(outcomes(back)).containsExactly("NA-06 SATISFIED > UNKNOWN: I-NA-4 ALONE");
        assertThat(back.direction()).isEqualTo(Direction.WORSE);
    }

    @Test
    void choosing_the_reading_in_force_is_no_difference() {
        assertThat(reading("I-NA-1", "recruiter").differences()).isEmpty();
    }

    @Test
    void a_day_and_a_deadline_from_outside_are_causes_too() {
        Dossier late = Dossiers.with(BASE, DossierInputs.FILED_AT, OffsetDateTime.parse("2026-05-20T10:00:00+02:00"));
        AssessmentContext extended =
                ON.withDeadline(LocalDate.of(2026, 6, 1).atStartOfDay(Calendar.PARIS), Bilingual.of("Avis", "Notice"));
        AssessmentDiff diff = SideBySide.of(CALL, ON, CALL, extended).diff(late);
        assertThat(outcomes(diff)).containsExactly("NA-66 NOT_SATISFIED > SATISFIED: on ALONE");
        assertThat(diff.direction()).isEqualTo(Direction.BETTER);
        assertThat(diff.differences().get(0).kind()).isEqualTo(Difference.Kind.DAY);
        assertThat(differences(diff.differences()))
                .containsExactly("on: 20 May 2026 -> 20 May 2026, deadline given: 31 May 2026, before midnight"
                        + " (Paris time)");
        AssessmentContext registers = ON.with(new NoEstablishments());
        assertThat(differences(SideBySide.of(CALL, ON, CALL, registers).differences()))
                .containsExactly("on: 20 May 2026 -> 20 May 2026, other registers");
        AssessmentContext tomorrow = AssessmentContext.on(LocalDate.of(2026, 5, 21));
        assertThat(differences(SideBySide.of(CALL, ON, CALL, tomorrow).differences()))
                .containsExactly("on: 20 May 2026 -> 21 May 2026");
    }

    @Test
    void of_two_dossiers_the_fact_is_the_cause_with_its_place_before_and_after() {
        Dossier other = Dossiers.with(BASE, DossierInputs.STATUS, EmploymentStatus.GENERAL_ASSISTANT);
        AssessmentDiff diff = SAME.diff(BASE, other);
        assertThat(outcomes(diff)).containsExactly("NA-06 SATISFIED > UNKNOWN: /posts/0/status ALONE");
        Difference fact = diff.facts().get(0);
        assertThat(fact.kind()).isEqualTo(Difference.Kind.FACT);
        assertThat(fact.before().orElseThrow().value()).isEqualTo(EmploymentStatus.SPECIALIST_ASSISTANT);
        assertThat(fact.after().orElseThrow().words()).isEqualTo(EmploymentStatus.GENERAL_ASSISTANT.label());
        assertThat(fact.label().en()).isEqualTo(DossierInputs.STATUS.label().en());
        assertThat(fact.type()).isPresent();
    }

    @Test
    void a_fact_that_no_longer_stands_is_said_to_be_gone() {
        AssessmentDiff diff = SAME.diff(BASE, Dossiers.without(BASE, DossierInputs.STATUS));
        assertThat(differences(diff.facts())).containsExactly("/posts/0/status: specialist assistant -> -");
    }

    @Test
    void facts_without_effect_cause_nothing() {
        Dossier other = Dossiers.with(BASE, DossierInputs.PROJECT_TITLE, "Autre titre");
        AssessmentDiff diff = SAME.diff(BASE, other);
        assertThat(diff.findings()).isEmpty();
        assertThat(differences(diff.facts())).containsExactly("/project/title: Rhumatologie partagée -> Autre titre");
        assertThat(diff.isChanged()).isFalse();
    }

    @Test
    void what_is_about_a_person_is_not_repeated() {
        Dossier other = Dossiers.with(BASE, DossierInputs.CANDIDATE_NAME, "Alex Exemple");
        Difference name = SAME.diff(BASE, other).facts().get(0);
        assertThat(name.personal()).isTrue();
        assertThat(name).hasToString("/candidate/name");
    }

    @Test
    void neither_the_identifier_nor_the_order_of_partners_and_documents_is_a_difference() {
        Dossier turned = Dossiers.with(
                Dossiers.with(
                        BASE,
                        DossierInputs.PARTNERS,
                        DossierInputs.PARTNERS
                                .read(BASE)
                                .get(0)
                                .value()
                                .orElseThrow()
                                .reverse()),
                DossierInputs.DOCUMENTS,
                BASE.getDocuments().orElseThrow().reverse());
        assertThat(SAME.diff(BASE, turned.withId("another")).facts()).isEmpty();
    }

    @Test
    void a_document_less_is_said_at_its_place_and_in_the_checklist() {
        Dossier less = Dossiers.less(BASE, DocumentType.CURRICULUM_VITAE);
        AssessmentDiff diff = SAME.diff(BASE, less);
        assertThat(diff.facts()).hasSize(1);
        Difference gone = diff.facts().get(0);
        assertThat(gone.name()).matches("/documents/[0-9]+");
        assertThat(gone.label().en()).isEqualTo("document");
        assertThat(gone.before()).isPresent();
        assertThat(gone.after()).isEmpty();
        assertThat(outcomes(diff)).containsExactly("NA-70 SATISFIED > NOT_SATISFIED: " + gone.name() + " ALONE");
        assertThat(diff.documents()).hasSize(1);
        AssessmentDiff.DocumentChange change = diff.documents().get(0);
        assertThat(change.item().requirement().type()).isEqualTo(DocumentType.CURRICULUM_VITAE);
        assertThat(change.partner()).isEmpty();
        assertThat(change.before().orElseThrow().finding().outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(change.after().orElseThrow().finding().outcome()).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(diff.direction()).isEqualTo(Direction.WORSE);
        assertThat(SAME.diff(less, BASE).direction()).isEqualTo(Direction.BETTER);
    }

    @Test
    void a_partner_more_brings_its_documents() {
        Dossier three = Dossiers.sharing("chu ch ch2", "2026-11-01/2028-10-31", "*;h;chu=4,ch=3,ch2=3");
        AssessmentDiff diff = SAME.diff(BASE, three);
        assertThat(diff.documents())
                .hasSize(3)
                .allSatisfy(change -> assertThat(change.before()).isEmpty())
                .allSatisfy(change ->
                        assertThat(change.partner().map(Object::toString)).contains("ch2"));
        assertThat(differences(diff.facts())).contains("/project/partners/2: - -> " + partner(three));
        assertThat(diff.direction()).isEqualTo(Direction.OTHERWISE);
    }

    private static String partner(Dossier dossier) {
        return SAME.diff(BASE, dossier).facts().stream()
                .filter(fact -> fact.name().equals("/project/partners/2"))
                .map(fact -> fact.after().orElseThrow().words().en())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_differs_between_a_dossier_and_itself() {
        AssessmentDiff diff = SAME.diff(BASE);
        assertThat(SAME.differences()).isEmpty();
        assertThat(diff.differences()).isEmpty();
        assertThat(diff.findings()).isEmpty();
        assertThat(diff.documents()).isEmpty();
        assertThat(diff.isChanged()).isFalse();
        assertThat(diff.direction()).isEqualTo(Direction.SAME);
    }

    @Test
    void a_gain_and_a_loss_are_both_said_and_the_amount_of_a_refused_dossier_is_neither() {
        Dossier late = Dossiers.with(BASE, DossierInputs.FILED_AT, OffsetDateTime.parse("2026-05-19T10:00:00+02:00"));
        CallDefinition other = CALL.variant("deadline", "2026-05-31").variant("leastPeripheralShare", "60%");
        assertThat(to(other).diff(late).direction()).isEqualTo(Direction.MIXED);
        CallDefinition more = CALL.variant("monthly", "4000.00");
        assertThat(to(more).diff(BASE).direction()).isEqualTo(Direction.BETTER);
        assertThat(to(CALL.variant("monthly", "3249.78")).diff(BASE).direction())
                .isEqualTo(Direction.WORSE);
        Dossier refused = Dossiers.with(BASE, DossierInputs.STATUS, EmploymentStatus.OTHER);
        assertThat(to(more).diff(refused).direction()).isEqualTo(Direction.OTHERWISE);
    }

    @Test
    void an_edition_shares_its_rules_and_one_that_it_dropped_has_no_counterpart() {
        CallDefinition other = edition(
                CALL.variant("leastPeripheralShare", "60%"),
                rule -> !rule.id().toString().equals("NA-26"));
        SideBySide sides = to(other);
        assertThat(sides.isSharingRules()).isTrue();
        AssessmentDiff diff = sides.diff(BASE);
        assertThat(outcomes(diff))
                .containsExactly(
                        "NA-16 SATISFIED > NOT_SATISFIED: leastPeripheralShare ALONE",
                        "NA-26 SATISFIED > -: nouvelle-aquitaine-2026 ALONE");
        assertThat(differences(sides.differences()))
                .containsExactly(
                        "nouvelle-aquitaine-2026: nouvelle-aquitaine-2026 -> nouvelle-aquitaine-2027",
                        "leastPeripheralShare: half -> 60%");
        AssessmentDiff back = SideBySide.of(other, ON, CALL, ON).diff(BASE);
        assertThat(outcomes(back))
                .containsExactly(
                        "NA-16 NOT_SATISFIED > SATISFIED: leastPeripheralShare ALONE",
                        "NA-26 - > SATISFIED: nouvelle-aquitaine-2027 ALONE");
        assertThat(back.outcomes()).hasSize(1);
    }

    @Test
    void two_calls_are_compared_by_topic_and_what_has_no_counterpart_is_named() {
        AssessmentDiff diff = to(new AuvergneRhoneAlpes2026()).diff(BASE);
        assertThat(diff.sides().isSharingRules()).isFalse();
        assertThat(diff.findings()).isEmpty();
        assertThat(diff.outcomes()).isEmpty();
        TopicDiff topics = diff.topics().orElseThrow();
        TopicDiff.Side recruiter = topics.shared().stream()
                .filter(topic -> topic.name().equals("submitter"))
                .findFirst()
                .orElseThrow();
        assertThat(recruiter.before().toString()).isEqualTo("[NA-64 SATISFIED]");
        assertThat(recruiter.after().toString()).isEqualTo("[ARA-42 NOT_SATISFIED]");
        assertThat(recruiter.isChanged()).isTrue();
        assertThat(topics.shared())
                .anySatisfy(topic -> assertThat(topic.isChanged()).isFalse());
        assertThat(topics.onlyBefore().toString())
                .contains("NA-31")
                .doesNotContain("NA-64")
                .doesNotContain("NA-70");
        assertThat(topics.onlyAfter().toString()).contains("ARA-54").doesNotContain("ARA-42");
        assertThat(diff.isChanged()).isTrue();
        assertThat(differences(diff.causes())).hasSize(1);
        assertThat(diff.amount().causes()).isEmpty();
        assertThat(diff.before().verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
    }

    @Test
    void what_weighs_most_of_several_outcomes_is_what_is_not_met() {
        Dossier refused = Dossiers.with(BASE, DossierInputs.STATUS, EmploymentStatus.OTHER);
        List<Finding> findings = SAME.diff(refused).before().findings();
        assertThat(TopicDiff.worst(findings)).isEqualTo(Outcome.NOT_SATISFIED);
        assertThat(TopicDiff.worst(List.of())).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void a_filing_that_is_made_or_undone_and_a_document_that_is_not_known_yet_count_too() {
        Dossier draft = BASE.withFiling(Filing.builder()
                .state(FilingState.DRAFT)
                .formParts(ImmutableList.copyOf(FormPart.values()))
                .build());
        AssessmentContext inTime = AssessmentContext.on(LocalDate.of(2026, 5, 10));
        SideBySide early = SideBySide.of(CALL, inTime);
        assertThat(early.diff(draft, BASE).direction()).isEqualTo(Direction.BETTER);
        assertThat(early.diff(BASE, draft).direction()).isEqualTo(Direction.WORSE);
        Dossier open = Dossiers.without(draft, DossierInputs.DOCUMENTS);
        assertThat(early.diff(open, draft).direction()).isEqualTo(Direction.BETTER);
        assertThat(early.diff(draft, open).direction()).isEqualTo(Direction.WORSE);
    }

    @Test
    void one_bound_of_an_amount_that_changes_is_a_gain_or_a_loss() {
        Dossier part = Dossiers.with(BASE, DossierInputs.WORKING_TIME, Rate.of(8, 10));
        AssessmentDiff settled = reading("I-NA-24", "flat").diff(part);
        assertThat(settled.before().amount())
                .contains(new EurosRange(Euros.parse("62395.97"), Euros.parse("77994.96")));
        assertThat(settled.direction()).isEqualTo(Direction.BETTER);
        assertThat(causes(settled.amount().causes())).isEqualTo(" I-NA-24 ALONE");
        assertThat(reading("I-NA-24", "in-proportion").diff(part).direction()).isEqualTo(Direction.WORSE);
    }

    @Test
    void facts_are_said_as_people_read_them() {
        Dossier other = Dossiers.with(BASE, DossierInputs.RECRUITERS, Dossiers.keys("ch"));
        other = other.withProject(other.getProject().orElseThrow().withSeniorSupport(Optional.empty()));
        other = Dossiers.withAt(other, DossierInputs.DOCUMENT_FAVOURABLE, 3, false);
        other = other.withDocuments(
                other.getDocuments().orElseThrow().subList(0, 9).stream().collect(ImmutableList.toImmutableList()));
        assertThat(differences(SAME.diff(BASE, other).facts()))
                .contains(
                        "/project/recruiters: Établissement chu -> Établissement ch",
                        "/project/seniorSupport: status of the senior hospital (H), forms of senior support"
                                + " teleconsultation, senior time, in half-days a week 1 -> -");
        Dossier unsaid = Dossiers.without(BASE, DossierInputs.DOCUMENTS);
        assertThat(differences(SAME.diff(unsaid, BASE).facts()))
                .containsExactly(
                        "/documents: - -> " + BASE.getDocuments().orElseThrow().size() + " elements");
        Dossier few = Dossiers.with(
                BASE, DossierInputs.DOCUMENTS, ImmutableList.of(Dossiers.document(DocumentType.CURRICULUM_VITAE)));
        assertThat(differences(SAME.diff(unsaid, few).facts()))
                .containsExactly("/documents: - -> kind of document curriculum vitae");
    }

    @Test
    void a_partner_that_becomes_another_kind_of_partner_is_one_fact() {
        ImmutableList<Partner> partners = ImmutableList.of(Dossiers.establishment("chu"), Dossiers.practice("ch"));
        AssessmentDiff diff = SAME.diff(BASE, Dossiers.with(BASE, DossierInputs.PARTNERS, partners));
        assertThat(diff.facts()).hasSize(1);
        assertThat(diff.facts().get(0).name()).isEqualTo("/project/partners/1");
        assertThat(diff.facts().get(0).before()).isPresent();
        assertThat(diff.facts().get(0).after()).isPresent();
    }

    @Test
    void a_reading_that_the_call_does_not_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reading("I-NA-99", "any"))
                .withMessageStartingWith("No interpretation 'I-NA-99' in this call.");
    }

    private static EurosRange range(String amount) {
        return new EurosRange(Euros.parse(amount), Euros.parse(amount));
    }

    private record NoEstablishments() implements EstablishmentRegister {

        @Override
        public Optional<EstablishmentRegister.Entry> establishment(Finess finess, LocalDate date) {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "empty register";
        }
    }
}

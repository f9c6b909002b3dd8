package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Outcome;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingAndDocumentsTest {

    private static final String CONTRACT = "2026-11-01/2028-10-31";

    private static Assessment assess(Dossier dossier) {
        return RulesTest.CALL.assess(dossier, RulesTest.CONTEXT);
    }

    @Test
    void case_N01_and_N02_three_documents_and_three_for_each_establishment() {
        assertThat(assess(Dossiers.base()).documents().due()).isEqualTo(9);
        DocumentChecklist three = assess(Dossiers.sharing("chu ch ems", CONTRACT, "*;h;chu=4,ch=5,ems=1"))
                .documents();
        assertThat(three.due()).isEqualTo(12);
        assertThat(three.count(Outcome.SATISFIED)).isEqualTo(12);
    }

    @Test
    void case_N03_opinions_of_people_who_do_not_exist_are_not_applicable() {
        Dossier dossier = Dossiers.sharing("chu ems", CONTRACT, "*;h;chu=5,ems=5");
        dossier = Dossiers.withAt(dossier, DossierInputs.HAS_POLE, 1, false);
        dossier = Dossiers.withAt(dossier, DossierInputs.HAS_SERVICE_HEAD, 1, false);
        dossier = Dossiers.less(
                Dossiers.less(dossier, DocumentType.POLE_HEAD_OPINION), DocumentType.SERVICE_HEAD_OPINION);
        dossier = Dossiers.plus(dossier, Dossiers.opinion(DocumentType.POLE_HEAD_OPINION, true, "chu"));
        dossier = Dossiers.plus(dossier, Dossiers.opinion(DocumentType.SERVICE_HEAD_OPINION, true, "chu"));
        Assessment assessment = assess(dossier);
        assertThat(assessment.documents().due()).isEqualTo(7);
        assertThat(assessment.documents().count(Outcome.NOT_APPLICABLE)).isEqualTo(2);
        assertThat(assessment.verdict().completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void case_N04_one_opinion_may_name_both_establishments() {
        Dossier dossier = Dossiers.plus(
                Dossiers.less(Dossiers.base(), DocumentType.DIRECTOR_OPINION),
                Dossiers.opinion(DocumentType.DIRECTOR_OPINION, true, "chu", "ch"));
        assertThat(dossier.getDocuments().orElseThrow()).hasSize(8);
        assertThat(assess(dossier).verdict().completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void case_N05_one_file_counts_as_both_only_if_declared_so() {
        Dossier without = Dossiers.less(
                Dossiers.less(Dossiers.base(), DocumentType.CURRICULUM_VITAE), DocumentType.MOTIVATION_LETTER);
        Dossier both = Dossiers.plus(
                without, Dossiers.document(DocumentType.CURRICULUM_VITAE, DocumentType.MOTIVATION_LETTER));
        Dossier one = Dossiers.plus(without, Dossiers.document(DocumentType.CURRICULUM_VITAE));
        assertThat(assess(both).verdict().completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(assess(one).verdict().completeness()).isEqualTo(Completeness.INCOMPLETE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "N-07, 2026-05-17T23:59:59.999+02:00, IN_TIME",
        "N-08, 2026-05-18T00:00:00+02:00, LATE",
        "N-09, 2026-05-17T23:30:00-04:00, LATE"
    })
    void the_deadline_is_the_end_of_the_day_in_paris(String number, OffsetDateTime filedAt, FilingStatus status) {
        Dossier dossier = Dossiers.with(Dossiers.base(), DossierInputs.FILED_AT, filedAt);
        assertThat(assess(dossier).verdict().filing()).as(number).containsExactly(status);
    }

    private static Dossier draft() {
        return Dossiers.without(
                Dossiers.with(Dossiers.base(), DossierInputs.FILING_STATE, FilingState.DRAFT), DossierInputs.FILED_AT);
    }

    private static Assessment assess(Dossier dossier, String day) {
        return RulesTest.CALL.assess(dossier, AssessmentContext.on(LocalDate.parse(day)));
    }

    @Test
    @Tag("F-4")
    void case_N10_a_draft_is_not_filed_and_from_18_May_its_deadline_has_passed() {
        assertThat(assess(draft(), "2026-05-17").verdict().filing()).containsExactly(FilingStatus.NOT_FILED);
        assertThat(assess(draft(), "2026-05-18").verdict().filing())
                .containsExactly(FilingStatus.NOT_FILED, FilingStatus.DEADLINE_PASSED);
        assertThat(assess(draft(), "2027-01-01").verdict().filing())
                .containsExactly(FilingStatus.NOT_FILED, FilingStatus.DEADLINE_PASSED);
    }

    @Test
    @Tag("F-4")
    void a_deadline_at_the_start_of_the_day_has_passed_a_day_earlier() {
        AssessmentContext context =
                AssessmentContext.on(LocalDate.of(2026, 5, 16)).interpreting("I-NA-20", "start-of-day");
        assertThat(RulesTest.CALL.assess(draft(), context).verdict().filing()).containsExactly(FilingStatus.NOT_FILED);
        context = AssessmentContext.on(LocalDate.of(2026, 5, 17)).interpreting("I-NA-20", "start-of-day");
        assertThat(RulesTest.CALL.assess(draft(), context).verdict().filing())
                .containsExactly(FilingStatus.NOT_FILED, FilingStatus.DEADLINE_PASSED);
    }

    @Test
    @Tag("F-4")
    void a_deadline_from_elsewhere_replaces_that_of_the_text_for_a_draft_too() {
        AssessmentContext context = AssessmentContext.on(LocalDate.of(2026, 5, 31))
                .withDeadline(
                        ZonedDateTime.parse("2026-06-01T00:00+02:00[Europe/Paris]"),
                        Bilingual.of("site de l’ARS", "agency's site"));
        assertThat(RulesTest.CALL.assess(draft(), context).verdict().filing()).containsExactly(FilingStatus.NOT_FILED);
    }

    @Test
    @Tag("F-4")
    void a_passed_deadline_changes_neither_eligibility_nor_completeness_and_leaves_nothing_to_ask() {
        Dossier open = Dossiers.without(draft(), DossierInputs.CONTRACT_END);
        Assessment before = assess(open, "2026-05-17");
        Assessment after = assess(open, "2026-05-18");
        assertThat(after.verdict().eligibility()).isEqualTo(before.verdict().eligibility());
        assertThat(after.verdict().completeness()).isEqualTo(before.verdict().completeness());
        assertThat(OpenQuestions.of(before)).isNotEmpty();
        assertThat(OpenQuestions.of(after)).isEmpty();
    }

    @Test
    @Tag("F-4")
    void a_state_that_is_not_known_leaves_the_filing_to_be_confirmed() {
        Dossier unknown =
                Dossiers.without(Dossiers.without(Dossiers.base(), DossierInputs.FILING_STATE), DossierInputs.FILED_AT);
        assertThat(assess(unknown, "2026-05-17").verdict().filing()).containsExactly(FilingStatus.TO_BE_CONFIRMED);
        assertThat(assess(unknown, "2026-05-18").verdict().filing()).containsExactly(FilingStatus.TO_BE_CONFIRMED);
    }

    @Test
    void case_N06_an_unfavourable_opinion_is_a_remark_and_leaves_the_dossier_complete_and_eligible() {
        Dossier dossier = Dossiers.plus(
                Dossiers.less(Dossiers.base(), DocumentType.DIRECTOR_OPINION),
                Dossiers.opinion(DocumentType.DIRECTOR_OPINION, false, "chu", "ch"));
        Assessment assessment = assess(dossier);
        assertThat(assessment.verdict().completeness()).isEqualTo(Completeness.COMPLETE);
        assertThat(assessment.verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(assessment.outcome(fr.tempspartage.rules.verdict.RuleId.parse("NA-23")))
                .isEqualTo(Outcome.NOT_SATISFIED);
    }

    @Test
    void case_N11_a_missing_opinion_leaves_the_dossier_incomplete_and_eligible() {
        ImmutableList<fr.tempspartage.domain.dossier.SupportingDocument> all =
                Dossiers.base().getDocuments().orElseThrow();
        Dossier dossier = Dossiers.with(Dossiers.base(), DossierInputs.DOCUMENTS, all.subList(0, all.size() - 1));
        Assessment assessment = assess(dossier);
        assertThat(assessment.verdict().completeness()).isEqualTo(Completeness.INCOMPLETE);
        assertThat(assessment.verdict().eligibility()).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(assessment.verdict().filing()).containsExactly(FilingStatus.IN_TIME);
    }

    @Test
    void a_draft_two_posts_and_one_split_unknown_say_which_split_is_missing() {
        Dossier base = Dossiers.less(Dossiers.base(), DocumentType.DIRECTOR_OPINION);
        var post = base.getPosts().orElseThrow().get(0);
        var other = post.withTimeAllocation(java.util.Optional.empty());
        var chuOnly = post.withTimeAllocation(Dossiers.split("*;h;chu=10"));
        Dossier dossier = Dossiers.with(base, DossierInputs.POSTS, ImmutableList.of(chuOnly, other));
        DocumentChecklist.Item item = assess(dossier).documents().items().stream()
                .filter(i -> i.requirement().type() == DocumentType.DIRECTOR_OPINION)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(item.finding().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(item.finding().evidence().missing())
                .extracting(m -> m.pointer())
                .containsExactly("/posts/1/timeAllocation/segments");
    }
}

package fr.tempspartage.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.inquiry.Remedy;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.web.site.Parts;
import fr.tempspartage.web.site.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActionsTest {

    private static Assessment apply(Assessment assessment, Map<String, List<String>> params) {
        return Actions.apply(assessment, params).assessment();
    }

    @Test
    void each_remedy_that_is_offered_leads_to_what_it_promises() {
        int offered = 0;
        for (Assessment assessment : Assessed.all()) {
            String html = Assessed.panel(assessment, Language.FRENCH);
            List<Remedy> possible = Remedies.of(assessment).all().stream()
                    .filter(remedy ->
                            remedy.isPossible() && remedy.all().findAny().isPresent())
                    .toList();
            List<String> codes =
                    Parts.found(html, "name=\"remedy\" value=\"([0-9a-f]+)\"").toList();
            assertThat(codes).as("%s", assessment).hasSameSizeAs(possible).doesNotHaveDuplicates();
            List<VerdictView> promised = AnswerView.of(assessment, Language.FRENCH).remedies().remedies().stream()
                    .filter(RemediesView.RemedyView::isPossible)
                    .map(RemediesView.RemedyView::after)
                    .toList();
            for (int i = 0; i < codes.size(); i++) {
                Assessment after = apply(assessment, Map.of("remedy", List.of(codes.get(i))));
                assertThat(VerdictView.of(after, Language.FRENCH)).isEqualTo(promised.get(i));
                assertThat(after.dossier()).isEqualTo(possible.get(i).after().dossier());
                assertThat(after.shortfalls()).isEmpty();
                assertThat(after.verdict().eligibility()).isNotEqualTo(Eligibility.NOT_ELIGIBLE);
                offered++;
            }
        }
        assertThat(offered).isGreaterThan(15);
    }

    @Test
    void a_remedy_is_not_made_on_a_dossier_that_has_changed_since() {
        Assessment refused = Assessed.sample("nouvelle-aquitaine-2026/refused-three");
        String code = RemediesView.code(Remedies.of(refused).all().get(0));
        assertThat(apply(refused, Map.of("remedy", List.of(code))).verdict().eligibility())
                .isEqualTo(Eligibility.ELIGIBLE);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        apply(Assessed.sample("nouvelle-aquitaine-2026/incomplete"), Map.of("remedy", List.of(code))))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(409))
                .withMessage(
                        "This remedy is offered no more: the dossier has changed since. Go back to the page before and"
                                + " update the answer.");
    }

    @Test
    void a_switch_gives_the_same_as_the_reading_in_the_library_and_says_before_what_it_gives() {
        for (Assessment assessment : Assessed.all()) {
            ReadingsView readings = AnswerView.of(assessment, Language.FRENCH).readings();
            List<ReadingsView.Switch> all = new ArrayList<>(readings.matter());
            all.addAll(readings.others());
            for (ReadingsView.Switch one : all) {
                for (ReadingsView.Option option : one.options()) {
                    Assessment after = apply(assessment, Map.of("interpret." + one.key(), List.of(option.slug())));
                    AssessmentContext context = option.slug().isEmpty()
                            ? assessment.context()
                            : assessment.context().interpreting(one.key(), option.slug());
                    Assessment expected = assessment.call().assess(assessment.dossier(), context);
                    assertThat(after.codes()).isEqualTo(expected.codes());
                    assertThat(after.plans()).isEqualTo(expected.plans());
                    boolean same = after.verdict().equals(assessment.verdict())
                            && after.amount().equals(assessment.amount())
                            && after.priority()
                                    .reasons()
                                    .equals(assessment.priority().reasons())
                            && after.priority()
                                    .open()
                                    .equals(assessment.priority().open());
                    assertThat(option.matters())
                            .as("%s %s of %s", one.key(), option, assessment)
                            .isEqualTo(!same);
                    if (!after.verdict().equals(assessment.verdict())) {
                        List<String> now =
                                VerdictView.of(assessment, Language.FRENCH).named(Language.FRENCH);
                        assertThat(option.effects())
                                .containsAll(VerdictView.of(after, Language.FRENCH).named(Language.FRENCH).stream()
                                        .filter(level -> !now.contains(level))
                                        .toList());
                    }
                }
            }
        }
    }

    @Test
    void a_reading_is_chosen_shown_as_chosen_and_taken_back() {
        Assessment eligible = Assessed.sample("nouvelle-aquitaine-2026/incomplete");
        Assessment strict = apply(eligible, Map.of("interpret.I-NA-2", List.of("", "first-day")));
        assertThat(strict.verdict().eligibility()).isEqualTo(Eligibility.NOT_ELIGIBLE);
        assertThat(AnswerView.of(strict, Language.ENGLISH).chosen())
                .containsExactly("I-NA-2 – Only the first day of the month");
        assertThat(Assessed.panel(strict, Language.ENGLISH)).contains("value=\"first-day\" checked>");
        assertThat(apply(eligible, Map.of("interpret", List.of("I-NA-2=first-day")))
                        .codes())
                .isEqualTo(strict.codes());
        assertThat(apply(eligible, Map.of("interpret", List.of("I-NA-2=first-day", "I-NA-2=")))
                        .codes())
                .isEqualTo(eligible.codes());
    }

    @Test
    void a_reading_that_the_call_does_not_have_is_refused() {
        for (String posted : List.of("I-NA-2=none", "I-XX-1=a", "I-NA-2=\u0000", "=a")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> apply(
                            Assessed.sample("nouvelle-aquitaine-2026/eligible"), Map.of("interpret", List.of(posted))))
                    .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400))
                    .withMessage("The call has no such reading.");
        }
    }

    @Test
    void a_box_that_is_taken_back_takes_its_document_away_and_a_tick_brings_it_back() {
        for (Assessment assessment : Assessed.all()) {
            List<String> ticked = Parts.found(
                            Assessed.panel(assessment, Language.FRENCH), "name=\"documents\" value=\"([^\"]*)\"")
                    .toList();
            assertThat(apply(assessment, Map.of("documents", ticked, "document", ticked))
                            .dossier())
                    .isEqualTo(assessment.dossier());
            for (String box : ticked) {
                List<String> others =
                        ticked.stream().filter(one -> !one.equals(box)).toList();
                Assessment less = apply(assessment, Map.of("documents", ticked, "document", others));
                assertThat(outcome(less, box))
                        .as("%s without %s", assessment, box)
                        .isNotEqualTo(Outcome.SATISFIED);
                for (String other : others) {
                    assertThat(outcome(less, other)).isEqualTo(outcome(assessment, other));
                }
                assertThat(AttachedDocuments.isAttached(
                                apply(less, Map.of("document", ticked, "documents", others))
                                        .dossier(),
                                less.documents().items().stream()
                                        .filter(item ->
                                                AttachedDocuments.code(item).equals(box))
                                        .findFirst()
                                        .orElseThrow()))
                        .isTrue();
            }
        }
    }

    @Test
    void a_tick_says_that_a_document_is_there_and_nothing_more_about_it() {
        Assessment zip = Assessed.sample("auvergne-rhone-alpes-2026/assistant-zip");
        String letter = DocumentType.COMMITMENT_LETTER.code();
        Assessment without = apply(zip, Map.of("documents", List.of(letter)));
        assertThat(outcome(without, letter)).isEqualTo(Outcome.NOT_SATISFIED);
        Assessment with = apply(without, Map.of("document", List.of(letter)));
        assertThat(outcome(with, letter)).isEqualTo(Outcome.UNKNOWN);
        assertThat(Parts.read(Assessed.panel(with, Language.FRENCH)))
                .contains("Le dossier ne dit pas si la lettre d’engagement suit le modèle.");
    }

    @Test
    void a_tick_for_a_candidate_who_is_to_be_registered_says_nothing_of_a_certificate() {
        Assessment planned = Assessed.sample("auvergne-rhone-alpes-2026/planned-registration");
        String box = DocumentType.REGISTRATION_CERTIFICATE.code();
        Assessment without = apply(planned, Map.of("documents", List.of(box)));
        assertThat(outcome(without, box)).isEqualTo(Outcome.NOT_SATISFIED);
        Assessment with = apply(without, Map.of("document", List.of(box)));
        assertThat(outcome(with, box)).isEqualTo(Outcome.SATISFIED);
        assertThat(with.dossier().getDocuments().orElseThrow())
                .flatExtracting(SupportingDocument::getTypes)
                .contains(DocumentType.PLANNED_REGISTRATION)
                .doesNotContain(DocumentType.REGISTRATION_CERTIFICATE);
    }

    @Test
    void what_is_posted_without_a_button_changes_nothing() {
        for (Assessment assessment : Assessed.all()) {
            Assessment same = apply(assessment, Map.of("candidate.name", List.of("x"), "document", List.of("X")));
            assertThat(same.dossier()).isEqualTo(assessment.dossier());
            assertThat(same.codes()).isEqualTo(assessment.codes());
        }
    }

    private static Outcome outcome(Assessment assessment, String code) {
        return assessment.documents().items().stream()
                .filter(item -> AttachedDocuments.code(item).equals(code))
                .findFirst()
                .orElseThrow()
                .finding()
                .outcome();
    }
}

package fr.tempspartage.rules.law;

import static fr.tempspartage.rules.law.Invented.empty;
import static fr.tempspartage.rules.vocabulary.Documents.isJoined;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.verdict.Completeness;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("G-2")
class UnstatedDocumentsTest {

    private static final Dossier WITHOUT = empty().withFiling(
                    Filing.builder().state(FilingState.FILED).build())
            .withDocuments(ImmutableList.of());
    private static final Dossier WITH = WITHOUT.withDocuments(ImmutableList.of(SupportingDocument.builder()
            .types(ImmutableList.of(DocumentType.CURRICULUM_VITAE))
            .build()));

    private final Invented text = new Invented();

    @Test
    void without_a_rule_that_asks_for_a_document_no_dossier_is_complete() {
        text.clause("XX-01").informs();
        Assessment assessment = assess(WITH);
        assertThat(assessment.verdict().completeness()).isEqualTo(Completeness.DOCUMENTS_NOT_STATED);
        assertThat(assessment.documentSilence()).isEmpty();
        assertThat(assessment.reservations()).isEmpty();
    }

    @Test
    @Tag("G-1")
    void what_a_plug_in_does_not_declare_is_no_silence_of_the_text() {
        text.clause("XX-01").informs();
        assertThat(shortAnswer(Language.FRENCH))
                .contains(
                        "Avis :        éligible ; pièces non renseignées dans le module de cet appel",
                        "Pièces :      liste non renseignée dans le module de cet appel",
                        "Date limite : non renseignée dans le module de cet appel");
        assertThat(text.declares("documents")).isFalse();
    }

    @Test
    @Tag("G-1")
    void a_silence_that_a_plug_in_declares_is_one_of_the_text() {
        text.clause("XX-01").silent().silentOn(Topic.DOCUMENTS).silentOn(Topic.FILING_DEADLINE);
        assertThat(shortAnswer(Language.ENGLISH))
                .contains(
                        "Verdict:   eligible; documents not stated by the call",
                        "Documents: list not stated by the call [XX-01 (§ 1, item 1)]",
                        "Deadline:  not stated by the call");
        assertThat(text.declares("documents")).isTrue();
    }

    private String shortAnswer(Language language) {
        return ShortAnswer.of(assess(WITH), language).text(120).replace('\u00a0', ' ');
    }

    @Test
    void a_silence_is_cited() {
        text.clause("XX-01").silent().silentOn(Topic.DOCUMENTS, "XX-02");
        text.clause("XX-02").informs();
        Assessment assessment = assess(WITH);
        assertThat(assessment.verdict().completeness()).isEqualTo(Completeness.DOCUMENTS_NOT_STATED);
        assertThat(assessment.documentSilence())
                .containsExactly(
                        Citation.of(text.clauses().get(0)),
                        Citation.of(text.clauses().get(1)));
        assertThat(assessment.verdict().summarize(Language.ENGLISH))
                .isEqualTo("eligible · documents not stated by the call · deadline not stated by the call");
    }

    @Test
    void where_the_text_is_silent_on_the_list_and_asks_for_one_document_that_one_can_be_missing() {
        document();
        text.clause("XX-02").silent().silentOn(Topic.DOCUMENTS);
        assertThat(assess(WITH).verdict().completeness()).isEqualTo(Completeness.DOCUMENTS_NOT_STATED);
        assertThat(assess(WITHOUT).verdict().completeness()).isEqualTo(Completeness.INCOMPLETE);
        assertThat(assess(empty()).verdict().completeness()).isEqualTo(Completeness.TO_BE_CONFIRMED);
    }

    @Test
    void a_stated_list_can_be_complete() {
        document().states(Topic.DOCUMENTS, "une pièce");
        assertThat(assess(WITH).verdict().completeness()).isEqualTo(Completeness.COMPLETE);
    }

    private Statement document() {
        return text.clause("XX-01")
                .document(isJoined(DocumentType.CURRICULUM_VITAE))
                .says("present", "Le CV est joint.")
                .says("absent", "Le CV manque.")
                .says("notYet", "Le CV n’est pas encore joint.");
    }

    private Assessment assess(Dossier dossier) {
        return text.assess(dossier, AssessmentContext.on(LocalDate.of(2026, 5, 20)));
    }
}

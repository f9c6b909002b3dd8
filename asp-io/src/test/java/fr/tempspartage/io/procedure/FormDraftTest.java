package fr.tempspartage.io.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormDraftTest {

    @Test
    void a_draft_ties_nothing_but_number_and_filing_and_names_each_field_with_the_nearest_fact() {
        String draft =
                FormDraft.yaml(Forms.pages(), Forms.CALL, Language.FRENCH).orElseThrow();
        FormMapping mapping = FormMapping.read(draft).orElseThrow();
        assertThat(mapping.ties())
                .extracting(tie -> tie.field().shown())
                .containsExactly("number", "filingState", "filedAt");
        assertThat(draft)
                .contains("#  # date\n#  - id: \"Q2hhbXAtMTAwNw==\"\n#    label: \"Date de fin de l’internat\"\n"
                        + "#    to: /candidate/diplomaDate # à confirmer\u00a0: fin de l’internat (date du diplôme)\n")
                .contains("#  # titre ou texte\u00a0: 1. Identité du candidat\n")
                .contains("#        to: /project/partners/{row}/finess # à confirmer\u00a0: numéro FINESS\n")
                .contains(
                        "#        to: /posts/0/distances/{row}/kilometres # à confirmer\u00a0: kilomètres depuis le site principal\n")
                .contains("#    types: [curriculumVitae] # à confirmer\u00a0: curriculum vitae\n");
        assertThat(draft)
                .contains(Forms.read(Forms.shipped(), Forms.pages()).dossiers().get(0).fields().stream()
                        .map(ImportedField::label)
                        .toList());
    }

    @Test
    void a_draft_whose_lines_are_uncommented_is_a_mapping_that_lacks_only_the_facts_nobody_named() {
        String draft = FormDraft.yaml(List.of(Forms.page("page-1.json")), Forms.CALL, Language.ENGLISH)
                .orElseThrow();
        String active = draft.replaceAll("(?m)^#(?=  |blocks|documents)", "");
        String said = FormMapping.read(active).describe(Language.ENGLISH);
        assertThat(said.lines().filter(line -> !line.startsWith("Maybe")))
                .isNotEmpty()
                .allMatch(line -> line.contains("'to' (fact) is missing"));
    }

    @Test
    void a_label_with_quotes_line_breaks_and_marks_of_yaml_stays_a_text() {
        String answer = Forms.answer(Forms.champ("A", "TextChamp", "a\\\"b: #{[\\n- c\\\\d", "x", ""), "");
        Forms.onFile(answer, file -> {
            String draft =
                    FormDraft.yaml(List.of(file), Forms.CALL, Language.FRENCH).orElseThrow();
            assertThat(draft).contains("#    label: \"a\\\"b: #{[\\u000A- c\\\\d\"\n");
            assertThat(FormMapping.read(draft).errors()).isEmpty();
        });
    }
}

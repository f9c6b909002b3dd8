package fr.tempspartage.io.procedure;

import static fr.tempspartage.io.procedure.Forms.answer;
import static fr.tempspartage.io.procedure.Forms.champ;
import static fr.tempspartage.io.procedure.Forms.descriptor;
import static fr.tempspartage.io.procedure.Forms.mapping;
import static fr.tempspartage.io.procedure.Forms.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.procedure.Forms.Import;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormImportTest {

    private static final String TEACHING = "  - {id: A, to: /project/teaching}";

    @Test
    void pages_of_a_procedure_give_each_of_their_dossiers_once() {
        Import pages = read(Forms.shipped(), Forms.pages());
        assertThat(pages.dossiers())
                .extracting(ImportedDossier::number)
                .containsExactly("990001", "990002", "990003", "990004");
        assertThat(pages.summary().found()).isEqualTo(4);
        assertThat(pages.summary().read()).isEqualTo(3);
        assertThat(pages.summary().refused()).isEqualTo(1);
        assertThat(pages.summary().isComplete()).isTrue();
        assertThat(pages.summary().issues().entries()).isEmpty();
    }

    @Test
    void a_dossier_has_its_filing_its_rows_and_its_files() {
        Dossier dossier = read(Forms.shipped(), Forms.pages()).dossier();
        Filing filing = dossier.getFiling().orElseThrow();
        assertThat(filing.getState()).contains(FilingState.FILED);
        assertThat(filing.getFiledAt()).contains(OffsetDateTime.parse("2026-05-04T18:20:00+02:00"));
        SharedMedicalProject project = dossier.getProject().orElseThrow();
        assertThat(project.getPartners().orElseThrow())
                .extracting(
                        partner -> partner.getKey().toString(),
                        partner -> partner.getName().orElse(""))
                .containsExactly(tuple("etab-1", "CHU de Valclair"), tuple("etab-2", "Centre hospitalier de Brumeval"));
        assertThat(project.getRecruiters()).contains(ImmutableList.of(PartnerKey.parse("etab-1")));
        assertThat(dossier.getDocuments().orElseThrow()).hasSize(5);
        assertThat(dossier.getDocuments().orElseThrow().get(0).getChecksum()).contains("md5:Y3YucGRmY3YucGRmY3YucA==");
    }

    @Test
    void each_field_is_mapped_empty_left_out_a_title_or_reported() {
        Import pages = read(Forms.shipped(), Forms.pages());
        assertThat(pages.fate("1. Identité du candidat")).isEqualTo(FieldFate.TITLE);
        assertThat(pages.fate("Numéro RPPS")).isEqualTo(FieldFate.EMPTY);
        assertThat(pages.fate("Comment avez-vous connu cet appel ?")).isEqualTo(FieldFate.UNMAPPED);
        assertThat(pages.fate("Je certifie l’exactitude des informations")).isEqualTo(FieldFate.IGNORED);
        assertThat(pages.fate("Profession")).isEqualTo(FieldFate.MAPPED);
        // Another revision, that no file describes, knows no titles.
        assertThat(pages.dossiers().get(3).fields().get(0).fate()).isEqualTo(FieldFate.UNDESCRIBED);
    }

    @Test
    void an_issue_stands_at_its_field_and_names_it() {
        Issue issue = read(Forms.shipped(), Forms.pages())
                .dossiers()
                .get(2)
                .result()
                .errors()
                .get(0);
        assertThat(issue.pointer()).isEqualTo("/project/partners/1/finess");
        assertThat(Forms.text(Forms.page("page-2.json")).lines().toList().get(issue.line() - 1))
                .contains("\"stringValue\": \"869990068\"");
        assertThat(issue.message().fr())
                .startsWith("champ «\u00a0Numéro FINESS\u00a0»\u00a0: «\u00a0869990068\u00a0» n’est pas accepté");
        assertThat(issue.message().en()).startsWith("field 'Numéro FINESS': '869990068' is not accepted");
    }

    @Test
    void a_box_that_is_not_ticked_is_no_no_unless_the_mapping_says_so() {
        String no = answer(
                champ("A", "CheckboxChamp", "Enseigne", "false", "\"checked\": false"), descriptor("A", "yes_no", ""));
        Import silent = read(mapping(TEACHING), no);
        assertThat(silent.dossier().getProject()).isEmpty();
        assertThat(silent.fate("Enseigne")).isEqualTo(FieldFate.NOT_TICKED);
        Import said = read(mapping("  - {id: A, to: /project/teaching, unticked: non}"), no);
        assertThat(said.dossier().getProject().orElseThrow().getTeaching()).contains(false);
        assertThat(said.fate("Enseigne")).isEqualTo(FieldFate.MAPPED);
        Import yes =
                read(mapping(TEACHING), answer(champ("A", "CheckboxChamp", "Enseigne", "true", "\"oui\": true"), ""));
        assertThat(yes.dossier().getProject().orElseThrow().getTeaching()).contains(true);
    }

    @Test
    void a_date_is_read_in_figures_under_any_alias_and_in_words_where_it_stands_alone() {
        FormMapping mapping = mapping("  - {id: A, to: /candidate/diplomaDate}");
        for (String more : List.of("\"date\": \"2025-01-15\"", "\"valeur\": \"2025-01-15\"", "")) {
            Import dossier = read(mapping, answer(champ("A", "DateChamp", "Fin", "15 janvier 2025", more), ""));
            assertThat(candidate(dossier).getDiplomaDate()).contains(LocalDate.of(2025, 1, 15));
        }
    }

    @Test
    void a_number_is_its_text_and_where_there_is_none_its_figures() {
        FormMapping mapping = mapping("  - {id: A, to: /project/statedCost}");
        assertThat(cost(mapping, champ("A", "DecimalNumberChamp", "Coût", "256888.50", "\"decimalNumber\": 256888.5")))
                .isEqualTo("256888.50");
        assertThat(cost(mapping, champ("A", "DecimalNumberChamp", "Coût", null, "\"decimalNumber\": 2349.9")))
                .isEqualTo("2349.90");
        assertThat(cost(mapping, champ("A", "IntegerNumberChamp", "Coût", "", "\"integerNumber\": \"2\"")))
                .isEqualTo("2.00");
    }

    private static String cost(FormMapping mapping, String champ) {
        return read(mapping, answer(champ, ""))
                .dossier()
                .getProject()
                .orElseThrow()
                .getStatedCost()
                .orElseThrow()
                .toString();
    }

    @Test
    void a_department_is_read_in_each_of_its_spellings() {
        FormMapping mapping = mapping(
                "  - {id: A, to: /project/partners/0/department}",
                "constants:",
                "  - {to: /project/partners/0/type, value: establishment}",
                "  - {to: /project/partners/0/key, value: un}");
        for (String champ : List.of(
                champ(
                        "A",
                        "DepartementChamp",
                        "D",
                        "33 - Gironde",
                        "\"departement\": {\"name\": \"Gironde\", \"code\": null}"),
                champ("A", "DepartementChamp", "D", "33 – Gironde", ""),
                champ("A", "DepartementChamp", "D", "Gironde", "\"departement\": null"),
                champ("A", "DepartementChamp", "D", "", "\"departement\": {\"name\": \"?\", \"code\": \"33\"}"))) {
            Dossier dossier = read(mapping, answer(champ, "")).dossier();
            assertThat(dossier.getProject()
                            .orElseThrow()
                            .getPartners()
                            .orElseThrow()
                            .get(0))
                    .isInstanceOfSatisfying(
                            Establishment.class,
                            hospital -> assertThat(hospital.getDepartment())
                                    .map(Department::code)
                                    .contains("33"));
        }
    }

    @Test
    void a_constant_of_an_element_is_stated_only_where_the_form_states_something_of_it() {
        FormMapping mapping = mapping(
                "  - {id: A, to: /project/partners/0/name}",
                "constants:",
                "  - {to: /project/partners/0/type, value: establishment}",
                "  - {to: /project/partners/0/key, value: un}");
        assertThat(read(mapping, answer(champ("A", "TextChamp", "Nom", "", ""), ""))
                        .dossier()
                        .getProject())
                .isEmpty();
    }

    @Test
    void choices_that_a_comma_joins_are_told_apart_by_the_options_of_the_revision() {
        FormMapping mapping = mapping(
                "  - id: A",
                "    to: /project/seniorSupport/forms",
                "    values: {'Staffs, sur place': sharedStaffMeetings, Téléconsultation: teleconsultation}");
        String champ = champ("A", "MultipleDropDownListChamp", "Appui", "Staffs, sur place, Téléconsultation", "");
        String options = descriptor(
                "A",
                "multiple_drop_down_list",
                "\"options\": [\"Staffs\", \"Staffs, sur place\", \"Téléconsultation\"]");
        assertThat(read(mapping, answer(champ, options))
                        .dossier()
                        .getProject()
                        .orElseThrow()
                        .getSeniorSupport()
                        .orElseThrow()
                        .getForms()
                        .orElseThrow())
                .hasSize(2);
        assertThat(read(mapping, answer(champ, "")).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.BAD_VALUE);
    }

    @Test
    void a_draft_is_not_filed_whatever_day_stands_beside_it() {
        FormMapping mapping =
                mapping("  - {own: filingState, to: /filing/state}", "  - {own: filedAt, to: /filing/filedAt}");
        String draft = answer("", "").replace("en_construction", "brouillon");
        Filing filing = read(mapping, draft).dossier().getFiling().orElseThrow();
        assertThat(filing.getState()).contains(FilingState.DRAFT);
        assertThat(filing.getFiledAt()).isEmpty();
        assertThat(read(mapping, answer("", "").replace("en_construction", "autre"))
                        .dossier()
                        .getFiling()
                        .flatMap(Filing::getState))
                .isEmpty();
    }

    @Test
    void without_files_documents_are_known_to_be_missing_once_the_dossier_is_filed_and_not_before() {
        FormMapping mapping = mapping("documents:", "  - {id: A, types: [curriculumVitae]}");
        String none = answer(champ("A", "PieceJustificativeChamp", "CV", null, "\"files\": []"), "");
        assertThat(read(mapping, none).dossier().getDocuments()).map(List::size).contains(0);
        assertThat(read(mapping, none.replace("en_construction", "brouillon"))
                        .dossier()
                        .getDocuments())
                .isEmpty();
    }

    @Test
    void a_field_is_known_by_its_identifier_whatever_its_label_has_become() {
        FormMapping mapping = mapping("  - {id: A, label: Ancien, to: /candidate/training}");
        String champs =
                champ("B", "TextChamp", "Ancien", "non", "") + "," + champ("A", "TextChamp", "Nouveau", "oui", "");
        assertThat(candidate(read(mapping, answer(champs, ""))).getTraining()).contains("oui");
    }

    @Test
    void a_field_of_a_row_without_descriptor_has_that_of_its_own_identifier() {
        FormMapping mapping = mapping(
                "blocks:",
                "  - id: R",
                "    fields:",
                "      - {id: MzI4ODg1NA==, to: '/candidate/placements/{row}/place'}");
        String row =
                "{\"champs\": [{\"id\": \"MzI4ODg1NHwwMUpBQQ==\", \"__typename\": \"TextChamp\", \"label\": \"Lieu\", \"stringValue\": \"Valclair\"}]}";
        String champ = champ("R", "RepetitionChamp", "Stages", "", "\"lignes\": [" + row + "]");
        assertThat(candidate(read(mapping, answer(champ, "")))
                        .getPlacements()
                        .orElseThrow()
                        .get(0)
                        .getPlace())
                .contains("Valclair");
    }

    @Test
    void a_revision_of_one_file_serves_the_dossiers_of_another() {
        String dossier = answer(champ("A", "TextChamp", "Titre", "", ""), "");
        String revision = "{\"data\": {\"demarche\": {\"activeRevision\": {\"id\": \"R\", \"champDescriptors\": ["
                + descriptor("A", "header_section", "") + "]}}}}";
        assertThat(read(mapping(), dossier).fate("Titre")).isEqualTo(FieldFate.UNDESCRIBED);
        assertThat(read(mapping(), dossier, revision).fate("Titre")).isEqualTo(FieldFate.TITLE);
        assertThat(read(mapping(), dossier, revision).issues()).isEmpty();
    }

    @Test
    void a_field_that_the_mapping_names_and_no_dossier_has_is_told() {
        FormMapping mapping = mapping(
                "  - {id: Z, label: Perdu, to: /candidate/name}",
                "  - {id: A, to: /candidate/training}",
                "  - {own: email, to: /filing/address}",
                "blocks:",
                "  - {id: B, fields: [{id: Y, to: '/candidate/placements/{row}/place'}]}",
                "documents:",
                "  - {label: CV, types: [curriculumVitae]}",
                "ignored:",
                "  - {label: Autre}");
        assertThat(read(mapping, answer(champ("A", "TextChamp", "Un", "x", ""), ""))
                        .summary()
                        .absent())
                .containsExactly("Perdu", "B", "CV", "Autre");
        assertThat(read(Forms.shipped(), Forms.pages()).summary().absent())
                .containsExactly("Commune du site (Code INSEE)");
    }

    @Test
    void a_state_that_follows_the_filing_says_that_a_dossier_is_filed_even_without_its_day() {
        String undated = answer("", "").replace("\"dateDepot\": \"2026-05-04T18:20:00+02:00\",", "");
        Filing filing = read(mapping("  - {own: filingState, to: /filing/state}"), undated)
                .dossier()
                .getFiling()
                .orElseThrow();
        assertThat(filing.getState()).contains(FilingState.FILED);
    }

    private static Candidate candidate(Import read) {
        return Optional.of(read.dossier()).flatMap(Dossier::getCandidate).orElseThrow();
    }
}

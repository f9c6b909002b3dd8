package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssueCasesTest {

    static Stream<IssueCase> cases() {
        return IssueCases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_issue_has_its_code_place_and_words(IssueCase each) {
        ReadResult<Dossier> read = reader(each.code()).readDossier(each.text(), each.notation());
        // The key that is too deep is unknown as well.
        List<Issue> issues = read.issues().stream()
                .filter(i -> i.code() == each.code() || each.code() != IssueCode.TOO_DEEP)
                .toList();
        assertThat(issues).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(each.code());
            assertThat(issue.pointer()).isEqualTo(each.pointer());
            assertThat(issue.line()).isEqualTo(each.line());
            assertThat(issue.column()).isEqualTo(each.column());
            assertThat(issue.message()).isEqualTo(Bilingual.of(each.french(), each.english()));
        });
        assertThat(read.value().isPresent()).isEqualTo(each.code().severity() == Severity.WARNING);
    }

    private static AspJson reader(IssueCode code) {
        CallId call = CallId.parse("nouvelle-aquitaine-2026");
        return switch (code) {
            case OTHER_CALL -> AspJson.standard().answering(call);
            case UNKNOWN_CALL -> AspJson.standard().knowing(List.of(CallId.parse("y-2026"), call));
            default -> AspJson.standard();
        };
    }

    @Test
    void every_code_but_those_of_bytes_of_tables_of_readings_of_forms_and_of_the_command_line_has_a_case() {
        Set<IssueCode> seen = cases().map(IssueCase::code).collect(Collectors.toSet());
        assertThat(seen)
                .isEqualTo(EnumSet.complementOf(EnumSet.of(
                        IssueCode.READINGS_OF_OTHER_CALL,
                        IssueCode.UNKNOWN_INTERPRETATION,
                        IssueCode.UNKNOWN_CHOICE,
                        IssueCode.CHOICE_NOT_OPEN,
                        IssueCode.DECIDED_TWICE,
                        IssueCode.DECIDED_LATER,
                        IssueCode.TOO_LARGE,
                        IssueCode.INVALID_UTF8,
                        IssueCode.OTHER_FORMAT,
                        IssueCode.NO_WORKBOOK,
                        IssueCode.UNSAFE_FILE,
                        IssueCode.DAMAGED_FILE,
                        IssueCode.INVALID_BYTE,
                        IssueCode.MIXED_CHARSETS,
                        IssueCode.FORMULA,
                        IssueCode.CELL_ERROR,
                        IssueCode.UNKNOWN_COLUMN,
                        IssueCode.DUPLICATE_COLUMN,
                        IssueCode.MISSING_COLUMN,
                        IssueCode.OUTSIDE_COLUMNS,
                        IssueCode.CELLS_DISAGREE,
                        IssueCode.UNKNOWN_SHEET,
                        IssueCode.UNKNOWN_DOSSIER,
                        IssueCode.NO_ROWS,
                        IssueCode.DUPLICATE_DOSSIER,
                        IssueCode.TOO_MANY_VALUES,
                        IssueCode.MORE_ISSUES,
                        IssueCode.PLATFORM_ERRORS,
                        IssueCode.NO_FORM,
                        IssueCode.UNREAD_DOSSIER,
                        IssueCode.NO_FIELDS,
                        IssueCode.ROWS_NOT_ASKED,
                        IssueCode.UNDESCRIBED_FIELDS,
                        IssueCode.DEGRADED_COMPANY,
                        IssueCode.CLOSED_COMPANY,
                        IssueCode.TWO_VALUES,
                        IssueCode.AMBIGUOUS_FIELD,
                        IssueCode.UNLISTED_ANSWER,
                        IssueCode.FACT_STATED_TWICE,
                        IssueCode.UNKNOWN_FACT,
                        IssueCode.BAD_MAPPING,
                        IssueCode.AMBIGUOUS_COLUMN,
                        IssueCode.LOCAL_TIME,
                        IssueCode.UNREAD_SHEET,
                        IssueCode.ORPHAN_ROWS,
                        IssueCode.NO_BLOCKS,
                        IssueCode.DOSSIER_TWICE,
                        IssueCode.REGISTER_LINE,
                        IssueCode.REGISTER_VALUE,
                        IssueCode.REGISTER_DUPLICATE,
                        IssueCode.REGISTER_UNDATED,
                        IssueCode.NOT_A_REGISTER,
                        IssueCode.NOT_IN_REGISTER,
                        IssueCode.MERGED_COMMUNE,
                        IssueCode.POSTAL_CODE,
                        IssueCode.UNKNOWN_COMMUNE,
                        IssueCode.NO_DOSSIER,
                        IssueCode.NOT_ASSESSED)));
    }

    @Test
    void every_message_ends_with_a_proposal_in_both_languages() {
        for (IssueCode code : EnumSet.complementOf(EnumSet.of(IssueCode.INCONSISTENT))) {
            assertThat(code.template().fr()).matches("(?s).+\\nPeut-être [^\\n]+\\.");
            assertThat(code.template().en()).matches("(?s).+\\nMaybe [^\\n]+\\.");
        }
    }

    @Test
    void a_file_above_the_limit_is_refused_unread() {
        String text = "{\"id\": \"aé\"";
        Bilingual message = Bilingual.of(
                "Ce fichier dépasse 11 octets.\nPeut-être contient-il plusieurs dossiers, ou un document joint.",
                "This file exceeds 11 bytes.\nMaybe it holds several dossiers, or an attached document.");
        Issue expected = Issue.at(IssueCode.TOO_LARGE, "", 1, 1, message);
        AspJson small = AspJson.withMaxBytes(11);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(bytes).hasSize(12);
        assertThat(small.readDossier(text).issues()).containsExactly(expected);
        assertThat(small.readDossier(new ByteArrayInputStream(bytes)).issues()).containsExactly(expected);
        assertThat(AspJson.withMaxBytes(12).readDossier(text).issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.SYNTAX);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_at_their_place() {
        byte[] latin = "{\"id\":\n \"ab\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(AspJson.standard()
                        .readDossier(new ByteArrayInputStream(latin))
                        .issues())
                .containsExactly(Issue.at(
                        IssueCode.INVALID_UTF8,
                        "",
                        2,
                        5,
                        Bilingual.of(
                                "Ce fichier n’est pas en UTF-8.\n"
                                        + "Peut-être faut-il l’enregistrer de nouveau, en UTF-8.",
                                "This file is not in UTF-8.\nMaybe save it again, in UTF-8.")));
    }
}

package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallCheckTest {

    private static final CallId FIRST = CallId.parse("first-2026");
    private static final CallId OTHER = CallId.parse("other-2026");

    private final AspJson reader =
            AspJson.standard().knowing(List.of(FIRST, OTHER)).answering(FIRST);

    @Test
    void a_dossier_of_the_call_asked_about_has_no_issue() {
        assertThat(reader.readDossier("{\"id\": \"a\", \"call\": \"first-2026\"}")
                        .issues())
                .isEmpty();
    }

    @Test
    void another_call_is_said_beside_everything_else_in_the_order_of_the_file() {
        ReadResult<Dossier> read = reader.readDossier("{\"id\": 1,\n \"call\": \"other-2026\",\n \"posts\": {}}");
        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.WRONG_TYPE, IssueCode.OTHER_CALL, IssueCode.WRONG_TYPE);
        assertThat(read.issues()).extracting(Issue::line).containsExactly(1, 2, 3);
    }

    @Test
    void a_call_that_is_neither_asked_about_nor_known_is_both() {
        assertThat(reader.readDossier("{\"id\": \"a\", \"call\": \"frist-2026\"}")
                        .issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.OTHER_CALL, IssueCode.UNKNOWN_CALL);
    }

    @Test
    void an_unknown_call_alone_is_kept_with_a_warning() {
        ReadResult<Dossier> read =
                AspJson.standard().knowing(List.of(FIRST)).readDossier("{\"id\": \"a\", \"call\": \"other-2026\"}");
        assertThat(read.orElseThrow().getCall()).isEqualTo(OTHER);
        assertThat(read.issues()).extracting(Issue::code).containsExactly(IssueCode.UNKNOWN_CALL);
    }

    @Test
    void where_no_call_is_at_hand_or_none_is_written_nothing_is_said_of_it() {
        assertThat(AspJson.standard()
                        .knowing(List.of())
                        .readDossier("{\"id\": \"a\", \"call\": \"other-2026\"}")
                        .issues())
                .isEmpty();
        assertThat(reader.readDossier("{\"id\": \"a\"}").issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.MISSING_FIELD);
        assertThat(reader.readDossier("{\"id\": \"a\", \"call\": \"A b\"}").issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.BAD_VALUE);
        assertThat(reader.readDossier("{\"id\": \"a\", \"call\": 1}").issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.WRONG_TYPE);
    }
}

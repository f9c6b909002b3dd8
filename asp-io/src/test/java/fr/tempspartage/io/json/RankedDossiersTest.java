package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Dossiers of a ranking: each stands there once, under the place that it was first met at. */
class RankedDossiersTest {

    private static final CallDefinition CALL = Calls.load().get("nouvelle-aquitaine-2026");

    private final RankedDossiers ranked =
            new RankedDossiers(Assessor.of(CALL, AssessmentContext.on(LocalDate.of(2026, 5, 20))));

    @Test
    void dossiers_stand_in_their_order_under_their_file_and_line() {
        assertThat(ranked.add("b.json", OptionalInt.empty(), dossier("B"))).isEmpty();
        assertThat(ranked.add("all.jsonl", OptionalInt.of(3), dossier("A"))).isEmpty();

        assertThat(ranked.rows()).extracting(row -> row.place()).containsExactly("b.json", "all.jsonl:3");
        assertThat(ranked.rows())
                .extracting(row -> row.assessment().dossier().getId())
                .containsExactly("B", "A");
        assertThat(ranked.leftOut()).isEmpty();
    }

    @Test
    void an_identifier_that_stands_there_already_is_left_out_and_says_where_the_first_one_is() {
        assertThat(ranked.add("all.jsonl", OptionalInt.of(1), dossier("A"))).isEmpty();
        assertThat(ranked.add("more.jsonl", OptionalInt.of(7), dossier("A")))
                .contains(Bilingual.of(
                        "le dossier A est déjà dans all.jsonl:1", "the dossier A stands in all.jsonl:1 already"));

        assertThat(ranked.rows()).hasSize(1);
        ResultJson.Refused left = ranked.leftOut().get(0);
        assertThat(left.source()).isEqualTo("more.jsonl");
        assertThat(left.line()).hasValue(7);
        assertThat(left.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.NO_DOSSIER);
            assertThat(issue.message().en()).startsWith("The dossier A stands in all.jsonl:1 already.");
        });
    }

    @Test
    void what_cannot_be_used_is_named_in_its_order() {
        Issue issue = Issue.at(
                IssueCode.NO_DOSSIER,
                "",
                0,
                0,
                IssueCode.NO_DOSSIER.message(Map.of("reason", Bilingual.of("rien", "nothing"))));
        ranked.leaveOut("x.json", OptionalInt.empty(), List.of(issue));
        ranked.leaveOut("y.jsonl", OptionalInt.of(2), List.of(issue));

        assertThat(ranked.rows()).isEmpty();
        assertThat(ranked.leftOut())
                .containsExactly(
                        new ResultJson.Refused("x.json", OptionalInt.empty(), ImmutableList.of(issue)),
                        new ResultJson.Refused("y.jsonl", OptionalInt.of(2), ImmutableList.of(issue)));
    }

    private static Dossier dossier(String id) {
        return Dossier.builder().id(id).call(CALL.id()).build();
    }
}

package fr.tempspartage.rules.law;

import static fr.tempspartage.rules.call.CallComparison.State.NOT_DECLARED;
import static fr.tempspartage.rules.call.CallComparison.State.SILENT;
import static fr.tempspartage.rules.call.CallComparison.State.STATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.CallComparison;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CallComparisonTest {

    @Test
    void a_silence_of_the_text_and_one_of_the_plug_in_are_told_apart() {
        CallComparison three = CallComparison.of(List.of(
                saying(clause -> clause.states(Topic.RENEWAL, "une fois")),
                saying(clause -> clause.silentOn(Topic.RENEWAL)),
                saying(clause -> {})));
        assertThat(three.rows()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("renewal");
            assertThat(row.label()).isEqualTo(Topic.RENEWAL.label());
            assertThat(row.sides())
                    .extracting(CallComparison.Side::state)
                    .containsExactly(STATED, SILENT, NOT_DECLARED);
            assertThat(row.sides().get(1).datum().orElseThrow().clauses()).hasToString("[XX-01]");
            assertThat(row.sides().get(2).datum()).isEmpty();
        });
    }

    @Test
    void a_datum_of_a_later_call_stands_where_that_call_gives_it() {
        CallComparison two = CallComparison.of(List.of(
                saying(clause -> clause.states(Topic.EDITION, "2026").states(Topic.RENEWAL, "une fois")),
                saying(clause -> clause.states(Topic.EDITION, "2027")
                        .states(Topic.MONEY, "rien")
                        .states(Topic.of("own", "Propre", "Own"), "oui"))));
        assertThat(two.rows())
                .extracting(CallComparison.Row::name)
                .containsExactly("edition", "money", "own", "renewal");
    }

    @Test
    void calls_without_data_have_no_row() {
        CallComparison two = CallComparison.of(List.of(saying(clause -> {}), saying(clause -> {})));
        assertThat(two.rows()).isEqualTo(ImmutableList.of());
        assertThat(two).hasToString("invented-2026 / invented-2026");
    }

    private static Invented saying(Consumer<Statement> data) {
        Invented text = new Invented();
        data.accept(text.clause("XX-01").informs());
        return text;
    }
}

package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.LineRange;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /** Lines of the text that hold nothing: counted from 1, blank in the specification. */
    private static final int LINES = 122;

    private static Set<ClauseId> byRules() {
        return RulesTest.CALL.rules().stream()
                .flatMap(r -> r.clauses().stream())
                .collect(Collectors.toSet());
    }

    private static Set<ClauseId> byData() {
        return RulesTest.CALL.data().stream().flatMap(d -> d.clauses().stream()).collect(Collectors.toSet());
    }

    private static Set<ClauseId> byScheme() {
        var figures = ((MonthlyFlatScheme) RulesTest.CALL.fundingScheme()).figures();
        return Stream.of(
                        figures.getCitations(),
                        figures.getPayeeCitations(),
                        figures.getClawback().orElseThrow().getCitations())
                .flatMap(List::stream)
                .map(Citation::clause)
                .flatMap(clause -> clause.stream())
                .map(Clause::id)
                .collect(Collectors.toSet());
    }

    @Test
    void every_statement_is_claimed_as_its_treatment_says() {
        Set<ClauseId> rules = byRules();
        Set<ClauseId> data = byData();
        Set<ClauseId> scheme = byScheme();
        for (Clause clause : RulesTest.CALL.clauses()) {
            boolean claimed = switch (clause.treatment()) {
                case RULE -> rules.contains(clause.id());
                case DATUM -> data.contains(clause.id()) || rules.contains(clause.id());
                case AMOUNT, CONSEQUENCE ->
                    scheme.contains(clause.id()) || data.contains(clause.id()) || rules.contains(clause.id());
                case PROCEDURE, INFORMATIVE, SILENT -> true;
            };
            assertThat(claimed).as(clause.toString()).isTrue();
            assertThat(clause.treatment() == Treatment.INFORMATIVE && rules.contains(clause.id()))
                    .as(clause + " is informative, yet a rule cites it")
                    .isFalse();
        }
    }

    @Test
    void every_clause_that_is_cited_exists() {
        Set<ClauseId> known = RulesTest.CALL.clauses().stream().map(Clause::id).collect(Collectors.toSet());
        assertThat(known)
                .hasSize(82)
                .containsAll(byRules())
                .containsAll(byData())
                .containsAll(byScheme());
        RulesTest.CALL
                .interpretations()
                .forEach(point ->
                        assertThat(known).containsAll(point.interpretation().clauses()));
        RulesTest.CALL
                .documents()
                .forEach(document -> assertThat(known).contains(document.rule().clause()));
        Set<String> names = new HashSet<>();
        RulesTest.CALL
                .data()
                .forEach(datum -> assertThat(names.add(datum.name())).isTrue());
    }

    @Test
    void the_lines_of_the_text_are_claimed() {
        assertThat(RulesTest.CALL.campaign().getSource().lines()).isEqualTo(LINES);
        BitSet claimed = new BitSet();
        for (Clause clause : RulesTest.CALL.clauses()) {
            for (LineRange range : clause.lines()) {
                claimed.set(range.first(), range.last() + 1);
            }
        }
        assertThat(claimed.length() - 1).isEqualTo(LINES);
        // Lines of the specification that hold text, by number only.
        int[] text = TEXT_LINES;
        for (int line : text) {
            assertThat(claimed.get(line)).as("line " + line).isTrue();
        }
    }

    private static final int[] TEXT_LINES = {
        3, 4, 5, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 27, 28, 29, 30, 31, 32, 34, 36, 38, 40, 42, 43, 44, 45,
        46, 47, 48, 50, 52, 54, 56, 58, 60, 62, 64, 65, 66, 67, 69, 71, 73, 75, 77, 79, 81, 82, 83, 84, 85, 86, 88, 90,
        92, 94, 96, 98, 100, 102, 103, 104, 105, 107, 109, 110, 111, 112, 113, 115, 117, 119, 121, 122
    };
}

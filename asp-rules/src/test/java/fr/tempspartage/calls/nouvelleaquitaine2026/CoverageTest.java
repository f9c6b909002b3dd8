package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Clause;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Treatment;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {

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
    void every_sentence_has_its_english() {
        assertThat(new NouvelleAquitaine2026().untranslated()).isEmpty();
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
}

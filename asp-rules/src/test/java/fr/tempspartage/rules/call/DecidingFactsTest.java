package fr.tempspartage.rules.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.call.DecidingFacts.Bearing;
import fr.tempspartage.rules.call.DecidingFacts.Fact;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("F-11")
class DecidingFactsTest {

    private static final String NA = "nouvelle-aquitaine-2026";
    private static final String ARA = "auvergne-rhone-alpes-2026";

    private static CallDefinition call(String id) {
        return Calls.load().get(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {NA, ARA})
    void every_fact_that_a_rule_or_the_funding_reads_stands_there_once(String id) {
        Set<Input<?>> read = new HashSet<>(DossierTerms.INPUTS);
        call(id).rules().forEach(rule -> read.addAll(rule.inputs()));
        List<Input<?>> listed = new ArrayList<>();
        DecidingFacts.of(call(id)).inOrder().forEach(fact -> listed.add(fact.input()));
        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {NA, ARA})
    void facts_of_conditions_come_first_and_those_of_more_conditions_before_others(String id) {
        CallDefinition call = call(id);
        DecidingFacts deciding = DecidingFacts.of(call);
        List<Fact> facts = deciding.inOrder();
        for (int i = 1; i < facts.size(); i++) {
            Fact before = facts.get(i - 1);
            Fact fact = facts.get(i);
            assertThat(before.bearing()).isLessThanOrEqualTo(fact.bearing());
            if (before.bearing() == fact.bearing()) {
                assertThat(before.rules().size())
                        .isGreaterThanOrEqualTo(fact.rules().size());
            }
        }
        for (Rule rule : call.rules()) {
            for (Input<?> input : rule.inputs()) {
                Fact fact = facts.get(deciding.placeOf(input));
                assertThat(fact.bearing() == Bearing.ELIGIBILITY)
                        .as(input.name())
                        .isEqualTo(call.rules().stream()
                                .anyMatch(r -> r.kind() == RuleKind.CONDITION
                                        && r.inputs().contains(input)));
            }
        }
    }

    @Test
    void facts_read_equally_often_stand_in_the_order_of_the_text() {
        DecidingFacts facts = DecidingFacts.of(call(NA));
        assertThat(facts.placeOf(DossierInputs.PARTNERS)).isZero();
        // NA-09 before NA-15, each read by one condition alone.
        assertThat(facts.placeOf(DossierInputs.PROFESSION)).isLessThan(facts.placeOf(DossierInputs.LINKED_DOSSIERS));
        assertThat(facts.placeOf(DossierInputs.LINKED_DOSSIERS)).isLessThan(facts.placeOf(DossierInputs.SUBMITTER));
        assertThat(facts.placeOf(DossierInputs.SUBMITTER)).isLessThan(facts.placeOf(DossierInputs.SENIOR_FORMS));
        assertThat(facts.placeOf(DossierInputs.SENIOR_FORMS)).isLessThan(facts.placeOf(DossierInputs.STATED_COST));
        assertThat(facts.placeOf(DossierInputs.STATED_COST)).isLessThan(facts.placeOf(DossierInputs.SUPERVISION));
    }

    @Test
    void a_fact_that_the_call_does_not_read_stands_after_the_last() {
        DecidingFacts facts = DecidingFacts.of(call(NA));
        assertThat(facts.placeOf(DossierInputs.COMMUNITY_MODE))
                .isEqualTo(facts.inOrder().size());
    }

    @Test
    void the_rules_of_the_weightiest_bearing_are_named() {
        DecidingFacts facts = DecidingFacts.of(call(ARA));
        Fact specialty = facts.inOrder().get(facts.placeOf(DossierInputs.POST_SPECIALTY));
        assertThat(specialty.bearing()).isEqualTo(Bearing.ELIGIBILITY);
        assertThat(specialty.rules()).contains(RuleId.parse("ARA-25")).doesNotContain(RuleId.parse("ARA-28"));
        Fact cost = facts.inOrder().get(facts.placeOf(DossierInputs.STATED_COST));
        assertThat(cost.bearing()).isEqualTo(Bearing.AMOUNT);
        assertThat(cost.rules()).isEmpty();
    }
}

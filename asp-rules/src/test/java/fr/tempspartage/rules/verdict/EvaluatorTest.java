package fr.tempspartage.rules.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.Calls;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvaluatorTest {

    private static final ImmutableList<Rule> RULES =
            Calls.load().get("nouvelle-aquitaine-2026").rules();

    @Test
    void finds_the_place_of_a_rule_by_its_identifier() {
        Evaluator evaluator = evaluator(RULES);
        for (int i = 0; i < RULES.size(); i++) {
            assertThat(evaluator.placeOf(RULES.get(i).id())).isEqualTo(i);
        }
        assertThat(evaluator.placeOf(RuleId.parse("NA-01"))).isEqualTo(-1);
    }

    @Test
    void refuses_two_rules_with_one_identifier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator(ImmutableList.of(RULES.get(0), RULES.get(1), RULES.get(0))))
                .withMessage("Two rules are called NA-02.\n"
                        + "Maybe give one of them the identifier of another clause that it cites.");
    }

    private static Evaluator evaluator(ImmutableList<Rule> rules) {
        return Evaluator.of(rules, Registers.NONE, LocalDate.of(2026, 9, 1), Optional.empty(), new int[0]);
    }
}

package fr.tempspartage.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sets of outcomes. */
class OutcomesTest {

    private static final Outcomes EITHER = Outcomes.YES.orAlso(Outcomes.NO);

    @ParameterizedTest
    @EnumSource
    void one_outcome_alone_is_certain_and_the_answer(Outcome outcome) {
        Outcomes alone = Outcomes.of(outcome);
        assertThat(alone.certain()).isTrue();
        assertThat(alone.outcome()).isEqualTo(outcome);
        assertThat(alone).hasToString(outcome.toString());
        for (Outcome other : Outcome.values()) {
            assertThat(alone.has(other)).isEqualTo(other == outcome);
        }
    }

    @Test
    void several_outcomes_are_not_certain_and_the_answer_is_unknown() {
        assertThat(EITHER.certain()).isFalse();
        assertThat(EITHER.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(EITHER).hasToString("SATISFIED or NOT_SATISFIED");
        assertThat(Outcomes.NONE.certain()).isFalse();
        assertThat(Outcomes.NONE).hasToString("");
    }

    @Test
    void both_and_either_are_put_together_value_by_value() {
        for (Outcome one : Outcome.values()) {
            for (Outcome other : Outcome.values()) {
                assertThat(Outcomes.of(one).and(Outcomes.of(other))).isEqualTo(Outcomes.of(one.and(other)));
                assertThat(Outcomes.of(one).or(Outcomes.of(other))).isEqualTo(Outcomes.of(one.or(other)));
            }
        }
        assertThat(EITHER.and(Outcomes.NO)).isEqualTo(Outcomes.NO);
        assertThat(EITHER.or(Outcomes.YES)).isEqualTo(Outcomes.YES);
        assertThat(EITHER.and(Outcomes.OPEN)).isEqualTo(Outcomes.OPEN.orAlso(Outcomes.NO));
        assertThat(EITHER.and(Outcomes.NONE)).isEqualTo(Outcomes.NONE);
    }
}

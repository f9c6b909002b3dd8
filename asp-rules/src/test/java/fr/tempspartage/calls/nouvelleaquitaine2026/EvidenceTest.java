package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.EvidenceOfForgetting;
import fr.tempspartage.rules.call.AssessmentContext;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void a_fact_that_decides_is_shown_as_read_before_and_after_it_is_forgotten() {
        assertThat(look().unread()).isEmpty();
    }

    @Test
    void a_fact_that_is_lacking_is_named_unless_another_one_would_decide_as_well() {
        assertThat(look().unnamed()).containsExactly("NA-43", "NA-45", "NA-69", "NA-72", "NA-73", "NA-74");
    }

    private static EvidenceOfForgetting look() {
        EvidenceOfForgetting evidence = new EvidenceOfForgetting(RulesTest.CALL);
        for (RuleCases.Case one : RuleCases.all()) {
            if (one.readings().isEmpty()) {
                evidence.look(one.rule(), one.dossier(), AssessmentContext.on(one.on()));
            }
        }
        return evidence;
    }
}

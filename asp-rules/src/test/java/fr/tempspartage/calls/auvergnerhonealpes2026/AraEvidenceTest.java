package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.calls.EvidenceOfForgetting;
import org.junit.jupiter.api.Test;

class AraEvidenceTest {

    @Test
    void a_fact_that_decides_is_shown_as_read_before_and_after_it_is_forgotten() {
        assertThat(look().unread()).isEmpty();
    }

    @org.junit.jupiter.api.Tag("slow")
    @Test
    void a_fact_that_is_lacking_is_named_unless_another_one_would_decide_as_well() {
        assertThat(look().unnamed())
                .containsExactly(
                        "ARA-19", "ARA-20", "ARA-21", "ARA-22", "ARA-36", "ARA-37", "ARA-45", "ARA-46", "ARA-47",
                        "ARA-48", "ARA-50", "ARA-54");
    }

    private static EvidenceOfForgetting look() {
        EvidenceOfForgetting evidence = new EvidenceOfForgetting(new AuvergneRhoneAlpes2026());
        for (AraScenarios.Scenario one : AraScenarios.all()) {
            evidence.look(one.rule(), one.dossier(), one.context());
        }
        return evidence;
    }
}

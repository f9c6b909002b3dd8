package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.rules.verdict.Rule;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RuleReadsTest {

    @Tag("slow")
    @Test
    void no_rule_depends_on_a_fact_that_it_does_not_declare() {
        List<Dossier> dossiers = RuleCases.all().stream()
                .filter(one -> one.readings().isEmpty())
                .map(RuleCases.Case::dossier)
                .distinct()
                .toList();
        assertThat(RuleReads.undeclared(RulesTest.CALL, RulesTest.CONTEXT, dossiers))
                .isEmpty();
    }

    @Test
    void zones_registration_and_rpps_are_never_read() {
        for (Rule rule : RulesTest.CALL.rules()) {
            assertThat(rule.inputs())
                    .as(rule.toString())
                    .doesNotContain(
                            DossierInputs.ZONE,
                            DossierInputs.RPPS,
                            DossierInputs.HAS_RPPS,
                            DossierInputs.REGISTRATION_STATUS,
                            DossierInputs.REGISTERED_SINCE,
                            DossierInputs.REGISTRATION_PLANNED_ON,
                            DossierInputs.CANDIDATE_SPECIALTY,
                            DossierInputs.COMMUNITY_PRESENCES);
        }
    }
}

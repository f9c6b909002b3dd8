package fr.tempspartage.calls.nouvelleaquitaine2026;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.CallInspection;
import fr.tempspartage.rules.testing.CallContract;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ContractTest {

    /** Calls of the library itself are not inspected at each start, since this is. */
    @Test
    void the_inspection_of_calls_finds_nothing() {
        assertThat(CallInspection.of(new NouvelleAquitaine2026())).isEmpty();
    }

    /** Some rules declare facts that their check reads under a register or a reading that no case has. */
    @Tag("slow")
    @Test
    void the_call_keeps_to_the_contract_and_its_cases_show_every_answer_question_and_document() {
        List<CallContract.Case> cases = RuleCases.all().stream()
                .map(one -> new CallContract.Case(one.dossier(), RulesTest.context(one)))
                .toList();
        assertThat(CallContract.verifyCases(new NouvelleAquitaine2026(), cases))
                .filteredOn(issue -> issue.kind() != CallContract.Kind.UNREAD_INPUT)
                .isEmpty();
    }
}

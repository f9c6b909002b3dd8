package fr.tempspartage.finance.payment;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final FundingAlternative FULL = monthly()
            .plan(terms("2026-11-01/2028-10-31").build(), DEFAULT)
            .alternatives()
            .get(0);

    @Test
    void an_instalment_is_delegated_from_its_first_day_on() {
        Delegation before = PaymentSchedule.YEARLY.delegation(FULL, LocalDate.of(2026, 12, 31));
        Delegation on = PaymentSchedule.YEARLY.delegation(FULL, LocalDate.of(2027, 1, 1));

        assertThat(before.delegated()).isEqualTo(euros("6499.58"));
        assertThat(before.stillToPay()).isEqualTo(euros("71495.38"));
        assertThat(before.stillToPayByYear().toString()).isEqualTo("{2027=38997.48, 2028=32497.90}");
        assertThat(on.delegated()).isEqualTo(euros("45497.06"));
        assertThat(on.delegatedByYear().toString()).isEqualTo("{2026=6499.58, 2027=38997.48}");
        assertThat(on.day()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(PaymentSchedule.MONTHLY
                        .delegation(FULL, LocalDate.of(2026, 10, 31))
                        .paid())
                .isEmpty();
    }

    @Test
    void the_claim_follows_what_the_schedule_has_delegated() {
        LocalDate end = LocalDate.of(2027, 6, 30);
        Delegation yearly = PaymentSchedule.YEARLY.delegation(FULL, end);
        ClawbackResult result = monthly()
                .clawback(
                        ClawbackClaim.builder()
                                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                                .serviceEnd(end)
                                .reason(DepartureReason.CHIEF_RESIDENT)
                                .workingTime(Rate.ONE)
                                .delegated(yearly.delegated())
                                .build(),
                        DEFAULT);

        assertThat(result.amount("not-served").orElseThrow().claimed()).contains(euros("19498.74"));
        assertThat(result.amount("all-delegated").orElseThrow().claimed()).contains(euros("45497.06"));
        assertThat(result.notDelegated()).contains(new EurosRange(yearly.stillToPay(), yearly.stillToPay()));
    }
}

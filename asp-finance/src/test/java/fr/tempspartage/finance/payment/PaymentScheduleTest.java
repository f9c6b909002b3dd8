package fr.tempspartage.finance.payment;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.FundingAlternative;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaymentScheduleTest {

    private static final FundingAlternative PLAN = monthly()
            .plan(terms("2026-11-01/2028-10-31").build(), DEFAULT)
            .alternatives()
            .get(0);

    @Test
    void by_calendar_year() {
        assertThat(PaymentSchedule.YEARLY.instalments(PLAN))
                .extracting(Instalment::amount)
                .containsExactly(euros("6499.58"), euros("38997.48"), euros("32497.90"));
        assertThat(PaymentSchedule.YEARLY.instalments(PLAN))
                .extracting(Instalment::from)
                .containsExactly(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1));
    }

    @Test
    void by_calendar_quarter() {
        assertThat(PaymentSchedule.QUARTERLY.instalments(PLAN))
                .hasSize(9)
                .first()
                .extracting(Instalment::amount)
                .isEqualTo(euros("6499.58"));
        assertThat(PaymentSchedule.QUARTERLY.instalments(PLAN).get(1).amount()).isEqualTo(euros("9749.37"));
        assertThat(PaymentSchedule.QUARTERLY.instalments(PLAN).get(8).amount()).isEqualTo(euros("3249.79"));
    }

    @Test
    void by_month() {
        assertThat(PaymentSchedule.MONTHLY.instalments(PLAN))
                .hasSize(24)
                .allMatch(instalment -> instalment.amount().equals(euros("3249.79")));
    }

    @Test
    void each_schedule_has_a_name_for_people() {
        assertThat(PaymentSchedule.downPayment(Rate.parse("30%")).label())
                .isEqualTo(Bilingual.of("acompte de 30\u00a0%, puis solde", "down payment of 30%, then the balance"));
        assertThat(PaymentSchedule.yearly(BudgetYear.parse("09-01")).label())
                .isEqualTo(Bilingual.of("par exercice budgétaire", "by budget year"));
    }

    @Test
    void seventy_percent_then_the_balance() {
        FundingAlternative odd = flatSum()
                .plan(terms("2026-11-01/2028-10-31").build(), DEFAULT)
                .alternatives()
                .get(0);

        assertThat(PaymentSchedule.DOWN_PAYMENT.instalments(PLAN))
                .extracting(Instalment::amount)
                .containsExactly(euros("54596.47"), euros("23398.49"));
        assertThat(PaymentSchedule.DOWN_PAYMENT.instalments(odd))
                .extracting(Instalment::amount)
                .containsExactly(euros("22400"), euros("9600"));
        assertThat(PaymentSchedule.downPayment(Rate.ONE)
                        .instalments(PLAN)
                        .get(1)
                        .amount())
                .isEqualTo(euros("0"));
        assertThatThrownBy(() -> PaymentSchedule.downPayment(Rate.of(71, 70)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("71/70");
    }
}

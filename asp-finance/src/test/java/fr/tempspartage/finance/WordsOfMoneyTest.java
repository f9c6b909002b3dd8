package fr.tempspartage.finance;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.interpretation;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.nouvelleAquitaine;
import static fr.tempspartage.finance.Fixtures.printedCost;
import static fr.tempspartage.finance.Fixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.cost.EmployerCost;
import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.PartnerShare;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsOfMoneyTest {

    private static final String CONTRACT = "2026-11-01/2028-10-31";

    @Test
    void an_end_says_why_the_clause_applies_or_not() {
        assertThat(reason("2028-10-31", DepartureReason.CHIEF_RESIDENT)).isEqualTo("The end is not early.");
        assertThat(reason("2027-06-30", null)).isEqualTo("The end is early, but its reason is not known.");
        assertThat(reason("2027-06-30", DepartureReason.CHIEF_RESIDENT))
                .startsWith("Early end, for a reason that the text names (")
                .endsWith("): it provides for the recovery of the credits delegated.");
        assertThat(reason("2027-06-30", DepartureReason.UNIVERSITY_ASSISTANT))
                .endsWith("): the amounts are what would be at stake.");
    }

    @Test
    void the_fate_of_credits_is_noted_only_where_some_are_not_addressed() {
        assertThat(claim("2027-06-30", DepartureReason.OTHER, "30000").notes())
                .extracting(note -> note.en())
                .containsExactly(
                        "Months after the end are not funded.",
                        "The text does not say what becomes of the credits already delegated for them (€4,001.68).");
        assertThat(claim("2027-06-30", DepartureReason.OTHER, "20000").notes())
                .extracting(note -> note.en())
                .containsExactly("Months after the end are not funded.");
    }

    @Test
    void a_split_that_does_not_add_up_is_warned_of_and_another_reading_of_the_rest_is_used() {
        FundingTerms terms = terms("2026-11-01/2027-10-31")
                .statedCost(euros("77994.96"))
                .addPartners("CHU", "CH")
                .addAgreedSplit(new PartnerShare("CHU", Rate.HALF))
                .build();

        assertThat(monthly().plan(terms, DEFAULT).warnings())
                .extracting(warning -> warning.en())
                .containsExactly("The agreed split does not make 100%: the rest is not shared out.");
        MonthlyFlatScheme equal = MonthlyFlatScheme.of(nouvelleAquitaine()
                .restSplit(interpretation("R", "equal", "equal", "as-agreed"))
                .build());
        assertThat(equal.plan(terms, DEFAULT)
                        .alternatives()
                        .get(0)
                        .partnersRest()
                        .orElseThrow()
                        .parts())
                .extracting(part -> part.partner() + " " + part.amount())
                .containsExactly("CHU 19498.74", "CH 19498.74");
    }

    @Test
    void readings_without_a_default_or_a_formula_are_refused() {
        assertThatThrownBy(() -> nouvelleAquitaine()
                        .startCount(interpretation("S", null, "anniversary"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nouvelleAquitaine()
                        .partialMonths(interpretation("M", null, "thirtieths"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nouvelleAquitaine()
                        .addPrintedUnder(interpretation("P", null, "flat"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nouvelleAquitaine()
                        .restSplit(interpretation("R", null, "equal"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> nouvelleAquitaine()
                        .restSplit(interpretation("R", "thirds", "thirds"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The choice 'thirds' of R has no formula in this scheme.\n"
                        + "Maybe one of [as-agreed, equal, recruiter-alone].");
    }

    @Test
    void amounts_and_schedules_have_a_short_text() {
        FundingAlternative amount =
                monthly().plan(terms(CONTRACT).build(), DEFAULT).alternatives().get(0);
        assertThat(amount).hasToString("77994.96");
        assertThat(flatSum()
                        .plan(terms(CONTRACT).build(), DEFAULT)
                        .alternatives()
                        .get(0))
                .hasToString("32000.00 {I-ARA-6=per-contract}");
        assertThat(amount)
                .hasSameHashCodeAs(monthly()
                        .plan(terms(CONTRACT).build(), DEFAULT)
                        .alternatives()
                        .get(0));
        assertThat(amount.hashCode()).isNotZero();
        assertThat(PaymentSchedule.MONTHLY).hasToString("monthly");
        assertThat(flatSum().figures().getSum()).isEqualTo(euros("32000"));
    }

    @Test
    void a_reconciliation_names_its_formulas() {
        assertThat(Reconciliation.of(printedCost().build()).lines())
                .extracting(line -> line.formula().en())
                .contains(
                        "same components, with a twelfth of the yearly figure, not rounded",
                        "50% of the printed total",
                        "50% of the total of the components, rounded");
    }

    @Test
    void charges_left_out_come_from_the_cost_reference() {
        EmployerCost cost = EmployerCost.of(
                StatutoryFixtures.terms("5").charges(Optional.empty()).build(),
                StatutoryFixtures.scale().amendedBy(ImmutableList.of(StatutoryFixtures.CHARGES)));
        assertThat(cost.year()).isEqualTo(euros("83178.91"));
    }

    private static String reason(String end, DepartureReason reason) {
        return claim(end, reason, "30000").reason().en();
    }

    private static ClawbackResult claim(String end, DepartureReason reason, String delegated) {
        return monthly()
                .clawback(
                        ClawbackClaim.builder()
                                .contract(ServicePeriod.parse(CONTRACT))
                                .serviceEnd(LocalDate.parse(end))
                                .reason(Optional.ofNullable(reason))
                                .workingTime(Rate.ONE)
                                .delegated(euros(delegated))
                                .build(),
                        DEFAULT);
    }
}

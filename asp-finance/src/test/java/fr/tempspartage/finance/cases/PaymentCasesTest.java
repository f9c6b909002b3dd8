package fr.tempspartage.finance.cases;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.clause;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.flatSum;
import static fr.tempspartage.finance.Fixtures.monthly;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.Fixtures.text;
import static fr.tempspartage.finance.Fixtures.totals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.finance.Fixtures;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.monthly.MonthlyFlatFigures;
import fr.tempspartage.finance.monthly.MonthlyFlatScheme;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 80 % between hospitals, 90 % with a structure of town care, of 37 945,00 euros a year. */
class PaymentCasesTest {

    private static final Bilingual HOSPITALS =
            Bilingual.of("tous les partenaires sont des établissements", "all partners are establishments");
    private static final Bilingual TOWN =
            Bilingual.of("un partenaire est une structure de ville", "one partner is a structure of town care");
    private static final Bilingual PARTNERS = Bilingual.of("partenaires", "partners");

    private static final PaymentCases SCHEME = PaymentCases.of(List.of(
            new PaymentCase("X-05", Optional.of(new PaymentCase.Condition(HOSPITALS, PARTNERS)), share("80%")),
            new PaymentCase("X-06", Optional.of(new PaymentCase.Condition(TOWN, PARTNERS)), share("90%"))));

    private static FundingScheme share(String rate) {
        return MonthlyFlatScheme.of(MonthlyFlatFigures.builder()
                .label(text("prise en charge"))
                .payer(text("ARS"))
                .amount(euros("37945"))
                .amountMonths(12)
                .rate(Rate.parse(rate))
                .addCitations(clause("X-05", "1", 10))
                .build());
    }

    private static FundingTerms known(Map<String, Boolean> conditions) {
        return terms("2026-11-01/2028-10-31").putAllConditions(conditions).build();
    }

    @Test
    void the_case_that_applies_pays() {
        assertThat(SCHEME.plan(known(Map.of("X-05", true)), DEFAULT).total()).contains(euros("60712"));
        assertThat(SCHEME.plan(known(Map.of("X-05", false, "X-06", true)), DEFAULT)
                        .total())
                .contains(euros("68301"));
        assertThat(SCHEME.plan(known(Map.of("X-05", true)), DEFAULT)
                        .alternatives()
                        .get(0)
                        .reading())
                .isEmpty();
    }

    @Test
    void where_it_is_not_known_which_case_applies_both_amounts_are_shown_and_what_is_missing() {
        FundingPlan plan = SCHEME.plan(known(Map.of()), DEFAULT);

        assertThat(totals(plan.alternatives())).containsExactly("60712.00", "68301.00");
        assertThat(plan.alternatives().stream().map(FundingAlternative::reading))
                .containsExactly(
                        Optional.of(Bilingual.of(
                                "si tous les partenaires sont des établissements",
                                "if all partners are establishments")),
                        Optional.of(Bilingual.of(
                                "si un partenaire est une structure de ville",
                                "if one partner is a structure of town care")));
        assertThat(plan.alternatives().get(1).choices()).isEqualTo(Map.of("case", "X-06"));
        assertThat(plan.missing()).containsExactly(new MissingInput("conditions", PARTNERS, MissingInput.Need.AMOUNT));
        assertThat(SCHEME.range(known(Map.of()), DEFAULT)).contains(new EurosRange(euros("60712"), euros("68301")));
        assertThat(plan.range()).isEqualTo(SCHEME.range(known(Map.of()), DEFAULT));
    }

    @Test
    void where_one_case_alone_may_apply_its_amount_is_only_shown() {
        FundingPlan plan = SCHEME.plan(known(Map.of("X-05", false)), DEFAULT);

        assertThat(plan.alternatives()).isEmpty();
        assertThat(totals(plan.options())).containsExactly("68301.00");
        assertThat(plan.unknownBecause())
                .contains(Bilingual.of(
                        "Le montant suppose une condition dont le dossier ne dit pas si elle est remplie\u00a0: un"
                                + " partenaire est une structure de ville.",
                        "The amount supposes a condition, and the dossier does not say whether it is met: one partner"
                                + " is a structure of town care."));
        assertThat(SCHEME.range(known(Map.of("X-05", false)), DEFAULT)).isEmpty();
    }

    @Test
    void where_no_case_applies_there_is_no_amount() {
        FundingPlan plan = SCHEME.plan(known(Map.of("X-05", false, "X-06", false)), DEFAULT);

        assertThat(plan.unknownBecause())
                .contains(Bilingual.of(
                        "Le dossier n’est dans aucun des cas que l’appel finance\u00a0: tous les partenaires sont des"
                                + " établissements\u00a0; un partenaire est une structure de ville.",
                        "The dossier is in none of the cases that the call funds: all partners are establishments; one"
                                + " partner is a structure of town care."));
        assertThat(plan.options()).isEmpty();
        assertThat(SCHEME.range(known(Map.of("X-05", false, "X-06", false)), DEFAULT))
                .isEmpty();
    }

    @Test
    void a_case_without_condition_applies_to_all_others() {
        PaymentCases otherwise = PaymentCases.of(List.of(
                new PaymentCase("X-05", Optional.of(new PaymentCase.Condition(HOSPITALS, PARTNERS)), share("80%")),
                new PaymentCase("X-06", Optional.empty(), share("90%"))));

        assertThat(otherwise.plan(known(Map.of("X-05", false)), DEFAULT).total())
                .contains(euros("68301"));
        assertThat(otherwise
                        .plan(known(Map.of()), DEFAULT)
                        .alternatives()
                        .get(1)
                        .reading())
                .contains(Bilingual.of("dans les autres cas", "otherwise"));
    }

    @Test
    void an_amount_that_is_unknown_in_one_case_is_unknown_where_that_case_may_apply() {
        FundingTerms refused = known(Map.of()).withPeriod(Optional.empty());
        FundingPlan plan = SCHEME.plan(refused, DEFAULT);

        assertThat(plan.alternatives()).isEmpty();
        assertThat(plan.unknownBecause().orElseThrow().fr()).isEqualTo("Les dates du contrat ne sont pas connues.");
        assertThat(plan.missing())
                .containsExactly(
                        MissingInput.period(), new MissingInput("conditions", PARTNERS, MissingInput.Need.AMOUNT));
        assertThat(SCHEME.range(refused, DEFAULT)).isEmpty();
    }

    @Test
    void interpretations_and_bounds_are_those_of_all_cases() {
        FundingScheme monthly = monthly();
        PaymentCases both = PaymentCases.of(List.of(
                new PaymentCase("X-05", Optional.of(new PaymentCase.Condition(HOSPITALS, PARTNERS)), monthly),
                new PaymentCase("X-06", Optional.empty(), flatSum())));

        assertThat(both.interpretations())
                .containsAll(monthly().interpretations())
                .containsAll(flatSum().interpretations())
                .doesNotHaveDuplicates();
        assertThat(both.mostAwarded(Fixtures.claim("2027-06-30").build(), DEFAULT))
                .contains(euros("77994.96"));
        assertThat(both.reconciliation()).isEqualTo(monthly.reconciliation());
        assertThat(both.cases()).hasSize(2);
    }

    @Test
    void no_case_and_a_case_after_the_last_one_are_refused() {
        assertThatThrownBy(() -> PaymentCases.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No case pays anything.\nMaybe state one without a condition.");
        assertThatThrownBy(() -> PaymentCases.of(List.of(
                        new PaymentCase("X-05", Optional.empty(), monthly()),
                        new PaymentCase("X-06", Optional.of(new PaymentCase.Condition(TOWN, PARTNERS)), monthly()))))
                .hasMessage("The case X-05 applies to all others, and X-06 comes after it.\n"
                        + "Maybe state its condition, or put it last.");
    }
}

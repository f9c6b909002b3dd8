package fr.tempspartage.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.post.MonthCount;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.domain.source.Effect;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.FundingScheme;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.formula.PartialMonths;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.FundingTerms;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.Payee;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** A formula that no call of this library has, written with what other packages may see: a third less each year. */
class OwnFormulaTest {

    private static final Citation CLAUSE = Citation.outside(Bilingual.of("règlement, art. 3", "rules, art. 3"));

    private static final Interpretation ROUND = new Interpretation(
            "I-OWN-1",
            ImmutableList.of(),
            ImmutableList.of(
                    new Choice(
                            "first-year-full",
                            Bilingual.of("1re année entière", "first year full"),
                            Choice.Standing.OPEN),
                    new Choice(
                            "first-year-less",
                            Bilingual.of("1re année réduite", "first year less"),
                            Choice.Standing.OPEN)),
            Optional.empty(),
            ImmutableSet.of(Effect.AMOUNT),
            Bilingual.of("La première année est-elle réduite ?", "Is the first year less?"),
            Bilingual.of("Le texte ne le dit pas.", "The text does not say."));

    /** Pays 10 000 euros in the first year and a third less in each year after it, or already in the first. */
    private static final class Degressive implements FundingScheme {

        @Override
        public FundingPlan plan(FundingTerms terms, Readings readings) {
            Payee payee = Payee.of(terms, List.of(CLAUSE), List.of());
            if (terms.getPeriod().isEmpty()) {
                return FundingPlan.unknown(
                        payee, Bilingual.of("Les dates manquent.", "The dates are missing."), MissingInput.period());
            }
            ServicePeriod contract = terms.getPeriod().get();
            List<Choice> choices = readings.of(ROUND).map(List::of).orElse(ROUND.openChoices());
            FundingAlternative[] amounts = choices.stream()
                    .map(choice -> amount(choice, contract, payee, terms.getPosts()))
                    .toArray(FundingAlternative[]::new);
            return FundingPlan.of(payee, amounts)
                    .read(ROUND, choices)
                    .warning(Bilingual.of("Dégressif.", "Degressive."));
        }

        private static FundingAlternative amount(Choice choice, ServicePeriod contract, Payee payee, int posts) {
            int years = MonthCount.ANNIVERSARY_OR_FIRST_WORKED_DAY.months(contract) / 12;
            BigFraction year = BigFraction.of(10_000);
            BigFraction sum = BigFraction.ZERO;
            for (int i = 0; i < years; i++) {
                boolean less = i > 0 || choice.slug().equals("first-year-less");
                year = less ? year.multiply(BigFraction.of(2, 3)) : year;
                sum = sum.add(year);
            }
            return FundingAlternative.builder(Bilingual.of("aide dégressive", "degressive support"))
                    .payer(Bilingual.of("ARS", "ARS"))
                    .payee(payee)
                    .citing(CLAUSE)
                    .over(PartialMonths.WHOLE_MONTHS.funded(contract))
                    .posts(posts)
                    .exact(sum)
                    .formula(Bilingual.of("dégressif d’un tiers", "a third less each year"))
                    .under(ROUND, choice)
                    .build();
        }

        @Override
        public List<Interpretation> interpretations() {
            return List.of(ROUND);
        }
    }

    private final FundingScheme scheme = new Degressive();
    private final FundingTerms terms = FundingTerms.builder()
            .period(ServicePeriod.parse("2026-11-01/2028-10-31"))
            .posts(2)
            .recruiter("CHU")
            .build();

    @Test
    void a_formula_of_ones_own_is_rounded_once_and_its_lines_add_up() {
        FundingPlan plan = scheme.plan(terms, Readings.DEFAULT.choosing("I-OWN-1", "first-year-less"));
        FundingAlternative amount = plan.alternatives().get(0);

        // 6 666,666… + 4 444,444… = 11 111,111…
        assertThat(amount.perPost()).isEqualTo(Euros.parse("11111.11"));
        assertThat(plan.total()).contains(Euros.parse("22222.22"));
        assertThat(Euros.sum(amount.lines().stream().map(FundingLine::amount).toList()))
                .isEqualTo(amount.total());
        assertThat(amount.lines().get(0).formula().fr()).isEqualTo("(dégressif d’un tiers) × 1/24");
        assertThat(amount.formula().fr()).isEqualTo("dégressif d’un tiers");
        assertThat(amount.explain().parts()).hasSize(3);
        assertThat(PaymentSchedule.YEARLY.instalments(amount)).hasSize(3);
        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.KNOWN);
    }

    @Test
    void an_open_question_gives_both_amounts_and_is_asked() {
        FundingPlan plan = scheme.plan(terms, Readings.DEFAULT);

        assertThat(plan.alternatives().stream().map(FundingAlternative::total))
                .containsExactly(Euros.parse("33333.34"), Euros.parse("22222.22"));
        assertThat(plan.interpretations()).isEqualTo(Map.of("I-OWN-1", List.of("first-year-full", "first-year-less")));
        assertThat(plan.questions()).containsExactly(ROUND.question());
        assertThat(plan.warnings().get(0).in(Language.FRENCH)).isEqualTo("Dégressif.");
        assertThat(scheme.range(terms, Readings.DEFAULT))
                .contains(new EurosRange(Euros.parse("22222.22"), Euros.parse("33333.34")));
    }

    @Test
    void what_a_scheme_does_not_say_is_not_stated() {
        ClawbackClaim claim = ClawbackClaim.builder()
                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                .serviceEnd(LocalDate.of(2027, 6, 30))
                .build();

        assertThat(scheme.clawback(claim, Readings.DEFAULT).trigger()).isEqualTo(ClawbackTrigger.NOT_STATED);
        assertThat(scheme.reconciliation()).isEmpty();
        assertThat(scheme.mostAwarded(claim, Readings.DEFAULT)).isEmpty();
        assertThat(scheme.plan(terms.withPeriod(Optional.empty()), Readings.DEFAULT)
                        .missing())
                .containsExactly(MissingInput.period());
    }
}

package fr.tempspartage.finance.share;

import static fr.tempspartage.finance.Fixtures.DEFAULT;
import static fr.tempspartage.finance.Fixtures.clause;
import static fr.tempspartage.finance.Fixtures.euros;
import static fr.tempspartage.finance.Fixtures.terms;
import static fr.tempspartage.finance.Fixtures.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.source.Citation;
import fr.tempspartage.finance.Fixtures;
import fr.tempspartage.finance.clawback.ClawbackResult;
import fr.tempspartage.finance.clawback.ClawbackTrigger;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingLine;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.finance.plan.MissingInput;
import fr.tempspartage.finance.plan.PartnerShare;
import fr.tempspartage.finance.plan.PartnersRest;
import fr.tempspartage.finance.plan.Payee;
import fr.tempspartage.finance.plan.Silence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A share of the cost that the dossier states: 60 %, the partners bearing 20 and 20. */
class CostShareTest {

    private static final CostShareScheme SIXTY =
            CostShareScheme.of(figures("60%").build());

    private static CostShareFigures.Builder figures(String rate) {
        return CostShareFigures.builder()
                .label(Bilingual.of("part du coût du poste", "share of the cost of the post"))
                .payer(text("ARS"))
                .rate(Rate.parse(rate))
                .addCitations(clause("IDF-07", "3", 20))
                .addPayeeCitations(clause("IDF-08", "3", 21))
                .addClawbackSilence(clause("IDF-20", "silent", 0))
                .addSilences(new Silence(text("échéancier"), List.of(clause("IDF-20", "silent", 0))));
    }

    @Test
    void sixty_percent_of_the_stated_cost_is_rounded_once_and_the_partners_bear_the_rest() {
        FundingPlan plan = SIXTY.plan(
                terms("2025-11-01/2027-10-31")
                        .statedCost(euros("155989.92"))
                        .addAgreedSplit(new PartnerShare("CHU", Rate.HALF), new PartnerShare("CH", Rate.HALF))
                        .build(),
                DEFAULT);
        FundingAlternative amount = plan.alternatives().get(0);

        assertThat(plan.total()).contains(euros("93593.95"));
        assertThat(amount.formula().fr()).isEqualTo("60\u00a0% × 155\u00a0989,92\u00a0€");
        assertThat(amount.lines().get(0).formula().fr()).isEqualTo("(60\u00a0% × 155\u00a0989,92\u00a0€) × 1/24");
        assertThat(amount.byCalendarYear())
                .isEqualTo(Map.of(2025, euros("7799.50"), 2026, euros("46796.97"), 2027, euros("38997.48")));
        assertThat(amount.partnersRest().map(PartnersRest::total)).contains(euros("62395.97"));
        assertThat(amount.explain().basis().get(0).label().en()).isEqualTo("cost that the dossier states");
        assertThat(plan.payee().standing()).isEqualTo(Payee.Standing.KNOWN);
        assertThat(plan.silences()).hasSize(1);
    }

    @Test
    void without_a_stated_cost_the_amount_is_unknown_and_the_cost_is_asked_for() {
        FundingPlan plan = SIXTY.plan(terms("2025-11-01/2027-10-31").build(), DEFAULT);

        assertThat(plan.unknownBecause())
                .contains(Bilingual.of(
                        "L’agence finance une part du coût du poste, et le dossier n’en déclare pas le coût.",
                        "The agency pays a share of the cost of the post, and the dossier states no cost."));
        assertThat(plan.missing()).containsExactly(MissingInput.statedCost(MissingInput.Need.AMOUNT));
        assertThat(plan.range()).isEmpty();
        assertThat(plan.silences()).hasSize(1);
    }

    @Test
    void without_dates_there_is_an_amount_and_no_line() {
        FundingAlternative amount = SIXTY.plan(
                        terms("2025-11-01/2027-10-31")
                                .statedCost(euros("100"))
                                .build()
                                .withPeriod(Optional.empty()),
                        DEFAULT)
                .alternatives()
                .get(0);

        assertThat(amount.total()).isEqualTo(euros("60.00"));
        assertThat(amount.lines()).isEmpty();
    }

    @Test
    void an_early_end_is_not_addressed_and_a_share_above_the_whole_is_refused() {
        assertThat(SIXTY.clawback(Fixtures.claim("2027-06-30").build(), DEFAULT).trigger())
                .isEqualTo(ClawbackTrigger.NOT_STATED);
        assertThatThrownBy(() -> figures("120%").build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("G-1")
    void a_text_is_silent_on_an_early_end_only_where_a_clause_notes_it() {
        assertThat(ClawbackResult.notStated(List.of()).reason().fr())
                .isEqualTo("Le module de cet appel ne renseigne rien sur une fin anticipée.");
        Citation silence = Citation.outside(Bilingual.of("silence", "silence"));
        assertThat(ClawbackResult.notStated(List.of(silence)).reason().fr())
                .isEqualTo("Le texte ne dit rien d’une fin anticipée.");
    }

    @Property
    void the_cost_of_several_posts_is_shared_once_and_lines_add_up_to_the_cent(
            @ForAll @LongRange(min = 0, max = 100_000_000) long cents,
            @ForAll @IntRange(min = 0, max = 1000) int perMille,
            @ForAll @IntRange(min = 1, max = 5) int posts) {
        CostShareScheme scheme =
                CostShareScheme.of(figures("0%").rate(Rate.of(perMille, 1000)).build());
        FundingAlternative amount = scheme.plan(
                        terms("2026-11-16/2028-10-31")
                                .posts(posts)
                                .statedCost(Euros.ofCents(cents))
                                .build(),
                        DEFAULT)
                .alternatives()
                .get(0);

        assertThat(amount.total().toBigDecimal())
                .isEqualTo(BigDecimal.valueOf(cents, 2)
                        .multiply(BigDecimal.valueOf(perMille, 3))
                        .setScale(2, RoundingMode.HALF_UP));
        assertThat(Euros.sum(amount.lines().stream().map(FundingLine::amount).toList()))
                .isEqualTo(amount.total());
        assertThat(amount.partnersRest().orElseThrow().total().plus(amount.total()))
                .isEqualTo(Euros.ofCents(cents));
    }
}

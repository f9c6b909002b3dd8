package fr.tempspartage.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.web.chart.YearChart;
import fr.tempspartage.web.site.Parts;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class FundingViewTest {

    @Test
    void chart_and_table_are_the_plan_to_the_cent_and_add_up_to_its_total() {
        int decided = 0;
        int several = 0;
        for (Assessment assessment : Assessed.all()) {
            List<FundingView> views = AnswerView.of(assessment, Language.FRENCH).funding();
            assertThat(views).hasSameSizeAs(assessment.plans());
            for (int i = 0; i < views.size(); i++) {
                FundingPlan plan = assessment.plans().get(i);
                FundingView view = views.get(i);
                assertThat(view.unknown().isPresent())
                        .isEqualTo(plan.unknownBecause().isPresent());
                assertThat(view.chart().isPresent())
                        .as("a chart of amounts that are due, and of no others")
                        .isEqualTo(plan.alternatives().stream()
                                .anyMatch(one -> !one.byCalendarYear().isEmpty()));
                List<FundingAlternative> shown = plan.alternatives().isEmpty() ? plan.options() : plan.alternatives();
                for (int a = 0; a < shown.size(); a++) {
                    SortedMap<Integer, Euros> years = shown.get(a).byCalendarYear();
                    int column = a;
                    assertThat(view.years())
                            .filteredOn(year -> years.containsKey(Integer.valueOf(year.year())))
                            .extracting(year -> year.amounts().get(column))
                            .containsExactlyElementsOf(years.values().stream()
                                    .map(amount -> Phrases.of(amount, Language.FRENCH))
                                    .toList());
                    assertThat(Euros.sum(years.values())).isEqualTo(shown.get(a).total());
                    assertThat(view.amounts().get(a).total())
                            .isEqualTo(Phrases.of(shown.get(a).total(), Language.FRENCH));
                }
                if (plan.decided() && view.chart().isPresent()) {
                    assertThat(sum(view.chart().get(), 0))
                            .isEqualTo(plan.total().orElseThrow());
                    decided++;
                } else if (view.chart().isPresent()) {
                    Euros least = sum(view.chart().get(), 0);
                    assertThat(least).isEqualTo(plan.range().orElseThrow().min());
                    assertThat(least.plus(sum(view.chart().get(), 1)))
                            .isEqualTo(plan.range().orElseThrow().max());
                    several++;
                }
            }
        }
        assertThat(decided).isGreaterThan(5);
        assertThat(several).isGreaterThan(5);
    }

    private static Euros sum(YearChart chart, int series) {
        return Euros.sum(
                chart.bars().stream().map(bar -> bar.parts().get(series)).toList());
    }

    @Test
    void money_says_who_pays_whom_by_which_clause_and_what_the_call_does_not_state() {
        String eligible =
                Parts.read(Assessed.panel(Assessed.sample("nouvelle-aquitaine-2026/eligible"), Language.ENGLISH));
        assertThat(eligible)
                .contains("Paid by ARS Nouvelle-Aquitaine Credits notified to CHU de Valclair NA-53")
                .contains("Calculation 24 × €3,249.79 NA-52")
                .contains("2027 12 €38,997.48")
                .contains("Total 24 €77,994.96")
                .doesNotContain("From the lowest to the highest");
        assertThat(Parts.read(Assessed.panel(Assessed.sample("auvergne-rhone-alpes-2026/wrong-mode"), Language.FRENCH)))
                .contains("Crédits notifiés à non précisé par l’appel ARA-64 (silence du texte)")
                .contains("Non précisé par l’appel échéancier de délégation des crédits")
                .contains("Du plus bas au plus haut\u00a0: de " + euros("32000.00") + " à " + euros("64000.00") + ".")
                .contains("Réserves sur ces montants\u00a0: éligibilité à confirmer.");
    }

    private static String euros(String amount) {
        return Phrases.of(Euros.parse(amount), Language.FRENCH);
    }

    @Test
    void an_amount_that_is_not_known_says_why_and_what_is_missing() {
        String unknown = Assessed.panel(Assessed.sample("nouvelle-aquitaine-2026/unknown"), Language.FRENCH);
        assertThat(Parts.read(unknown)).contains("Il manque\u00a0: dates du contrat.");
        assertThat(unknown).doesNotContain("<figure");
    }
}

package fr.tempspartage.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.web.site.Parts;
import org.junit.jupiter.api.Test;

class YearChartTest {

    private static YearChart.Bar bar(String year, String text, String... parts) {
        return new YearChart.Bar(
                year,
                ImmutableList.copyOf(parts).stream().map(Euros::parse).collect(ImmutableList.toImmutableList()),
                text);
    }

    private static YearChart of(YearChart.Bar... bars) {
        return YearChart.plain("c", "Amount by year", Language.ENGLISH, ImmutableList.copyOf(bars));
    }

    @Test
    void the_longest_bar_is_as_wide_as_the_picture_and_the_others_in_proportion() {
        YearChart chart = of(bar("2026", "a", "25.00"), bar("2027", "b", "100.00"), bar("2028", "c", "0.00"));
        assertThat(chart.pieces(chart.bars().get(0))).containsExactly(new YearChart.Piece(0, 0, 90));
        assertThat(chart.pieces(chart.bars().get(1))).containsExactly(new YearChart.Piece(0, 0, YearChart.WIDTH));
        assertThat(chart.pieces(chart.bars().get(2))).isEmpty();
    }

    @Test
    void parts_follow_one_another_and_those_of_no_width_are_left_out() {
        YearChart chart = new YearChart(
                "c",
                "t",
                Language.FRENCH,
                ImmutableList.of("x", "y", "z"),
                ImmutableList.of(
                        bar("2026", "a", "10.00", "0.00", "30.00"), bar("2027", "b", "0.01", "79.99", "0.00")));
        assertThat(chart.pieces(chart.bars().get(0)))
                .containsExactly(new YearChart.Piece(0, 0, 45), new YearChart.Piece(2, 45, 135));
        assertThat(chart.pieces(chart.bars().get(1))).containsExactly(new YearChart.Piece(1, 0, 360));
    }

    @Test
    void nothing_and_very_much_are_drawn_as_well() {
        YearChart none = of(bar("2026", "nothing", "0.00"));
        assertThat(none.pieces(none.bars().get(0))).isEmpty();
        YearChart most = of(bar("2026", "much", "92233720368547758.07"), bar("2027", "one", "0.01"));
        assertThat(most.pieces(most.bars().get(0))).containsExactly(new YearChart.Piece(0, 0, 360));
        assertThat(most.pieces(most.bars().get(1))).isEmpty();
    }

    @Test
    void the_picture_has_a_name_and_says_its_figures_in_words() {
        String html = Parts.of("chart/years.jte", of(bar("2026", "€1.00", "1.00"), bar("2027", "<b>€2.00", "2.00")));
        assertThat(html)
                .contains("role=\"img\" aria-labelledby=\"c-title c-desc\"")
                .contains("<title id=\"c-title\">Amount by year</title>")
                .contains("<desc id=\"c-desc\">2026: €1.00; 2027: &lt;b&gt;€2.00.</desc>")
                .contains(">€1.00</text>")
                .doesNotContain("<b>")
                .doesNotContain("legend");
        assertThat(new YearChart(
                                "c",
                                "t",
                                Language.FRENCH,
                                ImmutableList.of("x", "y"),
                                ImmutableList.of(bar("2026", "a", "1.00", "1.00")))
                        .description())
                .isEqualTo("2026\u00a0: a.");
    }

    @Test
    void series_are_told_apart_by_pattern_and_named() {
        String html = Parts.of(
                "chart/years.jte",
                new YearChart(
                        "c",
                        "t",
                        Language.ENGLISH,
                        ImmutableList.of("eligible", "open", "refused"),
                        ImmutableList.of(bar("2026", "a", "1.00", "1.00", "1.00"))));
        assertThat(html)
                .contains("fill=\"url(#c-1)\"")
                .contains("fill=\"url(#c-2)\"")
                .contains("fill=\"#5b6675\"");
        assertThat(Parts.read(html)).endsWith("eligible open refused");
    }

    @Test
    void a_chart_that_cannot_be_drawn_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(bar("2026", "a", "1.00", "2.00")))
                .withMessageContaining("does not have 1 parts of zero or more.\nMaybe one amount for each of");
        assertThatIllegalArgumentException().isThrownBy(() -> of(bar("2026", "a", "-0.01")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearChart(
                        "c", "t", Language.FRENCH, ImmutableList.of("a", "b", "c", "d"), ImmutableList.of()))
                .withMessage("A chart of 4 series is refused.\nMaybe one to 3.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearChart("c", "t", Language.FRENCH, ImmutableList.of(), ImmutableList.of()));
    }
}

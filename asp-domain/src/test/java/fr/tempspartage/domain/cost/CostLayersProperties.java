package fr.tempspartage.domain.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Citation;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.numbers.fraction.BigFraction;

class CostLayersProperties {

    private static final Bilingual NAME = Bilingual.of("grille", "grid");
    private static final LocalDate ORIGIN = LocalDate.of(2023, 7, 1);

    @Property
    void a_change_at_a_day_changes_nothing_before_it_and_holds_from_it_on(
            @ForAll @IntRange(min = 0, max = 2000) int firstEnd,
            @ForAll @IntRange(min = -300, max = 3000) int change,
            @ForAll @IntRange(min = -400, max = 4000) int asked) {
        LocalDate end = ORIGIN.plusDays(firstEnd);
        CostReference before = CostReference.of(
                NAME,
                ImmutableList.of(
                        item("a", 1, ORIGIN, end), item("a", 2, end.plusDays(1), null), item("b", 9, ORIGIN, null)));
        LocalDate from = ORIGIN.plusDays(change);
        CostReference after = before.amendedBy(ImmutableList.of(item("a", 3, from, null)));
        LocalDate day = ORIGIN.plusDays(asked);

        assertThat(value(after, "b", day)).isEqualTo(value(before, "b", day));
        assertThat(value(after, "a", day))
                .isEqualTo(day.isBefore(from) ? value(before, "a", day) : Optional.of(BigFraction.of(3)));
    }

    @Example
    void what_held_ends_the_day_before_the_amendment() {
        CostReference before = CostReference.of(NAME, ImmutableList.of(item("a", 1, ORIGIN, null)));

        assertThat(before.amendedBy(ImmutableList.of(item("a", 2, ORIGIN.plusDays(10), null)))
                        .items())
                .containsExactly(item("a", 1, ORIGIN, ORIGIN.plusDays(9)), item("a", 2, ORIGIN.plusDays(10), null));
        assertThat(before.amendedBy(ImmutableList.of(item("a", 2, ORIGIN, null)))
                        .items())
                .containsExactly(item("a", 2, ORIGIN, null));
        assertThat(before.amendedBy(ImmutableList.of()).items()).isEqualTo(before.items());
        assertThatThrownBy(() -> before.amendedBy(
                        ImmutableList.of(item("a", 2, ORIGIN, null), item("a", 3, ORIGIN.plusDays(1), null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Two values of the cost item a hold on the same day");
    }

    @Example
    void days_without_a_figure_between_two_figures_are_gaps() {
        CostItem first = item("a", 1, ORIGIN, ORIGIN.plusDays(9));
        assertThat(CostReference.of(NAME, ImmutableList.of(item("a", 2, ORIGIN.plusDays(10), null), first))
                        .gaps())
                .isEmpty();
        assertThat(CostReference.of(NAME, ImmutableList.of(item("a", 2, ORIGIN.plusDays(12), null), first))
                        .gaps())
                .containsExactly(new CostGap("a", ORIGIN.plusDays(10), ORIGIN.plusDays(11)));
        CostReference two = CostReference.of(NAME, ImmutableList.of(first, item("b", 1, ORIGIN.plusDays(20), null)));
        assertThat(two.gaps()).isEmpty();
        assertThat(two.name()).isEqualTo(NAME);
        assertThat(item("a", 0, ORIGIN, null).value()).isEqualTo(BigFraction.ZERO);
    }

    private static Optional<BigFraction> value(CostReference reference, String id, LocalDate day) {
        return reference.item(id, day).map(CostItem::value);
    }

    private static CostItem item(String id, int value, LocalDate from, LocalDate to) {
        return new CostItem(
                id,
                NAME,
                BigFraction.of(value),
                CostUnit.EUROS_PER_MONTH,
                from,
                Optional.ofNullable(to),
                Citation.outside(NAME));
    }
}

package fr.tempspartage.domain.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.source.Citation;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostReferenceTest {

    private static final Bilingual NAME = Bilingual.of("coût", "cost");

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-06-30, 2026-12-31",
        "2026-06-30, 2026-12-31, 2026-01-01, 2026-06-30",
        "2026-01-01, , 2030-01-01, 2030-12-31",
        "2030-01-01, 2030-12-31, 2026-01-01, ",
        "2026-01-01, , 2026-01-01, ",
        "2026-01-01, 2026-12-31, 2026-03-01, 2026-03-31",
        "2026-03-01, 2026-03-31, 2026-01-01, 2026-12-31"
    })
    void two_values_on_one_day_are_refused(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
        assertThatThrownBy(() -> reference(item("baseSalary", from, to), item("baseSalary", otherFrom, otherTo)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two values of the cost item baseSalary hold on the same day: from " + from + " and from "
                        + otherFrom + ".\nMaybe end the first one the day before.");
    }

    @Test
    void a_value_that_starts_the_day_after_another_ends_is_accepted_in_either_order() {
        CostItem first = item("baseSalary", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        CostItem second = item("baseSalary", LocalDate.of(2026, 7, 1), null);

        for (CostReference reference : ImmutableList.of(reference(first, second), reference(second, first))) {
            assertThat(reference.item("baseSalary", LocalDate.of(2025, 12, 31))).isEmpty();
            assertThat(reference.item("baseSalary", LocalDate.of(2026, 1, 1))).contains(first);
            assertThat(reference.item("baseSalary", LocalDate.of(2026, 6, 30))).contains(first);
            assertThat(reference.item("baseSalary", LocalDate.of(2026, 7, 1))).contains(second);
            assertThat(reference.item("baseSalary", LocalDate.of(2999, 12, 31))).contains(second);
            assertThat(reference.item("charges", LocalDate.of(2026, 7, 1))).isEmpty();
        }
    }

    @Test
    void two_items_of_different_names_may_hold_on_one_day() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(reference(item("baseSalary", day, null), item("charges", day, null))
                        .items())
                .hasSize(2);
    }

    @Test
    void an_item_may_hold_on_one_day_and_is_not_negative() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(item("baseSalary", day, day).holdsOn(day)).isTrue();
        assertThatThrownBy(() -> item("baseSalary", day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The cost item baseSalary ends on 2025-12-31, before it starts on 2026-01-01.\n"
                        + "Maybe the two days are swapped.");
        assertThatThrownBy(() -> new CostItem(
                        "baseSalary",
                        NAME,
                        BigFraction.of(-1, 100),
                        CostUnit.EUROS_PER_MONTH,
                        day,
                        Optional.empty(),
                        Citation.outside(NAME)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The cost item baseSalary is negative: -1 / 100.\nMaybe write it without its sign.");
    }

    private static CostReference reference(CostItem... items) {
        return CostReference.of(NAME, ImmutableList.copyOf(items));
    }

    private static CostItem item(String id, LocalDate from, LocalDate to) {
        return new CostItem(
                id,
                NAME,
                BigFraction.ONE,
                CostUnit.EUROS_PER_MONTH,
                from,
                Optional.ofNullable(to),
                Citation.outside(NAME));
    }
}

package fr.tempspartage.domain.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.EmploymentStatus;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryGridTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, ",
        "0.99, 1, ",
        "1, 1, ONE_HALF_DAY",
        "1, 3, ONE_HALF_DAY",
        "1.01, 1, UP_TO_THREE",
        "3, 2, UP_TO_THREE",
        "3.01, 2, UP_TO_FOUR",
        "3.99, 2, UP_TO_FOUR",
        "4, 0, UP_TO_FOUR",
        "4, 1, UP_TO_FOUR",
        "4, 2, ABOVE_FOUR",
        "4.01, 1, ABOVE_FOUR",
        "5, 1, ABOVE_FOUR",
        "10, 2, ABOVE_FOUR"
    })
    void the_tier_is_found_by_the_printed_bounds(String halfDays, int sites, TerritorialTier tier) {
        assertThat(TerritorialTier.of(Rate.parse(halfDays).fraction(), sites).orElse(null))
                .isEqualTo(tier);
    }

    @Test
    void negative_half_days_and_sites_are_refused() {
        assertThatThrownBy(() -> TerritorialTier.of(BigFraction.of(-1), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No tier for -1 half-days away on 1 sites: neither is negative.\n"
                        + "Maybe the main site was counted twice.");
        assertThatThrownBy(() -> TerritorialTier.of(BigFraction.ONE, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, YEARS_1_2", "2, YEARS_1_2", "3, YEARS_3_4", "4, YEARS_3_4", "5, YEARS_5_6", "6, YEARS_5_6"})
    void a_step_lasts_two_years(int year, PayStep step) {
        assertThat(PayStep.ofYear(year)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"0", "7", "-1"})
    void the_scale_has_six_years(int year) {
        assertThatThrownBy(() -> PayStep.ofYear(year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The pay scale of assistants has no year " + year
                        + ": it goes from 1 to 6.\nMaybe the status is another one.");
    }

    @Test
    void only_assistants_have_the_scale_and_every_item_is_found_by_its_name() {
        assertThat(StatutoryItem.salary(EmploymentStatus.CONTRACT_PRACTITIONER, PayStep.YEARS_1_2))
                .isEmpty();
        assertThat(StatutoryItem.salary(EmploymentStatus.GENERAL_ASSISTANT, PayStep.YEARS_5_6)
                        .orElseThrow()
                        .id())
                .isEqualTo("salary.generalAssistant.years56");
        assertThat(StatutoryItem.territorial(TerritorialTier.UP_TO_FOUR).label().en())
                .isEqualTo("territorial allowance (PET), more than 3 and up to 4 half-days");
        StatutoryItem.all()
                .forEach(item -> assertThat(StatutoryItem.of(item.id())).contains(item));
        assertThat(StatutoryItem.of("salary")).isEmpty();
        assertThat(PayStep.YEARS_3_4.label().en()).isEqualTo("years 3 and 4");
    }
}

package fr.tempspartage.domain.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ResidencyPlacementTest {

    private static final LocalDate START = LocalDate.of(2025, 11, 2);

    @Test
    void a_placement_that_ends_before_it_starts_is_refused() {
        assertThat(placement(START).getEnd()).contains(START);
        assertThatThrownBy(() -> placement(START.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2025-11-02")
                .hasMessageContaining("2025-11-01");
    }

    private static ResidencyPlacement placement(LocalDate end) {
        ResidencyPlacement.Builder placement = ResidencyPlacement.builder();
        return placement.start(START).end(end).build();
    }
}

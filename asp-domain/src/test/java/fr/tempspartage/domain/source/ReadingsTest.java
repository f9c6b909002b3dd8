package fr.tempspartage.domain.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ReadingsTest {

    @Test
    void choices_are_kept_in_the_order_in_which_they_were_made_and_a_later_one_replaces_its_own_key_only() {
        Readings readings = Readings.DEFAULT
                .choosing("I-NA-15", "flat")
                .choosing("I-NA-18", "waived")
                .choosing("I-NA-15", "items-due-only");

        assertThat(readings.chosen()).containsExactly(entry("I-NA-18", "waived"), entry("I-NA-15", "items-due-only"));
    }
}

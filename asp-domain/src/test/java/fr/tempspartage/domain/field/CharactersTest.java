package fr.tempspartage.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("W-4")
class CharactersTest {

    @ParameterizedTest
    @CsvSource({"1BCA0, 1BCA3", "1D173, 1D17A", "E0000, E0FFF", "2000, 200F", "FFF0, FFFB"})
    void a_run_of_invisible_characters_begins_and_ends_where_Unicode_says(String first, String last) {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);

        assertThat(Characters.isInvisible(from - 1)).isFalse();
        assertThat(Characters.isInvisible(from)).isTrue();
        assertThat(Characters.isInvisible(to)).isTrue();
        assertThat(Characters.isInvisible(to + 1)).isFalse();
    }

    @Test
    void a_letter_or_an_emoji_can_be_seen() {
        assertThat(Characters.isInvisible('e')).isFalse();
        assertThat(Characters.isInvisible(0x1F600)).isFalse();
        assertThat(Characters.isInvisible(0x20000)).isFalse();
    }

    @Test
    void a_text_of_tags_alone_shows_nothing() {
        String tags = Character.toString(0xE0041) + Character.toString(0xE0042);

        assertThat(Characters.isBlank(tags)).isTrue();
        assertThat(Characters.isBlank(tags + "a")).isFalse();
    }
}

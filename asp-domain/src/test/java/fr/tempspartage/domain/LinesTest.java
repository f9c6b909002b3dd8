package fr.tempspartage.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void a_text_of_exactly_the_width_is_one_line_and_one_more_is_two() {
        assertThat(Lines.wrap("aaaa bbbb", 9)).containsExactly("aaaa bbbb");
        assertThat(Lines.wrap("aaaa bbbbb", 9)).containsExactly("aaaa", "bbbbb");
        assertThat(Lines.wrap("", 9)).containsExactly("");
    }

    @Test
    void a_line_never_begins_with_the_marks_that_french_sets_apart() {
        assertThat(Lines.wrap("aaaa bbbb ; cc", 9)).containsExactly("aaaa", "bbbb\u00a0; cc");
        assertThat(Lines.wrap("aaaa « bb »", 6)).containsExactly("aaaa", "«\u00a0bb\u00a0»");
    }

    @Test
    void a_word_that_is_too_long_is_cut_and_no_pair_of_surrogates_is() {
        assertThat(Lines.wrap("abcdefg", 3)).containsExactly("abc", "def", "g");
        assertThat(Lines.wrap("a😀😀", 2)).containsExactly("a", "😀", "😀");
        assertThat(Lines.cut("ab😀😀😀", 4)).isEqualTo("ab…");
    }

    @Test
    void a_first_line_beside_something_else_has_a_width_of_its_own() {
        assertThat(Lines.hanging("aa bb cc dd", 5, 8)).containsExactly("aa bb", "cc dd");
        assertThat(Lines.hanging("aa bb cc dd", 8, 2)).containsExactly("aa bb cc", "dd");
        assertThat(Lines.hanging("abcdefg", 3, 2)).containsExactly("abc", "de", "fg");
    }

    @Test
    void a_row_of_signs_that_would_underline_keeps_two_and_stays_where_only_the_line_counts() {
        assertThat(Lines.clean("a ==== b --- c -- d")).isEqualTo("a == b -- c -- d");
        assertThat(Lines.onOneLine("a ====\r\nb")).isEqualTo("a ====  b");
    }

    @Test
    void what_does_not_fit_ends_with_an_ellipsis_on_the_last_line() {
        assertThat(Lines.wrap("un deux trois quatre", 8, 3)).containsExactly("un deux", "trois", "quatre");
        assertThat(Lines.wrap("un deux trois quatre", 8, 2)).containsExactly("un deux", "trois…");
        assertThat(Lines.wrap("un deux", 8, 1)).isEqualTo(List.of("un deux"));
    }

    @Test
    void a_text_is_cut_at_a_blank_where_there_is_one_near_and_not_after_a_comma() {
        assertThat(Lines.cut("un deux trois", 13)).isEqualTo("un deux trois");
        assertThat(Lines.cut("un deuxième trois", 15)).isEqualTo("un deuxième…");
        assertThat(Lines.cut("un deuxième, trois", 15)).isEqualTo("un deuxième…");
        assertThat(Lines.cut("a bcdefghijk", 8)).isEqualTo("a bcdef…");
    }

    @Test
    void what_could_command_a_terminal_or_turn_the_text_becomes_a_blank() {
        assertThat(Lines.clean("a\u001b[31m\u0007b\u202Ec\u200Fd\ne")).isEqualTo("a [31m b c d e");
    }
}

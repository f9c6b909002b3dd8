package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_line_of_exactly_100_columns_stays_whole_and_one_more_wraps() {
        String first = "a".repeat(98);
        assertThat(new Page(100).line(first + " b").toString()).isEqualTo(first + " b\n");
        assertThat(new Page(100).line(first + " bc").toString()).isEqualTo(first + "\n  bc\n");
    }

    @Test
    void continuation_lines_stand_to_the_right_of_the_first() {
        String word = "x".repeat(60);
        assertThat(new Page(100).line("    " + word + " " + word).toString())
                .isEqualTo("    " + word + "\n      " + word + "\n");
        assertThat(new Page(100).hanging("  + A-01  ", word + " " + word).toString())
                .isEqualTo("  + A-01  " + word + "\n          " + word + "\n");
    }

    @Test
    void a_word_that_is_too_long_is_cut_and_no_pair_of_surrogates_is() {
        assertThat(new Page(100).line("a".repeat(250)).toString().lines())
                .extracting(String::length)
                .containsExactly(100, 100, 54);
        assertThat(new Page(100).line("a".repeat(99) + "😀b").toString()).isEqualTo("a".repeat(99) + "\n  😀b\n");
    }

    @Test
    void no_break_spaces_and_french_marks_do_not_break() {
        String first = "a".repeat(96);
        assertThat(new Page(100).line(first + " 1\u00a0000\u00a0€").toString())
                .isEqualTo(first + "\n  1\u00a0000\u00a0€\n");
        assertThat(new Page(100).line(first + " oui ; non").toString()).isEqualTo(first + "\n  oui\u00a0; non\n");
        assertThat(new Page(100).line(first + " « oui »").toString()).isEqualTo(first + "\n  «\u00a0oui\u00a0»\n");
    }

    @Test
    void control_characters_become_spaces() {
        assertThat(new Page(100).line("a\u001b[31m\nb\u0085c\u2028d\u202ee").toString())
                .isEqualTo("a [31m b c d e\n");
    }

    @Test
    void an_empty_line_is_an_empty_line() {
        assertThat(new Page(100).line("").blank().toString()).isEqualTo("\n\n");
    }

    @Test
    void headings_are_underlined_at_most_over_the_page() {
        assertThat(new Page(100).title("Été").heading("ab").toString()).isEqualTo("Été\n===\n\nab\n--\n");
        assertThat(new Page(100).title("a ".repeat(80)).toString().lines().skip(2))
                .containsExactly("=".repeat(100));
    }
}

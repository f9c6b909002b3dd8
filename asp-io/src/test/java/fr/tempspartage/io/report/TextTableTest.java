package fr.tempspartage.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void texts_stand_at_the_left_of_their_column_and_figures_at_the_right() {
        assertThat(TextTable.withFiguresFrom(2, "a", "bb", "c")
                        .row("aaa", "b", "1 234")
                        .text(80))
                .isEqualTo("""
                a    bb      c
                ---  --  -----
                aaa  b   1 234
                """);
        assertThat(TextTable.ofPairs().row("a", "bb").row("aaa", "b").text(80)).isEqualTo("a    bb\naaa  b\n");
        assertThat(TextTable.ofFigures().row("a", "1").row("b", "12").text(80, "  "))
                .isEqualTo("  a   1\n  b  12\n");
    }

    @Test
    void a_table_without_rows_below_its_headings_is_empty() {
        assertThat(TextTable.of("a").isEmpty()).isTrue();
        assertThat(TextTable.of("a").row("b").isEmpty()).isFalse();
        assertThat(TextTable.ofPairs().isEmpty()).isTrue();
        assertThat(TextTable.ofPairs().text(80)).isEmpty();
    }

    @Test
    void a_table_that_fits_exactly_stays_as_it_is_and_the_widest_column_of_one_too_wide_is_wrapped() {
        TextTable table = TextTable.of("key", "text").row("one two", "one two three");
        assertThat(table.text(22)).isEqualTo("""
                key      text
                -------  -------------
                one two  one two three
                """);
        assertThat(table.text(21)).isEqualTo("""
                key      text
                -------  ------------
                one two  one two
                         three
                """);
    }

    @Test
    void columns_narrow_in_turn_and_none_below_its_longest_word() {
        assertThat(TextTable.ofPairs().row("aaa bbb", "cccc dd").text(10)).isEqualTo("aaa   cccc\nbbb   dd\n");
        assertThat(TextTable.ofPairs().row("a aa", "bbbbbbbbbbbbbbb").text(18))
                .isEqualTo("a aa  bbbbbbbbbbbb\n      bbb\n");
    }

    @Test
    void a_line_break_in_a_cell_begins_a_line_of_it_and_figures_that_hold_together_are_not_parted() {
        assertThat(TextTable.of("a", "b").row("x\ny z", "1").text(80)).isEqualTo("""
                a    b
                ---  -
                x    1
                y z
                """);
        assertThat(TextTable.ofFigures()
                        .row("one two three", "1\u00a0234\u00a0€")
                        .text(18))
                .isEqualTo("one two    1\u00a0234\u00a0€\nthree\n");
    }

    @Test
    void what_could_command_a_terminal_becomes_blank() {
        assertThat(TextTable.ofPairs().row("a\u001b[31m", "b\u202ec").text(80)).isEqualTo("a [31m  b c\n");
    }

    @Test
    void cells_on_one_line_are_cut_where_they_end_in_the_columns_that_may_be_narrowed() {
        TextTable table = TextTable.withFiguresFrom(2, "name", "fixed", "sum").row("abcdefghijkl", "fixed cell", "12");
        int[] widths = table.widths(25, List.of(0));
        assertThat(widths).containsExactly(8, 10, 3);
        assertThat(table.lines(25, widths)).containsExactly("name      fixed       sum", "abcdefg…  fixed cell   12");
        assertThat(table.widths(10, List.of(0))).as("at least seven").containsExactly(7, 10, 3);
        assertThat(table.lines(16, table.widths(10, List.of(0)))).containsExactly("name     fixed…", "abcdef…  fixed…");
    }
}

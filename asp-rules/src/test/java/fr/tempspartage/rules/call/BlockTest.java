package fr.tempspartage.rules.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Block.Manner;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final String SHORT = "aaaa bbbb";
    private static final String LONG = "aaaa bbbb cccc dddd";

    @Test
    void entries_stand_on_lines_of_their_own_and_the_lines_that_follow_are_indented() {
        assertThat(entries(11, 9, SHORT, LONG)).containsExactly("aaaa bbbb", "aaaa bbbb", "  cccc dddd");
        assertThat(entries(11, 2, SHORT, SHORT)).containsExactly("aaaa bbbb", "aaaa bbbb");
    }

    @Test
    void entries_that_do_not_all_fit_leave_a_line_that_counts_the_others() {
        assertThat(entries(30, 2, SHORT, SHORT, SHORT)).containsExactly("aaaa bbbb", "and 2 others");
        assertThat(entries(30, 3, SHORT, SHORT, SHORT, SHORT))
                .containsExactly("aaaa bbbb", "aaaa bbbb", "and 2 others");
    }

    @Test
    void the_first_entries_take_the_lines_that_are_left() {
        assertThat(entries(11, 3, LONG, LONG)).containsExactly("aaaa bbbb", "  cccc dddd", "aaaa bbb…");
        assertThat(entries(11, 4, LONG, LONG)).containsExactly("aaaa bbbb", "  cccc dddd", "aaaa bbbb", "  cccc dddd");
    }

    @Test
    void one_line_alone_ends_with_the_number_of_the_others() {
        assertThat(entries(24, 1, LONG, LONG)).containsExactly("aaaa bbb…; and 1 other");
        assertThat(entries(30, 1, SHORT, LONG)).containsExactly("aaaa bbbb; and 1 other");
        assertThat(entries(11, 1, LONG)).containsExactly("aaaa bbb…");
    }

    @Test
    void a_list_goes_on_in_its_lines_and_counts_what_does_not_fit() {
        assertThat(list(40, 1, SHORT, SHORT)).containsExactly("aaaa bbbb; aaaa bbbb");
        assertThat(list(24, 1, SHORT, SHORT, SHORT)).containsExactly("aaaa bbbb; and 2 others");
        assertThat(list(24, 2, SHORT, SHORT, SHORT)).containsExactly("aaaa bbbb; aaaa bbbb;", "aaaa bbbb");
    }

    private static List<String> entries(int width, int most, String... items) {
        return new Block("", Manner.ENTRIES, ImmutableList.copyOf(items)).lines(width, most, Language.ENGLISH);
    }

    private static List<String> list(int width, int most, String... items) {
        return new Block("", Manner.LIST, ImmutableList.copyOf(items)).lines(width, most, Language.ENGLISH);
    }
}

package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class DossierLinesTest {

    @Test
    void one_dossier_on_each_line_that_is_not_blank() {
        List<DossierLine> lines = lines(dossier("a") + "\n\n  \r\n" + dossier("b") + "\r\n" + dossier("c"));
        assertThat(lines)
                .extracting(
                        line -> line.line() + " " + line.result().orElseThrow().getId())
                .containsExactly("1 a", "4 b", "5 c");
    }

    @Test
    void a_line_that_cannot_be_read_has_its_number_in_every_issue_and_does_not_stop_the_others() {
        List<DossierLine> lines = lines(
                dossier("a") + "\n{\"id\": 1, \"id\": \"x\", \"call\": \"x\"}\n{\"id\": \n" + dossier("b") + "\n");
        assertThat(lines)
                .extracting(line -> line.result().value().isPresent())
                .containsExactly(true, false, false, true);
        List<Issue> second = lines.get(1).result().issues();
        assertThat(second).extracting(Issue::line).containsOnly(2);
        assertThat(second).extracting(Issue::code).containsExactly(IssueCode.WRONG_TYPE, IssueCode.DUPLICATE_FIELD);
        assertThat(second.get(1).message().en()).contains("already stands on line 2.");
        assertThat(lines.get(2).result().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.SYNTAX);
            assertThat(issue.line()).isEqualTo(3);
            assertThat(issue.column()).isEqualTo(8);
        });
    }

    @Test
    void parts_that_do_not_agree_are_found_on_their_line() {
        List<DossierLine> lines = lines(dossier("a") + "\n"
                + "{\"id\": \"a\", \"call\": \"x\", \"project\": {\"partners\": [], \"recruiters\": [\"nobody\"]}}\n");
        assertThat(lines.get(1).result().issues()).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.INCONSISTENT);
            assertThat(issue.line()).isEqualTo(2);
        });
    }

    @Test
    void the_limit_of_bytes_is_for_each_line_both_sides() {
        String exact = dossier("a");
        AspJson small = AspJson.withMaxBytes(exact.length());
        List<DossierLine> lines = all(small, exact + "\n" + exact + " \n" + exact + "\n" + " ".repeat(300_000) + exact);
        assertThat(lines)
                .extracting(line -> line.line() + " "
                        + line.result().issues().stream().map(Issue::code).toList())
                .containsExactly("1 []", "2 [TOO_LARGE]", "3 []");
    }

    @Test
    void bytes_that_are_not_utf_8_spoil_their_line_only() {
        byte[] bytes = (dossier("a") + "\n" + dossier("é") + "\n" + dossier("b")).getBytes(StandardCharsets.ISO_8859_1);
        List<DossierLine> lines = new ArrayList<>();
        AspJson.standard().readDossierLines(new ByteArrayInputStream(bytes)).forEachRemaining(lines::add);
        assertThat(lines.get(1).result().issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(IssueCode.INVALID_UTF8);
            assertThat(issue.line()).isEqualTo(2);
        });
        assertThat(lines.get(2).result().value()).isPresent();
    }

    @Test
    void lines_pass_one_at_a_time_however_the_bytes_come() {
        byte[] one = (dossier("a") + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream trickle = new InputStream() {
            private long at;

            @Override
            public int read() {
                return at == 2_000L * one.length ? -1 : one[(int) (at++ % one.length)];
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                into[offset] = (byte) read();
                return into[offset] == -1 ? -1 : 1;
            }
        };
        Iterator<DossierLine> lines = AspJson.standard().readDossierLines(trickle);
        int count = 0;
        while (lines.hasNext()) {
            count = lines.next().line();
        }
        assertThat(count).isEqualTo(2_000);
        assertThatThrownBy(lines::next)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void a_stream_that_fails_says_so() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        Iterator<DossierLine> lines = AspJson.standard().readDossierLines(failing);
        assertThatThrownBy(lines::hasNext).isInstanceOf(UncheckedIOException.class);
        assertThat(lines("")).isEmpty();
    }

    private static List<DossierLine> lines(String text) {
        return all(AspJson.standard(), text);
    }

    private static List<DossierLine> all(AspJson reader, String text) {
        List<DossierLine> lines = new ArrayList<>();
        reader.readDossierLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .forEachRemaining(lines::add);
        return lines;
    }

    private static String dossier(String id) {
        return "{\"id\": \"" + id + "\", \"call\": \"x\"}";
    }
}

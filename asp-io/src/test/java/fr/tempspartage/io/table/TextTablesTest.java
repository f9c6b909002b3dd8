package fr.tempspartage.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Character sets and CSV. */
class TextTablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static String text(byte[] bytes, Function<InputStream, TableText> opening) {
        try (TableText text = opening.apply(new ByteArrayInputStream(bytes))) {
            StringBuilder all = new StringBuilder();
            char[] buffer = new char[1000];
            for (int n = text.read(buffer); n >= 0; n = text.read(buffer)) {
                all.append(buffer, 0, n);
            }
            return all.toString();
        } catch (UnreadableTableException e) {
            return e.issue().format(Language.FRENCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return text(bytes, TableText::of);
    }

    static List<String> csv(String text) {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> csv(byte[] bytes) {
        List<String> cells = new ArrayList<>();
        try {
            CsvRows rows = new CsvRows(TableText.of(new ByteArrayInputStream(bytes)));
            rows.forEachRemaining(
                    row -> row.cells().forEach(c -> cells.add(c.row() + ":" + c.column() + " " + c.text())));
        } catch (UnreadableTableException e) {
            cells.add(e.issue().format(Language.FRENCH));
        }
        return cells;
    }

    @Test
    void utf_8_with_and_without_its_mark_and_windows_1252_are_the_same_text() {
        String french = "n°;œuvre;€;« élève »\n";
        assertThat(text(french.getBytes(StandardCharsets.UTF_8))).isEqualTo(french);
        assertThat(text(("\uFEFF" + french).getBytes(StandardCharsets.UTF_8))).isEqualTo(french);
        assertThat(text(french.getBytes(WINDOWS))).isEqualTo(french);
        assertThat(text("plain".getBytes(StandardCharsets.US_ASCII))).isEqualTo("plain");
        assertThat(text(new byte[0])).isEmpty();
    }

    @Test
    void another_character_set_is_read_where_it_is_declared_and_never_guessed() {
        Charset latin9 = Charset.forName("ISO-8859-15");
        byte[] bytes = "œ €".getBytes(latin9);
        assertThat(text(bytes, in -> TableText.of(in, latin9))).isEqualTo("œ €");
        assertThat(text(bytes)).isEqualTo("½ ¤");
        assertThat(text("Ã©".getBytes(latin9), in -> TableText.of(in, latin9))).isEqualTo("Ã©");
    }

    @Test
    void characters_are_read_whole_across_the_parts_of_a_long_file() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat((1 << 18) - shift) + "é😀" + "y".repeat(300_000) + "é";
            assertThat(text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        }
        String windows = "x".repeat(600_000) + "é" + "y".repeat(300_000) + "è";
        assertThat(text(windows.getBytes(WINDOWS))).isEqualTo(windows);
    }

    @Test
    void bytes_that_are_no_character_are_refused_at_their_place() {
        for (int undefined : new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
            byte[] bytes = "é\nabc".getBytes(WINDOWS);
            bytes[4] = (byte) undefined;
            assertThat(text(bytes))
                    .isEqualTo(
                            "2:3: L’octet " + Integer.toHexString(undefined).toUpperCase(java.util.Locale.ROOT)
                                    + " n’est aucun caractère en Windows-1252.\nPeut-être faut-il enregistrer le fichier en UTF-8.");
        }
        byte[] marked = "\uFEFFa\néx".getBytes(StandardCharsets.UTF_8);
        marked[marked.length - 1] = (byte) 0xE9;
        assertThat(text(marked)).startsWith("2:2: Ce fichier n’est pas en UTF-8.");
        byte[] cut = "é".getBytes(StandardCharsets.UTF_8);
        assertThat(text(Arrays.copyOf("\uFEFFaé".getBytes(StandardCharsets.UTF_8), 5)))
                .startsWith("1:2: Ce fichier n’est pas en UTF-8.");
        assertThat(text(Arrays.copyOf(cut, 1))).isEqualTo("Ã");
        byte[] late = ("é" + "x".repeat(300_000) + "\né").getBytes(StandardCharsets.UTF_8);
        late[late.length - 2] = 'y';
        assertThat(text(late)).startsWith("2:2: Ce fichier n’est pas en UTF-8.");
    }

    @Test
    void utf_8_inside_windows_1252_is_never_read_as_two_letters() {
        byte[] first = "é\n".getBytes(WINDOWS);
        byte[] second = "ab é".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        assertThat(text(both))
                .isEqualTo("2:4: Ce fichier mêle deux encodages, UTF-8 et Windows-1252, à partir de «\u00a0é\u00a0».\n"
                        + "Peut-être deux fichiers ont-ils été réunis.");
    }

    @Test
    void utf_16_and_workbooks_are_refused_in_words() {
        assertThat(text("\uFEFFid".getBytes(StandardCharsets.UTF_16LE)))
                .startsWith("1:1: Ce fichier est un texte en UTF-16 et non un texte en UTF-8.");
        assertThat(text("id;call;x\n\0".getBytes(StandardCharsets.UTF_8)))
                .startsWith("2:1: Ce fichier est un texte en UTF-16 ou un fichier binaire, avec des octets nuls");
        assertThat(text(Zips.zip(Zips.xlsx("")))).startsWith("1:1: Ce fichier est un classeur");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a;b;c,d | 1:1 a, 1:2 b, 1:3 c^d
            a,b,c;d | 1:1 a, 1:2 b, 1:3 c;d
            a~b~c   | 1:1 a, 1:2 b, 1:3 c
            a       | 1:1 a
            "a,b,c,d";e | 1:1 a^b^c^d, 1:2 e
            """)
    void the_first_line_tells_the_separator(String line, String cells) {
        assertThat(csv(line.replace('~', '\t')).stream()
                        .map(c -> c.replace(',', '^'))
                        .toList())
                .isEqualTo(List.of(cells.split(", ")));
    }

    @Test
    void rows_have_the_numbers_that_a_spreadsheet_shows() {
        assertThat(csv("a;b\r\n\r\n\"x\ny\";\"say \"\"yes\"\"\"\r\n; z \n"))
                .containsExactly("1:1 a", "1:2 b", "3:1 x\ny", "3:2 say \"yes\"", "4:2  z ");
        assertThat(csv("sep=,\na;b,c\n")).containsExactly("2:1 a;b", "2:2 c");
    }

    @Test
    void what_cannot_be_cut_into_cells_is_said_at_its_row_and_what_stands_before_is_read() {
        assertThat(csv("a;b\n1;2\n3;\"4\n5;6\n"))
                .containsExactly(
                        "1:1 a",
                        "1:2 b",
                        "2:1 1",
                        "2:2 2",
                        "3:1: Ce fichier n’est pas lisible\u00a0: à partir de la ligne 3, un guillemet n’est pas fermé, du texte "
                                + "suit un guillemet fermé, ou une ligne dépasse 1048576 caractères.\n"
                                + "Peut-être faut-il l’enregistrer ou le transmettre de nouveau.");
        assertThat(csv("a\n\"x\"y\n").get(1)).startsWith("2:1: Ce fichier n’est pas lisible");
        assertThat(csv("a\n\"" + "x".repeat(1 << 20) + "\"\n").get(1)).startsWith("2:1: Ce fichier n’est pas lisible");
        assertThat(csv("a\n" + "x;".repeat(1 << 20) + "\n").get(1)).startsWith("2:1: Ce fichier n’est pas lisible");
        byte[] late = ("a;b\n" + "1;2\n".repeat(100_000) + "é").getBytes(WINDOWS);
        late[late.length - 1] = (byte) 0x81;
        List<String> read = csv(late);
        assertThat(read.get(read.size() - 1)).startsWith("100002:1: L’octet 81 n’est aucun caractère");
    }

    @Test
    void no_bytes_throw_anything_else() {
        Random random = new Random(5);
        byte[] good = "a;b\r\n\"x\";é\n1;2".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] mutant = good.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                mutant[random.nextInt(mutant.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : "\";\n\r,".charAt(random.nextInt(5)));
            }
            assertThat(csv(mutant)).isNotNull();
        }
    }
}

package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MangledFileProperties {

    private static final String BITS = "{}[]\",:&*!?#-|>%@`'\\ \t\r\n\u00e90aetn\ud83d\u0000\uFEFF";

    @Tag("slow")
    @Property(tries = 500)
    void a_mangled_file_gives_a_value_or_errors_with_places_and_never_an_exception(@ForAll long seed) {
        Random random = new Random(seed);
        String text = AspJson.standard().writeDossier(ArbitraryRecords.sample(DossierFields.TYPE, random));
        String mangled = mangle(text, random);
        for (Notation notation : Notation.values()) {
            check(mangled, AspJson.standard().read(DossierFields.TYPE, mangled, notation));
        }
        byte[] bytes = mangled.getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        check(mangled, AspJson.standard().readDossier(new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void a_file_of_brackets_is_refused_in_time(Notation notation) {
        for (String bracket : List.of("[", "{\"a\":", "- ", "? ", "[]", "{}", "\"")) {
            String text = bracket.repeat(1_000_000 / bracket.length());
            long start = System.nanoTime();
            assertThat(AspJson.standard().readDossier(text, notation).errors()).isNotEmpty();
            assertThat(System.nanoTime() - start).as(bracket).isLessThan(20_000_000_000L);
        }
    }

    @Test
    void an_escape_that_is_cut_short_is_refused_in_yaml() {
        assertThat(AspJson.standard()
                        .readDossier("id: a\ncall: \"\\u", Notation.YAML)
                        .errors())
                .extracting(Issue::code)
                .contains(IssueCode.SYNTAX);
    }

    @Test
    void a_file_of_white_space_is_refused() {
        for (Notation notation : Notation.values()) {
            assertThat(AspJson.standard().readDossier("\n \n", notation).errors())
                    .hasSize(1);
        }
    }

    private static void check(String text, ReadResult<Dossier> read) {
        assertThat(read.value().isPresent()).as(text).isEqualTo(read.errors().isEmpty());
        int line = 1;
        for (Issue issue : read.issues()) {
            assertThat(issue.column()).as(text).isPositive();
            boolean checkedLater = issue.code() == IssueCode.INCONSISTENT;
            assertThat(issue.line()).as(text).isGreaterThanOrEqualTo(checkedLater ? 1 : line);
            line = issue.line();
        }
    }

    private static String mangle(String text, Random random) {
        StringBuilder mangled = new StringBuilder(text);
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(mangled.length());
            char bit = BITS.charAt(random.nextInt(BITS.length()));
            switch (random.nextInt(4)) {
                case 0 -> mangled.setCharAt(at, bit);
                case 1 -> mangled.insert(at, bit);
                case 2 -> mangled.delete(at, Math.min(mangled.length() - 1, at + 1 + random.nextInt(5)));
                default -> mangled.setLength(Math.max(1, at));
            }
        }
        return mangled.toString();
    }
}

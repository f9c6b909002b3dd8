package fr.tempspartage.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.scalar.IssueList;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables changed at random, and tables that ask for much: every dossier or issue comes, and nothing else is thrown. */
class HostileTablesTest {

    private static final CallDefinition CALL = Calls.load().get("nouvelle-aquitaine-2026");
    private static final DossierTables TABLES = DossierTables.standard().answering(CALL.id());

    /** Number of dossiers and of refusals; each refusal says why in both languages. */
    private static int[] counts(DossierRows rows) {
        int[] counts = new int[2];
        rows.forEachRemaining(each -> {
            counts[each.result().value().isPresent() ? 0 : 1]++;
            assertThat(each.result().issues()).hasSizeLessThanOrEqualTo(IssueList.MOST + 60);
            for (Issue issue : each.result().errors()) {
                assertThat(issue.format(Language.FRENCH)).contains("\nPeut-être ");
                assertThat(issue.format(Language.ENGLISH)).contains("\nMaybe ");
            }
        });
        rows.close();
        return counts;
    }

    private static int[] csv(String text) {
        return counts(TABLES.readCsv(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void no_mutant_of_a_good_csv_throws() {
        List<Dossier> samples = TemplateTest.samples(CALL).subList(0, 2);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DossierTemplate.of(CALL, Language.FRENCH).writeCsv(samples, bytes);
        String good = bytes.toString(StandardCharsets.UTF_8);
        Random random = new Random(1);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 60; i++) {
            StringBuilder mutant = new StringBuilder(good);
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                int at = random.nextInt(mutant.length());
                switch (random.nextInt(4)) {
                    case 0 -> mutant.setCharAt(at, ";\"\n9/x%é".charAt(random.nextInt(8)));
                    case 1 -> mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(30)));
                    case 2 -> mutant.insert(at, "\u0000");
                    default ->
                        mutant.insert(at, mutant.substring(at, Math.min(mutant.length(), at + random.nextInt(80))));
                }
            }
            int[] counts = csv(mutant.toString());
            read += counts[0];
            refused += counts[1];
        }
        assertThat(read).isPositive();
        assertThat(refused).isGreaterThan(20);
    }

    @Test
    @Tag("slow")
    void no_mutant_of_the_sheets_of_a_good_workbook_throws() throws Exception {
        List<Dossier> samples = TemplateTest.samples(CALL).subList(0, 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TABLES.writeWorkbook(samples, Language.FRENCH, bytes);
        Random random = new Random(2);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 20; i++) {
            int[] counts = counts(TABLES.readWorkbook(mutant(bytes.toByteArray(), random)));
            read += counts[0];
            refused += counts[1];
        }
        assertThat(read).isPositive();
        assertThat(refused).isGreaterThan(5);
    }

    /** Workbook in whose shared texts and numbers some signs are others. */
    private static byte[] mutant(byte[] good, Random random) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(good))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                StringBuilder xml =
                        new StringBuilder(new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                if (entry.getName().contains("sharedStrings") || entry.getName().contains("sheet")) {
                    for (int changes = random.nextInt(8); changes >= 0; changes--) {
                        int at = random.nextInt(xml.length());
                        if (Character.isLetterOrDigit(xml.charAt(at))
                                && xml.lastIndexOf(">", at) > xml.lastIndexOf("<", at)) {
                            xml.setCharAt(at, "0123456789aé;".charAt(random.nextInt(13)));
                        }
                    }
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    @Tag("slow")
    void headers_cells_and_lists_without_end_are_refused_in_bounded_time() {
        StringBuilder header = new StringBuilder("id");
        for (int i = 0; i < 16_000; i++) {
            header.append(";colonne ").append(i);
        }
        assertThat(csv(header + "\nA\n")).containsExactly(0, 1);
        assertThat(csv("id;" + " ".repeat(500_000) + "x -" + " ".repeat(400_000) + "1\nA;y\n"))
                .containsExactly(0, 1);
        assertThat(csv("id;établissement recruteur\nA;\"a;\"\n")).containsExactly(1, 0);
        assertThat(csv("id;établissement recruteur\nA;\"" + "a;".repeat(400_000) + "\"\n"))
                .containsExactly(0, 1);
        assertThat(csv("id;postes demandés\nA;999\n")).containsExactly(0, 1);
        assertThat(csv("id;nom du candidat\nA;" + "9".repeat(1_000_000) + "\n")).containsExactly(0, 1);
    }
}

package fr.tempspartage.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks that no spreadsheet writes: each is one issue, said in words, before a reader opens it. */
class HostileWorkbooksTest {

    private static final String A1 = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    private static String french(byte[] bytes) {
        return WorkbookTest.issue(bytes).format(Language.FRENCH);
    }

    private static String rows(String rows) {
        return french(Zips.zip(Zips.xlsx(rows)));
    }

    private static String ods(String rows) {
        return french(Zips.zip(Zips.ods(rows)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ZZZZZZ2",
                "ZZZZZZZZ2",
                "XFE1",
                "A1048577",
                "A2000000000",
                "A0",
                "a1",
                "$A$1",
                "A-1",
                "",
                "A&#49;"
            })
    void an_address_outside_any_sheet_is_refused(String address) {
        assertThat(rows("<row r=\"1\"><c r=\"" + address + "\"><v>1</v></c></row>"))
                .isEqualTo(
                        "Ce fichier n’est pas lu\u00a0: la partie «\u00a0xl/worksheets/sheet1.xml\u00a0» contient l’adresse «\u00a0"
                                + address + "\u00a0», hors d’une feuille de tableur (XFD1048576 au plus).\n"
                                + "Peut-être vient-il d’une autre source qu’un tableur.");
    }

    @Test
    void the_last_cell_of_a_sheet_is_read() {
        assertThat(WorkbookTest.cells(Zips.zip(Zips.xlsx("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"))))
                .containsExactly("1048576:16384 NUMBER 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1048577", "2000000000", "0", "-1", "+1", "x", "99999999999"})
    void a_row_outside_any_sheet_is_refused(String row) {
        assertThat(rows("<row r=\"" + row + "\"/>")).contains("contient l’adresse «\u00a0" + row + "\u00a0»");
    }

    @Test
    @Tag("slow")
    void rows_without_numbers_are_counted_and_end_with_the_sheet() {
        assertThat(WorkbookTest.cells(
                        Zips.zip(Zips.xlsx("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))))
                .containsExactly("1:1 NUMBER 1", "1:2 NUMBER 2", "2:1 NUMBER 3");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1_048_577; i++) {
            rows.append("<row ht=\"").append(i * 7919 % 10_007).append("\"/>");
        }
        assertThat(rows(rows.toString())).contains("contient l’adresse «\u00a01048577\u00a0»");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <row r="2"/><row r="1"/> | 1
            <row r="2"/><row r="2"/> | 2
            <row/><row r="5"/> | 5
            <row r="5"/><row/> | 6
            <row r="1"><c r="B1"/><c r="A1"/></row> | A1
            <row r="1"><c r="B1"/><c r="B1"/></row> | B1
            <row r="1"><c r="A2"/></row> | A2
            <row r="1"><c/><c r="B1"/></row> | B1
            <row r="1"><c r="A1"/><c/></row> | 2
            """)
    void cells_out_of_order_are_refused_since_the_reader_would_lose_one(String rows, String address) {
        assertThat(rows(rows))
                .isEqualTo("Ce fichier n’est pas lisible\u00a0: l’adresse «\u00a0" + address
                        + "\u00a0» n’est pas à sa place dans la partie «\u00a0xl/worksheets/sheet1.xml\u00a0».\n"
                        + "Peut-être faut-il l’enregistrer ou le transmettre de nouveau.");
    }

    @Test
    void addresses_are_seen_behind_prefixes_apostrophes_and_twins() {
        assertThat(
                        rows(
                                "<row r='1'><x:c xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" r = 'ZZZZ2'/></row>"))
                .contains("«\u00a0ZZZZ2\u00a0»");
        assertThat(rows("<row r='1'><c xmlns:x=\"y\" x:r='ZZZZ2' r='A1'/></row>"))
                .contains("contient l’adresse «\u00a0\u00a0»");
    }

    @Test
    void a_bomb_is_refused_before_it_is_inflated() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Zips.xlsx("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet2.xml"));
            zip.write("<worksheet><t>".getBytes(StandardCharsets.UTF_8));
            byte[] letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'x');
            for (int i = 0; i < 100; i++) {
                zip.write(letters);
            }
        }
        String text = french(bytes.toByteArray());
        assertThat(text).contains("xl/worksheets/sheet2.xml\u00a0» contient un texte trop long.");
    }

    @Test
    void what_grows_a_hundred_times_is_refused() {
        Map<String, String> parts = Zips.xlsx("");
        parts.put("docProps/custom.xml", "<a>" + "<b/>".repeat(600_000) + "</a>");
        assertThat(french(Zips.zip(parts)))
                .isEqualTo("Ce fichier n’est pas lu\u00a0: une fois décompressé il est plus de 100 fois plus gros.\n"
                        + "Peut-être faut-il l’enregistrer de nouveau dans un tableur.");
        parts.put("docProps/custom.xml", "<a>" + "<b/>".repeat(200_000) + "</a>");
        assertThat(WorkbookTest.cells(Zips.zip(parts))).isEmpty();
    }

    @Test
    void two_hundred_entries_are_read_and_one_more_is_refused() {
        Map<String, String> parts = Zips.xlsx(A1);
        while (parts.size() < 200) {
            parts.put("xl/media/" + parts.size() + ".txt", "x");
        }
        assertThat(WorkbookTest.cells(Zips.zip(parts))).hasSize(1);
        parts.put("xl/media/more.txt", "x");
        assertThat(french(Zips.zip(parts)))
                .isEqualTo("Ce fichier n’est pas lu\u00a0: il contient plus de 200 fichiers.\n"
                        + "Peut-être faut-il l’enregistrer sans images ni objets.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.xml", "/etc/passwd", "xl\\evil.xml", "xl/../../evil.xml"})
    void a_name_that_leaves_the_archive_is_refused(String name) {
        Map<String, String> parts = Zips.xlsx(A1);
        parts.put(name, "x");
        assertThat(french(Zips.zip(parts)))
                .startsWith("Ce fichier n’est pas lu\u00a0: il contient un fichier au nom refusé, «\u00a0")
                .endsWith("Peut-être vient-il d’une autre source qu’un tableur.");
    }

    @Test
    void a_name_that_stands_twice_is_refused() {
        Map<String, String> parts = Zips.xlsx(A1);
        parts.put("xl/Worksheets/Sheet1.xml", Zips.sheet(A1));
        assertThat(french(Zips.zip(parts)))
                .contains("il contient deux fois le fichier «\u00a0xl/Worksheets/Sheet1.xml\u00a0».");
    }

    @Test
    void entities_are_refused_in_every_part() {
        String attack = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        for (String part : new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"}) {
            Map<String, String> parts = Zips.xlsx(A1);
            parts.put(part, attack);
            assertThat(french(Zips.zip(parts)))
                    .isEqualTo(
                            "Ce fichier n’est pas lu\u00a0: la partie «\u00a0" + part.toLowerCase(java.util.Locale.ROOT)
                                    + "\u00a0» déclare un DOCTYPE ou des entités.\nPeut-être vient-il d’une autre source qu’un tableur.");
        }
        Map<String, String> parts = Zips.ods("");
        parts.put("content.xml", attack);
        assertThat(french(Zips.zip(parts))).contains("déclare un DOCTYPE");
    }

    @Test
    void tags_texts_names_levels_and_numbers_without_end_are_refused() {
        assertThat(rows("<row r=\"1\"><c r=\"A1\" x=\"" + noise(70_000) + "\"/></row>"))
                .contains("une balise trop longue");
        assertThat(rows("<!--" + noise(70_000) + "-->")).contains("un commentaire trop long");
        assertThat(rows("<?x " + noise(70_000) + "?>")).contains("un commentaire trop long");
        assertThat(rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is>"
                        + ("<r><t>" + noise(1_000) + "</t></r>").repeat(201) + "</is></c></row>"))
                .contains("un texte trop long");
        assertThat(rows("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t><![CDATA[" + noise(200_001)
                        + "]]></t></is></c></row>"))
                .contains("un texte trop long");
        assertThat(rows("<row r=\"1\"><c r=\"A1\"><v>" + "9".repeat(101) + "</v></c></row>"))
                .contains("un texte trop long");
        assertThat(rows("<a>".repeat(200))).contains("plus de 200 niveaux imbriqués");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 5_001; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertThat(rows(names.toString())).contains("trop de noms");
        assertThat(rows("<row><c r=\"XFD1\"/></row>".repeat(6_200))).contains("trop de cellules");
    }

    private static String noise(int length) {
        StringBuilder text = new StringBuilder(length);
        Random random = new Random(length);
        while (text.length() < length) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        return text.toString();
    }

    @Test
    void a_text_of_comments_and_data_is_read_as_one() {
        assertThat(
                        WorkbookTest.cells(
                                Zips.zip(
                                        Zips.xlsx(
                                                "<!-- a > b --><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a<![CDATA[<]]]>b</t></is></c></row>"))))
                .containsExactly("1:1 TEXT a<]b");
    }

    @Test
    void utf_16_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Zips.xlsx("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean sheet = part.getKey().contains("sheet1");
                zip.write(part.getValue().getBytes(sheet ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8));
            }
        }
        assertThat(french(bytes.toByteArray()))
                .contains("la partie «\u00a0xl/worksheets/sheet1.xml\u00a0» n’est pas en UTF-8.");
    }

    @Test
    void a_cell_of_ods_repeated_without_end_is_an_issue_at_its_place() {
        String cell = "<table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
        assertThat(ods("<table:table-row/><table:table-row table:number-rows-repeated=\"1000000000\">" + cell
                        + "</table:table-row>"))
                .isEqualTo(
                        "Feuille1!A2: Ce fichier n’est pas lu\u00a0: une cellule est répétée plus de fois qu’une feuille ne le "
                                + "permet.\nPeut-être faut-il effacer ce qui suit le tableau.");
        String many = cell.replace("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"16384\"");
        assertThat(ods("<table:table-row table:number-rows-repeated=\"1048576\">" + many + "</table:table-row>"))
                .contains("répétée plus de fois");
        assertThat(ods("<table:table-row>" + many.replace("16384", "16385") + "</table:table-row>"))
                .contains("Feuille1!A1");
        assertThat(ods("<table:table-row table:number-rows-repeated=\"x\"/>"))
                .contains("une répétition n’est pas un nombre");
        assertThat(ods("<table:table-row table:number-rows-repeated=\"99999999999999999999\">" + cell
                        + "</table:table-row>"))
                .contains("répétée plus de fois");
        assertThat(ods("<table:table-row>" + cell.replace("x<", "<text:s text:c=\"1000000000\"/><")
                        + "</table:table-row>"))
                .contains("Feuille1!A1: Ce fichier n’est pas lisible\u00a0: une cellule a plus de 32767 caractères.");
        // Nothing stands there: no spreadsheet shows it.
        assertThat(
                        WorkbookTest.cells(
                                Zips.zip(
                                        Zips.ods(
                                                "<table:table-row table:number-rows-repeated=\"1000000000\"><table:table-cell/></table:table-row>"))))
                .isEmpty();
    }

    @Test
    void a_sheet_of_ods_that_comes_from_another_file_is_refused() {
        assertThat(ods("<table:table-source xlink:href=\"http://example.org/x.ods\"/>" + "<table:table-row/>"))
                .isEqualTo(
                        "Feuille1!A1: Ce fichier n’est pas lu\u00a0: la feuille vient d’un autre fichier, par un lien.\n"
                                + "Peut-être faut-il rompre ce lien.");
    }

    @Test
    void workbooks_with_macros_or_a_password_and_other_archives_are_named() {
        Map<String, String> macros = Zips.xlsx(A1);
        macros.put("xl/vbaProject.bin", "x");
        assertThat(french(Zips.zip(macros)))
                .startsWith("Ce fichier est un classeur avec macros (.xlsm) et non un classeur");
        Map<String, String> binary = new LinkedHashMap<>(Map.of("[Content_Types].xml", "<a/>", "xl/workbook.bin", "x"));
        assertThat(french(Zips.zip(binary))).startsWith("Ce fichier est un classeur binaire (.xlsb)");
        Map<String, String> word =
                new LinkedHashMap<>(Map.of("[Content_Types].xml", "<a/>", "word/document.xml", "<a/>"));
        assertThat(french(Zips.zip(word))).startsWith("Ce fichier est un document d’Office (.docx, .pptx)");
        Map<String, String> encrypted = Zips.ods("");
        encrypted.put("META-INF/manifest.xml", "<m:manifest xmlns:m=\"m\"><m:encryption-data/></m:manifest>");
        assertThat(french(Zips.zip(encrypted))).startsWith("Ce fichier est un classeur protégé par un mot de passe");
        Map<String, String> empty = Zips.xlsx(A1);
        empty.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replaceAll("<sheet .*?/>", ""));
        assertThat(french(Zips.zip(empty)))
                .startsWith("Ce fichier n’est pas lisible\u00a0: le classeur n’a aucune feuille.");
        assertThat(french(Zips.zip(Map.of("a.txt", "x")))).startsWith("Ce fichier est une archive ZIP");
        Map<String, String> text = new LinkedHashMap<>(Map.of("mimetype", "application/vnd.oasis.opendocument.text"));
        assertThat(french(Zips.zip(text))).startsWith("Ce fichier est un autre document d’OpenDocument");
        byte[] office = new byte[9000];
        office[0] = (byte) 0xD0;
        office[1] = (byte) 0xCF;
        office[2] = 0x11;
        office[3] = (byte) 0xE0;
        System.arraycopy("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), 0, office, 8000, 32);
        assertThat(french(office)).startsWith("Ce fichier est un classeur ou un document protégé par un mot de passe");
    }

    @Test
    void a_part_that_is_missing_or_a_text_that_is_not_there_is_damage() {
        for (String part : Zips.xlsx(A1).keySet()) {
            Map<String, String> parts = Zips.xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>7</v></c></row>");
            parts.remove(part);
            assertThat(WorkbookTest.issue(Zips.zip(parts)).code())
                    .as(part)
                    .isIn(IssueCode.DAMAGED_FILE, IssueCode.NO_WORKBOOK);
        }
        for (String index : new String[] {"1", "2000000000", "99999999999999999999"}) {
            assertThat(rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>" + index + "</v></c></row>"))
                    .startsWith("Ce fichier n’est pas lisible\u00a0: un texte du classeur manque.");
        }
        assertThat(rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>&#50;</v></c></row>"))
                .contains("«\u00a0&\u00a0» n’est pas à sa place");
    }

    @Test
    @Tag("slow")
    void shared_texts_are_bounded_in_number_and_in_size() {
        Map<String, String> parts = Zips.xlsx("");
        StringBuilder texts = new StringBuilder("<sst>");
        for (int i = 0; i < 400_000; i++) {
            texts.append("<si><t>").append(i).append("</t></si>");
        }
        parts.put("xl/sharedStrings.xml", texts + "</sst>");
        assertThat(WorkbookTest.cells(Zips.zip(parts))).isEmpty();
        parts.put("xl/sharedStrings.xml", texts + "<si/></sst>");
        assertThat(french(Zips.zip(parts)))
                .isEqualTo(
                        "Ce fichier n’est pas lu\u00a0: il contient plus de 400000 textes différents, ou plus de 16 Mo de textes "
                                + "et de styles.\nPeut-être faut-il l’enregistrer en .csv.");
        String long1 = "<si><t>" + noise(160_000) + "</t></si>";
        parts.put("xl/sharedStrings.xml", "<worksheet>" + long1.repeat(101) + "</worksheet>");
        assertThat(french(Zips.zip(parts))).contains("plus de 16 Mo");
    }

    @Test
    void every_beginning_of_a_good_file_is_one_issue() {
        byte[] good = Zips.zip(Zips.xlsx(A1));
        for (int length = 0; length < good.length; length += 7) {
            assertThat(WorkbookTest.issue(Arrays.copyOf(good, length)).isError())
                    .isTrue();
        }
    }

    @Test
    void no_mutant_of_a_good_file_throws_anything_else() {
        byte[][] good = {
            Zips.zip(Zips.xlsx(
                    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46691</v></c></row>")),
            Zips.zip(
                    Zips.ods(
                            "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>"))
        };
        Random random = new Random(3);
        int refused = 0;
        for (int i = 0; i < 1_500; i++) {
            byte[] mutant = good[i % 2].clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            refused += isRefused(mutant) ? 1 : 0;
        }
        assertThat(refused).isBetween(300, 1_499);
    }

    /** Mutants of the XML itself get behind the checksums of the archive. */
    @Test
    void no_mutant_of_the_parts_throws_anything_else() {
        Random random = new Random(4);
        int refused = 0;
        for (int i = 0; i < 600; i++) {
            boolean xlsx = i % 2 == 0;
            Map<String, String> parts = xlsx
                    ? Zips.xlsx(
                            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><f>A1</f><v>46691</v></c></row>")
                    : Zips.ods(
                            "<table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"2027-10-31\">"
                                    + "<text:p>a<text:s text:c=\"2\"/></text:p></table:table-cell></table:table-row>");
            String part = parts.keySet().toArray(String[]::new)[random.nextInt(parts.size())];
            StringBuilder xml = new StringBuilder(parts.get(part));
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                int at = random.nextInt(xml.length());
                switch (random.nextInt(3)) {
                    case 0 -> xml.setCharAt(at, "<>\"/&;x9 \u00e9".charAt(random.nextInt(10)));
                    case 1 -> xml.delete(at, Math.min(xml.length(), at + random.nextInt(20)));
                    default -> xml.insert(at, xml.substring(at, Math.min(xml.length(), at + random.nextInt(60))));
                }
            }
            parts.put(part, xml.toString());
            refused += isRefused(Zips.zip(parts)) ? 1 : 0;
        }
        assertThat(refused).isBetween(150, 599);
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            WorkbookTest.cells(bytes);
            return false;
        } catch (UnreadableTableException e) {
            Issue issue = e.issue();
            assertThat(issue.isError()).isTrue();
            return true;
        }
    }
}

package fr.tempspartage.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    @TempDir
    Path folder;

    static List<String> cells(byte[] bytes) {
        try (Workbook workbook = Workbook.open(bytes)) {
            List<String> cells = new ArrayList<>();
            workbook.sheets()
                    .get(0)
                    .rows()
                    .forEachRemaining(row -> row.cells()
                            .forEach(cell -> cells.add(
                                    cell.row() + ":" + cell.column() + " " + cell.kind() + " " + cell.text())));
            return cells;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Issue issue(byte[] bytes) {
        try {
            cells(bytes);
        } catch (UnreadableTableException e) {
            return e.issue();
        }
        throw new AssertionError("The file was read.");
    }

    @Test
    void cells_of_xlsx_have_their_place_their_kind_and_their_text_as_it_was_typed() {
        byte[] bytes = Zips.zip(Zips.xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> en ligne </t></is></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>148200.10</v></c><c r=\"B3\"><v>1.1000000000000001</v></c>"
                + "<c r=\"C3\"><v>0.30000000000000004</v></c><c r=\"D3\"><v>7.3282932000074E13</v></c>"
                + "<c r=\"E3\" s=\"2\"><v>45497.059999999998</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>46691</v></c><c r=\"B4\" s=\"4\"><v>46691.99930555556</v></c>"
                + "<c r=\"C4\" s=\"3\"><v>0.5</v></c><c r=\"D4\" s=\"1\"><v>59</v></c><c r=\"E4\" s=\"1\"><v>60</v></c>"
                + "<c r=\"F4\" s=\"1\"><v>61</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"B5\" t=\"b\"><f>TRUE()</f><v>1</v></c>"
                + "<c r=\"C5\"><f>[1]Feuil1!A1*2</f><v>12</v></c><c r=\"D5\" t=\"e\"><v>#N/A</v></c>"
                + "<c r=\"E5\" t=\"str\"><f>\"a\"</f><v>a</v></c><c r=\"F5\" s=\"1\"/><c r=\"G5\" t=\"s\"/>"
                + "<c r=\"XFD5\" t=\"inlineStr\"><is><t>a_x000D_b_x005F_c</t></is></c></row>"));
        assertThat(cells(bytes))
                .containsExactly(
                        "1:1 TEXT partagé",
                        "1:3 TEXT  en ligne ",
                        "3:1 NUMBER 148200.10",
                        "3:2 NUMBER 1.1",
                        "3:3 NUMBER 0.30000000000000004",
                        "3:4 NUMBER 73282932000074",
                        "3:5 NUMBER 45497.06",
                        "4:1 DATE 2027-10-31",
                        "4:2 DATE 2027-10-31T23:59:00",
                        "4:3 TIME 12:00:00",
                        "4:4 DATE 1900-02-28",
                        "4:5 NUMBER 60",
                        "4:6 DATE 1900-03-01",
                        "5:1 BOOLEAN true",
                        "5:2 BOOLEAN true",
                        "5:3 FORMULA [1]Feuil1!A1*2",
                        "5:4 ERROR #N/A",
                        "5:5 FORMULA \"a\"",
                        "5:16384 TEXT a\rb_c");
    }

    @Test
    void cells_of_ods_stand_at_each_place_where_they_are_repeated() {
        byte[] bytes = Zips.zip(Zips.ods("<table:table-column table:number-columns-repeated=\"16384\"/>"
                + "<table:table-header-rows><table:table-row>"
                + "<table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"2\"/>b<text:tab/>c  d</text:p>"
                + "<text:p>e<text:line-break/><text:span>f</text:span></text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"2\"/>"
                + "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"148200.1\">"
                + "<text:p>148 200,10</text:p></table:table-cell>"
                + "<table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row></table:table-header-rows>"
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\">"
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2027-10-31\"><text:p>31/10/27</text:p></table:table-cell>"
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"2027-10-31T23:59:00\"/>"
                + "<table:covered-table-cell/>"
                + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\" table:formula=\"of:=TRUE()\"/>"
                + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"/>"
                + "<table:table-cell office:value-type=\"time\" office:time-value=\"PT12H00M00S\"/>"
                + "<table:table-cell office:value-type=\"float\" office:value=\"2\" table:formula=\"of:=['file:///x.ods'#$A.A1]\"/>"
                + "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p></office:annotation>"
                + "<text:p>h</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                + "</table:table-row>"));
        List<String> expected =
                new ArrayList<>(List.of("1:1 TEXT a  b\tc d\ne\nf", "1:4 NUMBER 148200.1", "1:5 NUMBER 148200.1"));
        for (int row = 5; row <= 6; row++) {
            expected.addAll(List.of(
                    row + ":1 DATE 2027-10-31",
                    row + ":2 DATE 2027-10-31T23:59:00",
                    row + ":4 BOOLEAN true",
                    row + ":5 NUMBER 0.5",
                    row + ":6 TIME 12:00:00",
                    row + ":7 FORMULA ['file:///x.ods'#$A.A1]",
                    row + ":8 TEXT h"));
        }
        assertThat(cells(bytes)).isEqualTo(expected);
    }

    @Test
    void a_file_is_read_like_its_bytes_and_sheets_are_found_by_name() throws IOException {
        Path file = folder.resolve("classeur.xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook written = new org.dhatim.fastexcel.Workbook(bytes, "asp", "1.0")) {
            Worksheet first = written.newWorksheet("Dossiers");
            first.value(0, 0, "=1+1");
            first.value(1, 1, LocalDate.of(2027, 10, 31));
            first.style(1, 1).format("dd/mm/yyyy").set();
            written.newWorksheet("Pièces").value(0, 0, "œuvre\u00a0: n°\u00a03");
        }
        Files.write(file, bytes.toByteArray());
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Dossiers", "Pièces");
            assertThat(workbook.sheet("pieces").orElseThrow().rows().next().text(1))
                    .isEqualTo("œuvre\u00a0: n°\u00a03");
            assertThat(workbook.sheet("Temps")).isEmpty();
        }
        assertThat(cells(bytes.toByteArray())).containsExactly("1:1 TEXT =1+1", "2:2 DATE 2027-10-31");
    }

    @Test
    void one_sheet_may_be_read_while_another_is() throws IOException {
        Map<String, String> parts = Zips.ods("");
        String row = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell office:value-type=\"string\">"
                + "<text:p>x</text:p></table:table-cell></table:table-row>";
        parts.put(
                "content.xml",
                Zips.content("<table:table table:name=\"A\">" + row + "</table:table><table:table table:name=\"B\">"
                        + row + "</table:table>"));
        try (Workbook workbook = Workbook.open(Zips.zip(parts))) {
            var a = workbook.sheets().get(0).rows();
            var b = workbook.sheets().get(1).rows();
            int rows = 0;
            while (a.hasNext()) {
                assertThat(a.next()).isEqualTo(b.next());
                rows++;
            }
            assertThat(b.hasNext()).isFalse();
            assertThat(rows).isEqualTo(3);
        }
    }

    @Test
    void a_workbook_stays_open_whatever_the_collector_does() throws IOException {
        Path file = folder.resolve("classeur.ods");
        Files.write(
                file,
                Zips.zip(Zips.ods("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x</text:p>"
                        + "</table:table-cell></table:table-row>")));
        try (Workbook workbook = Workbook.open(file)) {
            for (int i = 0; i < 3; i++) {
                System.gc();
                System.runFinalization();
                assertThat(workbook.sheets().get(0).rows().next().text(1)).isEqualTo("x");
            }
        }
    }

    @Test
    void what_is_no_workbook_is_named() {
        assertThat(issue("id;call\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .format(Language.FRENCH))
                .isEqualTo("Ce fichier est un texte ou un autre fichier et non un classeur .xlsx ou .ods.\n"
                        + "Peut-être faut-il l’enregistrer dans l’un de ces formats.");
        assertThat(issue(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                        .format(Language.ENGLISH))
                .startsWith(
                        "This file is a workbook or a document of Office (.xls, .doc) and not a workbook .xlsx or .ods.");
        assertThat(issue(new byte[0]).format(Language.ENGLISH)).startsWith("This file is a text or another file");
    }

    @Test
    void next_without_a_row_says_so() {
        assertThatThrownBy(() -> Workbook.open(Zips.zip(Zips.xlsx("")))
                        .sheets()
                        .get(0)
                        .rows()
                        .next())
                .isInstanceOf(java.util.NoSuchElementException.class)
                .hasMessage("There is no other row.\nMaybe ask hasNext() first.");
    }
}

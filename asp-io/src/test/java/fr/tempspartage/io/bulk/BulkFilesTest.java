package fr.tempspartage.io.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that examinations read and write, whole and broken. */
class BulkFilesTest {

    @TempDir
    Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        in = Files.write(folder.resolve("in.jsonl"), ManyLines.GOOD);
        out = folder.resolve("out.jsonl");
    }

    @Test
    void a_compressed_file_that_is_cut_is_said_and_gone_on_with_once_it_is_whole() throws IOException {
        byte[] text = (String.join("\n", Collections.nCopies(20, String.join("\n", ManyLines.GOOD))) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        Path plain = Files.write(folder.resolve("plain.jsonl"), text);
        ManyLines.bulk().run(plain, folder.resolve("plain-out.jsonl"));
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(gzip)) {
            stream.write(text);
        }
        for (byte[] whole : List.of(gzip.toByteArray(), Zstd.compress(text))) {
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length - 20));
            Resumed resumed = new Resumed();
            Bulk bulk = ManyLines.bulk().at(ManyLines.pace(20_000, 3)).watchedBy(resumed);
            assertThatThrownBy(() -> bulk.run(cut, out))
                    .isInstanceOf(BulkException.class)
                    .hasMessageMatching("(?s).*/cut: reading ends (before the first dossier|after dossier [0-9]+): "
                            + "the compressed file is cut short\\.\nMaybe give the same command again when the cause is "
                            + "gone: the run will go on where it stopped\\.");
            assertThat(out).doesNotExist();
            Files.write(cut, whole);
            bulk.run(cut, out);
            assertThat(out).hasSameBinaryContentAs(folder.resolve("plain-out.jsonl"));
            Files.delete(out);
        }
    }

    @Test
    void a_file_that_changed_since_the_interruption_and_other_options_are_refused_unless_it_is_to_start_anew()
            throws IOException {
        interrupt();
        assertThatThrownBy(() -> ManyLines.bulk()
                        .stating("version", "2")
                        .at(ManyLines.pace(1, 1))
                        .run(in, out))
                .isInstanceOf(BulkException.class)
                .hasMessage(out + ": an interrupted run asked otherwise (, and now version=2).\n"
                        + "Maybe take the same options, or --restart to start again from the beginning.");
        assertThatThrownBy(
                        () -> Bulk.of(ManyLines.CALL, AssessmentContext.on(LocalDate.of(2026, 5, 21)), ManyLines.READER)
                                .at(ManyLines.pace(1, 1))
                                .run(in, out))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("(on=2026-05-20, and now on=2026-05-21)");
        Files.writeString(in, Files.readString(in).replaceFirst("Camille", "Camylle"));
        Bulk bulk = ManyLines.bulk().at(ManyLines.pace(1, 1));
        assertThatThrownBy(() -> bulk.run(in, out))
                .isInstanceOf(BulkException.class)
                .hasMessage(in + ": this file has changed since the interruption.\n"
                        + "Maybe start again from the beginning, with --restart.");
        assertThat(bulk.afresh().run(in, out).records()).isEqualTo(ManyLines.GOOD.size());
        assertThat(Files.readAllLines(out)).hasSize(ManyLines.GOOD.size());
    }

    /** Leaves what a run leaves that ends after two records. */
    private void interrupt() {
        Error stop = new Error("stop");
        assertThatThrownBy(() -> ManyLines.bulk()
                        .threads(1)
                        .at(ManyLines.pace(1, 1))
                        .watchedBy(new BulkWatcher() {
                            @Override
                            public void written(BulkCounts counts, double part) {
                                if (counts.records() == 2) {
                                    throw stop;
                                }
                            }
                        })
                        .run(in, out))
                .isSameAs(stop);
    }

    @Test
    void two_runs_do_not_write_one_result_at_once() throws IOException {
        try (Journal journal = Journal.open(Path.of(out + ".journal"))) {
            assertThat(journal.asked()).isEmpty();
            assertThatThrownBy(() -> ManyLines.bulk().run(in, out))
                    .isInstanceOf(BulkException.class)
                    .hasMessage("Another run is writing this result already (" + out + ".journal).\n"
                            + "Maybe another name is needed after -o.");
        }
    }

    @Test
    void strict_stops_at_the_first_record_that_cannot_be_read_and_goes_on_once_it_is_right() throws IOException {
        Files.write(in, List.of(ManyLines.GOOD.get(0), "x", ManyLines.GOOD.get(1)));
        Bulk bulk = ManyLines.bulk().strict().at(ManyLines.pace(1, 1));
        assertThatThrownBy(() -> bulk.run(in, out))
                .isInstanceOfSatisfying(
                        BulkException.class, e -> assertThat(e.kind()).isEqualTo(BulkException.Kind.RECORD))
                .hasMessageStartingWith(in + ": dossier 2 ends the run: 2:1: The text cannot be read from here: ");
        Files.write(in, List.of(ManyLines.GOOD.get(0), ManyLines.GOOD.get(2), ManyLines.GOOD.get(1)));
        Resumed resumed = new Resumed();
        assertThat(bulk.watchedBy(resumed).run(in, out).assessed()).isEqualTo(3);
        assertThat(resumed.records).isEqualTo(1);
    }

    @Test
    void what_comes_out_of_a_compressed_file_is_bounded_and_so_is_a_line_of_it() throws IOException {
        Path bomb = Files.write(folder.resolve("bomb.zst"), Zstd.compress(new byte[50_000_000]));
        assertThat(Files.size(bomb)).isLessThan(20_000);
        BulkCounts counts = ManyLines.bulk().run(bomb, out);
        assertThat(counts.notRead()).isEqualTo(1);
        assertThat(Files.readString(out)).contains("\"code\":\"TOO_LARGE\"");
        assertThatThrownBy(() -> ManyLines.bulk().expanding(49_999_999).run(bomb, folder.resolve("b.jsonl")))
                .isInstanceOf(BulkException.class)
                .hasMessage("More than 49999999 bytes come out of this compressed file.\n"
                        + "Maybe it is damaged, or is to be expanded before.");
        assertThat(ManyLines.bulk()
                        .expanding(50_000_000)
                        .run(bomb, folder.resolve("c.jsonl"))
                        .records())
                .isEqualTo(1);
    }

    @Test
    void tables_are_read_as_lines_are() throws IOException {
        List<Dossier> dossiers = ManyLines.GOOD.stream()
                .map(line -> ManyLines.READER.readDossier(line).orElseThrow())
                .collect(ImmutableList.toImmutableList());
        ManyLines.bulk().run(in, out);
        String lines = Files.readString(out).replaceAll("\"line\":[0-9]+,", "");
        for (String name : List.of("table.csv", "table.xlsx")) {
            Path table = folder.resolve(name);
            try (OutputStream bytes = Files.newOutputStream(table)) {
                if (name.endsWith("csv")) {
                    DossierTables.standard().writeCsv(dossiers, Language.FRENCH, bytes);
                } else {
                    DossierTables.standard().writeWorkbook(dossiers, Language.FRENCH, bytes);
                }
            }
            Path result = folder.resolve(name + ".jsonl");
            Bulk bulk = ManyLines.bulk().at(ManyLines.pace(1, 2));
            BulkCounts counts = bulk.run(table, result);
            assertThat(counts.records()).isEqualTo(dossiers.size());
            assertThat(Files.readString(result).replaceAll("\"line\":[0-9]+,", ""))
                    .as(name)
                    .isEqualTo(lines);
            assertThat(Files.readAllLines(result).get(0)).contains("\"number\":1,\"line\":2,");
        }
    }

    @Test
    void a_workbook_has_a_row_for_each_record_with_its_numbers_as_numbers() throws IOException {
        Files.write(in, List.of(ManyLines.GOOD.get(0), "x"));
        Path workbook = folder.resolve("out.xlsx");
        ManyLines.bulk().in(Language.FRENCH, CsvDialect.EXCEL).run(in, workbook);
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            Sheet sheet = book.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Résultats");
            List<Row> rows = sheet.read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(5)).isEqualTo("éligibilité");
            assertThat(rows.get(1).getCellText(5)).isEqualTo("éligible");
            assertThat(rows.get(1).getCellAsNumber(14).orElseThrow()).isEqualByComparingTo("77994.96");
            assertThat(rows.get(2).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("2");
            assertThat(rows.get(2).getCellText(5)).isEqualTo("non lu");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(in, workbook);
        }
    }

    @Test
    void parquet_has_a_row_for_each_record_with_lists_and_amounts() throws Exception {
        Files.write(in, List.of(ManyLines.GOOD.get(0), "x", ManyLines.GOOD.get(4)));
        Path parquet = folder.resolve("it's.parquet");
        assertThat(ManyLines.bulk().run(in, parquet).records()).isEqualTo(3);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT number, eligibility, minAmount, refusedBy::VARCHAR, issues[1].code FROM '"
                                + parquet.toString().replace("'", "''") + "' ORDER BY number")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(2)).isEqualTo("ELIGIBLE");
            assertThat(rows.getBigDecimal(3)).isEqualTo("77994.96");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(2)).isNull();
            assertThat(rows.getString(5)).isEqualTo("SYNTAX");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(4)).isEqualTo("[NA-16]");
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void what_is_no_file_of_lines_and_what_names_no_format_is_refused() throws IOException {
        Path utf16 = Files.write(folder.resolve("utf16.jsonl"), "{\"id\": 1}".getBytes(StandardCharsets.UTF_16));
        assertThatThrownBy(() -> ManyLines.bulk().run(utf16, out))
                .isInstanceOf(BulkException.class)
                .hasMessageStartingWith("This file is a text in UTF-16 and not a text in UTF-8.\n");
        assertThatThrownBy(() -> ManyLines.bulk().run(folder.resolve("a.json"), out))
                .isInstanceOf(RefusedException.class)
                .hasMessage(folder.resolve("a.json") + ": such a file holds one dossier, and not one on each line.\n"
                        + "Maybe asp check, or a file .jsonl.");
        assertThatThrownBy(() -> ManyLines.bulk().run(in, folder.resolve("out.txt")))
                .isInstanceOf(RefusedException.class)
                .hasMessageEndingWith("Maybe .jsonl or .csv, followed by .gz or .zst where it is compressed, .xlsx or "
                        + ".parquet.");
        for (String name : List.of("out.csv", "out.xlsx", "out.parquet")) {
            assertThatThrownBy(() -> ManyLines.bulk().writing(Bulk.Content.FULL).run(in, folder.resolve(name)))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageStartingWith("Whole assessments are written as JSON Lines, not as a table.\n");
        }
        assertThatThrownBy(() -> ManyLines.bulk().threads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ManyLines.bulk().threads(257)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ManyLines.bulk().threads(256).run(in, out).records()).isEqualTo(ManyLines.GOOD.size());
    }

    @Test
    void a_call_that_throws_breaks_off_its_dossiers_and_no_others() {
        CallDefinition broken = (CallDefinition) Proxy.newProxyInstance(
                CallDefinition.class.getClassLoader(),
                new Class<?>[] {CallDefinition.class},
                (proxy, method, words) -> {
                    if (method.getName().equals("fundingScheme")) {
                        throw new IllegalStateException("no scheme");
                    }
                    try {
                        return method.invoke(ManyLines.CALL, words);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        BulkCounts counts = Bulk.of(broken, ManyLines.CONTEXT, ManyLines.READER)
                .run(
                        new ByteArrayInputStream((ManyLines.GOOD.get(0) + "\nx\n").getBytes(StandardCharsets.UTF_8)),
                        "in",
                        result);
        assertThat(counts).isEqualTo(new BulkCounts(0, 0, 0, 1, 1, 0));
        assertThat(result.toString(StandardCharsets.UTF_8))
                .startsWith("{\"formatVersion\":\"1\",\"kind\":\"refusedLine\",\"number\":1,\"line\":1,\"issues\":[{"
                        + "\"code\":\"NOT_ASSESSED\"")
                .contains("The assessment of this dossier broke off: IllegalStateException: no scheme.");
    }

    private static final class Resumed implements BulkWatcher {

        private long records;

        @Override
        public void resumed(long before) {
            records = before;
        }
    }
}

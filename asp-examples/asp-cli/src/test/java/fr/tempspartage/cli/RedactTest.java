package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.PersonalData;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.spreadsheet.DossierTables;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results with {@code --redact}: whatever stands in a personal field of a dossier is in no output of any command. */
class RedactTest {

    private static final String NAME = "Zébulon-Planté";

    /** A day that no call and no contract knows. */
    private static final LocalDate DAY = LocalDate.of(2026, 8, 23);

    private static final List<String> PLANTED = List.of(
            "Zébulon",
            "ZÉBULON",
            "Z\\u00e9bulon",
            "10274839615",
            "2026-08-23",
            "23 août 2026",
            "23 August 2026",
            "23/08/2026");

    private static final int CANDIDATE = 3;

    /** The first commands show without the option what is planted. */
    private static final int SHOWN_OTHERWISE = 3;

    @TempDir
    Path folder;

    private Path na;
    private Path other;
    private Path ara;

    @BeforeEach
    void plant() throws IOException {
        na = planted(Samples.NA, "eligible");
        other = planted(Samples.NA, "priority");
        ara = planted(Samples.ARA, "renewal");
    }

    private Path planted(String call, String name) throws IOException {
        Dossier dossier =
                AspJson.standard().readDossier(Path.of(Samples.of(call, name))).orElseThrow();
        Dossier planted = DossierFields.TYPE.cast(inside(DossierFields.TYPE, dossier));
        assertThat(PersonalData.of(planted)).contains(NAME + " name", Rpps.parse("10274839615"), DAY);
        Path file = folder.resolve(name + ".json");
        Files.writeString(file, AspJson.standard().writeDossier(planted));
        return file;
    }

    /** The same value with every personal field of every record in it stated, by what is planted. */
    private static Object inside(ValueType<?> type, Object value) {
        if (type instanceof ListType<?> list) {
            return list.cast(value).stream()
                    .map(element -> inside(list.element(), element))
                    .collect(ImmutableList.toImmutableList());
        }
        if (type instanceof VariantType<?> variant) {
            return inside(variantOf(variant, value), value);
        }
        if (!(type instanceof RecordType<?> rec)) {
            return value;
        }
        Map<String, Object> values = new HashMap<>();
        for (Field<?, ?> field : rec.fields()) {
            Optional<?> stated = field.getFrom(value);
            if (field.personal()) {
                values.put(field.name(), plant(field));
            } else {
                stated.ifPresent(one -> values.put(field.name(), inside(field.type(), one)));
            }
        }
        return rec.create(values);
    }

    private static Object plant(Field<?, ?> field) {
        String type = field.type() instanceof ScalarType<?> scalar ? scalar.name() : "";
        return switch (type) {
            case "rpps" -> Rpps.parse("10274839615");
            case "date" -> DAY;
            case "text" -> NAME + " " + field.name();
            default -> throw new IllegalStateException("Nothing is planted in " + field);
        };
    }

    private static <T> RecordType<?> variantOf(VariantType<T> type, Object value) {
        return type.variantOf(type.cast(value));
    }

    private List<List<String>> commands() {
        String n = na.toString();
        String o = other.toString();
        String a = ara.toString();
        return List.of(
                List.of("check", Samples.NA, n),
                List.of("check", Samples.NA, n, "--detail"),
                List.of("check", Samples.NA, n, "--format", "json"),
                List.of("check", Samples.NA, n, "--format", "jsonl"),
                List.of("check", Samples.NA, n, "--format", "csv"),
                List.of("check", Samples.NA, n, "--format", "csv", "--rules"),
                List.of("check", Samples.NA, n, o),
                List.of("check", Samples.NA, n, "--all-interpretations"),
                List.of("check", Samples.NA, n, "--all-interpretations", "--format", "json"),
                List.of("check", Samples.ARA, a),
                List.of("check", Samples.ARA, a, "--detail"),
                List.of("check", Samples.ARA, a, "--format", "json"),
                List.of("documents", Samples.NA, n),
                List.of("documents", Samples.ARA, a, "--format", "json"),
                List.of("fund", Samples.NA, n),
                List.of("fund", Samples.NA, n, "--format", "json"),
                List.of("explain-amount", Samples.NA, n),
                List.of("budget", Samples.NA, n, o),
                List.of("budget", Samples.NA, n, "--format", "json"),
                List.of("budget", Samples.NA, n, "--csv"),
                List.of("clawback", Samples.NA, n, "--end", "2027-06-30", "--reason", "other", "--delegated", "1000"),
                List.of("remedies", Samples.NA, n),
                List.of("remedies", Samples.ARA, a, "--format", "json"),
                List.of("next", Samples.NA, n),
                List.of("next", Samples.ARA, a, "--format", "json"),
                List.of("rank", Samples.NA, n, o),
                List.of("rank", Samples.NA, n, o, "--format", "json"),
                List.of("rank", Samples.NA, n, o, "--format", "csv"),
                List.of("diff", Samples.NA, n, Samples.of(Samples.NA, "eligible")),
                List.of("diff", Samples.NA, n, Samples.of(Samples.NA, "eligible"), "--format", "json"),
                List.of("diff", Samples.NA, n, "--interpret", "I-NA-4=any-assistant"),
                List.of("readings", Samples.ARA, a),
                List.of("readings", Samples.ARA, a, "--format", "json"));
    }

    @Test
    void nothing_that_is_planted_in_a_personal_field_is_in_any_output() {
        List<List<String>> commands = commands();
        for (int i = 0; i < commands.size(); i++) {
            List<String> line = new ArrayList<>(commands.get(i));
            line.addAll(List.of("--on", "2026-09-20", "--lang", i % 2 == 0 ? "fr" : "en"));
            if (i < SHOWN_OTHERWISE) {
                Run open = run(line);
                assertThat(PLANTED).as(line.toString()).anyMatch(open.out()::contains);
            }
            line.add("--redact");
            Run redacted = run(line);
            assertThat(redacted.code()).as(line + "\n" + redacted.err()).isEqualTo(ExitCode.DONE);
            String all = (redacted.out() + redacted.err()).replaceAll("\\s+", " ");
            for (String planted : PLANTED) {
                assertThat(all).as(line.toString()).doesNotContain(planted);
            }
        }
    }

    @Test
    void bulk_writes_and_says_nothing_of_it_either() throws IOException {
        Path lines = folder.resolve("d.jsonl");
        Files.writeString(
                lines,
                Files.readString(na).replaceAll("\\s*\n\\s*", " ") + "\n{\"id\": \"Zébulon\", \"Zébulon\": 1}\n");
        for (List<String> form : List.of(
                List.of("-o", "-"),
                List.of("-o", "-", "--as", "full"),
                List.of("-o", folder.resolve("v.csv").toString()))) {
            List<String> line = new ArrayList<>(List.of("bulk", lines.toString(), "--on", "2026-09-20", "--redact"));
            line.addAll(form);
            Run run = run(line);
            String all = run.out()
                    + run.err()
                    + (Files.exists(folder.resolve("v.csv")) ? Files.readString(folder.resolve("v.csv")) : "");
            PLANTED.forEach(planted -> assertThat(all).as(line.toString()).doesNotContain(planted));
            assertThat(all).contains("NA-2026-eligible");
        }
    }

    @Test
    void tables_are_redacted_as_files_are() throws IOException {
        Path table = folder.resolve("d.csv");
        try (OutputStream out = Files.newOutputStream(table)) {
            DossierTables.standard()
                    .writeCsv(List.of(AspJson.standard().readDossier(na).orElseThrow()), Language.FRENCH, out);
        }
        Run run = run(List.of("check", Samples.NA, table.toString(), "--detail", "--on", "2026-09-20", "--redact"));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("[donnée personnelle]");
        PLANTED.forEach(planted -> assertThat(run.out() + run.err()).doesNotContain(planted));
    }

    @Test
    void an_import_leaves_personal_data_out_of_what_it_writes_and_says() {
        Path pages = Path.of("..", "procedures", Samples.NA);
        List<String> line =
                new ArrayList<>(List.of("import", pages.toString(), "--mapping", "shipped", "--call", Samples.NA));
        Run open = run(line);
        assertThat(open.out()).contains("Camille Exemple", "\"diplomaDate\":", "\"training\":");
        line.add("--redact");
        Run redacted = run(line);
        assertThat(redacted.code()).isEqualTo(open.code());
        assertThat(redacted.out() + redacted.err())
                .contains("nouvelle-aquitaine-2026")
                .contains("BAD_VALUE, sans citer le dossier")
                .doesNotContain("Camille", "\"diplomaDate\":", "\"training\":", "869990068");
    }

    @Test
    void issues_say_what_stands_where_and_quote_nothing() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, """
                {"formatVersion": "1", "id": "D", "call": "nouvelle-aquitaine-2026",
                 "candidate": {"name": "Zébulon-Planté", "rpps": "Zébulon", "profession": "Zébulon", "Zébulon": 1}}
                """);
        Run run = run(List.of("check", Samples.NA, broken.toString(), "--format", "json", "--redact", "--lang", "en"));
        assertThat(run.code()).isEqualTo(ExitCode.INPUT);
        PLANTED.forEach(planted -> assertThat(run.out() + run.err()).doesNotContain(planted));
        assertThat(run.err())
                .contains("broken.json:2:50 /candidate/rpps: Issue BAD_VALUE, without quoting the dossier.\n"
                        + "Maybe read it again without --redact.");
    }

    @Test
    void answers_are_the_same_with_and_without() throws IOException {
        for (String call : List.of(Samples.NA, Samples.ARA)) {
            Path samples = Path.of("..", "dossiers", call);
            String open =
                    Samples.done(folder, "check", call, samples.toString(), "--on", "2026-09-20", "--format", "csv");
            String redacted = Samples.done(
                    folder, "check", call, samples.toString(), "--on", "2026-09-20", "--format", "csv", "--redact");
            assertThat(verdicts(redacted)).isEqualTo(verdicts(open));
        }
    }

    /** Lines without the cell of the candidate. */
    private static List<List<String>> verdicts(String csv) {
        return csv.lines()
                .map(line -> {
                    List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
                    cells.remove(CANDIDATE);
                    return cells;
                })
                .toList();
    }

    private Run run(List<String> line) {
        return Run.of(Samples.CALLS, folder, new byte[0], line.toArray(String[]::new));
    }
}

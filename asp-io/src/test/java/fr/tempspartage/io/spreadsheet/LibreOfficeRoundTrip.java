package fr.tempspartage.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.json.ArbitraryRecords;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates opened and saved by LibreOffice, which must be installed: {@code mvn -Plibreoffice -pl asp-io -am test}. What is
 * saved as .xlsx and as .ods is read as the same dossiers.
 */
class LibreOfficeRoundTrip {

    /** As JSON has it. */
    private static final String CONTROL = "\\u0001";

    private static final long PATIENCE_IN_SECONDS = 120;

    @TempDir
    Path folder;

    static Stream<CallDefinition> calls() {
        return TemplateTest.calls().stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void what_libre_office_saves_is_read_as_the_same_dossiers(CallDefinition call) throws Exception {
        List<Dossier> dossiers = new ArrayList<>(TemplateTest.samples(call));
        for (Language language : Language.values()) {
            same(call, language, dossiers);
        }
    }

    /** Dossiers of which every fact is drawn, but for a control character, which no .ods can hold. */
    @ParameterizedTest
    @MethodSource("calls")
    void drawn_dossiers_are_read_as_they_were(CallDefinition call) throws Exception {
        Random random = new Random(7);
        List<Dossier> dossiers = new ArrayList<>();
        while (dossiers.size() < 40) {
            Dossier drawn = ArbitraryRecords.sample(DossierFields.TYPE, random);
            String id = "D-" + dossiers.size();
            if (!AspJson.standard().writeDossier(drawn).contains(CONTROL)) {
                dossiers.add(drawn.withId(id).withCall(call.id()));
            }
        }
        same(call, Language.FRENCH, dossiers);
    }

    private void same(CallDefinition call, Language language, List<Dossier> dossiers) throws Exception {
        Path written = folder.resolve(language + ".xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DossierTemplate.of(call, language).writeWorkbook(dossiers, bytes);
        Files.write(written, bytes.toByteArray());
        DossierTables tables = DossierTables.standard().unchecked();
        for (String format : List.of("xlsx", "ods")) {
            Path saved = saved(written, format);
            List<Dossier> read = new ArrayList<>();
            try (DossierRows rows = tables.read(saved)) {
                rows.forEachRemaining(each -> {
                    assertThat(each.result().errors()).as(format).isEmpty();
                    read.add(each.result().orElseThrow());
                });
            }
            for (int i = 0; i < dossiers.size(); i++) {
                assertThat(read.get(i)).as(format).isEqualTo(dossiers.get(i));
            }
            assertThat(read).as(format).hasSameSizeAs(dossiers);
        }
    }

    private Path saved(Path file, String format) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve(format));
        Path log = folder.resolve("soffice.txt");
        Process process;
        try {
            process = new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--convert-to",
                            format,
                            "--outdir",
                            out.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "LibreOffice is not there: no command soffice.\n"
                            + "Maybe install it: apt-get install --no-install-recommends libreoffice-calc-nogui",
                    e);
        }
        boolean ended = process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended).as(Files.readString(log, StandardCharsets.UTF_8)).isTrue();
        Path saved = out.resolve(file.getFileName().toString().replace("xlsx", format));
        assertThat(saved).as(Files.readString(log, StandardCharsets.UTF_8)).exists();
        return saved;
    }
}

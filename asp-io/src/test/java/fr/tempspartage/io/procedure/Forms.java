package fr.tempspartage.io.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Forms and mappings for tests: the shipped samples, and dossiers of a few fields made up in the shape of the API. */
final class Forms {

    static final CallId CALL = CallId.parse("nouvelle-aquitaine-2026");
    static final Path SAMPLES = Path.of("../asp-examples/procedures");

    private Forms() {}

    static List<Path> pages() {
        return List.of(page("page-1.json"), page("page-2.json"));
    }

    static Path page(String name) {
        return SAMPLES.resolve("nouvelle-aquitaine-2026").resolve(name);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FormMapping shipped() {
        return FormMapping.read(FormMapping.shipped(CALL).orElseThrow()).orElseThrow();
    }

    /** Mapping of these lines below the call and the number. */
    static FormMapping mapping(String... lines) {
        return FormMapping.read("call: nouvelle-aquitaine-2026\nfields:\n  - {own: number, to: /id}\n"
                        + String.join("\n", lines))
                .orElseThrow();
    }

    /** Answer of one dossier of these fields, under revision R, which is described by these descriptors. */
    static String answer(String champs, String descriptors) {
        return "{\"data\": {\"dossier\": {\"number\": 7, \"state\": \"en_construction\",\n"
                + "\"dateDepot\": \"2026-05-04T18:20:00+02:00\",\n\"demarche\": {\"revision\": {\"id\": \"R\""
                + (descriptors.isEmpty() ? "" : ", \"champDescriptors\": [" + descriptors + "]")
                + "}},\n\"champs\": [" + champs + "]}}}";
    }

    static String champ(String id, String type, String label, String text, String more) {
        return "\n{\"id\": \"" + id + "\", \"champDescriptorId\": \"" + id + "\", \"__typename\": \"" + type
                + "\", \"label\": \"" + label + "\", \"stringValue\": " + (text == null ? "null" : "\"" + text + "\"")
                + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    static String descriptor(String id, String type, String more) {
        return "{\"id\": \"" + id + "\", \"type\": \"" + type + "\"" + (more.isEmpty() ? "" : ", " + more) + "}";
    }

    static Import read(FormMapping mapping, String... texts) {
        try {
            List<Path> files = new ArrayList<>();
            for (String text : texts) {
                files.add(Files.write(Files.createTempFile("form", ".json"), text.getBytes(UTF_8)));
            }
            Import read = read(mapping, files);
            for (Path file : files) {
                Files.delete(file);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uses a file of a text. */
    static void onFile(String text, Consumer<Path> use) {
        try {
            Path file = Files.write(Files.createTempFile("form", ".json"), text.getBytes(UTF_8));
            use.accept(file);
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Import read(FormMapping mapping, List<Path> files) {
        List<ImportedDossier> dossiers = new ArrayList<>();
        return new Import(dossiers, FormImport.by(mapping).read(files, dossiers::add));
    }

    /** What came of an import. */
    record Import(List<ImportedDossier> dossiers, ImportSummary summary) {

        ReadResult<Dossier> only() {
            return dossiers.get(0).result();
        }

        Dossier dossier() {
            return only().orElseThrow();
        }

        FieldFate fate(String label) {
            return dossiers.get(0).fields().stream()
                    .filter(field -> field.label().equals(label))
                    .findFirst()
                    .orElseThrow()
                    .fate();
        }

        List<Issue> issues() {
            return Stream.concat(
                            summary.issues().values().stream(),
                            dossiers.stream().flatMap(dossier -> dossier.result().issues().stream()))
                    .toList();
        }

        List<String> words(Language language) {
            return issues().stream().map(issue -> issue.format(language)).toList();
        }
    }
}

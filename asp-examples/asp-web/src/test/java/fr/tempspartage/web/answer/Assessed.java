package fr.tempspartage.web.answer;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.web.site.Parts;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Sample dossiers that come with the project, assessed by each call on the class path, and with less that is known. */
final class Assessed {

    static final Calls CALLS = Calls.load();

    private static final Path ROOT = root();
    private static final List<Assessment> ALL = assessAll();

    /** Panels that several tests read. */
    private static final Map<Language, Map<Assessment, String>> PANELS =
            Map.of(Language.FRENCH, new IdentityHashMap<>(), Language.ENGLISH, new IdentityHashMap<>());

    private Assessed() {}

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("asp-examples/dossiers"))) {
            root = root.getParent();
        }
        return root.resolve("asp-examples/dossiers");
    }

    /** One sample, as {@code nouvelle-aquitaine-2026/eligible}, assessed by its call on its day. */
    static Assessment sample(String name) {
        return CALLS.get(name.substring(0, name.indexOf('/'))).assess(dossier(name), on(name));
    }

    /** All of them: by their own call, by every other one, and without documents, posts or project. */
    static List<Assessment> all() {
        return ALL;
    }

    private static List<Assessment> assessAll() {
        List<Assessment> all = new ArrayList<>();
        int turn = 0;
        for (String name : names()) {
            for (CallDefinition call : CALLS.all()) {
                all.add(call.assess(dossier(name), on(name)));
            }
            Dossier dossier = dossier(name);
            CallDefinition own = CALLS.get(name.substring(0, name.indexOf('/')));
            Dossier less = switch (turn++ % 3) {
                case 0 -> dossier.withDocuments(Optional.empty());
                case 1 -> dossier.withPosts(Optional.empty());
                default -> dossier.withProject(Optional.empty());
            };
            all.add(own.assess(less, on(name)));
        }
        return List.copyOf(all);
    }

    private static List<String> names() {
        try (Stream<Path> files = Files.walk(ROOT, 2)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .map(file -> file.substring(0, file.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(ROOT.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dossier dossier(String name) {
        return AspJson.standard().readDossier(text(name)).orElseThrow();
    }

    static AssessmentContext on(String name) {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(ROOT.resolve(name + ".expected"), StandardCharsets.UTF_8)) {
            expected.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AssessmentContext.on(LocalDate.parse(expected.getProperty("on")));
    }

    /** The panel of an assessment as HTML. */
    static String panel(Assessment assessment, Language language) {
        return PANELS.get(language)
                .computeIfAbsent(
                        assessment,
                        one -> Parts.of("answer/panel.jte", language, AnswerView.TEXTS, AnswerView.of(one, language)));
    }
}

package fr.tempspartage.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The real jshell on the tour. It ends with 0 even after errors, so what it prints is compared.
 *
 * <p>To accept a new transcript: {@code mvn -pl asp-examples/asp-jshell -am test -Dtest=TourTest -Dasp.accept=true}.
 */
class TourTest {

    private static final Path FOLDER = Path.of("asp-examples", "asp-jshell");
    private static final JShellLauncher LAUNCHER = new JShellLauncher(
            Language.ENGLISH, List.of("auvergne-rhone-alpes-2026", "nouvelle-aquitaine-2026"), List.of());

    @Test
    void the_tour_prints_what_is_committed() throws IOException {
        List<String> script = Files.readAllLines(FOLDER.resolve("tour.jsh"));

        String transcript = transcript(script);

        Path committed = FOLDER.resolve("tour.out");
        if (Boolean.getBoolean("asp.accept")) {
            Files.writeString(committed, transcript);
        }
        assertThat(transcript).isEqualTo(Files.readString(committed));
    }

    @Test
    void the_committed_transcript_holds_one_error_which_the_tour_announces() throws IOException {
        String committed = Files.readString(FOLDER.resolve("tour.out"));

        assertThat(committed.lines().filter(line -> line.startsWith("|  Exception")))
                .hasSize(1);
        assertThat(committed).doesNotContain("|  Error:");
    }

    @Test
    void every_type_of_result_can_be_a_var_and_every_import_is_unambiguous() {
        String transcript = transcript(List.of(
                "var b = Dossier.builder().id(\"x\").call(CallId.parse(\"nouvelle-aquitaine-2026\"));",
                "var d = b.build();",
                "var e = d.withPosts(ImmutableList.of(Post.builder().workingTime(Rate.ONE).build()));",
                "var f = e.withRequest(RequestKind.RENEWAL).withFiling(Optional.empty());",
                "var c = call(\"nouvelle-aquitaine-2026\");",
                "var campaign = c.campaign();",
                "var calendar = campaign.getCalendar();",
                "Calendar again = calendar;",
                "Field<?, ?> field; Language lang; Issue issue; Rule rule; Input<?> input; Table<?, ?, ?> t;",
                "System.out.println(f.getPosts().get().size())"));

        assertThat(transcript)
                .doesNotContain("|  Error")
                .doesNotContain("|  Exception")
                .contains("\n1\n");
    }

    private static String transcript(List<String> script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            byte[] lines = (String.join("\n", script) + "\n").getBytes(StandardCharsets.UTF_8);
            LAUNCHER.prompt(new ByteArrayInputStream(lines), out);
        }
        return normalised(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Without the frames of stack traces, which hold line numbers. */
    private static String normalised(String transcript) {
        return transcript
                .lines()
                .filter(line -> !line.startsWith("|        at "))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}

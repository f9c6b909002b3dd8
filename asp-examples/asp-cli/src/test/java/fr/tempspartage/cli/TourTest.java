package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the tour shows is what the tool prints: each console block, and the text block after it. */
class TourTest {

    private static final Path TOUR = ReadmeTest.ROOT.resolve("asp-examples/TOUR.md");
    private static final Pattern SHOWN = Pattern.compile(
            "```console\n\\$ asp-examples/asp (.*?)\n```\n```(?:text|json|csv)\n(.*?)```\n", Pattern.DOTALL);

    /** Way to the root of the repository: of one length wherever the repository lies, since long lines are cut. */
    private static final String FROM_HERE = Path.of("").toAbsolutePath().relativize(ReadmeTest.ROOT) + "/";

    @Test
    void each_command_of_the_tour_prints_what_stands_below_it() throws IOException {
        String tour = Files.readString(TOUR);
        Matcher shown = SHOWN.matcher(tour);
        StringBuilder printed = new StringBuilder();
        int commands = 0;
        while (shown.find()) {
            String now = shown.group().substring(0, shown.start(2) - shown.start()) + run(shown.group(1)) + "```\n";
            shown.appendReplacement(printed, Matcher.quoteReplacement(now));
            commands++;
        }
        shown.appendTail(printed);
        if (Boolean.getBoolean("asp.accept")) {
            Files.writeString(TOUR, printed.toString());
            return;
        }
        assertThat(printed.toString()).isEqualTo(tour);
        assertThat(tour.split("```console\n", -1)).as("all are run").hasSize(commands + 1);
    }

    private static String run(String line) {
        List<String> args = new ArrayList<>();
        Matcher words = Pattern.compile("'([^']*)'|\\S+").matcher(line.replace("\\\n", " "));
        while (words.find()) {
            String word = words.group(1) == null ? words.group() : words.group(1);
            args.add(word.startsWith("asp-examples/") ? FROM_HERE + word : word);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                out,
                out,
                Clock.fixed(Instant.parse("2026-05-20T10:00:00Z"), ZoneOffset.UTC),
                Path.of("target"),
                Surroundings.NONE);
        Asp.run(console, Calls::load, args.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8)
                .replace(FROM_HERE, "")
                .replace(ReadmeTest.ROOT + "/", "")
                .replace(System.lineSeparator(), "\n");
    }
}

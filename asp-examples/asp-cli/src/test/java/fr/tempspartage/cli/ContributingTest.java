package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page for contributors, done as it says: its files are written into an empty folder, its commands are run there, and
 * what they print is what the page shows; {@code -Dasp.accept=true} writes that into the page.
 */
class ContributingTest {

    private static final Path PAGE = Path.of("..", "..", "CONTRIBUTING.md");

    private static final Pattern BLOCK =
            Pattern.compile("(?:\\*\\*`([^`]+)`\\*\\*\n\n)?```(\\w*)\n(.*?)```\n", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void what_the_page_shows_is_what_one_gets_by_doing_it() throws Exception {
        String page = Files.readString(PAGE);
        for (MatchResult block : blocks(page)) {
            if (block.group(1) != null) {
                Path file = folder.resolve(block.group(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.group(3));
            }
        }
        Matcher matcher = BLOCK.matcher(page);
        String done = matcher.replaceAll(
                block -> Matcher.quoteReplacement(block.group(1) == null ? console(block) : block.group()));
        if (Boolean.getBoolean("asp.accept")) {
            Files.writeString(PAGE, done);
        } else {
            assertThat(page).isEqualTo(done);
        }
    }

    @Test
    void every_file_of_the_example_is_used() {
        assertThat(blocks(read(PAGE)).stream().map(block -> block.group(1)).toList())
                .contains("appel.txt", "dossier.json", "module-info.java");
        assertThat(blocks(read(PAGE)).stream().filter(block -> "console".equals(block.group(2))))
                .hasSizeGreaterThan(3);
    }

    /** The call as a module: only what the library exports is there to be seen. */
    @Test
    void the_example_is_a_module_too() throws IOException {
        List<String> words = new ArrayList<>(
                List.of("-encoding", "UTF-8", "-d", folder.resolve("modules").toString(), "-p", Outsider.path()));
        for (MatchResult block : blocks(read(PAGE))) {
            String name = block.group(1);
            if (name != null && name.endsWith(".java") && !name.endsWith("Checks.java")) {
                Path file = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
                words.add(Files.writeString(file, block.group(3)).toString());
            }
        }
        assertThat(child("javac", words)).isEmpty();
    }

    @Test
    void the_page_names_only_files_that_are_there() {
        List<String> links = Pattern.compile("\\]\\(([^)#]+)\\)")
                .matcher(read(PAGE))
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
    }

    private static List<MatchResult> blocks(String page) {
        List<MatchResult> blocks = BLOCK.matcher(page).results().toList();
        assertThat(blocks)
                .hasSizeGreaterThan(8)
                .allSatisfy(block -> assertThat(block.group(1) != null || "console".equals(block.group(2)))
                        .as(block.group())
                        .isTrue());
        return blocks;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A block of commands with what they print now. */
    private String console(MatchResult block) {
        StringBuilder done = new StringBuilder("```console\n");
        block.group(3)
                .lines()
                .filter(line -> line.startsWith("$ "))
                .forEach(line -> done.append(line).append('\n').append(run(line.substring(2))));
        return done.append("```\n").toString();
    }

    private String run(String command) {
        List<String> words = new ArrayList<>(Splitter.on(' ').splitToList(command));
        String program = words.remove(0);
        if (program.equals("java") && words.get(0).equals("-jar")) {
            words.subList(0, 2).clear();
            words.addAll(0, List.of("-cp", Outsider.path(), Asp.class.getName()));
        }
        words.replaceAll(word -> word.replaceFirst("^asp\\.jar", Matcher.quoteReplacement(Outsider.path())));
        if (program.equals("javac")) {
            // Only what the modules of the library export is there to be seen.
            Collections.replaceAll(words, "-cp", "-p");
            words.addAll(List.of("--add-modules", "fr.tempspartage.io", "-Xlint:all", "-Werror"));
        }
        return child(program, words);
    }

    private String child(String program, List<String> words) {
        try {
            Child child = Child.run(folder, "", program, words);
            assertThat(child.code()).as(child.err()).isZero();
            assertThat(child.err()).isEmpty();
            return child.out();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}

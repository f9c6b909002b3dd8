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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scripts run without a prompt, in the real jshell. */
class ScriptTest {

    private static final List<String> CALLS = List.of("auvergne-rhone-alpes-2026", "nouvelle-aquitaine-2026");

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    @Test
    void a_script_prints_what_it_prints_and_ends_well() throws IOException {
        Ran ran = run(Language.ENGLISH, """
                // a comment
                var na = calls().nouvelleAquitaine2026;
                na.id()
                int twice(int n) {
                    return n * 2;
                }
                System.out.println(na.id() + " " + twice(21));
                System.out.println(calls());
                """);
        assertThat(ran)
                .isEqualTo(new Ran(
                        0, "nouvelle-aquitaine-2026 42\nauvergne-rhone-alpes-2026, nouvelle-aquitaine-2026\n", ""));
    }

    @Test
    void statements_that_fail_are_said_at_their_line_the_others_run_and_the_code_is_3() throws IOException {
        Ran ran = run(Language.ENGLISH, """
                var x = 1

                x.foo();
                call("nowhere");
                new Unknown();
                /set feedback verbose
                System.out.println(x);
                """);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEqualTo("1\n");
        assertThat(ran.err().lines().filter(line -> line.startsWith(script())))
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith(script() + ":3: "),
                        line -> assertThat(line)
                                .isEqualTo(script() + ":4: java.lang.IllegalArgumentException: No call 'nowhere'."),
                        line -> assertThat(line).startsWith(script() + ":5: "),
                        line -> assertThat(line)
                                .isEqualTo(script() + ":6: /set: this command is for the prompt, not for a script."));
    }

    @Test
    void exit_ends_a_script_with_its_code_and_a_failure_before_it_is_not_forgotten() throws IOException {
        assertThat(run(Language.ENGLISH, "/exit 7\nSystem.out.println(1);\n")).isEqualTo(new Ran(7, "", ""));
        assertThat(run(Language.ENGLISH, "int n = 4;\n/exit n + 1\n").code()).isEqualTo(5);
        assertThat(run(Language.ENGLISH, "throw new Error(\"x\");\n/exit\n").code())
                .isEqualTo(3);
        assertThat(run(Language.ENGLISH, "/exit 0").code()).isZero();
    }

    @Test
    void the_language_is_that_of_the_launcher() throws IOException {
        String shown = "on(\"2026-05-20\");\nshow(context());\n";
        assertThat(run(Language.FRENCH, shown).out())
                .contains("lectures choisies")
                .contains("20 mai 2026");
        assertThat(run(Language.ENGLISH, shown).out())
                .contains("readings chosen")
                .contains("20 May 2026");
        assertThat(run(Language.FRENCH, "/set x\n").err())
                .isEqualTo(script() + ":1: /set : cette commande est celle de l’invite, et non d’un script.\n");
    }

    @Test
    void a_script_may_be_standard_input_or_open_another_and_one_that_is_not_there_is_said() throws IOException {
        Path other = Files.writeString(folder.resolve("other.jsh"), "int five = 5;\n");
        Ran ran = run(
                new JShellLauncher(Language.ENGLISH, List.of(), List.of()),
                "/open " + other + "\nSystem.out.println(five);\n",
                "-");
        assertThat(ran).isEqualTo(new Ran(0, "5\n", ""));
        Ran nowhere = run(new JShellLauncher(Language.ENGLISH, List.of(), List.of()), "", "nowhere.jsh");
        assertThat(nowhere).isEqualTo(new Ran(3, "", "nowhere.jsh: no such script, or it cannot be read.\n"));
    }

    private String script() {
        return folder.resolve("script.jsh").toString();
    }

    private Ran run(Language language, String text) throws IOException {
        Files.writeString(folder.resolve("script.jsh"), text);
        return run(new JShellLauncher(language, CALLS, List.of()), "", script());
    }

    private static Ran run(JShellLauncher launcher, String input, String script) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = launcher.script(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                List.of(script));
        return new Ran(
                code,
                out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"),
                err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}

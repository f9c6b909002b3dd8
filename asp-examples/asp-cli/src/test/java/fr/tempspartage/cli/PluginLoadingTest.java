package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jars that somebody else made, good and broken, beside the calls at hand. */
class PluginLoadingTest {

    private static final String NAME = "org.outsider.calls.OutsiderCall";

    @TempDir
    Path folder;

    @Test
    void a_jar_adds_its_call() throws IOException {
        Calls calls = load(Outsider.jar(folder));
        assertThat(calls.all()).hasSize(atHand() + 1);
        assertThat(calls.get("outsider-2026").clauses()).hasSize(2);
        assertThat(calls.issues()).isEmpty();
    }

    @Test
    void a_class_that_is_not_there_hides_no_other_call() throws IOException {
        Path jar = Outsider.jar(folder, "missing.jar", "org.outsider.calls.Missing\n" + NAME + "\n", Map.of());
        Calls calls = load(jar);
        assertThat(calls.all()).hasSize(atHand() + 1);
        assertThat(calls.issues())
                .extracting(CallLoadingIssue::kind, issue -> issue.message().en())
                .containsExactly(tuple(
                        CallLoadingIssue.Kind.BROKEN_PROVIDER,
                        "A call could not be loaded: java.util.ServiceConfigurationError: "
                                + "fr.tempspartage.rules.call.CallDefinition: Provider org.outsider.calls.Missing not found.\n"
                                + "Maybe its jar was built for another version, or a jar it needs is missing."));
    }

    @Test
    void a_constructor_that_throws_hides_no_other_call() throws IOException {
        String source = Outsider.source()
                .replace("class OutsiderCall", "class Throwing")
                .replace("OutsiderCall.class", "Throwing.class")
                .replace("OutsiderCall()", "Throwing()")
                .replace(
                        "        section(\"1\");",
                        "        if (ENGLISH != null) {\n            throw new IllegalStateException(\"planted\");\n        }\n"
                                + "        section(\"1\");");
        Path jar = Outsider.jar(
                folder, "throwing.jar", "org.outsider.calls.Throwing\n" + NAME + "\n", Map.of("Throwing", source));
        Calls calls = load(jar);
        assertThat(calls.all()).hasSize(atHand() + 1);
        assertThat(calls.issues())
                .extracting(CallLoadingIssue::kind, issue -> issue.message().en())
                .containsExactly(tuple(
                        CallLoadingIssue.Kind.BROKEN_PROVIDER,
                        "A call could not be loaded: java.util.ServiceConfigurationError: "
                                + "fr.tempspartage.rules.call.CallDefinition: Provider org.outsider.calls.Throwing could not"
                                + " be instantiated, because of java.lang.IllegalStateException: planted.\n"
                                + "Maybe its jar was built for another version, or a jar it needs is missing."));
    }

    @Test
    void two_calls_of_one_id_are_named_with_their_jars_and_the_first_is_kept() throws IOException {
        Path one = Outsider.jar(folder);
        String source = Outsider.source()
                .replace("class OutsiderCall", "class Copy")
                .replace("OutsiderCall.class", "Copy.class")
                .replace("OutsiderCall()", "Copy()");
        Path other = Outsider.jar(folder, "copy.jar", "org.outsider.calls.Copy\n", Map.of("Copy", source));
        Calls calls = load(one, other);
        assertThat(calls.all()).hasSize(atHand() + 1);
        assertThat(calls.issues())
                .extracting(CallLoadingIssue::kind, issue -> issue.message().en())
                .containsExactly(tuple(
                        CallLoadingIssue.Kind.DUPLICATE_ID,
                        "Two calls have the id outsider-2026: org.outsider.calls.OutsiderCall from "
                                + one.toUri().toURL() + ", which is kept, and org.outsider.calls.Copy from "
                                + other.toUri().toURL()
                                + ".\nMaybe the same jar is there twice, or one plug-in copied the id of another."));
    }

    @ParameterizedTest
    @EnumSource
    void the_command_line_says_what_could_not_be_loaded_and_goes_on(Language language) throws IOException {
        Path jar = Outsider.jar(folder, "missing.jar", "org.outsider.calls.Missing\n" + NAME + "\n", Map.of());
        Calls calls = load(jar);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console =
                new Console(new ByteArrayInputStream(new byte[0]), out, err, Run.CLOCK, folder, Surroundings.NONE);
        assertThat(Asp.run(console, () -> calls, "calls", "--lang", language.code()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("outsider-2026\n  ");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(calls.issues().get(0).message().in(language).replace('\u00a0', ' ') + "\n");
    }

    private static int atHand() {
        return Calls.load().all().size();
    }

    private static Calls load(Path... jars) throws IOException {
        URL[] urls = new URL[jars.length];
        for (int i = 0; i < jars.length; i++) {
            urls[i] = jars[i].toUri().toURL();
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(new URLClassLoader(urls, PluginLoadingTest.class.getClassLoader()));
            return Calls.load();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

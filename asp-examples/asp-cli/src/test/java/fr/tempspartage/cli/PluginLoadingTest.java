package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.Layout;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
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

    @Test
    @Tag("G-3")
    void a_call_that_breaks_its_contract_is_left_out_by_name_and_the_others_work() throws IOException {
        Path jar = Outsider.jar(
                folder,
                "faulty.jar",
                "org.outsider.calls.Faulty\n" + NAME + "\n",
                Map.of("Faulty", faulty(".silentOn(Topic.DOCUMENTS)", ".silentOn(Topic.DOCUMENTS, \"OUT-99\")")));
        Calls calls = load(jar);
        assertThat(calls.all()).hasSize(atHand() + 1);
        assertThat(calls.issues())
                .extracting(
                        CallLoadingIssue::kind,
                        CallLoadingIssue::subject,
                        issue -> issue.message().en())
                .containsExactly(tuple(
                        CallLoadingIssue.Kind.UNKNOWN_CLAUSE,
                        "documents",
                        "The call faulty-2026 (org.outsider.calls.Faulty, "
                                + jar.toUri().toURL()
                                + ") is left out: documents cites the clause OUT-99, which the call does not have.\n"
                                + "Maybe write it, or cite another."));
    }

    @Test
    @Tag("G-3")
    void the_whole_chain_of_causes_is_said() throws IOException {
        Path jar = Outsider.jar(
                folder,
                "faulty.jar",
                "org.outsider.calls.Faulty\n",
                Map.of(
                        "Faulty",
                        faulty(
                                "return Campaign",
                                "if (title != null) {\n            throw new IllegalStateException(\"planted\", new"
                                        + " ArithmeticException(\"inside\"));\n        }\n        return Campaign")));
        assertThat(load(jar).issues())
                .extracting(issue -> issue.message().en())
                .containsExactly("The call faulty-2026 (org.outsider.calls.Faulty, "
                        + jar.toUri().toURL()
                        + ") is left out: campaign() fails: java.lang.IllegalStateException: planted, because of"
                        + " java.lang.ArithmeticException: inside.\nMaybe its jar was built for another version, or a file"
                        + " it needs is missing.");
    }

    @Test
    @Tag("G-6")
    void jars_named_on_the_command_line_add_their_calls_before_or_after_the_command() {
        String jar = Outsider.jar(folder).toString();
        assertThat(run("", "--plugins", jar, "calls").out()).contains("outsider-2026\n");
        assertThat(run("", "calls", "--plugins=" + jar).out()).contains("outsider-2026\n");
        assertThat(run("", "calls", "--plugins", folder.toString()).out()).contains("outsider-2026\n");
        assertThat(run("", "calls").out()).doesNotContain("outsider-2026");
        assertThat(run("", "--plugins", jar, "clause", "outsider-2026", "OUT-02", "--lang", "fr")
                        .out())
                .contains("L’agence verse 1 000,00 € par mois.");
    }

    @Test
    @Tag("G-6")
    void jars_named_by_the_environment_are_loaded_too_each_once() {
        String jar = Outsider.jar(folder).toString();
        Run run = run(jar + File.pathSeparator + jar, "--plugins", jar, "calls");
        assertThat(run.out()).containsOnlyOnce("outsider-2026\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    @Tag("G-6")
    void a_module_is_a_plug_in_without_a_line_of_services() {
        assumeThat(System.getProperty("jdk.module.path")).isNotNull();
        String jar = Outsider.modularJar(folder, System.getProperty("jdk.module.path"))
                .toString();
        Run run = run("", "--plugins", jar, "calls");
        assertThat(run.out()).contains("outsider-2026\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    @Tag("G-6")
    void what_is_wrong_with_a_jar_is_said_with_its_name_and_hides_no_other() throws IOException {
        Path good = Outsider.jar(folder);
        Path missing = Outsider.jar(folder, "missing.jar", "org.outsider.calls.Missing # gone\n", Map.of());
        Path none = Files.writeString(folder.resolve("none.jar"), "no archive");
        Path faulty = Outsider.jar(
                folder,
                "faulty.jar",
                "org.outsider.calls.Faulty\n",
                Map.of("Faulty", faulty(".silentOn(Topic.DOCUMENTS)", ".silentOn(Topic.DOCUMENTS, \"OUT-99\")")));
        Run run = run("", "calls", "--plugins", folder.toString(), "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("outsider-2026\n").doesNotContain("faulty-2026");
        assertThat(run.err())
                .isEqualTo(faulty
                        + ": the call org.outsider.calls.Faulty is left out: documents cites the clause OUT-99,"
                        + " which the call does not have.\nMaybe write it, or cite another.\n"
                        + missing + ": the call org.outsider.calls.Missing could not be loaded:"
                        + " java.lang.ClassNotFoundException: org.outsider.calls.Missing.\n"
                        + none + ": this jar cannot be read: java.util.zip.ZipException: zip END header not found.\n");
        assertThat(good).exists();
    }

    @Test
    @Tag("G-3")
    void who_asks_for_a_call_that_was_left_out_is_told_why_once() {
        Path faulty = Outsider.jar(
                folder,
                "faulty.jar",
                "org.outsider.calls.Faulty\n",
                Map.of("Faulty", faulty(".silentOn(Topic.DOCUMENTS)", ".silentOn(Topic.DOCUMENTS, \"OUT-99\")")));
        Run run = run("", "call", "faulty-2026", "--plugins", faulty.toString(), "--lang", "en");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith(
                        faulty + ": the call org.outsider.calls.Faulty is left out: documents cites the clause OUT-99,"
                                + " which the call does not have.\nMaybe write it, or cite another.\n"
                                + "asp: No call 'faulty-2026'.\nMaybe one of [")
                .containsOnlyOnce("is left out");
    }

    @Test
    @Tag("G-6")
    void a_path_that_is_not_there_and_a_folder_without_jars_are_said() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = run("", "calls", "--plugins", empty.toString(), "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo(empty + ": no jar in this folder.\n");
        Run missing = run("", "calls", "--plugins", empty.resolve("x.jar").toString(), "--lang", "en");
        assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err())
                .startsWith("asp: No jar or folder '" + empty.resolve("x.jar") + "' to read.\n"
                        + "Maybe the path starts from another folder.\n");
    }

    /** The call under another name and identifier, with something replaced. */
    private static String faulty(String part, String other) {
        return Outsider.source()
                .replace("class OutsiderCall", "class Faulty")
                .replace("OutsiderCall.class", "Faulty.class")
                .replace("OutsiderCall()", "Faulty()")
                .replace("outsider-2026", "faulty-2026")
                .replace(part, other);
    }

    private Run run(String environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(Layout.PLAIN, Layout.PLAIN, Language.ENGLISH, environment);
        Console console = new Console(new ByteArrayInputStream(new byte[0]), out, err, Run.CLOCK, folder, surroundings);
        int code = Asp.run(console, Calls::load, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
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

package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that the build makes, after it was made: in processes of its own, with nothing else beside it. */
class SelfContainedJarIT {

    private static final Path JAR = ReadmeTest.ROOT.resolve("asp-examples/asp-cli/target/asp.jar");

    @TempDir
    Path folder;

    @Test
    void it_answers_in_utf_8_whatever_the_encoding_of_the_machine() throws Exception {
        Child ran = java(
                "-Dfile.encoding=windows-1252",
                "-Duser.language=fr",
                "-jar",
                JAR.toString(),
                "check",
                "nouvelle-aquitaine-2026",
                ReadmeTest.DOSSIER.toString(),
                "--on",
                "2026-05-20");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualTo(ReadmeTest.block("verdict", 1)).contains("§ 2, 3e point – La part", "éligible");
    }

    @Test
    void it_says_the_version_of_the_build_as_do_the_manifests_of_all_jars() throws Exception {
        Matcher version = Pattern.compile("<artifactId>asp-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(ReadmeTest.ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        String built = version.group(1);

        assertThat(java("-jar", JAR.toString(), "--version").out().lines()).containsExactly("asp " + built);
        assertThat(manifestVersion(JAR)).isEqualTo(built);
        for (String module : List.of(
                "asp-domain",
                "asp-finance",
                "asp-rules",
                "asp-io",
                "asp-examples/asp-jshell",
                "asp-examples/asp-web",
                "asp-examples/asp-cli")) {
            String name = Path.of(module).getFileName() + "-" + built + ".jar";
            assertThat(manifestVersion(ReadmeTest.ROOT.resolve(module + "/target/" + name)))
                    .as(name)
                    .isEqualTo(built);
        }
    }

    @Test
    void it_is_all_that_plain_jshell_needs() throws Exception {
        Child ran = Child.run(
                folder,
                """
                import static fr.tempspartage.jshell.AspShell.*
                var dossier = read("%s")
                System.out.println(assess(call("nouvelle-aquitaine-2026"), dossier, "2026-05-20").verdict().eligibility())
                /exit
                """.formatted(ReadmeTest.DOSSIER.toString().replace("\\", "\\\\")),
                "jshell",
                List.of("--class-path", JAR.toString(), "-R-XX:TieredStopAtLevel=1", "-s", "-"));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines()).containsExactly("NOT_ELIGIBLE");
    }

    @Test
    void it_is_all_that_a_program_needs() throws Exception {
        Path program = ReadmeTest.ROOT.resolve("asp-examples/embedding/embedding/Embedding.java");
        assertThat(Child.compiledAndRun(
                        folder,
                        List.of("-cp", JAR.toString()),
                        List.of(program),
                        List.of(
                                "-cp",
                                "CLASSES" + File.pathSeparator + JAR,
                                "embedding.Embedding",
                                ReadmeTest.DOSSIER.toString())))
                .isEqualTo(ReadmeTest.block("embed", 1));
    }

    @Test
    void it_holds_the_classes_services_and_licences_of_its_parts_and_is_no_module() throws IOException {
        List<Path> parts = Stream.of("jdk.module.path", "java.class.path")
                .map(path -> System.getProperty(path, ""))
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator, -1)))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(SelfContainedJarIT::isInside)
                .toList();
        assertThat(parts).hasSizeGreaterThan(15);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .doesNotHaveDuplicates()
                    .noneMatch(name -> name.endsWith("module-info.class"));
            for (Path part : parts) {
                try (JarFile its = new JarFile(part.toFile())) {
                    for (Enumeration<JarEntry> entries = its.entries(); entries.hasMoreElements(); ) {
                        JarEntry entry = entries.nextElement();
                        if (isKept(entry)) {
                            assertThat(text(jar, entry.getName()))
                                    .as(part.getFileName() + " " + entry.getName())
                                    .contains(text(its, entry.getName()).strip());
                        }
                    }
                }
            }
            assertThat(text(jar, "LICENSE")).isEqualTo(Files.readString(ReadmeTest.ROOT.resolve("LICENSE")));
        }
    }

    /** Whether the jar comes with the library, and not with its tests: those of our own are there by their classes. */
    private static boolean isInside(Path part) {
        String name = part.getFileName().toString();
        return Stream.of(
                        "asp-",
                        "classmate",
                        "commons-numbers",
                        "failureaccess",
                        "guava",
                        "hibernate-validator",
                        "jackson-core",
                        "jakarta.validation",
                        "jboss-logging",
                        "jspecify",
                        "picocli",
                        "snakeyaml-engine",
                        "value-annotations",
                        "error_prone_annotations",
                        "j2objc")
                .anyMatch(name::startsWith);
    }

    private static boolean isKept(JarEntry entry) {
        String name = entry.getName();
        String file = name.substring(name.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        return !entry.isDirectory()
                && (name.startsWith("META-INF/services/")
                        || (name.startsWith("META-INF/") && (file.contains("LICENSE") || file.contains("NOTICE"))));
    }

    private static String text(JarFile jar, String name) throws IOException {
        JarEntry entry = jar.getJarEntry(name);
        if (entry == null && name.equals("META-INF/license.txt")) {
            // Licences stand together whatever the case of their names.
            entry = jar.getJarEntry("META-INF/LICENSE.txt");
        }
        assertThat(entry).as(name).isNotNull();
        try (InputStream stream = jar.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    private static String manifestVersion(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
        }
    }

    private Child java(String... words) throws Exception {
        return Child.run(folder, "", "java", List.of(words));
    }
}

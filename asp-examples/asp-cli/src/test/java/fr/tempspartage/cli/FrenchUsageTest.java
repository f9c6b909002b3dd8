package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.Layout;
import fr.tempspartage.rules.call.CallDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Help and usage errors under {@code --lang fr}, wherever it stands. */
class FrenchUsageTest {

    private static final String CALL = "outsider-2026";

    @TempDir
    static Path folder;

    private static CallDefinition call;

    @BeforeAll
    static void call() {
        call = Outsider.call(folder);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("Il manque une commande."),
                refused("Mot inattendu : « chekc ».\nPeut-être : check, ", "chekc"),
                refused("Option inconnue : « --frmat ».", "calls", "--frmat"),
                refused("Commande inconnue : « fond ».", "help", "fond"),
                refused("Il manque : CALL, DOSSIER.", "check"),
                refused("Il manque la valeur de l’option « --on » (DATE).", "check", CALL, "a.json", "--on"),
                refused(
                        "Une seule fois, et non plusieurs : l’option « --on ».",
                        on("2026-01-01", "--on", "2026-01-02")),
                refused(
                        "Valeur refusée pour l’option « --format » : « xml » n’est pas l’un de ceux-ci : text, json.",
                        "calls",
                        "--format",
                        "xml"),
                refused(
                        "Valeur refusée pour l’option « --on » : « 2026-02-30 » n’est pas un jour de 1900 à 2999.\n"
                                + "Peut-être faut-il l’écrire année-mois-jour, comme 2026-05-20.",
                        on("2026-02-30")),
                refused(
                        "Valeur refusée pour l’option « --months » : « deux » n’est pas un nombre entier de 1 à 120.",
                        "fund",
                        CALL,
                        "--months",
                        "deux"),
                refused(
                        "Valeur refusée pour l’option « --months » : « 99999999999 » n’est pas un nombre entier de 1 à 120.",
                        "fund",
                        CALL,
                        "--months=99999999999"),
                refused("Pas de valeur pour l’option « --lines » : « yes ».", "check", CALL, "a.json", "--lines=yes"),
                refused(
                        "Valeur refusée pour l’option « --interpret » : « I-OUT-1 » n’est pas de la forme KEY=CHOICE.",
                        interpret("I-OUT-1")),
                refused("Mot inattendu : « c ».", "clause", CALL, "OUT-01", "c"),
                refused(
                        "Valeur refusée pour l’option « --schedule » : aucun échéancier « daily ».\n"
                                + "Peut-être l’un de ceux-ci : monthly|quarterly|yearly|70-30.",
                        "fund",
                        CALL,
                        "--schedule",
                        "daily"),
                refused(
                        "Aucun appel « nowhere-2026 ».\nPeut-être l’un de ceux-ci : outsider-2026.",
                        "interpretations",
                        "nowhere-2026"),
                refused("Aucune clause « OUT-99 » dans cet appel.\nPeut-être un identifiant comme OUT-01.", clause()),
                refused(
                        "Aucune interprétation « I-X-1 » dans cet appel.\nPeut-être l’une de celles-ci : I-OUT-",
                        interpret("I-X-1=a")),
                refused(
                        "Aucun choix « sharp » pour I-OUT-1.\nPeut-être l’un de ceux-ci : ",
                        interpret("I-OUT-1=sharp")),
                refused("Aucun résultat « GOOD ».\nPeut-être l’un de ceux-ci : ELIGIBLE, ", failOn()),
                refused("L’entrée standard ne peut être lue qu’une fois.\n", "check", CALL, "-", "-"),
                refused(
                        "Aucun schéma « budget ».\nPeut-être l’un de ceux-ci : dossier, readings, verdict, bulk, plan, result.",
                        schema()),
                refused("Donnez un dossier, ou des termes avec --start et --months, et non les deux.\n", "fund", CALL),
                refused("Donnez un dossier ou un nombre d’établissements, et non les deux.\n", "documents", CALL));
    }

    private static Arguments refused(String message, String... args) {
        return arguments(message, args);
    }

    private static String[] on(String... days) {
        return Stream.concat(Stream.of("check", CALL, "a.json", "--on"), Arrays.stream(days))
                .toArray(String[]::new);
    }

    private static String[] clause() {
        return new String[] {"clause", CALL, "OUT-99"};
    }

    private static String[] interpret(String choice) {
        return new String[] {"check", CALL, "a.json", "--interpret", choice};
    }

    private static String[] failOn() {
        return new String[] {"check", CALL, "a.json", "--fail-on", "GOOD"};
    }

    private static String[] schema() {
        return new String[] {"schema", "budget"};
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_usage_error_is_in_french_with_lang_before_or_after_what_is_refused(String message, String[] args) {
        List<String> before = new ArrayList<>(List.of("--lang", "fr"));
        before.addAll(Arrays.asList(args));
        Run first = Run.of(List.of(call), folder, new byte[0], before.toArray(String[]::new));
        assertThat(first.err()).startsWith("asp: " + message).endsWith(" --lang fr » en dit plus.\n");
        assertThat(first.code()).isEqualTo(ExitCode.USAGE);
        assertThat(first.out()).isEmpty();

        boolean valueMissing = args.length > 0 && args[args.length - 1].equals("--on");
        List<String> after = new ArrayList<>(Arrays.asList(args));
        after.add("--lang=fr");
        Run last = Run.of(List.of(call), folder, new byte[0], after.toArray(String[]::new));
        assertThat(last.code()).isEqualTo(ExitCode.USAGE);
        assertThat(last.err())
                .startsWith(valueMissing ? "asp: " : "asp: " + message)
                .contains("» en dit plus.\n");
    }

    @Test
    void without_lang_fr_usage_is_english_and_lang_before_the_command_holds_for_results_too() {
        assertThat(Run.of(List.of(call), folder, new byte[0], "chekc").err())
                .isEqualTo(
                        "asp: Unexpected word: 'chekc'.\nMaybe: check, schema, help\nasp: 'asp --help' says more.\n");
        assertThat(Run.of(List.of(call), folder, new byte[0], "--lang", "en", "reconcile", CALL)
                        .out())
                .contains("call");
        assertThat(Run.of(List.of(call), folder, new byte[0], "calls", "--lang", "de")
                        .err())
                .startsWith("asp: Value refused for the option '--lang': 'de' is not one of fr, en.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help check --lang fr", "check --help --lang=fr", "--lang FR check --help"})
    void help_is_in_french_wherever_lang_stands(String line) {
        Run run = Run.of(List.of(call), folder, new byte[0], line.split(" "));
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).startsWith("Utilisation : asp check ").contains("\nExemples :\n  asp check ");
        assertThat(run.out()).doesNotContain("\u00a0", "\u02bc");
        assertThat(run.out().lines())
                .allSatisfy(
                        each -> assertThat(each).hasSizeLessThanOrEqualTo(100).doesNotEndWith("’"));
    }

    @Test
    void help_and_errors_follow_the_environment_unless_lang_says_otherwise() {
        Surroundings french = new Surroundings(Layout.PLAIN, Language.FRENCH);
        assertThat(Run.of(french, List.of(call), folder, new byte[0], "chekc").err())
                .isEqualTo("asp: Mot inattendu : « chekc ».\nPeut-être : check, schema, help\n"
                        + "asp: « asp --help » en dit plus.\n");
        assertThat(Run.of(french, List.of(call), folder, new byte[0], "check", "--help")
                        .out())
                .startsWith("Utilisation : asp check ");
        assertThat(Run.of(french, List.of(call), folder, new byte[0], "check", "--help", "--lang", "en")
                        .out())
                .startsWith("Usage: asp check ");
        assertThat(Run.of(french, List.of(call), folder, new byte[0], "chekc", "--lang", "en")
                        .err())
                .startsWith("asp: Unexpected word: 'chekc'.")
                .endsWith("asp: 'asp --help --lang en' says more.\n");
    }

    @Test
    void results_are_in_french_whatever_the_environment_says_unless_lang_says_otherwise() {
        for (Language language : Language.values()) {
            Surroundings surroundings = new Surroundings(Layout.PLAIN, language);
            assertThat(Run.of(surroundings, List.of(call), folder, new byte[0], "calls")
                            .out())
                    .contains("édition : ");
            assertThat(Run.of(surroundings, List.of(call), folder, new byte[0], "calls", "--lang", "en")
                            .out())
                    .contains("edition: ");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_of_the_help_is_in_the_bundles_and_every_text_of_the_bundles_is_shown(Language language) {
        Set<String> asked = new TreeSet<>();
        ResourceBundle bundle = UsageLanguage.help(language);
        ResourceBundle recording = new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                if (!bundle.containsKey(key)) {
                    return null;
                }
                asked.add(key);
                return bundle.getObject(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return bundle.getKeys();
            }
        };
        List<CommandLine> commands = commands("--lang", language == Language.FRENCH ? "fr" : "en");
        assertThat(commands).hasSizeGreaterThan(14);
        commands.get(0).setResourceBundle(recording);
        asked.add("synopsisSubcommandLabel");
        for (CommandLine command : commands) {
            assertThat(command.getUsageMessage()).doesNotContain("${");
            assertThat(description(command))
                    .as(command.getCommandName())
                    .isNotEmpty()
                    .doesNotContain("");
            command.getCommandSpec()
                    .args()
                    .forEach(arg -> assertThat(arg.description())
                            .as(command.getCommandName() + " " + arg.paramLabel() + " " + arg)
                            .isNotEmpty()
                            .doesNotContain(""));
        }
        assertThat(asked).isEqualTo(new TreeSet<>(bundle.keySet()));
    }

    @Test
    void the_bundles_of_the_two_languages_have_the_same_keys_with_different_texts() {
        ResourceBundle french = UsageLanguage.help(Language.FRENCH);
        ResourceBundle english = UsageLanguage.help(Language.ENGLISH);
        assertThat(french.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(70);
        assertThat(french.keySet())
                .filteredOn(key -> french.getString(key).equals(english.getString(key)))
                .isEmpty();
    }

    /** Descriptions stand in the bundles alone. */
    @Test
    void no_text_of_the_help_stands_beside_an_option() {
        List<CommandLine> commands = commands("--lang", "en");
        commands.get(0).setResourceBundle(null);
        List<String> beside = new ArrayList<>();
        for (CommandLine command : commands.subList(1, commands.size())) {
            boolean own = !command.getCommandName().equals("help");
            command.getCommandSpec().args().stream()
                    .filter(arg -> own && arg.description().length > 0)
                    .filter(arg -> !(arg instanceof CommandLine.Model.OptionSpec option)
                            || !(option.usageHelp() || option.versionHelp()))
                    .forEach(arg -> beside.add(command.getCommandName() + " " + arg));
            if (own && command.getCommandSpec().usageMessage().description().length > 0) {
                beside.add(command.getCommandName());
            }
        }
        assertThat(beside)
                .as("Maybe move them to help_fr.properties and help_en.properties")
                .isEmpty();
    }

    private static String[] description(CommandLine command) {
        String[] description = command.getCommandSpec().usageMessage().description();
        return description.length == 0 ? command.getCommandSpec().usageMessage().header() : description;
    }

    private static List<CommandLine> commands(String... args) {
        Console console = new Console(
                java.io.InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                java.io.OutputStream.nullOutputStream(),
                Run.CLOCK,
                folder,
                Surroundings.NONE);
        CommandLine asp = Asp.commandLine(
                new Session(
                        console,
                        () -> {
                            throw new IllegalStateException("not asked for");
                        },
                        console.language()),
                console,
                args);
        return Stream.concat(
                        Stream.of(asp),
                        asp.getSubcommands().values().stream()
                                .filter(c -> !c.getCommandSpec().usageMessage().hidden()))
                .toList();
    }
}

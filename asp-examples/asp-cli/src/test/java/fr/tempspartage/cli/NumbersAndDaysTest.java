package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Numbers and days of every command: within their bounds, or refused with the bound in the language of the usage. */
@Tag("Z-7")
class NumbersAndDaysTest {

    private static final String NA = "nouvelle-aquitaine-2026";
    private static final String ARA = "auvergne-rhone-alpes-2026";
    private static final Path DOSSIERS = Path.of("..", "dossiers");
    private static final String ELIGIBLE =
            DOSSIERS.resolve(NA).resolve("eligible.json").toString();
    private static final String ZIP =
            DOSSIERS.resolve(ARA).resolve("assistant-zip.json").toString();
    private static final String MANY = Path.of("..", "bulk", "dossiers.jsonl").toString();
    private static final List<CallDefinition> CALLS =
            List.of(Calls.load().get(NA), Calls.load().get(ARA));

    /** Options that take words, names, files or choices: no number and no day. */
    private static final Set<String> WORDS = Set.of(
            "--lang",
            "--format",
            "--for",
            "--interpret",
            "--readings",
            "--registers",
            "--with",
            "--fail-on",
            "--waiting",
            "--scenario",
            "--color",
            "--plus",
            "--to",
            "--costs",
            "--reason",
            "--schedule",
            "--interview",
            "--host",
            "--plugins",
            "--mapping",
            "--procedure",
            "--pages",
            "--token-file",
            "--url",
            "--output",
            "--call",
            "--as");

    private static final List<String> WILD =
            List.of("", " ", "-1", "-0.01", "abc", "1e9", "NaN", "99999999999", "9".repeat(400), "+999999999-12-31");

    private static final Kind DAY = new Kind(
            List.of("1900-01-01", "2026-11-02", "2999-12-31", "31/12/2999"),
            List.of("1899-12-31", "3000-01-01", "2026-02-29", "9999-12-31"),
            "de 1900 à 2999",
            "from 1900 to 2999");
    private static final Kind START = new Kind(
            List.of("2000-01-01", "2000-01-02", "2100-12-31", "2 novembre 2026"),
            List.of("1999-12-31", "2101-01-01", "2026-02-29", "9999-12-31"),
            "de 2000 à 2100",
            "from 2000 to 2100");
    private static final Kind PERIOD = new Kind(
            List.of("2000-01-01/2000-01-01", "2026-11-01/2028-10-31", "2000-01-01/2100-12-31", "01/11/2026/31/10/2028"),
            List.of(
                    "1999-12-31/2000-01-01",
                    "2100-12-31/2101-01-01",
                    "2026-11-01/2026-10-31",
                    "2026-11-01",
                    "2026-11-01/",
                    "/",
                    "2026-11-01/2027-02-29"),
            "de 2000 à 2100",
            "from 2000 to 2100");
    private static final Kind EUROS = new Kind(
            List.of("0", "0.01", "32000", "32 000,50 €"),
            List.of("-0.01", "1000000000", "1000000000.00", "0.001", "92233720368547758.08"),
            "de 0 à 999 999 999,99 €",
            "from 0 to €999,999,999.99");
    private static final Kind SHARE = new Kind(
            List.of("0", "0%", "1/3", "99.99%", "100%", "1", "8,5 %"),
            List.of("-1%", "100.01%", "1.01", "4/3", "1/0"),
            "de 0 à 100 %",
            "from 0 to 100%");
    private static final Kind BUDGET_YEAR = new Kind(
            List.of("01-01", "09-01", "12-31"),
            List.of("00-01", "01-00", "13-01", "12-32", "2026-01-01"),
            "de 01-01 à 12-31",
            "from 01-01 to 12-31");

    private static final Kind POST = new Kind(List.of("1"), List.of("0", "2", "11", "1.5"), "de 1 à 1", "from 1 to 1");

    private static Kind whole(int least, int most) {
        return new Kind(
                List.of("" + least, "" + (least + 1), "" + most),
                List.of("" + (least - 1), "" + (most + 1), least + ".5"),
                "de " + least + " à " + most,
                "from " + least + " to " + most);
    }

    /** What each such option takes, and a line of words that it completes. */
    private static final Map<String, Taken> OPTIONS = Map.ofEntries(
            Map.entry("check --on", new Taken(DAY, "check", NA, ELIGIBLE)),
            // A server goes on: WebCommandTest starts it at ports within the bounds.
            Map.entry("web --port", new Taken(whole(0, 65_535).refusing(), "web")),
            Map.entry("bulk --on", new Taken(DAY, "bulk", MANY, "-o", "-")),
            Map.entry("bulk --threads", new Taken(whole(1, 256), "bulk", MANY, "-o", "-")),
            Map.entry("diff --on", new Taken(DAY, "diff", NA, ELIGIBLE, "--with", "leastPeripheralShare=60%")),
            Map.entry("new --on", new Taken(DAY, "new", NA)),
            Map.entry("next --on", new Taken(DAY, "next", NA, ELIGIBLE)),
            Map.entry("rank --on", new Taken(DAY, "rank", NA, ELIGIBLE)),
            Map.entry("remedies --on", new Taken(DAY, "remedies", NA, ELIGIBLE)),
            Map.entry("documents --on", new Taken(DAY, "documents", NA, ELIGIBLE)),
            Map.entry("documents --establishments", new Taken(whole(1, 10), "documents", NA)),
            Map.entry("fund --on", new Taken(DAY, "fund", NA, ELIGIBLE)),
            Map.entry("fund --start", new Taken(START, "fund", ARA, "--months", "24", "--by-month")),
            Map.entry("fund --months", new Taken(whole(1, 120), "fund", NA, "--start", "2100-12-31")),
            Map.entry("fund --posts", new Taken(whole(1, 10), "fund", NA, "--start", "2026-11-02", "--months", "120")),
            Map.entry("fund --real-cost", new Taken(whole(1, 6), "fund", NA, ELIGIBLE)),
            Map.entry("fund --budget-year", new Taken(BUDGET_YEAR, "fund", NA, ELIGIBLE)),
            Map.entry("explain-amount --on", new Taken(DAY, "explain-amount", NA, ELIGIBLE)),
            Map.entry("explain-amount --start", new Taken(START, "explain-amount", NA, "--months", "120")),
            Map.entry(
                    "explain-amount --months",
                    new Taken(whole(1, 120), "explain-amount", ARA, "--start", "2000-01-01")),
            Map.entry(
                    "explain-amount --posts",
                    new Taken(whole(1, 10), "explain-amount", ARA, "--start", "2026-11-02", "--months", "24")),
            Map.entry("readings --on", new Taken(DAY, "readings", ARA, ZIP)),
            Map.entry(
                    "readings --cost",
                    new Taken(EUROS.with("999999999.99"), "readings", ARA, "--hospital-share", "100%")),
            Map.entry("readings --hospital-share", new Taken(SHARE, "readings", ARA, "--cost", "999999999.99")),
            Map.entry("budget --on", new Taken(DAY, "budget", NA, ELIGIBLE)),
            Map.entry("budget --first", new Taken(whole(0, 1), "budget", NA, ELIGIBLE)),
            Map.entry("budget --share", new Taken(SHARE, "budget", NA, ELIGIBLE)),
            Map.entry("budget --plus-post", new Taken(PERIOD, "budget", NA, ELIGIBLE)),
            Map.entry("budget --budget-year", new Taken(BUDGET_YEAR, "budget", NA, ELIGIBLE)),
            Map.entry("budget --item", new Taken(EUROS.with("999999999.99").after("pet="), "budget", NA, ELIGIBLE)),
            Map.entry("clawback --on", new Taken(DAY, "clawback", NA, ELIGIBLE, "--end", "2027-06-30")),
            Map.entry("clawback --end", new Taken(DAY, "clawback", NA, ELIGIBLE, "--reason", "chiefResident")),
            Map.entry("clawback --delegated", new Taken(EUROS, "clawback", NA, ELIGIBLE, "--end", "2027-06-30")),
            Map.entry("clawback --post", new Taken(POST, "clawback", NA, ELIGIBLE, "--end", "2027-06-30")));

    @TempDir
    static Path logs;

    @Test
    void every_option_of_every_command_that_takes_a_value_is_in_the_table_or_takes_words() {
        Set<String> taken = new TreeSet<>();
        for (CommandLine command : model().getSubcommands().values()) {
            if (command.getCommandName().equals("generate-completion")) {
                continue;
            }
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (option.arity().max() > 0 && !WORDS.contains(option.longestName())) {
                    taken.add(command.getCommandName() + " " + option.longestName());
                }
            }
        }
        assertThat(taken).isEqualTo(new TreeSet<>(OPTIONS.keySet()));
    }

    static Stream<Arguments> within() {
        return OPTIONS.entrySet().stream()
                .flatMap(option ->
                        option.getValue().kind().within().stream().map(value -> arguments(option.getKey(), value)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("within")
    void a_value_within_the_bounds_is_taken(String option, String value) {
        for (String language : List.of("fr", "en")) {
            Run run = run(option, value, language);
            // What lies within the bounds may still contradict the dossier, as a departure outside its contract does.
            boolean outside = option.equals("clawback --end") && !value.startsWith("2026-11");
            assertThat(run.code()).as(run.err()).isEqualTo(outside ? ExitCode.USAGE : ExitCode.DONE);
        }
    }

    static Stream<Arguments> outside() {
        return OPTIONS.entrySet().stream()
                .flatMap(option -> Stream.concat(option.getValue().kind().outside().stream(), WILD.stream())
                        .filter(value -> !value.isEmpty() || !option.getKey().equals("budget --item"))
                        .map(value -> arguments(option.getKey(), value)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("outside")
    void a_value_out_of_the_bounds_is_a_usage_error_that_names_them(String option, String value) {
        Kind kind = OPTIONS.get(option).kind();
        for (String language : List.of("fr", "en")) {
            Run run = run(option, value, language);
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(language.equals("fr") ? kind.french() : kind.english())
                    .doesNotContain("Exception", "\tat ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "--end 2028-11-01 | La fin de fonctions, le 1er novembre 2028, suit le contrat, qui finit le 31 octobre 2028."
                        + " | The end of service, 2028-11-01, is after the contract 2026-11-01/2028-10-31.",
                "--end 2026-10-30 | La fin de fonctions, le 30 octobre 2026, précède le contrat, qui commence le 1er novembre 2026."
                        + " | The end of service, 2026-10-30, is before the contract 2026-11-01/2028-10-31.",
                "--end 2027-06-30 --delegated 77994.97"
                        + " | Des crédits délégués de 77 994,97 € dépassent ce que l’appel accorde pour ce contrat, 77 994,96 € au plus."
                        + " | Delegated credits of 77994.97 euros refused: at most 77994.96 are awarded for this contract.",
                "--end 2028-10-31 | - | -",
                "--end 2026-10-31 | - | -",
                "--end 2027-06-30 --delegated 77994.96 | - | -",
            })
    @Tag("F-17")
    void a_departure_outside_the_contract_and_more_than_is_awarded_are_refused_with_the_bound(
            String words, String french, String english) {
        for (String language : List.of("fr", "en")) {
            List<String> all = new ArrayList<>(List.of("clawback", NA, ELIGIBLE, "--lang", language));
            all.addAll(com.google.common.base.Splitter.on(' ').splitToList(words));
            Run run = Run.of(CALLS, logs, new byte[0], all.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isEqualTo(french == null ? ExitCode.DONE : ExitCode.USAGE);
            if (french != null) {
                assertThat(run.firstLine()).isEqualTo("asp: " + (language.equals("fr") ? french : english));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--first 2 | Les 2 premiers dossiers ne peuvent être retenus : il y en a 1."
                        + " | The first 2 of 1 dossiers cannot be taken.",
                "--plus SAME | Le dossier NA-2026-eligible est deux fois dans le budget."
                        + " | The dossier NA-2026-eligible stands twice in the budget.",
                "--item x=1 | Aucun élément de coût « x ». | No cost item 'x'.",
            })
    void what_a_budget_cannot_count_is_said_in_both_languages(String words, String french, String english) {
        for (String language : List.of("fr", "en")) {
            List<String> all =
                    new ArrayList<>(List.of("budget", NA, ELIGIBLE, "--lang", language, "--on", "2026-05-20"));
            com.google.common.base.Splitter.on(' ')
                    .splitToList(words)
                    .forEach(word -> all.add(word.equals("SAME") ? ELIGIBLE : word));
            Run run = Run.of(CALLS, logs, new byte[0], all.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
            assertThat(run.firstLine()).isEqualTo("asp: " + (language.equals("fr") ? french : english));
        }
    }

    @Test
    void where_posts_differ_the_one_that_ends_is_named(@TempDir Path folder) throws IOException {
        String file = folder.resolve("two.json").toString();
        Files.writeString(
                Path.of(file),
                "{\"id\": \"two\", \"call\": \"" + NA + "\", \"posts\": [{\"contractStart\": \"2026-11-01\", "
                        + "\"contractEnd\": \"2028-10-31\", \"workingTime\": \"1\"}, {\"contractStart\": "
                        + "\"2026-11-01\", \"contractEnd\": \"2027-10-31\", \"workingTime\": \"1\"}]}");
        String[] words = {"clawback", NA, file, "--end", "2027-06-30", "--reason", "chiefResident", "--lang", "fr"};
        Run refused = Run.of(CALLS, logs, new byte[0], words);
        assertThat(refused.code()).isEqualTo(ExitCode.INPUT);
        assertThat(refused.err())
                .isEqualTo(
                        "asp: Les postes 1 et 2 du dossier diffèrent par leur contrat, leur quotité ou leurs interruptions.\n"
                                + "Peut-être faut-il n’en retenir qu’un, de 1 à 2, puisqu’ils ne finissent pas de même.\n"
                                + "Par exemple : --post 1.\n");
        List<String> second = new ArrayList<>(List.of(words));
        second.addAll(List.of("--post", "2"));
        Run done = Run.of(CALLS, logs, new byte[0], second.toArray(String[]::new));
        assertThat(done.code()).as(done.err()).isEqualTo(ExitCode.DONE);
        assertThat(done.out()).contains("Valeur des mois accomplis : 25 998,32 €");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.44, 0", "100%, 0", "100.01%, 2", "44, 2", "-0.01, 2"})
    void a_share_of_the_cost_is_bounded_as_a_share(String value, int code) {
        Run run = Run.of(
                CALLS, logs, new byte[0], "budget", NA, ELIGIBLE, "--lang", "en", "--item", "employerCharges=" + value);
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        if (code == ExitCode.USAGE) {
            assertThat(run.err()).contains("'" + value + "' is not a share from 0 to 100%.");
        }
    }

    private static Run run(String option, String value, String language) {
        Taken taken = OPTIONS.get(option);
        List<String> words = new ArrayList<>(taken.words());
        String name = option.substring(option.indexOf(' ') + 1);
        words.add(name + "=" + taken.kind().before() + value);
        words.addAll(List.of("--lang", language));
        return Run.of(CALLS, logs, new byte[0], words.toArray(String[]::new));
    }

    private static CommandLine model() {
        Console console = Console.system();
        return Asp.commandLine(new Session(console, () -> Calls.of(CALLS), console.language()), console);
    }

    /** Values of one kind, and its bounds in words; {@code before} stands before each value. */
    private record Kind(List<String> within, List<String> outside, String french, String english, String before) {

        Kind(List<String> within, List<String> outside, String french, String english) {
            this(within, outside, french, english, "");
        }

        /** The same, for what is refused alone. */
        Kind refusing() {
            return new Kind(List.of(), outside, french, english, before);
        }

        Kind with(String more) {
            List<String> all = new ArrayList<>(within);
            all.add(more);
            return new Kind(all, outside, french, english, before);
        }

        Kind after(String prefix) {
            return new Kind(within, outside, french, english, prefix);
        }
    }

    private record Taken(Kind kind, List<String> words) {

        Taken(Kind kind, String... words) {
            this(kind, List.of(words));
        }
    }
}

package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.finance.plan.FundingPlan;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sample dossiers against their expected files, which were written from the text before any rule ran. */
class SampleDossiersTest {

    private static final String NO_RULE = "no rule answers this clause";

    @Test
    void every_sample_has_a_dossier_and_an_expected_file() {
        assertThat(names(".json")).hasSize(18).isEqualTo(names(".expected"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_sample_reads_without_issues(Sample sample) {
        ReadResult<Dossier> read = AspJson.standard().readDossier(sample.json());

        assertThat(read.issues()).isEmpty();
        assertThat(read.orElseThrow().getCall()).hasToString(sample.callId());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_sample_is_assessed_as_its_expected_file_says(Sample sample) {
        CallDefinition call = sample.call();
        Properties file = sample.expected();
        Assessment assessment = sample.assess(call, sample.dossier());
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();

        for (String key : file.stringPropertyNames()) {
            if (!key.equals("on") && !key.startsWith("flip.")) {
                expected.put(key, inOrder(call, key, file.getProperty(key)));
                actual.put(key, actual(assessment, key));
            }
        }
        if (file.stringPropertyNames().stream().anyMatch(key -> key.startsWith("year."))) {
            years(assessment).forEach((year, amount) -> actual.put("year." + year, amount.toString()));
        }

        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void no_rule_refuses_unless_the_expected_file_says_so(Sample sample) {
        CallDefinition call = sample.call();
        Assessment assessment = sample.assess(call, sample.dossier());
        Set<String> named = sample.clauses().stream()
                .flatMap(clause -> rule(call, clause).stream())
                .map(Rule::toString)
                .collect(Collectors.toSet());

        assertThat(call.rules())
                .filteredOn(rule -> !named.contains(rule.toString()))
                .filteredOn(rule -> assessment.outcome(rule.id()) == Outcome.NOT_SATISFIED)
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void the_flip_of_a_sample_changes_one_finding_and_no_other(Sample sample) {
        CallDefinition call = sample.call();
        Properties file = sample.expected();
        Dossier flipped = flip(sample.dossier(), file.getProperty("flip.pointer"), file.getProperty("flip.value"));
        Map<String, Outcome> before = outcomes(sample.assess(call, sample.dossier()));
        Map<String, Outcome> after = outcomes(sample.assess(call, flipped));
        String rule = rule(call, file.getProperty("flip.rule")).orElseThrow().toString();
        Map<String, String> changes = new TreeMap<>();
        before.forEach((id, outcome) -> {
            if (outcome != after.get(id)) {
                changes.put(id, outcome + " to " + after.get(id));
            }
        });

        assertThat(changes)
                .isEqualTo(Map.of(rule, file.getProperty("flip.from") + " to " + file.getProperty("flip.to")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void the_flip_of_a_sample_is_one_fact_that_changes_and_can_be_read_back(Sample sample) {
        Properties file = sample.expected();
        Dossier flipped = flip(sample.dossier(), file.getProperty("flip.pointer"), file.getProperty("flip.value"));

        assertThat(flipped).isNotEqualTo(sample.dossier());
        assertThat(AspJson.standard()
                        .readDossier(AspJson.standard().writeDossier(flipped))
                        .orElseThrow())
                .isEqualTo(flipped);
    }

    private static String actual(Assessment assessment, String key) {
        return switch (key) {
            case "eligibility" -> assessment.verdict().eligibility().name();
            case "completeness" -> assessment.verdict().completeness().name();
            case "filing" -> sorted(assessment.verdict().filing().stream().map(Enum::name));
            case "priority" -> sorted(assessment.priority().reasons().stream().map(Rule::toString));
            case "documents.due" -> Integer.toString(assessment.documents().due());
            case "documents.provided" -> Integer.toString(assessment.documents().count(Outcome.SATISFIED));
            case "total" -> plan(assessment).total().map(Euros::toString).orElse("UNKNOWN");
            case "alternatives" -> totals(plan(assessment).alternatives());
            case "options" -> totals(plan(assessment).options());
            default ->
                key.startsWith("year.")
                        ? "no amount"
                        : rule(assessment.call(), key)
                                .map(rule -> assessment.outcome(rule.id()).name())
                                .orElse(NO_RULE);
        };
    }

    /** The expected value as the actual one is written: sets in order, reasons by the rule that answers the clause. */
    private static String inOrder(CallDefinition call, String key, String value) {
        return switch (key) {
            case "filing" -> sorted(items(value));
            case "priority" ->
                sorted(items(value)
                        .map(clause -> rule(call, clause).map(Rule::toString).orElse(NO_RULE)));
            default -> value;
        };
    }

    private static Stream<String> items(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).filter(item -> !item.isEmpty());
    }

    private static String sorted(Stream<String> items) {
        return String.join(",", items.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String totals(List<FundingAlternative> alternatives) {
        return alternatives.stream()
                .map(alternative -> alternative.total().toString())
                .collect(Collectors.joining(","));
    }

    private static FundingPlan plan(Assessment assessment) {
        assertThat(assessment.plans()).hasSize(1);
        return assessment.plans().get(0);
    }

    private static Map<Integer, Euros> years(Assessment assessment) {
        FundingPlan plan = plan(assessment);
        return plan.decided() ? plan.alternatives().get(0).byCalendarYear() : Map.of();
    }

    private static Map<String, Outcome> outcomes(Assessment assessment) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        assessment.call().rules().forEach(rule -> outcomes.put(rule.toString(), assessment.outcome(rule.id())));
        return outcomes;
    }

    /** Rule of that id, else the first that cites the clause. */
    private static Optional<Rule> rule(CallDefinition call, String clause) {
        ClauseId id = ClauseId.parse(clause);
        return call.rules().stream()
                .filter(rule -> rule.id().clause().equals(id))
                .findFirst()
                .or(() -> call.rules().stream()
                        .filter(rule -> rule.clauses().contains(id))
                        .findFirst());
    }

    private static Dossier flip(Dossier dossier, String pointer, String text) {
        return Input.all(DossierFields.TYPE).stream()
                .flatMap(input -> changed(input, dossier, pointer, text).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scalar fact at " + pointer));
    }

    private static <T> Optional<Dossier> changed(Input<T> input, Dossier dossier, String pointer, String text) {
        boolean here = input.read(dossier).stream()
                .anyMatch(reading -> reading.pointer().equals(pointer));
        return here && input.type() instanceof ScalarType<T> type
                ? Optional.of(input.with(dossier, pointer, Optional.of(type.parse(text))))
                : Optional.empty();
    }

    static Stream<Sample> samples() {
        return names(".json").stream().map(Sample::new);
    }

    /** Names without extension, such as {@code nouvelle-aquitaine-2026/late}, of the files with an extension. */
    private static Set<String> names(String extension) {
        Path root = dossiers();
        try (Stream<Path> files = Files.walk(root, 2)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path dossiers() {
        String start = System.getProperty("basedir", System.getProperty("user.dir"));
        for (Path at = Path.of(start).toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("asp-examples/dossiers"))) {
                return at.resolve("asp-examples/dossiers");
            }
        }
        throw new IllegalStateException("no asp-examples/dossiers above " + start);
    }

    /** A sample by its name. */
    record Sample(String name) {

        String callId() {
            return name.substring(0, name.indexOf('/'));
        }

        CallDefinition call() {
            return Calls.load().get(callId());
        }

        Path json() {
            return dossiers().resolve(name + ".json");
        }

        Dossier dossier() {
            return AspJson.standard().readDossier(json()).orElseThrow();
        }

        Assessment assess(CallDefinition call, Dossier dossier) {
            return call.assess(
                    dossier, AssessmentContext.on(LocalDate.parse(expected().getProperty("on"))));
        }

        Properties expected() {
            Properties properties = new Properties();
            try (Reader reader =
                    Files.newBufferedReader(dossiers().resolve(name + ".expected"), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return properties;
        }

        /** Clauses that the expected file names. */
        List<String> clauses() {
            return expected().stringPropertyNames().stream()
                    .filter(key -> key.startsWith("NA-") || key.startsWith("ARA-"))
                    .sorted()
                    .toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

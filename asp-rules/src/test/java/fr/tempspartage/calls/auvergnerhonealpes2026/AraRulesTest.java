package fr.tempspartage.calls.auvergnerhonealpes2026;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.CommittedReasons;
import fr.tempspartage.calls.CommittedSummaries;
import fr.tempspartage.calls.auvergnerhonealpes2026.AraScenarios.Scenario;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every reason of every rule, what each rule declares, and the texts. */
class AraRulesTest {

    private static final AuvergneRhoneAlpes2026 CALL = new AuvergneRhoneAlpes2026();

    /** Lists whose elements are part of one fact; what stands inside them is not declared apart. */
    private static final Set<String> WHOLE_LISTS = Set.of(
            "documents",
            "posts[].timeAllocation.segments",
            "posts[].interruptions",
            "posts[].communityPresences",
            "project.partners",
            "project.recruiters");

    private static final List<String> SAMPLES = List.of(
            "true",
            "false",
            "2026-10-20",
            "2027-01-01",
            "2026-11-20T10:00:00+01:00",
            "0",
            "1",
            "0.5",
            "7",
            "400000006",
            "10000000017",
            "01004",
            "SM54",
            "SM41",
            "CD",
            "PH",
            "690000005",
            "ch",
            "town",
            "38",
            "2",
            "01");

    static List<Scenario> scenarios() {
        return AraScenarios.all();
    }

    static Stream<String> rulesWithScenarios() {
        return scenarios().stream().map(Scenario::rule).distinct();
    }

    @ParameterizedTest
    @MethodSource("rulesWithScenarios")
    void a_rule_answers_each_scenario_with_its_reason_in_both_languages(String rule) {
        assertThat(scenarios().stream().filter(scenario -> scenario.rule().equals(rule)))
                .isNotEmpty()
                .allSatisfy(AraRulesTest::check);
    }

    private static void check(Scenario scenario) {
        Assessment assessment = CALL.assess(scenario.dossier(), scenario.context());
        Finding finding = assessment.finding(RuleId.parse(scenario.rule()));
        assertThat(finding.outcome()).isEqualTo(scenario.outcome());
        assertThat(finding.evidence()).anyMatch(run -> run.reason().equals(scenario.reason()));
        for (Language language : Language.values()) {
            assertThat(finding.reason(language)).isNotBlank().doesNotContain("{", "}");
        }
        if (scenario.reason().equals("missing")) {
            assertThat(finding.missing()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_reasons_of_all_scenarios_read_as_committed(Language language) {
        CommittedReasons reasons = new CommittedReasons(CALL, language);
        scenarios()
                .forEach(s -> CALL.assess(s.dossier(), s.context()).findings().forEach(reasons::add));
        reasons.compareWith("auvergnerhonealpes2026");
    }

    @ParameterizedTest
    @EnumSource
    void what_each_condition_asks_reads_back_as_committed(Language language) {
        CommittedReasons.compareReadBack("auvergnerhonealpes2026", new AuvergneRhoneAlpes2026().readBack(), language);
    }

    @Test
    void the_short_answers_of_every_tenth_scenario_read_as_committed() {
        CommittedSummaries summaries = new CommittedSummaries();
        scenarios().forEach(s -> summaries.add(s.rule(), CALL.assess(s.dossier(), s.context())));
        summaries.compareWith("auvergnerhonealpes2026");
    }

    @Test
    void every_outcome_that_a_rule_declares_is_reached_and_no_other() {
        Set<String> declared = new TreeSet<>();
        CALL.rules().forEach(rule -> rule.outcomes().forEach(o -> declared.add(rule.id() + " " + o)));
        Set<String> reached = new TreeSet<>();
        scenarios().forEach(s -> reached.add(s.rule() + " " + s.outcome()));
        assertThat(reached).isEqualTo(declared);
    }

    @Test
    void every_text_of_a_reason_is_used() {
        Set<String> written = new TreeSet<>();
        CALL.rules().forEach(rule -> rule.reasons().keySet().forEach(key -> written.add(rule.id() + "." + key)));
        scenarios().forEach(s -> written.remove(s.rule() + "." + s.reason()));
        written.removeIf(key -> key.endsWith(".sentence"));
        assertThat(written).isEmpty();
    }

    @Test
    void all_findings_of_all_scenarios_can_be_told_in_both_languages() {
        for (Scenario scenario : scenarios()) {
            for (Finding finding :
                    CALL.assess(scenario.dossier(), scenario.context()).findings()) {
                assertThat(finding.rule().outcomes()).as("%s", finding).contains(finding.outcome());
                for (Language language : Language.values()) {
                    assertThat(finding.reason(language))
                            .as("%s", finding)
                            .isNotBlank()
                            .doesNotContain("{", "}");
                }
            }
        }
    }

    @Test
    void a_rule_reads_and_consults_only_what_it_declares() {
        for (Scenario scenario : scenarios()) {
            for (Finding finding :
                    CALL.assess(scenario.dossier(), scenario.context()).findings()) {
                Set<Interpretation> consulted =
                        new HashSet<>(finding.interpretations().keySet());
                finding.rule().interpretations().forEach(point -> consulted.remove(point.interpretation()));
                assertThat(consulted).as("%s", finding).isEmpty();
                finding.evidence()
                        .forEach(run -> assertThat(finding.rule().inputs())
                                .as("%s", finding)
                                .containsAll(run.reads().keySet()));
                finding.missing()
                        .forEach(fact -> assertThat(finding.rule().inputs())
                                .as("%s", finding)
                                .contains(fact.input()));
            }
        }
    }

    @Tag("slow")
    @Test
    void facts_that_a_rule_does_not_declare_never_change_its_outcome() {
        List<Scenario> scenarios = scenarios();
        for (int i = 0; i < scenarios.size(); i += 12) {
            Scenario scenario = scenarios.get(i);
            Assessment before = CALL.assess(scenario.dossier(), scenario.context());
            for (Input<?> input : Input.all(DossierFields.TYPE)) {
                List<Rule> free = CALL.rules().stream()
                        .filter(rule -> isFree(rule, input))
                        .toList();
                for (Dossier mutant : mutants(scenario.dossier(), input)) {
                    Assessment after = CALL.assess(mutant, scenario.context());
                    for (Rule rule : free) {
                        assertThat(after.outcome(rule.id()))
                                .as("%s in the case %s with another %s", rule, scenario, input)
                                .isEqualTo(before.outcome(rule.id()));
                    }
                }
            }
        }
    }

    private static boolean isFree(Rule rule, Input<?> input) {
        // A fact that both kinds of partners have is declared once, and listed once for each kind.
        String both = input.name().replaceFirst("partners\\[[a-zA-Z]+]", "partners[]");
        for (Input<?> declared : rule.inputs()) {
            boolean around = declared.name().startsWith(input.name() + "[")
                    || declared.equals(input)
                    || declared.name().equals(both);
            boolean inside = WHOLE_LISTS.contains(declared.name())
                    && !declared.name().equals("project.partners")
                    && input.name().startsWith(declared.name());
            if (around || inside) {
                return false;
            }
        }
        return !input.name().endsWith(".key") && !input.name().equals("posts");
    }

    private static List<Dossier> mutants(Dossier dossier, Input<?> input) {
        List<Dossier> mutants = new ArrayList<>();
        for (Reading<?> reading : input.read(dossier)) {
            for (Optional<?> value : values(input)) {
                mutant(dossier, input, reading.pointer(), value).ifPresent(mutants::add);
            }
        }
        return mutants;
    }

    private static <T> Optional<Dossier> mutant(Dossier dossier, Input<T> input, String pointer, Optional<?> value) {
        try {
            return Optional.of(
                    input.with(dossier, pointer, value.map(v -> input.type().cast(v))));
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException impossible) {
            return Optional.empty();
        }
    }

    private static List<Optional<?>> values(Input<?> input) {
        List<Optional<?>> values = new ArrayList<>();
        values.add(Optional.empty());
        if (input.type() instanceof ListType<?>) {
            values.add(Optional.of(ImmutableList.of()));
        } else if (input.type() instanceof ScalarType<?> scalar) {
            scalar.allowed().forEach(v -> values.add(Optional.of(v)));
            for (String sample : SAMPLES) {
                try {
                    values.add(Optional.of(scalar.parse(sample)));
                } catch (RuntimeException notOfThisType) {
                    // another sample will do
                }
            }
        }
        return values;
    }

    @Test
    void an_empty_dossier_is_to_be_confirmed_and_nothing_is_settled() {
        Assessment assessment = CALL.assess(AraDossiers.empty().dossier(), AraScenarios.FILING_DAY);
        assertThat(assessment.verdict().eligibility()).hasToString("TO_BE_CONFIRMED");
        assertThat(assessment.verdict().completeness()).hasToString("TO_BE_CONFIRMED");
        assertThat(assessment.findings()).allMatch(f -> f.outcome() == Outcome.UNKNOWN, "unknown");
    }

    @Test
    void the_eligible_dossiers_are_eligible_and_complete() {
        for (AraDossiers dossier : List.of(AraDossiers.eligible(), AraDossiers.contract(), AraDossiers.renewal())) {
            Assessment assessment = CALL.assess(dossier.dossier(), AraScenarios.FILING_DAY);
            assertThat(assessment.verdict().summarize(Language.ENGLISH))
                    .isEqualTo("eligible · complete · deadline not stated by the call");
            assertThat(assessment.documents().due()).isEqualTo(5);
        }
    }
}

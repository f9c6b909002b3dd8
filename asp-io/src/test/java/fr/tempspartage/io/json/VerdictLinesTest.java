package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A line says in codes what the assessment says at length. */
class VerdictLinesTest {

    static Stream<Samples> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void a_line_says_what_the_whole_assessment_says(Samples sample) {
        Assessment assessment = sample.assess();
        JsonNode line = line(assessment);
        boolean tooLate = assessment.verdict().filing().contains(FilingStatus.DEADLINE_PASSED);
        assertThat(line.get("eligibility").asString())
                .isEqualTo(assessment.verdict().eligibility().name());
        assertThat(texts(line, "refusedBy"))
                .isEqualTo(assessment.refusals().stream()
                        .map(f -> f.rule().id().toString())
                        .collect(Collectors.toSet()));
        assertThat(texts(line, "missingDocuments"))
                .isEqualTo(
                        tooLate
                                ? Set.of()
                                : assessment.missingDocuments().stream()
                                        .map(DocumentChecklist.Item::requirement)
                                        .map(requirement -> requirement.type().code())
                                        .collect(Collectors.toSet()));
        assertThat(texts(line, "missingFacts"))
                .isEqualTo(assessment.openQuestions().stream()
                        .filter(question -> question.keepsOpen().stream()
                                .anyMatch(finding -> finding.rule().kind() != RuleKind.REMARK))
                        .map(OpenQuestions.Question::pointer)
                        .collect(Collectors.toSet()));
        assertThat(texts(line, "priority"))
                .isEqualTo(assessment.priority().reasons().stream()
                        .map(rule -> rule.id().toString())
                        .collect(Collectors.toSet()));
        assertThat(texts(line, "priorityOpen"))
                .isEqualTo(assessment.priority().open().stream()
                        .map(rule -> rule.id().toString())
                        .collect(Collectors.toSet()));
        assertThat(line.has("minAmount")).isEqualTo(assessment.amount().isPresent());
        assessment
                .amount()
                .ifPresent(amount -> assertThat(text(assessment))
                        .contains("\"minAmount\":" + amount.min() + ",\"maxAmount\":" + amount.max() + ","));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void places_without_labels_are_those_of_the_finding(Samples sample) {
        Assessment assessment = sample.assess();
        for (Rule rule : assessment.call().rules()) {
            assertThat(assessment.missingPlaces(rule.id()))
                    .containsExactlyElementsOf(assessment.finding(rule.id()).missing().stream()
                            .map(Evidence.MissingFact::pointer)
                            .distinct()
                            .toList());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void an_assessment_that_keeps_what_it_makes_answers_as_one_that_does_not(Samples sample) {
        Assessment plain = sample.assess();
        Assessment keeping = plain.keeping();
        assertThat(keeping.keeping()).isSameAs(keeping);
        assertThat(keeping.readingsThatMatter()).isEqualTo(plain.readingsThatMatter());
        assertThat(keeping.plans()).isSameAs(keeping.plans()).isEqualTo(plain.plans());
        assertThat(keeping.documents()).isSameAs(keeping.documents());
        assertThat(keeping.findings()).isSameAs(keeping.findings());
        // Written the first time, and again from what was kept.
        assertThat(ResultJson.assessmentLine(plain)).isEqualTo(ResultJson.assessmentLine(keeping));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultJson.assessmentLine(out, plain);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ResultJson.assessmentLine(plain));
        assertThat(JsonMapper.shared().readTree(ResultJson.assessment(plain)))
                .isEqualTo(JsonMapper.shared().readTree(ResultJson.assessmentLine(plain)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void lines_of_one_call_are_not_those_of_another(Samples sample) {
        Assessment assessment = sample.assess();
        VerdictLines lines = VerdictLines.of(
                List.of(
                        assessment.call().id().toString().startsWith("nouvelle")
                                ? new AuvergneRhoneAlpes2026()
                                : new NouvelleAquitaine2026()),
                assessment.context());
        assertThatThrownBy(() -> lines.assessed(new ByteArrayOutputStream(), 1, 1, assessment, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "These lines are not of " + assessment.call().id() + ".\nMaybe of [");
    }

    private static JsonNode line(Assessment assessment) {
        return JsonMapper.shared().readTree(text(assessment));
    }

    private static String text(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        VerdictLines.of(List.of(assessment.call()), assessment.context()).assessed(out, 1, 1, assessment, List.of());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> texts(JsonNode line, String name) {
        Set<String> texts = new TreeSet<>();
        line.get(name).forEach(text -> texts.add(text.asString()));
        assertThat(line.get(name)).as("each once").hasSize(texts.size());
        return texts;
    }
}

package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.calls.auvergnerhonealpes2026.AuvergneRhoneAlpes2026;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.io.tiny.Expected;
import fr.tempspartage.io.tiny.TinyDossiers;
import fr.tempspartage.io.tiny.TinyResults;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.ShortAnswer;
import fr.tempspartage.rules.inquiry.NextQuestions;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.inquiry.Remedies;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

class ResultJsonTest {

    /** Each document is made inside the test, so that what makes it is seen as tested. */
    static Stream<Arguments> documents() {
        Map<String, Supplier<String>> all = new LinkedHashMap<>();
        all.put("assessment-good", () -> beforePlans(TinyResults.GOOD));
        all.put("assessment-bad", () -> beforePlans(TinyResults.BAD));
        all.put("assessment-empty", () -> ResultJson.assessment(TinyResults.EMPTY));
        all.put("documents", () -> ResultJson.documents(TinyResults.BAD));
        all.put("document-list", () -> ResultJson.documents(TinyResults.CALL, 2));
        all.put(
                "plans",
                () -> ResultJson.plans(
                        TinyResults.CALL,
                        TinyDossiers.assess(TinyDossiers.SHORT).plans(),
                        refusals()));
        all.put("clause", () -> ResultJson.clause(TinyResults.CALL, ClauseId.parse("TINY-02")));
        all.put("clause-silent", () -> ResultJson.clause(TinyResults.CALL, ClauseId.parse("TINY-07")));
        all.put("parameters", () -> ResultJson.parameters(TinyResults.CALL));
        all.put(
                "possible-answers",
                () -> ResultJson.possibleAnswers(TinyResults.GOOD, PossibleAnswers.of(TinyResults.GOOD)));
        all.put("remedies", () -> ResultJson.remedies(TinyResults.BAD, Remedies.of(TinyResults.BAD)));
        all.put(
                "next-questions",
                () -> ResultJson.nextQuestions(TinyResults.EMPTY, NextQuestions.of(TinyResults.EMPTY)));
        all.put("interpretations", () -> ResultJson.interpretations(TinyResults.CALL));
        all.put("calls", () -> ResultJson.calls(List.of(TinyResults.CALL)));
        all.put("reconciliation", () -> ResultJson.reconciliation(TinyResults.CALL, TinyResults.reconciliation()));
        all.put("clawback", () -> ResultJson.clawback(TinyResults.CALL, TinyResults.clawback()));
        all.put("ranking", () -> ResultJson.ranking(TinyResults.ranking(), List.of()));
        all.put("diff-dossiers", () -> ResultJson.diff(TinyResults.diff()));
        all.put("diff-calls", () -> ResultJson.diff(TinyResults.diffOfCalls()));
        all.put(
                "diff-many",
                () -> ResultJson.diffs(
                        TinyResults.sides(),
                        TinyResults.diffs(),
                        List.of(new ResultJson.Refused("lost.json", OptionalInt.of(3), ImmutableList.of()))));
        all.put(
                "agency-readings",
                () -> ResultJson.agencyReadings(
                        TinyResults.CALL, TinyResults.DECIDED.agencyReadings().orElseThrow()));
        all.put("comparison", () -> ResultJson.comparison(List.of(TinyResults.CALL, TinyResults.OTHER)));
        return all.entrySet().stream().map(e -> arguments(e.getKey() + ".json", e.getValue()));
    }

    private static List<Finding> refusals() {
        return TinyResults.BAD.findings().stream()
                .filter(f -> f.outcome() == Outcome.NOT_SATISFIED)
                .limit(1)
                .toList();
    }

    /** Without the plans, which repeat themselves month after month and have a document of their own. */
    private static String beforePlans(Assessment assessment) {
        String json = ResultJson.assessment(assessment);
        return json.substring(0, json.indexOf(",\n  \"plans\": [")) + "\n}\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void each_document_is_the_one_that_was_proofread(String name, Supplier<String> json) {
        Expected.check(name, json.get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void each_document_is_valid_json_without_a_key_that_stands_twice(String name, Supplier<String> document) {
        String json = document.get();
        assertThat(tokens(json)).isGreaterThan(4);
        assertThat(json)
                .startsWith("{\n  \"formatVersion\": \"1\",\n  \"kind\": \"")
                .endsWith("\n}\n");
        assertThat(json).doesNotContain("\r").doesNotContain("null");
    }

    @Test
    void equal_results_give_equal_bytes() {
        for (String yaml : List.of(TinyDossiers.GOOD, TinyDossiers.BAD, TinyDossiers.EMPTY)) {
            tokens(ResultJson.assessment(TinyDossiers.assess(yaml)));
            assertThat(ResultJson.assessment(TinyDossiers.assess(yaml)))
                    .isEqualTo(ResultJson.assessment(TinyDossiers.assess(yaml)));
        }
    }

    @Test
    @Tag("W-1")
    void the_deadline_and_the_readings_that_matter_are_those_of_the_short_answer() {
        for (Samples sample : Samples.all()) {
            Assessment assessment = sample.assess();
            String json = ResultJson.assessment(assessment);
            for (Language language : Language.values()) {
                String key = language == Language.FRENCH ? "fr" : "en";
                assertThat(json)
                        .contains("\"" + key + "\": \""
                                + ShortAnswer.of(assessment, language).deadline() + "\"");
                assessment
                        .readingsThatMatter()
                        .forEach(item -> item.change()
                                .ifPresent(change -> assertThat(json)
                                        .contains("\"bearsOn\": \"" + change.bearsOn() + "\"")
                                        .contains("\"" + key + "\": \""
                                                + change.answer().in(language) + "\"")));
            }
            assertThat(json.split("\"bearsOn\"", -1))
                    .hasSize(1 + assessment.readingsThatMatter().size());
        }
    }

    @Test
    @Tag("W-1")
    void the_deadline_is_an_instant_in_paris_with_the_day_of_the_filing() {
        assertThat(ResultJson.assessment(TinyResults.GOOD))
                .contains(
                        "\"deadline\": {\n    \"firstLateInstant\": \"2026-05-02T00:00:00+02:00\",\n    \"filedOn\": \"2026-");
    }

    @Test
    void several_assessments_are_one_document() {
        String json = ResultJson.assessments(TinyResults.ALL);
        tokens(json);
        assertThat(json).startsWith("""
                {
                  "formatVersion": "1",
                  "kind": "assessments",
                  "assessments": [
                    {
                      "call": "tiny-2026",
                      "dossier": "good",
                """);
        assertThat(ResultJson.assessments(List.of())).isEqualTo("""
                {
                  "formatVersion": "1",
                  "kind": "assessments",
                  "assessments": [],
                  "refused": []
                }
                """);
    }

    @Tag("T-15")
    @Test
    void questions_for_the_agency_name_the_interpretation_and_the_rules_that_wait() {
        AuvergneRhoneAlpes2026 call = new AuvergneRhoneAlpes2026();
        Dossier dossier = Dossier.builder()
                .id("biologie")
                .call(call.id())
                .filing(Filing.builder().state(FilingState.FILED).build())
                .posts(ImmutableList.of(
                        Post.builder().specialty(Specialty.parse("SM03")).build()))
                .build();
        String json = ResultJson.assessment(call.assess(dossier, AssessmentContext.on(LocalDate.of(2026, 9, 15))));
        int start = json.indexOf("  \"agencyQuestions\": [");
        assertThat(json.substring(start, json.indexOf("  \"plans\": [")).replace('\u00a0', ' '))
                .isEqualTo("""
                          "agencyQuestions": [
                            {
                              "text": {
                                "fr": "Un projet en biologie médicale est-il admis ?",
                                "en": "Is a project in medical biology admitted?"
                              },
                              "interpretation": "I-ARA-10.biology",
                              "keepsOpen": [
                                "ARA-25"
                              ]
                            },
                            {
                              "text": {
                                "fr": "L’appel n’indique aucune date limite de dépôt ; elle est à demander à l’ARS.",
                                "en": "The call states no filing deadline; the agency has to be asked for it."
                              },
                              "keepsOpen": [
                                "ARA-60"
                              ]
                            }
                          ],
                        """);
    }

    @Test
    void an_empty_list_of_calls_is_an_empty_list() {
        assertThat(ResultJson.calls(List.of())).isEqualTo("""
                {
                  "formatVersion": "1",
                  "kind": "calls",
                  "calls": []
                }
                """);
    }

    @Test
    void a_clause_that_is_not_there_is_refused_with_those_that_are() {
        assertThatThrownBy(() -> ResultJson.clause(TinyResults.CALL, ClauseId.parse("TINY-99")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No clause 'TINY-99' in tiny-2026.\nMaybe one of TINY-01 to TINY-09.");
    }

    @Test
    void texts_are_escaped() {
        String yaml = TinyDossiers.GOOD.replace("CHU de Test", "\"CHU \\\"\\u00AD\"");
        String json = ResultJson.assessment(TinyDossiers.assess(yaml));
        tokens(json);
        assertThat(json).contains("CHU \\\"");
    }

    @Test
    void computed_values_are_written_for_programs() {
        assertThat(value(Euros.parse("3249.79"))).isEqualTo("3249.79");
        assertThat(value(Rate.HALF)).isEqualTo("\"" + Rate.HALF + "\"");
        assertThat(value(Outcome.NOT_SATISFIED)).isEqualTo("\"notSatisfied\"");
        assertThat(value(LocalDate.of(2026, 5, 1))).isEqualTo("\"2026-05-01\"");
        assertThat(value(ZonedDateTime.of(2026, 5, 2, 0, 0, 0, 0, ZoneId.of("Europe/Paris"))))
                .isEqualTo("\"2026-05-02T00:00+02:00\"");
        assertThat(value(true)).isEqualTo("true");
        assertThat(value(3)).isEqualTo("3");
        assertThat(value(3L)).isEqualTo("3");
        assertThat(value("a\"b")).isEqualTo("\"a\\\"b\"");
        assertThat(value(Bilingual.of("oui", "yes"))).isEqualTo("{\n    \"fr\": \"oui\",\n    \"en\": \"yes\"\n  }");
        assertThat(value(Optional.empty())).isEqualTo("null");
        assertThat(value(List.of(Optional.of(1), 2))).isEqualTo("[\n    1,\n    2\n  ]");
        assertThat(value(Establishment.builder()
                        .key(PartnerKey.parse("chu"))
                        .name("CHU")
                        .build()))
                .isEqualTo("\"chu\"");
    }

    private static String value(Object value) {
        String json = JsonOut.object(out -> {
            out.name("v");
            ValueJson.FORM.write(out, value);
        });
        return json.substring("{\n  \"v\": ".length(), json.length() - "\n}\n".length());
    }

    private static int tokens(String json) {
        int count = 0;
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }
}

package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.tempspartage.calls.nouvelleaquitaine2026.NouvelleAquitaine2026;
import fr.tempspartage.domain.dossier.DepartureReason;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.post.ServicePeriod;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.finance.budget.Budget;
import fr.tempspartage.finance.clawback.ClawbackClaim;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.BudgetYear;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.json.SampleMutants.Kind;
import fr.tempspartage.io.tiny.TinyResults;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of results against what is written of every sample dossier, whole and broken. */
class ResultSchemasTest {

    /** Keys that may be left out. */
    private static final Pattern OPTIONAL = Pattern.compile(
            ".*(/plans?(/\\*)?/(total|range|prudent|unknownBecause)"
                    + "|/citations/\\*/clause|/documents/\\*/partner|/agencyQuestions/\\*/interpretation|/payee/name|/partnersRest|/partnersRest/of"
                    + "|^/(min|max)Amount|^/line|^/issues/\\*/(line|column)|/deadline/(firstLateInstant|filedOn)|/readingsThatMatter/\\*/otherwise"
                    + "|/dossiers/\\*/amount|^/(tables/[a-zA-Z]+|committed|paid)/total|/byHospital/\\*/(finess|siren|partner)|/calls/\\*/(deadline|sourceSha256)|/default|/notCounted"
                    + "|/sides/\\*/(value|clauses)|^/clauses|^/page|/lines/\\*/printedFrom|/statedCost|/amounts/\\*/(claimed|kept)"
                    + "|/readings/\\*/(amount|formula|baseCost|shareOfBase|rest|aboveCost)|/monthsServed/\\*/label"
                    + "|/(valueOfMonthsServed|notDelegatedToDate|notDelegatedToDateForMonthsServed|notAddressed|delegation)"
                    + "|^/(findings|amount|documents|differences)(/\\*)?/(before|after)|/amount(Before|After)|^/topics|^/leftOut/\\*/line|^/(priorities|criteria)/\\*/comesBefore|/shares/\\*/name"
                    + "|/questions/\\*/answers/\\*/amount|/agencyReadings(/filingDeadline)?|^/filingDeadline|^/remedies/\\*/moves/\\*/impossibleBecause|^/delegated|^/totals(/\\*/(parts|basis))*/\\*/(amount|formula|rounding))");

    /** Objects whose keys are data. */
    private static final Pattern MAP = Pattern.compile(
            ".*/(chosenReadings|interpretations|choices|byCalendarYear|byYear|byBudgetYear|byDepartment|changes|directions|readingsInForce|delegatedByYear|stillToPayByYear|read/\\*|computed/\\*)(/[^/]*)?");

    /** Values that a check computed, and facts of a dossier that differ, may be of several types. */
    private static final Pattern ANY =
            Pattern.compile(".*/findings/\\*/computed/.*|^/differences/\\*/(before|after)(/.*)?");

    private static final Schema VERDICT = schema(JsonSchemas.verdict());
    private static final Schema PLAN = schema(JsonSchemas.plan());
    private static final Schema RESULT = schema(JsonSchemas.result());

    static Stream<Samples> samples() {
        return Samples.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void what_is_written_of_a_sample_is_valid(Samples sample) {
        Assessment assessment = sample.assess();
        assertThat(VERDICT.validate(ResultJson.assessment(assessment), InputFormat.JSON))
                .isEmpty();
        assertThat(VERDICT.validate(ResultJson.assessmentLine(assessment), InputFormat.JSON))
                .isEmpty();
        assertThat(PLAN.validate(plans(assessment), InputFormat.JSON)).isEmpty();
        List<FundingAlternative> amounts = assessment.plans().stream()
                .flatMap(plan -> plan.alternatives().stream())
                .toList();
        for (PaymentSchedule schedule : List.of(PaymentSchedule.MONTHLY, PaymentSchedule.DOWN_PAYMENT)) {
            assertThat(PLAN.validate(ResultJson.instalments(schedule, amounts), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void what_was_said_of_a_file_is_valid_with_a_place_and_without() {
        Issue whole = Issue.at(IssueCode.INVALID_UTF8, "", 0, 0, IssueCode.INVALID_UTF8.message(Map.of()));
        String issues = ResultJson.issues(List.of(whole, whole.at(3, 5)));
        assertThat(RESULT.validate(issues, InputFormat.JSON)).isEmpty();
        assertThat(issues).contains("\"kind\": \"issues\"", "\"line\": 3").doesNotContain("\"line\": 0");
        assertThat(ResultJson.issues(List.of())).endsWith("\"issues\": []\n}\n");
    }

    @Tag("slow")
    @Test
    void an_assessment_that_is_broken_at_any_place_is_not_valid() {
        List<String> texts =
                samples().map(Samples::assess).map(ResultJson::assessment).toList();
        assertThat(broken(VERDICT, texts)).isGreaterThan(300);
    }

    @Test
    void a_plan_that_is_broken_at_any_place_is_not_valid() {
        List<String> texts =
                samples().map(Samples::assess).map(ResultSchemasTest::plans).toList();
        assertThat(broken(PLAN, texts)).isGreaterThan(150);
    }

    @Test
    void a_line_of_many_that_is_broken_at_any_place_is_not_valid() {
        List<String> lines = new ArrayList<>();
        for (Samples sample : Samples.all()) {
            Assessment assessment = sample.assess();
            VerdictLines verdicts = VerdictLines.of(List.of(assessment.call()), assessment.context());
            List<Issue> warnings = List.of(Issue.at(
                    IssueCode.RPPS_KEY, "/candidate/rpps", 7, 1, IssueCode.RPPS_KEY.message(Map.of("text", "1"))));
            lines.add(line(out -> verdicts.assessed(out, 7, 7, assessment, warnings)));
            lines.add(line(out -> VerdictLines.refused(out, 7, 7, warnings)));
        }
        Schema bulk = schema(JsonSchemas.bulk());
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(bulk.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(broken(bulk, lines)).isGreaterThan(60);
    }

    private static String line(Consumer<OutputStream> writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.accept(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_result_under_decisions_of_an_agency_names_them_and_is_valid() {
        Assessment decided = TinyResults.DECIDED;
        AppliedReadings.Used used = decided.agencyReadings().orElseThrow();
        Budget budget = Budget.of(decided.call().fundingScheme(), Readings.DEFAULT, List.of());
        for (String json : List.of(
                ResultJson.assessment(decided),
                ResultJson.assessments(List.of(decided)),
                ResultJson.documents(decided),
                ResultJson.plans(decided),
                ResultJson.instalments(PaymentSchedule.MONTHLY, decided),
                ResultJson.budgetYears(BudgetYear.CALENDAR, decided),
                ResultJson.explanation(decided),
                ResultJson.clawback(decided.call(), TinyResults.clawback(), Optional.of(used)),
                ResultJson.budget(
                        decided.call().campaign().getTitle(),
                        budget.tables(),
                        budget.commitments(),
                        budget.payments(PaymentSchedule.MONTHLY),
                        Map.of(),
                        List.of(),
                        Optional.of(used)))) {
            assertThat(RESULT.validate(json, InputFormat.JSON)).isEmpty();
            assertThat(json)
                    .contains("\"agencyReadings\": {", "\"sha256\": \"" + used.sha256(), "\"decidedBy\": \"Bureau\"");
        }
        assertThat(ResultJson.documents(TinyResults.GOOD)).doesNotContain("agencyReadings");
    }

    @Test
    void a_verdict_is_no_plan_and_an_unknown_outcome_no_outcome() {
        Assessment assessment = Samples.all().get(0).assess();
        String text = ResultJson.assessment(assessment);
        assertThat(PLAN.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(VERDICT.validate(plans(assessment), InputFormat.JSON)).isNotEmpty();
        assertThat(VERDICT.validate(text.replace("\"SATISFIED\"", "\"Satisfied\""), InputFormat.JSON))
                .isNotEmpty();
    }

    /** Those of assessments are cut before the plans, save one. */
    static List<Path> proofread() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fr/tempspartage/io/tiny/expected"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().matches(".*assessment-(good|bad).json"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> proofreadTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path file : proofread()) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("proofread")
    void each_result_that_was_proofread_is_valid(Path file) throws IOException {
        assertThat(RESULT.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_result_that_is_broken_at_any_place_is_not_valid() throws IOException {
        assertThat(broken(RESULT, proofreadTexts())).isGreaterThan(300);
    }

    @Test
    void printed_figures_and_credits_whose_fate_the_text_does_not_address_are_valid() {
        CallDefinition call = new NouvelleAquitaine2026();
        String figures = ResultJson.reconciliation(
                call, call.fundingScheme().reconciliation().orElseThrow());
        assertThat(RESULT.validate(figures, InputFormat.JSON)).isEmpty();
        assertThat(figures).contains("\"printedFrom\": {\n        \"fr\": ");
        ClawbackClaim claim = ClawbackClaim.builder()
                .contract(ServicePeriod.parse("2026-11-01/2028-10-31"))
                .serviceEnd(LocalDate.of(2027, 6, 15))
                .reason(DepartureReason.PRIVATE_PRACTICE)
                .delegated(Euros.parse("45497.06"))
                .workingTime(Rate.ONE)
                .build();
        String asked = ResultJson.clawback(call, call.fundingScheme().clawback(claim, Readings.DEFAULT));
        assertThat(RESULT.validate(asked, InputFormat.JSON)).isEmpty();
        assertThat(asked).contains("\"notAddressed\": {\n    \"min\": 22748.53,");
    }

    @Test
    void each_form_of_a_whole_document_stands_in_the_schema_of_all_results() throws Exception {
        Set<String> forms = new TreeSet<>();
        for (Class<?> room : List.of(
                ResultForms.class,
                PlanForms.class,
                MoneyForms.class,
                BudgetForms.class,
                CallForms.class,
                DecisionForms.class,
                DiffForms.class,
                InquiryForms.class,
                RankForms.class)) {
            for (Field field : room.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.get(null) instanceof ObjectForm<?> form) {
                    JsonNode defined = JsonMapper.shared().readTree(JsonOut.object(form::definition));
                    defined.at("/properties/kind/const").asStringOpt().ifPresent(forms::add);
                }
            }
        }
        Set<String> kinds = new TreeSet<>();
        JsonMapper.shared()
                .readTree(JsonSchemas.result())
                .get("oneOf")
                .forEach(one -> kinds.add(one.get("$ref").asString().replace("#/$defs/", "")));
        assertThat(kinds).isEqualTo(forms).hasSizeGreaterThan(20);
        Set<String> seen = new TreeSet<>(Set.of("assessments", "refused", "issues"));
        for (String text : proofreadTexts()) {
            seen.add(JsonMapper.shared().readTree(text).get("kind").asString());
        }
        assertThat(seen).as("kinds that were proofread, or are seen above").isEqualTo(kinds);
    }

    /** Breaks texts at each place; every broken text must be refused, and one without an optional key accepted. */
    private static int broken(Schema schema, List<String> texts) {
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new TreeSet<>();
        SampleMutants.places(texts).forEach((place, at) -> {
            if (!inMap(place)) {
                boolean optional = OPTIONAL.matcher(place).matches();
                attempt(schema, at, Kind.DELETED, optional, place, tried, wrong);
            }
            if (!ANY.matcher(place).matches() && !MAP.matcher(place).matches()) {
                attempt(schema, at, Kind.UNKNOWN_KEY_ADDED, false, place, tried, wrong);
            }
            if (!ANY.matcher(place).matches()) {
                attempt(schema, at, Kind.OBJECT_LIST_OR_SCALAR_SWAPPED, false, place, tried, wrong);
            }
        });
        assertThat(wrong).isEmpty();
        return tried.size();
    }

    private static boolean inMap(String place) {
        return MAP.matcher(place.substring(0, place.lastIndexOf('/'))).matches()
                || ANY.matcher(place).matches();
    }

    private static void attempt(
            Schema schema,
            Map.Entry<String, String> at,
            Kind kind,
            boolean valid,
            String place,
            Set<String> tried,
            List<String> wrong) {
        SampleMutants.mutant(at.getKey(), at.getValue(), kind).ifPresent(mutant -> {
            tried.add(place + " " + kind);
            if (schema.validate(mutant, InputFormat.JSON).isEmpty() != valid) {
                wrong.add(place + " " + kind + (valid ? " is refused" : " is accepted"));
            }
        });
    }

    private static String plans(Assessment assessment) {
        return ResultJson.plans(assessment.call(), assessment.plans(), assessment.shortfalls());
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }
}

package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.tempspartage.finance.payment.PaymentSchedule;
import fr.tempspartage.finance.plan.FundingAlternative;
import fr.tempspartage.io.json.SampleMutants.Kind;
import fr.tempspartage.rules.call.Assessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of results against what is written of every sample dossier, whole and broken. */
class ResultSchemasTest {

    /** Keys that may be left out. */
    private static final Pattern OPTIONAL = Pattern.compile(".*(/plans/\\*/(total|range|prudent|unknownBecause)"
            + "|/citations/\\*/clause|/documents/\\*/partner|/agencyQuestions/\\*/interpretation|/payee/name|/partnersRest|/partnersRest/of"
            + "|/deadline/(firstLateInstant|filedOn)|/readingsThatMatter/\\*/otherwise)");

    /** Objects whose keys are data. */
    private static final Pattern MAP = Pattern.compile(
            ".*/(chosenReadings|interpretations|choices|byCalendarYear|read/\\*|computed/\\*)(/[^/]*)?");

    /** Values that a check computed may be of several types. */
    private static final String COMPUTED = "/findings/*/computed/";

    private static final Schema VERDICT = schema(JsonSchemas.verdict());
    private static final Schema PLAN = schema(JsonSchemas.plan());

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
            assertThat(PLAN.validate(MoneyResultJson.instalments(schedule, amounts), InputFormat.JSON))
                    .isEmpty();
        }
    }

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
    void a_verdict_is_no_plan_and_an_unknown_outcome_no_outcome() {
        Assessment assessment = Samples.all().get(0).assess();
        String text = ResultJson.assessment(assessment);
        assertThat(PLAN.validate(text, InputFormat.JSON)).isNotEmpty();
        assertThat(VERDICT.validate(plans(assessment), InputFormat.JSON)).isNotEmpty();
        assertThat(VERDICT.validate(text.replace("\"SATISFIED\"", "\"Satisfied\""), InputFormat.JSON))
                .isNotEmpty();
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
            if (!place.contains(COMPUTED) && !MAP.matcher(place).matches()) {
                attempt(schema, at, Kind.UNKNOWN_KEY_ADDED, false, place, tried, wrong);
            }
            if (!place.contains(COMPUTED)) {
                attempt(schema, at, Kind.OBJECT_LIST_OR_SCALAR_SWAPPED, false, place, tried, wrong);
            }
        });
        assertThat(wrong).isEmpty();
        return tried.size();
    }

    private static boolean inMap(String place) {
        return MAP.matcher(place.substring(0, place.lastIndexOf('/'))).matches() || place.contains(COMPUTED);
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

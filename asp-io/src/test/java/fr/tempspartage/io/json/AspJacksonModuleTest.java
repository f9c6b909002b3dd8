package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.Candidate;
import fr.tempspartage.domain.dossier.CandidateFields;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.domain.dossier.PreviousGrantFields;
import fr.tempspartage.domain.dossier.Profession;
import fr.tempspartage.domain.dossier.Rpps;
import fr.tempspartage.domain.dossier.SupportingDocumentFields;
import fr.tempspartage.domain.field.Field;
import fr.tempspartage.domain.field.ListType;
import fr.tempspartage.domain.field.RecordType;
import fr.tempspartage.domain.field.ValueType;
import fr.tempspartage.domain.field.VariantType;
import fr.tempspartage.domain.money.Euros;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.CommunityPractice;
import fr.tempspartage.domain.partner.CommunityPracticeFields;
import fr.tempspartage.domain.partner.Department;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentFields;
import fr.tempspartage.domain.partner.Finess;
import fr.tempspartage.domain.partner.InseeCode;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.Siren;
import fr.tempspartage.domain.partner.Siret;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.PostFields;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.specialty.Specialty;
import fr.tempspartage.elsewhere.Held;
import fr.tempspartage.io.tiny.TinyResults;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AspJacksonModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new AspJacksonModule()).build();

    private static final JsonMapper PERSONAL =
            JsonMapper.builder().addModule(AspJacksonModule.withPersonalData()).build();

    /** The layout of the files of this library. */
    private static final PrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    static Stream<Assessment> assessments() {
        return Stream.concat(TinyResults.ALL.stream(), Samples.all().stream().map(Samples::assess));
    }

    static Stream<Dossier> dossiers() {
        return assessments().map(Assessment::dossier);
    }

    // ---- what is written only ----

    @ParameterizedTest
    @MethodSource("assessments")
    void an_assessment_has_the_bytes_of_asp(Assessment assessment) {
        assertThat(MAPPER.writeValueAsString(assessment) + "\n").isEqualTo(ResultJson.assessmentLine(assessment));
        assertThat(MAPPER.writer().with(LAYOUT).writeValueAsString(assessment) + "\n")
                .isEqualTo(ResultJson.assessment(assessment));
        assertThat(new String(MAPPER.writeValueAsBytes(assessment), StandardCharsets.UTF_8) + "\n")
                .isEqualTo(ResultJson.assessmentLine(assessment));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void plans_have_the_bytes_that_they_have_in_asp_fund(Assessment assessment) {
        String document = MAPPER.readTree(
                        ResultJson.plans(assessment.call(), assessment.plans(), assessment.shortfalls()))
                .get("plans")
                .toString();
        // A tree forgets the zeros at the end of a number.
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(assessment.plans()))
                        .toString())
                .isEqualTo(document);
        assertThat(ResultJson.assessmentLine(assessment))
                .contains("\"plans\":" + MAPPER.writeValueAsString(assessment.plans()));
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void a_finding_by_itself_lacks_what_only_its_assessment_knows(Assessment assessment) {
        JsonNode inAssessment =
                MAPPER.readTree(ResultJson.assessment(assessment)).get("findings");
        inAssessment.forEach(finding -> ((ObjectNode) finding).remove(List.of("citations", "otherwise")));
        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(assessment.findings())))
                .isEqualTo(inAssessment);
    }

    @ParameterizedTest
    @MethodSource("assessments")
    void parts_of_an_assessment_are_written_as_inside_it(Assessment assessment) {
        String whole = ResultJson.assessmentLine(assessment);
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("verdict", assessment.verdict());
        parts.put("priority", assessment.priority());
        parts.put("readingsThatMatter", assessment.readingsThatMatter());
        parts.put("documents", assessment.documents().items());
        parts.put("questions", assessment.openQuestions());
        parts.put("agencyQuestions", assessment.agencyQuestions());
        parts.put("notice", assessment.call().campaign().getNotice());
        parts.forEach(
                (key, value) -> assertThat(whole).contains("\"" + key + "\":" + MAPPER.writeValueAsString(value)));
    }

    @Test
    void results_stand_in_the_records_and_trees_of_others() {
        Finding finding = TinyResults.BAD.findings().get(0);
        Map<Outcome, List<Finding>> grouped = Map.of(finding.outcome(), List.of(finding));
        String text = MAPPER.writeValueAsString(grouped);

        assertThat(text)
                .startsWith("{\"" + finding.outcome().name() + "\":[{\"rule\":\""
                        + finding.rule().id());
        assertThat(MAPPER.<JsonNode>valueToTree(grouped).toString()).isEqualTo(text);
        assertThat(MAPPER.<JsonNode>valueToTree(TinyResults.GOOD).toString() + "\n")
                .isEqualTo(ResultJson.assessmentLine(TinyResults.GOOD));
    }

    @Test
    void signs_that_are_not_seen_stand_escaped_as_asp_writes_them() {
        Bilingual text = Bilingual.of("a\u202eb\u0085c\u2028\"\\\né", "\ud800 \udb40\udc41 \u00a0 ok");
        String written =
                "{\"fr\":\"a\\u202eb\\u0085c\\u2028\\\"\\\\\\né\"," + "\"en\":\"\\ud800 \\udb40\\udc41 \u00a0 ok\"}";

        assertThat(MAPPER.writeValueAsString(text)).isEqualTo(written);
        assertThat(MAPPER.writeValueAsBytes(text)).isEqualTo(written.getBytes(StandardCharsets.UTF_8));
        assertThat(MAPPER.<JsonNode>valueToTree(text).get("fr").asString()).isEqualTo(text.fr());
    }

    @Test
    void what_has_no_form_is_refused_with_one_line_rather_than_written_as_an_empty_object() {
        Calls calls = Calls.load();
        List<Object> formless =
                List.of(calls, calls.all().get(0), TinyResults.CALL, TinyResults.OTHER, TinyResults.GOOD.codes());
        for (Object value : formless) {
            assertThatThrownBy(() -> MAPPER.writeValueAsString(List.of(value)))
                    .isInstanceOf(DatabindException.class)
                    .hasMessageStartingWith(value.getClass().getSimpleName() + " has no form in JSON.\n"
                            + "Maybe write one of its values, or the text that ResultJson gives of it.");
        }
        assertThatThrownBy(() -> MAPPER.readValue("{}", Assessment.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith(
                        "Assessment is not read from JSON.\n" + "Maybe read its dossier, and ask the call again.");
    }

    // ---- dossiers ----

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_dossier_has_the_bytes_of_a_file_and_reads_back(Dossier dossier) {
        String file = AspJson.standard().writeDossier(dossier);

        assertThat(PERSONAL.writer().with(LAYOUT).writeValueAsString(dossier) + "\n")
                .isEqualTo(file);
        assertThat(MAPPER.readValue(file, Dossier.class)).isEqualTo(dossier);
        assertThat(MAPPER.treeToValue(MAPPER.readTree(file), Dossier.class)).isEqualTo(dossier);
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_dossier_stands_in_the_records_of_others(Dossier dossier) {
        Held held = new Held(
                "n",
                dossier,
                dossier.getPosts().<List<Post>>map(posts -> posts).orElse(List.of()),
                dossier.getProject()
                        .flatMap(project -> project.getPartners()
                                .flatMap(list -> list.stream().findFirst())));

        assertThat(PERSONAL.readValue(PERSONAL.writeValueAsString(held), Held.class))
                .isEqualTo(held);
        assertThat(PERSONAL.readValue(PERSONAL.writeValueAsBytes(List.of(held)), new TypeReference<List<Held>>() {}))
                .containsExactly(held);
    }

    @Property(tries = 100)
    void any_record_of_a_dossier_is_read_as_it_was_written(@ForAll("records") Object rec) {
        JavaType type = MAPPER.constructType(rec.getClass().getInterfaces()[0]);
        assertThat(MAPPER.<Object>readValue(PERSONAL.writeValueAsString(rec), type))
                .isEqualTo(rec);
        String redacted = MAPPER.writeValueAsString(rec);
        assertThat(PERSONAL.writeValueAsString(MAPPER.<Object>readValue(redacted, type)))
                .isEqualTo(redacted);
    }

    @Provide
    Arbitrary<Object> records() {
        return Arbitraries.oneOf(
                ArbitraryRecords.of(CandidateFields.TYPE),
                ArbitraryRecords.of(PostFields.TYPE),
                ArbitraryRecords.of(PreviousGrantFields.TYPE),
                ArbitraryRecords.of(SupportingDocumentFields.TYPE),
                ArbitraryRecords.of(EstablishmentFields.TYPE),
                ArbitraryRecords.of(CommunityPracticeFields.TYPE));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void personal_data_are_left_out_unless_asked_for(Dossier dossier) {
        JsonNode with = PERSONAL.readTree(PERSONAL.writeValueAsString(dossier));
        removePersonal(DossierFields.TYPE, with);
        String without = MAPPER.writeValueAsString(dossier);

        assertThat(MAPPER.readTree(without)).isEqualTo(with);
        dossier.getCandidate()
                .flatMap(Candidate::getName)
                .ifPresent(name -> assertThat(without).doesNotContain(name));
    }

    private static void removePersonal(ValueType<?> type, JsonNode node) {
        if (type instanceof ListType<?> list) {
            node.forEach(element -> removePersonal(list.element(), element));
        } else if (type instanceof VariantType<?> variant) {
            removePersonal(variant.variant(node.get("type").asString()).orElseThrow(), node);
        } else if (type instanceof RecordType<?> rec) {
            for (Field<?, ?> field : rec.fields()) {
                if (field.personal() && node.has(field.name())) {
                    ((ObjectNode) node).remove(field.name());
                } else if (node.has(field.name())) {
                    removePersonal(field.type(), node.get(field.name()));
                }
            }
        }
    }

    @Test
    void a_number_of_a_person_is_null_by_itself_and_no_key_unless_asked_for() {
        Rpps rpps = Rpps.parse("10000001916");

        assertThat(MAPPER.writeValueAsString(List.of(rpps))).isEqualTo("[null]");
        assertThat(PERSONAL.writeValueAsString(List.of(rpps))).isEqualTo("[\"10000001916\"]");
        assertThat(PERSONAL.writeValueAsString(Map.of(rpps, 1))).isEqualTo("{\"10000001916\":1}");
        assertThat(MAPPER.readValue("\"10000001916\"", Rpps.class)).isEqualTo(rpps);
        assertThatThrownBy(() -> MAPPER.writeValueAsString(Map.of(rpps, 1)))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("Rpps has no form in JSON.\n"
                        + "Maybe use AspJacksonModule.withPersonalData(): RPPS numbers are personal.");
    }

    @Test
    void every_issue_of_a_dossier_is_told_however_lax_the_mapper() {
        String json = """
                {"id": "a", "call": "tiny-2026",
                 "posts": [{"contractStart": "2027-11-01", "contractEnd": "2026-10-31"}],
                 "nickname": null}
                """;
        assertThatThrownBy(() -> MAPPER.readValue("[" + json + "]", new TypeReference<List<Dossier>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith(AspJson.standard()
                        .readDossier(json)
                        .describe(Language.ENGLISH)
                        .replace("1:2 ", "1:3 "))
                .hasMessageContaining("2:12 /posts/0")
                .hasMessageContaining("3:2 /nickname");
        assertThatThrownBy(() -> MAPPER.readValue(
                        "{\"id\":\"a\",\"call\":\"tiny-2026\",\"linkedDossiers\":[\"a\"]}", Dossier.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("1:48 /linkedDossiers/0: ");
        assertThatThrownBy(() -> MAPPER.treeToValue(MAPPER.readTree("{\"id\":\"a\"}"), Dossier.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("/call: ");
    }

    // ---- single values ----

    static Stream<Object> values() {
        return Stream.of(
                CallId.parse("nouvelle-aquitaine-2026"),
                ClauseId.parse("NA-16"),
                RuleId.parse("ARA-09"),
                Finess.parse("330781006"),
                Siren.parse("732829320"),
                Siret.parse("73282932000074"),
                InseeCode.parse("33063"),
                Department.parse("33"),
                PartnerKey.parse("chu"),
                Specialty.parse("SM40"),
                TerritorialHospitalGroup.NONE,
                Profession.PHYSICIAN,
                Outcome.NOT_SATISFIED,
                Language.FRENCH,
                Rate.of(1, 3));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_of_one_text_is_read_as_it_was_written_as_value_and_as_key(Object value) {
        String text = MAPPER.writeValueAsString(value);
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        assertThat(text).isEqualTo("\"" + written(value) + "\"");
        assertThat(MAPPER.<Object>readValue(text, MAPPER.constructType(type))).isEqualTo(value);

        String map = MAPPER.writeValueAsString(Map.of(value, "x"));
        assertThat(map).isEqualTo("{" + text + ":\"x\"}");
        assertThat(MAPPER.<Object>readValue(
                        map, MAPPER.getTypeFactory().constructMapType(LinkedHashMap.class, type, String.class)))
                .isEqualTo(Map.of(value, "x"));
    }

    /** Codes in dossiers, names in results. */
    private static String written(Object value) {
        return value instanceof Profession profession
                ? profession.code()
                : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3249.79", "0.00", "-12.00", "92233720368547758.07", "-92233720368547758.08", "77994.90"})
    void an_amount_is_a_number_of_two_decimals(String amount) {
        Euros euros = Euros.parse(amount);
        assertThat(MAPPER.writeValueAsString(euros)).isEqualTo(amount);
        assertThat(MAPPER.readValue(amount, Euros.class)).isEqualTo(euros);
        assertThat(MAPPER.convertValue(euros, Euros.class)).isEqualTo(euros);
    }

    @Test
    void amounts_and_rates_are_read_as_exactly_as_they_are_written() {
        assertThat(MAPPER.readValue("[3.25e1, 32000, 7.500]", new TypeReference<List<Euros>>() {}))
                .containsExactly(Euros.parse("32.50"), Euros.parse("32000.00"), Euros.parse("7.50"));
        assertThat(MAPPER.readValue("[0.8, \"80%\", \"4/5\", 1.44]", new TypeReference<List<Rate>>() {}))
                .containsExactly(Rate.of(4, 5), Rate.of(4, 5), Rate.of(4, 5), Rate.of(36, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3.999",
                "\"3.99\"",
                "1e400",
                "1e999999999",
                "true",
                "{}",
                "[]",
                "123456789012345678901234567890123456789012345"
            })
    void what_is_no_amount_is_refused(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, Euros.class)).isInstanceOf(DatabindException.class);
    }

    @Test
    void a_wrong_identifier_is_refused_as_a_file_refuses_it() {
        assertThatThrownBy(() -> MAPPER.readValue("\"330781007\"", Finess.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("1:1: ")
                .hasMessageContaining("330781007");
        assertThatThrownBy(() -> MAPPER.readValue("{\"330781007\":1}", new TypeReference<Map<Finess, Integer>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("330781007");
        assertThatThrownBy(() -> MAPPER.readValue("\"NA 16\"", ClauseId.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("NA 16");
        assertThatThrownBy(() -> MAPPER.readValue("\"satisfied\"", Outcome.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("'satisfied' is not one of [SATISFIED, ");
        assertThatThrownBy(() -> MAPPER.readValue("\"dossier\"", Profession.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("dossier");
    }

    @Test
    void a_partner_is_read_by_its_kind() {
        String json = "{\"type\":\"establishment\",\"key\":\"chu\"}";
        Partner partner = MAPPER.readValue(json, Partner.class);
        assertThat(partner).isInstanceOf(Establishment.class);
        assertThat(MAPPER.writeValueAsString(Optional.of(partner))).isEqualTo(json);
        assertThat(MAPPER.readValue(json, Establishment.class)).isEqualTo(partner);
        assertThatThrownBy(() -> MAPPER.readValue(json, CommunityPractice.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageStartingWith("This is another kind of record: no CommunityPractice.");
    }

    @Test
    void other_types_are_left_to_the_mapper() {
        assertThat(MAPPER.writeValueAsString(Map.of("a", List.of(1, "b", Optional.empty()))))
                .isEqualTo("{\"a\":[1,\"b\",null]}");
        assertThat(MAPPER.readValue("{\"note\":\"n\"}", Held.class).note()).isEqualTo("n");
    }

    @Test
    void the_class_path_names_the_module() throws IOException {
        try (InputStream lines = AspJacksonModule.class
                .getModule()
                .getResourceAsStream("META-INF/services/tools.jackson.databind.JacksonModule")) {
            assertThat(new String(lines.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(AspJacksonModule.class.getName());
        }
    }
}

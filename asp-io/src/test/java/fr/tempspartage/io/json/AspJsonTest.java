package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AspJsonTest {

    private static final String DOSSIER = """
            {
              "formatVersion": "1",
              "id": "2026-001",
              "call": "nouvelle-aquitaine-2026",
              "filing": {
                "filedAt": "2026-05-17T23:59:00+02:00"
              },
              "candidate": {
                "rpps": "10000001916"
              },
              "project": {
                "partners": [
                  {
                    "type": "establishment",
                    "key": "chu",
                    "finess": "870000015"
                  },
                  {
                    "type": "communityPractice",
                    "key": "msp"
                  }
                ],
                "agreedSplit": []
              },
              "posts": [
                {
                  "contractStart": "2026-11-01",
                  "timeAllocation": {
                    "segments": [
                      {
                        "unit": "months",
                        "sites": [
                          {
                            "partner": "chu",
                            "amount": 2.5
                          }
                        ]
                      }
                    ]
                  }
                }
              ],
              "linkedDossiers": [],
              "departure": {
                "end": "2027-01-31",
                "delegated": 1000000.00
              }
            }
            """;

    private final AspJson json = AspJson.standard();

    @Test
    void a_dossier_is_written_as_it_was_read_to_the_byte() {
        Dossier dossier = json.readDossier(DOSSIER.replace(
                        "\"agreedSplit\": []", "\"agreedSplit\":[{\"partner\":\"chu\"," + "\"share\":\"100%\"}]"))
                .orElseThrow();
        assertThat(json.writeDossier(dossier)).isEqualTo(DOSSIER.replace("\"agreedSplit\": []", """
                        "agreedSplit": [
                              {
                                "partner": "chu",
                                "share": "1"
                              }
                            ]"""));
    }

    @Test
    void an_empty_list_is_known_and_an_absent_one_is_not() {
        Dossier dossier = json.readDossier("{\"id\":\"a\",\"call\":\"x\",\"linkedDossiers\":[]}")
                .orElseThrow();
        assertThat(dossier.getLinkedDossiers())
                .hasValueSatisfying(list -> assertThat(list).isEmpty());
        assertThat(dossier.getDocuments()).isEmpty();
    }

    @Test
    void every_issue_of_a_file_is_found_in_one_pass_and_in_its_order() {
        ReadResult<Dossier> read = json.readDossier("""
                {"formatVersion": 1,
                 "cal": "x",
                 "candidate": {"rpps": "10000001917", "hasRpps": null, "rpps": 3, "nom": 1},
                 "posts": [{"contractStart": "2027-01-01", "contractEnd": "2026-01-01", "mainSite": 7},
                           {"timeAllocation": {"segments": [{"unit": "day", "sites": [{}]}]}}]}
                """);
        assertThat(read.value()).isEmpty();
        assertThat(read.issues())
                .extracting(i -> i.line() + ":" + i.column() + " " + i.code() + " " + i.pointer())
                .containsExactly(
                        "1:1 MISSING_FIELD /id",
                        "1:1 MISSING_FIELD /call",
                        "1:19 WRONG_TYPE /formatVersion",
                        "2:2 UNKNOWN_FIELD /cal",
                        "3:24 RPPS_KEY /candidate/rpps",
                        "3:50 NULL_VALUE /candidate/hasRpps",
                        "3:56 DUPLICATE_FIELD /candidate/rpps",
                        "3:67 UNKNOWN_FIELD /candidate/nom",
                        "4:12 IMPOSSIBLE /posts/0",
                        "4:85 WRONG_TYPE /posts/0/mainSite",
                        "5:54 BAD_VALUE /posts/1/timeAllocation/segments/0/unit",
                        "5:71 MISSING_FIELD /posts/1/timeAllocation/segments/0/sites/0/partner",
                        "5:71 MISSING_FIELD /posts/1/timeAllocation/segments/0/sites/0/amount");
        assertThat(read.errors()).hasSize(12);
    }

    @Test
    void what_stands_before_a_syntax_error_is_checked_and_nothing_is_called_missing() {
        assertThat(json.readDossier("{\"zzzzzz\": 1, \"departure\": {\"reason\": 2, ]")
                        .issues())
                .extracting(Issue::code)
                .extracting(Enum::name)
                .containsExactly("UNKNOWN_FIELD", "WRONG_TYPE", "SYNTAX");
    }

    @Test
    void the_fields_of_a_partner_of_unknown_type_are_checked_all_the_same() {
        assertThat(json.readDossier(
                                IssueCase.json("\"project\": {\"partners\": [{\"type\": 1, \"zone\": 2, \"q\": 3}]}"))
                        .issues())
                .extracting(Issue::pointer)
                .containsExactly("/project/partners/0/type", "/project/partners/0/zone", "/project/partners/0/q");
    }

    @Test
    void the_type_of_a_partner_may_come_last() {
        assertThat(json.readDossier(IssueCase.json(
                                "\"project\": {\"partners\": [{\"siret\": \"73282932000074\", \"key\": \"a\","
                                        + " \"type\": \"communityPractice\"}]}"))
                        .issues())
                .isEmpty();
    }

    @Test
    void a_number_is_read_by_its_value_and_never_expanded() {
        assertThat(grant("24.0").value()).isPresent();
        assertThat(grant("2.4e1").value()).isPresent();
        assertThat(grant("1e2147483647").describe(Language.ENGLISH))
                .startsWith("3:30 /previousGrant/months: 1e2147483647 is out of range");
        assertThat(grant("1e99999999999999999999").value()).isEmpty();
        assertThat(grant("1" + "0".repeat(500_000)).value()).isEmpty();
    }

    @Test
    void half_a_surrogate_pair_is_refused_since_it_cannot_be_written() {
        assertThat(json.readDossier("{\"id\":\"a\\ud83d\",\"call\":\"x\"}").errors())
                .extracting(Issue::pointer)
                .containsExactly("/id");
    }

    @Test
    void a_file_is_yaml_or_json_by_its_name(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("d.YML"), "id: no\ncall: x\n", StandardCharsets.UTF_8);
        Path other = Files.writeString(folder.resolve("d.json"), DOSSIER, StandardCharsets.UTF_8);
        assertThat(json.readDossier(yaml).orElseThrow().getId()).isEqualTo("no");
        assertThat(json.readDossier(other).orElseThrow().getId()).isEqualTo("2026-001");
        assertThatThrownBy(() -> json.readDossier(folder.resolve("none.json")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void readers_and_streams_are_read_alike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("d.json"), DOSSIER, StandardCharsets.UTF_8);
        try (InputStream bytes = Files.newInputStream(file)) {
            assertThat(json.readDossier(bytes).issues())
                    .isEqualTo(json.readDossier(new StringReader(DOSSIER)).issues());
        }
    }

    @Test
    void yaml_scalars_are_what_the_field_expects() {
        String yaml = """
                id: 012
                call: x
                candidate: {name: no, hasRpps: True, rpps: 10000001916}
                departure: {end: 2027-01-31, delegated: 12.5}
                linkedDossiers: [true, 1e3, 'null']
                """;
        Dossier dossier = json.readDossier(yaml, Notation.YAML).orElseThrow();
        assertThat(dossier.getId()).isEqualTo("012");
        assertThat(dossier.getCandidate().orElseThrow().getName()).contains("no");
        assertThat(dossier.getLinkedDossiers().orElseThrow()).containsExactly("true", "1e3", "null");
        assertThat(dossier.getDeparture().orElseThrow().getDelegated().orElseThrow())
                .hasToString("12.50");
    }

    @Test
    void a_key_that_stands_twice_in_yaml_is_found_at_its_place() {
        assertThat(json.readDossier("id: a\ncall: x\nid: b\n<<: {}\n", Notation.YAML)
                        .issues())
                .extracting(i -> i.line() + ":" + i.column() + " " + i.code() + " " + i.pointer())
                .containsExactly("3:1 DUPLICATE_FIELD /id", "4:1 UNKNOWN_FIELD /<<");
    }

    @Test
    void a_quoted_number_is_a_number_in_yaml_and_a_text_in_json() {
        String quoted = "id: a\ncall: x\npreviousGrant: {months: '24'}";
        assertThat(json.readDossier(quoted, Notation.YAML).orElseThrow())
                .isEqualTo(
                        json.readDossier(quoted.replace("'", ""), Notation.YAML).orElseThrow());
        assertThat(json.readDossier("{\"id\": \"a\", \"call\": \"x\", \"previousGrant\": {\"months\": \"24\"}}")
                        .describe(Language.ENGLISH))
                .endsWith("/previousGrant/months: A whole number is needed here, not the text '24'.\nMaybe as in 24.");
    }

    @Test
    void a_result_without_value_says_why_in_its_exception() {
        assertThatThrownBy(() -> json.readDossier("{}").orElseThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "1:1 /id: 'id' (dossier id) is missing in 'dossier'.\nMaybe it stands under another name.\n"
                                + "1:1 /call: 'call' (call for applications) is missing in 'dossier'.\nMaybe it stands under another name.");
    }

    @Test
    void a_limit_that_reads_nothing_is_refused() {
        assertThat(AspJson.withMaxBytes(1).readDossier("0").issues())
                .extracting(Issue::code)
                .containsExactly(IssueCode.WRONG_TYPE);
        assertThatThrownBy(() -> AspJson.withMaxBytes(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A limit of 0 bytes is refused.\n"
                        + "Maybe use AspJson.standard(), which reads up to 1048576.");
    }

    private ReadResult<Dossier> grant(String months) {
        return json.readDossier(IssueCase.json("\"previousGrant\": {\"months\": " + months + "}"));
    }

    @Test
    void a_rate_written_as_a_number_is_written_back_as_a_text() {
        String json = "{\"id\": \"a\", \"call\": \"x\", \"posts\": [{\"workingTime\": 0.8}, {\"workingTime\": 1}]}";
        String written = AspJson.standard()
                .writeDossier(AspJson.standard().readDossier(json).orElseThrow());
        assertThat(written).contains("\"workingTime\": \"4/5\"", "\"workingTime\": \"1\"");
    }
}

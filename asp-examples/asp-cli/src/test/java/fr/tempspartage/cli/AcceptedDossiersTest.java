package fr.tempspartage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Dossiers of a shape that once made something throw or run out of memory: each goes the whole way, by every command. */
@Tag("Z-1")
class AcceptedDossiersTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a contract without an end, with an interruption"
                        + "| nouvelle-aquitaine-2026/eligible"
                        + "| /posts/0 {'contractEnd': '2999-12-31', 'interruptions': [{'start': '2027-03-01', 'end': '2027-03-31'}]}",
                "a contract and an interruption without an end"
                        + "| nouvelle-aquitaine-2026/eligible"
                        + "| /posts/0 {'contractEnd': '2999-12-31', 'interruptions': [{'start': '2027-03-01', 'end': '2999-12-31'}]}",
                "a contract of eleven centuries, part-time, with an interruption"
                        + "| nouvelle-aquitaine-2026/eligible"
                        + "| /posts/0 {'contractStart': '1900-01-02', 'contractEnd': '2999-12-30', 'workingTime': '80%', "
                        + "'interruptions': [{'start': '2027-03-01', 'end': '2027-03-10'}]}",
                "a town contract without an end, which is a renewal or not"
                        + "| auvergne-rhone-alpes-2026/renewal"
                        + "| {'request': 'firstAward', 'posts': [{'contractStart': '2026-11-02', 'contractEnd': '2999-12-31'}]}",
                "a town contract without an end, with an interruption"
                        + "| auvergne-rhone-alpes-2026/renewal"
                        + "| /posts/0 {'contractEnd': '2999-12-31', 'interruptions': [{'start': '2027-03-01', 'end': '2027-03-31'}]}"
            })
    void a_dossier_of_this_shape_goes_the_whole_way(String shape, String sample, String change) throws IOException {
        ObjectNode tree = ExtremeDossiers.tree(Files.readString(Path.of("..", "dossiers", sample + ".json")));
        int brace = change.indexOf('{');
        JsonNode facts = MAPPER.readTree(change.substring(brace).replace('\'', '"'));
        ((ObjectNode) tree.at(change.substring(0, brace).strip())).setAll((ObjectNode) facts);

        new Journey(new Random(shape.hashCode())).everyWay(ExtremeDossiers.text(tree));
    }
}

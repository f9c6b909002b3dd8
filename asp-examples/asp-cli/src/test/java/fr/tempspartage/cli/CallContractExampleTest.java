package fr.tempspartage.cli;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import fr.tempspartage.rules.testing.CallContract;
import fr.tempspartage.rules.testing.CallContract.Issue;
import fr.tempspartage.rules.testing.CallContract.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The contract of each call as one test for each promise, with the sample dossiers: to be copied by authors of calls. */
class CallContractExampleTest {

    @TestFactory
    Stream<DynamicNode> every_call_keeps_its_promises() {
        return Calls.load().all().stream()
                .map(call -> dynamicContainer(call.id().toString(), promises(call)));
    }

    /** One test for each kind of issue; notes tell what the dossiers do not show, and fail nothing. */
    private static Stream<DynamicNode> promises(CallDefinition call) {
        List<Issue> issues = CallContract.verify(call, dossiers(call));
        return Arrays.stream(Kind.values())
                .map(kind -> dynamicTest(kind.name(), () -> {
                    for (Issue issue : issues) {
                        if (issue.kind() == kind && !issue.isNote()) {
                            throw new AssertionError(issue.message().en());
                        }
                    }
                }));
    }

    private static List<Dossier> dossiers(CallDefinition call) {
        try (Stream<Path> files = Files.list(Path.of("..", "dossiers", call.id().toString()))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> AspJson.standard().readDossier(file).value().orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

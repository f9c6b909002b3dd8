package fr.tempspartage.calls.auvergnerhonealpes2026;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short answers of every tenth case, in both languages, as they were proofread. */
class AraSummariesTest {

    @Test
    void short_answers_read_as_they_were_proofread() throws IOException {
        StringBuilder actual = new StringBuilder();
        // The cases of the three plain documents come in no fixed order.
        List<AraScenarios.Scenario> cases = AraScenarios.all().stream()
                .filter(one -> !one.rule().matches("ARA-4[567]"))
                .toList();
        for (int i = 0; i < cases.size(); i += 10) {
            Assessment assessment = assess(cases.get(i));
            for (Language language : Language.values()) {
                actual.append("== ").append(cases.get(i).rule()).append('\n');
                actual.append(assessment.summary(language)).append('\n');
            }
        }
        Path made = Path.of("target", "auvergnerhonealpes2026-summaries.txt");
        Files.createDirectories(requireNonNull(made.getParent()));
        Files.writeString(made, actual);
        try (InputStream proofread = AraSummariesTest.class.getResourceAsStream("summaries.txt")) {
            assertThat(actual.toString())
                    .as("Maybe read %s and copy it to the test resources of the call, as summaries.txt", made)
                    .isEqualTo(new String(requireNonNull(proofread).readAllBytes(), UTF_8));
        }
    }

    private static Assessment assess(AraScenarios.Scenario one) {
        return new AuvergneRhoneAlpes2026().assess(one.dossier(), one.context());
    }
}

package fr.tempspartage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.Assessment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line writes what the library writes, whose documents are checked against their schemas in asp-io. */
class SampleResultsTest {

    static Stream<SampleDossiersTest.Sample> samples() {
        return SampleDossiersTest.samples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void check_and_fund_write_the_documents_of_the_library(SampleDossiersTest.Sample sample) {
        Assessment assessment = sample.assess(sample.call(), sample.dossier());

        assertThat(run("check", sample)).isEqualTo(ResultJson.assessment(assessment));
        assertThat(run("fund", sample))
                .isEqualTo(ResultJson.plans(assessment.call(), assessment.plans(), assessment.shortfalls()));
    }

    private static String run(String command, SampleDossiersTest.Sample sample) {
        Run run = Run.of(
                List.of(sample.call()),
                Path.of("target"),
                new byte[0],
                command,
                sample.callId(),
                sample.json().toString(),
                "--on",
                sample.expected().getProperty("on"),
                "--format",
                "json");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}

package fr.tempspartage.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.Layout;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Calls;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls, readers, writers and assessments that nobody has used yet, in the hands of several threads at once. */
@Tag("slow")
class SharedByThreadsTest {

    private static final int THREADS = 8;

    /** One dossier of each call. */
    static Collection<Samples> samples() {
        Map<Path, Samples> first = new LinkedHashMap<>();
        Samples.all().forEach(sample -> first.putIfAbsent(sample.file().getParent(), sample));
        return first.values();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void threads_that_share_calls_and_an_assessment_from_their_first_use_answer_alike(Samples sample) throws Exception {
        String id = sample.file().getParent().getFileName().toString();
        AssessmentContext context = AssessmentContext.on(LocalDate.of(2026, 9, 15));
        Calls calls = Calls.load();
        Assessment shared = Calls.load()
                .get(id)
                .assess(AspJson.standard().readDossier(sample.file()).orElseThrow(), context);
        List<String> answers = together(() -> {
            Assessment own = calls.get(id)
                    .assess(AspJson.standard().readDossier(sample.text()).orElseThrow(), context);
            assertThat(ResultJson.assessment(own)).isEqualTo(ResultJson.assessment(shared));
            return ResultJson.assessment(shared)
                    + TextReport.in(Language.FRENCH, Layout.PLAIN).assessment(shared);
        });
        assertThat(answers).hasSize(THREADS).containsOnly(answers.get(0));
    }

    private static List<String> together(Callable<String> action) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return action.call();
                }));
            }
            List<String> answers = new ArrayList<>();
            for (Future<String> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}

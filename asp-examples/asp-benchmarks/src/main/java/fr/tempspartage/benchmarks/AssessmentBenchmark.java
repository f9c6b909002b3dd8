package fr.tempspartage.benchmarks;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Finding;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Average time of one dossier: every outcome, the verdict and the amount, by the library and by the limit. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Draw.SIZE)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 8, time = 1)
public class AssessmentBenchmark {

    /** One answer in so many is made with its evidence. */
    private static final int EVIDENCE_OF_ONE_IN = 100;

    /** Call that is measured. */
    @Param({WorkingSet.NOUVELLE_AQUITAINE, WorkingSet.AUVERGNE_RHONE_ALPES})
    public String call = "";

    private WorkingSet set = WorkingSet.of(WorkingSet.NOUVELLE_AQUITAINE);
    private List<Dossier> dossiers = List.of();
    private int answers;

    /** Made by JMH. */
    public AssessmentBenchmark() {}

    /** Draws the dossiers and compares all answers. */
    @Setup(Level.Trial)
    public void prepare() {
        set = WorkingSet.of(call);
        dossiers = set.dossiers;
        set.compare();
    }

    /**
     * The limit.
     *
     * @param hole takes the answers
     */
    @Benchmark
    public void limit(Blackhole hole) {
        Limit limit = set.limit;
        for (int i = 0; i < dossiers.size(); i++) {
            limit.answer(dossiers.get(i));
            consume(limit, hole);
        }
    }

    private static void consume(Limit limit, Blackhole hole) {
        hole.consume(limit.codes);
        hole.consume(limit.eligibility);
        hole.consume(limit.completeness);
        hole.consume(limit.filing);
        hole.consume(limit.least);
        hole.consume(limit.most);
    }

    /**
     * The library, codes and cents alone.
     *
     * @param hole takes the answers
     */
    @Benchmark
    public void library(Blackhole hole) {
        for (int i = 0; i < dossiers.size(); i++) {
            assess(dossiers.get(i), hole);
        }
    }

    private Assessment assess(Dossier dossier, Blackhole hole) {
        Assessment assessment = set.assessor.assess(dossier);
        hole.consume(assessment.codes());
        hole.consume(assessment.verdict());
        Optional<EurosRange> amount = assessment.amount();
        hole.consume(amount.isPresent() ? amount.get().min().cents() : Limit.UNKNOWN);
        hole.consume(amount.isPresent() ? amount.get().max().cents() : Limit.UNKNOWN);
        return assessment;
    }

    /**
     * The library with the evidence of one answer in a hundred, which is compared with the code.
     *
     * @param hole takes the answers
     */
    @Benchmark
    public void libraryWithEvidence(Blackhole hole) {
        for (int i = 0; i < dossiers.size(); i++) {
            Assessment assessment = assess(dossiers.get(i), hole);
            int rules = assessment.codes().size();
            // The next answer to explain, counted from the first rule of this dossier.
            while (answers < rules) {
                Finding finding =
                        assessment.finding(set.call.rules().get(answers).id());
                if (finding.outcome() != assessment.codes().get(answers)) {
                    throw new IllegalStateException("The evidence of " + finding + " contradicts its code.");
                }
                hole.consume(finding);
                answers += EVIDENCE_OF_ONE_IN;
            }
            answers -= rules;
        }
    }
}

package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Completeness;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.FilingStatus;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Assesses dossiers. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp check nouvelle-aquitaine-2026 dossier.json --on 2026-05-20",
            "  asp check nouvelle-aquitaine-2026 dossiers.jsonl --on 2026-05-20 --format csv --lang en"
        })
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private CheckOutput output = new CheckOutput();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DOSSIER")
    private List<String> files = new ArrayList<>();

    @Option(names = "--lines")
    private boolean lines;

    @Option(names = "--fail-on", paramLabel = "VERDICT")
    private List<String> failOn = new ArrayList<>();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        Set<String> failing = failing();
        if (files.stream().filter("-"::equals).count() > 1) {
            throw new UsageException(
                    "L’entrée standard ne peut être lue qu’une fois.\n"
                            + "Peut-être faut-il donner les autres dossiers par leurs fichiers.",
                    "Standard input can be read only once.\nMaybe name the other dossiers by file.");
        }
        Run run = new Run(Assessor.of(call, context.context(call, session.console(), output)), failing);
        output.start(session, files.size() > 1 || files.stream().anyMatch(this::holdsLines));
        for (String file : files) {
            if (!read(file, call, run)) {
                run.failed = true;
            }
        }
        output.end(session);
        return run.failed ? ExitCode.INPUT : run.matched ? ExitCode.MATCHED : ExitCode.DONE;
    }

    private boolean read(String file, CallDefinition call, Run run) {
        if (holdsLines(file)) {
            return session.readLines(
                    file, call, output.language(), line -> run.take(file, OptionalInt.of(line.line()), line.result()));
        }
        Optional<ReadResult<Dossier>> result = session.result(file, call, output.language());
        result.ifPresent(read -> run.take(file, OptionalInt.empty(), read));
        return result.isPresent();
    }

    private boolean holdsLines(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return lines
                || name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || (name.equals("-") && output.isJsonLines());
    }

    /** What came of the dossiers so far; the worst of it gives the exit code. */
    private final class Run {

        private final Assessor assessor;
        private final Set<String> failing;
        private boolean failed;
        private boolean matched;

        Run(Assessor assessor, Set<String> failing) {
            this.assessor = assessor;
            this.failing = failing;
        }

        void take(String file, OptionalInt line, ReadResult<Dossier> read) {
            Optional<Dossier> dossier = read.value();
            if (dossier.isEmpty()) {
                failed = true;
                output.refused(session, file, line, read);
                return;
            }
            Assessment assessment = assessor.assess(dossier.get());
            output.assessed(session, assessment);
            matched |= names(assessment.verdict()).stream().anyMatch(failing::contains);
        }
    }

    private Set<String> failing() {
        Set<String> known = new LinkedHashSet<>();
        for (Coded[] constants : new Coded[][] {Eligibility.values(), Completeness.values(), FilingStatus.values()}) {
            for (Coded constant : constants) {
                known.add(constant.name());
            }
        }
        Set<String> failing = new LinkedHashSet<>();
        for (String name : failOn) {
            String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
            if (!known.contains(constant)) {
                throw new UsageException(
                        "Aucun résultat « " + name + " ».\nPeut-être l’un de ceux-ci : " + String.join(", ", known)
                                + ".",
                        "No verdict '" + name + "'.\nMaybe one of " + known + ".");
            }
            failing.add(constant);
        }
        return failing;
    }

    private static Set<String> names(Verdict verdict) {
        Set<String> names = new LinkedHashSet<>();
        names.add(verdict.eligibility().name());
        names.add(verdict.completeness().name());
        verdict.filing().forEach(status -> names.add(status.name()));
        return names;
    }
}

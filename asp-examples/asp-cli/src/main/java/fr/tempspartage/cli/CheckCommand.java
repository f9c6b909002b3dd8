package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.io.json.ResultJson;
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
        description = "Assesses dossiers: verdict, reasons with the clauses, documents, funding.",
        footer = {"", "Example: asp check nouvelle-aquitaine-2026 dossier.json --on 2026-05-20"})
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL", description = "The call, as listed by the command calls.")
    private String callId = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "DOSSIER",
            description = "Files, JSON or YAML; - is JSON from standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "End with exit code 1 if a dossier has this verdict, as NOT_ELIGIBLE, INCOMPLETE or LATE; "
                    + "may be repeated.")
    private List<String> failOn = new ArrayList<>();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        Set<String> failing = failing();
        if (files.stream().filter("-"::equals).count() > 1) {
            throw new UsageException("Standard input can be read only once.\nMaybe name the other dossiers by file.");
        }
        Assessor assessor = Assessor.of(call, context.context(call, session.console(), output));
        List<Assessment> assessments = new ArrayList<>();
        for (String file : files) {
            Optional<Dossier> dossier = session.read(file, call, output.language());
            dossier.map(assessor::assess).ifPresent(assessment -> {
                write(assessment, assessments.isEmpty() ? "" : "\n");
                assessments.add(assessment);
            });
        }
        if (files.size() > 1) {
            if (output.isJson()) {
                session.console().json(ResultJson.assessments(assessments));
            } else {
                session.console().text(output.report().summary(assessments));
            }
        }
        if (assessments.size() < files.size()) {
            return ExitCode.INPUT;
        }
        boolean matched =
                assessments.stream().anyMatch(a -> names(a.verdict()).stream().anyMatch(failing::contains));
        return matched ? ExitCode.MATCHED : ExitCode.DONE;
    }

    /** Several dossiers make one JSON document at the end; texts come as they are ready. */
    private void write(Assessment assessment, String gap) {
        if (!output.isJson()) {
            session.console().text(gap + output.report().assessment(assessment));
        } else if (files.size() == 1) {
            session.console().json(ResultJson.assessment(assessment));
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
                throw new UsageException("No verdict '" + name + "'.\nMaybe one of " + known + ".");
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

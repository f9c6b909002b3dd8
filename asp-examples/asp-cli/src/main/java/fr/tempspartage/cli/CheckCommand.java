package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.io.Issue;
import fr.tempspartage.rules.call.AssessmentContext;
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
        CallDefinition call = context.variant(session, callId);
        output.checked();
        Set<String> failing = failing();
        Batch.once(files);
        AssessmentContext asked = context.context(call, session.console(), output);
        Each each = new Each(Assessor.of(call, asked), failing);
        Batch batch = new Batch(session, call, output, this::holdsLines, each);
        DossierSources folders = new DossierSources(session, output);
        List<DossierSources.Source> sources = files.stream().map(folders::of).toList();
        output.start(
                session,
                sources.size() > 1
                        || sources.stream().anyMatch(source -> source.isFolder() || holdsLines(source.name())));
        sources.forEach(batch::read);
        output.end(session, call, asked);
        return batch.code(each.matched ? ExitCode.MATCHED : ExitCode.DONE);
    }

    private boolean holdsLines(String file) {
        return lines || DossierSources.holdsLines(file) || (file.equals("-") && output.isJsonLines());
    }

    /** Writes what comes of each dossier. */
    private final class Each implements Batch.Taker {

        private final Assessor assessor;
        private final Set<String> failing;
        private boolean matched;

        Each(Assessor assessor, Set<String> failing) {
            this.assessor = assessor;
            this.failing = failing;
        }

        @Override
        public void take(String file, OptionalInt line, Dossier dossier) {
            Verdict verdict = output.assessed(session, file, line, assessor.assess(dossier));
            matched |= names(verdict).stream().anyMatch(failing::contains);
        }

        @Override
        public void notRead(String file, OptionalInt line, List<Issue> issues) {
            output.refused(session, file, line, issues);
        }

        @Override
        public void notAssessed(String file, OptionalInt line, Issue issue) {
            output.notAssessed(session, file, line, issue);
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
                        "Aucun résultat «\u00a0" + name + "\u00a0».\nPeut-être l’un de ceux-ci\u00a0: "
                                + String.join(", ", known) + ".",
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

package fr.tempspartage.cli;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.ReadResult;
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
import java.util.Map;
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
        output.checked();
        Set<String> failing = failing();
        if (files.stream().filter("-"::equals).count() > 1) {
            throw new UsageException(
                    "L’entrée standard ne peut être lue qu’une fois.\n"
                            + "Peut-être faut-il donner les autres dossiers par leurs fichiers.",
                    "Standard input can be read only once.\nMaybe name the other dossiers by file.");
        }
        AssessmentContext asked = context.context(call, session.console(), output);
        Run run = new Run(call, Assessor.of(call, asked), failing);
        DossierSources folders = new DossierSources(session, output);
        List<DossierSources.Source> sources = files.stream().map(folders::of).toList();
        output.start(
                session,
                sources.size() > 1
                        || sources.stream().anyMatch(source -> source.isFolder() || holdsLines(source.name())));
        sources.forEach(run::read);
        output.end(session, call, asked);
        return run.code();
    }

    private boolean holdsLines(String file) {
        return lines || DossierSources.holdsLines(file) || (file.equals("-") && output.isJsonLines());
    }

    /** What came of the dossiers so far; the worst of it gives the exit code. */
    private final class Run {

        private final CallDefinition call;
        private final Assessor assessor;
        private final Set<String> failing;
        private boolean broken;
        private boolean failed;
        private boolean matched;
        private int taken;

        Run(CallDefinition call, Assessor assessor, Set<String> failing) {
            this.call = call;
            this.assessor = assessor;
            this.failing = failing;
        }

        int code() {
            int read = failed ? ExitCode.INPUT : matched ? ExitCode.MATCHED : ExitCode.DONE;
            return broken ? ExitCode.DEFECT : read;
        }

        void read(DossierSources.Source source) {
            source.files().forEach(this::read);
            if (source.files().isEmpty()) {
                lost(source.name(), Bilingual.of("aucun dossier dans ce répertoire", "no dossier in this folder"));
            }
        }

        private void read(String file) {
            if (!holdsLines(file)) {
                Optional<ReadResult<Dossier>> result = session.result(file, call, output.language());
                if (result.isPresent()) {
                    take(file, OptionalInt.empty(), result.get());
                } else {
                    lost(file, Session.UNREADABLE);
                }
                return;
            }
            int before = taken;
            boolean read = session.readLines(
                    file, call, output.language(), line -> take(file, OptionalInt.of(line.line()), line.result()));
            if (!read) {
                lost(file, Session.UNREADABLE);
            } else if (taken == before) {
                lost(file, Bilingual.of("aucun dossier dans ce fichier", "no dossier in this file"));
            }
        }

        /** A file that gives no dossier at all; why is on standard error already, or is said here. */
        private void lost(String file, Bilingual why) {
            failed = true;
            if (!why.equals(Session.UNREADABLE)) {
                session.console().note(file + ": " + why.in(output.language()) + ".");
            }
            Issue issue = Issue.at(IssueCode.NO_DOSSIER, "", 0, 0, IssueCode.NO_DOSSIER.message(Map.of("reason", why)));
            output.refused(session, file, OptionalInt.empty(), List.of(issue));
        }

        private void take(String file, OptionalInt line, ReadResult<Dossier> read) {
            taken++;
            Optional<Dossier> dossier = read.value();
            if (dossier.isEmpty()) {
                failed = true;
                output.refused(session, file, line, read.issues());
                return;
            }
            try {
                Verdict verdict = output.assessed(session, file, line, assessor.assess(dossier.get()));
                matched |= names(verdict).stream().anyMatch(failing::contains);
            } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
                // The fault of one rule on one dossier, in a plug-in perhaps; the other dossiers go on.
                broken(file, line, e);
            }
        }

        private void broken(String file, OptionalInt line, Throwable defect) {
            Issue issue = Issue.at(
                    IssueCode.NOT_ASSESSED,
                    "",
                    line.orElse(0),
                    line.isPresent() ? 1 : 0,
                    IssueCode.NOT_ASSESSED.message(Map.of("reason", Defects.what(defect))));
            if (!broken) {
                Defects.report(session.console(), output.language(), defect);
            }
            session.console().note(file + ":" + issue.format(output.language()));
            broken = true;
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

package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.NextQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what to ask next of dossiers. */
@Command(
        name = "next",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp next nouvelle-aquitaine-2026 dossier.json",
            "  asp next nouvelle-aquitaine-2026 dossiers.jsonl --format jsonl"
        })
final class NextCommand implements Callable<Integer> {

    private final Session session;

    enum Format {
        text,
        json,
        jsonl
    }

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Option(names = "--format", paramLabel = "text|json|jsonl", defaultValue = "text")
    private Format format = Format.text;

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DOSSIER")
    private List<String> files = new ArrayList<>();

    NextCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = context.variant(session, callId);
        Batch.once(files);
        DossierSources folders = new DossierSources(session, output);
        List<DossierSources.Source> sources = files.stream().map(folders::of).toList();
        boolean many = sources.size() > 1
                || sources.stream().anyMatch(source -> source.isFolder() || DossierSources.holdsLines(source.name()));
        if (many && format == Format.json) {
            throw new UsageException(
                    "Les questions de plusieurs dossiers ne font pas un seul document.\nPeut-être --format jsonl.",
                    "The questions of several dossiers make no single document.\nMaybe --format jsonl.");
        }
        Assessor assessor = Assessor.of(call, context.context(call, session.console(), output));
        Batch batch = new Batch(session, call, output, DossierSources::holdsLines, new Each(assessor));
        sources.forEach(batch::read);
        return batch.code(ExitCode.DONE);
    }

    /** Writes the questions of each dossier. */
    private final class Each implements Batch.Taker {

        private final Assessor assessor;
        private boolean first = true;

        Each(Assessor assessor) {
            this.assessor = assessor;
        }

        @Override
        public void take(String file, OptionalInt line, Dossier dossier) {
            Assessment assessment = assessor.assess(dossier);
            NextQuestions next = NextQuestions.of(assessment);
            Console console = session.console();
            switch (format) {
                case text ->
                    console.text((first ? "" : "\n") + output.report(console).nextQuestions(assessment, next));
                case json -> console.json(ResultJson.nextQuestions(assessment, next));
                case jsonl -> console.json(ResultJson.nextQuestionsLine(assessment, next));
            }
            first = false;
        }

        @Override
        public void notRead(String file, OptionalInt line, List<Issue> issues) {
            refused(file, line, issues);
        }

        @Override
        public void notAssessed(String file, OptionalInt line, Issue issue) {
            refused(file, line, List.of(issue));
        }

        private void refused(String file, OptionalInt line, List<Issue> issues) {
            if (format == Format.jsonl) {
                session.console()
                        .json(ResultJson.refusedLine(new ResultJson.Refused(file, line, ImmutableList.copyOf(issues))));
            }
        }
    }
}

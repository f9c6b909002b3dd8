package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.Remedies;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what would make dossiers eligible and complete. */
@Command(
        name = "remedies",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp remedies nouvelle-aquitaine-2026 dossier.json --on 2026-05-10",
            "  asp remedies nouvelle-aquitaine-2026 dossiers.jsonl --on 2026-05-10 --format jsonl"
        })
final class RemediesCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        jsonl
    }

    /** Most sets of moves that are shown unless all are asked for. */
    private static final int SHOWN = 5;

    private final Session session;

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Mixin
    private ColourOptions colour = new ColourOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DOSSIER")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|jsonl", defaultValue = "text")
    private Format format = Format.text;

    @Option(names = "--all")
    private boolean all;

    RemediesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = context.variant(session, callId);
        Batch.once(files);
        Assessor assessor = Assessor.of(call, context.context(call, session.console(), output));
        DossierSources folders = new DossierSources(session, output);
        List<DossierSources.Source> sources = files.stream().map(folders::of).toList();
        boolean many = sources.size() > 1
                || sources.stream().anyMatch(source -> source.isFolder() || DossierSources.holdsLines(source.name()));
        if (many && format == Format.json) {
            throw new UsageException(
                    "Les remèdes de plusieurs dossiers ne font pas un seul document.\nPeut-être --format jsonl.",
                    "The remedies of several dossiers make no single document.\nMaybe --format jsonl.");
        }
        Batch batch = new Batch(session, call, output, DossierSources::holdsLines, new Each(assessor));
        sources.forEach(batch::read);
        return batch.code(ExitCode.DONE);
    }

    /** Writes what comes of each dossier. */
    private final class Each implements Batch.Taker {

        private final Assessor assessor;
        private boolean first = true;

        Each(Assessor assessor) {
            this.assessor = assessor;
        }

        @Override
        public void take(String file, OptionalInt line, Dossier dossier) {
            Assessment assessment = assessor.assess(dossier);
            Remedies remedies = Remedies.of(assessment);
            Console console = session.console();
            switch (format) {
                case text -> {
                    String text = TextReport.in(output.language(), colour.of(console.layout()))
                            .remedies(assessment, remedies, all ? Integer.MAX_VALUE : SHOWN);
                    console.text((first ? "" : "\n") + text);
                    first = false;
                }
                case json -> console.json(ResultJson.remedies(assessment, remedies));
                case jsonl -> console.json(ResultJson.remediesLine(assessment, remedies));
            }
        }

        @Override
        public void notRead(String file, OptionalInt line, List<Issue> issues) {
            refused(new ResultJson.Refused(file, line, ImmutableList.copyOf(issues)));
        }

        @Override
        public void notAssessed(String file, OptionalInt line, Issue issue) {
            refused(new ResultJson.Refused(file, line, ImmutableList.of(issue)));
        }

        private void refused(ResultJson.Refused one) {
            switch (format) {
                case text -> {}
                case json -> session.console().json(ResultJson.refused(one));
                case jsonl -> session.console().json(ResultJson.refusedLine(one));
            }
        }
    }
}

package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.RankedDossiers;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.RankCsv;
import fr.tempspartage.io.report.RankSvg;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.Ranking;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows dossiers side by side, as a partial order. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp rank nouvelle-aquitaine-2026 a.json b.json c.json --on 2026-05-20",
            "  asp rank nouvelle-aquitaine-2026 dossiers.jsonl --on 2026-05-20 --format svg"
        })
final class RankCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        csv,
        svg
    }

    private final Session session;

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DOSSIER")
    private List<String> files = new ArrayList<>();

    @Option(names = "--lines")
    private boolean lines;

    @Option(names = "--detail")
    private boolean detail;

    @Option(names = "--format", paramLabel = "text|json|csv|svg", defaultValue = "text")
    private Format format = Format.text;

    @Mixin
    private CsvOptions table = new CsvOptions();

    RankCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (table.isAsked() && (format == Format.json || format == Format.svg)) {
            throw CsvOptions.twoFormats();
        }
        if (table.isAsked()) {
            format = Format.csv;
        }
        if (detail && format != Format.text) {
            throw new UsageException(
                    "--detail va avec le texte\u00a0; le JSON et le CSV disent déjà tout.\n"
                            + "Peut-être faut-il retirer l’un des deux.",
                    "--detail goes with text; JSON and CSV say everything already.\nMaybe leave one out.");
        }
        CallDefinition call = context.variant(session, callId);
        Batch.once(files);
        AssessmentContext asked = context.context(call, session.console(), output);
        Each each = new Each(Assessor.of(call, asked));
        Batch batch = new Batch(session, call, output, file -> lines || DossierSources.holdsLines(file), each);
        DossierSources folders = new DossierSources(session, output);
        files.stream().map(folders::of).toList().forEach(batch::read);
        write(Ranking.of(call, asked, each.dossiers.rows()), each.dossiers.leftOut());
        return batch.code(each.twice ? ExitCode.INPUT : ExitCode.DONE);
    }

    private void write(Ranking ranking, List<ResultJson.Refused> leftOut) {
        Console console = session.console();
        List<DossierRow> rows = leftOut.stream()
                .map(one -> DossierRow.without(one.source(), one.line(), one.issues(), output.language()))
                .toList();
        switch (format) {
            case text -> console.text(output.report(console).ranking(ranking, rows, detail));
            case json -> console.json(ResultJson.ranking(ranking, leftOut));
            case csv -> console.text(RankCsv.write(ranking, rows, output.language(), table.dialect()));
            case svg -> console.text(RankSvg.draw(ranking, output.language()));
        }
    }

    /** Assesses each dossier; those that cannot be used, or stand there already, are left out and named. */
    private final class Each implements Batch.Taker {

        private final RankedDossiers dossiers;
        private boolean twice;

        Each(Assessor assessor) {
            this.dossiers = new RankedDossiers(assessor);
        }

        @Override
        public void take(String file, OptionalInt line, Dossier dossier) {
            dossiers.add(file, line, dossier).ifPresent(why -> {
                session.console().note(file + ": " + why.in(output.language()) + ".");
                twice = true;
            });
        }

        @Override
        public void notRead(String file, OptionalInt line, List<Issue> issues) {
            dossiers.leaveOut(file, line, issues);
        }

        @Override
        public void notAssessed(String file, OptionalInt line, Issue issue) {
            dossiers.leaveOut(file, line, List.of(issue));
        }
    }
}

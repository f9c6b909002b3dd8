package fr.tempspartage.cli;

import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.Remedies;
import java.util.ArrayList;
import java.util.List;
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
    private EachDossier.Format format = EachDossier.Format.text;

    @Option(names = "--all")
    private boolean all;

    RemediesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = context.variant(session, callId);
        return EachDossier.answer(session, call, context, output, files, format, new EachDossier.Answers() {
            @Override
            public String text(Assessment assessment) {
                return TextReport.in(
                                output.language(), colour.of(session.console().layout()))
                        .remedies(assessment, Remedies.of(assessment), all ? Integer.MAX_VALUE : SHOWN);
            }

            @Override
            public String document(Assessment assessment) {
                return ResultJson.remedies(assessment, Remedies.of(assessment));
            }

            @Override
            public String line(Assessment assessment) {
                return ResultJson.remediesLine(assessment, Remedies.of(assessment));
            }
        });
    }
}

package fr.tempspartage.cli;

import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.NextQuestions;
import java.util.ArrayList;
import java.util.List;
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

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Option(names = "--format", paramLabel = "text|json|jsonl", defaultValue = "text")
    private EachDossier.Format format = EachDossier.Format.text;

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
        return EachDossier.answer(session, call, context, output, files, format, new EachDossier.Answers() {
            @Override
            public String text(Assessment assessment) {
                return output.report(session.console()).nextQuestions(assessment, NextQuestions.of(assessment));
            }

            @Override
            public String document(Assessment assessment) {
                return ResultJson.nextQuestions(assessment, NextQuestions.of(assessment));
            }

            @Override
            public String line(Assessment assessment) {
                return ResultJson.nextQuestionsLine(assessment, NextQuestions.of(assessment));
            }
        });
    }
}

package fr.tempspartage.cli;

import static java.util.Objects.requireNonNull;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the documents that are due. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp documents nouvelle-aquitaine-2026 dossier.json",
            "  asp documents nouvelle-aquitaine-2026 --establishments 3"
        })
final class DocumentsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ColourOptions colour = new ColourOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOSSIER")
    private @Nullable String file;

    @Option(names = "--establishments", paramLabel = "N", converter = Whole.UpTo10.class)
    private @Nullable Integer establishments;

    DocumentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = context.variant(session, callId);
        Integer number = establishments;
        String dossierFile = file;
        if ((number == null) == (dossierFile == null)) {
            throw new UsageException(
                    "Donnez un dossier ou un nombre d’établissements, et non les deux.\n"
                            + "Peut-être\u00a0: asp documents " + call.id() + " --establishments 2",
                    "Give a dossier or a number of establishments, and not both.\n" + "Maybe: asp documents "
                            + call.id() + " --establishments 2");
        }
        if (dossierFile == null) {
            int n = requireNonNull(number);
            Console console = session.console();
            return output.write(
                    console,
                    () -> ResultJson.documents(call, n),
                    () -> output.report(console).documents(call, n));
        }
        return session.answering(dossierFile, output.language(), () -> answer(call, dossierFile));
    }

    private int answer(CallDefinition call, String dossierFile) {
        Optional<Dossier> dossier = session.read(dossierFile, call, output.language());
        if (dossier.isEmpty()) {
            return ExitCode.INPUT;
        }
        Assessment assessment = call.assess(dossier.get(), context.context(call, session.console(), output));
        Console console = session.console();
        return output.write(
                console,
                () -> ResultJson.documents(assessment),
                () -> TextReport.in(output.language(), colour.of(console.layout()))
                        .documents(assessment));
    }
}

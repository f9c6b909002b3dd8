package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.json.ResultJson;
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
        description = "Lists the documents that a dossier must hold, and which of them are there.",
        footer = {
            "",
            "Examples: asp documents nouvelle-aquitaine-2026 dossier.json",
            "          asp documents nouvelle-aquitaine-2026 --establishments 3"
        })
final class DocumentsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL", description = "The call, as listed by the command calls.")
    private String callId = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DOSSIER",
            description = "A file, JSON or YAML; - is JSON from standard input.")
    private @Nullable String file;

    @Option(
            names = "--establishments",
            paramLabel = "N",
            description = "Without a dossier: the number of establishments where the candidate works, from 1 to 10.")
    private @Nullable Integer establishments;

    DocumentsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        Integer number = establishments;
        String dossierFile = file;
        if ((number == null) == (dossierFile == null)) {
            throw new UsageException(
                    "Donnez un dossier ou un nombre d’établissements, et non les deux.\n" + "Peut-être : asp documents "
                            + call.id() + " --establishments 2",
                    "Give a dossier or a number of establishments, and not both.\n" + "Maybe: asp documents "
                            + call.id() + " --establishments 2");
        }
        if (dossierFile == null) {
            int n = number == null ? 0 : number;
            if (n < 1 || n > 10) {
                throw new UsageException(
                        "Ce n’est pas un nombre d’établissements : " + n + ".\nPeut-être un nombre de 1 à 10.",
                        "Not a number of establishments: " + n + ".\nMaybe a number from 1 to 10.");
            }
            if (output.isJson()) {
                session.console().json(ResultJson.documents(call, n));
            } else {
                session.console().text(output.report(session.console()).documents(call, n));
            }
            return ExitCode.DONE;
        }
        Optional<Dossier> dossier = session.read(dossierFile, call, output.language());
        if (dossier.isEmpty()) {
            return ExitCode.INPUT;
        }
        Assessment assessment = call.assess(dossier.get(), context.context(call, session.console(), output));
        if (output.isJson()) {
            session.console().json(ResultJson.documents(assessment));
        } else {
            session.console().text(output.report(session.console()).documents(assessment));
        }
        return ExitCode.DONE;
    }
}

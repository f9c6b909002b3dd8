package fr.tempspartage.cli;

import fr.tempspartage.io.json.JsonSchemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a JSON Schema. */
@Command(name = "schema", mixinStandardHelpOptions = true, footer = "  asp schema dossier > dossier.schema.json")
final class SchemaCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "NAME")
    private String name = "";

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        String names = String.join(", ", JsonSchemas.names());
        session.console()
                .json(JsonSchemas.named(name)
                        .orElseThrow(() -> new UsageException(
                                "Aucun schéma «\u00a0" + name + "\u00a0».\nPeut-être l’un de ceux-ci\u00a0: " + names
                                        + ".",
                                "No schema '" + name + "'.\nMaybe one of " + names + ".")));
        return ExitCode.DONE;
    }
}

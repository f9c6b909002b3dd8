package fr.tempspartage.cli;

import fr.tempspartage.io.json.JsonSchemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a JSON Schema. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Writes the JSON Schema (2020-12) of a file: dossier.",
        footer = {"", "Example: asp schema dossier > dossier.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", paramLabel = "NAME", description = "The file that the schema is of: dossier.")
    private String name = "";

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!name.equals("dossier")) {
            throw new UsageException("No schema '" + name + "'.\nMaybe: asp schema dossier");
        }
        session.console().json(JsonSchemas.dossier());
        return ExitCode.DONE;
    }
}

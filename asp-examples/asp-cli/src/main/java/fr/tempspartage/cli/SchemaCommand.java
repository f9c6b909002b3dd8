package fr.tempspartage.cli;

import fr.tempspartage.io.json.JsonSchemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a JSON Schema. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Writes a JSON Schema (2020-12): of a dossier, of what check or fund write with --format json.",
        footer = {"", "Example: asp schema dossier > dossier.schema.json"})
final class SchemaCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "dossier, verdict (written by check) or plan (written by fund).")
    private String name = "";

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.console()
                .json(
                        switch (name) {
                            case "dossier" -> JsonSchemas.dossier();
                            case "verdict" -> JsonSchemas.verdict();
                            case "plan" -> JsonSchemas.plan();
                            default ->
                                throw new UsageException(
                                        "Aucun schéma « " + name
                                                + " ».\nPeut-être l’un de ceux-ci : dossier, verdict, plan.",
                                        "No schema '" + name + "'.\nMaybe one of dossier, verdict, plan.");
                        });
        return ExitCode.DONE;
    }
}

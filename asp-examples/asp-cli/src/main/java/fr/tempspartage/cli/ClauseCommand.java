package fr.tempspartage.cli;

import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows one clause of a call. */
@Command(name = "clause", mixinStandardHelpOptions = true, footer = "  asp clause nouvelle-aquitaine-2026 NA-16")
final class ClauseCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1", paramLabel = "ID")
    private String id = "";

    ClauseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        Console console = session.console();
        try {
            ClauseId clause = ClauseId.parse(id.toUpperCase(Locale.ROOT));
            return output.write(
                    console,
                    () -> ResultJson.clause(call, clause),
                    () -> output.report(console).clause(call, clause));
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "Aucune clause «\u00a0" + id + "\u00a0» dans cet appel.\nPeut-être un identifiant comme "
                            + call.clauses().stream()
                                    .findFirst()
                                    .map(clause -> clause.id().toString())
                                    .orElse("NA-16")
                            + ".",
                    String.valueOf(e.getMessage()));
        }
    }
}

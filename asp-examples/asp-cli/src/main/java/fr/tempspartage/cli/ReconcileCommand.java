package fr.tempspartage.cli;

import fr.tempspartage.finance.cost.Reconciliation;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.rules.call.CallDefinition;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Recomputes the printed figures of a call. */
@Command(name = "reconcile", mixinStandardHelpOptions = true, footer = "  asp reconcile nouvelle-aquitaine-2026")
final class ReconcileCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    ReconcileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        Optional<Reconciliation> found = call.fundingScheme().reconciliation();
        Console console = session.console();
        return output.write(
                console,
                () -> ResultJson.reconciliation(call, found.orElseGet(() -> new Reconciliation(java.util.List.of()))),
                () -> found.map(figures -> output.report(console).reconciliation(call, figures))
                        .orElseGet(() -> output.say(
                                "L’appel n’imprime aucun calcul à rapprocher.\n",
                                "The call prints no computation to reconcile.\n")));
    }
}

package fr.tempspartage.cli;

import fr.tempspartage.web.PortTakenException;
import fr.tempspartage.web.WebOptions;
import fr.tempspartage.web.WebServer;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the pages and the API until it is interrupted. */
@Command(
        name = "web",
        mixinStandardHelpOptions = true,
        footer = {"  asp web", "  asp web --port 8081 --registers asp-examples/registers"})
final class WebCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "127.0.0.1")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", converter = Whole.Port.class)
    private Integer port = 0;

    @Option(names = "--registers", paramLabel = "DIR")
    private @Nullable String registersFolder;

    WebCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Console console = session.console();
        String folder = registersFolder;
        if (folder != null) {
            session.consult(folder, LocalDate.now(console.clock()));
        }
        WebOptions options = new WebOptions(
                host,
                port,
                session.calls(),
                console.clock(),
                session.registers().map(RegistersAtHand::folder));
        try (WebServer server = WebServer.start(options)) {
            server.addresses().forEach(address -> console.text(address + "\n"));
            console.out().flush();
            console.note(output.say("Ctrl-C pour arrêter.", "Ctrl-C to stop."));
            serve(server);
        } catch (PortTakenException e) {
            throw new UsageException(
                    "Le port " + port + " de " + host
                            + " ne peut être pris.\nPeut-être un autre programme l’occupe-t-il\u00a0; essayez --port.",
                    "Port " + port + " of " + host + " cannot be taken.\nMaybe another program has it; try --port.");
        }
        return ExitCode.DONE;
    }

    /** Waits until the process is told to end, or this thread is interrupted. */
    private static void serve(WebServer server) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(
                () -> {
                    server.close();
                    ended.countDown();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            ended.await();
        } catch (InterruptedException askedToEnd) {
            Runtime.getRuntime().removeShutdownHook(stop);
        }
    }
}

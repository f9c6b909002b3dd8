package fr.tempspartage.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;

/**
 * The command line {@code asp} (<i>ligne de commande</i>): what the calls for shared specialist assistants say of a
 * dossier.
 *
 * <p>Results go to standard output, everything else to standard error. Exit codes: 0 done; 1 a verdict named with
 * {@code --fail-on}; 2 usage; 3 some input unreadable or invalid; 70 a defect.
 */
@Command(
        name = "asp",
        mixinStandardHelpOptions = true,
        version = "asp 1.0.0",
        description = "Calls for shared specialist assistants (assistants spécialistes à temps partagé): "
                + "verdicts with reasons, documents, and funding to the cent.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        footer = {
            "",
            "Exit codes: 0 done; 1 a verdict named with --fail-on; 2 usage; 3 some input unreadable or invalid; "
                    + "70 a defect."
        })
public final class Asp {

    private Asp() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        System.exit(run(Console.system(), args));
    }

    static int run(Console console, String... args) {
        CommandLine line = commandLine(new Session(console), console);
        int code = line.execute(args);
        console.out().flush();
        return code;
    }

    private static CommandLine commandLine(Session session, Console console) {
        CommandLine line = new CommandLine(new Asp())
                .addSubcommand(new CallsCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new DocumentsCommand(session))
                .addSubcommand(new FundCommand(session))
                .addSubcommand(new ExplainAmountCommand(session))
                .addSubcommand(new BudgetCommand(session))
                .addSubcommand(new ReconcileCommand(session))
                .addSubcommand(new ClawbackCommand(session))
                .addSubcommand(new ClauseCommand(session))
                .addSubcommand(new InterpretationsCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new NewCommand(session))
                .addSubcommand(new SchemaCommand(session));
        return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.AUTO : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, words) -> refuse(e.getCommandLine(), console, e.getMessage()))
                .setExecutionExceptionHandler((e, command, result) -> e instanceof UsageException
                        ? refuse(command, console, e.getMessage())
                        : Defects.report(console, e));
    }

    private static int refuse(CommandLine command, Console console, @org.jspecify.annotations.Nullable String message) {
        console.note("asp: " + String.valueOf(message).lines().findFirst().orElse("?"));
        String.valueOf(message).lines().skip(1).forEach(console::note);
        console.note("asp: '" + command.getCommandSpec().qualifiedName(" ").toLowerCase(Locale.ROOT)
                + " --help' says more.");
        return ExitCode.USAGE;
    }
}

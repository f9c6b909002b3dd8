package fr.tempspartage.cli;

import fr.tempspartage.rules.call.Calls;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
        version = Asp.VERSION,
        description = "Calls for shared specialist assistants (assistants spécialistes à temps partagé): "
                + "verdicts with reasons, documents, and funding to the cent.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        footer = {
            "",
            "Example: asp help check",
            "",
            "Exit codes: 0 done; 1 a verdict named with --fail-on; 2 usage; 3 some input unreadable or invalid; "
                    + "70 a defect, or a result that could not be written."
        })
public final class Asp {

    /** Kept so that its level stays: the validator says its version at every start, which is nobody's concern here. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.validator");

    static final String VERSION = "asp 1.0.0";

    private Asp() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        HIBERNATE.setLevel(Level.WARNING);
        System.exit(run(Console.system(), Calls::load, args));
    }

    /** Runs a command line. A reader who closes the pipe, as {@code head} does, is no error; a full disk is. */
    static int run(Console console, Supplier<Calls> calls, String... args) {
        int code;
        try {
            code = commandLine(new Session(console, calls), console).execute(args);
        } catch (RuntimeException | Error e) {
            code = Defects.report(console, e);
        }
        if (console.lost()) {
            console.note("asp: the result could not be written; maybe the disk is full.");
            return ExitCode.DEFECT;
        }
        return code;
    }

    static CommandLine commandLine(Session session, Console console) {
        CommandLine line = new CommandLine(new Asp())
                .addSubcommand(new CallsCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new DocumentsCommand(session))
                .addSubcommand(new FundCommand(session))
                .addSubcommand(new ReadingsCommand(session))
                .addSubcommand(new ExplainAmountCommand(session))
                .addSubcommand(new BudgetCommand(session))
                .addSubcommand(new ReconcileCommand(session))
                .addSubcommand(new ClawbackCommand(session))
                .addSubcommand(new ClauseCommand(session))
                .addSubcommand(new InterpretationsCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new NewCommand(session))
                .addSubcommand(new SchemaCommand(session))
                .addSubcommand(new JShellCommand())
                .addSubcommand(hidden(new GenerateCompletion()));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().version(VERSION));
        return line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.terminal() ? Ansi.AUTO : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((e, words) -> refuse(e.getCommandLine(), console, reason(e)))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command, console));
    }

    private static CommandLine hidden(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().hidden(true);
        return line;
    }

    private static int failed(Exception e, CommandLine command, Console console) {
        if (e instanceof UsageException) {
            return refuse(command, console, String.valueOf(e.getMessage()));
        }
        if (e instanceof InputException) {
            console.note("asp: " + e.getMessage());
            return ExitCode.INPUT;
        }
        return Defects.report(console, e);
    }

    private static String reason(ParameterException e) {
        String message = String.valueOf(e.getMessage());
        List<String> near = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return near.isEmpty() ? message : message + "\nMaybe: " + String.join(", ", near);
    }

    private static int refuse(CommandLine command, Console console, String message) {
        console.note("asp: " + message);
        console.note("asp: '" + command.getCommandSpec().qualifiedName(" ") + " --help' says more.");
        return ExitCode.USAGE;
    }
}

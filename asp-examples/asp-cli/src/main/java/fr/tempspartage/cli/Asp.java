package fr.tempspartage.cli;

import static java.util.Objects.requireNonNull;

import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Calls;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

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
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, whatever the verdict",
            "1:a verdict named with --fail-on was given",
            "2:the command line is not understood, or names a call that is not there",
            "3:some input could not be read or is not valid; wins over 1",
            "70:a defect, or a result that could not be written"
        },
        footer = {"", "Example: asp help check"})
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
            code = commandLine(new Session(console, calls), console, args).execute(args);
        } catch (RuntimeException | Error e) {
            code = Defects.report(console, e);
        }
        if (console.lost()) {
            console.note("asp: the result could not be written; maybe the disk is full.");
            return ExitCode.DEFECT;
        }
        return code;
    }

    static CommandLine commandLine(Session session, Console console, String... args) {
        Language language = UsageLanguage.of(args).orElse(console.language());
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
        requireNonNull(line.getSubcommands().get("help"))
                .getCommandSpec()
                .usageMessage()
                .footer("", "Example: asp help calls");
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .filter(spec -> spec.findOption("--lang") == null)
                .forEach(spec -> spec.addMixin("lang", CommandSpec.forAnnotatedObject(new LanguageOptions())));
        UsageLanguage.beforeCommand(args)
                .ifPresent(lang -> line.setDefaultValueProvider(arg -> isLanguage(arg) ? lang : null));
        if (language == Language.FRENCH) {
            inFrench(line);
        }
        return line.setOut(UsageLanguage.writer(console.out()))
                .setErr(UsageLanguage.writer(console.err()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.layout().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(console.layout().width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, words) -> refuse(e.getCommandLine(), console, UsageErrors.reason(e, language), language))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command, console, language));
    }

    private static boolean isLanguage(ArgSpec arg) {
        return arg instanceof OptionSpec option && option.longestName().equals("--lang");
    }

    private static void inFrench(CommandLine line) {
        line.setResourceBundle(UsageLanguage.french());
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel("COMMANDE");
        line.getCommandSpec().usageMessage().exitCodeListHeading("%nCodes de retour :%n");
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream()).forEach(command -> {
            String[] footer = command.getCommandSpec().usageMessage().footer();
            for (int i = 0; i < footer.length; i++) {
                footer[i] = footer[i]
                        .replace("Example:", "Exemple :")
                        .replace("Examples:", "Exemples :")
                        .replaceFirst("^ {10}", " ".repeat(11));
            }
            command.getCommandSpec().usageMessage().footer(footer);
        });
    }

    private static CommandLine hidden(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().hidden(true);
        return line;
    }

    private static int failed(Exception e, CommandLine command, Console console, Language language) {
        if (e instanceof UsageException usage) {
            return refuse(command, console, usage.reason().in(language), language);
        }
        if (e instanceof InputException input) {
            console.note("asp: " + input.reason().in(language));
            return ExitCode.INPUT;
        }
        return Defects.report(console, e);
    }

    private static int refuse(CommandLine command, Console console, String message, Language language) {
        String help = command.getCommandSpec().qualifiedName(" ") + " --help";
        console.note("asp: " + message);
        console.note(
                language == Language.FRENCH
                        ? "asp: « " + help + " --lang fr » en dit plus."
                        : "asp: '" + help + "' says more.");
        return ExitCode.USAGE;
    }
}

package fr.tempspartage.cli;

import static java.util.Objects.requireNonNull;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.rules.call.Calls;
import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line {@code asp} (<i>ligne de commande</i>): what the calls for shared specialist assistants say of a
 * dossier.
 *
 * <p>Results go to standard output, everything else to standard error. Exit codes: 0 done; 1 a verdict named with
 * {@code --fail-on}; 2 usage; 3 some input unreadable or invalid; 69, from the launcher,
 * Java could not be started; 70 a defect.
 */
@Command(
        name = "asp",
        mixinStandardHelpOptions = true,
        versionProvider = AspVersion.class,
        subcommands = HelpCommand.class,
        footer = "  asp help check")
public final class Asp implements Callable<Integer> {

    private static final Bilingual LOST = Bilingual.of(
            "le résultat n’a pas pu être écrit\u00a0; peut-être le disque est-il plein.",
            "the result could not be written; maybe the disk is full.");

    private Asp() {}

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param args the words of the command line
     */
    public static void main(String[] args) {
        int code = run(Console.system(), Calls::load, args);
        // A Java that cannot start says 1 too; the launcher tells them apart.
        System.exit(code == ExitCode.MATCHED ? Integer.getInteger("asp.matched", code) : code);
    }

    /** Runs a command line. A reader who closes the pipe, as {@code head} does, is no error; a full disk is. */
    static int run(Console console, Supplier<Calls> calls, String... args) {
        Language language = UsageLanguage.of(args).orElse(console.language());
        int code;
        try {
            code = commandLine(new Session(console, calls, language), console, args)
                    .execute(args);
        } catch (RuntimeException | Error e) {
            code = Defects.report(console, language, e);
        }
        if (console.lost()) {
            console.note("asp: " + LOST.in(language));
            return ExitCode.DEFECT;
        }
        return code;
    }

    static CommandLine commandLine(Session session, Console console, String... args) {
        Language language = UsageLanguage.of(args).orElse(console.language());
        CommandLine line = new CommandLine(new Asp())
                .addSubcommand(new CallsCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new BulkCommand(session))
                .addSubcommand(new NextCommand(session))
                .addSubcommand(new DocumentsCommand(session))
                .addSubcommand(new FundCommand(session))
                .addSubcommand(new ReadingsCommand(session))
                .addSubcommand(new ExplainAmountCommand(session))
                .addSubcommand(new BudgetCommand(session))
                .addSubcommand(new ReconcileCommand(session))
                .addSubcommand(new RemediesCommand(session))
                .addSubcommand(new ClawbackCommand(session))
                .addSubcommand(new CallCommand(session))
                .addSubcommand(new ClauseCommand(session))
                .addSubcommand(new InterpretationsCommand(session))
                .addSubcommand(new ParametersCommand(session))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new DiffCommand(session))
                .addSubcommand(new RankCommand(session))
                .addSubcommand(new NewCommand(session))
                .addSubcommand(new TemplateCommand(session))
                .addSubcommand(new ImportCommand(session))
                .addSubcommand(new SchemaCommand(session))
                .addSubcommand(new WebCommand(session))
                .addSubcommand(new JShellCommand(session))
                .addSubcommand(hidden(new GenerateCompletion()));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new AspVersion()));
        requireNonNull(line.getSubcommands().get("help"))
                .getCommandSpec()
                .usageMessage()
                .footer("  asp help calls");
        Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .filter(spec -> spec.findOption("--lang") == null)
                .forEach(spec -> spec.addMixin("lang", CommandSpec.forAnnotatedObject(new LanguageOptions())));
        line.getCommandSpec().addOption(plugins(session, false));
        line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .forEach(spec -> spec.addOption(plugins(session, true)));
        UsageLanguage.beforeCommand(args)
                .ifPresent(lang -> line.setDefaultValueProvider(arg -> isLanguage(arg) ? lang : null));
        ResourceBundle texts = UsageLanguage.help(language);
        line.setResourceBundle(texts);
        line.getCommandSpec().usageMessage().synopsisSubcommandLabel(texts.getString("synopsisSubcommandLabel"));
        return line.setOut(UsageLanguage.writer(console.out()))
                .setErr(UsageLanguage.writer(console.err()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.layout().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(console.layout().width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(
                        (e, words) -> refuse(e.getCommandLine(), console, UsageErrors.reason(e), language))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command, console, language));
    }

    /** The option that names jars of calls, before or after the command; its help stands with the program alone. */
    private static OptionSpec plugins(Session session, boolean hidden) {
        return OptionSpec.builder("--plugins")
                .paramLabel("JAR|DIR")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .hidden(hidden)
                .setter(new ISetter() {
                    @Override
                    public <T> T set(T value) {
                        if (value instanceof List<?> paths) {
                            session.plugins(paths.stream().map(String::valueOf).toList());
                        }
                        return value;
                    }
                })
                .build();
    }

    private static boolean isLanguage(ArgSpec arg) {
        return arg instanceof OptionSpec option && option.longestName().equals("--lang");
    }

    /** Refuses a line without a command. */
    @Override
    public Integer call() {
        throw new UsageException(UsageErrors.TEXTS.get("noCommand"));
    }

    private static CommandLine hidden(Object command) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().hidden(true);
        return line;
    }

    private static int failed(Exception e, CommandLine command, Console console, Language language) {
        if (e instanceof UsageException usage) {
            return refuse(command, console, usage.reason(), language);
        }
        if (e instanceof InputException input) {
            console.note("asp: " + input.reason().in(language));
            return ExitCode.INPUT;
        }
        if (e instanceof RefusedException refused) {
            return refuse(command, console, refused.reason(), language);
        }
        return Defects.report(console, language, e);
    }

    private static int refuse(CommandLine command, Console console, Bilingual reason, Language language) {
        String help = command.getCommandSpec().qualifiedName(" ") + " --help";
        if (language != console.language()) {
            help += " --lang " + (language == Language.FRENCH ? "fr" : "en");
        }
        console.note("asp: " + reason.in(language));
        console.note("asp: " + UsageErrors.text("more", "help", help).in(language));
        return ExitCode.USAGE;
    }
}

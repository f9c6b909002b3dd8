package fr.tempspartage.cli;

import static java.util.Objects.requireNonNull;

import fr.tempspartage.domain.campaign.AgencyReading;
import fr.tempspartage.io.typed.TypedChoices;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of the assessment, the readings of the agency and those chosen. */
final class ContextOptions {

    @Option(names = "--on", paramLabel = "DATE", converter = Day.class)
    private @Nullable LocalDate on;

    @Option(names = "--interpret", paramLabel = "KEY=CHOICE")
    private Map<String, String> interpret = new LinkedHashMap<>();

    @Option(names = "--with", paramLabel = "NAME=VALUE")
    private Map<String, String> with = new LinkedHashMap<>();

    @Option(names = "--readings", paramLabel = "FILE")
    private @Nullable String readingsFile;

    @Option(names = "--registers", paramLabel = "DIR")
    private @Nullable String registersFolder;

    @Option(names = "--redact")
    private boolean redact;

    private @Nullable Session session;

    /** The call with the values that are given for its parameters, which are said beside whatever is written of it. */
    CallDefinition variant(Session of, String callId) {
        session = of;
        CallDefinition variant = of.call(callId);
        consult(of);
        variant = TypedChoices.variant(variant, with);
        with.forEach((name, value) -> of.console().note("--with " + name + "=" + value));
        return variant;
    }

    /** Whether anything is asked to be otherwise than as the call says. */
    boolean isOtherwise() {
        return !with.isEmpty() || !interpret.isEmpty();
    }

    /** Context of today in Paris, unless a day is given, for many calls at once: without readings of any of them. */
    AssessmentContext ofDay(Session of, LanguageOptions output) {
        session = of;
        consult(of);
        Console console = of.console();
        return registered(AssessmentContext.on(said(console, output, () -> LocalDate.now(console.clock()))));
    }

    /** Makes ready what the options ask for of all that the run reads. */
    private void consult(Session of) {
        if (redact) {
            of.redact();
        }
        String folder = registersFolder;
        if (folder != null) {
            of.consult(folder, day().orElseGet(() -> LocalDate.now(of.console().clock())));
        }
    }

    /** Context of today in Paris, unless a day is given. */
    AssessmentContext context(CallDefinition call, Console console, LanguageOptions output) {
        return context(call, console, output, () -> LocalDate.now(console.clock()));
    }

    AssessmentContext context(
            CallDefinition call, Console console, LanguageOptions output, Supplier<LocalDate> defaultDay) {
        TypedChoices.check(call, interpret);
        return context(call, console, output, said(console, output, defaultDay));
    }

    /** Day that is given; another one is said. */
    private LocalDate said(Console console, LanguageOptions output, Supplier<LocalDate> defaultDay) {
        LocalDate day = on;
        if (day == null) {
            day = defaultDay.get();
            console.note(output.say("Date retenue\u00a0: ", "Day used: ") + day);
        }
        return day;
    }

    /** Context for what looks at readings alone: where no day is given, today is not worth a word. */
    AssessmentContext ofReadings(CallDefinition call, Console console, LanguageOptions output) {
        TypedChoices.check(call, interpret);
        LocalDate day = on;
        return context(call, console, output, day == null ? LocalDate.now(console.clock()) : day);
    }

    private AssessmentContext context(CallDefinition call, Console console, LanguageOptions output, LocalDate day) {
        AssessmentContext context = registered(AssessmentContext.on(day));
        String file = readingsFile;
        if (file != null) {
            context = context.applying(requireNonNull(session).readings(file, call, day, output.language()));
        }
        for (Map.Entry<String, String> choice : interpret.entrySet()) {
            context = context.interpreting(choice.getKey(), choice.getValue());
        }
        AssessmentContext all = context;
        all.agencyReadings().stream()
                .flatMap(applied -> applied.setAside(all).stream())
                .forEach(decided -> console.note(winsOver(decided, output)));
        return all;
    }

    /** Same context with the registers of the command line, if there are any, and without personal data if asked for. */
    AssessmentContext registered(AssessmentContext plain) {
        AssessmentContext context = redact ? plain.redacting() : plain;
        return Optional.ofNullable(session)
                .flatMap(Session::registers)
                .map(at -> at.in(context))
                .orElse(context);
    }

    /** Whether results show no personal datum. */
    boolean isRedacting() {
        return redact;
    }

    /** Whether registers are consulted. */
    boolean hasRegisters() {
        return registersFolder != null;
    }

    /** That a choice of the command line stands in place of a decision of the file. */
    private String winsOver(AgencyReading decided, LanguageOptions output) {
        String key = decided.getInterpretation();
        String chosen = "--interpret " + key + "=" + interpret.get(key);
        return output.say(
                chosen + " l’emporte sur la décision de " + readingsFile + "\u00a0: " + decided.getChoice() + ".",
                chosen + " wins over the decision of " + readingsFile + ": " + decided.getChoice() + ".");
    }

    /** Day given; empty where none is. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(on);
    }

    /** File of readings that is to be applied; empty where none is given. */
    Optional<String> readingsFile() {
        return Optional.ofNullable(readingsFile);
    }
}

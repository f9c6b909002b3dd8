package fr.tempspartage.cli;

import static java.util.Objects.requireNonNull;

import fr.tempspartage.domain.campaign.AgencyReading;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        for (Map.Entry<String, String> value : with.entrySet()) {
            variant = variant(variant, value.getKey(), value.getValue());
            of.console().note("--with " + value.getKey() + "=" + value.getValue());
        }
        return variant;
    }

    /** Whether anything is asked to be otherwise than as the call says. */
    boolean isOtherwise() {
        return !with.isEmpty() || !interpret.isEmpty();
    }

    private static CallDefinition variant(CallDefinition call, String name, String written) {
        try {
            return call.variant(name, written);
        } catch (IllegalArgumentException e) {
            String french = call.parameters().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .map(one -> "Le paramètre " + name + " ne peut être «\u00a0" + written
                            + "\u00a0».\nPeut-être s’écrit-il comme " + one.written() + ".")
                    .orElseGet(() -> "Aucun paramètre «\u00a0" + name
                            + "\u00a0» dans cet appel.\nPeut-être l’un de ceux-ci\u00a0: "
                            + call.parameters().stream()
                                    .map(ParameterValue::name)
                                    .collect(Collectors.joining(", "))
                            + ".");
            throw new UsageException(french, String.valueOf(e.getMessage()));
        }
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
        checkChoices(call);
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
        checkChoices(call);
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

    /** Why the first reading that the call does not have is refused. */
    private String inFrench(CallDefinition call) {
        Map<String, Interpretation> known = new LinkedHashMap<>();
        call.interpretations().forEach(point -> known.put(point.interpretation().key(), point.interpretation()));
        for (Map.Entry<String, String> choice : interpret.entrySet()) {
            Interpretation interpretation = known.get(choice.getKey());
            if (interpretation == null) {
                return "Aucune interprétation «\u00a0" + choice.getKey()
                        + "\u00a0» dans cet appel.\nPeut-être l’une de celles-ci\u00a0: "
                        + String.join(", ", known.keySet())
                        + ".";
            }
            List<String> slugs =
                    interpretation.choices().stream().map(Choice::slug).toList();
            if (!slugs.contains(choice.getValue())) {
                return "Aucun choix «\u00a0" + choice.getValue() + "\u00a0» pour " + choice.getKey()
                        + ".\nPeut-être l’un de ceux-ci\u00a0: " + String.join(", ", slugs) + ".";
            }
        }
        return "Ce choix n’est pas ouvert dans cet appel.\nPeut-être faut-il voir la commande interpretations.";
    }

    /** Day given; empty where none is. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(on);
    }

    /** File of readings that is to be applied; empty where none is given. */
    Optional<String> readingsFile() {
        return Optional.ofNullable(readingsFile);
    }

    private void checkChoices(CallDefinition call) {
        Readings readings = Readings.DEFAULT;
        for (Map.Entry<String, String> choice : interpret.entrySet()) {
            readings = readings.choosing(choice.getKey(), choice.getValue());
        }
        try {
            readings.checkedAgainst(call.interpretations().stream()
                    .map(OpenPoint::interpretation)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new UsageException(inFrench(call), String.valueOf(e.getMessage()));
        }
    }
}

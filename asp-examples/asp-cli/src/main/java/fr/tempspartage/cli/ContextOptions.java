package fr.tempspartage.cli;

import fr.tempspartage.domain.source.Readings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.OpenPoint;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of the assessment and the readings chosen. */
final class ContextOptions {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Day of the assessment, as 2026-05-20 (default: today, or the start of bare terms; "
                    + "it is then printed on standard error).")
    private @Nullable LocalDate on;

    @Option(
            names = "--interpret",
            paramLabel = "KEY=CHOICE",
            description = "Reading chosen, as I-NA-4=any-assistant; may be repeated. See the command interpretations.")
    private Map<String, String> interpret = new LinkedHashMap<>();

    /** Context of today in Paris, unless a day is given. */
    AssessmentContext context(CallDefinition call, Console console, OutputOptions output) {
        return context(call, console, output, () -> LocalDate.now(console.clock()));
    }

    AssessmentContext context(
            CallDefinition call, Console console, OutputOptions output, Supplier<LocalDate> defaultDay) {
        readings(call);
        LocalDate day = on;
        if (day == null) {
            day = defaultDay.get();
            console.note(output.say("Date retenue : ", "Day used: ") + day);
        }
        AssessmentContext context = AssessmentContext.on(day);
        for (Map.Entry<String, String> choice : interpret.entrySet()) {
            context = context.interpreting(choice.getKey(), choice.getValue());
        }
        return context;
    }

    /** Day given; empty where none is. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(on);
    }

    Readings readings(CallDefinition call) {
        Readings readings = Readings.DEFAULT;
        for (Map.Entry<String, String> choice : interpret.entrySet()) {
            readings = readings.choosing(choice.getKey(), choice.getValue());
        }
        try {
            return readings.checkedAgainst(call.interpretations().stream()
                    .map(OpenPoint::interpretation)
                    .toList());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}

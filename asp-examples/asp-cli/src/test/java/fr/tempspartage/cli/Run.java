package fr.tempspartage.cli;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.report.Layout;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * One run of the command line inside this JVM.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, String out, String err) {

    /** Half past midnight in Paris on 20 May 2026, still the 19th in universal time. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-19T22:30:00Z"), ZoneId.of("Europe/Paris"));

    /** A pipe of 100 columns, so that what tests look for stands on one line. */
    private static final Surroundings WIDE = new Surroundings(new Layout(100, false), Language.ENGLISH);

    static Run of(List<CallDefinition> calls, Path logs, byte[] input, String... args) {
        return of(WIDE, calls, logs, input, args);
    }

    static Run of(Surroundings surroundings, List<CallDefinition> calls, Path logs, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(input), out, err, CLOCK, logs, surroundings);
        int code = Asp.run(console, () -> Calls.of(calls), args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    String firstLine() {
        return err.lines().findFirst().orElse("");
    }
}

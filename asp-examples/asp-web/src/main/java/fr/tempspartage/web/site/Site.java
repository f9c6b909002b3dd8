package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is served: the calls, the clock and the registers at hand. Thread-safe. */
public final class Site {

    private final Calls calls;
    private final Clock clock;
    private final UnaryOperator<AssessmentContext> registers;

    /** Makes a site; the clock is asked at each request. */
    public Site(Calls calls, Clock clock, UnaryOperator<AssessmentContext> registers) {
        this.calls = calls;
        this.clock = clock;
        this.registers = registers;
    }

    /** The calls in the order of the registry. */
    public ImmutableList<CallDefinition> calls() {
        return ImmutableList.copyOf(calls.all());
    }

    /** Call with an id; empty where there is none, whatever the text. */
    public Optional<CallDefinition> call(String id) {
        return calls().stream().filter(call -> call.id().toString().equals(id)).findFirst();
    }

    /** Today where the agencies are. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The clock, for what is measured in instants. */
    public Clock clock() {
        return clock;
    }

    /** Context of a day, with the registers at hand. */
    public AssessmentContext context(LocalDate day) {
        return registers.apply(AssessmentContext.on(day));
    }
}

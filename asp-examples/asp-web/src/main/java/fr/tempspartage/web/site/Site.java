package fr.tempspartage.web.site;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.register.RegisterFolder;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.CallLoadingIssue;
import fr.tempspartage.rules.call.Calls;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What is served: the calls, the clock and the registers at hand. Thread-safe. */
public final class Site {

    private final Calls calls;
    private final Clock clock;
    private final Optional<RegisterFolder> registers;
    private final Metrics metrics = new Metrics();

    /** Makes a site; the clock is asked at each request. */
    public Site(Calls calls, Clock clock, Optional<RegisterFolder> registers) {
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

    /** Why other calls could not be loaded. */
    public ImmutableList<CallLoadingIssue> issues() {
        return calls.issues();
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
        AssessmentContext context = AssessmentContext.on(day);
        return registers.map(folder -> folder.in(context)).orElse(context);
    }

    /** Reader of dossiers of the calls at hand, which says what the registers know otherwise. */
    public AspJson reader() {
        AspJson reader = AspJson.standard().knowing(calls);
        return registers.map(folder -> folder.reader(reader, today())).orElse(reader);
    }

    /** Reader of tables of dossiers of the calls at hand, which says what the registers know otherwise. */
    public DossierTables tables() {
        return consulting(DossierTables.standard().knowing(calls));
    }

    /** Same reader of tables, which says what the registers know otherwise. */
    public DossierTables consulting(DossierTables reader) {
        return registers.map(folder -> folder.reader(reader, today())).orElse(reader);
    }

    /** The registry of calls, with what could not be loaded. */
    public Calls registry() {
        return calls;
    }

    /** Counters of the server. */
    public Metrics metrics() {
        return metrics;
    }
}

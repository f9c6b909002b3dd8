package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.finance.budget.BudgetEntry;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.bulk.BulkException;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.web.site.Defects;
import java.io.OutputStream;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same file under other values of the call, or other readings (<i>hypothèse</i>): examined anew, off the request thread.
 * Thread-safe.
 */
final class Supposition implements Runnable {

    private final Results results;
    private final Engine engine;
    private final CallDefinition call;
    private final AssessmentContext context;
    private final ImmutableMap<String, String> values;
    private final ImmutableMap<String, String> readings;
    private final Progress progress;
    private volatile Optional<ImmutableList<BudgetEntry>> entries = Optional.empty();
    private volatile Optional<Bilingual> failure = Optional.empty();

    /**
     * Supposes something.
     *
     * @param call the variant of the call
     * @param context the context with other readings
     * @param values the values of parameters that are otherwise
     * @param readings the readings that are otherwise
     */
    Supposition(
            Results results,
            Engine engine,
            CallDefinition call,
            AssessmentContext context,
            ImmutableMap<String, String> values,
            ImmutableMap<String, String> readings) {
        this.results = results;
        this.engine = engine;
        this.call = call;
        this.context = context;
        this.values = values;
        this.readings = readings;
        this.progress = new Progress(engine.limits().records());
    }

    CallDefinition call() {
        return call;
    }

    AssessmentContext context() {
        return context;
    }

    ImmutableMap<String, String> values() {
        return values;
    }

    ImmutableMap<String, String> readings() {
        return readings;
    }

    Progress progress() {
        return progress;
    }

    /** Entries of the budget under it; empty while they are made. */
    Optional<ImmutableList<BudgetEntry>> entries() {
        return entries;
    }

    Optional<Bilingual> failure() {
        return failure;
    }

    void stop() {
        progress.stop();
    }

    @Override
    public void run() {
        Gathering gathering = Gathering.ofBudget(call, context);
        try {
            progress.check();
            engine.bulk(results.ask(), call, context)
                    .takenBy(gathering)
                    .watchedBy(progress)
                    .run(results.lines(), OutputStream.nullOutputStream());
            entries = Optional.of(ImmutableList.copyOf(
                    gathering.entries().inOrder(results.rows().size(), new TreeMap<>())));
        } catch (Progress.Stopped stopped) {
            failure = Optional.of(Bilingual.of("Le calcul a été arrêté.", "The computation was stopped."));
        } catch (BulkException | RefusedException ended) {
            failure = Optional.of(ended instanceof BulkException bulk ? bulk.reason() : reason(ended));
        } catch (RuntimeException | LinkageError | AssertionError | OutOfMemoryError defect) {
            Defects.say("campaign", defect);
            failure = Optional.of(reason(defect));
        }
    }

    private static Bilingual reason(Throwable defect) {
        return defect instanceof RefusedException refused
                ? refused.reason()
                : Bilingual.of(
                        "Un défaut du programme a arrêté le calcul\u00a0: " + Issue.what(defect) + ".",
                        "A defect of the program ended the computation: " + Issue.what(defect) + ".");
    }
}

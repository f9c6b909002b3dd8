package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.verdict.Evaluator;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Rule;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Assessor (<i>instructeur</i>): a call and a context made ready for many dossiers.
 *
 * <p>Immutable and safe for many threads.
 */
public final class Assessor {

    private final CallDefinition call;
    private final AssessmentContext context;
    private final Evaluator evaluator;
    private final boolean documentsStated;

    /** The same with one reading otherwise, by the key and the choice; made when it is first asked for. */
    private final Map<String, Assessor> others = new ConcurrentHashMap<>();

    private Assessor(CallDefinition call, AssessmentContext context) {
        this.call = call;
        this.context = context;
        this.documentsStated = call.statesDocuments();
        this.evaluator = evaluator(call, context, call.rules());
    }

    /** Some rules of a call, made ready. */
    static Evaluator evaluator(CallDefinition call, AssessmentContext context, ImmutableList<Rule> rules) {
        ImmutableList<OpenPoint> points = call.interpretations();
        context.readings()
                .checkedAgainst(points.stream().map(OpenPoint::interpretation).toList());
        int[] readings = new int[points.size()];
        for (OpenPoint point : points) {
            Interpretation interpretation = point.interpretation();
            readings[point.ordinal()] = context.readings()
                    .of(interpretation)
                    .map(choice -> interpretation.choices().indexOf(choice))
                    .orElse(-1);
        }
        Optional<ZonedDateTime> firstLateInstant = context.deadline()
                .map(AssessmentContext.StatedDeadline::firstLateInstant)
                .or(() -> call.campaign().getCalendar().firstLateInstant());
        Evaluator evaluator =
                Evaluator.of(rules, context.registers(), context.date(), firstLateInstant, readings, points);
        return context.isRedacting() ? evaluator.redacting() : evaluator;
    }

    /**
     * Makes a call and a context ready.
     *
     * @throws IllegalArgumentException if the context chooses a reading that the call does not have, or that cannot
     *     decide a result
     */
    public static Assessor of(CallDefinition call, AssessmentContext context) {
        return new Assessor(call, context);
    }

    /** Assesses a dossier. */
    public Assessment assess(Dossier dossier) {
        return new Assessment(this, dossier, evaluator.evaluate(dossier));
    }

    CallDefinition call() {
        return call;
    }

    AssessmentContext context() {
        return context;
    }

    boolean documentsStated() {
        return documentsStated;
    }

    /** Same call and context with another choice of one interpretation. */
    Assessor under(String key, String slug) {
        return others.computeIfAbsent(key + "=" + slug, name -> new Assessor(call, context.interpreting(key, slug)));
    }
}

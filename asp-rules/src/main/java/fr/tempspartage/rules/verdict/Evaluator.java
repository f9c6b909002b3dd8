package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.dossier.Dossier;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rules of a call and what they are asked with, laid out for many dossiers (<i>évaluateur</i>). Safe for many threads.
 *
 * <p>Plug-in authors and callers meet this type through the assessor of a call.
 */
public final class Evaluator {

    private static final int NOT_OURS = -2;

    private final ImmutableList<Rule> rules;
    private final ImmutableMap<RuleId, Integer> places;
    private final Registers registers;
    private final LocalDate date;
    private final Optional<ZonedDateTime> firstLateInstant;
    private final int[] readings;
    private final OpenPoint @Nullable [] points;
    private final boolean redacting;

    // What the rules are at their places, side by side: asking a rule touches nothing else of it.
    private final Check[] checks;
    private final boolean[] perPost;
    private final long[] lanes;

    private Evaluator(
            ImmutableList<Rule> rules,
            Registers registers,
            LocalDate date,
            Optional<ZonedDateTime> firstLateInstant,
            int[] readings,
            OpenPoint @Nullable [] points,
            boolean redacting) {
        this.points = points;
        this.redacting = redacting;
        this.rules = rules;
        this.registers = registers;
        this.date = date;
        this.firstLateInstant = firstLateInstant;
        this.readings = readings;
        this.checks = new Check[rules.size()];
        this.perPost = new boolean[rules.size()];
        this.lanes = new long[rules.size()];
        Map<RuleId, Integer> ids = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (ids.put(rule.id(), i) != null) {
                throw new IllegalArgumentException("Two rules are called " + rule.id()
                        + ".\nMaybe give one of them the identifier of another clause that it cites.");
            }
            checks[i] = rule.check().under(this::chosen);
            perPost[i] = rule.perPost();
            lanes[i] = rule.lanes();
        }
        this.places = ImmutableMap.copyOf(ids);
    }

    /**
     * Lays out the rules.
     *
     * @param rules the rules, each with an identifier of its own
     * @param registers the registers at hand
     * @param date the day of the assessment
     * @param firstLateInstant the first instant that is too late for filing; empty where none is stated
     * @param readings the place of the choice in force by ordinal of each interpretation, -1 for none
     * @throws IllegalArgumentException if two rules have the same identifier
     */
    public static Evaluator of(
            ImmutableList<Rule> rules,
            Registers registers,
            LocalDate date,
            Optional<ZonedDateTime> firstLateInstant,
            int[] readings) {
        return new Evaluator(rules, registers, date, firstLateInstant, readings.clone(), null, false);
    }

    /**
     * Lays out the rules of a call, which may ask the questions of its own book only.
     *
     * @param points the questions of the call, each at the place of its ordinal; a rule that asks another one throws
     * @throws IllegalArgumentException if two rules have the same identifier
     */
    public static Evaluator of(
            ImmutableList<Rule> rules,
            Registers registers,
            LocalDate date,
            Optional<ZonedDateTime> firstLateInstant,
            int[] readings,
            ImmutableList<OpenPoint> points) {
        return new Evaluator(
                rules, registers, date, firstLateInstant, readings.clone(), points.toArray(new OpenPoint[0]), false);
    }

    /** Same rules, whose evidence shows no personal datum. */
    public Evaluator redacting() {
        return new Evaluator(rules, registers, date, firstLateInstant, readings, points, true);
    }

    /** Evaluates all the rules on one dossier. */
    public Evaluation evaluate(Dossier dossier) {
        Facts facts = new Facts(dossier, registers, date, firstLateInstant, readings, points);
        if (redacting) {
            facts.redact();
        }
        return new Evaluation(this, facts);
    }

    /** Rules, in the order of the call. */
    public ImmutableList<Rule> rules() {
        return rules;
    }

    /**
     * Place of a rule.
     *
     * @param id its identifier
     * @return the place from 0, or -1 where no rule has it
     */
    public int placeOf(RuleId id) {
        return places.getOrDefault(id, -1);
    }

    /** Place of the choice in force of a question; -1 where none is, less where it is not sure to be of this book. */
    private int chosen(OpenPoint point) {
        int place = point.ordinal();
        boolean ours = place < readings.length && (points == null || points[place] == point);
        return ours ? readings[place] : NOT_OURS;
    }

    /** Lanes of {@link Reached} in which a rule counts. */
    long lanes(int place) {
        return lanes[place];
    }

    /** Asks a rule without recording, of every post where it is asked of each; facts look at the first, and do so after. */
    Outcome outcome(int place, Facts facts) {
        return outcome(checks[place], place, facts);
    }

    /** Asks a rule as {@link #outcome} does, by the choices that the facts have and not by those of this evaluator. */
    Outcome outcomeByFacts(int place, Facts facts) {
        return outcome(rules.get(place).check(), place, facts);
    }

    private Outcome outcome(Check check, int place, Facts facts) {
        Outcome outcome = check.answer(facts, SilentTrace.INSTANCE);
        return perPost[place] && facts.postCount() > 1 ? withOtherPosts(outcome, check, facts) : outcome;
    }

    private static Outcome withOtherPosts(Outcome first, Check check, Facts facts) {
        Outcome outcome = first;
        for (int p = 1; p < facts.postCount(); p++) {
            facts.lookAtPost(p);
            outcome = outcome.and(check.answer(facts, SilentTrace.INSTANCE));
        }
        facts.lookAtPost(0);
        return outcome;
    }
}

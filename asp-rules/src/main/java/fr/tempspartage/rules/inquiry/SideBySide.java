package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Dates;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.ClauseId;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.ParameterValue;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Phrases;
import fr.tempspartage.rules.verdict.Rule;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two sides of a comparison (<i>comparaison</i>), each a call in a context, made ready for many dossiers: one call and its
 * variant, two readings, two editions, two calls, or the same on both sides to compare two dossiers.
 *
 * <p>It knows in which parameters, readings and day the sides differ, and can take any of these alone, by which
 * {@link AssessmentDiff} finds what causes a change. Immutable and safe for many threads.
 */
public final class SideBySide {

    private static final Bilingual ON = Bilingual.of("jour de l’examen", "day of the assessment");
    private static final Bilingual CALL = Bilingual.of("appel à candidatures", "call for applications");

    private static final Bilingual DEADLINE = Bilingual.of(", date limite donnée\u00a0: ", ", deadline given: ");
    private static final Bilingual OTHER_REGISTERS = Bilingual.of(", autres référentiels", ", other registers");

    private final CallDefinition before;
    private final CallDefinition after;
    private final AssessmentContext contextBefore;
    private final AssessmentContext contextAfter;
    private final boolean sharingRules;
    private final ImmutableList<Difference> differences;
    private final Assessor first;
    private final Assessor second;
    private final Map<BitSet, Optional<Assessor>> between = new ConcurrentHashMap<>();

    private SideBySide(
            CallDefinition before,
            AssessmentContext contextBefore,
            CallDefinition after,
            AssessmentContext contextAfter) {
        this.before = before;
        this.after = after;
        this.contextBefore = contextBefore;
        this.contextAfter = contextAfter;
        this.sharingRules = isOneText(before, after);
        this.differences = compared();
        this.first = Assessor.of(before, contextBefore);
        this.second = Assessor.of(after, contextAfter);
    }

    /**
     * Puts a call in a context on both sides, to compare two dossiers.
     *
     * @throws IllegalArgumentException if the context chooses a reading that the call does not have
     */
    public static SideBySide of(CallDefinition call, AssessmentContext context) {
        return new SideBySide(call, context, call, context);
    }

    /**
     * Puts two calls, or one in two contexts, side by side.
     *
     * @throws IllegalArgumentException if a context chooses a reading that its call does not have
     */
    public static SideBySide of(
            CallDefinition before,
            AssessmentContext contextBefore,
            CallDefinition after,
            AssessmentContext contextAfter) {
        return new SideBySide(before, contextBefore, after, contextAfter);
    }

    /** Call of the first side. */
    public CallDefinition before() {
        return before;
    }

    /** Call of the second side. */
    public CallDefinition after() {
        return after;
    }

    /** Context of the first side. */
    public AssessmentContext contextBefore() {
        return contextBefore;
    }

    /** Context of the second side. */
    public AssessmentContext contextAfter() {
        return contextAfter;
    }

    /**
     * Tells whether the rules of one side stand in the other: those of a call, of its variants and of its editions. The
     * rules of two calls whose texts are not of one origin are compared by topic.
     */
    public boolean isSharingRules() {
        return sharingRules;
    }

    /** Points in which the sides differ for every dossier. */
    public ImmutableList<Difference> differences() {
        return differences;
    }

    /** Compares what the two sides answer about one dossier. */
    public AssessmentDiff diff(Dossier dossier) {
        return diff(dossier, dossier);
    }

    /** Compares what the first side answers about a dossier and the second one about another. */
    public AssessmentDiff diff(Dossier one, Dossier other) {
        return new AssessmentDiff(this, first.assess(one), second.assess(other));
    }

    /**
     * Assessor in which only some of the differences hold.
     *
     * @param taken the places of those that hold
     * @return the assessor; empty where a call with these values alone cannot be
     */
    Optional<Assessor> with(BitSet taken) {
        return between.computeIfAbsent(taken, this::make);
    }

    private Optional<Assessor> make(BitSet taken) {
        if (taken.cardinality() == differences.size()) {
            return Optional.of(second);
        }
        try {
            return Optional.of(Assessor.of(call(taken), context(taken)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private CallDefinition call(BitSet taken) {
        boolean rewritten = isTaken(Difference.Kind.TEXT, taken);
        boolean whole = !rewritten;
        CallDefinition call = rewritten ? after : before;
        for (int i = 0; i < differences.size(); i++) {
            Difference one = differences.get(i);
            if (one.kind() == Difference.Kind.PARAMETER && taken.get(i) != rewritten) {
                call = call.variant(
                        one.name(),
                        value(rewritten ? one.before() : one.after()).orElseThrow());
            }
            whole &= one.kind() == Difference.Kind.PARAMETER ? taken.get(i) : one.kind() != Difference.Kind.TEXT;
        }
        return whole ? after : call;
    }

    private AssessmentContext context(BitSet taken) {
        AssessmentContext base = isTaken(Difference.Kind.DAY, taken) ? contextAfter : contextBefore;
        boolean rewritten = isTaken(Difference.Kind.TEXT, taken);
        Map<String, String> chosen = new LinkedHashMap<>(
                (rewritten ? contextAfter : contextBefore).readings().chosen());
        for (int i = 0; i < differences.size(); i++) {
            Difference one = differences.get(i);
            if (one.kind() == Difference.Kind.READING) {
                value(taken.get(i) ? one.after() : one.before())
                        .ifPresentOrElse(slug -> chosen.put(one.name(), slug), () -> chosen.remove(one.name()));
            }
        }
        AssessmentContext context = AssessmentContext.on(base.date());
        context = base.registers().zones().map(context::with).orElse(context);
        context = base.registers().hospitalGroups().map(context::with).orElse(context);
        context = base.registers().establishments().map(context::with).orElse(context);
        if (base.deadline().isPresent()) {
            AssessmentContext.StatedDeadline deadline = base.deadline().get();
            context = context.withDeadline(deadline.firstLateInstant(), deadline.source());
        }
        for (Map.Entry<String, String> choice : chosen.entrySet()) {
            context = context.interpreting(choice.getKey(), choice.getValue());
        }
        return context;
    }

    private static Optional<String> value(Optional<Difference.Side> side) {
        return side.map(said -> said.value().toString());
    }

    private boolean isTaken(Difference.Kind kind, BitSet taken) {
        for (int i = 0; i < differences.size(); i++) {
            if (differences.get(i).kind() == kind && taken.get(i)) {
                return true;
            }
        }
        return false;
    }

    private ImmutableList<Difference> compared() {
        ImmutableList.Builder<Difference> all = ImmutableList.builder();
        if (!before.id().equals(after.id())) {
            all.add(difference(
                    Difference.Kind.TEXT, before.id().toString(), CALL, side(before), side(after), ImmutableList.of()));
        }
        if (sharingRules) {
            parameters(all);
            readings(all);
        }
        boolean sameDeadline = contextBefore
                .deadline()
                .map(AssessmentContext.StatedDeadline::firstLateInstant)
                .equals(contextAfter.deadline().map(AssessmentContext.StatedDeadline::firstLateInstant));
        if (!contextBefore.date().equals(contextAfter.date())
                || !sameDeadline
                || !contextBefore.registers().equals(contextAfter.registers())) {
            all.add(difference(
                    Difference.Kind.DAY,
                    "on",
                    ON,
                    side(contextBefore, false),
                    side(contextAfter, !contextBefore.registers().equals(contextAfter.registers())),
                    ImmutableList.of()));
        }
        return all.build();
    }

    private void parameters(ImmutableList.Builder<Difference> all) {
        Map<String, ParameterValue> others = after.parameters().stream()
                .collect(Collectors.toMap(ParameterValue::name, Function.identity(), (one, same) -> one));
        for (ParameterValue one : before.parameters()) {
            ParameterValue other = others.get(one.name());
            if (other != null && !other.written().equals(one.written())) {
                all.add(difference(
                        Difference.Kind.PARAMETER,
                        one.name(),
                        Bilingual.of(one.name(), one.name()),
                        new Difference.Side(one.written(), one.inWords()),
                        new Difference.Side(other.written(), other.inWords()),
                        one.clauses()));
            }
        }
    }

    private void readings(ImmutableList.Builder<Difference> all) {
        Map<String, Interpretation> others = after.interpretations().stream()
                .map(OpenPoint::interpretation)
                .collect(Collectors.toMap(Interpretation::key, Function.identity(), (one, same) -> one));
        for (OpenPoint point : before.interpretations()) {
            Interpretation one = point.interpretation();
            Interpretation other = others.get(one.key());
            if (other == null) {
                continue;
            }
            Optional<Choice> here = contextBefore.readings().of(one);
            Optional<Choice> there = contextAfter.readings().of(other);
            if (!here.map(Choice::slug).equals(there.map(Choice::slug))) {
                all.add(new Difference(
                        Difference.Kind.READING,
                        one.key(),
                        one.question(),
                        here.map(SideBySide::side),
                        there.map(SideBySide::side),
                        false,
                        Optional.empty(),
                        one.clauses()));
            }
        }
    }

    private static Difference difference(
            Difference.Kind kind,
            String name,
            Bilingual label,
            Difference.Side one,
            Difference.Side other,
            ImmutableList<ClauseId> clauses) {
        return new Difference(
                kind, name, label, Optional.of(one), Optional.of(other), false, Optional.empty(), clauses);
    }

    private static Difference.Side side(Choice choice) {
        return new Difference.Side(choice.slug(), choice.label());
    }

    private static Difference.Side side(CallDefinition call) {
        String id = call.id().toString();
        return new Difference.Side(id, Bilingual.of(id, id));
    }

    private static Difference.Side side(AssessmentContext context, boolean otherRegisters) {
        return new Difference.Side(
                context.date(),
                Bilingual.of(
                        words(context, otherRegisters, Language.FRENCH),
                        words(context, otherRegisters, Language.ENGLISH)));
    }

    private static String words(AssessmentContext context, boolean otherRegisters, Language language) {
        String deadline = context.deadline()
                .map(given -> DEADLINE.in(language) + Phrases.of(given.firstLateInstant(), language))
                .orElse("");
        return Dates.day(context.date(), language) + deadline + (otherRegisters ? OTHER_REGISTERS.in(language) : "");
    }

    private static boolean isOneText(CallDefinition before, CallDefinition after) {
        if (before.id().equals(after.id())) {
            return true;
        }
        Set<String> known = before.rules().stream().map(SideBySide::signature).collect(Collectors.toSet());
        long shared = after.rules().stream()
                .map(SideBySide::signature)
                .filter(known::contains)
                .count();
        return before.campaign().getRegionCode().equals(after.campaign().getRegionCode())
                && 2 * shared >= Math.min(known.size(), after.rules().size())
                && shared > 0;
    }

    private static String signature(Rule rule) {
        return rule.id() + " " + rule.kind();
    }
}

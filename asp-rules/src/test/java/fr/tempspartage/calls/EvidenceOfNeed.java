package fr.tempspartage.calls;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.DocumentType;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.dossier.Filing;
import fr.tempspartage.domain.dossier.FilingState;
import fr.tempspartage.domain.dossier.Inconsistency;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.dossier.SupportingDocument;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.partner.Establishment;
import fr.tempspartage.domain.partner.EstablishmentKind;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every value that the facts missing for a rule could have, all of them together: where all give one answer,
 * that is the answer and none of them is asked for; where they do not, the answer is UNKNOWN.
 */
@SuppressWarnings("EnumOrdinal") // sets of outcomes as bits in memory only
public final class EvidenceOfNeed {

    private static final int MOST_WAYS = 300;
    private static final int SAMPLES = 12;

    private final CallDefinition call;
    private final Map<String, String> statedOrNot;
    private final Map<String, String> askedFirst;
    private final FactValues values;
    private final Random random;
    private final Set<String> found = new TreeSet<>();
    private int looked;

    /**
     * @param statedOrNot rules and facts, as {@code ARA-54 candidate.rpps}, where it is asked whether the fact is stated,
     *     with the reason; its absence stays an absence
     * @param askedFirst rules and facts that are asked for before the rule looks further, with the reason; another clause
     *     of the rule may make them needless; or rules and readings, as {@code NA-31 I-NA-12=peripheral}, of which that
     *     is so
     */
    public EvidenceOfNeed(
            CallDefinition call,
            Map<String, String> statedOrNot,
            Map<String, String> askedFirst,
            FactValues values,
            Random random) {
        this.call = call;
        this.statedOrNot = statedOrNot;
        this.askedFirst = askedFirst;
        this.values = values;
        this.random = random;
    }

    /** What does not hold: rule, places of the missing facts, what it answers and what it should. */
    public Set<String> found() {
        return found;
    }

    /** Number of times that every value was looked at. */
    public int looked() {
        return looked;
    }

    /** Place of a missing fact with its values. */
    private record Gap(Input<?> input, String pointer, List<?> values) {

        Optional<Dossier> filled(Dossier dossier, int value) {
            Object given = values.get(value);
            return given == FactValues.NONE ? Optional.of(dossier) : with(dossier, input, pointer, Optional.of(given));
        }
    }

    /** Makes some facts of a rule unknown, drawn at random, and looks at the rules that read one of them. */
    public void forget(Dossier dossier, Rule rule, int count, AssessmentContext context) {
        Dossier less = dossier;
        Set<Input<?>> forgotten = new HashSet<>();
        List<Input<?>> inputs = new ArrayList<>(rule.inputs());
        for (int i = 0; i < count && !inputs.isEmpty(); i++) {
            Input<?> input = inputs.get(random.nextInt(inputs.size()));
            List<? extends Reading<?>> readings = input.read(less);
            if (!readings.isEmpty()) {
                String pointer = readings.get(random.nextInt(readings.size())).pointer();
                less = with(less, input, pointer, Optional.empty()).orElse(less);
                forgotten.add(input);
            }
        }
        for (Rule each : call.rules()) {
            if (each == rule || each.inputs().stream().anyMatch(forgotten::contains)) {
                look(less, each, context);
            }
        }
    }

    /** Looks at what is missing for one rule. */
    public void look(Dossier dossier, Rule rule, AssessmentContext context) {
        List<Gap> gaps = new ArrayList<>();
        boolean every = true;
        boolean held = false;
        long ways = 1;
        for (Input<?> input : rule.inputs()) {
            for (Reading<?> reading : input.read(dossier)) {
                boolean exempt = statedOrNot.containsKey(rule.id() + " " + input.name());
                held |= exempt && isMissing(reading);
                if (isMissing(reading) && !exempt && isCompared(input, context)) {
                    Gap gap = new Gap(input, reading.pointer(), values.of(input, dossier));
                    boolean fits =
                            !gap.values().isEmpty() && gap.filled(dossier, 0).isPresent();
                    every &= fits && values.isComplete(input, dossier);
                    if (fits) {
                        gaps.add(gap);
                        ways = Math.min(ways * gap.values().size(), Integer.MAX_VALUE);
                    }
                }
            }
        }
        if (gaps.isEmpty()) {
            return;
        }
        Set<String> errors = errors(dossier, rule);
        if (!every || ways > MOST_WAYS) {
            sample(dossier, rule, context, gaps, errors);
            return;
        }
        looked++;
        @Nullable Outcome[] outcomes = new Outcome[(int) ways];
        fill(dossier, rule, context, gaps, 0, 0, outcomes, errors);
        judge(dossier, rule, context, gaps, outcomes, held);
    }

    private static boolean isMissing(Reading<?> reading) {
        return reading.value().isEmpty()
                || (reading.value().get() instanceof TerritorialHospitalGroup group && !group.known());
    }

    /** Numbers and communes are keys to registers: without one at hand they tell nothing. */
    private static boolean isCompared(Input<?> input, AssessmentContext context) {
        boolean ofZones = input.equals(DossierInputs.SITE_COMMUNE)
                || input.equals(DossierInputs.SEAT_COMMUNE)
                || input.equals(DossierInputs.PRIORITY_DISTRICT);
        boolean ofOthers = input.equals(DossierInputs.FINESS);
        return (!ofZones || context.registers().zones().isPresent())
                && (!ofOthers
                        || context.registers().establishments().isPresent()
                        || context.registers().hospitalGroups().isPresent());
    }

    private void sample(Dossier dossier, Rule rule, AssessmentContext context, List<Gap> gaps, Set<String> errors) {
        Outcome answer = call.assess(dossier, context).outcome(rule.id());
        if (answer == Outcome.UNKNOWN) {
            return;
        }
        for (int i = 0; i < SAMPLES; i++) {
            Optional<Dossier> full = Optional.of(dossier);
            for (Gap gap : gaps) {
                int value = random.nextInt(gap.values().size());
                full = full.flatMap(less -> gap.filled(less, value));
            }
            Outcome other = full.filter(one -> isPossible(one, rule, errors))
                    .map(one -> call.assess(one, context).outcome(rule.id()))
                    .orElse(answer);
            if (other != answer) {
                found.add(told(rule, gaps) + " " + answer + ", and " + other + " under some values");
            }
        }
    }

    private void fill(
            Dossier dossier,
            Rule rule,
            AssessmentContext context,
            List<Gap> gaps,
            int at,
            int way,
            @Nullable Outcome[] outcomes,
            Set<String> errors) {
        if (at == gaps.size()) {
            if (isPossible(dossier, rule, errors)) {
                outcomes[way] = call.assess(dossier, context).outcome(rule.id());
            }
            return;
        }
        Gap gap = gaps.get(at);
        int size = gap.values().size();
        for (int value = 0; value < size; value++) {
            int next = way * size + value;
            gap.filled(dossier, value)
                    .ifPresent(more -> fill(more, rule, context, gaps, at + 1, next, outcomes, errors));
        }
    }

    private void judge(
            Dossier dossier,
            Rule rule,
            AssessmentContext context,
            List<Gap> gaps,
            @Nullable Outcome[] outcomes,
            boolean held) {
        Map<Outcome, Integer> possible = new EnumMap<>(Outcome.class);
        for (int way = 0; way < outcomes.length; way++) {
            if (outcomes[way] != null) {
                possible.putIfAbsent(outcomes[way], way);
            }
        }
        if (possible.isEmpty()) {
            return;
        }
        var finding = call.assess(dossier, context).finding(rule.id());
        Outcome right = possible.size() == 1 ? possible.keySet().iterator().next() : Outcome.UNKNOWN;
        if (finding.outcome() != right) {
            found.add(told(rule, gaps) + " " + finding.outcome() + " where values give " + possible.keySet() + " under "
                    + context);
            return;
        }
        if (held || askedFirst.keySet().stream().anyMatch(key -> isUnder(key, rule, context))) {
            // What is asked for beside a fact that stays absent may be needed once that one is stated.
            return;
        }
        Set<String> asked =
                finding.missing().stream().map(Evidence.MissingFact::pointer).collect(toSet());
        Set<Input<?>> named = gaps.stream()
                .filter(gap -> asked.contains(gap.pointer()))
                .map(Gap::input)
                .collect(toSet());
        Set<Input<?>> needed = new HashSet<>();
        for (int i = 0; i < gaps.size(); i++) {
            if (isNeeded(gaps, i, outcomes)) {
                needed.add(gaps.get(i).input());
            }
        }
        named.stream()
                .filter(input -> !needed.contains(input) && !askedFirst.containsKey(rule.id() + " " + input.name()))
                .forEach(input -> found.add(told(rule, gaps) + " " + possible.keySet() + " asks for " + input.name()
                        + ", which changes nothing under " + context));
        if (possible.size() > 1 && named.stream().noneMatch(needed::contains)) {
            found.add(told(rule, gaps) + " " + possible.keySet() + " asks for none of " + needed + " under " + context);
        }
    }

    /**
     * Whether a fact changes the answer where the others are known, or leaves fewer answers where it is known with at
     * most one of them.
     */
    private static boolean isNeeded(List<Gap> gaps, int gap, @Nullable Outcome[] outcomes) {
        int step = step(gaps, gap);
        int size = gaps.get(gap).values().size();
        for (int other = 0; other < gaps.size(); other++) {
            int otherStep = step(gaps, other);
            int otherSize = other == gap ? 1 : gaps.get(other).values().size();
            int[] alone = new int[otherSize];
            int[][] both = new int[otherSize][size];
            for (int way = 0; way < outcomes.length; way++) {
                Outcome outcome = outcomes[way];
                if (outcome != null) {
                    int with = way / otherStep % otherSize;
                    alone[with] |= 1 << outcome.ordinal();
                    both[with][way / step % size] |= 1 << outcome.ordinal();
                }
            }
            for (int with = 0; with < otherSize; with++) {
                for (int bits : both[with]) {
                    if (bits != 0 && bits != alone[with]) {
                        return true;
                    }
                }
            }
        }
        return changesAlone(outcomes, step, size);
    }

    private static boolean changesAlone(@Nullable Outcome[] outcomes, int step, int size) {
        for (int way = 0; way < outcomes.length; way++) {
            for (int value = 0; value < size && outcomes[way] != null; value++) {
                Outcome other = outcomes[way + (value - way / step % size) * step];
                if (other != null && other != outcomes[way]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int step(List<Gap> gaps, int gap) {
        int step = 1;
        for (int i = gap + 1; i < gaps.size(); i++) {
            step *= gaps.get(i).values().size();
        }
        return step;
    }

    private static boolean isUnder(String key, Rule rule, AssessmentContext context) {
        String[] parts = key.split(" ", -1);
        return parts[0].equals(rule.id().toString())
                && context.readings().toString().contains(parts[1]);
    }

    private static String told(Rule rule, List<Gap> gaps) {
        return rule.id() + " without " + gaps.stream().map(Gap::pointer).collect(Collectors.joining(", ")) + ":";
    }

    /** A dossier can stand so where the reader refuses no more than before, and only a draft has no day of filing. */
    private static boolean isPossible(Dossier dossier, Rule rule, Set<String> errors) {
        boolean filed = dossier.getFiling().flatMap(Filing::getState).orElse(FilingState.DRAFT) == FilingState.FILED;
        boolean dayed = dossier.getFiling().flatMap(Filing::getFiledAt).isPresent();
        return (!filed || dayed || !rule.inputs().contains(DossierInputs.FILED_AT))
                && !areNumbersContradicted(dossier)
                && !isStatusOfOtherKind(dossier)
                && !isOpinionOfNobody(dossier)
                && errors.containsAll(errors(dossier, rule));
    }

    /** Whether partners of one legal person by a number are of two by another, or public and private. */
    private static boolean areNumbersContradicted(Dossier dossier) {
        List<Partner> partners =
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        for (int i = 0; i < partners.size(); i++) {
            for (int j = 0; j < i; j++) {
                Optional<Boolean> one = partners.get(i).publicBody();
                Optional<Boolean> other = partners.get(j).publicBody();
                Optional<Boolean> bySiren =
                        same(partners.get(i).getLegalEntity(), partners.get(j).getLegalEntity());
                Optional<Boolean> byFiness = same(
                        partners.get(i).legalEntityFiness(), partners.get(j).legalEntityFiness());
                boolean isOne = bySiren.orElse(byFiness.orElse(false));
                if ((bySiren.isPresent() && byFiness.isPresent() && !bySiren.equals(byFiness))
                        || (isOne && !same(one, other).orElse(true))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a status is not the one that the kind of the establishment implies. */
    private static boolean isStatusOfOtherKind(Dossier dossier) {
        return dossier.getProject().flatMap(SharedMedicalProject::getPartners).stream()
                .flatMap(List::stream)
                .filter(Establishment.class::isInstance)
                .map(Establishment.class::cast)
                .anyMatch(partner -> !same(
                                partner.getLegalStatus(), partner.getKind().flatMap(EstablishmentKind::impliedStatus))
                        .orElse(true));
    }

    private static <T> Optional<Boolean> same(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.equals(other)) : Optional.empty();
    }

    /** Whether an opinion stands in the file whose author, as the partner says, does not exist. */
    private static boolean isOpinionOfNobody(Dossier dossier) {
        List<SupportingDocument> documents = dossier.getDocuments().orElse(ImmutableList.of());
        List<Partner> partners =
                dossier.getProject().flatMap(SharedMedicalProject::getPartners).orElse(ImmutableList.of());
        return partners.stream()
                .filter(Establishment.class::isInstance)
                .map(Establishment.class::cast)
                .anyMatch(partner -> documents.stream()
                        .filter(document -> document.getPartners()
                                .orElse(ImmutableList.of())
                                .contains(partner.getKey()))
                        .anyMatch(document -> (document.getTypes().contains(DocumentType.POLE_HEAD_OPINION)
                                        && !partner.getHasPole().orElse(true))
                                || (document.getTypes().contains(DocumentType.SERVICE_HEAD_OPINION)
                                        && !partner.getHasServiceHead().orElse(true))));
    }

    /** What the reader refuses, of the facts that a rule reads itself: what others tell is not its question. */
    private static Set<String> errors(Dossier dossier, Rule rule) {
        return DossierConsistency.of(dossier).stream()
                .filter(error -> error.check().isError() && concerns(error.check(), rule))
                .map(error -> error.check() + " " + error.path())
                .collect(toSet());
    }

    private static boolean concerns(Inconsistency check, Rule rule) {
        boolean contract = rule.inputs().contains(DossierInputs.CONTRACT_END);
        return switch (check) {
            case SEGMENT_OUTSIDE_CONTRACT, SEGMENTS_LONGER_THAN_CONTRACT, SHARES_LONGER_THAN_SEGMENT ->
                contract && rule.inputs().contains(DossierInputs.SEGMENTS);
            case INTERRUPTION_OUTSIDE_CONTRACT -> contract && rule.inputs().contains(DossierInputs.INTERRUPTIONS);
            case SUPPORT_OUTSIDE_CONTRACT -> rule.inputs().contains(DossierInputs.SEGMENTS);
            case DEPARTURE_OUTSIDE_CONTRACT -> false;
            default -> true;
        };
    }

    private static <T> Optional<Dossier> with(Dossier dossier, Input<T> input, String pointer, Optional<?> value) {
        try {
            return Optional.of(input.with(dossier, pointer, value.map(input.type()::cast)));
        } catch (IllegalArgumentException | IllegalStateException impossible) {
            return Optional.empty();
        }
    }
}

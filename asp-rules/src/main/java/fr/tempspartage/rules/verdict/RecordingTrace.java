package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.partner.TerritorialHospitalGroup;
import fr.tempspartage.domain.source.Interpretation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Trace that keeps the evidence of one run of a check. */
final class RecordingTrace extends Trace {

    private final Facts facts;
    private final boolean perPost;
    private final Set<Input<?>> reads = new LinkedHashSet<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<Interpretation, String> interpretations = new LinkedHashMap<>();
    private final Set<RegisterAnswer> registers = new LinkedHashSet<>();
    private final List<Input<?>> missing = new ArrayList<>();
    private String reason = "";
    private boolean textSilent;
    private Optional<Interpretation> question = Optional.empty();

    RecordingTrace(Facts facts, boolean perPost) {
        super(true);
        this.facts = facts;
        this.perPost = perPost;
    }

    @Override
    void keep(Kept kind, Object key, Object value) {
        switch (kind) {
            case READ -> reads.add((Input<?>) key);
            case VALUE -> values.put((String) key, value);
            case INTERPRETATION -> interpretations.put(asked((OpenPoint) key), (String) value);
            case REGISTER -> registers.add((RegisterAnswer) value);
            case REASON -> reason = (String) value;
            case MISSING -> missing.add((Input<?>) key);
            case SILENT -> {
                textSilent = true;
                question = key instanceof OpenPoint point ? Optional.of(asked(point)) : Optional.empty();
            }
        }
    }

    private Interpretation asked(OpenPoint point) {
        return facts.inWordsOfCall(point).interpretation();
    }

    @Override
    public String said() {
        return reason;
    }

    @Override
    public int mark() {
        return missing.size();
    }

    @Override
    public void forgetMissing(int mark) {
        if (missing.size() > mark) {
            missing.subList(mark, missing.size()).clear();
        }
    }

    Evidence evidence(Outcome outcome) {
        Values found = found();
        ImmutableList.Builder<Evidence.MissingFact> places = ImmutableList.builder();
        eachMissing(
                outcome,
                found,
                (input, reading) -> places.add(Evidence.MissingFact.at(input, reading.pointer(), facts.dossier())));
        Evidence evidence = new Evidence(
                outcome,
                reason,
                Maps.asMap(Collections.unmodifiableSet(reads), found::of),
                ImmutableMap.copyOf(values),
                ImmutableMap.copyOf(interpretations),
                ImmutableList.copyOf(registers),
                places.build(),
                textSilent && outcome == Outcome.UNKNOWN,
                question);
        return facts.hidden().isEmpty() ? evidence : evidence.hiding(facts.hidden());
    }

    /** Adds the pointers of the facts of which the evidence would say that they are missing. */
    void missingPlaces(Outcome outcome, Set<String> pointers) {
        eachMissing(outcome, found(), (input, reading) -> pointers.add(input.placeWithin(reading.pointer())));
    }

    private Values found() {
        boolean one = perPost && facts.postCount() > 1;
        return new Values(facts.dossier(), one ? "/posts/" + facts.postIndex() + "/" : "");
    }

    private void eachMissing(Outcome outcome, Values found, BiConsumer<Input<?>, Reading<?>> each) {
        if (outcome != Outcome.UNKNOWN || missing.isEmpty()) {
            return;
        }
        for (Input<?> input : new LinkedHashSet<>(missing)) {
            for (Reading<?> reading : found.of(input)) {
                if (isLacking(reading)) {
                    each.accept(input, reading);
                }
            }
        }
    }

    /** Whether a fact is not stated, or names a hospital group that nobody knows. */
    private static boolean isLacking(Reading<?> reading) {
        return reading.value().isEmpty()
                || (reading.value().get() instanceof TerritorialHospitalGroup group && !group.known());
    }

    /**
     * Values of inputs in a dossier, looked up when they are asked for: most answers are read without them.
     *
     * @param ours the start of the pointers of the post that is looked at; empty where all posts count
     */
    private record Values(Dossier dossier, String ours) {

        ImmutableList<Reading<?>> of(Input<?> input) {
            ImmutableList<? extends Reading<?>> all = input.read(dossier);
            if (ours.isEmpty()) {
                return ImmutableList.copyOf(all);
            }
            ImmutableList.Builder<Reading<?>> kept = ImmutableList.builder();
            for (Reading<?> reading : all) {
                if (!reading.pointer().startsWith("/posts/")
                        || reading.pointer().startsWith(ours)) {
                    kept.add(reading);
                }
            }
            return kept.build();
        }
    }
}

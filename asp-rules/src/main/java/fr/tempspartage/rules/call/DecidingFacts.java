package fr.tempspartage.rules.call;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts that a call reads, in the order in which they decide (<i>données lues par l'appel</i>): those of conditions
 * first, and among them those that most conditions read; those that are read equally often in the order of the text.
 *
 * <p>Drawn from the inputs of the rules and from what the funding reads, never listed call by call. Example: in
 * Nouvelle-Aquitaine, {@code project.partners} comes before {@code candidate.profession}, and both before
 * {@code project.supervision}, which only a remark reads.
 */
public final class DecidingFacts {

    private final ImmutableList<Fact> facts;
    private final ImmutableMap<Input<?>, Integer> places;

    private DecidingFacts(ImmutableList<Fact> facts) {
        this.facts = facts;
        ImmutableMap.Builder<Input<?>, Integer> byInput = ImmutableMap.builder();
        for (int i = 0; i < facts.size(); i++) {
            byInput.put(facts.get(i).input(), i);
        }
        this.places = byInput.buildOrThrow();
    }

    /**
     * Draws the facts from a call.
     *
     * @return its facts in their order, each once
     */
    public static DecidingFacts of(CallDefinition call) {
        Map<Input<?>, List<Rule>> readers = new LinkedHashMap<>();
        for (Rule rule : call.rules()) {
            for (Input<?> input : rule.inputs()) {
                readers.computeIfAbsent(input, i -> new ArrayList<>()).add(rule);
            }
        }
        ImmutableSet<Input<?>> funding = ImmutableSet.<Input<?>>builder()
                .addAll(DossierTerms.INPUTS)
                .addAll(call.fundingInputs())
                .build();
        for (Input<?> input : funding) {
            readers.computeIfAbsent(input, i -> new ArrayList<>());
        }
        List<Fact> facts = new ArrayList<>();
        readers.forEach((input, rules) -> facts.add(Fact.of(input, rules, funding.contains(input))));
        facts.sort(Comparator.comparing(Fact::bearing)
                .thenComparing(
                        Comparator.comparingInt((Fact fact) -> fact.rules().size())
                                .reversed()));
        return new DecidingFacts(ImmutableList.copyOf(facts));
    }

    /** Facts, the ones that decide first. */
    public ImmutableList<Fact> inOrder() {
        return facts;
    }

    /**
     * Place of a fact in the order.
     *
     * @return its place from 0; that after the last where the call does not read it
     */
    public int placeOf(Input<?> input) {
        return places.getOrDefault(input, facts.size());
    }

    /** What a fact bears on (<i>portée</i>), the weightiest first. */
    public enum Bearing implements Coded {
        /** A condition reads it. */
        ELIGIBILITY("éligibilité", "eligibility"),
        /** The filing or a document depends on it. */
        FILING("dépôt et pièces", "filing and documents"),
        /** A priority or the appraisal of the agency depends on it. */
        CHOICE("priorité et appréciation", "priority and appraisal"),
        /** The amount depends on it. */
        AMOUNT("montant", "amount"),
        /** Only a remark reads it. */
        INFORMATION("pour information", "for information");

        private final Bilingual label;

        Bearing(String french, String english) {
            this.label = Bilingual.of(french, english);
        }

        @Override
        public Bilingual label() {
            return label;
        }

        /** What a rule bears on, by its kind. */
        public static Bearing of(RuleKind kind) {
            return switch (kind) {
                case CONDITION -> ELIGIBILITY;
                case FILING, DOCUMENT -> FILING;
                case PRIORITY, COMMITTEE -> CHOICE;
                case REMARK -> INFORMATION;
            };
        }
    }

    /**
     * Fact that a call reads.
     *
     * @param rules the rules of that bearing that read it, in the order of the text; none where only the amount does
     */
    public record Fact(Input<?> input, Bearing bearing, ImmutableList<RuleId> rules) {

        private static Fact of(Input<?> input, List<Rule> readers, boolean funding) {
            Bearing bearing = funding ? Bearing.AMOUNT : Bearing.INFORMATION;
            for (Rule rule : readers) {
                Bearing of = Bearing.of(rule.kind());
                bearing = of.compareTo(bearing) < 0 ? of : bearing;
            }
            ImmutableList.Builder<RuleId> rules = ImmutableList.builder();
            for (Rule rule : readers) {
                if (Bearing.of(rule.kind()) == bearing) {
                    rules.add(rule.id());
                }
            }
            return new Fact(input, bearing, rules.build());
        }
    }
}

package fr.tempspartage.rules.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.ClauseId;
import java.util.Optional;

/**
 * Rule (<i>règle</i>) of a call: what it cites, what it reads, what it can answer, its sentence, and its check.
 *
 * <p>Example: {@code NA-16}, a condition that reads the split of time. A rule is declared once, in the order of the text,
 * with {@link #of}; its texts come from the call's {@link Texts}.
 */
public final class Rule {

    private final RuleId id;
    private final RuleKind kind;
    private final ImmutableList<ClauseId> clauses;
    private final ImmutableList<Input<?>> inputs;
    private final ImmutableList<OpenPoint> interpretations;
    private final ImmutableSet<Outcome> outcomes;
    private final boolean perPost;
    private final Optional<FilingAspect> filingAspect;
    private final Optional<RuleId> outranked;
    private final Bilingual sentence;
    private final ImmutableMap<String, Bilingual> reasons;
    private final Optional<Bilingual> condition;
    private final Check check;
    private final long lanes;

    private Rule(Builder builder, Check check) {
        this.id = builder.id;
        this.kind = builder.kind;
        this.clauses = builder.clauses.build();
        this.inputs = builder.inputs;
        this.interpretations = builder.interpretations;
        this.outcomes = builder.outcomes;
        this.perPost = builder.perPost;
        this.filingAspect = builder.filingAspect;
        this.outranked = builder.outranked;
        this.sentence = builder.sentence;
        this.reasons = builder.reasons;
        this.condition = builder.condition;
        this.check = check;
        this.lanes = Reached.lanes(kind, filingAspect);
        // A condition is left to people only where the text can be read so.
        boolean readSo = kind == RuleKind.CONDITION && !interpretations.isEmpty();
        if (outcomes.contains(Outcome.FOR_COMMITTEE) && kind != RuleKind.COMMITTEE && !readSo) {
            throw new IllegalArgumentException("The rule " + id + " of kind " + kind
                    + " answers FOR_COMMITTEE.\nMaybe make it a rule of kind COMMITTEE.");
        }
        if (kind == RuleKind.FILING && filingAspect.isEmpty()) {
            throw new IllegalArgumentException(
                    "The filing rule " + id + " has no aspect.\nMaybe add .answering(FilingAspect.DEADLINE).");
        }
    }

    /**
     * Starts a rule.
     *
     * @param id the identifier, that of the main clause
     * @param texts the texts of the call's rules: {@code NA-16.sentence} and one text for each reason
     * @return the rule under way
     */
    public static Builder of(RuleKind kind, String id, Texts texts) {
        return of(kind, id, texts.get(id + ".sentence"), texts.below(id));
    }

    /**
     * Starts a rule whose texts are at hand.
     *
     * @param id the identifier, that of the main clause
     * @param sentence the rule in our own words
     * @param reasons the reasons of its answers, by name
     * @return the rule under way
     */
    public static Builder of(RuleKind kind, String id, Bilingual sentence, ImmutableMap<String, Bilingual> reasons) {
        return new Builder(kind, RuleId.parse(id), sentence, reasons);
    }

    /**
     * Identifier.
     *
     * @return the identifier, that of the main clause
     */
    public RuleId id() {
        return id;
    }

    /** Kind. */
    public RuleKind kind() {
        return kind;
    }

    /** Clauses that the rule answers, the main one first. */
    public ImmutableList<ClauseId> clauses() {
        return clauses;
    }

    /** Facts that the rule may read. */
    public ImmutableList<Input<?>> inputs() {
        return inputs;
    }

    /** Interpretations that the rule may consult. */
    public ImmutableList<OpenPoint> interpretations() {
        return interpretations;
    }

    /** Outcomes that the rule can reach. */
    public ImmutableSet<Outcome> outcomes() {
        return outcomes;
    }

    /**
     * Tells whether the rule is asked of each post, and the dossier answers for all of them.
     *
     * @return false for a rule about the dossier as a whole
     */
    public boolean perPost() {
        return perPost;
    }

    /**
     * Aspect of the filing that a FILING rule answers.
     *
     * @return the aspect; empty for other kinds
     */
    public Optional<FilingAspect> filingAspect() {
        return filingAspect;
    }

    /**
     * Reason of priority that this one comes before: a dossier that has this one counts as having that one too.
     *
     * @return the rule of lower rank; empty for other rules
     */
    public Optional<RuleId> outranked() {
        return outranked;
    }

    /** What the rule asks, in our own words. */
    public Bilingual sentence() {
        return sentence;
    }

    /**
     * What the rule checks, said by its condition itself, to be held against the clause.
     *
     * @return the words in both languages, without a full stop; empty where the condition is an opaque check
     */
    public Optional<Bilingual> condition() {
        return condition;
    }

    /**
     * Texts of the reasons.
     *
     * @return text by key
     */
    public ImmutableMap<String, Bilingual> reasons() {
        return reasons;
    }

    /**
     * Check of the rule.
     *
     * @return the function
     */
    public Check check() {
        return check;
    }

    /** Where this rule counts for the verdict. */
    long lanes() {
        return lanes;
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** Rule under way; {@link #check} ends it. */
    public static final class Builder {

        private final RuleKind kind;
        private final RuleId id;
        private final Bilingual sentence;
        private final ImmutableMap<String, Bilingual> reasons;
        private final ImmutableList.Builder<ClauseId> clauses = ImmutableList.builder();
        private ImmutableList<Input<?>> inputs = ImmutableList.of();
        private ImmutableList<OpenPoint> interpretations = ImmutableList.of();
        private ImmutableSet<Outcome> outcomes = ImmutableSet.of();
        private boolean perPost;
        private Optional<FilingAspect> filingAspect = Optional.empty();
        private Optional<RuleId> outranked = Optional.empty();
        private Optional<Bilingual> condition = Optional.empty();

        private Builder(RuleKind kind, RuleId id, Bilingual sentence, ImmutableMap<String, Bilingual> reasons) {
            this.kind = kind;
            this.id = id;
            this.sentence = sentence;
            this.reasons = reasons;
            clauses.add(id.clause());
        }

        /** Cites further clauses, restatements included. */
        public Builder citing(String... ids) {
            for (String clause : ids) {
                clauses.add(ClauseId.parse(clause));
            }
            return this;
        }

        /** Declares the facts that the check may read. */
        public Builder reading(Input<?>... read) {
            inputs = ImmutableList.copyOf(read);
            return this;
        }

        /** Declares the interpretations that the check may consult. */
        public Builder interpreting(OpenPoint... points) {
            interpretations = ImmutableList.copyOf(points);
            return this;
        }

        /** Declares the outcomes that the check can reach. */
        public Builder reaching(Outcome... reachable) {
            outcomes = ImmutableSet.copyOf(reachable);
            return this;
        }

        /** Asks the rule of each post. */
        public Builder forEachPost() {
            perPost = true;
            return this;
        }

        /** Says which aspect of the filing the rule answers. */
        public Builder answering(FilingAspect aspect) {
            filingAspect = Optional.of(aspect);
            return this;
        }

        /**
         * Says which reason of priority this one comes before.
         *
         * @param lower the identifier of the rule of lower rank
         */
        public Builder outranking(String lower) {
            outranked = Optional.of(RuleId.parse(lower));
            return this;
        }

        /** Adds what the rule checks, as its condition says it. */
        public Builder inWords(Bilingual words) {
            condition = Optional.of(words);
            return this;
        }

        /** Ends the rule. */
        public Rule check(Check check) {
            return new Rule(this, check);
        }
    }
}

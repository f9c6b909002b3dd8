package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.field.Coded;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.finance.plan.EurosRange;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.DocumentChecklist;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What differs between two assessments (<i>écart entre deux examens</i>): the verdict, the findings, the documents and the
 * amount, each with what causes it.
 *
 * <p>Causes are found by asking again: with one difference alone, then without one. Example: under
 * {@code leastPeripheralShare=60%} the finding {@code NA-16} becomes NOT_SATISFIED, by that parameter alone. Everything is
 * computed when it is asked for; immutable and thread-safe.
 */
public final class AssessmentDiff {

    private final SideBySide sides;
    private final Assessment before;
    private final Assessment after;

    AssessmentDiff(SideBySide sides, Assessment before, Assessment after) {
        this.sides = sides;
        this.before = before;
        this.after = after;
    }

    /** Sides that are compared. */
    public SideBySide sides() {
        return sides;
    }

    /** Assessment of the first side. */
    public Assessment before() {
        return before;
    }

    /** Assessment of the second side. */
    public Assessment after() {
        return after;
    }

    /** Points in which the two differ: those of the sides, then the facts of the dossiers. */
    public ImmutableList<Difference> differences() {
        return ImmutableList.<Difference>builder()
                .addAll(sides.differences())
                .addAll(facts())
                .build();
    }

    /** Facts in which the dossiers differ, in the order of files. */
    public ImmutableList<Difference> facts() {
        return before.dossier() == after.dossier()
                ? ImmutableList.of()
                : DossierMix.differences(before.dossier(), after.dossier());
    }

    /** Whether the verdict, an outcome, a document or the amount differs; a reason in other words does not count. */
    public boolean isChanged() {
        boolean sameDocuments = sides.isSharingRules() && before.dossier() == after.dossier();
        return !before.verdict().equals(after.verdict())
                || !before.amount().equals(after.amount())
                || !outcomes().isEmpty()
                || !(sameDocuments || documents().isEmpty());
    }

    /** What the change means for the one who applies. */
    public Direction direction() {
        return Direction.of(this);
    }

    /**
     * Rules that the two sides share and whose outcome differs, in the order of the text.
     *
     * @return none where the sides share no rules
     */
    public ImmutableList<OutcomeChange> outcomes() {
        ImmutableList.Builder<OutcomeChange> changes = ImmutableList.builder();
        if (sides.isSharingRules()) {
            Map<RuleId, Outcome> others = outcomes(after);
            outcomes(before).forEach((rule, outcome) -> {
                Outcome other = others.get(rule);
                if (other != null && other != outcome) {
                    changes.add(new OutcomeChange(rule, outcome, other));
                }
            });
        }
        return changes.build();
    }

    private static Map<RuleId, Outcome> outcomes(Assessment assessment) {
        Map<RuleId, Outcome> outcomes = new LinkedHashMap<>();
        List<Rule> rules = assessment.call().rules();
        for (int i = 0; i < rules.size(); i++) {
            outcomes.put(rules.get(i).id(), assessment.codes().get(i));
        }
        return outcomes;
    }

    /**
     * Findings that differ, in outcome or in reason, those of the first text in its order, then those that only the second
     * has, each with its causes.
     *
     * @return none where the sides share no rules; see {@link #topics}
     */
    public ImmutableList<FindingChange> findings() {
        if (!sides.isSharingRules()) {
            return ImmutableList.of();
        }
        ImmutableList<Difference> differences = differences();
        Trials trials = new Trials(differences);
        Map<RuleId, Finding> others = new LinkedHashMap<>();
        after.findings().forEach(finding -> others.put(finding.rule().id(), finding));
        ImmutableList.Builder<FindingChange> changes = ImmutableList.builder();
        for (Finding one : before.findings()) {
            Finding other = others.remove(one.rule().id());
            if (other == null) {
                changes.add(new FindingChange(Optional.of(one), Optional.empty(), text(differences)));
            } else if (one.outcome() != other.outcome()) {
                changes.add(new FindingChange(
                        Optional.of(one),
                        Optional.of(other),
                        trials.causes(seen -> outcome(seen, one.rule().id()))
                                .orElseGet(() -> among(differences, one, other))));
            } else if (!said(one).equals(said(other))) {
                changes.add(new FindingChange(
                        Optional.of(one),
                        Optional.of(other),
                        trials.causes(seen -> said(seen, one.rule().id()))
                                .orElseGet(() -> among(differences, one, other))));
            }
        }
        others.values()
                .forEach(other ->
                        changes.add(new FindingChange(Optional.empty(), Optional.of(other), text(differences))));
        return changes.build();
    }

    /**
     * Differences that cause an outcome or the amount to differ, each once, in the order of {@link #differences}; reasons in
     * other words are left aside.
     */
    public ImmutableList<Difference> causes() {
        ImmutableList<Difference> differences = differences();
        if (!sides.isSharingRules()) {
            return differences.stream()
                    .filter(one -> one.kind() == Difference.Kind.TEXT)
                    .collect(ImmutableList.toImmutableList());
        }
        Trials trials = new Trials(differences);
        Set<Difference> causes = new LinkedHashSet<>();
        for (OutcomeChange change : outcomes()) {
            trials.causes(seen -> outcome(seen, change.rule()))
                    .ifPresent(found -> found.forEach(cause -> causes.add(cause.difference())));
        }
        if (!before.amount().equals(after.amount())) {
            trials.causes(seen -> Optional.of(seen.amount()))
                    .ifPresent(found -> found.forEach(cause -> causes.add(cause.difference())));
        }
        return differences.stream().filter(causes::contains).collect(ImmutableList.toImmutableList());
    }

    /** Amount on both sides, and what causes that it differs; no causes where it does not. */
    public AmountChange amount() {
        Optional<EurosRange> one = before.amount();
        Optional<EurosRange> other = after.amount();
        ImmutableList<Difference> differences = differences();
        return new AmountChange(
                one,
                other,
                one.equals(other) || !sides.isSharingRules()
                        ? ImmutableList.of()
                        : new Trials(differences)
                                .causes(seen -> Optional.of(seen.amount()))
                                .orElse(ImmutableList.of()));
    }

    /** Documents that one side alone asks for, or whose outcome differs, in the order of the first text. */
    public ImmutableList<DocumentChange> documents() {
        Map<Object, DocumentChecklist.Item> others = new LinkedHashMap<>();
        after.documents().items().forEach(item -> others.put(key(item), item));
        ImmutableList.Builder<DocumentChange> changes = ImmutableList.builder();
        for (DocumentChecklist.Item one : before.documents().items()) {
            DocumentChecklist.Item other = others.remove(key(one));
            if (other == null || one.finding().outcome() != other.finding().outcome()) {
                changes.add(new DocumentChange(Optional.of(one), Optional.ofNullable(other)));
            }
        }
        others.values().forEach(other -> changes.add(new DocumentChange(Optional.empty(), Optional.of(other))));
        return changes.build();
    }

    private static Object key(DocumentChecklist.Item item) {
        return List.of(item.requirement().type(), item.partner());
    }

    /** What two calls whose rules have no counterpart say, topic by topic; empty where the sides share their rules. */
    public Optional<TopicDiff> topics() {
        return sides.isSharingRules() ? Optional.empty() : Optional.of(TopicDiff.of(before, after));
    }

    /** What the dossiers of the two sides are, and how many points differ; not meant to be read back. */
    @Override
    public String toString() {
        return before + " / " + after;
    }

    private static ImmutableList<Cause> text(List<Difference> differences) {
        return differences.stream()
                .filter(one -> one.kind() == Difference.Kind.TEXT)
                .map(one -> new Cause(one, Force.ALONE))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Object> outcome(Assessment seen, RuleId rule) {
        return has(seen, rule) ? Optional.of(seen.outcome(rule)) : Optional.empty();
    }

    private static Optional<Object> said(Assessment seen, RuleId rule) {
        return has(seen, rule) ? Optional.of(said(seen.finding(rule))) : Optional.empty();
    }

    private static boolean has(Assessment seen, RuleId rule) {
        return seen.call().rules().stream().anyMatch(one -> one.id().equals(rule));
    }

    private static String said(Finding finding) {
        return finding.outcome() + " " + finding.reason(Language.FRENCH);
    }

    /** What the rule looked at, where no trial tells what causes the change. */
    private static ImmutableList<Cause> among(List<Difference> differences, Finding one, Finding other) {
        return differences.stream()
                .filter(difference -> isLookedAt(difference, one) || isLookedAt(difference, other))
                .map(difference -> new Cause(difference, Force.AMONG))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isLookedAt(Difference difference, Finding finding) {
        return switch (difference.kind()) {
            case FACT ->
                finding.evidence().stream()
                        .map(Evidence::reads)
                        .flatMap(reads -> reads.values().stream())
                        .flatMap(List::stream)
                        .anyMatch(reading -> isWithin(difference.name(), reading.pointer()));
            case PARAMETER ->
                difference.clauses().stream().anyMatch(finding.rule().clauses()::contains);
            case READING ->
                finding.interpretations().keySet().stream()
                        .anyMatch(interpretation -> interpretation.key().equals(difference.name()));
            case DAY, TEXT -> true;
        };
    }

    private static boolean isWithin(String one, String other) {
        return one.equals(other) || one.startsWith(other + "/") || other.startsWith(one + "/");
    }

    /** Assessments in which only some of the differences hold. */
    private final class Trials {

        private final int count;
        private final int ofSides;
        private final List<Optional<Assessment>> alone = new ArrayList<>();
        private final List<Optional<Assessment>> without = new ArrayList<>();
        private final ImmutableList<Difference> differences;

        private Trials(ImmutableList<Difference> differences) {
            this.differences = differences;
            this.count = differences.size();
            this.ofSides = sides.differences().size();
        }

        /**
         * What causes that something differs: each difference that does it alone, or else those that change it alone or without which
         * it is otherwise.
         *
         * @param seen what is looked at; empty where an assessment does not have it
         * @return the causes; empty where none is found
         */
        Optional<ImmutableList<Cause>> causes(Function<Assessment, Optional<Object>> seen) {
            Optional<Object> first = seen.apply(before);
            Optional<Object> second = seen.apply(after);
            List<Cause> sufficient = new ArrayList<>();
            List<Cause> together = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Optional<Object> only = alone(i).flatMap(seen);
                if (only.equals(second)) {
                    sufficient.add(new Cause(differences.get(i), Force.ALONE));
                } else if (only.isPresent() && !only.equals(first)) {
                    together.add(new Cause(differences.get(i), Force.TOGETHER));
                }
            }
            if (sufficient.isEmpty()) {
                for (int i = 0; i < count; i++) {
                    Cause cause = new Cause(differences.get(i), Force.TOGETHER);
                    Optional<Object> rest = without(i).flatMap(seen);
                    if (rest.isPresent() && !rest.equals(second) && !together.contains(cause)) {
                        together.add(cause);
                    }
                }
            }
            List<Cause> causes = sufficient.isEmpty() ? together : sufficient;
            return Optional.of(ImmutableList.copyOf(causes)).filter(found -> !found.isEmpty());
        }

        private Optional<Assessment> alone(int place) {
            while (alone.size() <= place) {
                BitSet taken = new BitSet();
                taken.set(alone.size());
                alone.add(assess(taken));
            }
            return alone.get(place);
        }

        private Optional<Assessment> without(int place) {
            while (without.size() <= place) {
                BitSet taken = new BitSet();
                taken.set(0, count);
                taken.clear(without.size());
                without.add(assess(taken));
            }
            return without.get(place);
        }

        private Optional<Assessment> assess(BitSet taken) {
            Optional<Assessor> assessor = sides.with(taken.get(0, ofSides));
            return assessor.flatMap(ready -> dossier(taken).map(ready::assess));
        }

        private Optional<Dossier> dossier(BitSet taken) {
            if (count == ofSides) {
                return Optional.of(before.dossier());
            }
            try {
                return Optional.of(
                        DossierMix.of(before.dossier(), after.dossier(), place -> taken.get(ofSides + place)));
            } catch (IllegalArgumentException e) {
                // These facts cannot stand together without the others.
                return Optional.empty();
            }
        }
    }

    /** How a difference brings a change about (<i>rôle</i>). */
    public enum Force implements Coded {
        /** It does so by itself. */
        ALONE("à elle seule", "by itself"),
        /** It does so together with others. */
        TOGETHER("avec d’autres", "together with others"),
        /** It was looked at, and no trial tells more. */
        AMONG("parmi ce qui est lu", "among what is looked at");

        private final Bilingual label;

        Force(String french, String english) {
            this.label = Bilingual.of(french, english);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /** Difference that brings a change about (<i>cause</i>). */
    public record Cause(Difference difference, Force force) {}

    /** Rule whose outcome differs (<i>constat qui change</i>). */
    public record OutcomeChange(RuleId rule, Outcome before, Outcome after) {}

    /**
     * Finding that differs (<i>constat qui change</i>), in outcome or in reason.
     *
     * @param before the first finding; empty where only the second text has the rule
     * @param after the second finding; empty where only the first text has the rule
     */
    public record FindingChange(Optional<Finding> before, Optional<Finding> after, ImmutableList<Cause> causes) {

        /** Rule, by the second text where it has it. */
        public Rule rule() {
            return after.or(() -> before).orElseThrow().rule();
        }

        /** Whether the outcome differs, and not the reason alone. */
        public boolean isOutcome() {
            return !before.map(Finding::outcome).equals(after.map(Finding::outcome));
        }
    }

    /**
     * Amount on both sides (<i>montant</i>).
     *
     * @param before the first amount; empty where unknown
     * @param after the second amount; empty where unknown
     */
    public record AmountChange(Optional<EurosRange> before, Optional<EurosRange> after, ImmutableList<Cause> causes) {

        /** Whether the amounts differ. */
        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /**
     * Document that differs (<i>pièce qui change</i>).
     *
     * @param before the first answer; empty where only the second text asks for it
     * @param after the second answer; empty where only the first text asks for it
     */
    public record DocumentChange(Optional<DocumentChecklist.Item> before, Optional<DocumentChecklist.Item> after) {

        /** What is asked, by the second text where it asks for it. */
        public DocumentChecklist.Item item() {
            return after.or(() -> before).orElseThrow();
        }

        /** Partner concerned; empty where it is asked once. */
        public Optional<PartnerKey> partner() {
            return item().partner();
        }
    }
}

package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.SharedMedicalProject;
import fr.tempspartage.domain.field.Reading;
import fr.tempspartage.domain.money.Rate;
import fr.tempspartage.domain.partner.Partner;
import fr.tempspartage.domain.partner.PartnerKey;
import fr.tempspartage.domain.partner.PartnerSet;
import fr.tempspartage.domain.post.Post;
import fr.tempspartage.domain.post.TimeShares;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.finance.budget.Reservation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.OpenPoint;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Priority;
import fr.tempspartage.rules.verdict.Priority.PartialOrder;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dossiers side by side (<i>tableau pour la commission</i>): a partial order by the reasons of priority under the readings in
 * force, and what people have to judge. Never a score, since the calls give none.
 *
 * <p>Only dossiers without {@link Reservation} stand in the order; the others stand apart with theirs. Dossiers that have
 * the same reasons are one group. How two dossiers stand to each other depends on these two alone. Immutable and thread-safe.
 */
public final class Ranking {

    private final CallDefinition call;
    private final AssessmentContext context;
    private final ImmutableList<Group> groups;
    private final ImmutableList<Row> apart;
    private final ImmutableList<BitSet> below;

    private Ranking(
            CallDefinition call, AssessmentContext context, ImmutableList<Group> groups, ImmutableList<Row> apart) {
        this.call = call;
        this.context = context;
        this.groups = groups;
        this.apart = apart;
        this.below = below(groups);
    }

    /**
     * Puts dossiers side by side.
     *
     * @param call the call that all of them answer
     * @param context the context in which all of them were assessed
     * @param rows the dossiers, one at least or none
     * @throws IllegalArgumentException if one was assessed by another call, or in another context
     */
    public static Ranking of(CallDefinition call, AssessmentContext context, List<Row> rows) {
        Map<ImmutableList<Outcome>, List<Row>> alike = new LinkedHashMap<>();
        ImmutableList.Builder<Row> apart = ImmutableList.builder();
        for (Row row : rows) {
            Assessment assessment = row.assessment();
            if (!assessment.call().id().equals(call.id())) {
                throw new IllegalArgumentException(
                        "The dossier " + assessment.dossier().getId() + " was assessed by "
                                + assessment.call().id() + " and not by " + call.id()
                                + ": two calls have no common order.\nMaybe rank the dossiers of each call by themselves.");
            }
            if (!assessment.call().rules().equals(call.rules())) {
                throw new IllegalArgumentException(
                        "The dossier " + assessment.dossier().getId()
                                + " was assessed by another definition of " + call.id()
                                + ", such as a variant.\nMaybe assess all dossiers with one definition.");
            }
            if (!assessment.context().readings().equals(context.readings())
                    || !assessment.context().date().equals(context.date())) {
                throw new IllegalArgumentException(
                        "The dossier " + assessment.dossier().getId()
                                + " was assessed on " + assessment.context() + " and not on " + context
                                + ".\nMaybe assess all dossiers in one context.");
            }
            if (row.reservations().isEmpty()) {
                alike.computeIfAbsent(assessment.priority().standing(), standing -> new ArrayList<>())
                        .add(row);
            } else {
                apart.add(row);
            }
        }
        return new Ranking(call, context, groups(new ArrayList<>(alike.values())), apart.build());
    }

    /** Groups level by level; on one level those come first whose reasons come first in the text, which means nothing. */
    private static ImmutableList<Group> groups(List<List<Row>> alike) {
        // Who comes before another has more reasons that hold, so that those above a group are met before it.
        alike.sort(Comparator.<List<Row>>comparingInt(rows -> held(rows))
                .reversed()
                .thenComparing(Ranking::text));
        List<Group> groups = new ArrayList<>();
        for (List<Row> rows : alike) {
            Priority priority = rows.get(0).assessment().priority();
            int level = 0;
            for (Group above : groups) {
                if (above.priority().compare(priority) == PartialOrder.BEFORE) {
                    level = Math.max(level, above.level() + 1);
                }
            }
            groups.add(new Group(level, priority, ImmutableList.copyOf(rows)));
        }
        return ImmutableList.sortedCopyOf(Comparator.comparingInt(Group::level), groups);
    }

    private static int held(List<Row> rows) {
        return Collections.frequency(rows.get(0).assessment().priority().standing(), Outcome.SATISFIED);
    }

    /** For each group those that come after it, by their places. */
    private static ImmutableList<BitSet> below(List<Group> groups) {
        ImmutableList.Builder<BitSet> below = ImmutableList.builder();
        for (Group group : groups) {
            BitSet after = new BitSet();
            for (int i = 0; i < groups.size(); i++) {
                if (group.priority().compare(groups.get(i).priority()) == PartialOrder.BEFORE) {
                    after.set(i);
                }
            }
            below.add(after);
        }
        return below.build();
    }

    private static String text(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : rows.get(0).assessment().priority().standing()) {
            text.append(outcome == Outcome.SATISFIED ? 'a' : outcome == Outcome.UNKNOWN ? 'b' : 'c');
        }
        return text.toString();
    }

    /** Call that the dossiers answer. */
    public CallDefinition call() {
        return call;
    }

    /** Context in which they were assessed. */
    public AssessmentContext context() {
        return context;
    }

    /** Groups of the order, each below all those that come before it. */
    public ImmutableList<Group> groups() {
        return groups;
    }

    /** Dossiers that stand apart, in the order given. */
    public ImmutableList<Row> apart() {
        return apart;
    }

    /**
     * Dossiers that stand apart.
     *
     * @param refused whether those that are refused, late or past the deadline are asked for, or those to be confirmed
     */
    public ImmutableList<Row> apart(boolean refused) {
        return apart.stream().filter(row -> row.isRefused() == refused).collect(ImmutableList.toImmutableList());
    }

    /** Groups that stand to one in some way, in the order of {@link #groups}. */
    public ImmutableList<Group> standing(Group group, PartialOrder order) {
        return groups.stream()
                .filter(other -> !other.equals(group) && group.priority().compare(other.priority()) == order)
                .collect(ImmutableList.toImmutableList());
    }

    /** Groups that come directly after one, with no other between the two. */
    public ImmutableList<Group> directlyAfter(Group group) {
        BitSet after = below.get(groups.indexOf(group));
        BitSet direct = (BitSet) after.clone();
        after.stream().forEach(between -> direct.andNot(below.get(between)));
        return direct.stream().mapToObj(groups::get).collect(ImmutableList.toImmutableList());
    }

    /** Reasons of priority that the call knows. */
    public ImmutableList<Rule> priorities() {
        return rules(RuleKind.PRIORITY);
    }

    /** What people judge. */
    public ImmutableList<Rule> criteria() {
        return rules(RuleKind.COMMITTEE);
    }

    private ImmutableList<Rule> rules(RuleKind kind) {
        return call.rules().stream().filter(rule -> rule.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * Readings in force of the questions on which the priorities depend.
     *
     * @return the slug in force, or {@link OpenPoint#UNDECIDED}, by interpretation, in the order of the call
     */
    public Map<Interpretation, String> readings() {
        Map<Interpretation, String> readings = new LinkedHashMap<>();
        for (OpenPoint point : call.interpretations()) {
            if (priorities().stream().anyMatch(rule -> rule.interpretations().contains(point))) {
                readings.put(
                        point.interpretation(),
                        context.readings()
                                .of(point.interpretation())
                                .map(choice -> choice.slug())
                                .orElse(OpenPoint.UNDECIDED));
            }
        }
        return readings;
    }

    /**
     * Dossiers that have the same reasons (<i>dossiers à égalité</i>).
     *
     * @param level how many groups at most stand one above the other above it; for drawings only, since two groups of one
     *     level, or of two, need not be comparable
     * @param priority the priority of each
     * @param rows the dossiers in the order given
     */
    public record Group(int level, Priority priority, ImmutableList<Row> rows) {

        /** Whether the dossiers are equal; where a reason is not known, how they stand to each other is not either. */
        public boolean isTied() {
            return priority.isDecided();
        }
    }

    /**
     * Dossier of a ranking (<i>ligne du tableau</i>).
     *
     * @param place where it was read
     */
    public record Row(String place, Assessment assessment) {

        /** Reservations by which it stands apart; none for one that stands in the order. */
        public ImmutableList<Reservation> reservations() {
            return assessment.reservations();
        }

        /** Whether it stands apart since it is refused, late or past the deadline. */
        public boolean isRefused() {
            return reservations().stream().anyMatch(Reservation::refuses);
        }

        /** Reasons of priority that hold or that cannot be told yet, with their evidence. */
        public ImmutableList<Finding> reasons() {
            return findings(RuleKind.PRIORITY).stream()
                    .filter(finding -> finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.UNKNOWN)
                    .collect(ImmutableList.toImmutableList());
        }

        /** What people judge of it. */
        public ImmutableList<Criterion> criteria() {
            return findings(RuleKind.COMMITTEE).stream().map(Criterion::of).collect(ImmutableList.toImmutableList());
        }

        private ImmutableList<Finding> findings(RuleKind kind) {
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            for (Rule rule : assessment.call().rules()) {
                if (rule.kind() == kind) {
                    findings.add(assessment.finding(rule.id()));
                }
            }
            return findings.build();
        }

        /**
         * Shares of time at the partners from which a reason of priority comes.
         *
         * @return one for each post and partner; none where no partner gives a priority, or no share can be computed
         */
        public ImmutableList<Share> shares() {
            Set<PartnerKey> giving = new LinkedHashSet<>();
            for (Finding finding : reasons()) {
                for (Evidence run : finding.evidence()) {
                    if (run.outcome() == Outcome.SATISFIED) {
                        run.values().values().stream()
                                .filter(Partner.class::isInstance)
                                .map(Partner.class::cast)
                                .forEach(partner -> giving.add(partner.getKey()));
                    }
                }
            }
            Dossier dossier = assessment.dossier();
            List<Partner> partners = dossier.getProject()
                    .flatMap(SharedMedicalProject::getPartners)
                    .orElse(ImmutableList.of());
            List<PartnerKey> keys = partners.stream().map(Partner::getKey).toList();
            List<Post> posts = dossier.getPosts().orElse(ImmutableList.of());
            ImmutableList.Builder<Share> shares = ImmutableList.builder();
            for (int post = 0; post < posts.size(); post++) {
                Optional<TimeShares> split = split(posts.get(post), keys);
                for (int partner = 0; partner < keys.size() && split.isPresent(); partner++) {
                    if (giving.contains(keys.get(partner))) {
                        shares.add(new Share(
                                post + 1, partners.get(partner), split.get().share(PartnerSet.of(partner))));
                    }
                }
            }
            return shares.build();
        }

        private static Optional<TimeShares> split(Post post, List<PartnerKey> keys) {
            return keys.size() > PartnerSet.MAX_PARTNERS
                    ? Optional.empty()
                    : post.getTimeAllocation().flatMap(split -> TimeShares.of(split, post.contract(), keys));
        }
    }

    /**
     * Share of time of a post at a partner (<i>part du temps</i>).
     *
     * @param post the number of the post, from 1
     */
    public record Share(int post, Partner partner, Rate share) {}

    /**
     * What people judge of a dossier (<i>critère à apprécier</i>), and on what evidence.
     *
     * @param finding what the library says of it, which is no judgement
     * @param evidence the facts to judge by
     */
    public record Criterion(Finding finding, ImmutableList<Fact> evidence) {

        private static Criterion of(Finding finding) {
            Map<Bilingual, Boolean> known = new LinkedHashMap<>();
            for (Evidence run : finding.evidence()) {
                run.reads()
                        .forEach((input, readings) -> known.merge(
                                input.label(),
                                readings.stream().map(Reading::value).anyMatch(Optional::isPresent),
                                (one, other) -> one || other));
            }
            ImmutableList.Builder<Fact> evidence = ImmutableList.builder();
            known.forEach((label, stated) -> evidence.add(new Fact(label, stated)));
            return new Criterion(finding, evidence.build());
        }
    }

    /**
     * Fact to judge by (<i>élément d'appréciation</i>).
     *
     * @param stated whether the dossier states it, somewhere at least
     */
    public record Fact(Bilingual label, boolean stated) {}

    /** How many groups and dossiers; not meant to be read back. */
    @Override
    public String toString() {
        return call.id() + ": " + groups.size() + " groups, "
                + groups.stream().mapToInt(group -> group.rows().size()).sum() + " dossiers, " + apart.size()
                + " apart";
    }
}

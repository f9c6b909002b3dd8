package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierInputs;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.domain.source.Choice;
import fr.tempspartage.domain.source.Interpretation;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.OpenQuestions;
import fr.tempspartage.rules.verdict.Eligibility;
import fr.tempspartage.rules.verdict.Finding;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.OutcomeCodes;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What would make a dossier eligible and complete (<i>ce qui rendrait le dossier recevable</i>): the smallest sets of moves
 * among those of {@link MoveKind}, each proven by assessing the dossier anew.
 *
 * <p>Fewest moves in the project, the posts and the filing, none of which can be left out; then the papers that the dossier
 * lacks after them, since no document is avoided by another project. What is not known is no shortfall: it is asked first, and
 * stays as open as it was. Example: the hospital centre recruits in the place of the nursing home.
 */
public final class Remedies {

    /** Most moves of one set, papers apart. */
    public static final int MOST_MOVES = 4;

    private static final int MOST_ALONE = 2;

    private final Assessment assessment;
    private final ImmutableList<Move> moves;
    private final ImmutableList<Finding> shortfalls;
    private final ImmutableList<Remedy> all;
    private final boolean whole;
    private final ImmutableList<Finding> beyond;

    private Remedies(Assessment assessment) {
        this.assessment = assessment;
        this.shortfalls = assessment.shortfalls();
        if (shortfalls.isEmpty()) {
            this.moves = ImmutableList.of();
            this.whole = true;
            this.all = remedy(ImmutableList.of()).stream().collect(ImmutableList.toImmutableList());
            this.beyond = ImmutableList.of();
            return;
        }
        this.moves = movesFor(assessment);
        RemedySearch possible = search(RemedySearch.conditions(assessment.call().rules()), false);
        ImmutableList<ImmutableList<Move>> sets = possible.smallest(MOST_MOVES);
        boolean allTried = possible.isWhole();
        if (sets.isEmpty()) {
            RemedySearch whatever =
                    search(RemedySearch.conditions(assessment.call().rules()), true);
            sets = whatever.smallest(MOST_MOVES);
            allTried &= whatever.isWhole();
        }
        this.whole = allTried;
        this.all = sets.stream()
                .flatMap(set -> remedy(set).stream())
                .sorted(Comparator.comparingInt(Remedy::weight))
                .collect(ImmutableList.toImmutableList());
        this.beyond = all.isEmpty() ? beyond() : ImmutableList.of();
    }

    /** Looks for what would put an assessed dossier right. */
    public static Remedies of(Assessment assessment) {
        return new Remedies(assessment);
    }

    /** What the dossier does not meet: conditions, terms of the filing, documents; none where nothing is to be put right. */
    public ImmutableList<Finding> shortfalls() {
        return shortfalls;
    }

    /**
     * The sets of moves, all with equally few moves beside the papers, the lighter ones first.
     *
     * @return the sets; one without moves and papers where nothing is to be put right, none where no set of
     *     {@value #MOST_MOVES} moves does
     */
    public ImmutableList<Remedy> all() {
        return all;
    }

    /** Whether all sets were looked at; if not, there may be others, and where there is none, there may be one. */
    public boolean isWhole() {
        return whole;
    }

    /**
     * What no moves put right, even alone.
     *
     * @return the findings, where there is no remedy; none where there is, or where only all of it together is too much
     */
    public ImmutableList<Finding> beyondRemedy() {
        return beyond;
    }

    /** Facts that are missing: they come first, since their answers may settle or undo everything. */
    public ImmutableList<OpenQuestions.Question> questions() {
        return assessment.openQuestions();
    }

    /**
     * Readings that the agency would have to choose for the dossier as it stands to be eligible, the fewest.
     *
     * @return the choices; none where it is eligible, or under no reading
     */
    public ImmutableMap<Interpretation, Choice> readings() {
        if (assessment.verdict().eligibility() == Eligibility.ELIGIBLE) {
            return ImmutableMap.of();
        }
        return PossibleAnswers.of(assessment).eligibility().getOrDefault(Eligibility.ELIGIBLE, ImmutableMap.of());
    }

    /** Every move for a dossier that may bear on a condition or on the filing, in the order in which several are made. */
    static ImmutableList<Move> movesFor(Assessment assessment) {
        Dossier dossier = assessment.dossier();
        Set<Input<?>> read = new LinkedHashSet<>();
        for (Rule rule : assessment.call().rules()) {
            if (rule.kind() == RuleKind.CONDITION || rule.kind() == RuleKind.FILING) {
                read.addAll(rule.inputs());
            }
        }
        NamedFigures figures = NamedFigures.of(assessment.call());
        List<Move> moves = new ArrayList<>();
        dossier.getProject()
                .ifPresent(project -> moves.addAll(new ProjectMoves(
                                project,
                                read.contains(DossierInputs.COMMUNITY_PRESENCES),
                                assessment.call().campaign().getRegionCode())
                        .all(dossier)));
        for (int i = 0; i < dossier.getPosts().map(List::size).orElse(0); i++) {
            moves.addAll(new PostMoves(dossier, i, figures).all());
        }
        moves.addAll(new FilingMoves(assessment).all(figures));
        return moves.stream()
                .filter(move -> move.touches().stream().anyMatch(read::contains))
                .filter(move -> !move.apply(dossier).equals(dossier))
                .sorted(Comparator.comparing(Move::kind))
                .collect(ImmutableList.toImmutableList());
    }

    private RemedySearch search(int[] asked, boolean impossibleToo) {
        BitSet allowed = new BitSet();
        for (int i = 0; i < moves.size(); i++) {
            allowed.set(i, impossibleToo || moves.get(i).impossible().isEmpty());
        }
        return new RemedySearch(assessment, moves, allowed, asked);
    }

    private ImmutableList<Finding> beyond() {
        ImmutableList.Builder<Finding> beyond = ImmutableList.builder();
        ImmutableList<Rule> rules = assessment.call().rules();
        for (Finding finding : shortfalls) {
            int[] alone = {rules.indexOf(finding.rule())};
            boolean paper = finding.rule().kind() == RuleKind.DOCUMENT;
            if (paper
                    ? !isSupplied(finding.rule())
                    : search(alone, true).smallest(MOST_ALONE).isEmpty()) {
                beyond.add(finding);
            }
        }
        return beyond.build();
    }

    private boolean isSupplied(Rule rule) {
        Dossier supplied = made(assessment.dossier(), papers(assessment));
        return assess(supplied).outcome(rule.id()) != Outcome.NOT_SATISFIED;
    }

    /** A set of moves with the papers that are missing after it; none where papers do not do. */
    private Optional<Remedy> remedy(ImmutableList<Move> set) {
        Assessment moved = assess(made(assessment.dossier(), set));
        ImmutableList<Move> papers = papers(moved);
        Assessment after = assess(made(moved.dossier(), papers));
        return count(after, ImmutableSet.of(Outcome.NOT_SATISFIED)) > 0
                ? Optional.empty()
                : Optional.of(new Remedy(set, papers, settled(after), after));
    }

    private ImmutableList<Finding> settled(Assessment after) {
        return shortfalls.stream()
                .filter(finding -> after.outcome(finding.rule().id()) != Outcome.NOT_SATISFIED)
                .collect(ImmutableList.toImmutableList());
    }

    private Assessment assess(Dossier dossier) {
        return Assessor.of(assessment.call(), assessment.context()).assess(dossier);
    }

    private static Dossier made(Dossier dossier, List<Move> set) {
        Dossier made = dossier;
        for (Move move : set) {
            made = move.apply(made);
        }
        return made;
    }

    /** The papers without one of which more would be missing. */
    private ImmutableList<Move> papers(Assessment moved) {
        ImmutableSet<Outcome> open = ImmutableSet.of(Outcome.NOT_SATISFIED, Outcome.UNKNOWN);
        if (count(moved, open) == 0) {
            return ImmutableList.of();
        }
        Assessor assessor = Assessor.of(assessment.call(), assessment.context());
        ImmutableList<Move> needed = ImmutableList.copyOf(new PaperMoves(moved).all());
        long fewest = count(assessor.assess(made(moved.dossier(), needed)), open);
        for (Move move : needed.reverse()) {
            ImmutableList<Move> fewer =
                    needed.stream().filter(one -> !one.equals(move)).collect(ImmutableList.toImmutableList());
            if (count(assessor.assess(made(moved.dossier(), fewer)), open) == fewest) {
                needed = fewer;
            }
        }
        return needed;
    }

    /** Number of documents and parts of the form with one of these outcomes. */
    private static long count(Assessment assessment, Set<Outcome> outcomes) {
        ImmutableList<Rule> rules = assessment.call().rules();
        OutcomeCodes codes = assessment.codes();
        long count = 0;
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).kind() == RuleKind.DOCUMENT && outcomes.contains(codes.get(i))) {
                count++;
            }
        }
        return count;
    }
}

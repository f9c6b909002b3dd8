package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.domain.field.Input;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.OutcomeCodes;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Search for the smallest sets of moves after which every condition and every term of the filing is met (<i>recherche des
 * démarches</i>).
 *
 * <p>A set that settles a rule holds a move that touches one of its facts, since a rule answers by its facts alone. So each
 * step takes a rule that is not met and tries the moves that touch it, and the last step those that touch all that is left.
 * Sets grow by one, so that the first found are the smallest.
 */
final class RemedySearch {

    /** Most sets that are tried. */
    static final int MOST_TRIED = 60_000;

    private final Assessor assessor;
    private final Assessment before;
    private final ImmutableList<Rule> rules;
    private final ImmutableList<Move> moves;
    private final BitSet allowed;
    private final ImmutableSet<String> odd;
    private final BitSet[] touching;
    private final int[] asked;

    private final Set<BitSet> seen = new HashSet<>();
    private final List<BitSet> found = new ArrayList<>();
    private int tried;

    /**
     * Search among moves.
     *
     * @param moves the moves in the order in which several are made
     * @param allowed the places of those that may be made
     * @param asked the places of the rules that are to be met
     */
    RemedySearch(Assessment before, ImmutableList<Move> moves, BitSet allowed, int[] asked) {
        this.assessor = Assessor.of(before.call(), before.context());
        this.before = before;
        this.rules = before.call().rules();
        this.moves = moves;
        this.allowed = allowed;
        this.odd = contradictions(before.dossier());
        this.asked = asked.clone();
        this.touching = new BitSet[rules.size()];
        for (int place : asked) {
            touching[place] = touching(rules.get(place));
        }
    }

    /** Places of the conditions and of the terms of the filing. */
    static int[] conditions(ImmutableList<Rule> rules) {
        return IntStream.range(0, rules.size())
                .filter(place -> rules.get(place).kind() == RuleKind.CONDITION
                        || rules.get(place).kind() == RuleKind.FILING)
                .toArray();
    }

    private BitSet touching(Rule rule) {
        BitSet touching = new BitSet();
        Set<Input<?>> inputs = new LinkedHashSet<>(rule.inputs());
        for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
            if (moves.get(i).touches().stream().anyMatch(inputs::contains)) {
                touching.set(i);
            }
        }
        return touching;
    }

    /**
     * Smallest sets of moves.
     *
     * @param most the most moves of a set
     * @return the sets, all of one size; none where there is none, or where not all could be tried
     */
    ImmutableList<ImmutableList<Move>> smallest(int most) {
        for (int size = 0; size <= most && found.isEmpty() && isWhole(); size++) {
            seen.clear();
            extend(new BitSet(), size);
        }
        return found.stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    /** Whether all sets were tried that had to be. */
    boolean isWhole() {
        return tried < MOST_TRIED;
    }

    private void extend(BitSet made, int left) {
        if (tried >= MOST_TRIED || !seen.add((BitSet) made.clone())) {
            return;
        }
        tried++;
        Dossier dossier = made(made);
        OutcomeCodes codes = assessor.assess(dossier).codes();
        BitSet next = null;
        BitSet common = (BitSet) allowed.clone();
        for (int place : asked) {
            if (isOpen(codes, place)) {
                common.and(touching[place]);
                next = next == null || touching[place].cardinality() < next.cardinality() ? touching[place] : next;
            }
        }
        if (next == null) {
            if (left == 0 && isConsistent(dossier)) {
                found.add((BitSet) made.clone());
            }
            return;
        }
        if (left == 0) {
            return;
        }
        BitSet candidates = left == 1 ? common : next;
        for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            if (!made.get(i) && isFree(made, moves.get(i))) {
                made.set(i);
                extend(made, left - 1);
                made.clear(i);
            }
        }
    }

    /** Whether a rule is still to be met: it is refused, or left open by a move alone. */
    private boolean isOpen(OutcomeCodes codes, int place) {
        Outcome now = codes.get(place);
        return now == Outcome.NOT_SATISFIED
                || (now == Outcome.UNKNOWN && before.codes().get(place) != Outcome.UNKNOWN);
    }

    private boolean isFree(BitSet made, Move move) {
        return made.stream().noneMatch(i -> moves.get(i).subject().equals(move.subject()));
    }

    private Dossier made(BitSet made) {
        Dossier dossier = before.dossier();
        for (int i = made.nextSetBit(0); i >= 0; i = made.nextSetBit(i + 1)) {
            dossier = moves.get(i).apply(dossier);
        }
        return dossier;
    }

    /** Whether the moves make no contradiction that was not there before. */
    private boolean isConsistent(Dossier dossier) {
        return odd.containsAll(contradictions(dossier));
    }

    /** What contradicts itself, by its check and its place. */
    static ImmutableSet<String> contradictions(Dossier dossier) {
        return DossierConsistency.of(dossier).stream()
                .map(found -> found.check() + " " + found.path())
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableList<Move> of(BitSet made) {
        return made.stream().mapToObj(moves::get).collect(ImmutableList.toImmutableList());
    }
}

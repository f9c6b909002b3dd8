package fr.tempspartage.rules.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Outcome;
import fr.tempspartage.rules.verdict.Rule;
import fr.tempspartage.rules.verdict.RuleKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the remedies of a dossier against every set of up to two moves of the same list. */
public final class EverySet {

    private static final int MOST = 2;

    private EverySet() {}

    /**
     * Each remedy puts the dossier right, and does not without one of its moves or papers; and of the sets of at most two
     * moves, those and no others do of which no smaller one does.
     */
    public static void agrees(Assessment assessment) {
        Remedies remedies = Remedies.of(assessment);
        for (Remedy remedy : remedies.all()) {
            assertThat(remedy.after().shortfalls()).isEmpty();
            List<Move> all = remedy.all().toList();
            for (Move left : all) {
                List<Move> fewer =
                        all.stream().filter(move -> !move.equals(left)).toList();
                Assessment without = assess(assessment, fewer);
                assertThat(isMet(assessment, without) && missing(without) == missing(remedy.after()))
                        .as("%s without %s", all, left)
                        .isFalse();
            }
        }
        if (assessment.shortfalls().isEmpty() || !remedies.isWhole()) {
            return;
        }
        List<Set<String>> found = smallest(
                assessment,
                Remedies.movesFor(assessment).stream()
                        .filter(move -> move.impossible().isEmpty())
                        .toList());
        if (found.isEmpty()) {
            found = smallest(assessment, Remedies.movesFor(assessment));
        }
        List<Set<String>> known = remedies.all().stream()
                .map(remedy -> texts(remedy.moves()))
                .filter(texts -> texts.size() <= MOST)
                .toList();
        assertThat(known).containsExactlyInAnyOrderElementsOf(found);
    }

    private static List<Set<String>> smallest(Assessment assessment, List<Move> moves) {
        List<List<Move>> sets = List.of(List.of());
        for (int size = 0; size <= MOST; size++) {
            List<Set<String>> found = sets.stream()
                    .filter(set -> isRight(assessment, set))
                    .map(EverySet::texts)
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
            List<List<Move>> longer = new ArrayList<>();
            for (List<Move> set : sets) {
                int from = set.isEmpty() ? 0 : moves.indexOf(set.get(set.size() - 1)) + 1;
                for (Move move : moves.subList(from, moves.size())) {
                    if (set.stream().noneMatch(one -> one.subject().equals(move.subject()))) {
                        longer.add(ImmutableList.<Move>builder()
                                .addAll(set)
                                .add(move)
                                .build());
                    }
                }
            }
            sets = longer;
        }
        return List.of();
    }

    /** With all papers supplied after the moves. */
    private static boolean isRight(Assessment assessment, List<Move> set) {
        Assessment moved = assess(assessment, set);
        if (!isMet(assessment, moved)
                || !RemedySearch.contradictions(assessment.dossier())
                        .containsAll(RemedySearch.contradictions(moved.dossier()))) {
            return false;
        }
        return assess(moved, new PaperMoves(moved).all()).shortfalls().isEmpty();
    }

    private static boolean isMet(Assessment before, Assessment after) {
        for (Rule rule : before.call().rules()) {
            Outcome now = after.outcome(rule.id());
            boolean open = now == Outcome.NOT_SATISFIED
                    || (now == Outcome.UNKNOWN && before.outcome(rule.id()) != Outcome.UNKNOWN);
            if ((rule.kind() == RuleKind.CONDITION || rule.kind() == RuleKind.FILING) && open) {
                return false;
            }
        }
        return true;
    }

    private static long missing(Assessment assessment) {
        return assessment.call().rules().stream()
                .filter(rule -> rule.kind() == RuleKind.DOCUMENT)
                .map(rule -> assessment.outcome(rule.id()))
                .filter(outcome -> outcome == Outcome.NOT_SATISFIED || outcome == Outcome.UNKNOWN)
                .count();
    }

    private static Assessment assess(Assessment assessment, List<Move> set) {
        Dossier dossier = assessment.dossier();
        for (Move move : set) {
            dossier = move.apply(dossier);
        }
        return assessment.call().assess(dossier, assessment.context());
    }

    private static Set<String> texts(List<Move> set) {
        Set<String> texts = new HashSet<>();
        set.forEach(move -> texts.add(move.toString()));
        return texts;
    }
}

package fr.tempspartage.rules.inquiry;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Finding;
import java.util.stream.Stream;

/**
 * Set of moves after which a dossier is refused no more and lacks no document (<i>mise en conformité</i>).
 *
 * @param moves what has to be otherwise in the project, the posts or the filing, in the order in which it is done; none where
 *     only papers are missing
 * @param papers the documents and parts of the form to supply then
 * @param settles the findings before that are met after
 * @param after the assessment after all of them
 */
public record Remedy(
        ImmutableList<Move> moves, ImmutableList<Move> papers, ImmutableList<Finding> settles, Assessment after) {

    /** Whether people can still do all of it. */
    public boolean isPossible() {
        return all().allMatch(move -> move.impossible().isEmpty());
    }

    /** The moves, then the papers. */
    public Stream<Move> all() {
        return Stream.concat(moves.stream(), papers.stream());
    }

    /** How much it asks of people beside another one, for the order alone. */
    int weight() {
        return all().mapToInt(move -> move.kind().weight()).sum();
    }
}

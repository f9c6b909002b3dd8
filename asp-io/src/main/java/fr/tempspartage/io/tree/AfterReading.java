package fr.tempspartage.io.tree;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.scalar.IssueList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What is done with a dossier once it is read: what else is asked of it, and what is given instead.
 *
 * @param check gives issues with the JSON pointers of values; their places are found here
 * @param change is done last
 */
public record AfterReading(Function<Dossier, List<Issue>> check, UnaryOperator<ReadResult<Dossier>> change) {

    /** Nothing is asked and nothing changed. */
    public static final AfterReading NOTHING =
            new AfterReading(dossier -> ImmutableList.of(), UnaryOperator.identity());

    /** Same change after another check. */
    public AfterReading checking(Function<Dossier, List<Issue>> other) {
        return new AfterReading(other, change);
    }

    /** Same check before another change. */
    public AfterReading passing(UnaryOperator<ReadResult<Dossier>> other) {
        return new AfterReading(check, other);
    }

    /** Whether there is nothing to say of a dossier. */
    public boolean isSilent(Dossier dossier) {
        return check.apply(dossier).isEmpty();
    }

    /** What comes of a dossier that a binder read. */
    public ReadResult<Dossier> of(ReadResult<Dossier> read, Binder binder) {
        List<Issue> more = read.value().map(check).orElse(ImmutableList.of());
        if (more.isEmpty()) {
            return change.apply(read);
        }
        List<Issue> issues = new ArrayList<>(read.issues());
        for (Issue issue : more) {
            Node.Place place = binder.placeOf(issue.pointer());
            issues.add(issue.at(place.line(), place.column()).in(place.sheet()));
        }
        return change.apply(ReadResult.of(read.value(), IssueList.firstOf(issues)));
    }
}

package fr.tempspartage.io.scalar;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Issues found so far in one file: the first {@value #MOST} are kept, the rest is counted, so that no file takes more
 * time or memory for its messages than that.
 */
public final class IssueList {

    /** Largest number of issues kept. */
    public static final int MOST = 200;

    private final List<Issue> kept = new ArrayList<>();
    private int more;
    private boolean moreErrors;

    /** Adds an issue, which is made only if it is kept. */
    public void add(Severity severity, Supplier<Issue> issue) {
        if (kept.size() < MOST) {
            kept.add(issue.get());
        } else {
            more++;
            moreErrors |= severity == Severity.ERROR;
        }
    }

    /** Number of all issues, kept or not. */
    public int count() {
        return kept.size() + more;
    }

    /** Issues in the order of the text, those of one place as they were found; last, how many there are besides. */
    public ImmutableList<Issue> inOrder() {
        List<Issue> sorted = new ArrayList<>(kept);
        sorted.sort(Comparator.comparingInt(Issue::line).thenComparingInt(Issue::column));
        if (more > 0) {
            Issue last = sorted.get(sorted.size() - 1);
            sorted.add(new Issue(
                    IssueCode.MORE_ISSUES,
                    moreErrors ? Severity.ERROR : Severity.WARNING,
                    "",
                    last.line(),
                    last.column(),
                    IssueCode.MORE_ISSUES.message(Map.of("count", more)),
                    Optional.empty(),
                    last.sheet()));
        }
        return ImmutableList.copyOf(sorted);
    }

    /** The first issues of a list, and how many there are besides. */
    public static ImmutableList<Issue> firstOf(List<Issue> issues) {
        IssueList list = new IssueList();
        issues.stream()
                .sorted(Comparator.comparing(Issue::severity))
                .forEach(issue -> list.add(issue.severity(), () -> issue));
        return issues.size() > MOST ? list.inOrder() : ImmutableList.copyOf(issues);
    }
}

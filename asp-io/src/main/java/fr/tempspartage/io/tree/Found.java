package fr.tempspartage.io.tree;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.IssueList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Issues found so far in one file. */
public final class Found {

    private final IssueList issues = new IssueList();
    private final int firstLine;

    /** Issues of a text that starts on the first line. */
    public Found() {
        this(1);
    }

    /** Issues of a text that starts on a line of a file, from 1. */
    public Found(int firstLine) {
        this.firstLine = firstLine;
    }

    /** Line on which the text starts, from 1. */
    public int firstLine() {
        return firstLine;
    }

    /** Adds an issue with the message of its code. */
    public void add(IssueCode code, String pointer, Node.Place place, Map<String, ?> values) {
        add(code, pointer, place, () -> code.message(values));
    }

    /** Adds an issue with a message of its own. */
    public void add(IssueCode code, String pointer, Node.Place place, Bilingual message) {
        add(code, pointer, place, () -> message);
    }

    /** Adds an issue whose message has no values. */
    public void add(IssueCode code, String pointer, Node.Place place) {
        add(code, pointer, place, ImmutableMap.of());
    }

    /** Adds an issue whose message is made only if the issue is kept. */
    public void add(IssueCode code, String pointer, Node.Place place, Supplier<Bilingual> message) {
        issues.add(
                code.severity(),
                () -> Issue.at(code, pointer, place.line(), place.column(), message.get())
                        .in(place.sheet()));
    }

    /** Issues in the order of the text; those of one place in the order in which they were found. */
    public List<Issue> inOrder() {
        return issues.inOrder();
    }
}

package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.IssueList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Issues found so far in one file. */
final class Found {

    private final IssueList issues = new IssueList();
    private final int firstLine;

    Found() {
        this(1);
    }

    /** Issues of a text that starts on a line of a file, from 1. */
    Found(int firstLine) {
        this.firstLine = firstLine;
    }

    int firstLine() {
        return firstLine;
    }

    void add(IssueCode code, String pointer, Node.Place place, Map<String, ?> values) {
        add(code, pointer, place, () -> code.message(values));
    }

    void add(IssueCode code, String pointer, Node.Place place, Bilingual message) {
        add(code, pointer, place, () -> message);
    }

    void add(IssueCode code, String pointer, Node.Place place) {
        add(code, pointer, place, ImmutableMap.of());
    }

    /** Adds an issue whose message is made only if the issue is kept. */
    void add(IssueCode code, String pointer, Node.Place place, Supplier<Bilingual> message) {
        issues.add(code.severity(), () -> Issue.at(code, pointer, place.line(), place.column(), message.get()));
    }

    /** Issues in the order of the text; those of one place in the order in which they were found. */
    List<Issue> inOrder() {
        return issues.inOrder();
    }
}

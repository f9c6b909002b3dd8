package fr.tempspartage.io.json;

import com.google.common.collect.ImmutableMap;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Issues found so far in one file. */
final class Found {

    private final List<Issue> issues = new ArrayList<>();
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
        add(code, pointer, place, code.message(values));
    }

    void add(IssueCode code, String pointer, Node.Place place, Bilingual message) {
        issues.add(Issue.at(code, pointer, place.line(), place.column(), message));
    }

    void add(IssueCode code, String pointer, Node.Place place) {
        add(code, pointer, place, ImmutableMap.of());
    }

    /** Issues in the order of the text; those of one place in the order in which they were found. */
    List<Issue> inOrder() {
        List<Issue> sorted = new ArrayList<>(issues);
        sorted.sort(Comparator.comparingInt(Issue::line).thenComparingInt(Issue::column));
        return sorted;
    }
}

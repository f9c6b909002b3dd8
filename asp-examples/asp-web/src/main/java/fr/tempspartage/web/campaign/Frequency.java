package fr.tempspartage.web.campaign;

import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is wrong how often (<i>anomalies les plus fréquentes</i>): each kind at each place of a dossier, once for each record.
 * Thread-safe.
 */
final class Frequency {

    /** How many are shown. */
    static final int SHOWN = 20;

    /** How many places are told apart, since a file may invent as many as it likes. */
    static final int PLACES = 500;

    private static final Pattern NUMBER = Pattern.compile("/[0-9]+(?=/|$)");

    private final Map<Where, Kind> kinds = new HashMap<>();

    /**
     * A kind of error at a place.
     *
     * @param pointer the place whatever the number of the post or partner; empty for all that are not told apart
     */
    private record Where(IssueCode code, String pointer) {}

    /**
     * One kind of error.
     *
     * @param records how many records have it
     * @param number the number of the first one that was met
     * @param example what was said of it
     */
    record Kind(int records, int number, Issue example) {

        Kind plus(Kind more) {
            Kind first = number <= more.number ? this : more;
            return new Kind(records + more.records, first.number, first.example);
        }
    }

    /** Counts the errors of a record. */
    synchronized void count(int number, List<Issue> issues) {
        Set<Where> met = new HashSet<>();
        for (Issue issue : issues) {
            if (issue.isError()) {
                Where where =
                        new Where(issue.code(), NUMBER.matcher(issue.pointer()).replaceAll("/0"));
                if (kinds.size() >= PLACES && !kinds.containsKey(where)) {
                    where = new Where(issue.code(), "");
                }
                if (met.add(where)) {
                    kinds.merge(where, new Kind(1, number, issue), Kind::plus);
                }
            }
        }
    }

    /** Kinds of error, the most frequent first and then in the order of the file. */
    synchronized List<Kind> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(Kind::records)
                        .reversed()
                        .thenComparingInt(Kind::number)
                        .thenComparing(kind -> kind.example().pointer())
                        .thenComparing(kind -> kind.example().code()))
                .limit(SHOWN)
                .toList();
    }
}

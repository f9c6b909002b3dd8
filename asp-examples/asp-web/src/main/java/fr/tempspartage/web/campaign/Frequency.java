package fr.tempspartage.web.campaign;

import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is wrong how often (<i>anomalies les plus fréquentes</i>), each kind once for each record. Thread-safe. */
final class Frequency {

    private final Map<IssueCode, Kind> kinds = new EnumMap<>(IssueCode.class);

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
        issues.stream()
                .filter(Issue::isError)
                .map(Issue::code)
                .distinct()
                .forEach(code -> kinds.merge(code, new Kind(1, number, first(code, issues)), Kind::plus));
    }

    private static Issue first(IssueCode code, List<Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.code() == code && issue.isError())
                .findFirst()
                .orElseThrow();
    }

    /** Kinds of error, the most frequent first. */
    synchronized List<Kind> kinds() {
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(Kind::records).reversed())
                .toList();
    }
}

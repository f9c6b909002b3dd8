package fr.tempspartage.io;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file (<i>résultat de lecture</i>): the value, present only if no issue is an error, and every
 * issue in the order of the file. Nothing is ever half read. This class is immutable.
 */
public final class ReadResult<T> {

    private final Optional<T> value;
    private final ImmutableList<Issue> issues;

    private ReadResult(Optional<T> value, ImmutableList<Issue> issues) {
        this.value = value;
        this.issues = issues;
    }

    /**
     * Result of a value that may be there and its issues; the value is dropped if one of them is an error.
     *
     * @throws IllegalArgumentException if there is neither a value nor an error
     */
    public static <T> ReadResult<T> of(Optional<T> value, List<Issue> issues) {
        boolean failed = issues.stream().anyMatch(Issue::isError);
        if (value.isEmpty() && !failed) {
            throw new IllegalArgumentException("A result without value has no error among its " + issues.size()
                    + " issues.\nMaybe a reader forgot to say why it failed.");
        }
        return new ReadResult<>(failed ? Optional.empty() : value, ImmutableList.copyOf(issues));
    }

    /** Value read, or empty if an issue is an error. */
    public Optional<T> value() {
        return value;
    }

    /** Errors and warnings, in the order of the file. */
    public List<Issue> issues() {
        return issues;
    }

    /** Errors alone; empty if and only if there is a value. */
    public List<Issue> errors() {
        return issues.stream().filter(Issue::isError).collect(ImmutableList.toImmutableList());
    }

    /**
     * Value read, for scripts that want no list of issues.
     *
     * @throws IllegalArgumentException if there is none; the message holds every issue in English
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalArgumentException(describe(Language.ENGLISH)));
    }

    /** Every issue on lines of its own, in one language; empty if there is none. */
    public String describe(Language language) {
        StringBuilder text = new StringBuilder();
        for (Issue issue : issues) {
            text.append(text.isEmpty() ? "" : "\n").append(issue.format(language));
        }
        return text.toString();
    }

    /** Whether a value was read, and how many issues there are; not meant to be read back. */
    @Override
    public String toString() {
        return (value.isPresent() ? "read" : "refused") + ", " + issues.size() + " issues";
    }
}

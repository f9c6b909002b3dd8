package fr.tempspartage.io.table;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import java.util.Map;
import java.util.Optional;

/**
 * Table that cannot be read from a place on (<i>table illisible</i>). Opening a table and asking for its next row both throw it,
 * so that nobody takes what was read so far for the whole.
 */
public final class UnreadableTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    /** Exception of an issue, which says what is wrong and where. */
    public UnreadableTableException(Issue issue) {
        super(issue.message().in(Language.ENGLISH));
        this.issue = issue;
    }

    UnreadableTableException(IssueCode code, int row, int column, Map<String, ?> values) {
        this(Issue.at(code, "", row, column, code.message(values)));
    }

    /** What is wrong, and where. */
    public Issue issue() {
        return issue;
    }

    /** The same in a sheet of a workbook. */
    UnreadableTableException in(String sheet) {
        return new UnreadableTableException(issue.in(Optional.of(sheet)));
    }

    /** File that is not opened, since it asks for more than a table may. */
    static UnreadableTableException unsafe(Bilingual reason, Bilingual hint) {
        return new UnreadableTableException(IssueCode.UNSAFE_FILE, 0, 0, Map.of("reason", reason, "hint", hint));
    }

    /** File that is not whole, or not as programs write it. */
    static UnreadableTableException damaged(Bilingual reason) {
        return damaged(reason, 0, 0);
    }

    static UnreadableTableException damaged(Bilingual reason, int row, int column) {
        return new UnreadableTableException(IssueCode.DAMAGED_FILE, row, column, Map.of("reason", reason));
    }

    /** File of another kind. */
    static UnreadableTableException other(Bilingual kind) {
        return new UnreadableTableException(IssueCode.NO_WORKBOOK, 0, 0, Map.of("kind", kind));
    }
}

package fr.tempspartage.io;

import com.google.common.base.Strings;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.dossier.FoundInconsistency;
import fr.tempspartage.domain.dossier.Inconsistency;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What is wrong at one place of a file (<i>anomalie</i>), for example an unknown field on line 3.
 *
 * <p>The place is a JSON pointer (RFC 6901) and, where the data come from a text, a line and a column counted from 1 in
 * characters: an accented letter or an emoji is one, a tab is one, a byte order mark is none. In a table they are the row and
 * the column of the cell, both from 1.
 *
 * @param code what is wrong, for programs
 * @param severity how serious it is
 * @param pointer the JSON pointer of the value, such as {@code /posts/0/contractStart}; empty for the whole file
 * @param line the line or row, or 0 where there is no text
 * @param column the column, or 0 where there is no text
 * @param message what is wrong, for people, with the values concerned; ends with a line that starts with "Maybe"
 * @param check which check between fields found it; empty for what is wrong with one value or with the file
 * @param sheet the name of the sheet of a workbook; empty elsewhere
 */
public record Issue(
        IssueCode code,
        Severity severity,
        String pointer,
        int line,
        int column,
        Bilingual message,
        Optional<Inconsistency> check,
        Optional<String> sheet) {

    private static final int LETTERS = 26;
    private static final Pattern LAST_STOP = Pattern.compile("[.\\s]+$");

    /** Issue at a place of a text, with the severity of its code. */
    public static Issue at(IssueCode code, String pointer, int line, int column, Bilingual message) {
        return new Issue(code, code.severity(), pointer, line, column, message, Optional.empty(), Optional.empty());
    }

    /** Issue of a check between fields, with the severity of that check, without line and column. */
    public static Issue of(FoundInconsistency found) {
        return new Issue(
                IssueCode.INCONSISTENT,
                found.check().isError() ? Severity.ERROR : Severity.WARNING,
                found.pointer(),
                0,
                0,
                found.message(),
                Optional.of(found.check()),
                Optional.empty());
    }

    /**
     * Issue of a dossier whose assessment, amount or report broke off: the fault of one rule, in a plug-in perhaps.
     *
     * @param line the line of the file that holds the dossier; empty if the dossier is the whole file
     * @param defect what was thrown
     * @return the issue, which names the kind of defect and its first line
     */
    public static Issue notAssessed(OptionalInt line, Throwable defect) {
        return at(
                IssueCode.NOT_ASSESSED,
                "",
                line.orElse(0),
                line.isPresent() ? 1 : 0,
                IssueCode.NOT_ASSESSED.message(Map.of("reason", what(defect))));
    }

    /** Kind and first line of what was thrown, without a stop at the end. */
    public static String what(Throwable defect) {
        String kind = defect.getClass().getSimpleName();
        String first =
                Strings.nullToEmpty(defect.getMessage()).lines().findFirst().orElse("");
        return first.isBlank() ? kind : kind + ": " + LAST_STOP.matcher(first).replaceAll("");
    }

    /** Whether nothing is read because of this issue. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Same issue as an error, where what is a warning elsewhere ends the reading. */
    public Issue asError() {
        return new Issue(code, Severity.ERROR, pointer, line, column, message, check, sheet);
    }

    /** Same issue at a line and a column. */
    public Issue at(int newLine, int newColumn) {
        return new Issue(code, severity, pointer, newLine, newColumn, message, check, sheet);
    }

    /** Same issue in a sheet of a workbook, or in none. */
    public Issue in(Optional<String> newSheet) {
        return newSheet.equals(sheet)
                ? this
                : new Issue(code, severity, pointer, line, column, message, check, newSheet);
    }

    /** Place and message for people, for example {@code 3:5 /posts/0: …}, or {@code Partenaires!C5 /project: …} in a workbook. */
    public String format(Language language) {
        String place = line == 0 ? pointer : place() + (pointer.isEmpty() ? "" : " " + pointer);
        return (place.isEmpty() ? "" : place + ": ") + message.in(language);
    }

    /** Line and column, such as {@code 3:5}, or the cell of a workbook, such as {@code Partenaires!C5}. */
    public String place() {
        return sheet.map(name -> name + "!" + letters(column) + line).orElse(line + ":" + column);
    }

    /** Name of a column as spreadsheets show it: 1 is A, 27 is AA. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}

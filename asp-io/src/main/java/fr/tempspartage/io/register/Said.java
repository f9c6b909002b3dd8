package fr.tempspartage.io.register;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.field.ScalarType;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.IssueList;
import fr.tempspartage.io.scalar.ScalarReading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is to be said of one file: the first issues, and how many there are besides. */
final class Said {

    private final IssueList issues = new IssueList();
    private Optional<String> sheet = Optional.empty();
    private String pointer = "";

    /** Places from now on are in this sheet of a workbook. */
    void in(String name) {
        sheet = Optional.of(name);
    }

    /** Places from now on are in no sheet. */
    void inNone() {
        sheet = Optional.empty();
    }

    void add(Issue issue) {
        issues.add(issue.severity(), () -> issue);
    }

    /** Places from now on are at this JSON pointer. */
    void at(String newPointer) {
        pointer = newPointer;
    }

    void line(int line, String french, String english) {
        add(IssueCode.REGISTER_LINE, line, 1, () -> Map.of("reason", Bilingual.of(french, english)));
    }

    void line(int line, int column, Bilingual reason) {
        add(IssueCode.REGISTER_LINE, line, column, () -> Map.of("reason", reason));
    }

    void value(int line, int column, Bilingual reason) {
        add(IssueCode.REGISTER_VALUE, line, column, () -> Map.of("reason", reason));
    }

    /** The line is that of the first; in a JSON, the place of its legal entity among the others. */
    void duplicate(int line, int column, String text, int first) {
        Bilingual place = pointer.isEmpty()
                ? Bilingual.of("à la ligne " + first, "on line " + first)
                : Bilingual.of("dans /pmej/" + first, "in /pmej/" + first);
        add(
                IssueCode.REGISTER_DUPLICATE,
                line,
                column,
                () -> Map.of("text", ScalarReading.shown(text), "place", place));
    }

    void undated() {
        add(IssueCode.REGISTER_UNDATED, 0, 0, Map::of);
    }

    /** Nothing of the file can be used. */
    void refused(int line, int column, String french, String english) {
        add(IssueCode.NOT_A_REGISTER, line, column, () -> Map.of("reason", Bilingual.of(french, english)));
    }

    void add(IssueCode code, int line, int column, Supplier<Map<String, ?>> values) {
        String at = pointer;
        issues.add(
                code.severity(),
                () -> Issue.at(code, at, line, column, code.message(values.get()))
                        .in(sheet));
    }

    /** Why a text is not accepted as a value of a type, such as "« 8700 » n'est pas accepté : il faut neuf chiffres". */
    static Bilingual refusal(ScalarType<?> type, String text) {
        List<String> codes = ScalarReading.codes(type);
        String list = String.join(", ", codes);
        Bilingual expected = codes.isEmpty()
                ? ScalarReading.cause(type, text).orElseGet(() -> ScalarReading.expected(type))
                : Bilingual.of("l’une de ces valeurs\u00a0: " + list, "one of " + list);
        String shown = ScalarReading.shown(text);
        return Bilingual.of(
                "«\u00a0" + shown + "\u00a0» n’est pas accepté, il faut " + expected.fr(),
                "'" + shown + "' is not accepted, it takes " + expected.en());
    }

    int count() {
        return issues.count();
    }

    List<Issue> inOrder() {
        return issues.inOrder();
    }
}

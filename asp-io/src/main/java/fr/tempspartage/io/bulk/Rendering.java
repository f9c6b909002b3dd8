package fr.tempspartage.io.bulk;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.json.VerdictLines;
import fr.tempspartage.io.report.DossierCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.rules.call.Assessment;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;

/** What is written of each record: a line or a row. */
interface Rendering {

    /** What stands before all records. */
    default String start() {
        return "";
    }

    /** Adds a record that was assessed; where something is thrown, a part of it may have been added. */
    void assessed(Text out, long number, int line, Assessment assessment, List<Issue> warnings);

    /** Adds a record that could not be read or assessed. */
    void refused(Text out, long number, int line, List<Issue> issues);

    /** Bytes of a batch. */
    final class Text extends ByteArrayOutputStream {

        /** Forgets what was added after a size. */
        void cut(int size) {
            count = size;
        }

        void add(String text) {
            writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Codes and amounts. */
    record Verdicts(VerdictLines lines) implements Rendering {

        @Override
        public void assessed(Text out, long number, int line, Assessment assessment, List<Issue> warnings) {
            lines.assessed(out, number, line, assessment, warnings);
        }

        @Override
        public void refused(Text out, long number, int line, List<Issue> issues) {
            VerdictLines.refused(out, number, line, issues);
        }
    }

    /** Whole assessments, as one by one. */
    record Whole(String source) implements Rendering {

        @Override
        public void assessed(Text out, long number, int line, Assessment assessment, List<Issue> warnings) {
            ResultJson.assessmentLine(out, assessment);
        }

        @Override
        public void refused(Text out, long number, int line, List<Issue> issues) {
            out.add(ResultJson.refusedLine(new ResultJson.Refused(source, place(line), ImmutableList.copyOf(issues))));
        }
    }

    /** Rows in words, as CSV. */
    record Rows(String source, Language language, DossierCsv csv) implements Rendering {

        @Override
        public String start() {
            return plain(csv.header());
        }

        @Override
        public void assessed(Text out, long number, int line, Assessment assessment, List<Issue> warnings) {
            out.add(plain(csv.row(DossierRow.of(source, place(line), assessment, language))));
        }

        @Override
        public void refused(Text out, long number, int line, List<Issue> issues) {
            out.add(plain(csv.row(DossierRow.without(source, place(line), issues, language))));
        }
    }

    /** Rows in words, as lines of cells from which a workbook is made. */
    record Cells(String source, Language language, DossierCsv csv) implements Rendering {

        @Override
        public void assessed(Text out, long number, int line, Assessment assessment, List<Issue> warnings) {
            add(out, DossierRow.of(source, place(line), assessment, language));
        }

        @Override
        public void refused(Text out, long number, int line, List<Issue> issues) {
            add(out, DossierRow.without(source, place(line), issues, language));
        }

        private void add(Text out, DossierRow row) {
            out.add(CellLines.of(csv.cells(row)));
        }
    }

    /** Line or row, where there is one. */
    private static OptionalInt place(int line) {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** Who looks for a word with a space before it types a plain one. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}

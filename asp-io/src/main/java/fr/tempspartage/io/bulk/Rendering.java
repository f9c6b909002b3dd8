package fr.tempspartage.io.bulk;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.json.VerdictLines;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.report.DossierCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.rules.call.Assessment;
import java.util.List;
import java.util.OptionalInt;

/** What is written of each record: a line or a row, whole before anything of it is kept. */
interface Rendering {

    /** What stands before all records. */
    default String start() {
        return "";
    }

    /** Text of a record that was assessed. */
    String assessed(long number, int line, Assessment assessment, List<Issue> warnings);

    /** Text of a record that could not be read or assessed. */
    String refused(long number, int line, List<Issue> issues);

    /** Codes and amounts. */
    record Verdicts(VerdictLines lines) implements Rendering {

        @Override
        public String assessed(long number, int line, Assessment assessment, List<Issue> warnings) {
            return lines.assessed(number, line, assessment, warnings);
        }

        @Override
        public String refused(long number, int line, List<Issue> issues) {
            return VerdictLines.refused(number, line, issues);
        }
    }

    /** Whole assessments, as one by one. */
    record Whole(String source) implements Rendering {

        @Override
        public String assessed(long number, int line, Assessment assessment, List<Issue> warnings) {
            return ResultJson.assessmentLine(assessment);
        }

        @Override
        public String refused(long number, int line, List<Issue> issues) {
            return ResultJson.refusedLine(
                    new ResultJson.Refused(source, OptionalInt.of(line), ImmutableList.copyOf(issues)));
        }
    }

    /** Rows in words. */
    record Rows(String source, Language language, DossierCsv csv) implements Rendering {

        Rows(String source, Language language, CsvDialect dialect) {
            this(source, language, DossierCsv.in(language, dialect));
        }

        @Override
        public String start() {
            return plain(csv.header());
        }

        @Override
        public String assessed(long number, int line, Assessment assessment, List<Issue> warnings) {
            return plain(csv.row(DossierRow.of(source, OptionalInt.of(line), assessment, language)));
        }

        @Override
        public String refused(long number, int line, List<Issue> issues) {
            return plain(csv.row(DossierRow.without(source, OptionalInt.of(line), issues, language)));
        }

        /** Who looks for a word with a space before it types a plain one. */
        private static String plain(String text) {
            return text.replace('\u00a0', ' ').replace('\u202f', ' ');
        }
    }
}

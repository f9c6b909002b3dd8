package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as CSV (<i>constats en tableau</i>), for spreadsheets: a row for each rule of each dossier, and where a rule is
 * asked of each post, a row for each post. UTF-8, semicolons, LF; quoted as in RFC 4180; a cell that a spreadsheet would
 * take for a formula starts with an apostrophe.
 *
 * <p>The columns are those of {@link #HEADER}, whatever the language: the id of the dossier; the call; the day of the
 * assessment; the post, counted from 1, empty where the rule is not asked of each post; the rule; its kind and the outcome,
 * by their names in JSON; the reason, in one language; the clauses, the facts that are missing and the readings in force,
 * separated by blanks.
 */
public final class AssessmentCsv {

    /** First row; a column may be added at the end, none is renamed or moved. */
    public static final String HEADER = Csv.row(List.of(
            "dossier",
            "call",
            "date",
            "post",
            "rule",
            "kind",
            "outcome",
            "reason",
            "clauses",
            "missing",
            "interpretations"));

    private AssessmentCsv() {}

    /** Rows of one assessment, without the header, each ended by a line feed. */
    public static String rows(Assessment assessment, Language language) {
        return assessment.findings().stream()
                .flatMap(finding -> rows(assessment, finding, language))
                .collect(Collectors.joining());
    }

    private static Stream<String> rows(Assessment assessment, Finding finding, Language language) {
        if (!finding.rule().perPost()) {
            return Stream.of(row(assessment, "", finding, language));
        }
        Stream.Builder<String> rows = Stream.builder();
        int post = 0;
        for (Evidence run : finding.evidence()) {
            post++;
            Finding one = new Finding(finding.rule(), run.outcome(), ImmutableList.of(run));
            rows.add(row(assessment, Integer.toString(post), one, language));
        }
        return post == 0 ? Stream.of(row(assessment, "", finding, language)) : rows.build();
    }

    private static String row(Assessment assessment, String post, Finding finding, Language language) {
        return Csv.row(List.of(
                assessment.dossier().getId(),
                assessment.call().id().toString(),
                assessment.context().date().toString(),
                post,
                finding.rule().id().toString(),
                finding.rule().kind().name(),
                finding.outcome().name(),
                finding.reason(language),
                join(finding.rule().clauses().stream().map(Object::toString)),
                join(finding.missing().stream().map(Evidence.MissingFact::pointer)),
                join(finding.interpretations().entrySet().stream()
                        .map(reading -> reading.getKey().key() + "=" + reading.getValue()))));
    }

    private static String join(Stream<String> values) {
        return values.collect(Collectors.joining(" "));
    }
}

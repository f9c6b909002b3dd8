package fr.tempspartage.io.report;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Language;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.DecisionsInWords;
import fr.tempspartage.rules.verdict.Evidence;
import fr.tempspartage.rules.verdict.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as CSV (<i>constats en tableau</i>), for spreadsheets: a row for each rule of each dossier, and where a rule is
 * asked of each post, a row for each post. UTF-8, in a {@link CsvDialect}.
 *
 * <p>The columns are those of {@link #header}, whatever the language: the id of the dossier; the call; the day of the
 * assessment; the post, counted from 1, empty where the rule is not asked of each post; the rule; its kind and the outcome,
 * by their names in JSON; the reason, in one language; the clauses, the facts that are missing and the readings in force,
 * separated by blanks; the decisions of the agency among these, and the hash of their file. Thread-safe.
 */
public final class AssessmentCsv {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
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
            "interpretations",
            "decisions",
            "readingsFile");

    private AssessmentCsv() {}

    /** First row; a column may be added at the end, none is renamed or moved. */
    public static String header(CsvDialect dialect) {
        return dialect.header(COLUMNS);
    }

    /** Rows of one assessment, without the header. */
    public static String rows(Assessment assessment, Language language, CsvDialect dialect) {
        Optional<AppliedReadings.Used> used = assessment.agencyReadings();
        return assessment.findings().stream()
                .flatMap(finding -> rows(assessment, finding, language)
                        .map(row -> ImmutableList.<String>builder()
                                .addAll(row)
                                .add(decisions(assessment, used, finding, language))
                                .add(used.map(AppliedReadings.Used::sha256).orElse(""))
                                .build()))
                .map(dialect::row)
                .collect(Collectors.joining());
    }

    private static String decisions(
            Assessment assessment, Optional<AppliedReadings.Used> used, Finding finding, Language language) {
        DecisionsInWords words = DecisionsInWords.of(assessment.call(), language);
        return join(used.stream()
                .flatMap(entries -> finding.interpretations().keySet().stream()
                        .flatMap(interpretation -> entries.reading(interpretation.key()).stream()))
                .map(words::reading));
    }

    private static Stream<List<String>> rows(Assessment assessment, Finding finding, Language language) {
        if (!finding.rule().perPost()) {
            return Stream.of(row(assessment, "", finding, language));
        }
        Stream.Builder<List<String>> rows = Stream.builder();
        int post = 0;
        for (Evidence run : finding.evidence()) {
            post++;
            Finding one = new Finding(finding.rule(), run.outcome(), ImmutableList.of(run));
            rows.add(row(assessment, Integer.toString(post), one, language));
        }
        return post == 0 ? Stream.of(row(assessment, "", finding, language)) : rows.build();
    }

    private static List<String> row(Assessment assessment, String post, Finding finding, Language language) {
        return List.of(
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
                        .map(reading -> reading.getKey().key() + "=" + reading.getValue())));
    }

    private static String join(Stream<String> values) {
        return values.collect(Collectors.joining(" "));
    }
}

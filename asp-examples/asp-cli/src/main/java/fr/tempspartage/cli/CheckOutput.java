package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.AssessmentCsv;
import fr.tempspartage.io.report.DossierCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.Assessment;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.PossibleAnswers;
import fr.tempspartage.rules.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How assessments are written: as they come, or as one document at the end. */
final class CheckOutput extends LanguageOptions {

    enum Format {
        text,
        json,
        jsonl,
        csv
    }

    @Option(names = "--format", paramLabel = "text|json|jsonl|csv", defaultValue = "text")
    private Format format = Format.text;

    @Mixin
    private CsvOptions table = new CsvOptions();

    @Mixin
    private ColourOptions colour = new ColourOptions();

    @Option(names = "--detail")
    private boolean detail;

    @Option(names = "--rules")
    private boolean rules;

    @Option(names = "--all-interpretations")
    private boolean allInterpretations;

    private final List<Assessment> kept = new ArrayList<>();
    private final List<ResultJson.Refused> refused = new ArrayList<>();
    private final List<DossierRow> rows = new ArrayList<>();
    private boolean many;

    boolean isJsonLines() {
        return format == Format.jsonl;
    }

    /** Refuses options that do not go together. */
    void checked() {
        if (table.isAsked() && (format == Format.json || format == Format.jsonl)) {
            throw CsvOptions.twoFormats();
        }
        if (table.isAsked()) {
            format = Format.csv;
        }
        if (rules && format != Format.csv) {
            throw new UsageException(
                    "--rules va avec --format csv.\nPeut-être --detail, pour tous les motifs en texte.",
                    "--rules goes with --format csv.\nMaybe --detail, for all the reasons in text.");
        }
        checkedForAllInterpretations();
        if (detail && format != Format.text) {
            throw new UsageException(
                    "--detail va avec le texte\u00a0; les autres formats disent déjà tout, le CSV avec --rules.\n"
                            + "Peut-être faut-il retirer l’un des deux.",
                    "--detail goes with text; the other formats say everything already, CSV with --rules.\n"
                            + "Maybe leave one out.");
        }
    }

    private void checkedForAllInterpretations() {
        if (allInterpretations && (detail || format == Format.csv)) {
            String other = detail ? "--detail" : "csv";
            throw new UsageException(
                    "--all-interpretations va avec le texte et le JSON, et sans --detail\u00a0; ici «\u00a0" + other
                            + "\u00a0».\nPeut-être --format jsonl.",
                    "--all-interpretations goes with text and JSON, and without --detail; here '" + other
                            + "'.\nMaybe --format jsonl.");
        }
    }

    /** Says whether there may be several dossiers. */
    void start(Session session, boolean several) {
        many = several;
        if (many && allInterpretations && format == Format.json) {
            throw new UsageException(
                    "--all-interpretations de plusieurs dossiers ne fait pas un seul document.\n"
                            + "Peut-être --format jsonl.",
                    "--all-interpretations of several dossiers makes no single document.\nMaybe --format jsonl.");
        }
        if (format == Format.csv) {
            session.console()
                    .text(
                            rules
                                    ? AssessmentCsv.header(table.dialect())
                                    : DossierCsv.in(language(), table.dialect()).header());
        }
    }

    /** Writes an assessment whole or not at all: nothing is printed before everything about it is known. */
    Verdict assessed(Session session, String file, OptionalInt line, Assessment assessment) {
        Console console = session.console();
        Verdict verdict = assessment.verdict();
        if (allInterpretations) {
            possible(console, assessment);
            rows.add(DossierRow.of(file, line, assessment, language()));
            return verdict;
        }
        switch (format) {
            case text -> text(console, DossierRow.of(file, line, assessment, language()), assessment);
            case json -> {
                String written = many ? ResultJson.assessmentLine(assessment) : ResultJson.assessment(assessment);
                if (many && !written.isEmpty()) {
                    kept.add(assessment);
                } else {
                    console.json(written);
                }
            }
            case jsonl -> console.json(ResultJson.assessmentLine(assessment));
            case csv ->
                console.text(
                        rules
                                ? AssessmentCsv.rows(assessment, language(), table.dialect())
                                : DossierCsv.in(language(), table.dialect())
                                        .row(DossierRow.of(file, line, assessment, language())));
        }
        return verdict;
    }

    /** Writes the answers over all readings. */
    private void possible(Console console, Assessment assessment) {
        PossibleAnswers possible = PossibleAnswers.of(assessment);
        if (format == Format.text) {
            TextReport report = TextReport.in(language(), colour.of(console.layout()));
            console.text((rows.isEmpty() ? "" : "\n") + report.possibleAnswers(assessment, possible));
        } else {
            console.json(
                    format == Format.jsonl
                            ? ResultJson.possibleAnswersLine(assessment, possible)
                            : ResultJson.possibleAnswers(assessment, possible));
        }
    }

    private void text(Console console, DossierRow row, Assessment assessment) {
        TextReport report = TextReport.in(language(), colour.of(console.layout()));
        if (detail) {
            console.text((rows.isEmpty() ? "" : "\n") + report.assessment(assessment));
        } else if (!many) {
            console.text(report.shortAnswer(assessment));
        }
        rows.add(row);
    }

    /** A dossier that could not be read; the issues themselves are on standard error already. */
    void refused(Session session, String file, OptionalInt line, List<Issue> issues) {
        without(session, DossierRow.notRead(file, line, issues, language()), issues);
    }

    /** A dossier whose assessment broke off. */
    void notAssessed(Session session, String file, OptionalInt line, Issue issue) {
        without(session, DossierRow.notAssessed(file, line, issue, language()), List.of(issue));
    }

    private void without(Session session, DossierRow row, List<Issue> issues) {
        ResultJson.Refused one = new ResultJson.Refused(row.source(), row.line(), ImmutableList.copyOf(issues));
        switch (format) {
            case text -> rows.add(row);
            case json -> refused.add(one);
            case jsonl -> session.console().json(ResultJson.refusedLine(one));
            case csv -> {
                if (!rules) {
                    session.console()
                            .text(DossierCsv.in(language(), table.dialect()).row(row));
                }
            }
        }
    }

    void end(Session session, CallDefinition call, AssessmentContext context) {
        if (many && format == Format.json) {
            session.console().json(ResultJson.assessments(kept, refused));
        } else if (format == Format.json) {
            refused.forEach(one -> session.console().json(ResultJson.refused(one)));
        } else if (many && format == Format.text) {
            TextReport report =
                    TextReport.in(language(), colour.of(session.console().table()));
            session.console().text((detail || allInterpretations ? "\n" : "") + report.overview(call, context, rows));
        }
    }
}

package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.AssessmentCsv;
import fr.tempspartage.rules.call.Assessment;
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

    private final List<Assessment> kept = new ArrayList<>();
    private boolean many;

    boolean isJsonLines() {
        return format == Format.jsonl;
    }

    /** Says whether there may be several dossiers. */
    void start(Session session, boolean several) {
        many = several;
        if (table.isAsked() && (format == Format.json || format == Format.jsonl)) {
            throw CsvOptions.twoFormats();
        }
        if (table.isAsked()) {
            format = Format.csv;
        }
        if (format == Format.csv) {
            session.console().text(AssessmentCsv.header(table.dialect()));
        }
    }

    void assessed(Session session, Assessment assessment) {
        Console console = session.console();
        switch (format) {
            case text ->
                console.text((kept.isEmpty() ? "" : "\n") + report(console).assessment(assessment));
            case json -> {
                if (!many) {
                    console.json(ResultJson.assessment(assessment));
                }
            }
            case jsonl -> console.json(ResultJson.assessmentLine(assessment));
            case csv -> console.text(AssessmentCsv.rows(assessment, language(), table.dialect()));
        }
        if (format == Format.text || format == Format.json) {
            kept.add(assessment);
        }
    }

    /** The issues themselves are on standard error already. */
    void refused(Session session, String file, OptionalInt line, ReadResult<Dossier> result) {
        if (format == Format.jsonl) {
            session.console().json(ResultJson.refusedLine(file, line, result.issues()));
        }
    }

    void end(Session session) {
        if (many && format == Format.json) {
            session.console().json(ResultJson.assessments(kept));
        } else if (many && format == Format.text) {
            session.console().text(report(session.console()).summary(kept));
        }
    }
}

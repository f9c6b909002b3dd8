package fr.tempspartage.web.campaign;

import fr.tempspartage.domain.Language;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.bulk.Bulk;
import fr.tempspartage.io.report.BudgetCsv;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.RankCsv;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.web.site.Refusal;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/** Files to take away (<i>téléchargements</i>), with the bytes that the command line writes. They lie in the folder of the campaign. */
final class Downloads {

    private static final int AT_ONCE = 2;

    private final Semaphore making = new Semaphore(AT_ONCE);

    /** Something that writes a file. */
    interface Maker {

        void write(Path file) throws IOException;
    }

    /** Verdicts as a table, {@code .csv} or {@code .xlsx}. */
    Path verdicts(Job job, Results results, String ending, Language language, CsvDialect dialect) throws IOException {
        String name = "verdicts-" + language + "-" + dialect + ending;
        return once(job, name, file -> {
            Ask ask = results.ask();
            Bulk bulk = job.engine()
                    .bulk(ask, ask.call(), ask.context())
                    .in(language, dialect)
                    .watchedBy(job.downloading());
            bulk.run(results.lines(), file);
        });
    }

    /** Money as a table. */
    static String budget(Results results, Money money, Language language, CsvDialect dialect) {
        Ask ask = results.ask();
        List<DossierRow> leftOut = new ArrayList<>();
        for (int i = 0; i < results.rows().size(); i++) {
            Row row = results.rows().get(i);
            Issue why = results.notInBudget().get(row.number());
            if (why != null || !row.said().isAssessed()) {
                leftOut.add(DossierRow.without(
                        ask.name(),
                        row.line() == 0 ? OptionalInt.empty() : OptionalInt.of(row.line()),
                        why != null ? List.of(why) : results.stored(row).issues(),
                        language));
            }
        }
        return BudgetCsv.write(money.tables(), money.committed(), money.paid(), Map.of(), leftOut, language, dialect)
                + BudgetCsv.decisions(ask.call(), AppliedReadings.inForce(ask.context()), language, dialect);
    }

    /** Order for the committee as a table. */
    static String order(Order order, Language language, CsvDialect dialect) {
        return RankCsv.write(order.ranking(), order.leftOut(), language, dialect);
    }

    /** What is wrong on which line, as a table. */
    Path issues(Job job, Results results, Language language, CsvDialect dialect) throws IOException {
        return once(job, "issues-" + language + "-" + dialect + ".csv", file -> {
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                out.write(
                        dialect.header(List.of("number", "line", "dossier", "severity", "place", "pointer", "issue")));
                for (int index : IntStream.of(results.withIssues(false)).toArray()) {
                    Row row = results.rows().get(index);
                    for (Issue issue : results.stored(row).issues()) {
                        out.write(dialect.row(List.of(
                                Integer.toString(row.number()),
                                row.line() == 0 ? "" : Integer.toString(row.line()),
                                row.id(),
                                issue.severity().toString(),
                                issue.line() == 0 ? "" : issue.place(),
                                issue.pointer(),
                                issue.message().in(language).replace('\n', ' '))));
                    }
                }
            }
        });
    }

    /** Makes a file unless it is there. */
    private Path once(Job job, String name, Maker maker) throws IOException {
        if (!making.tryAcquire()) {
            throw Refusal.of(
                    503,
                    "Trop de fichiers sont en préparation\u00a0: réessayez dans une minute.",
                    "Too many files are being made: try again in a minute.");
        }
        try {
            Path file = job.folder().resolve(name);
            synchronized (job.making()) {
                if (!Files.exists(file)) {
                    maker.write(file);
                }
            }
            return file;
        } finally {
            making.release();
        }
    }
}

package fr.tempspartage.io.bulk;

import fr.tempspartage.domain.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/** Run whose result is a file: made beside it, gone on with after an interruption, and complete or not there. */
final class FileRun {

    /** Columns of {@link fr.tempspartage.io.report.DossierCsv} that hold numbers: line, documents, amounts. */
    private static final List<Integer> NUMBERS = List.of(1, 9, 10, 14, 15);

    private final Options options;
    private final String name;
    private final Target target;

    /**
     * Makes a run.
     *
     * @param name the name of the input
     */
    FileRun(Options options, String name, Target target) {
        this.options = options;
        this.name = name;
        this.target = target;
    }

    /** Way to the records, which is gone only when the output is known to be ours. */
    interface Opening {

        Source open() throws IOException;
    }

    BulkCounts run(Opening opening) {
        try (Journal journal = writing(() -> Journal.open(target.journal()))) {
            Optional<Journal.Checkpoint> from = from(journal);
            BulkCounts counts;
            try (Source source = opening.open()) {
                if (from.isPresent() && !source.passTo(from.get().in())) {
                    throw Failures.changed(name);
                }
                counts = examined(source, journal, from);
            } catch (IOException e) {
                throw Failures.reading(name, from.map(f -> f.in().records()).orElse(0L), e);
            }
            writing(() -> finished(counts));
            return counts;
        } catch (IOException e) {
            throw Failures.written(target.file().toString(), e);
        }
    }

    /** Place from which an interrupted run goes on. */
    private Optional<Journal.Checkpoint> from(Journal journal) throws IOException {
        Optional<Journal.Checkpoint> last = journal.last();
        if (options.afresh
                || last.isEmpty()
                || !Files.exists(target.part())
                || Files.size(target.part()) < last.get().out()) {
            return Optional.empty();
        }
        List<String> asked = options.asked(name, target);
        if (!journal.asked().equals(asked)) {
            throw Failures.askedOtherwise(target, journal.asked(), asked);
        }
        return last;
    }

    private BulkCounts examined(Source source, Journal journal, Optional<Journal.Checkpoint> from) throws IOException {
        writing(() -> {
            journal.start(options.asked(name, target), from);
            return journal;
        });
        long keep = from.map(Journal.Checkpoint::out).orElse(0L);
        try (Sink sink = writing(() -> new Sink.Kept(target.part(), journal, keep, options.pace.often()))) {
            from.ifPresent(place -> options.watcher.resumed(place.in().records()));
            return options.run(name, target.file().toString())
                    .all(
                            source,
                            options.examiner(name, target.format(), target.compression()),
                            sink,
                            from.map(Journal.Checkpoint::counts));
        }
    }

    /** Gives the result its name; what is made of lines at the end is made now, and its rows are counted. */
    private Target finished(BulkCounts counts) throws IOException {
        Path complete = target.part();
        if (target.format() == Target.Format.XLSX || target.format() == Target.Format.PARQUET) {
            complete = target.made();
            Files.deleteIfExists(complete);
            long rows = target.format() == Target.Format.XLSX
                    ? workbook(complete)
                    : ParquetFile.of(target.part(), complete, options.threads);
            if (rows != counts.records()) {
                throw Failures.counts(counts.records(), counts.records(), rows);
            }
        }
        Files.move(complete, target.file(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(target.part());
        Files.delete(target.journal());
        return target;
    }

    private long workbook(Path made) throws IOException {
        String sheet = options.language == Language.FRENCH ? "Résultats" : "Results";
        try (OutputStream out = Files.newOutputStream(made)) {
            return CellLines.toWorkbook(
                    target.part(), out, sheet, options.cells().names(), NUMBERS);
        }
    }

    private <T> T writing(Failures.Writing<T> what) {
        return Failures.writing(target, what);
    }
}

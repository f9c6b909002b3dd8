package fr.tempspartage.io.bulk;

import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.call.Calls;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Examination of very many dossiers (<i>examen en nombre</i>), for example
 * {@code Bulk.of(call, context, AspJson.standard()).threads(2).run(Path.of("in.jsonl"), Path.of("out.jsonl"))}.
 *
 * <p>The input is JSON Lines, one dossier on each line that is not blank, or a table as {@link DossierTables} reads it; lines
 * and .csv may be compressed with gzip or zstd, which their content tells. For each record there is one line or one row, in
 * the order of the input: a verdict, or why there is none, and one that cannot be read stops no other. The bytes of lines
 * and of .csv depend on the input and on what is asked alone, neither on the number of threads nor on interruptions.
 *
 * <p>A result is made beside the file that is asked for, in {@code FILE.part} with {@code FILE.journal}, and takes its
 * name when it is complete. Where a run was interrupted in whatever way, the next one that asks the same of the same
 * input goes on from there. Memory does not grow with the input, save that of a workbook that is read. Immutable and
 * thread-safe, as far as the watcher is.
 */
public final class Bulk {

    /** Most bytes that may come out of one compressed file: 64 gibibytes. */
    public static final long MAX_EXPANDED = 1L << 36;

    /** Most threads that a run takes. */
    public static final int MAX_THREADS = 256;

    private final Options options;

    /** What is written of each record (<i>contenu</i>). */
    public enum Content {
        /** Codes and amounts: see {@link fr.tempspartage.io.json.VerdictLines}; in tables for people, words. */
        VERDICTS,
        /** The whole assessment: see {@link fr.tempspartage.io.json.ResultJson#assessmentLine}. */
        FULL
    }

    private Bulk(Options options) {
        this.options = options;
    }

    /** Examination by one call, which every dossier must answer: codes and amounts, on all processors. */
    public static Bulk of(CallDefinition call, AssessmentContext context, AspJson reader) {
        return new Bulk(new Options(
                List.of(call),
                context,
                reader.answering(call.id()),
                DossierTables.standard().answering(call.id()).knowing(Calls.of(List.of(call)))));
    }

    /**
     * Examination of each dossier by the call that it answers: codes and amounts, on all processors. A dossier for none of
     * the calls is refused.
     */
    public static Bulk of(List<CallDefinition> calls, AssessmentContext context, AspJson reader) {
        return new Bulk(new Options(
                calls,
                context,
                reader.knowing(calls.stream().map(CallDefinition::id).toList()),
                DossierTables.standard().knowing(Calls.of(calls))));
    }

    private Bulk with(Consumer<Options> change) {
        Options changed = new Options(options);
        change.accept(changed);
        return new Bulk(changed);
    }

    /** Same examination with another content. */
    public Bulk writing(Content content) {
        return with(asked -> {
            asked.content = content;
            asked.pace = content == Content.FULL ? Pace.ASSESSMENTS : Pace.VERDICTS;
        });
    }

    /** Same examination with tables in another language and dialect. */
    public Bulk in(Language language, CsvDialect dialect) {
        return with(asked -> {
            asked.language = language;
            asked.dialect = dialect;
        });
    }

    /** Same examination with a change to how tables are read. */
    public Bulk readingTables(UnaryOperator<DossierTables> change) {
        return with(asked -> asked.tables = change.apply(asked.tables));
    }

    /**
     * Same examination on so many threads.
     *
     * @throws IllegalArgumentException if there are none, or more than {@value #MAX_THREADS}
     */
    public Bulk threads(int threads) {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException(
                    threads + " threads are refused.\nMaybe from 1 to " + MAX_THREADS + ", one for each processor.");
        }
        return with(asked -> asked.threads = threads);
    }

    /** Same examination, which stops at the first record that cannot be read or assessed. */
    public Bulk strict() {
        return with(asked -> asked.strict = true);
    }

    /** Same examination, which starts anew whatever an interrupted run has left. */
    public Bulk afresh() {
        return with(asked -> asked.afresh = true);
    }

    /** Same examination, which someone watches. */
    public Bulk watchedBy(BulkWatcher watcher) {
        return with(asked -> asked.watcher = watcher);
    }

    /** Same examination, of which someone takes what came of each record, beside what is written. */
    public Bulk takenBy(BulkTaker taker) {
        return with(asked -> asked.taker = taker);
    }

    /** Same examination, which gives its input another name in results and in what it says, whatever its file is called. */
    public Bulk naming(String input) {
        return with(asked -> asked.name = Optional.of(input));
    }

    /** Same examination with the work cut in another way. */
    Bulk at(Pace pace) {
        return with(asked -> asked.pace = pace);
    }

    /** Same examination with another limit than {@link #MAX_EXPANDED} for what comes out of one compressed file. */
    public Bulk expanding(long most) {
        return with(asked -> asked.maxExpanded = most);
    }

    /**
     * Same examination, of which something else is known that its results depend on, as the version of a program: an
     * interrupted run goes on only where it is the same.
     */
    public Bulk stating(String name, String value) {
        return with(asked -> asked.also.put(name, value));
    }

    /**
     * Examines a file.
     *
     * @param in JSON Lines or .csv, compressed or not, or .xlsx or .ods
     * @param out the result: {@code .jsonl}, {@code .ndjson} or {@code .csv}, compressed where {@code .gz} or {@code .zst}
     *     follows, {@code .xlsx} or {@code .parquet}; one that is there already is replaced when the new one is complete. To
     *     what is no file, as a pipe, JSON Lines are written, and nothing is kept to go on from
     * @return what came of the records
     * @throws RefusedException if the name of the result tells no format, or one that the content does not go with
     * @throws BulkException if the run ends before its end
     */
    public BulkCounts run(Path in, Path out) {
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            try (OutputStream stream = Files.newOutputStream(out)) {
                return run(in, stream);
            } catch (IOException e) {
                throw Failures.written(out.toString(), e);
            }
        }
        Target target = checked(Target.of(out));
        try (Opened opened = Opened.of(in, options)) {
            return new FileRun(options, options.name(in), target).run(opened::source);
        } catch (IOException e) {
            throw Failures.reading(options.name(in), 0, e);
        }
    }

    /** Examines a file and writes JSON Lines to a stream, which is not closed; nothing is kept to go on from. */
    public BulkCounts run(Path in, OutputStream out) {
        try (Opened opened = Opened.of(in, options)) {
            return run(opened.source(), options.name(in), out);
        } catch (IOException e) {
            throw Failures.reading(options.name(in), 0, e);
        }
    }

    /**
     * Examines JSON Lines of a stream, which is not closed. An interrupted run goes on if the same bytes come again.
     *
     * @param name the name that results give to the stream
     */
    public BulkCounts run(InputStream in, String name, Path out) {
        return new FileRun(options, name, checked(Target.of(out))).run(() -> lines(in));
    }

    /**
     * Examines JSON Lines of a stream and writes JSON Lines to another; neither is closed, and nothing is kept to go on from.
     *
     * @param name the name that results give to the stream
     */
    public BulkCounts run(InputStream in, String name, OutputStream out) {
        try {
            return run(lines(in), name, out);
        } catch (IOException e) {
            throw Failures.reading(name, 0, e);
        }
    }

    private Source lines(InputStream in) throws IOException {
        return new LineSource(Expanded.open(in, -1, options.maxExpanded), options.json, options.pace);
    }

    private BulkCounts run(Source source, String name, OutputStream out) throws IOException {
        return options.run(name, "-")
                .all(
                        source,
                        options.examiner(name, Target.Format.JSON_LINES, Compression.NONE),
                        new Sink.Stream(out),
                        Optional.empty());
    }

    private Target checked(Target target) {
        if (options.content == Content.FULL && target.format() != Target.Format.JSON_LINES) {
            throw new RefusedException(
                    "Les examens entiers s’écrivent en JSON Lines, et non dans un tableau.\n"
                            + "Peut-être .jsonl, ou les avis seuls.",
                    "Whole assessments are written as JSON Lines, not as a table.\nMaybe .jsonl, or verdicts alone.");
        }
        target.compression().checked();
        if (target.format() == Target.Format.PARQUET) {
            ParquetFile.checked();
        }
        return target;
    }
}

package fr.tempspartage.io.bulk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.RefusedException;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.VerdictLines;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Examination of very many dossiers (<i>examen en nombre</i>), for example
 * {@code Bulk.of(call, context, AspJson.standard()).threads(2).run(Path.of("in.jsonl"), Path.of("out.jsonl"))}.
 *
 * <p>The input is JSON Lines, one dossier on each line that is not blank, and may be compressed with gzip or zstd, which
 * its content tells. For each record there is one line or one row, in the order of the input: a verdict, or why there is
 * none, and one that cannot be read stops no other. The bytes of the result depend on the input and on what is asked
 * alone, neither on the number of threads nor on interruptions.
 *
 * <p>A result is made beside the file that is asked for, in {@code FILE.part} with {@code FILE.journal}, and takes its
 * name when it is complete. Where a run was interrupted in whatever way, the next one that asks the same of the same
 * input goes on from there. Memory does not grow with the input. Immutable and thread-safe.
 */
public final class Bulk {

    /** Most bytes that may come out of one compressed file: 64 gibibytes. */
    public static final long MAX_EXPANDED = 1L << 36;

    /** Most threads that a run takes. */
    public static final int MAX_THREADS = 256;

    private final ImmutableMap<CallId, CallDefinition> calls;
    private final AssessmentContext context;
    private final AspJson reader;
    private final Content content;
    private final Language language;
    private final Manner manner;
    private final ImmutableMap<String, String> also;

    /** What is written of each record (<i>contenu</i>). */
    public enum Content {
        /** Codes and amounts: see {@link fr.tempspartage.io.json.VerdictLines}; in tables, words. */
        VERDICTS,
        /** The whole assessment: see {@link fr.tempspartage.io.json.ResultJson#assessmentLine}. */
        FULL
    }

    /** How the work is done. */
    private record Manner(
            int threads, boolean strict, boolean afresh, CsvDialect dialect, Pace pace, BulkWatcher watcher) {}

    private Bulk(
            ImmutableMap<CallId, CallDefinition> calls,
            AssessmentContext context,
            AspJson reader,
            Content content,
            Language language,
            Manner manner,
            ImmutableMap<String, String> also) {
        this.calls = calls;
        this.context = context;
        this.reader = reader;
        this.content = content;
        this.language = language;
        this.manner = manner;
        this.also = also;
    }

    /** Examination by one call, which every dossier must answer: codes and amounts, on all processors. */
    public static Bulk of(CallDefinition call, AssessmentContext context, AspJson reader) {
        return with(List.of(call), context, reader.answering(call.id()));
    }

    /**
     * Examination of each dossier by the call that it answers: codes and amounts, on all processors. A dossier for none of
     * the calls is refused.
     */
    public static Bulk of(List<CallDefinition> calls, AssessmentContext context, AspJson reader) {
        return with(
                calls,
                context,
                reader.knowing(calls.stream().map(CallDefinition::id).toList()));
    }

    private static Bulk with(List<CallDefinition> calls, AssessmentContext context, AspJson reader) {
        int processors = Math.min(MAX_THREADS, Runtime.getRuntime().availableProcessors());
        return new Bulk(
                Maps.uniqueIndex(calls, CallDefinition::id),
                context,
                reader,
                Content.VERDICTS,
                Language.FRENCH,
                new Manner(processors, false, false, CsvDialect.PLAIN, Pace.VERDICTS, BulkWatcher.NONE),
                ImmutableMap.of());
    }

    private Bulk with(Manner other) {
        return new Bulk(calls, context, reader, content, language, other, also);
    }

    /** Same examination with another content. */
    public Bulk writing(Content other) {
        Pace pace = other == Content.FULL ? Pace.ASSESSMENTS : Pace.VERDICTS;
        return new Bulk(calls, context, reader, other, language, manner, also).at(pace);
    }

    /** Same examination with tables in another language and dialect. */
    public Bulk in(Language other, CsvDialect dialect) {
        return new Bulk(
                calls,
                context,
                reader,
                content,
                other,
                new Manner(manner.threads, manner.strict, manner.afresh, dialect, manner.pace, manner.watcher),
                also);
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
        return with(new Manner(threads, manner.strict, manner.afresh, manner.dialect, manner.pace, manner.watcher));
    }

    /** Same examination, which stops at the first record that cannot be read or assessed. */
    public Bulk strict() {
        return with(new Manner(manner.threads, true, manner.afresh, manner.dialect, manner.pace, manner.watcher));
    }

    /** Same examination, which starts anew whatever an interrupted run has left. */
    public Bulk afresh() {
        return with(new Manner(manner.threads, manner.strict, true, manner.dialect, manner.pace, manner.watcher));
    }

    /** Same examination, which someone watches. */
    public Bulk watchedBy(BulkWatcher watcher) {
        return with(new Manner(manner.threads, manner.strict, manner.afresh, manner.dialect, manner.pace, watcher));
    }

    /** Same examination with the work cut in another way. */
    Bulk at(Pace pace) {
        return with(new Manner(manner.threads, manner.strict, manner.afresh, manner.dialect, pace, manner.watcher));
    }

    /**
     * Same examination, of which something else is known that its results depend on, as the version of a program: an
     * interrupted run goes on only where it is the same.
     */
    public Bulk stating(String name, String value) {
        return new Bulk(
                calls,
                context,
                reader,
                content,
                language,
                manner,
                ImmutableMap.<String, String>builder()
                        .putAll(also)
                        .put(name, value)
                        .buildKeepingLast());
    }

    /**
     * Examines a file.
     *
     * @param in JSON Lines, compressed or not
     * @param out the result: {@code .jsonl}, {@code .ndjson} or {@code .csv}, compressed where {@code .gz} or {@code .zst}
     *     follows; one that is there already is replaced when the new one is complete. To what is no file, as a pipe, JSON
     *     Lines are written, and nothing is kept to go on from
     * @return what came of the records
     * @throws RefusedException if the name of the result tells no format, or one that the content does not go with
     * @throws BulkException if the run ends before its end
     */
    public BulkCounts run(Path in, Path out) {
        boolean file = !Files.exists(out) || Files.isRegularFile(out);
        Optional<Target> target = file ? Optional.of(checked(Target.of(out))) : Optional.empty();
        try (InputStream bytes = Files.newInputStream(in)) {
            long length = Files.size(in);
            return target.isPresent()
                    ? run(bytes, in.toString(), length, target.get())
                    : run(bytes, in.toString(), length, out);
        } catch (IOException e) {
            throw Failures.reading(in.toString(), 0, e);
        }
    }

    /** Examines a file and writes JSON Lines to a stream, which is not closed; nothing is kept to go on from. */
    public BulkCounts run(Path in, OutputStream out) {
        try (InputStream bytes = Files.newInputStream(in)) {
            return run(bytes, in.toString(), Files.size(in), out);
        } catch (IOException e) {
            throw Failures.reading(in.toString(), 0, e);
        }
    }

    /**
     * Examines a stream, which is not closed. An interrupted run goes on if the same bytes come again.
     *
     * @param name the name that results give to the stream
     */
    public BulkCounts run(InputStream in, String name, Path out) {
        return run(in, name, -1, checked(Target.of(out)));
    }

    /**
     * Examines a stream and writes JSON Lines to another; neither is closed, and nothing is kept to go on from.
     *
     * @param name the name that results give to the stream
     */
    public BulkCounts run(InputStream in, String name, OutputStream out) {
        return run(in, name, -1, out);
    }

    private BulkCounts run(InputStream in, String name, long length, Path out) {
        try (OutputStream stream = Files.newOutputStream(out)) {
            return run(in, name, length, stream);
        } catch (IOException e) {
            throw Failures.written(out.toString(), e);
        }
    }

    private BulkCounts run(InputStream in, String name, long length, OutputStream out) {
        Rendering rendering = rendering(name, Target.Format.JSON_LINES);
        try (Source source = source(in, length)) {
            return run(name, "-")
                    .all(source, examiner(rendering, Compression.NONE), new Sink.Stream(out), Optional.empty());
        } catch (IOException e) {
            throw Failures.reading(name, 0, e);
        }
    }

    private Target checked(Target target) {
        if (content == Content.FULL && target.format() != Target.Format.JSON_LINES) {
            throw new RefusedException(
                    "Les examens entiers s’écrivent en JSON Lines, et non dans un tableau.\n"
                            + "Peut-être .jsonl, ou les avis seuls.",
                    "Whole assessments are written as JSON Lines, not as a table.\nMaybe .jsonl, or verdicts alone.");
        }
        target.compression().checked();
        return target;
    }

    private BulkCounts run(InputStream in, String name, long length, Target target) {
        try (Journal journal = Failures.writing(target, () -> Journal.open(target.journal()))) {
            Optional<Journal.Checkpoint> from = from(journal, name, target);
            BulkCounts counts;
            try (Source source = source(in, length)) {
                if (from.isPresent() && !source.passTo(from.get().in())) {
                    throw Failures.changed(name);
                }
                counts = examined(source, name, target, journal, from);
            } catch (IOException e) {
                throw Failures.reading(name, from.map(f -> f.in().records()).orElse(0L), e);
            }
            Failures.writing(target, () -> {
                Files.move(target.part(), target.file(), StandardCopyOption.ATOMIC_MOVE);
                Files.delete(target.journal());
                return target;
            });
            return counts;
        } catch (IOException e) {
            throw Failures.written(target.file().toString(), e);
        }
    }

    private BulkCounts examined(
            Source source, String name, Target target, Journal journal, Optional<Journal.Checkpoint> from)
            throws IOException {
        Failures.writing(target, () -> {
            journal.start(asked(name, target), from);
            return journal;
        });
        long keep = from.map(Journal.Checkpoint::out).orElse(0L);
        try (Sink sink =
                Failures.writing(target, () -> new Sink.Kept(target.part(), journal, keep, manner.pace.often()))) {
            from.ifPresent(place -> manner.watcher.resumed(place.in().records()));
            return run(name, target.file().toString())
                    .all(
                            source,
                            examiner(rendering(name, target.format()), target.compression()),
                            sink,
                            from.map(Journal.Checkpoint::counts));
        }
    }

    private BulkRun run(String name, String result) {
        return new BulkRun(name, result, manner.threads, manner.strict, manner.watcher);
    }

    /** Place from which an interrupted run goes on. */
    private Optional<Journal.Checkpoint> from(Journal journal, String name, Target target) throws IOException {
        Optional<Journal.Checkpoint> last = journal.last();
        if (manner.afresh
                || last.isEmpty()
                || !Files.exists(target.part())
                || Files.size(target.part()) < last.get().out()) {
            return Optional.empty();
        }
        List<String> asked = asked(name, target);
        if (!journal.asked().equals(asked)) {
            throw Failures.askedOtherwise(target, journal.asked(), asked);
        }
        return last;
    }

    /** What the bytes of the result depend on, beside the records. */
    private List<String> asked(String name, Target target) {
        List<String> asked = new ArrayList<>();
        calls.forEach((id, call) -> asked.add(
                "call=" + id + " " + call.campaign().getSource().sha256().orElse("")));
        asked.add("on=" + context.date());
        new TreeMap<>(context.readings().chosen()).forEach((key, choice) -> asked.add(key + "=" + choice));
        asked.add("readings="
                + context.agencyReadings().map(AppliedReadings::sha256).orElse(""));
        asked.add("deadline="
                + context.deadline().map(d -> d.firstLateInstant().toString()).orElse(""));
        asked.add("content=" + content);
        asked.add("format=" + target.format() + target.compression().ending());
        if (target.format() == Target.Format.CSV) {
            asked.add("language=" + language + " " + manner.dialect);
        }
        if (target.format() == Target.Format.CSV || content == Content.FULL) {
            asked.add("source=" + name);
        }
        asked.add("batch=" + manner.pace.bytes() + "/" + manner.pace.records() + "/" + reader.maxBytes());
        for (Map.Entry<String, String> one : also.entrySet()) {
            asked.add(one.getKey() + "=" + one.getValue());
        }
        return asked.stream().map(Lines::onOneLine).toList();
    }

    private Examiner examiner(Rendering rendering, Compression compression) {
        return new Examiner(
                ImmutableMap.copyOf(Maps.transformValues(calls, call -> Assessor.of(call, context))),
                rendering,
                compression);
    }

    private Rendering rendering(String name, Target.Format format) {
        if (format == Target.Format.CSV) {
            return new Rendering.Rows(name, language, manner.dialect);
        }
        return content == Content.FULL
                ? new Rendering.Whole(name)
                : new Rendering.Verdicts(VerdictLines.of(calls.values(), context));
    }

    private Source source(InputStream in, long length) throws IOException {
        return new LineSource(Expanded.open(in, length, MAX_EXPANDED), reader, manner.pace);
    }
}

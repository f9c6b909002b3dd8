package fr.tempspartage.io.bulk;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.io.json.VerdictLines;
import fr.tempspartage.io.report.CsvDialect;
import fr.tempspartage.io.report.DossierCsv;
import fr.tempspartage.io.spreadsheet.DossierTables;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.Assessor;
import fr.tempspartage.rules.call.CallDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is asked of an examination. It is changed by whoever makes it, and by nobody else afterwards. */
final class Options {

    final ImmutableMap<CallId, CallDefinition> calls;
    final AssessmentContext context;
    final AspJson json;
    final Map<String, String> also;
    DossierTables tables;
    Bulk.Content content = Bulk.Content.VERDICTS;
    Language language = Language.FRENCH;
    CsvDialect dialect = CsvDialect.PLAIN;
    Pace pace = Pace.VERDICTS;
    BulkWatcher watcher = BulkWatcher.NONE;
    BulkTaker taker = BulkTaker.NONE;
    Optional<String> name = Optional.empty();
    int threads = Math.min(Bulk.MAX_THREADS, Runtime.getRuntime().availableProcessors());
    boolean strict;
    boolean afresh;
    long maxExpanded = Bulk.MAX_EXPANDED;

    Options(List<CallDefinition> calls, AssessmentContext context, AspJson json, DossierTables tables) {
        this.calls = Maps.uniqueIndex(calls, CallDefinition::id);
        this.context = context;
        this.json = json;
        this.tables = tables;
        this.also = new LinkedHashMap<>();
    }

    Options(Options other) {
        this.calls = other.calls;
        this.context = other.context;
        this.json = other.json;
        this.also = new LinkedHashMap<>(other.also);
        this.tables = other.tables;
        this.content = other.content;
        this.language = other.language;
        this.dialect = other.dialect;
        this.pace = other.pace;
        this.watcher = other.watcher;
        this.taker = other.taker;
        this.name = other.name;
        this.threads = other.threads;
        this.strict = other.strict;
        this.afresh = other.afresh;
        this.maxExpanded = other.maxExpanded;
    }

    /** Name that results and messages give to a file of records. */
    String name(Path file) {
        return name.orElse(file.toString());
    }

    /** What the bytes of the result depend on, beside the records. */
    List<String> asked(String source, Target target) {
        List<String> asked = new ArrayList<>();
        calls.forEach((id, call) -> asked.add(
                "call=" + id + " " + call.campaign().getSource().sha256().orElse("")));
        asked.add("on=" + context.date());
        new TreeMap<>(context.readings().chosen()).forEach((key, choice) -> asked.add(key + "=" + choice));
        asked.add("readings="
                + context.agencyReadings().map(AppliedReadings::sha256).orElse(""));
        asked.add("deadline="
                + context.deadline().map(d -> d.firstLateInstant().toString()).orElse(""));
        asked.add("registers=" + context.registers().names(context.date()));
        asked.add("content=" + content);
        asked.add("format=" + target.format() + target.compression().ending());
        boolean words = target.format() == Target.Format.CSV || target.format() == Target.Format.XLSX;
        if (words) {
            asked.add("language=" + language + " " + dialect);
        }
        if (words || content == Bulk.Content.FULL) {
            asked.add("source=" + source);
        }
        asked.add("batch=" + pace.bytes() + "/" + pace.records() + "/" + json.maxBytes());
        also.forEach((name, value) -> asked.add(name + "=" + value));
        return asked.stream().map(Lines::onOneLine).toList();
    }

    Examiner examiner(String source, Target.Format format, Compression compression) {
        return new Examiner(
                ImmutableMap.copyOf(Maps.transformValues(calls, call -> Assessor.of(call, context))),
                rendering(source, format),
                compression,
                taker);
    }

    private Rendering rendering(String source, Target.Format format) {
        return switch (format) {
            case CSV -> new Rendering.Rows(source, language, DossierCsv.in(language, dialect));
            case XLSX -> new Rendering.Cells(source, language, cells());
            case PARQUET -> verdicts();
            case JSON_LINES -> content == Bulk.Content.FULL ? new Rendering.Whole(source) : verdicts();
        };
    }

    private Rendering verdicts() {
        return new Rendering.Verdicts(VerdictLines.of(calls.values(), context));
    }

    /** Rows with amounts as programs write them, whatever the dialect. */
    DossierCsv cells() {
        return DossierCsv.in(language, CsvDialect.PLAIN);
    }

    BulkRun run(String source, String result) {
        return new BulkRun(source, result, threads, strict, watcher);
    }
}

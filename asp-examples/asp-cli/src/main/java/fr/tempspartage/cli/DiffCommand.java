package fr.tempspartage.cli;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.json.ResultJson;
import fr.tempspartage.io.report.DiffCsv;
import fr.tempspartage.io.report.DossierRow;
import fr.tempspartage.io.report.TextReport;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import fr.tempspartage.rules.inquiry.AssessmentDiff;
import fr.tempspartage.rules.inquiry.Direction;
import fr.tempspartage.rules.inquiry.ManyDiffs;
import fr.tempspartage.rules.inquiry.SideBySide;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what changes from one dossier to another, or for the same dossiers under another call, value or reading. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp diff nouvelle-aquitaine-2026 dossier.json --with leastPeripheralShare=60%% --on 2026-05-20",
            "  asp diff nouvelle-aquitaine-2026 a.json b.json --on 2026-05-20",
            "  asp diff nouvelle-aquitaine-2026 dossiers.jsonl --interpret I-NA-4=any-assistant --format csv",
            "  asp diff nouvelle-aquitaine-2026 a.json --to auvergne-rhone-alpes-2026"
        })
final class DiffCommand implements Callable<Integer> {

    enum Format {
        text,
        json,
        csv
    }

    /** Which changes give the exit code of a match. */
    enum FailOn {
        changed,
        worse
    }

    private final Session session;

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DOSSIER")
    private List<String> files = new ArrayList<>();

    @Option(names = "--to", paramLabel = "CALL")
    private @Nullable String to;

    @Option(names = "--lines")
    private boolean lines;

    @Option(names = "--fail-on", paramLabel = "changed|worse")
    private @Nullable FailOn failOn;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private Format format = Format.text;

    @Mixin
    private CsvOptions table = new CsvOptions();

    private final List<ResultJson.Refused> leftOut = new ArrayList<>();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (table.isAsked() && format == Format.json) {
            throw CsvOptions.twoFormats();
        }
        if (table.isAsked()) {
            format = Format.csv;
        }
        CallDefinition before = session.call(callId);
        String second = to;
        boolean decided = context.readingsFile().isPresent() || context.hasRegisters();
        // Readings and registers stand on both sides, unless they are all that there is to try.
        boolean trying = decided && second == null && !context.isOtherwise() && files.size() != 2;
        boolean otherwise = second != null || context.isOtherwise() || trying;
        if (!otherwise && files.size() != 2) {
            throw new UsageException(
                    "Il faut deux dossiers, ou une différence à essayer.\n"
                            + "Peut-être --with, --interpret ou --to, pour comparer chaque dossier avec lui-même.",
                    "Two dossiers are needed, or something to try.\n"
                            + "Maybe --with, --interpret or --to, to compare each dossier with itself.");
        }
        Batch.once(files);
        CallDefinition after = context.variant(session, second == null ? callId : second);
        AssessmentContext contextAfter = context.context(after, session.console(), output);
        AssessmentContext contextBefore = AssessmentContext.on(contextAfter.date());
        if (!trying) {
            contextBefore = context.registered(contextBefore);
            contextBefore = under(contextAfter.agencyReadings(), before, contextBefore);
            AppliedReadings.differing(List.of(hash(contextBefore), hash(contextAfter)))
                    .ifPresent(warning -> session.console().note(warning.in(output.language())));
        }
        SideBySide sides = SideBySide.of(before, contextBefore, otherwise ? after : before, contextAfter);
        List<DossierSources.Source> sources = new ArrayList<>();
        DossierSources folders = new DossierSources(session, output);
        files.forEach(file -> sources.add(folders.of(file)));
        boolean whole = sources.stream().noneMatch(source -> source.isFolder() || holdsLines(source.name()));
        if (whole && format != Format.csv && files.size() == (otherwise ? 1 : 2)) {
            return one(sides, before);
        }
        return otherwise ? each(sides, before, sources) : two(sides, before, sources.get(0), sources.get(1));
    }

    /** A context under readings of the agency, if they are about the call. */
    private static AssessmentContext under(
            Optional<AppliedReadings> readings, CallDefinition call, AssessmentContext context) {
        return readings.filter(applied -> applied.content().getCall().equals(call.id()))
                .map(context::applying)
                .orElse(context);
    }

    private static Optional<String> hash(AssessmentContext context) {
        return context.agencyReadings().map(AppliedReadings::sha256);
    }

    private int one(SideBySide sides, CallDefinition call) {
        List<Dossier> dossiers = new ArrayList<>();
        for (String file : files) {
            session.read(file, call, output.language()).ifPresent(dossiers::add);
        }
        if (dossiers.size() < files.size()) {
            return ExitCode.INPUT;
        }
        String named = String.join(", ", files);
        return session.answering(named, output.language(), () -> {
            AssessmentDiff diff = sides.diff(dossiers.get(0), dossiers.get(dossiers.size() - 1));
            if (format == Format.json) {
                session.console().json(ResultJson.diff(diff));
            } else {
                TextReport report = output.report(session.console());
                session.console()
                        .text(report.diff(diff)
                                + report.decisions(
                                        diff.after().call(), diff.after().agencyReadings()));
            }
            return code(EnumSet.of(diff.direction()));
        });
    }

    /** Each dossier on both sides. */
    private int each(SideBySide sides, CallDefinition call, List<DossierSources.Source> sources) {
        ManyDiffs.Builder diffs = ManyDiffs.of(sides);
        Batch batch = batch(call, diffs::add);
        sources.forEach(batch::read);
        return end(sides, batch, diffs.end());
    }

    /** Two collections, matched by the identifiers of the dossiers. */
    private int two(SideBySide sides, CallDefinition call, DossierSources.Source first, DossierSources.Source second) {
        ManyDiffs.Builder diffs = ManyDiffs.of(sides);
        Map<String, Dossier> known = new LinkedHashMap<>();
        Set<String> met = new LinkedHashSet<>();
        Batch one = batch(call, (place, dossier) -> {
            if (known.putIfAbsent(dossier.getId(), dossier) != null) {
                diffs.twice(dossier.getId());
            }
        });
        one.read(first);
        Batch other = batch(call, (place, dossier) -> {
            Dossier counterpart = known.get(dossier.getId());
            met.add(dossier.getId());
            if (counterpart == null) {
                diffs.onlyAfter(dossier);
            } else {
                diffs.add(place, counterpart, dossier);
            }
        });
        other.read(second);
        known.forEach((id, dossier) -> {
            if (!met.contains(id)) {
                diffs.onlyBefore(dossier);
            }
        });
        int code = end(sides, other, diffs.end());
        // What could not be used on the first side weighs as much as on the second.
        return Math.max(one.code(ExitCode.DONE), code);
    }

    private Batch batch(CallDefinition call, Use use) {
        return new Batch(session, call, output, this::holdsLines, new Each(use));
    }

    private int end(SideBySide sides, Batch batch, ManyDiffs diffs) {
        switch (format) {
            case text -> {
                TextReport report = output.report(session.console());
                session.console()
                        .text(report.diffs(sides, diffs, rows())
                                + report.decisions(sides.after(), AppliedReadings.inForce(sides.contextAfter())));
            }
            case json -> session.console().json(ResultJson.diffs(sides, diffs, leftOut));
            case csv -> session.console().text(DiffCsv.write(diffs, rows(), output.language(), table.dialect()));
        }
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        diffs.directions().forEach((direction, count) -> {
            if (count > 0) {
                directions.add(direction);
            }
        });
        if (!diffs.onlyBefore().isEmpty() || !diffs.onlyAfter().isEmpty()) {
            directions.add(Direction.OTHERWISE);
        }
        return batch.code(diffs.twice().isEmpty() ? code(directions) : ExitCode.INPUT);
    }

    private List<DossierRow> rows() {
        return leftOut.stream()
                .map(one -> DossierRow.without(one.source(), one.line(), one.issues(), output.language()))
                .toList();
    }

    private int code(Set<Direction> directions) {
        FailOn asked = failOn;
        if (asked == null) {
            return ExitCode.DONE;
        }
        boolean matched = switch (asked) {
            case changed -> directions.stream().anyMatch(direction -> direction != Direction.SAME);
            case worse -> directions.contains(Direction.WORSE) || directions.contains(Direction.MIXED);
        };
        return matched ? ExitCode.MATCHED : ExitCode.DONE;
    }

    private boolean holdsLines(String file) {
        return lines || DossierSources.holdsLines(file);
    }

    /** What is done with each dossier. */
    private interface Use {

        void use(String place, Dossier dossier);
    }

    /** Uses each dossier; those that cannot be used are left out and named. */
    private final class Each implements Batch.Taker {

        private final Use use;

        Each(Use use) {
            this.use = use;
        }

        @Override
        public void take(String file, OptionalInt line, Dossier dossier) {
            use.use(line.isPresent() ? file + ":" + line.getAsInt() : file, dossier);
        }

        @Override
        public void notRead(String file, OptionalInt line, List<Issue> issues) {
            leftOut.add(new ResultJson.Refused(file, line, ImmutableList.copyOf(issues)));
        }

        @Override
        public void notAssessed(String file, OptionalInt line, Issue issue) {
            leftOut.add(new ResultJson.Refused(file, line, ImmutableList.of(issue)));
        }
    }
}

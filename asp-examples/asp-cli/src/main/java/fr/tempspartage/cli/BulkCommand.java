package fr.tempspartage.cli;

import fr.tempspartage.io.bulk.Bulk;
import fr.tempspartage.io.bulk.BulkCounts;
import fr.tempspartage.io.bulk.BulkException;
import fr.tempspartage.io.json.AspJson;
import fr.tempspartage.rules.call.AssessmentContext;
import fr.tempspartage.rules.call.CallDefinition;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Examines very many dossiers. */
@Command(
        name = "bulk",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp bulk dossiers.jsonl -o verdicts.csv --call nouvelle-aquitaine-2026 --for excel",
            "  asp bulk dossiers.jsonl -o - --on 2026-05-20"
        })
final class BulkCommand implements Callable<Integer> {

    private static final String STREAM = "-";

    enum Content {
        verdicts,
        full
    }

    private final Session session;

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Mixin
    private CsvOptions table = new CsvOptions();

    @Parameters(index = "0", paramLabel = "IN")
    private String in = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT")
    private String out = "";

    @Option(names = "--call", paramLabel = "CALL")
    private @Nullable String callId;

    @Option(names = "--as", paramLabel = "verdicts|full", defaultValue = "verdicts")
    private Content content = Content.verdicts;

    @Option(names = "--threads", paramLabel = "N", converter = Whole.Threads.class)
    private @Nullable Integer threads;

    @Option(names = "--strict")
    private boolean strict;

    @Option(names = "--restart")
    private boolean restart;

    BulkCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        BulkProgress progress = new BulkProgress(session.console(), output, in);
        Bulk bulk = bulk().watchedBy(progress);
        try {
            BulkCounts counts = examined(bulk);
            progress.end(counts);
            return counts.notAssessed() > 0
                    ? ExitCode.DEFECT
                    : counts.notRead() > 0 || counts.records() == 0 ? ExitCode.INPUT : ExitCode.DONE;
        } catch (BulkException e) {
            return ended(e, progress);
        }
    }

    private int ended(BulkException e, BulkProgress progress) {
        progress.clear();
        switch (e.kind()) {
            case REQUEST -> throw new UsageException(e.reason());
            case INPUT, RECORD -> {
                session.console().note("asp: " + e.reason().in(output.language()));
                return ExitCode.INPUT;
            }
            default -> {
                session.console().note("asp: " + e.reason().in(output.language()));
                return ExitCode.DEFECT;
            }
        }
    }

    private BulkCounts examined(Bulk bulk) {
        if (in.equals(STREAM)) {
            return out.equals(STREAM)
                    ? bulk.run(session.console().in(), in, session.console().bytes())
                    : bulk.run(session.console().in(), in, path(out));
        }
        return out.equals(STREAM) ? bulk.run(path(in), session.console().bytes()) : bulk.run(path(in), path(out));
    }

    private Bulk bulk() {
        Bulk bulk = of(callId)
                .writing(content == Content.full ? Bulk.Content.FULL : Bulk.Content.VERDICTS)
                .in(output.language(), table.dialect())
                .readingTables(tables -> session.tables(tables, output.language()))
                .stating("version", AspVersion.text())
                .stating("redact", Boolean.toString(context.isRedacting()));
        if (threads != null) {
            bulk = bulk.threads(threads);
        }
        if (strict) {
            bulk = bulk.strict();
        }
        return restart ? bulk.afresh() : bulk;
    }

    private Bulk of(@Nullable String id) {
        if (id == null) {
            if (context.isOtherwise() || context.readingsFile().isPresent()) {
                throw new UsageException(
                        "--interpret, --with et --readings portent sur un appel.\nPeut-être faut-il ajouter --call.",
                        "--interpret, --with and --readings are about one call.\nMaybe add --call.");
            }
            AssessmentContext day = context.ofDay(session, output);
            return Bulk.of(session.calls().all(), day, reader());
        }
        CallDefinition call = context.variant(session, id);
        return Bulk.of(call, context.context(call, session.console(), output), reader())
                .stating("variant", call.campaign().getTitle().fr());
    }

    private AspJson reader() {
        return session.reader(AspJson.standard().knowing(session.calls()), output.language());
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    "«\u00a0" + name + "\u00a0» n’est pas un nom de fichier.\nPeut-être faut-il un autre nom.",
                    "'" + name + "' is not the name of a file.\nMaybe another name is needed.");
        }
    }
}

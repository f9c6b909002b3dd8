package fr.tempspartage.cli;

import fr.tempspartage.domain.campaign.CallId;
import fr.tempspartage.domain.dossier.PersonalData;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.procedure.FormDraft;
import fr.tempspartage.io.procedure.FormImport;
import fr.tempspartage.io.procedure.FormMapping;
import fr.tempspartage.io.procedure.ImportSummary;
import fr.tempspartage.io.procedure.ImportedDossier;
import fr.tempspartage.io.redact.Redaction;
import fr.tempspartage.io.report.ImportText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes dossiers of what the form platform gives. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp import procedure.json --mapping shipped --call auvergne-rhone-alpes-2026 --dry-run",
            "  asp import --inspect procedure.json --call auvergne-rhone-alpes-2026"
        })
final class ImportCommand implements Callable<Integer> {

    private static final String SHIPPED = "shipped";
    private static final List<String> READ = List.of(".json", ".csv", ".xlsx", ".ods");

    private final Session session;

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Mixin
    private ImportOptions platform = new ImportOptions();

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "FILE")
    private List<String> files = new ArrayList<>();

    @Option(names = "--call", paramLabel = "CALL")
    private @Nullable String callId;

    @Option(names = "--mapping", paramLabel = "FILE|shipped")
    private @Nullable String mappingName;

    @Option(names = "--inspect")
    private boolean inspect;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--redact")
    private boolean redact;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT")
    private @Nullable String out;

    ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<CallId> call =
                Optional.ofNullable(callId).map(id -> session.call(id).id());
        if (inspect) {
            return inspect(call.orElseThrow(() -> new UsageException(
                    "Il faut nommer l’appel, par --call.\nPeut-être --call nouvelle-aquitaine-2026.",
                    "The call must be named, with --call.\nMaybe --call nouvelle-aquitaine-2026.")));
        }
        Optional<FormMapping> mapping = mapping(call);
        if (mapping.isEmpty()) {
            return ExitCode.INPUT;
        }
        List<Path> read = sources();
        ImportSummary summary;
        int count;
        try (DossierOutput dossiers = DossierOutput.to(dryRun ? null : out, session.console())) {
            summary = FormImport.by(mapping.get()).read(read, each -> {
                say(each);
                each.result()
                        .value()
                        .filter(dossier -> !dryRun)
                        .map(dossier -> redact ? PersonalData.leftOutOf(dossier) : dossier)
                        .ifPresent(dossiers::write);
            });
            count = dossiers.written();
        }
        summary.issues().asMap().forEach((file, issues) -> issues.forEach(issue -> note(file, issue)));
        String text = ImportText.of(summary, read.size(), count, output.language());
        if (out == null && !dryRun) {
            session.console().note(text);
        } else {
            session.console().text(text);
        }
        boolean whole = summary.isComplete() && summary.refused() == 0 && summary.found() > 0;
        boolean written = dryRun || count == summary.read();
        return whole && written && !summary.hasErrors() && !summary.morePages() ? ExitCode.DONE : ExitCode.INPUT;
    }

    private int inspect(CallId call) {
        ReadResult<String> draft = FormDraft.yaml(sources(), call, output.language());
        draft.issues().forEach(issue -> session.console().note(issue.format(output.language())));
        String name = out;
        if (draft.value().isEmpty()) {
            return ExitCode.INPUT;
        }
        if (name == null) {
            session.console().json(draft.value().get());
            return ExitCode.DONE;
        }
        try {
            Files.writeString(DossierOutput.path(name), draft.value().get(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw DossierOutput.refused(name, e);
        }
        return ExitCode.DONE;
    }

    private Optional<FormMapping> mapping(Optional<CallId> call) {
        String name = mappingName;
        if (name == null) {
            throw new UsageException(
                    "Il faut dire ce que les champs veulent dire, par --mapping.\n"
                            + "Peut-être --inspect, qui en écrit un brouillon, ou --mapping shipped pour les exemples fournis.",
                    "What the fields mean must be said, with --mapping.\n"
                            + "Maybe --inspect, which writes a draft of it, or --mapping shipped for the shipped samples.");
        }
        ReadResult<FormMapping> read = name.equals(SHIPPED) ? shipped(call) : fromFile(name);
        read.issues().forEach(issue -> session.console().note(name + ":" + issue.format(output.language())));
        Optional<FormMapping> mapping = read.value();
        if (mapping.isPresent() && call.isPresent() && !mapping.get().call().equals(call.get())) {
            throw new UsageException(
                    "La correspondance " + name + " est celle de l’appel "
                            + mapping.get().call() + ", et non de " + call.get()
                            + ".\nPeut-être faut-il un autre fichier, ou l’autre appel.",
                    "The mapping " + name + " is for the call " + mapping.get().call() + ", not for " + call.get()
                            + ".\nMaybe take another file, or the other call.");
        }
        mapping.ifPresent(each -> session.call(each.call().toString()));
        return mapping;
    }

    private static ReadResult<FormMapping> shipped(Optional<CallId> call) {
        CallId id = call.orElseThrow(() -> new UsageException(
                "--mapping shipped demande l’appel, par --call.\nPeut-être --call nouvelle-aquitaine-2026.",
                "--mapping shipped needs the call, with --call.\nMaybe --call nouvelle-aquitaine-2026."));
        return FormMapping.read(FormMapping.shipped(id)
                .orElseThrow(() -> new UsageException(
                        "Aucune correspondance n’est fournie pour l’appel " + id
                                + ".\nPeut-être --inspect, qui en écrit un brouillon.",
                        "No mapping is shipped for the call " + id
                                + ".\nMaybe --inspect, which writes a draft of one.")));
    }

    private ReadResult<FormMapping> fromFile(String name) {
        Path path = DossierOutput.path(name);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new InputException(
                    name + "\u00a0: " + Session.UNREADABLE.fr() + ".", name + ": " + Session.UNREADABLE.en() + ".");
        }
        return FormMapping.read(path);
    }

    /** Files to read, in the order of the command line; of a folder, those of its files that may hold dossiers. */
    private List<Path> sources() {
        List<Path> read = new ArrayList<>();
        platform.fetch(session.console(), output).ifPresent(read::addAll);
        for (String name : files) {
            Path path = DossierOutput.path(name);
            if (Files.isDirectory(path)) {
                read.addAll(inside(path));
            } else if (Files.isReadable(path)) {
                read.add(path);
            } else {
                throw new InputException(
                        name + "\u00a0: " + Session.UNREADABLE.fr() + ".", name + ": " + Session.UNREADABLE.en() + ".");
            }
        }
        if (read.isEmpty()) {
            throw new UsageException(
                    "Aucun fichier à lire.\nPeut-être l’export d’une démarche, ou --procedure avec son numéro.",
                    "No file to read.\nMaybe the export of a procedure, or --procedure with its number.");
        }
        return read;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> READ.stream()
                            .anyMatch(end ->
                                    file.toString().toLowerCase(Locale.ROOT).endsWith(end)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(ImportedDossier dossier) {
        String number = dossier.number().isEmpty() ? "" : dossier.number() + ": ";
        dossier.result()
                .issues()
                .forEach(issue -> session.console()
                        .note(dossier.file() + ":" + number + quoted(issue).format(output.language())));
    }

    private void note(String file, Issue issue) {
        session.console().note(file + ":" + quoted(issue).format(output.language()));
    }

    /** Issue as it is shown. */
    private Issue quoted(Issue issue) {
        return redact ? Redaction.of(issue) : issue;
    }
}

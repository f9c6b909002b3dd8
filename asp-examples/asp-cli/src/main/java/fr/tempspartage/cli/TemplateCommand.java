package fr.tempspartage.cli;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.spreadsheet.DossierTemplate;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a table to fill in, empty or with dossiers. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        footer = {
            "  asp template nouvelle-aquitaine-2026 -o modele.xlsx",
            "  asp template nouvelle-aquitaine-2026 a.json b.json -o modele.csv"
        })
final class TemplateCommand implements Callable<Integer> {

    private static final String WORKBOOK = ".xlsx";
    private static final String CSV = ".csv";

    private final Session session;

    @Mixin
    private LanguageOptions output = new LanguageOptions();

    @Parameters(index = "0", paramLabel = "CALL")
    private String callId = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "DOSSIER")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable String out;

    TemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        CallDefinition call = session.call(callId);
        String name = out == null ? call.id() + WORKBOOK : out;
        Path file = path(name);
        Batch.once(files);
        Given given = new Given();
        Batch batch = new Batch(session, call, output, DossierSources::holdsLines, given);
        DossierSources folders = new DossierSources(session, output);
        files.stream().map(folders::of).forEach(batch::read);
        if (batch.code(ExitCode.DONE) != ExitCode.DONE) {
            // A table from which some dossiers are missing would pass for all of them.
            session.console()
                    .note(output.say(
                            name + " n’est pas écrit\u00a0: des dossiers n’ont pas pu être lus.",
                            name + " is not written: some dossiers could not be read."));
            return batch.code(ExitCode.DONE);
        }
        write(call, file, name, given.dossiers);
        session.console()
                .note(output.say(
                        "Modèle écrit dans " + name + ". Pour examiner ce qui y est rempli\u00a0: asp check "
                                + call.id() + " " + name,
                        "Template written to " + name + ". To assess what is filled in: asp check " + call.id() + " "
                                + name));
        return ExitCode.DONE;
    }

    private void write(CallDefinition call, Path file, String name, List<Dossier> dossiers) {
        DossierTemplate template = DossierTemplate.of(call, output.language());
        try (OutputStream bytes =
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (isNamed(name, CSV)) {
                template.writeCsv(dossiers, bytes);
            } else {
                template.writeWorkbook(dossiers, bytes);
            }
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(
                    "Le fichier " + name
                            + " existe déjà\u00a0; il n’est pas remplacé.\nPeut-être un autre nom, après -o.",
                    "The file " + name + " exists; it is not replaced.\nMaybe another name, after -o.");
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(
                    "Le fichier " + name + " ne peut être écrit\u00a0: " + e.getMessage(),
                    "The file " + name + " cannot be written: " + e.getMessage());
        }
    }

    private static Path path(String name) {
        if (!isNamed(name, WORKBOOK) && !isNamed(name, CSV)) {
            throw refused(name);
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw refused(name);
        }
    }

    private static UsageException refused(String name) {
        return new UsageException(
                "Le modèle s’écrit en .xlsx ou en .csv, et non dans «\u00a0" + name
                        + "\u00a0».\nPeut-être dossiers.xlsx.",
                "The template is written as .xlsx or .csv, not to '" + name + "'.\nMaybe dossiers.xlsx.");
    }

    private static boolean isNamed(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Dossiers that fill the rows. */
    private static final class Given implements Batch.Taker {

        private final List<Dossier> dossiers = new ArrayList<>();

        @Override
        public void take(String file, OptionalInt line, Dossier dossier) {
            dossiers.add(dossier);
        }

        @Override
        public void notRead(String file, OptionalInt line, List<Issue> issues) {
            // Said on standard error already; nothing is written.
        }

        @Override
        public void notAssessed(String file, OptionalInt line, Issue issue) {
            // Nothing is assessed here.
        }
    }
}

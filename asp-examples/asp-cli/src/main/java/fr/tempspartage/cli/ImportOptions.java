package fr.tempspartage.cli;

import com.google.common.base.Strings;
import fr.tempspartage.io.procedure.ProcedureClient;
import fr.tempspartage.io.procedure.ProcedureException;
import fr.tempspartage.io.procedure.ProcedureToken;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Procedure whose dossiers are asked for at the platform. */
final class ImportOptions {

    /** Variable of the environment with the token, where no file is named. */
    private static final String TOKEN = "ASP_PROCEDURE_TOKEN";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    @Option(names = "--procedure", paramLabel = "NUMBER")
    private @Nullable String procedure;

    @Option(names = "--pages", paramLabel = "DIR")
    private @Nullable String pages;

    @Option(names = "--token-file", paramLabel = "FILE")
    private @Nullable String tokenFile;

    @Option(names = "--url", paramLabel = "URL")
    private @Nullable String url;

    /** Pages of the procedure, fetched as far as they are not there; empty where no procedure is named. */
    Optional<List<Path>> fetch(Console console, LanguageOptions output) {
        String number = procedure;
        if (number == null) {
            if (pages != null || tokenFile != null || url != null) {
                throw new UsageException(
                        "--pages, --token-file et --url demandent le numéro d’une démarche.\nPeut-être --procedure 12345.",
                        "--pages, --token-file and --url need the number of a procedure.\nMaybe --procedure 12345.");
            }
            return Optional.empty();
        }
        String folder = pages;
        if (!NUMBER.matcher(number).matches()) {
            throw new UsageException(
                    "Le numéro d’une démarche a neuf chiffres au plus, et non «\u00a0" + number
                            + "\u00a0».\nPeut-être celui de son adresse, comme 12345.",
                    "The number of a procedure has at most nine digits, not '" + number
                            + "'.\nMaybe the one in its address, as 12345.");
        }
        if (folder == null) {
            throw new UsageException(
                    "Il faut dire où garder les pages reçues, par --pages.\nPeut-être --pages demarche-" + number + ".",
                    "Where the pages received are kept must be said, with --pages.\nMaybe --pages procedure-" + number
                            + ".");
        }
        try {
            return Optional.of(
                    ProcedureClient.of(address(), token(), TIMEOUT, told -> console.note(told.in(output.language())))
                            .fetch(Integer.parseInt(number), DossierOutput.path(folder)));
        } catch (ProcedureException e) {
            throw new InputException(e.reason().fr(), e.reason().en());
        }
    }

    private URI address() {
        try {
            return url == null ? ProcedureClient.PLATFORM : URI.create(url);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "Ce n’est pas une adresse\u00a0: «\u00a0" + url + "\u00a0».\nPeut-être " + ProcedureClient.PLATFORM
                            + ".",
                    "This is no address: '" + url + "'.\nMaybe " + ProcedureClient.PLATFORM + ".");
        }
    }

    private ProcedureToken token() {
        String file = tokenFile;
        if (file != null) {
            return ProcedureToken.read(DossierOutput.path(file));
        }
        String said = Strings.nullToEmpty(System.getenv(TOKEN));
        if (said.isBlank()) {
            throw new UsageException(
                    "Il faut un jeton, dans un fichier nommé par --token-file ou dans la variable " + TOKEN
                            + ".\nPeut-être l’administrateur de la démarche peut-il en créer un.",
                    "A token is needed, in a file that --token-file names or in the variable " + TOKEN
                            + ".\nMaybe the administrator of the procedure can make one.");
        }
        return ProcedureToken.of(said);
    }
}

package fr.tempspartage.io.procedure;

import com.google.common.collect.ImmutableList;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.Issue;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Client of the form platform (<i>client de l’API GraphQL</i>): fetches the dossiers of a procedure page by page into a folder,
 * from which {@link FormImport} reads them. A page is written whole or not at all, and the next run goes on after the last one.
 *
 * <p>It respects the platform: one question at a time, "Retry-After", smaller pages where the platform takes too long. The token goes
 * to the address that was given and nowhere else: redirections are refused, as is an address without encryption.
 */
public final class ProcedureClient {

    /** Address of the platform. */
    public static final URI PLATFORM = URI.create("https://demarche.numerique.gouv.fr/api/v2/graphql");

    private static final Pattern PAGE = Pattern.compile("page-[0-9]{5}\\.json");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LARGEST_PAGE = 100;
    private static final int SMALLEST_PAGE = 5;
    private static final int MOST_PAGES = 99_999;

    private final Exchange exchange;
    private final Consumer<Bilingual> progress;

    private ProcedureClient(Exchange exchange, Consumer<Bilingual> progress) {
        this.exchange = exchange;
        this.progress = progress;
    }

    /**
     * Client of a platform.
     *
     * @param platform its address, encrypted, or on this machine
     * @param timeout how long one question may take
     * @param progress what is told of each page, and of each time that the client waits
     * @throws ProcedureException if the address is not one to which a token may go
     */
    public static ProcedureClient of(
            URI platform, ProcedureToken token, Duration timeout, Consumer<Bilingual> progress) {
        return of(platform, token, timeout, progress, Exchange.Sleeper.REAL);
    }

    static ProcedureClient of(
            URI platform,
            ProcedureToken token,
            Duration timeout,
            Consumer<Bilingual> progress,
            Exchange.Sleeper sleeper) {
        String scheme = Optional.ofNullable(platform.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        String host = Optional.ofNullable(platform.getHost()).orElse("");
        if (host.isEmpty() || !(scheme.equals("https") || (scheme.equals("http") && HERE.contains(host)))) {
            throw new ProcedureException(
                    "Le jeton ne peut être confié à cette adresse\u00a0: il faut https.\nPeut-être " + PLATFORM + ".",
                    "The token cannot go to this address: https is needed.\nMaybe " + PLATFORM + ".");
        }
        return new ProcedureClient(new Exchange(platform, token, timeout, progress, sleeper), progress);
    }

    /**
     * Fetches the pages of a procedure that a folder does not have yet.
     *
     * @param number the number of the procedure
     * @param folder where pages are kept, as {@code page-00001.json}; made if it is not there
     * @return the pages in their order, those of earlier runs included
     * @throws ProcedureException if the platform refuses, does not answer or answers with errors, or the folder holds pages of
     *     another procedure
     * @throws UncheckedIOException if the folder cannot be read or written
     */
    public ImmutableList<Path> fetch(int number, Path folder) {
        try {
            Files.createDirectories(folder);
            List<Path> pages = pages(folder);
            Optional<AnswerFile> last = pages.isEmpty() ? Optional.empty() : Optional.of(kept(pages, number));
            int size = LARGEST_PAGE;
            while (last.map(AnswerFile::saysMore).orElse(true)) {
                Optional<String> after = last.map(page -> page.look().cursor.orElseThrow(ProcedureClient::noCursor));
                Got got = ask(number, size, after, pages.isEmpty());
                if (got.page().saysMore() && got.page().look().cursor.equals(after)) {
                    throw noCursor();
                }
                size = got.size();
                pages.add(write(folder, pages.size() + 1, got.text()));
                int page = pages.size();
                int dossiers = got.page().dossiers();
                progress.accept(Bilingual.of(
                        "Page " + page + "\u00a0: dossiers reçus\u00a0: " + dossiers,
                        "Page " + page + ": dossiers received: " + dossiers));
                last = Optional.of(got.page());
            }
            return ImmutableList.copyOf(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as it was received, and how many dossiers were asked for. */
    private record Got(String text, AnswerFile page, int size) {}

    private Got ask(int number, int largest, Optional<String> after, boolean first) {
        int size = largest;
        while (true) {
            String text = exchange.post(question(number, size, after, first));
            Found found = new Found();
            AnswerFile page = AnswerFile.of(text, found);
            List<Issue> errors = found.inOrder().stream().filter(Issue::isError).toList();
            boolean unread = !page.look().connection && !page.look().failed;
            if (page.look().failed && page.look().errorCodes.contains("timeout") && size > SMALLEST_PAGE) {
                size = Math.max(SMALLEST_PAGE, size / 2);
                int smaller = size;
                progress.accept(Bilingual.of(
                        "La plateforme n’a pas eu le temps de répondre\u00a0; pages de " + smaller + " dossiers.",
                        "The platform had no time to answer; pages of " + smaller + " dossiers."));
            } else if (page.look().failed || !page.look().whole) {
                Bilingual message = errors.get(0).message();
                throw new ProcedureException(message.fr(), message.en());
            } else if (unread) {
                throw new ProcedureException(
                        "La réponse ne contient pas de page de dossiers.\nPeut-être ce numéro n’est-il pas celui d’une démarche, ou le jeton"
                                + " n’y donne-t-il pas accès.",
                        "The answer holds no page of dossiers.\nMaybe this is not the number of a procedure, or the token gives no access"
                                + " to it.");
            } else {
                return new Got(text, page, size);
            }
        }
    }

    private static ProcedureException noCursor() {
        return new ProcedureException(
                "La plateforme annonce une page de plus sans dire où elle commence.\nPeut-être faut-il recommencer plus tard.",
                "The platform announces another page and does not say where it starts.\nMaybe try again later.");
    }

    /** Last of the pages that are kept; they must be of this procedure. */
    private static AnswerFile kept(List<Path> pages, int number) throws IOException {
        Path last = pages.get(pages.size() - 1);
        Found found = new Found();
        Optional<AnswerFile> page;
        try (InputStream bytes = Files.newInputStream(last)) {
            page = new SourceText(FormImport.MAX_BYTES, found).of(bytes).map(text -> AnswerFile.of(text, found));
        }
        boolean ours = page.map(answer -> answer.look().whole
                        && !answer.look().failed
                        && answer.look().procedure.equals(Optional.of(Integer.toString(number))))
                .orElse(false);
        if (!ours) {
            throw new ProcedureException(
                    last + " n’est pas une page entière de la démarche " + number
                            + ".\nPeut-être faut-il un autre répertoire.",
                    last + " is not a whole page of the procedure " + number + ".\nMaybe take another folder.");
        }
        return page.get();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(file ->
                            PAGE.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList());
        }
    }

    private static Path write(Path folder, int page, String text) throws IOException {
        if (page > MOST_PAGES) {
            throw noCursor();
        }
        Path part = folder.resolve("page.part");
        Files.writeString(part, text, StandardCharsets.UTF_8);
        return Files.move(
                part,
                folder.resolve(String.format(Locale.ROOT, "page-%05d.json", page)),
                StandardCopyOption.ATOMIC_MOVE);
    }

    /** Question in JSON; what the form is, is asked with the first page alone. */
    private static String question(int number, int size, Optional<String> after, boolean first) {
        return "{\"query\":" + quoted(query()) + ",\"operationName\":\"Dossiers\",\"variables\":{\"number\":" + number
                + ",\"first\":" + size + ",\"after\":"
                + after.map(ProcedureClient::quoted).orElse("null")
                + ",\"withRevisions\":" + first + "}}";
    }

    private static String query() {
        try (InputStream bytes = ProcedureClient.class.getResourceAsStream("dossiers.graphql")) {
            if (bytes == null) {
                throw new IllegalStateException("dossiers.graphql is missing.\nMaybe the jar is not whole.");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}

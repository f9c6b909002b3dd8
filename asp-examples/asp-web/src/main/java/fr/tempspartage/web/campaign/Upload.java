package fr.tempspartage.web.campaign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.io.ByteStreams;
import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.domain.Lines;
import fr.tempspartage.web.site.Refusal;
import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Form with files that was posted (<i>envoi</i>): large parts go to a folder while they come in, and what the browser calls
 * them is only shown.
 */
final class Upload {

    private static final String CONFIG = "org.eclipse.jetty.multipartConfig";
    private static final int IN_MEMORY = 1 << 14;
    private static final int MOST_FIELD = 1 << 14;
    private static final int MOST_NAME = 80;
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(
            ".jsonl",
            ".ndjson",
            ".csv",
            ".json",
            ".jsonl.gz",
            ".ndjson.gz",
            ".csv.gz",
            ".jsonl.zst",
            ".ndjson.zst",
            ".csv.zst",
            ".xlsx",
            ".ods",
            ".gz",
            ".zst");

    /**
     * File of the form.
     *
     * @param name what the browser calls it
     */
    record UploadedFile(String name, Path path, long bytes) {}

    private final Multimap<String, String> fields = LinkedHashMultimap.create();
    private final Map<String, UploadedFile> files = new LinkedHashMap<>();

    /**
     * Reads the form.
     *
     * @param folder where the files go
     * @param most most bytes of all of it
     * @throws Refusal if it is too large, or no form with files
     */
    static Upload of(Context request, Path folder, long most) throws IOException {
        HttpServletRequest http = request.req();
        if (http.getContentLengthLong() > most) {
            throw tooLarge(most);
        }
        http.setAttribute(CONFIG, new MultipartConfigElement(folder.toString(), most, most, IN_MEMORY));
        Upload upload = new Upload();
        try {
            int number = 0;
            for (Part part : http.getParts()) {
                upload.take(part, folder.resolve("upload-" + number++));
            }
        } catch (ServletException | IllegalStateException | IOException e) {
            throw refused(e, most);
        } catch (RuntimeException e) {
            // The server says so by exceptions of its own.
            if (e instanceof Refusal refusal) {
                throw refusal;
            }
            throw refused(e, most);
        }
        return upload;
    }

    /** Reads what is still to come, so that whoever sends it hears why it is refused; most of it, at least. */
    static void passOver(Context request, long most) {
        try (InputStream rest = request.req().getInputStream()) {
            ByteStreams.exhaust(ByteStreams.limit(rest, most));
        } catch (IOException | RuntimeException gone) {
            // Nobody is there to be told.
        }
    }

    private static Refusal refused(Exception e, long most) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (said.contains("exceed") || said.contains("too large")) {
                return tooLarge(most);
            }
        }
        return Refusal.of(400, "L’envoi n’a pas pu être lu jusqu’au bout.", "The upload could not be read to its end.");
    }

    private static Refusal tooLarge(long most) {
        long megabytes = most >> 20;
        return Refusal.of(
                413,
                "L’envoi dépasse " + megabytes
                        + "\u00a0Mo. Peut-être faut-il le comprimer (gzip ou zstd) ou le couper en plusieurs fichiers.",
                "The upload is larger than " + megabytes
                        + " MB. Maybe compress it (gzip or zstd), or cut it into several files.");
    }

    private void take(Part part, Path to) throws IOException {
        String name = part.getSubmittedFileName();
        if (name == null) {
            if (part.getSize() > MOST_FIELD) {
                throw Refusal.of(400, "Un champ du formulaire est trop long.", "A field of the form is too long.");
            }
            try (InputStream in = part.getInputStream()) {
                fields.put(part.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } else if (part.getSize() > 0 && !files.containsKey(part.getName())) {
            Path path = to.resolveSibling(to.getFileName() + ending(name));
            try (InputStream in = part.getInputStream()) {
                Files.copy(in, path);
            }
            files.put(part.getName(), new UploadedFile(shown(name), path, part.getSize()));
        }
        part.delete();
    }

    /** Ending that tells how a file is read; one of a few, whatever it is called. */
    private static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(lower::endsWith).findFirst().orElse(".jsonl");
    }

    /** Name without folders, on one line, not too long. */
    private static String shown(String name) {
        String bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = Lines.clean(Lines.onOneLine(bare)).strip();
        return clean.isEmpty() ? "upload" : Lines.cut(clean, MOST_NAME);
    }

    /** First value of a field; empty where it is blank. */
    Optional<String> field(String name) {
        return fields.get(name).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** Values of the form {@code NAME=VALUE} that are not blank, the last of each name. */
    ImmutableMap<String, String> pairs(String name) {
        return pairs(fields.get(name));
    }

    /**
     * Values of the form {@code NAME=VALUE} that are not blank, the last of each name.
     *
     * @throws Refusal if one has another form
     */
    static ImmutableMap<String, String> pairs(Iterable<String> posted) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String one : posted) {
            int is = one.indexOf('=');
            if (one.isBlank()) {
                continue;
            }
            if (is <= 0) {
                throw new Refusal(
                        400,
                        Bilingual.of(
                                "Un choix du formulaire n’est pas lisible.", "A choice of the form cannot be read."),
                        ImmutableList.of());
            }
            if (!one.substring(is + 1).isBlank()) {
                pairs.put(one.substring(0, is), one.substring(is + 1).strip());
            }
        }
        return ImmutableMap.copyOf(pairs);
    }

    /** File of a field that is not empty. */
    Optional<UploadedFile> file(String name) {
        return Optional.ofNullable(files.get(name));
    }
}

package fr.tempspartage.io.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import fr.tempspartage.domain.Language;
import fr.tempspartage.domain.campaign.AgencyReadings;
import fr.tempspartage.domain.campaign.AgencyReadingsFields;
import fr.tempspartage.io.ReadResult;
import fr.tempspartage.io.tree.Binder;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.GroupCheck;
import fr.tempspartage.io.tree.JsonTree;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.SourceText;
import fr.tempspartage.io.tree.YamlTree;
import fr.tempspartage.rules.call.AppliedReadings;
import fr.tempspartage.rules.call.CallDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * File of an agency's readings (<i>fichier de lectures</i>), JSON or YAML as dossiers are: which choice the agency has made
 * of each interpretation, who decided, when, why, where it is written, and the deadline where it has announced one since the
 * text.
 *
 * <p>What is read is checked against its call, everything that is wrong at its line and column. The hash of a file is the
 * SHA-256 of its bytes, as {@code sha256sum} prints it: another comment is another file.
 */
public final class ReadingsFile {

    private static final ImmutableList<String> NAMES =
            ImmutableList.of("readings.yaml", "readings.yml", "readings.json");

    private ReadingsFile() {}

    /**
     * Reads a file: YAML if its name ends with {@code .yaml} or {@code .yml}, else JSON.
     *
     * @param call the call that the readings must be about
     * @param day the day of the assessment; a decision after it is a warning
     * @throws UncheckedIOException if there is no such file, or it cannot be read
     */
    public static ReadResult<AppliedReadings> read(Path file, CallDefinition call, LocalDate day) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        Notation notation = name.endsWith(".yaml") || name.endsWith(".yml") ? Notation.YAML : Notation.JSON;
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes.readNBytes(AspJson.STANDARD_MAX_BYTES + 1), notation, call, day);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a text.
     *
     * @param call the call that the readings must be about
     * @param day the day of the assessment; a decision after it is a warning
     */
    public static ReadResult<AppliedReadings> read(String text, Notation notation, CallDefinition call, LocalDate day) {
        return read(text.getBytes(UTF_8), notation, call, day);
    }

    private static ReadResult<AppliedReadings> read(
            byte[] bytes, Notation notation, CallDefinition call, LocalDate day) {
        Found found = new Found();
        Binder binder = new Binder(found, notation == Notation.YAML, GroupCheck.STANDARD);
        Optional<Node> tree = new SourceText(AspJson.STANDARD_MAX_BYTES, found)
                .of(bytes)
                .flatMap(text -> notation == Notation.YAML ? YamlTree.read(text, found) : JsonTree.read(text, found));
        tree.ifPresent(new DecisionCheck(call, day, binder)::check);
        Optional<AppliedReadings> read = tree.flatMap(node -> binder.root(AgencyReadingsFields.TYPE, node))
                .map(content -> new AppliedReadings(
                        content, Hashing.sha256().hashBytes(bytes).toString()));
        return ReadResult.of(read, found.inOrder());
    }

    /** Writes readings as JSON that ends with a line break. */
    public static String write(AgencyReadings readings) {
        return AspJson.standard().write(AgencyReadingsFields.TYPE, readings);
    }

    /**
     * File to fill in, in YAML: each interpretation of the call with its question and its open choices as a comment, and a
     * decision to uncomment. Untouched it decides nothing.
     *
     * @param language the language of the comments
     */
    public static String skeleton(CallDefinition call, Language language) {
        return ReadingsSkeleton.of(call, language);
    }

    /**
     * Hash of a file, whatever it holds.
     *
     * @return the SHA-256 of its bytes; empty where it cannot be read
     */
    public static Optional<String> hash(Path file) {
        try {
            return Optional.of(
                    MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether a file of a folder is one of readings, by its name, and no dossier. */
    public static boolean isNamed(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return NAMES.contains(name);
    }
}

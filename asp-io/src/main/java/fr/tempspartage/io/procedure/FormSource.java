package fr.tempspartage.io.procedure;

import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.tree.Found;
import fr.tempspartage.io.tree.Node;
import fr.tempspartage.io.tree.SourceText;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** File of the form platform that holds dossiers, whatever its format. */
interface FormSource extends Closeable {

    /**
     * Opens a file; what is wrong with it as a whole is said.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static Optional<FormSource> open(Path file, int maxBytes, Found found) {
        if (!mayDescribe(file)) {
            return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")
                    ? ExportFile.csv(file, found)
                    : ExportFile.workbook(file, found);
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return new SourceText(maxBytes, found).of(bytes).map(text -> AnswerFile.of(text, found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file may say what the form is; an export has the labels of its fields alone. */
    static boolean mayDescribe(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(".csv", ".xlsx", ".ods").noneMatch(name::endsWith);
    }

    /** How many dossiers there are. */
    int dossiers();

    /** Hands over what the file says of the form itself. */
    void revisions(Revisions into);

    /** Hands over each dossier, one after the other. */
    void forms(Revisions revisions, Consumer<FormDossier> taker);

    /** Whether repeated blocks may stand in it; a CSV has none. */
    default boolean hasBlocks() {
        return true;
    }

    @Override
    default void close() throws IOException {
        // Most have nothing open.
    }

    /** Whether the answer says that another page follows. */
    default boolean saysMore() {
        return false;
    }

    /** Says of a dossier that the answer which holds it cannot be relied on. */
    static FormDossier unreliable(FormDossier form) {
        Node.Place place = form.place();
        form.found().add(IssueCode.PLATFORM_ERRORS, form.pointer(), place, Map.of("text", "errors"));
        return form.unread();
    }
}

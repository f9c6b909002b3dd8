package fr.tempspartage.io.json;

import fr.tempspartage.domain.dossier.Dossier;
import fr.tempspartage.domain.dossier.DossierConsistency;
import fr.tempspartage.domain.dossier.DossierFields;
import fr.tempspartage.io.tree.CallCheck;
import fr.tempspartage.io.tree.JsonTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * First reading of a dossier in JSON, without places: it gives the dossier of a file of which nothing is to be said, and
 * nothing for any other file. The careful reader then says what is wrong, or reads what is seldom written.
 *
 * <p>Where this one gives a dossier, the careful reader gives the same, without error or warning.
 */
final class QuickReader {

    private static final QuickRecord<Dossier> DOSSIER = QuickRecord.of(DossierFields.TYPE);

    private QuickReader() {}

    /** Dossier of a text that needs no second look; empty for every other text. */
    static Optional<Dossier> read(String text, CallCheck calls) {
        Dossier dossier = read(text);
        return dossier != null
                        && calls.accepts(dossier.getCall())
                        && DossierConsistency.of(dossier).isEmpty()
                ? Optional.of(dossier)
                : Optional.empty();
    }

    /** Dossier whose parts need not agree; null for every text that needs a second look. */
    static @Nullable Dossier read(String text) {
        try (JsonParser parser = JsonTree.parser(text)) {
            Dossier dossier = parser.nextToken() == JsonToken.START_OBJECT
                    ? DOSSIER.read(parser, new QuickMemory(JsonTree.MAX_VALUES), true)
                    : null;
            return dossier != null && parser.nextToken() == null ? dossier : null;
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}

package fr.tempspartage.domain.source;

import fr.tempspartage.domain.Bilingual;
import java.util.Optional;

/**
 * Source text (<i>cahier des charges</i>) of a call, named exactly enough to check a citation against it.
 *
 * @param title the title in both languages
 * @param sha256 the SHA-256 of the text whose lines are cited, in lower-case hexadecimal; empty where there is no text at
 *     hand
 * @param lines the number of lines of that text, 0 where there is none at hand
 */
public record SourceDocument(Bilingual title, Optional<String> sha256, int lines) {

    /** Refuses a checksum that is not SHA-256 and a text without lines. */
    public SourceDocument {
        boolean at = sha256.map(sum -> sum.matches("[0-9a-f]{64}")).orElse(true);
        if (!at || lines < 0 || sha256.isPresent() == (lines == 0)) {
            throw new IllegalArgumentException("Not a source document: sha256 '" + sha256.orElse("") + "', " + lines
                    + " lines.\nMaybe compute the checksum with sha256sum.");
        }
    }

    /** A text at hand, with its checksum and its number of lines. */
    public static SourceDocument of(Bilingual title, String sha256, int lines) {
        return new SourceDocument(title, Optional.of(sha256), lines);
    }

    /** A text that is not at hand: its clauses cite no line. */
    public static SourceDocument notAtHand(Bilingual title) {
        return new SourceDocument(title, Optional.empty(), 0);
    }
}

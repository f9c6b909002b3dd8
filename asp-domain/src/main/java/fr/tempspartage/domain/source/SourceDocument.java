package fr.tempspartage.domain.source;

import fr.tempspartage.domain.Bilingual;

/**
 * Source text (<i>cahier des charges</i>) of a call, named exactly enough to check a citation against it.
 *
 * @param title the title in both languages
 * @param sha256 the SHA-256 of the text whose lines are cited, in lower-case hexadecimal
 * @param lines the number of lines of that text
 */
public record SourceDocument(Bilingual title, String sha256, int lines) {

    /**
     * Refuses a checksum that is not SHA-256 and a text without lines.
     */
    public SourceDocument {
        if (!sha256.matches("[0-9a-f]{64}") || lines < 1) {
            throw new IllegalArgumentException("Not a source document: sha256 '" + sha256 + "', " + lines
                    + " lines.\nMaybe compute the checksum with sha256sum.");
        }
    }
}

package fr.tempspartage.domain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spelling (<i>graphie</i>): texts compared without what people write in several ways.
 *
 * <p>Example: "Chirurgien‑Dentiste", "chirurgien dentiste" and its decomposed form are the same spelling.
 */
public final class Spelling {

    private Spelling() {}

    /**
     * Writes a text in lower-case letters and digits without accents, words separated by one space: case, accents,
     * ligatures, hyphens, apostrophes, brackets, no-break spaces and the form of Unicode do not count.
     *
     * @return the plain text; empty if there is no letter and no digit
     */
    public static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c == 'œ') {
                plain.append("oe");
            } else if (c == 'æ') {
                plain.append("ae");
            } else if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && plain.length() > 0
                    && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}

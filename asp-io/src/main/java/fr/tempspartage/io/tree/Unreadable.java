package fr.tempspartage.io.tree;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.IssueCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says where a text stops being JSON or YAML, and on which character. */
final class Unreadable {

    private static final List<String> PASSED_OVER = List.of("NaN", "Infinity");

    private Unreadable() {}

    static void report(String text, long offset, Places places, Found found) {
        int at = (int) Math.max(0, Math.min(offset, text.length()));
        for (String word : PASSED_OVER) {
            // The parser reads these words before it refuses them.
            if (text.startsWith(word, at - word.length())) {
                at -= word.length();
            }
        }
        found.add(IssueCode.SYNTAX, "", places.at(at), Map.of("found", character(text, at)));
    }

    private static Bilingual character(String text, int at) {
        if (at == text.length()) {
            return Bilingual.of("la fin du texte", "the end of the text");
        }
        int c = text.codePointAt(at);
        if (Character.isISOControl(c)) {
            String code = String.format(Locale.ROOT, "U+%04X", c);
            return Bilingual.of("le caractère " + code, "the character " + code);
        }
        String shown = Character.toString(c);
        return Bilingual.of("«\u00a0" + shown + "\u00a0»", "'" + shown + "'");
    }
}

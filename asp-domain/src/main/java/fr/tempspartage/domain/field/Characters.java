package fr.tempspartage.domain.field;

/**
 * Characters of the texts that people type (<i>caractères</i>): which of them nobody can see, and which control a
 * machine.
 *
 * <p>Invisible are the spaces of every width, the joiners and marks of direction, the byte order mark, the fillers of
 * Hangul and braille, and the others that Unicode 15 lets a program ignore ({@code Default_Ignorable_Code_Point}).
 */
public final class Characters {

    /** First and last of each run of invisible characters among the first 65 536, in order. */
    private static final String INVISIBLE = "\u0000 \u007F\u00A0\u00AD\u00AD\u034F\u034F\u061C\u061C\u115F\u1160"
            + "\u1680\u1680\u17B4\u17B5\u180B\u180F\u2000\u200F\u2028\u202F\u205F\u206F\u2800\u2800\u3000\u3000"
            + "\u3164\u3164\uFE00\uFE0F\uFEFF\uFEFF\uFFA0\uFFA0\uFFF0\uFFFB";

    private static final String CONTROLS = "\u0000\u001F\u007F\u009F\u2028\u2029";

    /** Regular expression of the texts with a character that can be seen. */
    static final String VISIBLE_PATTERN = "^[\\s\\S]*[^" + runs(INVISIBLE) + "][\\s\\S]*$";

    /** Regular expression of the texts of one line with a character that can be seen. */
    static final String LINE_PATTERN =
            "^[^" + runs(CONTROLS) + "]*[^" + runs(INVISIBLE) + "][^" + runs(CONTROLS) + "]*$";

    private Characters() {}

    /**
     * Tells whether nobody can see a character.
     *
     * @return true for spaces, controls and the others above
     */
    public static boolean isInvisible(int codePoint) {
        return codePoint > Character.MAX_VALUE
                ? (codePoint >= 0x1BCA0 && codePoint <= 0x1BCA3)
                        || (codePoint >= 0x1D173 && codePoint <= 0x1D17A)
                        || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF)
                : isIn(INVISIBLE, codePoint);
    }

    /**
     * Tells whether a character controls a machine: C0, C1, and the two separators of lines and paragraphs.
     *
     * @return true for U+0000 to U+001F, U+007F to U+009F, U+2028 and U+2029
     */
    public static boolean isControl(int codePoint) {
        return isIn(CONTROLS, codePoint);
    }

    /**
     * Tells whether nobody can see anything of a text.
     *
     * @return true for an empty text, and where every character is invisible
     */
    public static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!isInvisible(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether a text holds a control character.
     *
     * @return true if there is one at least
     */
    public static boolean hasControl(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isControl(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(String runs, int codePoint) {
        for (int i = 0; i < runs.length(); i += 2) {
            if (codePoint >= runs.charAt(i) && codePoint <= runs.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static String runs(String runs) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < runs.length(); i += 2) {
            pattern.append(escape(runs.charAt(i)));
            if (runs.charAt(i) != runs.charAt(i + 1)) {
                pattern.append('-').append(escape(runs.charAt(i + 1)));
            }
        }
        return pattern.toString();
    }

    private static String escape(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0".repeat(4 - hex.length()) + hex;
    }
}

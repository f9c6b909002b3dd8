package fr.tempspartage.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines of plain text (<i>lignes de texte</i>): wrapped at ordinary spaces, never before the punctuation that French sets
 * apart, or cut with an ellipsis. What could command a terminal, which a dossier may hold, does not get through.
 */
public final class Lines {

    private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[;:?!»](?: |$))");
    private static final Pattern AFTER_QUOTE = Pattern.compile("(?<=«) ");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\u2028\u2029]");
    private static final Pattern UNDERLINE = Pattern.compile("([=-])\\1{2,}");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s\u00a0\u202f,;:(«–-]+$");

    private Lines() {}

    /**
     * Text without control characters, invisible signs and marks that turn its direction, and without a row of equals signs
     * or hyphens, which would underline a heading.
     *
     * @return the text with a blank in place of each sign, and two signs of a row
     */
    public static String clean(String text) {
        return UNDERLINE.matcher(onOneLine(text)).replaceAll("$1$1");
    }

    /**
     * Text on one line, without control characters, invisible signs and marks that turn its direction.
     *
     * @return the text with a blank in place of each sign
     */
    public static String onOneLine(String text) {
        return UNSAFE.matcher(text).replaceAll(" ");
    }

    /**
     * Wraps a text.
     *
     * @param text the text, which is cleaned
     * @param width the number of characters of a line, at least 2
     * @return the lines, at least one; a word that is too long is cut
     */
    public static List<String> wrap(String text, int width) {
        return hanging(text, width, width);
    }

    /**
     * Wraps a text whose first line stands beside something else.
     *
     * @param text the text, which is cleaned
     * @param first the number of characters of the first line, at least 2
     * @param others the number of characters of the other lines, at least 2
     * @return the lines, at least one; a word that is too long is cut
     */
    public static List<String> hanging(String text, int first, int others) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = first;
        for (String word : glued(clean(text)).split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                width = others;
            }
            String rest = word;
            while (line.isEmpty() && rest.length() > width) {
                int cut = whole(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
                width = others;
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /**
     * Wraps a text into a few lines; where it does not fit, the last one ends with an ellipsis.
     *
     * @param text the text, which is cleaned
     * @param width the number of characters of a line, at least 2
     * @param most the number of lines, at least 1
     * @return the lines, at least one and not more than asked for
     */
    public static List<String> wrap(String text, int width, int most) {
        List<String> lines = wrap(text, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> few = new ArrayList<>(lines.subList(0, most - 1));
        few.add(cut(String.join(" ", lines.subList(most - 1, lines.size())), width));
        return few;
    }

    /**
     * Cuts a text so that it fits a line.
     *
     * @param text the text, which is cleaned
     * @param width the number of characters, at least 1
     * @return the text, or its beginning and an ellipsis, at a blank where there is one not too far back
     */
    public static String cut(String text, int width) {
        String line = glued(clean(text)).strip();
        if (line.length() <= width) {
            return line;
        }
        String start = line.substring(0, whole(line, width - 1));
        int blank = start.lastIndexOf(' ');
        boolean inside = line.charAt(start.length()) != ' ';
        String kept = inside && blank > start.length() * 2 / 3 ? start.substring(0, blank) : start;
        return LOOSE_END.matcher(kept).replaceAll("") + "…";
    }

    /** Place at or before an index that parts no pair of surrogates. */
    private static int whole(String text, int index) {
        return index > 0 && Character.isHighSurrogate(text.charAt(index - 1)) ? index - 1 : index;
    }

    private static String glued(String text) {
        return AFTER_QUOTE
                .matcher(BEFORE_MARK.matcher(text).replaceAll("\u00a0"))
                .replaceAll("\u00a0");
    }
}

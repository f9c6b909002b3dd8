package fr.tempspartage.io.tree;

/**
 * Lines and columns of the characters of a text. A line ends with LF, CR LF or CR; a surrogate pair is one character.
 * Asked in ascending order, the text is walked through once.
 */
public final class Places {

    private final String text;
    private int offset;
    private int line;
    private int column = 1;
    private final int firstLine;

    /** Places of a text that starts on the first line. */
    public Places(String text) {
        this(text, 1);
    }

    /** Places of a text that starts on a line of a file, from 1. */
    public Places(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.line = firstLine;
    }

    /** Place of a character, counted from 0; that of the end for any number beyond. */
    public Node.Place at(long wanted) {
        int end = (int) Math.max(0, Math.min(wanted, text.length()));
        if (end < offset) {
            offset = 0;
            line = firstLine;
            column = 1;
        }
        while (offset < end) {
            char c = text.charAt(offset);
            if (c == '\n' || (c == '\r' && !follows('\n'))) {
                line++;
                column = 1;
            } else if (!(Character.isLowSurrogate(c)
                    && offset > 0
                    && Character.isHighSurrogate(text.charAt(offset - 1)))) {
                column++;
            }
            offset++;
        }
        return new Node.Place(line, column);
    }

    private boolean follows(char expected) {
        return offset + 1 < text.length() && text.charAt(offset + 1) == expected;
    }
}

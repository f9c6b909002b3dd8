package fr.tempspartage.io.table;

import fr.tempspartage.domain.Bilingual;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text of a cell of an .ods: its paragraphs on lines of their own, without its notes. */
final class OdsText {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /** What a cell holds in spreadsheets. */
    private static final int MOST = 32_767;

    private final XMLStreamReader xml;
    private final int row;
    private final int column;
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private boolean space = true;

    OdsText(XMLStreamReader xml, int row, int column) {
        this.xml = xml;
        this.row = row;
        this.column = column;
    }

    /** Reads to the end of the cell. */
    String read() throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                if (isText("p") || isText("h")) {
                    if (paragraphs++ > 0) {
                        append("\n");
                    }
                    space = true;
                    inside();
                } else if (xml.getLocalName().equals("table")) {
                    throw UnreadableTableException.damaged(
                            Bilingual.of("une cellule contient un tableau", "a cell holds a table"), row, column);
                } else {
                    skip();
                }
            }
        }
        return text.toString();
    }

    private void inside() throws XMLStreamException {
        while (xml.next() != XMLStreamReader.END_ELEMENT) {
            if (xml.isCharacters()) {
                collapsed(xml.getText());
            } else if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                if (isText("s")) {
                    append(" ".repeat(count()));
                    skip();
                } else if (isText("tab")) {
                    append("\t");
                    skip();
                } else if (isText("line-break")) {
                    append("\n");
                    skip();
                } else if (xml.getLocalName().equals("annotation") || isText("note")) {
                    skip();
                } else {
                    inside();
                }
            }
        }
    }

    private int count() {
        String written = xml.getAttributeValue(TEXT, "c");
        if (written == null) {
            return 1;
        }
        if (!written.matches("[0-9]{1,5}")) {
            throw tooLong();
        }
        return Integer.parseInt(written);
    }

    /** Several spaces in the file are one in the text. */
    private void collapsed(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!blank) {
                append(String.valueOf(c));
            } else if (!space) {
                append(" ");
            }
            space = blank;
        }
    }

    private void append(String more) {
        if (text.length() + more.length() > MOST) {
            throw tooLong();
        }
        text.append(more);
        space = false;
    }

    private UnreadableTableException tooLong() {
        return UnreadableTableException.damaged(
                Bilingual.of(
                        "une cellule a plus de " + MOST + " caractères",
                        "a cell has more than " + MOST + " characters"),
                row,
                column);
    }

    private boolean isText(String name) {
        return xml.getLocalName().equals(name) && TEXT.equals(xml.getNamespaceURI());
    }

    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}

package fr.tempspartage.io.table;

import fr.tempspartage.domain.Bilingual;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the bytes of one part of a workbook, before any parser: no DOCTYPE, no other encoding than those that hold
 * ASCII, no tag, text or nesting without end, no flood of names, and cells and rows inside a sheet, in ascending order.
 */
final class XmlScan {

    /** Most bytes of one tag, comment or instruction. */
    static final int MAX_TAG = 1 << 16;

    /** Most bytes between two tags: a cell holds 32 767 characters, each of six bytes at most. */
    static final int MAX_TEXT = 200_000;

    /** Most bytes of a number. */
    static final int MAX_NUMBER = 100;

    /** Most levels of elements. */
    static final int MAX_DEPTH = 200;

    /** Most names of elements and attributes. */
    static final int MAX_NAMES = 5_000;

    /** Elements that the reader of .xlsx keeps, wherever it is told to look for them. */
    private static final List<String> KEPT = List.of("si", "xf", "numFmt", "sheet", "Relationship", "Override");

    /** What the number in a cell is. */
    private enum CellType {
        NUMBER,
        /** Place of a text among those that cells share. */
        SHARED_TEXT,
        OTHER
    }

    private enum State {
        START,
        NO_XML,
        TEXT,
        TAG,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private final String part;
    private final byte[] tag = new byte[MAX_TAG];
    private final NameSet names = new NameSet(MAX_NAMES);
    private final SheetPlaces places;
    private State state = State.START;
    private int length;
    private int quote;
    private int run;
    private int cellText;
    private boolean inCell;
    private byte last;
    private byte beforeLast;
    private int depth;
    private boolean streamed;
    private boolean encrypted;
    private CellType type = CellType.OTHER;
    private boolean value;
    private long index = -1;
    private long greatestIndex = -1;
    private int sharedTexts;

    XmlScan(String part) {
        this.part = part;
        this.places = new SheetPlaces(part);
    }

    /** Whether readers go through this part without keeping it: a sheet, or the content of an .ods. */
    boolean isStreamed() {
        return streamed || state == State.NO_XML;
    }

    /** Number of texts that cells may share. */
    int sharedTexts() {
        return sharedTexts;
    }

    /** Greatest place of a shared text that a cell asks for, from 0, or -1. */
    long greatestIndex() {
        return greatestIndex;
    }

    /** Whether the manifest of an .ods says that parts are encrypted. */
    boolean isEncrypted() {
        return encrypted;
    }

    void take(byte[] bytes, int count) {
        int from = 0;
        if (state == State.START) {
            from = start(bytes, count);
        }
        if (state == State.NO_XML) {
            return;
        }
        for (int i = from; i < count; i++) {
            step(bytes[i]);
        }
    }

    void end() {
        places.end();
        if (state != State.NO_XML && state != State.START && (state != State.TEXT || depth != 0)) {
            throw UnreadableTableException.damaged(Bilingual.of(
                    "la partie «\u00a0" + part + "\u00a0» s’arrête au milieu",
                    "the part '" + part + "' stops in the middle"));
        }
    }

    private int start(byte[] bytes, int count) {
        int at = count >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        while (at < count && bytes[at] <= ' ' && bytes[at] > 0) {
            at++;
        }
        if (at == count) {
            // Space alone so far.
            return at;
        }
        if (bytes[at] != '<' && count >= 4 && isOtherEncoding(bytes)) {
            throw encoding();
        }
        state = bytes[at] == '<' ? State.TEXT : State.NO_XML;
        return at;
    }

    /** UTF-16, UTF-32 or EBCDIC, by their mark or by the first sign of a tag. */
    private static boolean isOtherEncoding(byte[] bytes) {
        int first = ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        int second = ((bytes[2] & 0xFF) << 8) | (bytes[3] & 0xFF);
        return first == 0xFEFF
                || first == 0xFFFE
                || first == 0x003C
                || first == 0x4C6F
                || (first == 0 && (second == 0xFEFF || second == 0x003C));
    }

    private UnreadableTableException encoding() {
        return UnreadableTableException.unsafe(
                Bilingual.of(
                        "la partie «\u00a0" + part + "\u00a0» n’est pas en UTF-8",
                        "the part '" + part + "' is not in UTF-8"),
                Bilingual.of("faut-il l’enregistrer de nouveau dans un tableur", "save it again in a spreadsheet"));
    }

    private void step(byte b) {
        switch (state) {
            case TEXT -> {
                if (b == '<') {
                    state = State.TAG;
                    length = 0;
                    quote = 0;
                } else {
                    text(b);
                }
            }
            case TAG -> inTag(b);
            case COMMENT -> until(b, "-->");
            case INSTRUCTION -> until(b, "?>");
            case CDATA -> {
                text(b);
                state = b == '>' && last == ']' && beforeLast == ']' ? State.TEXT : State.CDATA;
                beforeLast = last;
                last = b;
            }
            default -> throw new IllegalStateException(state.name());
        }
    }

    private void text(byte b) {
        if (b == 0) {
            throw encoding();
        }
        run++;
        cellText += inCell ? 1 : 0;
        if (Math.max(run, cellText) > MAX_TEXT || (run > MAX_NUMBER && type == CellType.NUMBER && value)) {
            throw tooLong(Bilingual.of("un texte trop long", "a text that is too long"));
        }
        if (value && type == CellType.SHARED_TEXT) {
            index(b);
        }
    }

    private void index(byte b) {
        if (b < '0' || b > '9') {
            throw places.order(String.valueOf((char) b));
        }
        index = Math.min(Integer.MAX_VALUE, Math.max(0, index) * 10 + b - '0');
        greatestIndex = Math.max(greatestIndex, index);
    }

    private void inTag(byte b) {
        if (quote == 0 && b == '>') {
            tag();
            return;
        }
        if (length == MAX_TAG) {
            throw tooLong(Bilingual.of("une balise trop longue", "a tag that is too long"));
        }
        tag[length++] = b;
        if (b == 0) {
            throw encoding();
        }
        if (quote != 0) {
            quote = b == quote ? 0 : quote;
        } else if ((b == '"' || b == '\'') && tag[0] != '!' && tag[0] != '?') {
            quote = b;
        } else if (tag[0] == '?') {
            state = State.INSTRUCTION;
        } else if (tag[0] == '!' && !special()) {
            throw UnreadableTableException.unsafe(
                    Bilingual.of(
                            "la partie «\u00a0" + part + "\u00a0» déclare un DOCTYPE ou des entités",
                            "the part '" + part + "' declares a DOCTYPE or entities"),
                    Bilingual.of("vient-il d’une autre source qu’un tableur", "it does not come from a spreadsheet"));
        }
    }

    /** Enters a comment or character data; whether what stands after "!" may still be one of them. */
    private boolean special() {
        String so = new String(tag, 0, length, StandardCharsets.ISO_8859_1);
        if (so.equals("!--")) {
            state = State.COMMENT;
            length = 0;
        } else if (so.equals("![CDATA[")) {
            state = State.CDATA;
            last = 0;
            beforeLast = 0;
        }
        return "!--".startsWith(so) || "![CDATA[".startsWith(so);
    }

    private void until(byte b, String end) {
        if (length == MAX_TAG) {
            throw tooLong(Bilingual.of("un commentaire trop long", "a comment that is too long"));
        }
        if (b == 0) {
            throw encoding();
        }
        tag[length++] = b;
        int at = end.length() - 1;
        if (b == '>' && length > at && matches(end, length - end.length())) {
            state = State.TEXT;
        }
    }

    private boolean matches(String end, int from) {
        for (int i = 0; i < end.length(); i++) {
            if (from + i < 0 || tag[from + i] != end.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private UnreadableTableException tooLong(Bilingual what) {
        return tooLong(part, what);
    }

    /** Refusal of a part that holds more of something than a workbook may. */
    static UnreadableTableException tooLong(String part, Bilingual what) {
        return UnreadableTableException.unsafe(
                Bilingual.of(
                        "la partie «\u00a0" + part + "\u00a0» contient " + what.fr(),
                        "the part '" + part + "' holds " + what.en()),
                Bilingual.of("faut-il l’enregistrer de nouveau dans un tableur", "save it again in a spreadsheet"));
    }

    /** Looks at a whole tag. */
    private void tag() {
        state = State.TEXT;
        run = 0;
        if (length > 0 && tag[0] == '/') {
            TagText closed = new TagText(Arrays.copyOfRange(tag, 1, length), length - 1);
            depth--;
            value &= !closed.isNamed("v");
            inCell &= !isCell(closed);
            return;
        }
        boolean empty = length > 0 && tag[length - 1] == '/';
        if (!empty && ++depth > MAX_DEPTH) {
            throw tooLong(Bilingual.of(
                    "plus de " + MAX_DEPTH + " niveaux imbriqués", "more than " + MAX_DEPTH + " nested levels"));
        }
        TagText parsed = new TagText(tag, empty ? length - 1 : length);
        names(parsed);
        if (isCell(parsed)) {
            inCell = !empty;
            cellText = 0;
        }
        if (parsed.isNamed("worksheet") || parsed.isNamed("document-content")) {
            streamed |= depth == 1;
        } else if (isKept(parsed)) {
            streamed = false;
        } else if (parsed.isNamed("encryption-data")) {
            encrypted = true;
        } else if (parsed.isNamed("row")) {
            places.row(parsed.attribute("r"));
        } else if (parsed.isNamed("c")) {
            type = type(parsed.attribute("t"));
            value = false;
            places.cell(parsed.attribute("r"));
        } else if (parsed.isNamed("v")) {
            value = !empty;
            index = -1;
        }
        sharedTexts += parsed.isNamed("si") ? 1 : 0;
    }

    private static CellType type(@Nullable String written) {
        if (written == null || written.isEmpty() || written.equals("n")) {
            return CellType.NUMBER;
        }
        return written.equals("s") ? CellType.SHARED_TEXT : CellType.OTHER;
    }

    private static boolean isKept(TagText parsed) {
        for (String name : KEPT) {
            if (parsed.isNamed(name)) {
                return true;
            }
        }
        return false;
    }

    /** Element whose text a reader puts together, whatever stands between. */
    private static boolean isCell(TagText parsed) {
        return parsed.isNamed("c") || parsed.isNamed("si");
    }

    private void names(TagText parsed) {
        boolean fits = names.add(parsed.nameHash());
        while (fits && parsed.next()) {
            fits = names.add(parsed.attributeHash());
        }
        if (!fits) {
            throw tooLong(Bilingual.of("trop de noms", "too many names"));
        }
    }
}

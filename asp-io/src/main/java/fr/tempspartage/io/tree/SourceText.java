package fr.tempspartage.io.tree;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Text of a file, within the limit of bytes, in UTF-8, without its byte order mark. */
public final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Stands for what cannot be decoded, and seldom for itself. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int BUFFER = 8192;

    private final int maxBytes;
    private final Found found;

    /**
     * Text of a file of at most so many bytes.
     *
     * @param found where it is said why there is none
     */
    public SourceText(int maxBytes, Found found) {
        this.maxBytes = maxBytes;
        this.found = found;
    }

    /** Text that is in memory. */
    public Optional<String> of(String text) {
        // Every char takes one to three bytes.
        if (text.length() > maxBytes
                || (text.length() > maxBytes / 3 && text.getBytes(StandardCharsets.UTF_8).length > maxBytes)) {
            return tooLarge();
        }
        return Optional.of(withoutMark(text));
    }

    /** Text of a stream, which is not closed. */
    public Optional<String> of(InputStream bytes) throws IOException {
        return of(bytes.readNBytes(maxBytes + 1));
    }

    /** Text of a reader, which is not closed. */
    public Optional<String> of(Reader chars) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int n = chars.read(buffer); n >= 0 && text.length() <= maxBytes; n = chars.read(buffer)) {
            text.append(buffer, 0, n);
        }
        return of(text.toString());
    }

    /** Text of these bytes. */
    public Optional<String> of(byte[] bytes) {
        Optional<Bilingual> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            found.add(IssueCode.OTHER_FORMAT, "", new Node.Place(found.firstLine(), 1), Map.of("kind", kind.get()));
            return Optional.empty();
        }
        return bytes.length > maxBytes ? tooLarge() : decode(bytes);
    }

    private Optional<String> decode(byte[] bytes) {
        String quick = new String(bytes, StandardCharsets.UTF_8);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return Optional.of(withoutMark(quick));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult end = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = withoutMark(chars.flip().toString());
        if (end.isError()) {
            found.add(IssueCode.INVALID_UTF8, "", new Places(text, found.firstLine()).at(text.length()));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Optional<String> tooLarge() {
        found.add(
                IssueCode.TOO_LARGE,
                "",
                new Node.Place(found.firstLine(), 1),
                Map.of("max", Integer.toString(maxBytes)));
        return Optional.empty();
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}

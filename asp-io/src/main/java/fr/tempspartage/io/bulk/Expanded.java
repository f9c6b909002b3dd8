package fr.tempspartage.io.bulk;

import fr.tempspartage.domain.Bilingual;
import fr.tempspartage.io.IssueCode;
import fr.tempspartage.io.scalar.FileKind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Bytes of a file after expansion, where it is compressed: by its content, whatever its name. Counts what is read of the
 * file, and ends where more comes out of it than is accepted.
 */
final class Expanded extends FilterInputStream {

    /** First bytes, which tell a text from a workbook. */
    private static final int LOOKED_AT = 4096;

    private final Counting raw;
    private final boolean compressed;
    private final long length;
    private final long limit;
    private long out;

    private Expanded(InputStream in, Counting raw, boolean compressed, long length, long limit) {
        super(in);
        this.raw = raw;
        this.compressed = compressed;
        this.length = length;
        this.limit = limit;
    }

    /**
     * Opens a text.
     *
     * @param length the length of the file, or less than 0 where it is not known
     * @param limit the largest number of bytes that may come out of a compressed file
     * @throws BulkException if it is a workbook, a document, or a text in UTF-16
     */
    static Expanded open(InputStream file, long length, long limit) throws IOException {
        Counting raw = new Counting(file);
        PushbackInputStream start = new PushbackInputStream(raw, LOOKED_AT);
        Compression compression = Compression.ofStart(look(start, Compression.TELLING));
        compression.checked();
        PushbackInputStream text = new PushbackInputStream(compression.expanding(start), LOOKED_AT);
        Optional<Bilingual> kind = FileKind.of(look(text, LOOKED_AT));
        if (kind.isPresent()) {
            throw new BulkException(
                    BulkException.Kind.INPUT, IssueCode.OTHER_FORMAT.message(Map.of("kind", kind.get())), null);
        }
        return new Expanded(text, raw, compression != Compression.NONE, length, limit);
    }

    private static byte[] look(PushbackInputStream in, int bytes) throws IOException {
        byte[] start = in.readNBytes(bytes);
        in.unread(start);
        return start;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        out += Math.max(0, read);
        if (compressed && out > limit) {
            throw new BulkException(
                    BulkException.Kind.INPUT,
                    "Ce fichier compressé donne plus de " + limit + " octets.\n"
                            + "Peut-être est-il abîmé, ou faut-il le décompresser avant.",
                    "More than " + limit + " bytes come out of this compressed file.\n"
                            + "Maybe it is damaged, or is to be expanded before.");
        }
        return read;
    }

    /** Part of the file that is read, from 0 to 1, or less than 0 where its length is not known. */
    double part() {
        return length <= 0 ? -1 : Math.min(1, (double) raw.count / length);
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}

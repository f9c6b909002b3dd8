package fr.tempspartage.io.bulk;

import fr.tempspartage.domain.Bilingual;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How a file is compressed (<i>compression</i>), if it is. */
enum Compression {
    NONE("") {
        @Override
        InputStream expanding(InputStream bytes) {
            return bytes;
        }

        @Override
        byte[] compressed(byte[] bytes) {
            return bytes;
        }
    },
    GZIP(".gz") {
        @Override
        InputStream expanding(InputStream bytes) throws IOException {
            return new GZIPInputStream(bytes, BUFFER);
        }

        @Override
        byte[] compressed(byte[] bytes) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
            try (GZIPOutputStream gzip = new GZIPOutputStream(out, BUFFER)) {
                gzip.write(bytes);
            }
            return out.toByteArray();
        }
    },
    ZSTD(".zst") {
        @Override
        InputStream expanding(InputStream bytes) throws IOException {
            return Zstandard.expanding(bytes);
        }

        @Override
        byte[] compressed(byte[] bytes) {
            return Zstandard.compressed(bytes);
        }
    };

    /** Bytes that tell one from the other. */
    static final int TELLING = 4;

    private static final int BUFFER = 1 << 16;
    private static final byte[] GZIP_START = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD_START = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

    private final String ending;

    Compression(String ending) {
        this.ending = ending;
    }

    /** What comes out of compressed bytes, members or frames one after the other. */
    abstract InputStream expanding(InputStream bytes) throws IOException;

    /** A member or a frame that stands by itself. */
    abstract byte[] compressed(byte[] bytes) throws IOException;

    /** Ending of the names of such files. */
    String ending() {
        return ending;
    }

    /** How a file of that name is compressed. */
    static Compression ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(GZIP.ending) ? GZIP : lower.endsWith(ZSTD.ending) ? ZSTD : NONE;
    }

    /** How a file that starts with these bytes is compressed, whatever its name. */
    static Compression ofStart(byte[] start) {
        return starts(start, GZIP_START) ? GZIP : starts(start, ZSTD_START) ? ZSTD : NONE;
    }

    private static boolean starts(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /**
     * Makes sure that the library is there.
     *
     * @throws BulkException if it is not
     */
    void checked() {
        if (this == ZSTD) {
            try {
                Zstandard.loaded();
            } catch (LinkageError e) {
                throw new BulkException(
                        BulkException.Kind.REQUEST,
                        Bilingual.of(
                                "zstd n’est pas disponible ici\u00a0: la bibliothèque zstd-jni manque.\n"
                                        + "Peut-être utiliser gzip (.gz), ou ajouter son jar à ASP_CLASSPATH.",
                                "zstd is not at hand here: the library zstd-jni is missing.\n"
                                        + "Maybe use gzip (.gz), or add its jar to ASP_CLASSPATH."),
                        e);
            }
        }
    }
}

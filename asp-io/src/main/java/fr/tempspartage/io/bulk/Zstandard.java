package fr.tempspartage.io.bulk;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The library for zstd, which may not be there: only this class needs it. */
final class Zstandard {

    private Zstandard() {}

    /** Fails with a {@link LinkageError} where the library is not there. */
    static void loaded() {
        Zstd.defaultCompressionLevel();
    }

    static InputStream expanding(InputStream bytes) throws IOException {
        return new ZstdInputStream(bytes);
    }

    static byte[] compressed(byte[] bytes) {
        return Zstd.compress(bytes);
    }
}

package fr.tempspartage.io.register;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a file up to a limit, what is expanded included; more is a failure. */
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream bytes, long most) {
        super(bytes);
        this.left = most;
    }

    /** The file has more bytes than accepted. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        take(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        take(Math.max(read, 0));
        return read;
    }

    private void take(int count) throws IOException {
        left -= count;
        if (left < 0) {
            throw new TooLargeException();
        }
    }
}

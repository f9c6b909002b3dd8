package fr.tempspartage.web.campaign;

import fr.tempspartage.domain.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/** Records of a campaign on the disk, each by its place. Thread-safe. */
final class Store implements Closeable {

    private static final int HEAD = 2 * Integer.BYTES;

    private final FileChannel file;
    private final long most;
    private long end;

    /**
     * Makes the file.
     *
     * @param most most bytes that it takes
     */
    Store(Path file, long most) {
        this.most = most;
        try {
            this.file = OwnFiles.file(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds a record.
     *
     * @return where it lies
     * @throws RefusedException if there is no room for it
     */
    long add(Stored stored) {
        byte[] bytes = stored.bytes();
        byte[] packed = packed(bytes);
        ByteBuffer buffer = ByteBuffer.allocate(HEAD + packed.length);
        buffer.putInt(packed.length).putInt(bytes.length).put(packed).flip();
        long at = reserve(buffer.remaining());
        try {
            for (long to = at; buffer.hasRemaining(); ) {
                to += file.write(buffer, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return at;
    }

    private synchronized long reserve(int bytes) {
        if (end + bytes > most) {
            throw new RefusedException(
                    "Ce fichier demande plus de place que le serveur n’en donne à une campagne.\n"
                            + "Peut-être faut-il le couper en plusieurs fichiers.",
                    "This file needs more room than the server gives to a campaign.\nMaybe cut it into several files.");
        }
        long at = end;
        end += bytes;
        return at;
    }

    /** Record at a place. */
    Stored at(long place) {
        try {
            ByteBuffer head = read(place, HEAD);
            int length = head.getInt();
            return Stored.of(unpacked(read(place + HEAD, length).array(), head.getInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteBuffer read(long from, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new IOException("The file of records is cut short.");
            }
        }
        return buffer.flip();
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + HEAD);
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed, int length) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[length];
            for (int at = 0; at < length; ) {
                int more = inflater.inflate(bytes, at, length - at);
                if (more == 0) {
                    throw new IOException("The file of records is damaged.");
                }
                at += more;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package fr.tempspartage.io.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Channel of somebody else, which who borrows it cannot close. */
final class LentChannel implements SeekableByteChannel {

    private final SeekableByteChannel lender;

    LentChannel(SeekableByteChannel lender) {
        this.lender = lender;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        return lender.read(into);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        return lender.write(from);
    }

    @Override
    public long position() throws IOException {
        return lender.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        lender.position(newPosition);
        return this;
    }

    @Override
    public long size() throws IOException {
        return lender.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
        lender.truncate(size);
        return this;
    }

    @Override
    public boolean isOpen() {
        return lender.isOpen();
    }

    @Override
    public void close() {
        // It is the lender's.
    }
}

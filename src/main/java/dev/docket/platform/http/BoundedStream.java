package dev.docket.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Breaks off when more than {@code limit} bytes came, or when the deadline has passed. Closing it
 * leaves the connection's own stream open: closed too early, that would read all the rest, however
 * much a peer sends.
 */
final class BoundedStream extends FilterInputStream {

    private final int limit;
    private final Deadline deadline;
    private long count;

    BoundedStream(InputStream in, int limit, Deadline deadline) {
        super(in);
        this.limit = limit;
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        return value < 0 ? value : counted(1, value);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return read <= 0 ? read : counted(read, read);
    }

    @Override
    public void close() {
        // see above
    }

    private int counted(int bytes, int result) throws IOException {
        count += bytes;
        if (count > limit) {
            throw new RefusedException("The document is larger than %,d bytes".formatted(limit));
        }
        deadline.check();
        return result;
    }
}

package dev.docket.platform.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * How much of a document is read.
 *
 * @param bytes how many at most, decompressed
 * @param whole whether a larger document is refused; else its beginning will do
 */
record Portion(int bytes, boolean whole) {

    static Portion whole(int most) {
        return new Portion(most, true);
    }

    static Portion beginning(int most) {
        return new Portion(most, false);
    }

    /** How many bytes may come over the network for it. */
    int mostSent() {
        return whole ? bytes : Integer.MAX_VALUE;
    }

    /** Whether there may be more of the document than was read of it. */
    boolean cuts(byte[] read) {
        return !whole && read.length == bytes;
    }

    /**
     * @throws RefusedException if it must be whole and is too large, or comes too late
     */
    byte[] of(InputStream document, Deadline deadline) throws IOException {
        var bounded = new BoundedStream(document, mostSent(), deadline);
        return whole ? bounded.readAllBytes() : bounded.readNBytes(bytes);
    }
}

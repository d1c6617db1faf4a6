package dev.docket.platform.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Content codings (RFC 9110, section 8.4.1) that we read. */
final class ContentCoding {

    /** For Accept-Encoding. */
    static final String ACCEPTED = "gzip, deflate, br";

    private ContentCoding() {}

    /**
     * Undoes the codings of a Content-Encoding header, the last first.
     *
     * @throws RefusedException for a coding that we did not offer to read
     */
    static InputStream decode(InputStream body, String header) throws IOException {
        var codings = header.toLowerCase(Locale.ROOT).split(",", -1);
        if (codings.length > 2) {
            throw new RefusedException(
                    "The answer is compressed %d times over".formatted(codings.length));
        }
        var decoded = body;
        for (int i = codings.length - 1; i >= 0; i--) {
            decoded = one(decoded, codings[i].strip());
        }
        return decoded;
    }

    private static InputStream one(InputStream body, String coding) throws IOException {
        return switch (coding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip" -> new GZIPInputStream(body);
            case "br" -> new BrotliInputStream(body);
            case "deflate" -> inflate(body);
            default ->
                    throw new RefusedException("The answer has an unknown compression: " + coding);
        };
    }

    /** "deflate" should be zlib, but some send it raw: the header of zlib tells them apart. */
    private static InputStream inflate(InputStream body) throws IOException {
        var peek = new PushbackInputStream(body, 1);
        int first = peek.read();
        if (first >= 0) {
            peek.unread(first);
        }
        boolean zlib = (first & 0x0f) == 8;
        return new InflaterInputStream(peek, new Inflater(!zlib));
    }
}

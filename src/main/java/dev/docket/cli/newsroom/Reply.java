package dev.docket.cli.newsroom;

import dev.docket.cli.newsroom.print.Document;
import dev.docket.cli.newsroom.print.HttpDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An answer before it goes over the wire.
 *
 * @param zipped whether the text travels compressed
 */
record Reply(int status, Map<String, String> headers, String text, boolean zipped) {

    /** The answer to {@code request}, for which the router found {@code document}. */
    static Reply to(Request request, Document document) {
        var validators = Validators.of(document);
        var headers = headers(document, validators);
        if (request.has(validators)) {
            return new Reply(304, headers, "", false);
        }
        boolean zipped = request.acceptsGzip();
        if (zipped) {
            headers.put("Content-Encoding", "gzip");
        }
        return new Reply(200, headers, document.body(), zipped);
    }

    static Reply notFound() {
        return error(404, "Nothing is published here.");
    }

    static Reply notAllowed() {
        var reply = error(405, "This press can only be read.");
        reply.headers().put("Allow", "GET, HEAD");
        return reply;
    }

    /** The body as it is sent. */
    byte[] bytes() {
        var plain = text.getBytes(StandardCharsets.UTF_8);
        return zipped ? gzip(plain) : plain;
    }

    private static Reply error(int status, String sentence) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "text/plain; charset=utf-8");
        return new Reply(status, headers, sentence, false);
    }

    private static Map<String, String> headers(Document document, Validators validators) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", document.contentType());
        headers.put("ETag", validators.etag());
        headers.put("Last-Modified", HttpDate.of(validators.changed()));
        headers.put("Cache-Control", "max-age=0");
        headers.put("Vary", "Accept-Encoding");
        return headers;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written to", e);
        }
        return out.toByteArray();
    }
}

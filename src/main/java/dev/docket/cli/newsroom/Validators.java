package dev.docket.cli.newsroom;

import dev.docket.cli.newsroom.print.Document;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a visitor may hold against a document to learn whether it changed (RFC 9110, section 8.8).
 *
 * @param etag weak, since it is the same with and without compression
 */
record Validators(String etag, Instant changed) {

    private static final int LENGTH = 16;

    static Validators of(Document document) {
        return new Validators(
                "W/\"" + digest(document.body()).substring(0, LENGTH) + "\"", document.changed());
    }

    private static String digest(String body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

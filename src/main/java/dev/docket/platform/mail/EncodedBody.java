package dev.docket.platform.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The body of a message in both forms, plain text before HTML (RFC 2046, section 5.1.4), encoded
 * once for all its readers.
 */
public final class EncodedBody {

    private final String boundary;
    private final EncodedPart text;
    private final EncodedPart html;

    /**
     * @param name makes the boundary, so that the same message gets the same bytes: letters, digits
     *     and hyphens
     * @param text may hold {@link Slots}
     * @param html may hold {@link Slots}; what is filled in is escaped
     */
    public EncodedBody(String name, String text, String html) {
        this.boundary = "=_" + name; // "=_" cannot occur in quoted-printable text
        this.text = new EncodedPart(endsWithLine(text), UnaryOperator.identity());
        this.html = new EncodedPart(endsWithLine(html), Slots::html);
    }

    /** The value of the header field {@code Content-Type}. */
    String contentType() {
        return "multipart/alternative; boundary=\"" + boundary + "\"";
    }

    void writeTo(ByteArrayOutputStream out, Map<String, String> values) {
        writePart(out, "text/plain", text, values);
        writePart(out, "text/html", html, values);
        ascii(out, "\r\n--" + boundary + "--\r\n");
    }

    private void writePart(
            ByteArrayOutputStream out, String type, EncodedPart part, Map<String, String> values) {
        ascii(
                out,
                """
                \r
                --%s\r
                Content-Type: %s; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                """
                        .formatted(boundary, type));
        part.writeTo(out, values);
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String endsWithLine(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}

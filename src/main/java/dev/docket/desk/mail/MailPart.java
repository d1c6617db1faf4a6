package dev.docket.desk.mail;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A part of a message, or the whole (RFC 2045, 2046).
 *
 * @param headers by name in lower case; of a header that is repeated, the first
 * @param body still encoded, one char an octet
 */
public record MailPart(Map<String, String> headers, String body) {

    private static final Pattern BOUNDARY = parameter("boundary");
    private static final Pattern CHARSET = parameter("charset");

    /** What a delimiter ends with, lest one boundary be found in another that begins alike. */
    private static final String LINE_END = "(?=--|[ \t]*(?:\r?\n|$))";

    public static MailPart of(byte[] message) {
        return of(new String(message, StandardCharsets.ISO_8859_1));
    }

    private static MailPart of(String octets) {
        var halves = octets.split("\r?\n\r?\n", 2);
        return new MailPart(MailHeaders.of(halves[0]), halves.length > 1 ? halves[1] : "");
    }

    /** The text of the first part of a type such as {@code text/html}, however deep it lies. */
    public Optional<String> text(String type) {
        return all().filter(part -> part.type().startsWith(type))
                .findFirst()
                .map(MailPart::decoded);
    }

    private Stream<MailPart> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(MailPart::all));
    }

    private List<MailPart> parts() {
        var boundary = value(BOUNDARY);
        if (!type().startsWith("multipart/") || boundary.isEmpty()) {
            return List.of();
        }
        var pieces = body.split("(?:\r?\n|^)--" + Pattern.quote(boundary.get()) + LINE_END, -1);
        // The first piece is the preamble; what follows the closing delimiter is the epilogue.
        return Arrays.stream(pieces)
                .skip(1)
                .takeWhile(piece -> !piece.startsWith("--"))
                .map(piece -> of(piece.replaceFirst("^[ \t]*\r?\n", "")))
                .toList();
    }

    private static Pattern parameter(String name) {
        return Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;\"]+))");
    }

    /** The value of a parameter of the type, whatever the case of its name. */
    private Optional<String> value(Pattern parameter) {
        var found = parameter.matcher(header("content-type"));
        return found.find()
                ? Optional.of(found.group(1) == null ? found.group(2) : found.group(1))
                : Optional.empty();
    }

    private String type() {
        return header("content-type").toLowerCase(Locale.ROOT);
    }

    private String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private String decoded() {
        return new String(octets(), charset());
    }

    private byte[] octets() {
        return switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> QuotedPrintable.octets(body);
            case "base64" -> base64();
            default -> plain();
        };
    }

    private byte[] base64() {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException _) { // cut off or altered: shown as it stands
            return plain();
        }
    }

    private byte[] plain() {
        return body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Charset charset() {
        try {
            return value(CHARSET).map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) { // of no machine
            return StandardCharsets.UTF_8;
        }
    }
}

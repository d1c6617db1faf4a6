package dev.docket.desk.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)\"?");

    public static MailPart of(byte[] message) {
        return of(new String(message, StandardCharsets.ISO_8859_1));
    }

    private static MailPart of(String octets) {
        var halves = octets.split("\r?\n\r?\n", 2);
        return new MailPart(MailHeaders.of(halves[0]), halves.length > 1 ? halves[1] : "");
    }

    /** The text of the first part of a type such as {@code text/html}, however deep it lies. */
    public Optional<String> text(String type) {
        return all().filter(part -> part.type().startsWith(type)).findFirst().map(MailPart::decoded);
    }

    private Stream<MailPart> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(MailPart::all));
    }

    private List<MailPart> parts() {
        var boundary = BOUNDARY.matcher(header("content-type"));
        if (!type().startsWith("multipart/") || !boundary.find()) {
            return List.of();
        }
        var pieces = body.split("(\r?\n|^)--" + Pattern.quote(boundary.group(1)), -1);
        var inner = new ArrayList<MailPart>();
        // The first piece is the preamble, the last one what follows the closing delimiter.
        for (var piece : Arrays.asList(pieces).subList(1, Math.max(1, pieces.length - 1))) {
            inner.add(of(piece.replaceFirst("^[ \t]*\r?\n", "")));
        }
        return inner;
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
            case "base64" -> Base64.getMimeDecoder().decode(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private Charset charset() {
        var named = CHARSET.matcher(header("content-type"));
        return named.find() && Charset.isSupported(named.group(1))
                ? Charset.forName(named.group(1))
                : StandardCharsets.UTF_8;
    }
}

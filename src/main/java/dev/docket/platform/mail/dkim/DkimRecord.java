package dev.docket.platform.mail.dkim;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A TXT record to publish (RFC 6376, section 3.6.1).
 *
 * @param name the whole name, without a dot at its end
 * @param value in one piece
 */
public record DkimRecord(String name, String value) {

    /** One string of a TXT record has at most 255 octets (RFC 1035, section 3.3). */
    private static final Pattern PIECE = Pattern.compile(".{1,255}");

    /** The record as a line of a zone file. */
    public String zoneLine() {
        return PIECE.matcher(value)
                .results()
                .map(piece -> '"' + piece.group() + '"')
                .collect(Collectors.joining(" ", name + ". IN TXT ", ""));
    }
}

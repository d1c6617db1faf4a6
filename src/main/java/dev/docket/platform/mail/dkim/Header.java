package dev.docket.platform.mail.dkim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header of a message.
 *
 * @param fields from top to bottom
 * @param body where the body starts: behind the empty line, in octets from the message's start
 */
record Header(List<Field> fields, int body) {

    private static final Pattern FIELD_END = Pattern.compile("\r\n(?![ \t])");

    static Header of(byte[] message) {
        int end = end(message);
        // One char an octet, so that whatever a field holds is signed as it is.
        var text = new String(message, 0, end, StandardCharsets.ISO_8859_1);
        return new Header(
                FIELD_END.splitAsStream(text).flatMap(Header::field).toList(),
                Math.min(end + 4, message.length));
    }

    /** The fields of this name, the lowest first: the order in which they are signed. */
    List<Field> upwards(String name) {
        return fields.reversed().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .toList();
    }

    private static Stream<Field> field(String line) {
        int colon = line.indexOf(':');
        return colon < 1
                ? Stream.empty() // no field: nothing that could be signed
                : Stream.of(
                        new Field(
                                line.substring(0, colon).stripTrailing(),
                                line.substring(colon + 1)));
    }

    private static int end(byte[] message) {
        for (int at = 0; at + 3 < message.length; at++) {
            if (message[at] == '\r'
                    && message[at + 1] == '\n'
                    && message[at + 2] == '\r'
                    && message[at + 3] == '\n') {
                return at;
            }
        }
        return message.length;
    }
}

package dev.docket.platform.mail.dkim;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that a signature covers (RFC 6376, section 5.4; RFC 8058, section 4). Each is named
 * once more than it occurs, so that nobody can add another one (section 8.15).
 *
 * @param header the header of the message
 */
record Covered(Header header) {

    private static final List<String> NAMES =
            List.of(
                    "From",
                    "Sender",
                    "Reply-To",
                    "To",
                    "Cc",
                    "Subject",
                    "Date",
                    "Message-ID",
                    "In-Reply-To",
                    "References",
                    "List-Id",
                    "List-Help",
                    "List-Subscribe",
                    "List-Unsubscribe",
                    "List-Unsubscribe-Post",
                    "List-Post",
                    "List-Owner",
                    "List-Archive",
                    "Precedence",
                    "Auto-Submitted",
                    "MIME-Version",
                    "Content-Type",
                    "Content-Transfer-Encoding");

    /** The value of the tag {@code h}, with spaces to fold at. */
    String names() {
        return present()
                .flatMap(
                        name -> Collections.nCopies(header.upwards(name).size() + 1, name).stream())
                .collect(Collectors.joining(": "));
    }

    /** The fields as the signature sees them, each with a line end. */
    String relaxed() {
        return present()
                .flatMap(name -> header.upwards(name).stream())
                .map(field -> field.relaxed() + "\r\n")
                .collect(Collectors.joining());
    }

    /** From is signed even where it is missing: a signature without it is none. */
    private Stream<String> present() {
        return NAMES.stream()
                .filter(name -> name.equals("From") || !header.upwards(name).isEmpty());
    }
}

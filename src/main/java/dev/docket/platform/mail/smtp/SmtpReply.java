package dev.docket.platform.mail.smtp;

import java.util.List;
import java.util.Locale;

/**
 * A server's answer (RFC 5321, section 4.2).
 *
 * @param code 200 to 599
 * @param lines what follows the code, an enhanced status code (RFC 3463) included; never empty
 */
record SmtpReply(int code, List<String> lines) {

    boolean isPositive() {
        return code < 400;
    }

    /**
     * Whether asking again cannot help. 530, 534, 535 and 538 are about the login, which is our
     * operator's affair and no fault of the recipient (RFC 4954, section 6).
     */
    boolean isPermanent() {
        return switch (code) {
            case 530, 534, 535, 538 -> false;
            default -> code >= 500;
        };
    }

    /** The answer in the server's words, in one line of at most 500 characters. */
    String words() {
        var words = code + " " + String.join(" ", lines).replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return words.length() <= 500 ? words : words.substring(0, 500);
    }

    /** Whether an answer to EHLO names this extension. */
    boolean offers(String extension) {
        return lines.stream()
                .skip(1)
                .anyMatch(line -> line.split(" ", 2)[0].equalsIgnoreCase(extension));
    }

    /** Whether an answer to EHLO names this way to log in (RFC 4954). */
    boolean offersLogin(String mechanism) {
        return lines.stream()
                .skip(1)
                .map(line -> line.toUpperCase(Locale.ROOT).split("[ =]", -1))
                .anyMatch(words -> words[0].equals("AUTH") && List.of(words).contains(mechanism));
    }
}

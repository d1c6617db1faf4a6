package dev.docket.desk.mail;

import dev.docket.platform.mail.KeptMail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A kept mail, ready to be shown.
 *
 * @param text the plain part; empty if there is none
 * @param html whether there is an HTML part
 * @param links the addresses in the plain part, so that they can be followed from here
 * @param raw the message as it would have been sent
 */
public record MailView(KeptMail mail, String text, boolean html, List<String> links, String raw) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

    public static MailView of(KeptMail mail, byte[] message) {
        var whole = MailPart.of(message);
        var text = whole.text("text/plain").orElse("");
        return new MailView(
                mail,
                text,
                whole.text("text/html").isPresent(),
                LINK.matcher(text).results().map(MatchResult::group).distinct().toList(),
                new String(message, StandardCharsets.UTF_8));
    }
}

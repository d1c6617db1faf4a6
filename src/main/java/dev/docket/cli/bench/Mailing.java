package dev.docket.cli.bench;

import dev.docket.delivery.email.DigestMail;
import dev.docket.delivery.email.MailReader;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailTransport;
import dev.docket.platform.mail.RawMail;
import java.net.URI;
import java.time.Instant;

/** One digest on its way to many invented readers. */
record Mailing(DigestMail digest, MailTransport transport) {

    private static final Instant DATE = Instant.parse("2026-03-09T06:00:00Z");
    private static final String BASE = "https://docket.example/";

    /**
     * Writes and sends the copy of the reader of that number.
     *
     * @throws IllegalStateException if the server did not take it
     */
    void send(int number) {
        var answer = transport.send(copy(number));
        if (!(answer instanceof MailAnswer.Accepted)) {
            throw new IllegalStateException("A message was not taken: " + answer);
        }
    }

    /** The size of a copy; one reader's differs from another's by a few octets. */
    int octets() {
        return copy(0).message().octets().length;
    }

    private RawMail copy(int number) {
        var token = "sample-%08d".formatted(number);
        var reader =
                new MailReader(
                        new MailAddress("reader-" + number, "docket.example"),
                        URI.create(BASE + "unsubscribe/" + token),
                        URI.create(BASE + "en/preferences/" + token));
        return digest.copy(reader, token, DATE);
    }
}

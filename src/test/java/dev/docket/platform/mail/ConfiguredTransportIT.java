package dev.docket.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailAnswer.Accepted;
import dev.docket.platform.mail.MailAnswer.Kept;
import dev.docket.platform.mail.RawMail.Content;
import dev.docket.platform.mail.dkim.DkimFixture;
import dev.docket.platform.mail.dkim.Receiver;
import dev.docket.platform.mail.smtp.SmtpTransport;
import dev.docket.platform.time.DocketClock;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class ConfiguredTransportIT {

    private static final List<String> BOTH = List.of("docket", "docket-ed");

    /** Lines that a mail server or a signature could trip over. */
    private static final RawMail MAIL =
            new RawMail(
                    new MailAddress("digest", "docket.example"),
                    new MailAddress("anna", "example.org"),
                    "One",
                    new Content(
                            """
                            From: Docket <digest@docket.example>
                            To: anna@example.org
                            Subject: One
                             subject,
                            \tfolded
                            List-Unsubscribe: <https://docket.example/unsubscribe/1>
                            List-Unsubscribe-Post: List-Unsubscribe=One-Click

                            .
                            ..two  dots and  spaces\s

                            .end


                            """
                                    .replace("\n", "\r\n")
                                    .getBytes(StandardCharsets.US_ASCII)));

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DocketClock clock = new DocketClock();
    private final MailOutbox outbox = new MailOutbox(jdbi, clock);

    @Test
    void what_arrives_at_a_mail_server_has_two_signatures_that_are_right()
            throws MessagingException, IOException, GeneralSecurityException {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            var port = Integer.toString(server.getSmtp().getPort());
            var settings =
                    Map.of(
                            "docket.smtp.host", "127.0.0.1",
                            "docket.smtp.port", port,
                            "docket.smtp.security", "none");
            assertInstanceOf(Accepted.class, transport(settings).send(MAIL));
            var arrived = new ByteArrayOutputStream();
            server.getReceivedMessages()[0].writeTo(arrived);
            assertEquals(BOTH, accepted(arrived.toByteArray(), settings));
        } finally {
            server.stop();
        }
    }

    @Test
    void what_is_kept_in_the_outbox_is_signed_like_what_is_sent() throws GeneralSecurityException {
        var kept = assertInstanceOf(Kept.class, transport(Map.of()).send(MAIL));
        assertEquals(BOTH, accepted(outbox.message(kept.id()).orElseThrow(), Map.of()));
    }

    private MailTransport transport(Map<String, String> settings) {
        var config = MailConfigs.of(MailConfig.class, settings);
        return new ConfiguredTransport(
                config,
                new SmtpTransport(config, clock),
                outbox,
                new DkimFixture(jdbi, settings).signer());
    }

    private List<String> accepted(byte[] message, Map<String, String> settings)
            throws GeneralSecurityException {
        return Receiver.accepts(message, new DkimFixture(jdbi, settings).records());
    }
}

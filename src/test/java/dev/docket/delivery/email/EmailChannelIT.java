package dev.docket.delivery.email;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.docket.delivery.Deliveries;
import dev.docket.delivery.DeliveryConfig;
import dev.docket.delivery.Dispatch;
import dev.docket.delivery.State;
import dev.docket.digest.Digest;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.mail.MailOutbox;
import dev.docket.platform.mail.MailTransport;
import dev.docket.platform.mail.smtp.SmtpTransport;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.SubscriberHouse;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmailChannelIT {

    private static final Digest DIGEST = SampleDigest.digest();

    private final SubscriberHouse house = new SubscriberHouse();
    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start_a_mail_server() {
        server.start();
    }

    @AfterEach
    void stop_it() {
        server.stop();
    }

    @Test
    void each_reader_gets_the_digest_in_his_language_with_links_of_his_own()
            throws MessagingException, IOException {
        house.reader("anna@example.org", Language.CS);
        house.reader("eva.nowak@example.org", Language.PL);
        var dispatch = dispatch(smtp());
        dispatch.enqueue(DIGEST);
        assertEquals(2, dispatch.sendDue());
        var mails =
                Arrays.stream(server.getReceivedMessages())
                        .collect(Collectors.toMap(EmailChannelIT::recipient, mail -> mail));
        var anna = requireNonNull(mails.get("anna@example.org"));
        assertEquals("Docket 31: Alder 3 otevírá celou kuchyni", anna.getSubject());
        var parts = (MimeMultipart) anna.getContent();
        assertTrue(parts.getBodyPart(0).getContent().toString().contains("实验室公布了"));
        var way = anna.getHeader("List-Unsubscribe", "").replaceAll("(?s),.*|[<>\\s]", "");
        assertTrue(parts.getBodyPart(1).getContent().toString().contains(way), way);
        assertEquals(
                "Docket 31: Alder 3 otwiera całą kuchnię",
                requireNonNull(mails.get("eva.nowak@example.org")).getSubject());
    }

    @Test
    void a_repetition_after_a_lost_answer_has_the_same_message_id() throws MessagingException {
        house.reader("anna@example.org", Language.EN);
        var smtp = smtp();
        MailTransport lossy =
                mail -> {
                    smtp.send(mail);
                    return new MailAnswer.Unanswered("connection reset");
                };
        var dispatch = dispatch(lossy);
        dispatch.enqueue(DIGEST);
        dispatch.sendDue();
        house.clock.pin(SubscriberHouse.NOON.plusSeconds(60));
        dispatch.sendDue();
        var received = server.getReceivedMessages();
        assertEquals(2, received.length);
        assertEquals(received[0].getMessageID(), received[1].getMessageID());
    }

    @Test
    void who_left_while_the_digest_was_waiting_gets_none() {
        var anna = house.reader("anna@example.org", Language.EN);
        var dispatch = dispatch(smtp());
        dispatch.enqueue(DIGEST);
        var path = house.readers.ways(anna).unsubscribe().getPath();
        house.subscriptions.leave(path.substring(path.lastIndexOf('/') + 1));
        dispatch.sendDue();
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void without_a_mail_server_the_mail_is_kept_and_nothing_pretends_to_be_sent() {
        house.reader("anna@example.org", Language.EN);
        var outbox = new MailOutbox(house.jdbi, house.clock);
        var dispatch = dispatch(mail -> new MailAnswer.Kept(outbox.keep(mail)));
        dispatch.enqueue(DIGEST);
        dispatch.sendDue();
        var kept = outbox.newest(9).getFirst();
        assertEquals("anna@example.org", kept.recipient());
        assertEquals("Docket 31: Alder 3 opens the whole kitchen", kept.subject());
        var message =
                new String(outbox.message(kept.id()).orElseThrow(), StandardCharsets.US_ASCII);
        assertTrue(message.startsWith("From: Docket <digest@docket.example>\r\n"), message);
        var counts = new Deliveries(house.jdbi).progress(DIGEST.key());
        assertEquals(State.KEPT, counts.getFirst().state());
        assertTrue(outbox.message(99).isEmpty());
    }

    @Test
    void a_server_that_is_not_there_is_asked_again_later() {
        house.reader("anna@example.org", Language.EN);
        var transport = smtp();
        server.stop();
        var dispatch = dispatch(transport);
        dispatch.enqueue(DIGEST);
        dispatch.sendDue();
        var failure = new Deliveries(house.jdbi).failures(1).getFirst();
        assertEquals(State.WAITING, failure.state());
        assertTrue(failure.reason().startsWith("No session with the mail server"));
    }

    private MailTransport smtp() {
        var port = Integer.toString(server.getSmtp().getPort());
        var config =
                MailConfigs.of(
                        MailConfig.class,
                        Map.of(
                                "docket.smtp.host", "127.0.0.1",
                                "docket.smtp.port", port,
                                "docket.smtp.security", "none"));
        return new SmtpTransport(config, house.clock);
    }

    private Dispatch dispatch(MailTransport transport) {
        var channel =
                new EmailChannel(
                        house.readers, MailFixture.renderer(DIGEST), transport, house.clock);
        return new Dispatch(
                house.jdbi,
                List.of(channel),
                MailFixture.digests(DIGEST),
                house.clock,
                MailConfigs.of(DeliveryConfig.class, Map.of()));
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}

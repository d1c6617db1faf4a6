package dev.docket.subscriber;

import dev.docket.delivery.email.MailFixture;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.mail.MailTransport;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.security.FormTokens;
import dev.docket.platform.security.Secrets;
import dev.docket.platform.security.SignedTokens;
import dev.docket.platform.text.Language;
import dev.docket.platform.time.DocketClock;
import dev.docket.subscriber.letter.LetterWriter;
import dev.docket.subscriber.letter.Letters;
import dev.docket.subscriber.letter.Postbox;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Jdbi;

/** Everything about subscribing, on a database of its own, with a mailbox that tests can read. */
public final class SubscriberHouse {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    public final Jdbi jdbi = TestDatabase.fresh();
    public final DocketClock clock = new DocketClock();
    public final List<RawMail> sent = new ArrayList<>();
    public final SignedTokens signed = new SignedTokens(new Secrets(jdbi), clock);
    public final FormTokens forms = new FormTokens(signed);
    public final SubscriberTokens tokens = new SubscriberTokens(signed, MailFixture.docket());
    public final Readers readers = new Readers(jdbi, tokens);
    public final Subscriptions subscriptions;
    private final SubscriberConfig config = MailConfigs.of(SubscriberConfig.class, Map.of());
    private MailAnswer answer = new MailAnswer.Accepted("250 ok");

    public SubscriberHouse() {
        clock.pin(NOON);
        subscriptions =
                new Subscriptions(jdbi, tokens, new Letters(jdbi, config, clock), config, clock);
    }

    public AskAnswer ask(String address) {
        return ask(address, Language.EN, "192.0.2.1");
    }

    public AskAnswer ask(String address, Language language, String network) {
        return subscriptions.ask(new Ask(address, language, "page", network));
    }

    /** What the mail server says from now on. */
    public void serverSays(MailAnswer words) {
        answer = words;
    }

    /** Sends the letters that are due. */
    public void sendLetters() {
        MailTransport transport =
                mail -> {
                    sent.add(mail);
                    return answer;
                };
        new Postbox(jdbi, writer(), transport, clock).run();
    }

    private LetterWriter writer() {
        return new LetterWriter(
                new SubscriberLookup(jdbi),
                tokens,
                config,
                MailFixture.mail(),
                MailFixture.engine());
    }

    /** Subscribes an address all the way. */
    public Subscriber reader(String address, Language language) {
        ask(address, language, "192.0.2." + address.length());
        sendLetters();
        return subscriptions.confirm(tokenIn("confirm")).orElseThrow();
    }

    /** The token of the link to this page in the newest letter. */
    public String tokenIn(String page) {
        var link = Pattern.compile("https://docket.example/(?:[a-z]{2}/)?" + page + "/(\\S+)");
        var found = link.matcher(text(sent.getLast()));
        if (!found.find()) {
            throw new AssertionError("No link to " + page);
        }
        return found.group(1);
    }

    /** The plain text of a mail. */
    public static String text(RawMail mail) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(mail.message().octets()));
            return ((MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The acts that are on record for an address, in their order. */
    public List<String> record(String address) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                SELECT act || ' ' || form || ' ' || text_version
                                FROM consent JOIN subscriber ON subscriber.id = subscriber
                                WHERE address = :address
                                ORDER BY consent.id
                                """)
                        .bind("address", address)
                        .mapTo(String.class)
                        .list());
    }
}

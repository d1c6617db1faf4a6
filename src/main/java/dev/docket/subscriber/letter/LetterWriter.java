package dev.docket.subscriber.letter;

import dev.docket.platform.mail.AddressCheck;
import dev.docket.platform.mail.AddressCheck.Invalid;
import dev.docket.platform.mail.AddressCheck.Valid;
import dev.docket.platform.mail.EncodedBody;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailHead;
import dev.docket.platform.mail.MailHead.From;
import dev.docket.platform.mail.MailHead.Mailing;
import dev.docket.platform.mail.MessageEncoder;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.text.Messages;
import dev.docket.subscriber.Subscriber;
import dev.docket.subscriber.SubscriberConfig;
import dev.docket.subscriber.SubscriberLookup;
import dev.docket.subscriber.SubscriberTokens;
import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Writes the mail that asks to confirm, or says that the address is subscribed already. */
@Singleton
public class LetterWriter {

    private static final Messages MESSAGES = new Messages("subscriber");

    private final SubscriberLookup subscribers;
    private final SubscriberTokens tokens;
    private final SubscriberConfig config;
    private final MailConfig mail;
    private final Engine templates;

    public LetterWriter(
            SubscriberLookup subscribers,
            SubscriberTokens tokens,
            SubscriberConfig config,
            MailConfig mail,
            Engine templates) {
        this.subscribers = subscribers;
        this.tokens = tokens;
        this.config = config;
        this.mail = mail;
        this.templates = templates;
    }

    /** What a letter says. */
    private record Words(String kind, URI link) {}

    /** The letter, or nothing if the subscriber has left meanwhile. */
    Optional<RawMail> write(DueLetter due) {
        return subscribers
                .find(due.id())
                .filter(subscriber -> subscriber.state() != Subscriber.State.LEFT)
                .map(subscriber -> write(due, subscriber));
    }

    private RawMail write(DueLetter due, Subscriber subscriber) {
        var words = words(due, subscriber);
        var subject =
                MESSAGES.text(
                        subscriber.language(),
                        words.kind() + ".subject",
                        Map.of("name", mail.senderName()));
        var from = address(mail.from());
        var to = address(subscriber.address());
        var head =
                new MailHead(
                        new From(mail.senderName(), from),
                        to,
                        subject,
                        subscriber.id() + "-" + due.letters(),
                        due.wanted(),
                        mailing(subscriber));
        var body =
                new EncodedBody(
                        "letter-" + subscriber.id() + "-" + due.letters(),
                        fill("text/letter.txt", subscriber, subject, words),
                        fill("email/letter.html", subscriber, subject, words));
        var message = new RawMail.Content(MessageEncoder.encode(head, body, Map.of()));
        return new RawMail(from, to, subject, message);
    }

    private Words words(DueLetter due, Subscriber subscriber) {
        return switch (subscriber.state()) {
            case ASKED ->
                    new Words(
                            "confirm",
                            tokens.confirm(subscriber, due.wanted().plus(config.confirmWithin())));
            case CONFIRMED, LEFT -> new Words("already", tokens.choose(subscriber));
        };
    }

    private String fill(String template, Subscriber subscriber, String subject, Words words) {
        var language = subscriber.language();
        var names = Map.of("name", mail.senderName(), "address", subscriber.address());
        return templates
                .getTemplate(template)
                .data("lang", language.tag())
                .data("subject", subject)
                .data("said", MESSAGES.text(language, words.kind() + ".said", names))
                .data("preview", MESSAGES.text(language, words.kind() + ".preview", names))
                .data("button", MESSAGES.text(language, words.kind() + ".button"))
                .data("link", words.link())
                .data("not", MESSAGES.text(language, words.kind() + ".not"))
                .data("leave", MESSAGES.text(language, "letter.leave"))
                .data("unsubscribe", tokens.leave(subscriber))
                .data("sender", mail.senderName())
                .data("postal", mail.postalAddress().orElse(""))
                .render();
    }

    private Mailing mailing(Subscriber subscriber) {
        var leave = tokens.leave(subscriber);
        var path = leave.getPath();
        var token = path.substring(path.lastIndexOf('/') + 1);
        var byMail =
                "mailto:%s?subject=unsubscribe-%s"
                        .formatted(mail.unsubscribeAddress().orElse(mail.from()), token);
        return new Mailing(subscriber.edition(), leave, URI.create(byMail), false);
    }

    private static MailAddress address(String text) {
        return switch (AddressCheck.of(text)) {
            case Valid(var address) -> address;
            case Invalid(var problem) -> throw new IllegalStateException(problem + ": " + text);
        };
    }
}

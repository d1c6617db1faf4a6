package dev.docket.subscriber.letter;

import dev.docket.platform.mail.EncodedBody;
import dev.docket.platform.mail.Imprint;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailHead;
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
    private final Imprint imprint;
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
        this.imprint = Imprint.of(mail);
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
                        Map.of("name", imprint.from().name()));
        var to = subscriber.mailbox();
        var head =
                new MailHead(
                        imprint.from(),
                        to,
                        subject,
                        subscriber.id() + "-" + due.letters(),
                        due.wanted(),
                        imprint.mailing(subscriber.edition(), tokens.leave(subscriber), false));
        var body =
                new EncodedBody(
                        "letter-" + subscriber.id() + "-" + due.letters(),
                        fill("text/letter.txt", subscriber, subject, words),
                        fill("email/letter.html", subscriber, subject, words));
        var message = new RawMail.Content(MessageEncoder.encode(head, body, Map.of()));
        return new RawMail(imprint.from().address(), to, subject, message);
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
        var names = Map.of("name", imprint.from().name(), "address", subscriber.address());
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
                .data("sender", imprint.from().name())
                .data("postal", imprint.postal())
                .render();
    }
}

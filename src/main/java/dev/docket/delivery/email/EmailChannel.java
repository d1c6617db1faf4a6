package dev.docket.delivery.email;

import dev.docket.delivery.Channel;
import dev.docket.delivery.Delivery;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Recipient;
import dev.docket.digest.Digest;
import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailAnswer.Accepted;
import dev.docket.platform.mail.MailAnswer.Deferred;
import dev.docket.platform.mail.MailAnswer.Kept;
import dev.docket.platform.mail.MailAnswer.Refused;
import dev.docket.platform.mail.MailAnswer.Unanswered;
import dev.docket.platform.mail.MailTransport;
import dev.docket.subscriber.Readers;
import dev.docket.subscriber.Subscriber;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Digests by mail, to those who confirmed. */
@Singleton
public class EmailChannel implements Channel {

    private final Readers readers;
    private final RenderedMails mails;
    private final MailTransport transport;
    private final InstantSource clock;

    public EmailChannel(
            Readers readers, EmailRenderer renderer, MailTransport transport, InstantSource clock) {
        this.readers = readers;
        this.mails = new RenderedMails(renderer::render);
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "email";
    }

    @Override
    public List<Recipient> recipients(Digest digest) {
        return readers.of(digest.key().edition()).stream()
                .map(reader -> new Recipient(reader.address(), reader.language()))
                .toList();
    }

    /** Whoever left or paused while the delivery was waiting gets nothing. */
    @Override
    public Outcome deliver(Delivery delivery, Digest digest) {
        return readers.reader(digest.key().edition(), delivery.recipient().address())
                .map(reader -> deliver(delivery, digest, reader))
                .orElseGet(() -> new Outcome.Refused("No longer a reader of this edition"));
    }

    private Outcome deliver(Delivery delivery, Digest digest, Subscriber reader) {
        var ways = readers.ways(reader);
        var copy =
                mails.of(digest, delivery.recipient().language())
                        .copy(
                                new MailReader(
                                        reader.mailbox(), ways.unsubscribe(), ways.preferences()),
                                delivery.token().toString(),
                                clock.instant());
        return outcome(transport.send(copy));
    }

    private Outcome outcome(MailAnswer answer) {
        return switch (answer) {
            case Accepted(var words) -> new Outcome.Sent(words);
            case Kept(var id) -> new Outcome.Kept("kept in the outbox as " + id);
            case Deferred(var reason) -> new Outcome.Later(clock.instant(), reason);
            case Refused(var reason) -> new Outcome.Refused(reason);
            case Unanswered(var reason) -> new Outcome.Unanswered(reason);
        };
    }
}

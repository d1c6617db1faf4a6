package dev.docket.subscriber.letter;

import dev.docket.platform.jobs.Job;
import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailAnswer.Accepted;
import dev.docket.platform.mail.MailAnswer.Deferred;
import dev.docket.platform.mail.MailAnswer.Kept;
import dev.docket.platform.mail.MailAnswer.Refused;
import dev.docket.platform.mail.MailAnswer.Unanswered;
import dev.docket.platform.mail.MailTransport;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Sends the letters that are due. */
@Singleton
public class Postbox implements Job {

    private static final System.Logger LOG = System.getLogger(Postbox.class.getName());

    private static final int BATCH = 20;
    private static final Duration CLAIM = Duration.ofMinutes(30);
    private static final Duration RETRY = Duration.ofMinutes(5);
    private static final Duration GIVE_UP = Duration.ofDays(1);

    private final LetterStore store;
    private final LetterWriter writer;
    private final MailTransport transport;
    private final InstantSource clock;

    public Postbox(Jdbi jdbi, LetterWriter writer, MailTransport transport, InstantSource clock) {
        this.store = jdbi.onDemand(LetterStore.class);
        this.writer = writer;
        this.transport = transport;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "subscriber.letters";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    public void run() {
        for (var due = claim(); !due.isEmpty(); due = claim()) {
            due.forEach(this::send);
        }
    }

    private List<DueLetter> claim() {
        var now = clock.instant();
        return store.claim(now, now.plus(CLAIM), BATCH);
    }

    /** One letter that breaks what writes or sends it must not keep the others from going. */
    private void send(DueLetter due) {
        try {
            writer.write(due)
                    .ifPresentOrElse(
                            mail -> settle(due, transport.send(mail)),
                            () -> store.settle(due.id(), due.letters(), "nothing to say any more"));
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.ERROR, "Can't send the letter to " + due.id(), fault);
            retry(due, "it can't be sent: " + fault);
        }
    }

    private void settle(DueLetter due, MailAnswer answer) {
        switch (answer) {
            case Accepted(var words) -> store.settle(due.id(), due.letters(), words);
            case Kept _ -> store.settle(due.id(), due.letters(), "kept in the outbox");
            case Refused(var reason) -> store.settle(due.id(), due.letters(), reason);
            case Deferred(var reason) -> retry(due, reason);
            case Unanswered(var reason) -> retry(due, reason); // under the same Message-ID
        }
    }

    private void retry(DueLetter due, String reason) {
        var next = clock.instant().plus(RETRY);
        if (next.isAfter(due.wanted().plus(GIVE_UP))) {
            store.settle(due.id(), due.letters(), "given up: " + reason);
        } else {
            store.postpone(due.id(), due.letters(), next, reason);
        }
    }
}

package dev.docket.platform.mail;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Mail that was written while no mail server is configured: readable, and never sent. */
@Singleton
public class MailOutbox {

    private final MailOutboxStore store;
    private final InstantSource clock;

    public MailOutbox(Jdbi jdbi, InstantSource clock) {
        this.store = jdbi.onDemand(MailOutboxStore.class);
        this.clock = clock;
    }

    /** Keeps a message; a message that is kept again, under the same Message-ID, is a new entry. */
    public long keep(RawMail mail) {
        return store.insert(
                clock.instant(),
                mail.recipient().toString(),
                mail.subject(),
                mail.message().octets());
    }

    /** The newest {@code limit} messages, the newest first. */
    public List<KeptMail> newest(int limit) {
        return store.newest(limit);
    }

    /** The whole message, as it would have been sent. */
    public Optional<byte[]> message(long id) {
        return Optional.ofNullable(store.message(id));
    }
}

package dev.docket.subscriber;

import dev.docket.platform.mail.AddressCheck;
import dev.docket.platform.mail.AddressCheck.Valid;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Those who get digests by mail, with the links that are theirs. */
@Singleton
public class Readers {

    private final SubscriberStore store;
    private final SubscriberTokens tokens;

    public Readers(Jdbi jdbi, SubscriberTokens tokens) {
        this.store = jdbi.onDemand(SubscriberStore.class);
        this.tokens = tokens;
    }

    /** A reader's ways out and round. */
    public record Ways(URI unsubscribe, URI preferences) {}

    /** Everybody who confirmed and has not paused, by address. */
    public List<Subscriber> of(String edition) {
        return store.reading(edition);
    }

    /** The reader with this address, if he still wants mail. */
    public Optional<Subscriber> reader(String edition, String address) {
        return AddressCheck.of(address) instanceof Valid(var checked)
                ? store.findByAddress(edition, checked.key()).filter(Subscriber::isReading)
                : Optional.empty();
    }

    public Ways ways(Subscriber reader) {
        return new Ways(tokens.leave(reader), tokens.choose(reader));
    }
}

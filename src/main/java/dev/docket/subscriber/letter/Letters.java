package dev.docket.subscriber.letter;

import dev.docket.subscriber.SubscriberConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Asks for letters, within the limits of an address. */
@Singleton
public class Letters {

    private static final Duration DAY = Duration.ofDays(1);

    private final LetterStore store;
    private final SubscriberConfig config;
    private final InstantSource clock;

    public Letters(Jdbi jdbi, SubscriberConfig config, InstantSource clock) {
        this.store = jdbi.onDemand(LetterStore.class);
        this.config = config;
        this.clock = clock;
    }

    /** Has a letter sent soon, or none if the address has had enough of them. */
    public void want(UUID subscriber) {
        var now = clock.instant();
        store.want(
                subscriber,
                now,
                now.minus(config.betweenLetters()),
                now.minus(DAY),
                config.lettersADay());
    }
}

package dev.docket.feed.visit;

import dev.docket.feed.Health;
import dev.docket.feed.visit.DueSource.Memory;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a visit changes about its source. */
public record Settlement(
        Health health, @Nullable String problem, Instant nextVisit, Memory memory) {

    static Settlement of(Visit visit, DueSource source, Rhythm rhythm, Instant now) {
        return new Settling(source.memory(), rhythm, Spread.of(source.slug(), now), now).of(visit);
    }
}

package dev.docket.feed.visit;

import dev.docket.feed.Health;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.visit.DueSource.Memory;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a visit changes about its source. */
public record Settlement(
        Health health, @Nullable String problem, Instant nextVisit, Memory memory) {

    /** The least time until the next visit, whatever a publisher says. */
    private static final Duration LEAST = Duration.ofMinutes(1);

    static Settlement of(Visit visit, Memory before, Rhythm rhythm, Instant now) {
        var usual = rhythm.clamp(Duration.ofSeconds(before.rhythmSeconds()));
        return switch (visit) {
            case Visit.News(_, _, var remarks) when remarks.problem() != null ->
                    failing(remarks.problem(), before, rhythm, now);
            case Visit.News(var feed, var receipt, _) -> {
                var dates =
                        feed.entries().stream()
                                .map(ParsedEntry::published)
                                .filter(Objects::nonNull)
                                .map(date -> date.isAfter(now) ? now : date)
                                .toList();
                yield well(receipt, before, rhythm.of(dates, now), now);
            }
            case Visit.NoNews(var receipt) -> well(receipt, before, usual, now);
            case Visit.Asked(var status, var notBefore) -> waiting(status, notBefore, before, now);
            case Visit.Gone() ->
                    new Settlement(
                            Health.GONE,
                            "HTTP 410: the publisher took it down for good",
                            now.plus(rhythm.longest()),
                            failedOnce(before));
            case Visit.Failed(var reason) -> failing(reason, before, rhythm, now);
        };
    }

    private static Settlement well(
            Visit.Receipt receipt, Memory before, Duration rhythm, Instant now) {
        var hash = receipt.bodyHash() == null ? before.bodyHash() : receipt.bodyHash();
        var validators = receipt.validators();
        return new Settlement(
                Health.WELL,
                null,
                now.plus(rhythm),
                new Memory(
                        validators.etag(), validators.lastModified(), hash, 0, rhythm.toSeconds()));
    }

    private static Settlement failing(String reason, Memory before, Rhythm rhythm, Instant now) {
        var usual = rhythm.clamp(Duration.ofSeconds(before.rhythmSeconds()));
        var after = failedOnce(before);
        return new Settlement(
                Health.FAILING, reason, now.plus(rhythm.backoff(after.failures(), usual)), after);
    }

    private static Settlement waiting(int status, Instant notBefore, Memory before, Instant now) {
        var earliest = now.plus(LEAST);
        return new Settlement(
                Health.WAITING,
                "HTTP %d: the site asks us to wait until %s".formatted(status, notBefore),
                notBefore.isAfter(earliest) ? notBefore : earliest,
                before);
    }

    private static Memory failedOnce(Memory before) {
        return new Memory(
                before.etag(),
                before.lastModified(),
                before.bodyHash(),
                before.failures() + 1,
                before.rhythmSeconds());
    }
}

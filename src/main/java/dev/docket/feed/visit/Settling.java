package dev.docket.feed.visit;

import dev.docket.feed.Health;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.visit.DueSource.Memory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Works out what a visit changes about its source.
 *
 * @param before what earlier visits left
 * @param now when the visit ended
 */
record Settling(Memory before, Rhythm rhythm, Spread spread, Instant now) {

    /** The least time until the next visit, whatever a publisher says. */
    private static final Duration LEAST = Duration.ofMinutes(1);

    Settlement of(Visit visit) {
        return switch (visit) {
            case Visit.News(_, _, var remarks) when remarks.problem() != null ->
                    failed(remarks.problem());
            case Visit.News(var feed, var receipt, _) -> news(receipt, feed);
            case Visit.NoNews(var receipt) ->
                    well(receipt, rhythm.silent(usual()), before.timetable());
            case Visit.Asked(var status, var notBefore, _) -> asked(status, notBefore);
            case Visit.Held(var until) ->
                    waiting("The site has asked us to wait until " + until, until, before);
            case Visit.Gone() -> gone();
            case Visit.Failed(var reason) -> failed(reason);
        };
    }

    private Duration usual() {
        return rhythm.clamp(Duration.ofSeconds(before.rhythmSeconds()));
    }

    private List<Instant> dates(ParsedFeed feed) {
        return feed.entries().stream()
                .map(ParsedEntry::published)
                .filter(Objects::nonNull)
                .map(date -> date.isAfter(now) ? now : date)
                .toList();
    }

    private Settlement news(Visit.Receipt receipt, ParsedFeed feed) {
        var dates = dates(feed);
        return well(receipt, rhythm.of(dates, now), Timetable.of(feed.rhythm(), dates));
    }

    /** Validators and hash of what was read go together: what could not be read leaves neither. */
    private Settlement well(Visit.Receipt receipt, Duration interval, Timetable timetable) {
        var hash = receipt.bodyHash() == null ? before.bodyHash() : receipt.bodyHash();
        var validators = receipt.validators();
        var floor = timetable.floor(interval);
        var fresh = receipt.freshFor().compareTo(floor) < 0 ? floor : receipt.freshFor();
        var planned = now.plus(rhythm.wait(interval, fresh, spread));
        return new Settlement(
                Health.WELL,
                null,
                timetable.outsideSilence(planned, now),
                new Memory(
                        validators.etag(),
                        validators.lastModified(),
                        hash,
                        0,
                        interval.toSeconds(),
                        timetable));
    }

    /** Not a second before the time named; later if the last visits were sent away as well. */
    private Settlement asked(int status, Instant notBefore) {
        var patience =
                before.failures() == 0
                        ? LEAST
                        : rhythm.backoff(before.failures(), rhythm.shortest(), spread);
        var earliest = now.plus(patience);
        return waiting(
                "HTTP %d: the site asks us to wait until %s".formatted(status, notBefore),
                notBefore.isAfter(earliest) ? notBefore : earliest,
                failedOnce());
    }

    private static Settlement waiting(String problem, Instant until, Memory after) {
        return new Settlement(Health.WAITING, problem, until, after);
    }

    private Settlement gone() {
        var after = failedOnce();
        var wait = rhythm.afterlife(after.failures(), usual(), spread);
        return new Settlement(
                Health.GONE,
                "HTTP 410: the publisher took it down for good",
                now.plus(wait),
                after);
    }

    private Settlement failed(String reason) {
        var after = failedOnce();
        var wait = rhythm.backoff(after.failures(), usual(), spread);
        return new Settlement(Health.FAILING, reason, now.plus(wait), after);
    }

    private Memory failedOnce() {
        return new Memory(
                before.etag(),
                before.lastModified(),
                before.bodyHash(),
                before.failures() + 1,
                before.rhythmSeconds(),
                before.timetable());
    }
}

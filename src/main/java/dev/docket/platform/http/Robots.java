package dev.docket.platform.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What robots.txt allows (RFC 9309), remembered a day for each origin and then asked for only if it
 * has changed.
 */
final class Robots {

    private static final Duration KEPT = Duration.ofDays(1);

    /** How long an origin is left alone whose robots.txt cannot be read. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private static final int UNAVAILABLE = 503;
    private static final List<String> OUR_NAME = List.of("docket");

    /** Fetches a robots.txt in the host's turn. */
    @FunctionalInterface
    interface Reader {
        Hop read(URI address, Validators validators) throws IOException;
    }

    private record Known(BaseRobotRules rules, Validators validators, Instant until) {

        static final Known NOTHING =
                new Known(new SimpleRobotRules(), Validators.NONE, Instant.MIN);

        Known until(Instant later) {
            return new Known(rules, validators, later);
        }
    }

    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();
    private final InstantSource clock;
    private final HttpSettings settings;
    private final Reader reader;

    Robots(InstantSource clock, HttpSettings settings, Reader reader) {
        this.clock = clock;
        this.settings = settings;
        this.reader = reader;
    }

    /**
     * @throws HeldException if the host answers that it cannot tell: until it can, nothing may be
     *     read (RFC 9309, section 2.3.1.4)
     * @throws IOException if the host cannot be asked
     */
    boolean allows(URI address) throws IOException {
        var now = known(Origins.of(address));
        if (now.rules().isDeferVisits()) {
            throw new HeldException(UNAVAILABLE, now.until());
        }
        return now.rules().isAllowed(address.toString());
    }

    /**
     * The pause between requests to this address's host: as its robots.txt asks, if we have read
     * it.
     */
    Duration delay(URI address) {
        var rules = known.get(Origins.of(address));
        if (rules == null || rules.rules().getCrawlDelay() <= 0) {
            return settings.delay();
        }
        var asked = Duration.ofMillis(rules.rules().getCrawlDelay());
        return asked.compareTo(settings.maxDelay()) < 0 ? asked : settings.maxDelay();
    }

    private Known known(String origin) throws IOException {
        var before = known.getOrDefault(origin, Known.NOTHING);
        if (clock.instant().isBefore(before.until())) {
            return before;
        }
        var now = read(URI.create(origin + "/robots.txt"), before);
        known.put(origin, now);
        return now;
    }

    private Known read(URI address, Known before) throws IOException {
        var answer = reader.read(address, before.validators());
        var tomorrow = clock.instant().plus(KEPT);
        if (answer.status() == Hop.NOT_MODIFIED && !before.validators().equals(Validators.NONE)) {
            return before.until(tomorrow);
        }
        if (answer.succeeded()) {
            return new Known(parse(address, answer), answer.headers().validators(), tomorrow);
        }
        var rules = parser().failedFetch(answer.status());
        if (answer.status() != Hop.TOO_MANY && !rules.isDeferVisits()) {
            return new Known(rules, Validators.NONE, tomorrow);
        }
        return outOfOrder(before).until(clock.instant().plus(LEFT_ALONE));
    }

    /** What it said before stays in force while it cannot tell (RFC 9309, section 2.3.1.4). */
    private static Known outOfOrder(Known before) {
        return before.until().equals(Instant.MIN)
                ? new Known(parser().failedFetch(UNAVAILABLE), Validators.NONE, Instant.MIN)
                : before;
    }

    private static BaseRobotRules parse(URI address, Hop answer) {
        return parser().parseContent(
                        address.toString(),
                        answer.body(),
                        answer.headers().contentType(),
                        OUR_NAME);
    }

    /** A new one each time, for it counts its warnings. */
    private static SimpleRobotRulesParser parser() {
        // Its own limit would take a long delay for a refusal; we cut it to ours instead.
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    }
}

package dev.docket.platform.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What robots.txt allows (RFC 9309), remembered a day for each origin. */
final class Robots {

    private static final Duration KEPT = Duration.ofDays(1);

    /** How long an origin is left alone whose robots.txt cannot be read. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private static final List<String> OUR_NAME = List.of("docket");

    /** Fetches a robots.txt in the host's turn. */
    @FunctionalInterface
    interface Reader {
        Hop read(URI address) throws IOException;
    }

    private record Known(BaseRobotRules rules, Instant until) {}

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
     * @throws IOException if the host cannot be asked, or answers that it cannot tell: until it
     *     can, nothing may be read (RFC 9309, section 2.3.1.4)
     */
    boolean allows(URI address) throws IOException {
        var origin = Origins.of(address);
        var rules = rules(origin);
        if (rules.isDeferVisits()) {
            throw new RefusedException("%s cannot show its robots.txt for now".formatted(origin));
        }
        return rules.isAllowed(address.toString());
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

    private BaseRobotRules rules(String origin) throws IOException {
        var rules = known.get(origin);
        if (rules == null || !clock.instant().isBefore(rules.until())) {
            var read = read(URI.create(origin + "/robots.txt"));
            rules = new Known(read, clock.instant().plus(read.isDeferVisits() ? LEFT_ALONE : KEPT));
            known.put(origin, rules);
        }
        return rules.rules();
    }

    private BaseRobotRules read(URI address) throws IOException {
        var answer = reader.read(address);
        // The parser's own limit would take a long delay for a refusal; we cut it to ours instead.
        var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return answer.succeeded()
                ? parser.parseContent(
                        address.toString(), answer.body(), answer.headers().contentType(), OUR_NAME)
                : parser.failedFetch(answer.status());
    }
}

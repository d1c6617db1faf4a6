package dev.docket.platform.http;

import dev.docket.platform.time.Pause;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Goes from an address to the answer, redirect by redirect, each in its host's turn. */
final class Walk implements AutoCloseable {

    /** How much of a robots.txt is read: what RFC 9309, section 2.5 asks of a robot at least. */
    private static final Portion RULES = Portion.beginning(500 * 1024);

    record Arrival(Hop hop, Redirects way) {}

    private final HttpSettings settings;
    private final InstantSource clock;
    private final Fence fence;
    private final Wire wire;
    private final HostTurns turns;
    private final Robots robots;

    Walk(HttpSettings settings, InstantSource clock, Pause pause) {
        this.settings = settings;
        this.clock = clock;
        this.fence = Fence.around(settings.onlyHosts());
        this.wire = new Wire(settings);
        this.turns = new HostTurns(clock, pause, settings.maxDelay());
        this.robots = new Robots(clock, settings, this::rules);
    }

    /**
     * @throws DisallowedException if robots.txt closes the way to what we found ourselves
     * @throws OffLimitsException if the way leads to a host that may not be asked
     * @throws HeldException if a host on the way is to be left alone
     * @throws RefusedException for anything else; its message is for the operator
     */
    Arrival to(Request request) throws IOException {
        var portion = Portion.whole(settings.maxBytes());
        return to(request.address(), request.validators(), portion, request.crawled());
    }

    /** See {@link HostTurns#heldUntil}. */
    Optional<Instant> heldUntil(URI address) {
        return turns.heldUntil(address);
    }

    private Hop rules(URI address, Validators validators) throws IOException {
        return to(address, validators, RULES, false).hop();
    }

    private Arrival to(URI start, Validators validators, Portion portion, boolean crawled)
            throws IOException {
        var way = new Redirects(start, settings.maxRedirects());
        while (true) {
            var here = way.here();
            fence.check(here);
            if (crawled && !robots.allows(here)) { // each step: a redirect is no way round
                throw new DisallowedException(here);
            }
            var hop = step(here, validators, portion);
            if (!hop.redirects()) {
                return new Arrival(hop, way);
            }
            way.follow(hop);
            wait(hop).ifPresent(until -> turns.hold(way.here(), hop.status(), until));
        }
    }

    private Hop step(URI here, Validators validators, Portion portion) throws IOException {
        try {
            return turns.with(here, robots.delay(here), () -> ask(here, validators, portion));
        } catch (HeldException held) {
            throw held;
        } catch (IOException failure) { // told here, where it is known which host it was
            throw new RefusedException(FailureWords.of(failure, here), failure);
        }
    }

    /** Before the turn ends, so that whoever stands in line behind us knows. */
    private Hop ask(URI here, Validators validators, Portion portion) throws IOException {
        var hop = wire.get(here, validators, portion);
        wait(hop).ifPresent(until -> turns.hold(here, hop.status(), until));
        return hop;
    }

    private Optional<Instant> wait(Hop hop) {
        var now = clock.instant();
        var said = RetryAfter.of(hop, now);
        return said.isEmpty() && hop.status() == Hop.TOO_MANY
                ? Optional.of(now.plus(settings.maxDelay())) // at least go slower
                : said;
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}

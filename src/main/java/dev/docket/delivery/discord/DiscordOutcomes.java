package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.chat.Backoff;
import dev.docket.delivery.chat.Exchange;
import dev.docket.delivery.chat.Exchange.Answered;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.RetryAfter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;

/**
 * What Discord's answers mean for a delivery.
 *
 * @see <a href="https://discord.com/developers/docs/topics/opcodes-and-status-codes">Codes</a>
 */
final class DiscordOutcomes {

    /** No call with this token can succeed. */
    static final String TOKEN_DEAD = "401: Unauthorized";

    /** What the reason starts with when the room is lost. */
    static final String ROOM_LOST = "room lost: ";

    /** Unknown channel, server and webhook; no access, no permission, a user who takes no mail. */
    private static final Set<Integer> LOST = Set.of(10003, 10004, 10015, 50001, 50007, 50013);

    private final InstantSource clock;

    DiscordOutcomes(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The outcome of a post.
     *
     * @param attempts made so far, this one included
     */
    Outcome of(Exchange exchange, int attempts) {
        return switch (exchange) {
            case Exchange.Unreached(var reason) -> later(attempts, reason);
            case Exchange.Lost(var reason) -> new Unanswered(reason);
            case Answered answered -> of(answered, attempts);
        };
    }

    private Outcome of(Answered answered, int attempts) {
        var body = Json.read(answered.body());
        if (answered.status() == 429) {
            var wait = body.map(DiscordOutcomes::wait).orElse(Duration.ZERO);
            return later(longer(wait, answered, attempts));
        }
        if (answered.status() >= 500 || body.isEmpty()) { // a page of Cloudflare's is no answer
            return later(attempts, "HTTP " + answered.status());
        }
        return answered.status() / 100 == 2
                ? new Sent(Json.text(body.get(), "/id"))
                : new Refused(reason(answered.status(), body.get()));
    }

    private static String reason(int status, ObjectNode body) {
        if (status == 401) {
            return TOKEN_DEAD;
        }
        var reason = status + ": " + Json.text(body, "/message");
        return LOST.contains(body.path("code").asInt()) ? ROOM_LOST + reason : reason;
    }

    /** Seconds with a fraction. */
    private static Duration wait(ObjectNode body) {
        double seconds = Math.clamp(body.path("retry_after").asDouble(), 0, 86_400);
        return Duration.ofMillis((long) Math.ceil(seconds * 1000));
    }

    private static Duration longer(Duration wait, Answered answered, int attempts) {
        var header = RetryAfter.of(answered.headers()).orElse(Duration.ZERO);
        var asked = wait.compareTo(header) > 0 ? wait : header;
        return asked.isZero() ? Backoff.after(attempts) : asked;
    }

    private Outcome later(Duration wait) {
        return new Later(clock.instant().plus(wait), "rate limited");
    }

    private Outcome later(int attempts, String reason) {
        return new Later(clock.instant().plus(Backoff.after(attempts)), reason);
    }
}

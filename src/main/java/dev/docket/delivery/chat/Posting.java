package dev.docket.delivery.chat;

import dev.docket.delivery.Channel;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.chat.Exchange.Answered;
import dev.docket.delivery.chat.Meaning.Busy;
import dev.docket.delivery.chat.Meaning.Rejected;
import dev.docket.delivery.chat.Meaning.Taken;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What posting needs on every platform: the rooms, the parts, and when to come again. */
@Singleton
public class Posting {

    private final Rooms rooms;
    private final PartedDelivery parts;
    private final InstantSource clock;

    Posting(Rooms rooms, PartedDelivery parts, InstantSource clock) {
        this.rooms = rooms;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * Digests on one platform.
     *
     * @param token of the bot; without one only webhooks get digests
     * @param webhooks by their names
     */
    public Channel channel(
            Platform platform,
            Wire wire,
            Renderer renderer,
            Optional<String> token,
            Map<String, WebhookConfig> webhooks) {
        return new ChatChannel(platform, wire, renderer, token, new Webhooks(webhooks), this);
    }

    Rooms rooms() {
        return rooms;
    }

    PartedDelivery parts() {
        return parts;
    }

    /**
     * The outcome of a post.
     *
     * @param attempts made so far, this one included
     * @param remember hears of a rejection
     */
    Outcome outcome(Wire wire, Exchange exchange, int attempts, Consumer<Rejected> remember) {
        return switch (exchange) {
            case Exchange.Unreached(var reason) -> later(reason, Optional.empty(), attempts);
            case Exchange.Lost(var reason) -> new Unanswered(reason);
            case Answered answered ->
                    switch (meaning(wire, answered)) {
                        case Taken(var receipt) -> new Sent(receipt);
                        case Busy(var reason, var wait) -> later(reason, wait, attempts);
                        case Rejected rejected -> {
                            remember.accept(rejected);
                            yield new Refused(rejected.reason());
                        }
                    };
        };
    }

    private static Meaning meaning(Wire wire, Answered answer) {
        if (answer.status() == 429) {
            return new Busy("rate limited", RetryAfter.of(answer));
        }
        return answer.status() >= 500 ? new Busy("HTTP " + answer.status()) : wire.meaning(answer);
    }

    private Outcome later(String reason, Optional<Duration> wait, int attempts) {
        var rest = wait.orElseGet(() -> Backoff.after(attempts));
        return new Later(clock.instant().plus(rest), reason);
    }
}

package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Kept;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.platform.time.Pause;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Posts the messages of one digest in their order, each once. An attempt goes on where the last one
 * stopped. A message whose answer was lost is posted again only where the platform recognises it.
 */
@Singleton
class PartedDelivery {

    /** Slack asks for one message a second and channel; Discord's reader is no faster either. */
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** One way to post a message. */
    interface Post {

        /** Hands over message {@code part}, counted from 0. */
        Outcome send(int part, ObjectNode message) throws InterruptedException;
    }

    private final Parts parts;
    private final Pause pause;

    PartedDelivery(Parts parts, Pause pause) {
        this.parts = parts;
        this.pause = pause;
    }

    /**
     * Posts what is still to be posted of {@code messages}.
     *
     * @param repeatable whether a message posted twice arrives once
     * @return sent when the platform has all of them; unanswered when it may lack one
     */
    Outcome deliver(UUID delivery, List<ObjectNode> messages, boolean repeatable, Post post)
            throws InterruptedException {
        Outcome whole = new Sent("");
        for (int part = 0; part < messages.size(); part++) {
            var outcome = deliver(delivery, part, messages.get(part), repeatable, post);
            switch (outcome) {
                case Later _, Refused _, Kept _ -> {
                    return outcome;
                }
                case Unanswered _ -> {
                    if (repeatable) {
                        return outcome; // it comes again, and before what follows it
                    }
                    whole = outcome;
                }
                case Sent(var receipt) -> whole = whole instanceof Sent ? new Sent(receipt) : whole;
            }
        }
        return whole;
    }

    private Outcome deliver(
            UUID delivery, int part, ObjectNode message, boolean repeatable, Post post)
            throws InterruptedException {
        return switch (parts.open(delivery, part)) {
            case DONE -> new Sent("");
            case OPEN ->
                    repeatable
                            ? post(delivery, part, message, post)
                            : new Unanswered("message %d went unanswered".formatted(part + 1));
            case FRESH -> post(delivery, part, message, post);
        };
    }

    private Outcome post(UUID delivery, int part, ObjectNode message, Post post)
            throws InterruptedException {
        if (part > 0) {
            pause.of(BETWEEN);
        }
        var outcome = post.send(part, message);
        switch (outcome) {
            case Sent(var receipt) -> parts.done(delivery, part, receipt);
            case Later _, Refused _, Kept _ -> parts.undone(delivery, part);
            case Unanswered _ -> {} // stays open: nobody knows
        }
        return outcome;
    }
}

package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Exchange.Answered;
import dev.docket.delivery.chat.Exchange.Lost;
import dev.docket.delivery.chat.Exchange.Unreached;
import dev.docket.platform.time.Pause;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends what follows an answer to a command: in order, each message tried a few times, and none
 * after a gap, because it would mislead. A message that may have arrived is not sent twice.
 */
@Singleton
public class FollowUps {

    private static final Logger LOG = Logger.getLogger(FollowUps.class);
    private static final int TRIES = 4;
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /** The asker has left by then. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** One way to hand over a message. */
    public interface Call {

        Exchange send(ObjectNode message) throws InterruptedException;
    }

    private final Pause pause;

    FollowUps(Pause pause) {
        this.pause = pause;
    }

    /**
     * Sends the messages.
     *
     * @return whether all of them arrived
     */
    public boolean send(List<ObjectNode> messages, Call call) {
        try {
            for (var message : messages) {
                var exchange = send(message, call);
                if (!exchange.isTaken()) {
                    LOG.warnf("A message after a command was not taken: %s", exchange.describe());
                    return false;
                }
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Exchange send(ObjectNode message, Call call) throws InterruptedException {
        var exchange = call.send(message);
        for (int attempt = 1; attempt < TRIES && mayArriveYet(exchange); attempt++) {
            pause.of(wait(exchange));
            exchange = call.send(message);
        }
        return exchange;
    }

    private static boolean mayArriveYet(Exchange exchange) {
        return switch (exchange) {
            case Unreached _ -> true;
            case Lost _ -> false;
            // 404: the answer that this follows may still be on its way to the platform
            case Answered(var status, _, _) -> status == 404 || status == 429 || status >= 500;
        };
    }

    private static Duration wait(Exchange exchange) {
        var asked =
                exchange instanceof Answered answer
                        ? RetryAfter.of(answer).orElse(BETWEEN)
                        : BETWEEN;
        return asked.compareTo(LONGEST) < 0 ? asked : LONGEST;
    }
}

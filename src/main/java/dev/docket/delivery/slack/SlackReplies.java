package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.Exchange;
import dev.docket.delivery.chat.Exchange.Answered;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/** Sends what follows a command through its response_url. */
@Singleton
class SlackReplies {

    private static final Logger LOG = Logger.getLogger(SlackReplies.class);

    private final ChatHttp http;
    private final SlackConfig config;

    SlackReplies(ChatHttp http, SlackConfig config) {
        this.http = http;
        this.config = config;
    }

    /** Sends the messages in order, and none after one that Slack refused. */
    void send(String responseUrl, List<ObjectNode> messages) {
        var address = SlackResponseUrl.of(responseUrl, config.api());
        if (address.isEmpty()) {
            LOG.warn("A command brought a response_url that is not Slack's; its answer is dropped");
            return;
        }
        try {
            for (var message : messages) {
                var exchange = http.send("POST", address.get(), Map.of(), message.toString());
                if (!(exchange instanceof Answered(int status, _, _) && status == 200)) {
                    LOG.warnf("Slack did not take an answer: %s", describe(exchange));
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String describe(Exchange exchange) {
        return switch (exchange) {
            case Answered(var status, _, var body) ->
                    status + " " + body.substring(0, Math.min(200, body.length()));
            case Exchange.Unreached(var reason) -> reason;
            case Exchange.Lost(var reason) -> reason;
        };
    }
}

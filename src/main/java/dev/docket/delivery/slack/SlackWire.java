package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Channel;
import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.Exchange;
import dev.docket.delivery.chat.Meaning;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Posting;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.Wire;
import dev.docket.digest.Digests;
import dev.docket.platform.DocketConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

/** Posts to Slack, which knows no idempotency key. */
@Singleton
class SlackWire implements Wire {

    private final ChatHttp http;
    private final URI postMessage;

    SlackWire(ChatHttp http, SlackConfig config) {
        this.http = http;
        this.postMessage = config.api().resolve("chat.postMessage");
    }

    /** Digests to Slack. */
    @Produces
    @Singleton
    static Channel channel(
            SlackWire wire,
            SlackConfig config,
            DocketConfig docket,
            Digests digests,
            Posting posting) {
        return posting.channel(
                Platform.SLACK,
                wire,
                new SlackRenderer(docket, digests),
                config.botToken(),
                config.webhooks());
    }

    @Override
    public Exchange toRoom(String token, Room room, String nonce, ObjectNode message)
            throws InterruptedException {
        var addressed = message.deepCopy().put("channel", room.channel());
        var headers = Map.of("Authorization", "Bearer " + token);
        return http.send("POST", postMessage, headers, addressed.toString());
    }

    @Override
    public Exchange toWebhook(URI address, ObjectNode message) throws InterruptedException {
        return http.send("POST", address, Map.of(), message.toString());
    }

    @Override
    public Meaning meaning(Exchange.Answered answer) {
        return SlackMeaning.of(answer);
    }
}

package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Channel;
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

/** Posts to Discord, which knows a message again by its nonce for a few minutes. */
@Singleton
class DiscordWire implements Wire {

    private final DiscordApi api;

    DiscordWire(DiscordApi api) {
        this.api = api;
    }

    /** Digests to Discord. */
    @Produces
    @Singleton
    static Channel channel(
            DiscordWire wire,
            DiscordConfig config,
            DocketConfig docket,
            Digests digests,
            Posting posting) {
        return posting.channel(
                Platform.DISCORD,
                wire,
                new DiscordRenderer(docket, digests),
                config.botToken(),
                config.webhooks());
    }

    @Override
    public Exchange toRoom(String token, Room room, String nonce, ObjectNode message)
            throws InterruptedException {
        var named = message.deepCopy().put("nonce", nonce).put("enforce_nonce", true);
        return api.asBot("POST", "/channels/" + room.channel() + "/messages", token, named);
    }

    /** Without {@code wait} Discord would not say whether it took the message. */
    @Override
    public Exchange toWebhook(URI address, ObjectNode message) throws InterruptedException {
        var mark = address.getQuery() == null ? "?" : "&";
        return api.toWebhook("POST", URI.create(address + mark + "wait=true"), message);
    }

    @Override
    public Meaning meaning(Exchange.Answered answer) {
        return DiscordMeaning.of(answer);
    }
}

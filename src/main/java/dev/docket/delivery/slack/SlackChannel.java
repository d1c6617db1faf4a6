package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Channel;
import dev.docket.delivery.Delivery;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Recipient;
import dev.docket.delivery.chat.ChatHttp;
import dev.docket.delivery.chat.DeadToken;
import dev.docket.delivery.chat.PartedDelivery;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.Rooms;
import dev.docket.delivery.chat.Webhooks;
import dev.docket.digest.Digest;
import dev.docket.platform.DocketConfig;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Digests to Slack, by the bot and by incoming webhooks. Slack knows no idempotency key, so a
 * message whose answer was lost is not posted again: at most once.
 */
@Singleton
class SlackChannel implements Channel {

    private final SlackConfig config;
    private final Rooms rooms;
    private final PartedDelivery parts;
    private final ChatHttp http;
    private final SlackOutcomes outcomes;
    private final SlackRenderer renderer;
    private final Webhooks webhooks;
    private final DeadToken token = new DeadToken();

    SlackChannel(
            SlackConfig config,
            DocketConfig docket,
            Rooms rooms,
            PartedDelivery parts,
            ChatHttp http,
            InstantSource clock) {
        this.config = config;
        this.rooms = rooms;
        this.parts = parts;
        this.http = http;
        this.outcomes = new SlackOutcomes(clock);
        this.renderer = new SlackRenderer(docket);
        this.webhooks = new Webhooks(config.webhooks());
    }

    @Override
    public String name() {
        return Platform.SLACK.tag();
    }

    @Override
    public List<Recipient> recipients(Digest digest) {
        var edition = digest.key().edition();
        var recipients = new ArrayList<Recipient>();
        if (config.botToken().isPresent()) {
            recipients.addAll(rooms.subscribed(Platform.SLACK, edition));
        }
        recipients.addAll(webhooks.recipients(edition));
        return recipients;
    }

    @Override
    public Outcome deliver(Delivery delivery, Digest digest) throws InterruptedException {
        var recipient = delivery.recipient();
        var messages = renderer.render(digest, recipient.language());
        return parts.deliver(
                delivery.token(),
                messages,
                new PartedDelivery.Post() {
                    @Override
                    public Outcome send(int part, ObjectNode message) throws InterruptedException {
                        return Webhooks.isWebhook(recipient.address())
                                ? postToWebhook(delivery, message)
                                : postByBot(delivery, message);
                    }

                    @Override
                    public boolean repeatable() {
                        return false;
                    }
                });
    }

    @Override
    public boolean repeatsUnanswered(Recipient recipient) {
        return false;
    }

    private Outcome postToWebhook(Delivery delivery, ObjectNode message)
            throws InterruptedException {
        var url = webhooks.url(delivery.recipient().address());
        return url.isEmpty()
                ? new Refused("this webhook is no longer configured")
                : post(url.get(), Map.of(), message, delivery);
    }

    private Outcome postByBot(Delivery delivery, ObjectNode message) throws InterruptedException {
        var bot = config.botToken();
        if (bot.isEmpty() || token.reason().isPresent()) {
            return new Refused(token.reason().orElse("no bot token is configured"));
        }
        var room = Room.at(Platform.SLACK, delivery.recipient().address());
        var addressed = message.deepCopy().put("channel", room.channel());
        var headers = Map.of("Authorization", "Bearer " + bot.get());
        var outcome = post(config.api().resolve("chat.postMessage"), headers, addressed, delivery);
        if (outcome instanceof Refused(var reason)) {
            remember(room, reason);
        }
        return outcome;
    }

    private Outcome post(
            URI address, Map<String, String> headers, ObjectNode message, Delivery delivery)
            throws InterruptedException {
        var exchange = http.send("POST", address, headers, message.toString());
        return outcomes.of(exchange, delivery.attempts());
    }

    private void remember(Room room, String reason) {
        if (SlackOutcomes.TOKEN_DEAD.contains(reason)) {
            token.died(reason);
        } else if (SlackOutcomes.ROOM_LOST.contains(reason)) {
            rooms.lost(room, reason);
        }
    }
}

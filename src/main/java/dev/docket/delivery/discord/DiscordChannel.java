package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Channel;
import dev.docket.delivery.Delivery;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Recipient;
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
import java.util.UUID;

/**
 * Digests to Discord, by the bot and by webhooks. Discord knows a message again by its nonce for a
 * few minutes, so the bot repeats what went unanswered; webhooks have no nonce and do not.
 */
@Singleton
class DiscordChannel implements Channel {

    private final DiscordConfig config;
    private final Rooms rooms;
    private final PartedDelivery parts;
    private final DiscordApi api;
    private final DiscordOutcomes outcomes;
    private final DiscordRenderer renderer;
    private final Webhooks webhooks;
    private final DeadToken token = new DeadToken();

    DiscordChannel(
            DiscordConfig config,
            DocketConfig docket,
            Rooms rooms,
            PartedDelivery parts,
            DiscordApi api,
            InstantSource clock) {
        this.config = config;
        this.rooms = rooms;
        this.parts = parts;
        this.api = api;
        this.outcomes = new DiscordOutcomes(clock);
        this.renderer = new DiscordRenderer(docket);
        this.webhooks = new Webhooks(config.webhooks());
    }

    @Override
    public String name() {
        return Platform.DISCORD.tag();
    }

    @Override
    public List<Recipient> recipients(Digest digest) {
        var edition = digest.key().edition();
        var recipients = new ArrayList<Recipient>();
        if (config.botToken().isPresent()) {
            recipients.addAll(rooms.subscribed(Platform.DISCORD, edition));
        }
        recipients.addAll(webhooks.recipients(edition));
        return recipients;
    }

    @Override
    public Outcome deliver(Delivery delivery, Digest digest) throws InterruptedException {
        var recipient = delivery.recipient();
        var messages = renderer.render(digest, recipient.language());
        boolean webhook = Webhooks.isWebhook(recipient.address());
        return parts.deliver(
                delivery.token(),
                messages,
                new PartedDelivery.Post() {
                    @Override
                    public Outcome send(int part, ObjectNode message) throws InterruptedException {
                        return webhook
                                ? postToWebhook(delivery, message)
                                : postByBot(delivery, part, message);
                    }

                    @Override
                    public boolean repeatable() {
                        return repeatsUnanswered(recipient);
                    }
                });
    }

    /** The bot's messages carry a nonce; a webhook's cannot. */
    @Override
    public boolean repeatsUnanswered(Recipient recipient) {
        return !Webhooks.isWebhook(recipient.address());
    }

    private Outcome postToWebhook(Delivery delivery, ObjectNode message)
            throws InterruptedException {
        var url = webhooks.url(delivery.recipient().address());
        if (url.isEmpty()) {
            return new Refused("this webhook is no longer configured");
        }
        var waiting =
                URI.create(url.get() + (url.get().getQuery() == null ? "?" : "&") + "wait=true");
        return outcomes.of(api.toWebhook("POST", waiting, message), delivery.attempts());
    }

    private Outcome postByBot(Delivery delivery, int part, ObjectNode message)
            throws InterruptedException {
        var bot = config.botToken();
        if (bot.isEmpty() || token.reason().isPresent()) {
            return new Refused(token.reason().orElse("no bot token is configured"));
        }
        var room = Room.at(Platform.DISCORD, delivery.recipient().address());
        var named = message.deepCopy().put("nonce", nonce(delivery.token(), part));
        named.put("enforce_nonce", true);
        var path = "/channels/" + room.channel() + "/messages";
        var exchange = api.asBot("POST", path, bot.get(), named);
        var outcome = outcomes.of(exchange, delivery.attempts());
        if (outcome instanceof Refused(var reason)) {
            remember(room, reason);
        }
        return outcome;
    }

    private void remember(Room room, String reason) {
        if (reason.equals(DiscordOutcomes.TOKEN_DEAD)) {
            token.died(reason);
        } else if (reason.startsWith(DiscordOutcomes.ROOM_LOST)) {
            rooms.lost(room, reason.substring(DiscordOutcomes.ROOM_LOST.length()));
        }
    }

    /** At most 25 characters, the same in every attempt: 80 bits of the token, and the part. */
    private static String nonce(UUID token, int part) {
        return token.toString().replace("-", "").substring(0, 20) + "-" + part;
    }
}

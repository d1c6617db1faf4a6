package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Channel;
import dev.docket.delivery.Delivery;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Recipient;
import dev.docket.delivery.chat.Meaning.Loss;
import dev.docket.delivery.chat.Meaning.Rejected;
import dev.docket.digest.Digest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Digests into the rooms that subscribed on one platform, and through its webhooks. */
final class ChatChannel implements Channel {

    private static final String BOT = "bot";

    private final Platform platform;
    private final Wire wire;
    private final Renderer renderer;
    private final Optional<String> token;
    private final Webhooks webhooks;
    private final Posting posting;
    private final DeadKeys dead = new DeadKeys();

    ChatChannel(
            Platform platform,
            Wire wire,
            Renderer renderer,
            Optional<String> token,
            Webhooks webhooks,
            Posting posting) {
        this.platform = platform;
        this.wire = wire;
        this.renderer = renderer;
        this.token = token;
        this.webhooks = webhooks;
        this.posting = posting;
    }

    @Override
    public String name() {
        return platform.tag();
    }

    @Override
    public List<Recipient> recipients(Digest digest) {
        var edition = digest.key().edition();
        var recipients = new ArrayList<Recipient>();
        if (token.isPresent()) {
            recipients.addAll(posting.rooms().subscribed(platform, edition));
        }
        recipients.addAll(webhooks.recipients(edition));
        return recipients;
    }

    @Override
    public Outcome deliver(Delivery delivery, Digest digest) throws InterruptedException {
        var recipient = delivery.recipient();
        var address = recipient.address();
        return posting.parts()
                .deliver(
                        delivery.token(),
                        renderer.render(digest, recipient.language()),
                        repeatsUnanswered(recipient),
                        (part, message) ->
                                Webhooks.isWebhook(address)
                                        ? toWebhook(address, message, delivery.attempts())
                                        : toRoom(delivery, part, message));
    }

    /** Only the bot's messages can carry a nonce; a webhook's cannot. */
    @Override
    public boolean repeatsUnanswered(Recipient recipient) {
        return platform.knowsAgain() && !Webhooks.isWebhook(recipient.address());
    }

    private Outcome toWebhook(String address, ObjectNode message, int attempts)
            throws InterruptedException {
        var url = webhooks.url(address);
        if (url.isEmpty() || dead.reason(address).isPresent()) {
            return new Refused(dead.reason(address).orElse("this webhook is no longer configured"));
        }
        var exchange = wire.toWebhook(url.get(), message);
        return posting.outcome(
                wire,
                exchange,
                attempts,
                rejected -> {
                    if (rejected.loss() == Loss.KEY) {
                        dead.died(address, rejected.reason());
                    }
                });
    }

    private Outcome toRoom(Delivery delivery, int part, ObjectNode message)
            throws InterruptedException {
        if (token.isEmpty() || dead.reason(BOT).isPresent()) {
            return new Refused(dead.reason(BOT).orElse("no bot token is configured"));
        }
        var room = Room.at(platform, delivery.recipient().address());
        var exchange = wire.toRoom(token.get(), room, nonce(delivery.token(), part), message);
        return posting.outcome(
                wire, exchange, delivery.attempts(), rejected -> remember(room, rejected));
    }

    private void remember(Room room, Rejected rejected) {
        switch (rejected.loss()) {
            case KEY -> dead.died(BOT, rejected.reason());
            case ROOM -> posting.rooms().lost(room, rejected.reason());
            case MESSAGE -> {} // the room may well take the next one
        }
    }

    /** The same in every attempt: 80 bits of the token, and the part. */
    private static String nonce(UUID token, int part) {
        return token.toString().replace("-", "").substring(0, 20) + "-" + part;
    }
}

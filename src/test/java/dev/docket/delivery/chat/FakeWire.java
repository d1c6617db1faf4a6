package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A platform in memory: keeps what it is sent, and means what it is told to, the last for good. */
final class FakeWire implements Wire {

    /** One message as it was handed over; a webhook's has no nonce. */
    record Posted(String to, String nonce, ObjectNode message) {}

    private final Deque<Object> replies = new ArrayDeque<>();
    final List<Posted> posted = new ArrayList<>();

    FakeWire means(Meaning meaning) {
        replies.add(meaning);
        return this;
    }

    /** Takes the message and hangs up. */
    FakeWire hangsUp() {
        replies.add(new Exchange.Lost("reset"));
        return this;
    }

    List<String> nonces() {
        return posted.stream().map(Posted::nonce).toList();
    }

    @Override
    public Exchange toRoom(String token, Room room, String nonce, ObjectNode message) {
        posted.add(new Posted(token + " " + room.address(), nonce, message));
        return exchange();
    }

    @Override
    public Exchange toWebhook(URI address, ObjectNode message) {
        posted.add(new Posted(address.toString(), "", message));
        return exchange();
    }

    @Override
    public Meaning meaning(Exchange.Answered answer) {
        return (Meaning) next();
    }

    private Exchange exchange() {
        return replies.element() instanceof Exchange.Lost
                ? (Exchange) next()
                : Replies.answered(200, "");
    }

    private Object next() {
        return replies.size() > 1 ? replies.remove() : replies.element();
    }
}

package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;

/** How messages are handed to a platform, and what it says to them. */
public interface Wire {

    /**
     * Posts as the bot.
     *
     * @param nonce of this message, the same in every attempt; at most 25 characters, and of use
     *     only where {@link Platform#knowsAgain}
     */
    Exchange toRoom(String token, Room room, String nonce, ObjectNode message)
            throws InterruptedException;

    Exchange toWebhook(URI address, ObjectNode message) throws InterruptedException;

    /** What an answer means that is neither a rate limit nor a server's trouble. */
    Meaning meaning(Exchange.Answered answer);
}

package dev.docket.delivery.chat;

import dev.docket.platform.text.Language;
import java.util.Optional;

/**
 * Who asks, and from where.
 *
 * @param language what the platform says the asker reads; empty if it does not say
 * @param standing whether this asker may have this room subscribed
 */
public record Asker(Room room, Optional<Language> language, Standing standing) {

    /** What an asker can do for a room. */
    public enum Standing {
        MAY_SUBSCRIBE,
        /** The asker has no say over the room. */
        MAY_NOT,
        /** Docket cannot post there. */
        OUT_OF_REACH
    }
}

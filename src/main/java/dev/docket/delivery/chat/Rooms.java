package dev.docket.delivery.chat;

import dev.docket.delivery.Recipient;
import java.util.List;
import java.util.Optional;

/** The rooms that subscribed, and what became of them. */
public interface Rooms {

    /** From now on the room gets this; a room that was lost is found again. */
    void subscribe(Room room, Subscription subscription);

    /**
     * Ends a room's subscription.
     *
     * @return whether there was one
     */
    boolean unsubscribe(Room room);

    /** What the room gets now; empty if nothing. */
    Optional<Subscription> subscription(Room room);

    /** Who gets an edition on a platform, ordered by address; lost rooms are left out. */
    List<Recipient> subscribed(Platform platform, String edition);

    /** Leaves a room alone until it subscribes again; {@code reason} is the platform's word. */
    void lost(Room room, String reason);

    /**
     * Acts on news from a platform, once for each event.
     *
     * @param eventId the platform's name of the event; platforms send some events twice
     * @return false if this event was acted on before
     */
    boolean heard(Platform platform, String eventId, RoomNews news);
}

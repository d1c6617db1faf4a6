package dev.docket.delivery.chat;

import dev.docket.delivery.Recipient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rooms in memory, which remember what was said about them. */
public final class FakeRooms implements Rooms {

    public final Map<Room, Subscription> subscriptions = new LinkedHashMap<>();
    public final List<String> lost = new ArrayList<>();
    public final List<RoomNews> news = new ArrayList<>();
    private final Set<String> events = new HashSet<>();

    @Override
    public void subscribe(Room room, Subscription subscription) {
        subscriptions.put(room, subscription);
    }

    @Override
    public boolean unsubscribe(Room room) {
        return subscriptions.remove(room) != null;
    }

    @Override
    public Optional<Subscription> subscription(Room room) {
        return Optional.ofNullable(subscriptions.get(room));
    }

    @Override
    public List<Recipient> subscribed(Platform platform, String edition) {
        return subscriptions.entrySet().stream()
                .filter(entry -> entry.getKey().platform() == platform)
                .filter(entry -> entry.getValue().edition().equals(edition))
                .map(entry -> new Recipient(entry.getKey().address(), entry.getValue().language()))
                .toList();
    }

    @Override
    public void lost(Room room, String reason) {
        lost.add(room.address() + " " + reason);
    }

    @Override
    public boolean heard(Platform platform, String eventId, RoomNews what) {
        return events.add(eventId) && news.add(what);
    }
}

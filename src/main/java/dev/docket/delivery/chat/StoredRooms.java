package dev.docket.delivery.chat;

import dev.docket.delivery.Recipient;
import dev.docket.platform.text.Language;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The rooms in the database. */
@Singleton
class StoredRooms implements Rooms {

    private final Jdbi jdbi;
    private final InstantSource clock;

    StoredRooms(Jdbi jdbi, InstantSource clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Override
    public void subscribe(Room room, Subscription subscription) {
        var tag = room.platform().tag();
        jdbi.useTransaction(handle -> {
            var store = handle.attach(RoomStore.class);
            var now = clock.instant();
            store.install(tag, room.workspace(), now);
            store.subscribe(tag, room, subscription.edition(), subscription.language().tag(), now);
        });
    }

    @Override
    public boolean unsubscribe(Room room) {
        return store().unsubscribe(room.platform().tag(), room.workspace(), room.channel());
    }

    @Override
    public Optional<Subscription> subscription(Room room) {
        return store().room(room.platform().tag(), room.workspace(), room.channel())
                .map(row -> new Subscription(row.edition(), language(row)));
    }

    @Override
    public List<Recipient> subscribed(Platform platform, String edition) {
        return store().rooms(platform.tag(), edition).stream()
                .map(row -> recipient(platform, row))
                .toList();
    }

    @Override
    public void lost(Room room, String reason) {
        lose(store(), room, reason);
    }

    @Override
    public boolean heard(Platform platform, String eventId, RoomNews news) {
        return jdbi.inTransaction(handle -> {
            var store = handle.attach(RoomStore.class);
            if (!store.seeFirst(platform.tag(), eventId, clock.instant())) {
                return false;
            }
            act(store, platform, news);
            return true;
        });
    }

    private void act(RoomStore store, Platform platform, RoomNews news) {
        switch (news) {
            case RoomNews.WorkspaceLeft(var workspace) -> {
                store.remove(platform.tag(), workspace, clock.instant());
                store.loseAll(platform.tag(), workspace, clock.instant());
            }
            case RoomNews.RoomClosed(var room, var reason) -> lose(store, room, reason);
            case RoomNews.RoomRenamed(var room, var renamed) ->
                    store.rename(platform.tag(), room.workspace(), room.channel(), renamed);
        }
    }

    private void lose(RoomStore store, Room room, String reason) {
        store.lose(
                room.platform().tag(), room.workspace(), room.channel(), reason, clock.instant());
    }

    private RoomStore store() {
        return jdbi.onDemand(RoomStore.class);
    }

    private static Recipient recipient(Platform platform, RoomStore.Subscribed row) {
        return new Recipient(
                new Room(platform, row.workspace(), row.channel()).address(), language(row));
    }

    private static Language language(RoomStore.Subscribed row) {
        return Language.of(row.language()).orElse(Language.EN);
    }
}

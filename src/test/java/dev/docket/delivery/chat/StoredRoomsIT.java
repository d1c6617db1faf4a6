package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.Recipient;
import dev.docket.delivery.chat.Parts.State;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

class StoredRoomsIT {

    private static final Instant NOON = Instant.parse("2026-03-09T12:00:00Z");
    private static final Room NEWS = new Room(Platform.SLACK, "T1", "C1");
    private static final Room LAB = new Room(Platform.SLACK, "T1", "C2");
    private static final Room SERVER = new Room(Platform.DISCORD, "77", "88");
    private static final Subscription WEEKLY = new Subscription("weekly", Language.CS);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final StoredRooms rooms = new StoredRooms(jdbi, InstantSource.fixed(NOON));

    @Test
    void a_room_gets_what_it_subscribed_to_last() {
        rooms.subscribe(NEWS, WEEKLY);
        rooms.subscribe(NEWS, new Subscription("research", Language.PL));
        assertEquals(
                Optional.of(new Subscription("research", Language.PL)), rooms.subscription(NEWS));
        assertEquals(List.of(), rooms.subscribed(Platform.SLACK, "weekly"));
        assertEquals(
                List.of(new Recipient("T1/C1", Language.PL)),
                rooms.subscribed(Platform.SLACK, "research"));
    }

    @Test
    void rooms_are_told_apart_by_platform_and_come_in_order() {
        rooms.subscribe(LAB, WEEKLY);
        rooms.subscribe(NEWS, WEEKLY);
        rooms.subscribe(SERVER, WEEKLY);
        assertEquals(List.of("T1/C1", "T1/C2"), addresses(Platform.SLACK));
        assertEquals(List.of("88"), addresses(Platform.DISCORD));
    }

    @Test
    void unsubscribing_works_once() {
        rooms.subscribe(NEWS, WEEKLY);
        assertTrue(rooms.unsubscribe(NEWS));
        assertFalse(rooms.unsubscribe(NEWS));
    }

    @Test
    void a_lost_room_is_left_alone_until_it_subscribes_again() {
        rooms.subscribe(SERVER, WEEKLY);
        rooms.lost(Room.at(Platform.DISCORD, SERVER.address()), "Unknown Channel");
        assertEquals(List.of(), addresses(Platform.DISCORD));
        rooms.subscribe(SERVER, WEEKLY);
        assertEquals(List.of("88"), addresses(Platform.DISCORD));
    }

    @Test
    void a_workspace_that_left_gets_nothing_and_may_come_back() {
        rooms.subscribe(NEWS, WEEKLY);
        rooms.subscribe(LAB, WEEKLY);
        assertTrue(heard("Ev1", new RoomNews.WorkspaceLeft("T1")));
        assertEquals(List.of(), addresses(Platform.SLACK));
        rooms.subscribe(NEWS, WEEKLY);
        assertFalse(heard("Ev1", new RoomNews.WorkspaceLeft("T1")));
        assertEquals(List.of("T1/C1"), addresses(Platform.SLACK));
    }

    @Test
    void a_closed_room_is_lost_and_a_renamed_one_is_not() {
        rooms.subscribe(NEWS, WEEKLY);
        rooms.subscribe(LAB, WEEKLY);
        heard("Ev2", new RoomNews.RoomClosed(NEWS, "channel_archive"));
        heard("Ev3", new RoomNews.RoomRenamed(LAB, "C9"));
        assertEquals(List.of("T1/C9"), addresses(Platform.SLACK));
    }

    @Test
    void a_room_that_takes_the_name_of_another_leaves_both_as_they_were() {
        rooms.subscribe(NEWS, WEEKLY);
        rooms.subscribe(LAB, new Subscription("weekly", Language.PL));
        heard("Ev5", new RoomNews.RoomRenamed(NEWS, LAB.channel()));
        assertEquals(
                List.of(new Recipient("T1/C1", Language.CS), new Recipient("T1/C2", Language.PL)),
                rooms.subscribed(Platform.SLACK, "weekly"));
    }

    @Test
    void rooms_of_the_same_name_in_two_workspaces_are_two() {
        var other = new Room(Platform.SLACK, "T2", "C1");
        rooms.subscribe(NEWS, WEEKLY);
        rooms.subscribe(other, WEEKLY);
        rooms.lost(NEWS, "is_archived");
        assertEquals(List.of("T2/C1"), addresses(Platform.SLACK));
        assertEquals(Optional.empty(), rooms.subscription(NEWS), "a lost room gets nothing");
        heard("Ev6", new RoomNews.WorkspaceLeft("T2"));
        assertEquals(List.of(), addresses(Platform.SLACK));
        assertEquals(Optional.empty(), rooms.subscription(other));
    }

    @Test
    void who_is_alone_with_the_bot_can_subscribe_and_leave() {
        var alone = new Room(Platform.DISCORD, "", "99");
        rooms.subscribe(alone, WEEKLY);
        rooms.subscribe(SERVER, WEEKLY);
        assertEquals(List.of("99", "88"), addresses(Platform.DISCORD));
        assertTrue(rooms.unsubscribe(alone));
        assertEquals(List.of("88"), addresses(Platform.DISCORD));
    }

    @Test
    void an_event_of_one_platform_is_not_that_of_the_other() {
        rooms.subscribe(SERVER, WEEKLY);
        assertTrue(heard("Ev7", new RoomNews.WorkspaceLeft("77")));
        assertEquals(List.of("88"), addresses(Platform.DISCORD), "Slack's 77 is another 77");
        assertTrue(rooms.heard(Platform.DISCORD, "Ev7", new RoomNews.WorkspaceLeft("77")));
        assertEquals(List.of(), addresses(Platform.DISCORD));
    }

    @Test
    void an_event_is_acted_on_again_if_the_first_time_failed() {
        rooms.subscribe(NEWS, WEEKLY);
        var unstorable = new RoomNews.RoomClosed(NEWS, "\u0000");
        assertThrows(JdbiException.class, () -> heard("Ev8", unstorable));
        assertTrue(heard("Ev8", new RoomNews.RoomClosed(NEWS, "channel_archive")));
        assertEquals(List.of(), addresses(Platform.SLACK));
    }

    @Test
    void an_event_of_a_day_ago_is_still_remembered() {
        heard("Ev9", new RoomNews.WorkspaceLeft("T9"));
        new ForgetEvents(jdbi, InstantSource.fixed(NOON.plus(Duration.ofDays(1)))).run();
        assertFalse(heard("Ev9", new RoomNews.WorkspaceLeft("T9")));
    }

    @Test
    void events_are_forgotten_after_a_week() {
        heard("Ev4", new RoomNews.WorkspaceLeft("T9"));
        var later = InstantSource.fixed(NOON.plus(Duration.ofDays(8)));
        new ForgetEvents(jdbi, later).run();
        assertTrue(heard("Ev4", new RoomNews.WorkspaceLeft("T9")));
    }

    @Test
    void a_part_is_fresh_open_and_done_in_turn() {
        var parts = new StoredParts(jdbi, InstantSource.fixed(NOON));
        var delivery = new UUID(1, 2);
        assertEquals(State.FRESH, parts.open(delivery, 0));
        assertEquals(State.OPEN, parts.open(delivery, 0));
        parts.undone(delivery, 0);
        assertEquals(State.FRESH, parts.open(delivery, 0));
        parts.done(delivery, 0, "");
        parts.undone(delivery, 0);
        assertEquals(State.DONE, parts.open(delivery, 0));
        assertEquals(State.FRESH, parts.open(delivery, 1));
    }

    @Test
    void parts_of_two_deliveries_are_told_apart() {
        var parts = new StoredParts(jdbi, InstantSource.fixed(NOON));
        parts.open(new UUID(1, 2), 0);
        assertEquals(State.FRESH, parts.open(new UUID(1, 3), 0));
        parts.done(new UUID(1, 3), 0, "17.4");
        assertEquals(State.OPEN, parts.open(new UUID(1, 2), 0));
    }

    private boolean heard(String eventId, RoomNews news) {
        return rooms.heard(Platform.SLACK, eventId, news);
    }

    private List<String> addresses(Platform platform) {
        return rooms.subscribed(platform, "weekly").stream().map(Recipient::address).toList();
    }
}

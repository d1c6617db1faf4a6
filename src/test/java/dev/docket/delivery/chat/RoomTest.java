package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoomTest {

    @Test
    void a_slack_room_is_found_again_by_its_address() {
        var room = new Room(Platform.SLACK, "T1", "C2");
        assertEquals("T1/C2", room.address());
        assertEquals(room, Room.at(Platform.SLACK, room.address()));
    }

    @Test
    void a_discord_room_is_known_by_its_channel_alone() {
        assertEquals("88", new Room(Platform.DISCORD, "77", "88").address());
        assertEquals(new Room(Platform.DISCORD, "", "88"), Room.at(Platform.DISCORD, "88"));
    }
}

package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.delivery.chat.Meaning;
import dev.docket.delivery.chat.Meaning.Busy;
import dev.docket.delivery.chat.Meaning.Loss;
import dev.docket.delivery.chat.Meaning.Rejected;
import dev.docket.delivery.chat.Meaning.Taken;
import dev.docket.delivery.chat.Replies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordMeaningTest {

    @ParameterizedTest
    @CsvSource({
        "404, 10003, Unknown Channel",
        "404, 10004, Unknown Guild",
        "403, 50001, Missing Access",
        "403, 50007, Cannot send messages to this user",
        "403, 50013, Missing Permissions"
    })
    void a_room_that_is_lost_is_told_from_a_message_that_is_wrong(
            int status, int code, String message) {
        assertEquals(
                new Rejected(status + ": " + message, Loss.ROOM), error(status, code, message));
    }

    @ParameterizedTest
    @CsvSource({
        "400, 50035, Invalid Form Body",
        "400, 50006, Cannot send an empty message",
        "403, 20016, slow mode",
        "404, 0, 404: Not Found"
    })
    void a_message_that_is_wrong_is_not_repeated(int status, int code, String message) {
        assertEquals(
                new Rejected(status + ": " + message, Loss.MESSAGE), error(status, code, message));
    }

    @Test
    void a_webhook_that_is_gone_is_a_key_that_opens_nothing() {
        assertEquals(
                new Rejected("404: Unknown Webhook", Loss.KEY),
                error(404, 10015, "Unknown Webhook"));
    }

    @Test
    void a_token_that_discord_knows_no_more_is_dead_whatever_else_it_says() {
        var dead = new Rejected("401: Unauthorized", Loss.KEY);
        assertEquals(dead, error(401, 0, "401: Unauthorized"));
        assertEquals(dead, error(401, 50027, "Invalid token"));
    }

    @ParameterizedTest
    @CsvSource({"403, <html>", "401, ''", "200, ''", "204, ''", "200, [1]", "301, moved"})
    void a_page_before_discord_loses_no_room(int status, String body) {
        assertEquals(new Busy("HTTP " + status), DiscordMeaning.of(Replies.answered(status, body)));
    }

    @Test
    void a_message_is_known_by_its_id() {
        assertEquals(new Taken("99"), DiscordMeaning.of(Replies.answered(200, "{\"id\":\"99\"}")));
    }

    private static Meaning error(int status, int code, String message) {
        var body = "{\"code\":%d,\"message\":\"%s\"}".formatted(code, message);
        return DiscordMeaning.of(Replies.answered(status, body));
    }
}

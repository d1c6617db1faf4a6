package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.chat.Exchange;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordOutcomesTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");

    private final DiscordOutcomes outcomes = new DiscordOutcomes(InstantSource.fixed(NOON));

    @ParameterizedTest
    @CsvSource({
        "404, 10003, Unknown Channel",
        "404, 10004, Unknown Guild",
        "404, 10015, Unknown Webhook",
        "403, 50001, Missing Access",
        "403, 50007, Cannot send messages to this user",
        "403, 50013, Missing Permissions"
    })
    void a_room_that_is_lost_is_told_from_a_message_that_is_wrong(
            int status, int code, String message) {
        assertEquals(
                new Refused("room lost: " + status + ": " + message), error(status, code, message));
    }

    @ParameterizedTest
    @CsvSource({
        "400, 50035, Invalid Form Body",
        "400, 50006, Cannot send an empty message",
        "403, 20016, slow mode",
        "404, 0, 404: Not Found"
    })
    void a_message_that_is_wrong_is_not_repeated(int status, int code, String message) {
        assertEquals(new Refused(status + ": " + message), error(status, code, message));
    }

    @Test
    void a_token_that_discord_knows_no_more_is_dead_whatever_else_it_says() {
        assertEquals(new Refused("401: Unauthorized"), error(401, 0, "401: Unauthorized"));
        assertEquals(new Refused("401: Unauthorized"), error(401, 50027, "Invalid token"));
    }

    @ParameterizedTest
    @CsvSource({
        "{\"retry_after\":2.5}, '', 2500",
        "{\"retry_after\":2.0001}, '', 2001",
        "{\"retry_after\":0.35}, 1, 1000",
        "{\"retry_after\":65}, 3, 65000",
        "{\"retry_after\":1e300}, '', 86400000",
        "{\"retry_after\":-4}, '', 2000",
        "{\"retry_after\":\"x\"}, 7, 7000",
        "{}, '', 2000",
        "<html>, 12, 12000",
        "'', '', 2000"
    })
    void a_rate_limit_is_kept_to_the_millisecond_and_never_cut_short(
            String body, String header, long millis) {
        var outcome = outcomes.of(answered(429, body, header), 1);
        assertEquals(new Later(NOON.plusMillis(millis), "rate limited"), outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "500, {}",
        "502, ''",
        "503, <html>",
        "403, <html>",
        "401, ''",
        "200, ''",
        "204, ''"
    })
    void a_page_before_discord_loses_no_room(int status, String body) {
        assertEquals(
                new Later(NOON.plusSeconds(8), "HTTP " + status),
                outcomes.of(answered(status, body, ""), 3));
    }

    @Test
    void a_message_is_known_by_its_id() {
        assertEquals(new Sent("99"), outcomes.of(answered(200, "{\"id\":\"99\"}", ""), 1));
    }

    @Test
    void a_call_that_never_arrived_is_not_one_whose_answer_was_lost() {
        assertInstanceOf(Later.class, outcomes.of(new Exchange.Unreached("refused"), 1));
        assertEquals(new Unanswered("reset"), outcomes.of(new Exchange.Lost("reset"), 1));
    }

    private Outcome error(int status, int code, String message) {
        var body = "{\"code\":%d,\"message\":\"%s\"}".formatted(code, message);
        return outcomes.of(answered(status, body, ""), 1);
    }

    private static Exchange answered(int status, String body, String retryAfter) {
        var headers =
                retryAfter.isEmpty()
                        ? Map.<String, List<String>>of()
                        : Map.of("Retry-After", List.of(retryAfter));
        return new Exchange.Answered(status, HttpHeaders.of(headers, (_, _) -> true), body);
    }
}

package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.chat.Meaning.Busy;
import dev.docket.delivery.chat.Meaning.Loss;
import dev.docket.delivery.chat.Meaning.Rejected;
import dev.docket.delivery.chat.Meaning.Taken;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");

    private final Posting posting = Respondents.posting(new FakeRooms(), InstantSource.fixed(NOON));
    private final List<Rejected> rejections = new ArrayList<>();

    @Test
    void what_was_taken_is_sent_under_the_platforms_own_name() {
        assertEquals(new Sent("17.4"), outcome(new Taken("17.4")));
    }

    @Test
    void a_rejection_is_final_and_told_to_who_remembers_it() {
        var rejected = new Rejected("is_archived", Loss.ROOM);
        assertEquals(new Refused("is_archived"), outcome(rejected));
        assertEquals(List.of(rejected), rejections);
    }

    @Test
    void a_busy_platform_is_left_alone_for_as_long_as_it_asks() {
        var busy = new Busy("maintenance", Optional.of(Duration.ofMinutes(3)));
        assertEquals(new Later(NOON.plusSeconds(180), "maintenance"), outcome(busy));
        assertEquals(List.of(), rejections);
    }

    @Test
    void a_call_that_never_arrived_is_not_one_whose_answer_was_lost() {
        assertEquals(
                new Later(NOON.plusSeconds(2), "refused"),
                outcome(new Exchange.Unreached("refused"), new Taken(""), 1));
        assertEquals(
                new Unanswered("reset"), outcome(new Exchange.Lost("reset"), new Taken(""), 1));
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
        "{\"retry_after\":0}, 0, 2000",
        "{\"ok\":false}, 30, 30000",
        "{}, '', 2000",
        "<html>, 12, 12000",
        "'', '', 2000",
        "'', ' 120 ', 120000",
        "'', 86400, 86400000",
        "'', soon, 2000",
        "'', -5, 2000",
        "'', 1.5, 2000",
        "'', 99999999, 2000"
    })
    void a_rate_limit_is_kept_to_the_millisecond_and_never_cut_short(
            String body, String header, long millis) {
        var limited = Replies.answered(429, body, header);
        assertEquals(
                new Later(NOON.plusMillis(millis), "rate limited"),
                outcome(limited, new Taken("not even asked"), 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504, 599})
    void a_server_in_trouble_is_left_alone_longer_each_time(int status) {
        for (int attempt = 1; attempt < 5; attempt++) {
            var trouble = Replies.answered(status, "invalid_payload");
            assertEquals(
                    new Later(NOON.plusSeconds(1L << attempt), "HTTP " + status),
                    outcome(trouble, new Rejected("not even asked", Loss.KEY), attempt));
        }
        assertEquals(List.of(), rejections);
    }

    @Test
    void no_trouble_is_left_alone_for_more_than_a_quarter_of_an_hour() {
        var later = new Later(NOON.plusSeconds(900), "trouble");
        assertEquals(later, outcome(Replies.answered(200, ""), new Busy("trouble"), 1_000));
        assertEquals(later, outcome(Replies.answered(200, ""), new Busy("trouble"), 10));
    }

    private Outcome outcome(Meaning meaning) {
        return outcome(Replies.answered(200, "ok"), meaning, 1);
    }

    private Outcome outcome(Exchange exchange, Meaning meaning, int attempts) {
        return posting.outcome(new Saying(meaning), exchange, attempts, rejections::add);
    }

    /** A platform that means the same with whatever it answers. */
    private record Saying(Meaning always) implements Wire {

        @Override
        public Exchange toRoom(String token, Room room, String nonce, ObjectNode message) {
            throw new AssertionError("nothing is posted here");
        }

        @Override
        public Exchange toWebhook(URI address, ObjectNode message) {
            throw new AssertionError("nothing is posted here");
        }

        @Override
        public Meaning meaning(Exchange.Answered answer) {
            return always;
        }
    }
}

package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChatHttpTest {

    private final ChatHttp http = new ChatHttp(Duration.ofSeconds(5));

    @Test
    void an_answer_is_an_answer_whatever_it_says() throws InterruptedException {
        try (var platform = new FakePlatform().answers(500, "broken")) {
            var answered = assertInstanceOf(Exchange.Answered.class, send(platform.at("/x")));
            assertEquals(500, answered.status());
            assertEquals("broken", answered.body());
        }
    }

    @Test
    void a_closed_door_means_that_nothing_arrived() throws InterruptedException {
        var platform = new FakePlatform();
        var address = platform.at("/x");
        platform.close();
        assertInstanceOf(Exchange.Unreached.class, send(address));
    }

    @Test
    void a_connection_lost_after_sending_leaves_it_open() throws InterruptedException {
        try (var platform = new FakePlatform().hangsUp()) {
            assertInstanceOf(Exchange.Lost.class, send(platform.at("/x")));
            assertEquals(1, platform.received.size());
        }
    }

    @Test
    void an_endless_answer_is_cut_off() throws InterruptedException {
        try (var platform = new FakePlatform().answers(200, "a".repeat(2 << 20))) {
            assertInstanceOf(Exchange.Lost.class, send(platform.at("/x")));
        }
    }

    @Test
    void retry_after_is_whole_seconds_or_nothing() throws InterruptedException {
        try (var platform = new FakePlatform().answers(429, "", "7").answers(429, "", "soon")) {
            assertEquals(Optional.of(Duration.ofSeconds(7)), retryAfter(platform));
            assertEquals(Optional.empty(), retryAfter(platform));
        }
    }

    private Optional<Duration> retryAfter(FakePlatform platform) throws InterruptedException {
        var answered = assertInstanceOf(Exchange.Answered.class, send(platform.at("/x")));
        return RetryAfter.of(answered);
    }

    private Exchange send(URI address) throws InterruptedException {
        return http.send("POST", address, Map.of(), "{}");
    }
}

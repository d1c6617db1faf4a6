package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PromptTest {

    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final Prompt prompt = new Prompt(PATIENCE);

    @Test
    void an_answer_in_time_is_given_at_once() {
        var patient = new Prompt(Duration.ofSeconds(10));
        assertEquals(Optional.of("yes"), patient.answer(() -> "yes", "sorry", _ -> {}));
    }

    @Test
    void a_late_answer_is_sent_on() throws Exception {
        var database = new CountDownLatch(1);
        var late = new CompletableFuture<String>();
        assertEquals(
                Optional.empty(), prompt.answer(() -> slow(database), "sorry", late::complete));
        database.countDown();
        assertEquals("at last", late.get(5, TimeUnit.SECONDS));
    }

    @Test
    void a_failure_is_an_apology() {
        var patient = new Prompt(Duration.ofSeconds(10));
        var answer = patient.answer(() -> fail(), "sorry", _ -> {});
        assertEquals(Optional.of("sorry"), answer);
    }

    @Test
    void work_that_hangs_is_left_behind() {
        var never = new CountDownLatch(1);
        prompt.handOver(() -> slow(never));
        prompt.handOver(PromptTest::fail);
        never.countDown();
    }

    @Test
    void work_after_the_answer_is_done() throws Exception {
        var done = new CompletableFuture<Boolean>();
        prompt.afterwards(() -> done.complete(true));
        assertEquals(true, done.get(5, TimeUnit.SECONDS));
    }

    private static String slow(CountDownLatch until) {
        try {
            until.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return "at last";
    }

    private static String fail() {
        throw new IllegalStateException("the database is gone");
    }
}

package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Asker.Standing;
import dev.docket.delivery.slack.SlackRenderer;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ConversationTest {

    private static final Asker ASKER =
            new Asker(
                    new Room(Platform.SLACK, "T1", "C2"),
                    Optional.of(Language.CS),
                    Standing.MAY_SUBSCRIBE);

    private final FakeDigests digests = new FakeDigests();
    private final BlockingQueue<List<ObjectNode>> late = new LinkedBlockingQueue<>();
    private final BlockingQueue<List<ObjectNode>> more = new LinkedBlockingQueue<>();

    @Test
    void a_short_answer_is_one_message_and_nothing_follows() {
        var first = answer("help", Duration.ofSeconds(10));
        assertTrue(text(first).startsWith("Co umím"));
        assertTrue(late.isEmpty() && more.isEmpty());
    }

    @Test
    void a_long_answer_begins_at_once_and_goes_on_after_it() throws Exception {
        digests.add(SampleDigest.with(SampleDigest.many(60)));
        var first = answer("latest", Duration.ofSeconds(10));
        assertTrue(text(first).contains("(1/"));
        var rest = next(more);
        assertEquals(4, rest.size());
        assertTrue(rest.getFirst().path("text").asText().contains("(2/"));
        assertTrue(late.isEmpty());
    }

    @Test
    void an_answer_that_is_late_comes_whole() throws Exception {
        var database = new CountDownLatch(1);
        digests.add(SampleDigest.with(SampleDigest.many(60))).waitFor(database);
        assertEquals(Optional.empty(), answer("latest", Duration.ofMillis(20)));
        database.countDown();
        var all = next(late);
        assertEquals(5, all.size());
        assertTrue(all.getFirst().path("text").asText().contains("(1/"));
        assertTrue(more.isEmpty());
    }

    @Test
    void trouble_is_an_apology_in_the_askers_language_for_the_asker_only() {
        digests.fail(new IllegalStateException("no connection"));
        var first = answer("latest", Duration.ofSeconds(10)).orElseThrow();
        assertEquals(conversation(Duration.ofSeconds(10)).say("trouble", ASKER), first);
        assertEquals("ephemeral", first.path("response_type").asText());
    }

    private Optional<ObjectNode> answer(String line, Duration patience) {
        return conversation(patience).answer(CommandLine.parse(line), ASKER, late::add, more::add);
    }

    private Conversation conversation(Duration patience) {
        return new Conversation(
                Respondents.of(digests, new FakeRooms()),
                new Prompt(patience),
                new SlackRenderer(FakeConfig.docket().baseUrl()));
    }

    private static List<ObjectNode> next(BlockingQueue<List<ObjectNode>> queue)
            throws InterruptedException {
        var next = queue.poll(5, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came");
        }
        return next;
    }

    private static String text(Optional<ObjectNode> message) {
        return message.orElseThrow().path("text").asText();
    }
}

package dev.docket.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");
    private static final Digest DIGEST = SampleDigest.digest();

    private final Ledger ledger = new Ledger();
    private final RecordingChannel channel = new RecordingChannel(1);

    @Test
    void what_was_sent_is_closed_with_the_peers_receipt() {
        perform(new Outcome.Sent("250 queued"), 1);
        assertEquals(List.of("sent 250 queued"), ledger.lines);
        perform(new Outcome.Kept("in the outbox"), 1);
        assertEquals("kept in the outbox", ledger.lines.getLast());
    }

    @Test
    void what_comes_later_waits_for_the_peer_or_for_our_own_patience() {
        perform(new Outcome.Later(NOON.plusSeconds(600), "busy"), 1);
        assertEquals(List.of("due 2026-03-16T12:10:00Z busy"), ledger.lines);
        perform(new Outcome.Later(NOON, "busy"), 3);
        assertEquals("due 2026-03-16T12:04:00Z busy", ledger.lines.getLast());
    }

    @Test
    void what_would_come_after_three_days_is_given_up_now() {
        perform(new Outcome.Later(NOON.plus(Duration.ofDays(3)), "busy"), 1);
        assertEquals("due 2026-03-19T12:00:00Z busy", ledger.lines.getLast());
        perform(new Outcome.Later(NOON.plus(Duration.ofDays(3)).plusMillis(1), "busy"), 1);
        assertEquals("refused Given up: busy", ledger.lines.getLast());
    }

    @Test
    void a_lost_answer_is_repeated_where_the_peer_knows_a_repetition() {
        perform(new Outcome.Unanswered("reset"), 1);
        assertEquals("due 2026-03-16T12:01:00Z reset", ledger.lines.getLast());
        channel.neverRepeats();
        perform(new Outcome.Unanswered("reset"), 1);
        assertEquals("unanswered reset", ledger.lines.getLast());
    }

    @Test
    void an_error_of_ours_costs_time_and_says_what_it_was() {
        channel.answers(_ -> {
            throw new IllegalStateException("broken template");
        });
        attempt(Map.of("record", channel)).perform(claimed(1), known());
        assertEquals(
                List.of(
                        "due 2026-03-16T12:01:00Z Error in Docket:"
                                + " java.lang.IllegalStateException: broken template"),
                ledger.lines);
    }

    @Test
    void a_peers_words_are_kept_in_one_line_that_a_database_takes() {
        perform(new Outcome.Refused("550 no\u0000 such\r\nuser"), 1);
        assertEquals("refused 550 no such user", ledger.lines.getLast());
        perform(new Outcome.Later(NOON, "<html> ".repeat(1_000)), 1);
        assertTrue(ledger.lines.getLast().length() < 600, ledger.lines.getLast());
    }

    @Test
    void a_digest_that_is_gone_is_handed_to_nobody() {
        attempt(Map.of("record", channel)).perform(claimed(1), Map.of());
        attempt(Map.of("record", channel))
                .perform(claimed(1), Map.of(DIGEST.key(), Optional.empty()));
        assertEquals("refused There is no such digest any more", ledger.lines.getFirst());
        assertEquals(ledger.lines.getFirst(), ledger.lines.getLast());
        assertEquals(List.of(), channel.handed());
    }

    @Test
    void a_channel_that_is_not_here_is_waited_for() {
        attempt(Map.of()).perform(claimed(1), known());
        assertEquals(List.of("due 2026-03-16T12:01:00Z No channel record here"), ledger.lines);
    }

    @Test
    void a_stop_settles_nothing_and_the_thread_still_knows() {
        attempt(Map.of("record", new Stopping())).perform(claimed(1), known());
        assertEquals(List.of(), ledger.lines);
        assertTrue(Thread.interrupted());
    }

    private void perform(Outcome outcome, int attempts) {
        channel.answers(_ -> outcome);
        attempt(Map.of("record", channel)).perform(claimed(attempts), known());
    }

    private Attempt attempt(Map<String, Channel> channels) {
        var clock = InstantSource.fixed(NOON);
        var patience = new Patience(Duration.ofMinutes(1), Duration.ofHours(4), Duration.ofDays(3));
        return new Attempt(channels, new Settlement(ledger, patience, clock), clock);
    }

    private static Map<DigestKey, Optional<Digest>> known() {
        return Map.of(DIGEST.key(), Optional.of(DIGEST));
    }

    private static Claimed claimed(int attempts) {
        var anna = new Recipient("anna@example.org", Language.EN);
        var delivery = new Delivery(7, DIGEST.key(), "record", anna, new UUID(1, 2), attempts);
        return new Claimed(delivery, NOON);
    }

    /** What was written down, a line each. */
    private static final class Ledger implements DeliveryStore {

        private final List<String> lines = new ArrayList<>();

        @Override
        public int[] insert(
                String edition,
                int number,
                String channel,
                List<String> address,
                List<String> language,
                List<UUID> token,
                Instant now) {
            throw new AssertionError("an attempt puts nothing in");
        }

        @Override
        public List<Claimed> claim(Instant now, Instant until, int limit) {
            throw new AssertionError("an attempt claims nothing");
        }

        @Override
        public int settle(long id, int attempts, String state, Instant now, String note) {
            lines.add(state + " " + note);
            return 1;
        }

        @Override
        public int postpone(long id, int attempts, Instant due, String note) {
            lines.add("due " + due + " " + note);
            return 1;
        }
    }

    /** The service stops while it is at it. */
    private record Stopping() implements Channel {

        @Override
        public String name() {
            return "record";
        }

        @Override
        public List<Recipient> recipients(Digest digest) {
            return List.of();
        }

        @Override
        public Outcome deliver(Delivery delivery, Digest digest) throws InterruptedException {
            throw new InterruptedException("stop");
        }
    }
}

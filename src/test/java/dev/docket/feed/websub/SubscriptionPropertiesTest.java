package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.HubStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order, a subscription stays one that makes sense. */
class SubscriptionPropertiesTest {

    private static final Duration ASKED = Duration.ofDays(10);
    private static final String TOPIC = "https://tide.example/feed";
    private static final List<String> LEASES =
            List.of("0", "-1", "1", "60", "86400", "315360000", "x", "999999999999999999");

    private final Random random = new Random(20_260_302);
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");

    private Subscription fresh() {
        var terms = new Terms("https://hub.example/", TOPIC, "https://docket.example");
        return new Subscription(1, terms, HubStage.WANTED, 0, null, now, null);
    }

    private Call call() {
        var topic = random.nextInt(8) == 0 ? "https://other.example/" : TOPIC;
        return switch (random.nextInt(4)) {
            case 0 -> new Call.Unsubscribe(topic, "c");
            case 1 -> new Call.Denied(topic, random.nextBoolean() ? null : "no\u0000");
            default -> new Call.Subscribe(topic, "c", LEASES.get(random.nextInt(LEASES.size())));
        };
    }

    private Optional<Subscription> next(Subscription before) {
        return switch (random.nextInt(12)) {
            case 0 -> before.dropped(now);
            case 1, 2, 3, 4 ->
                    before.nextStep().isAfter(now) ? Optional.of(before) : before.asked(now);
            default -> {
                var call = call();
                yield switch (before.answer(call, ASKED, now)) {
                    case Answer.Refused() -> Optional.of(before);
                    case Answer.Ended() -> {
                        assertEquals(HubStage.LEAVING, before.stage());
                        yield Optional.empty();
                    }
                    case Answer.Agreed(var after) -> {
                        assertEquals(after, repeated(after, call), "a GET twice changes nothing");
                        yield Optional.of(after);
                    }
                };
            }
        };
    }

    private Subscription repeated(Subscription subscription, Call call) {
        return subscription.answer(call, ASKED, now) instanceof Answer.Agreed(var after)
                ? after
                : subscription;
    }

    private void isSane(Subscription subscription) {
        var lease = subscription.leaseUntil();
        assertTrue(subscription.attempts() >= 0);
        assertTrue(
                !subscription.nextStep().isAfter(now.plus(Lease.MOST)), "never put off for good");
        switch (subscription.stage()) {
            case WANTED -> assertEquals(0, subscription.attempts());
            case ASKED -> assertTrue(subscription.attempts() > 0);
            case RENEWING -> assertTrue(lease != null && subscription.attempts() > 0);
            case ACTIVE -> assertTrue(lease != null && subscription.nextStep().isBefore(lease));
            case DENIED -> assertTrue(lease == null && subscription.problem() != null);
            case LEAVING -> assertTrue(subscription.attempts() <= Subscription.FAREWELLS);
        }
    }

    @Test
    void any_order_of_events_ends_in_a_sane_state() {
        int ended = 0;
        for (int story = 0; story < 2_000; story++) {
            var subscription = Optional.of(fresh());
            for (int event = 0; event < 60 && subscription.isPresent(); event++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(4_000)));
                subscription = next(subscription.get());
                subscription.ifPresent(this::isSane);
            }
            ended += subscription.isEmpty() ? 1 : 0;
        }
        assertTrue(ended > 500, "the stories that end are told as well");
    }

    @Test
    void what_is_dropped_ends_whatever_the_hub_does() {
        for (int story = 0; story < 500; story++) {
            var left = fresh().asked(now).flatMap(asked -> asked.dropped(now));
            for (int asks = 0; left.isPresent(); asks++) {
                assertTrue(asks <= Subscription.FAREWELLS);
                left = left.get().asked(now);
            }
        }
    }
}

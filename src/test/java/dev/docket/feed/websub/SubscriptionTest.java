package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.HubStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration TEN_DAYS = Duration.ofDays(10);
    private static final String TOPIC = "https://tide.example/feed";
    private static final Terms TERMS =
            new Terms("https://hub.example/", TOPIC, "https://docket.example");
    private static final Call YES = new Call.Subscribe(TOPIC, "c", "864000");
    private static final Call BYE = new Call.Unsubscribe(TOPIC, "c");
    private static final Call NO = new Call.Denied(TOPIC, "not\nyou");

    private static Subscription at(HubStage stage) {
        return new Subscription(7, TERMS, stage, 0, null, NOON, null);
    }

    private static Subscription asked() {
        return at(HubStage.WANTED).asked(NOON).orElseThrow();
    }

    private static Subscription active() {
        return agreed(asked(), YES);
    }

    private static Subscription leaving() {
        return active().dropped(NOON).orElseThrow();
    }

    private static Answer answer(Subscription subscription, Call call) {
        return subscription.answer(call, TEN_DAYS, NOON);
    }

    private static Subscription agreed(Subscription subscription, Call call) {
        return assertInstanceOf(Answer.Agreed.class, answer(subscription, call)).after();
    }

    private static void refused(Subscription subscription, Call call) {
        assertInstanceOf(Answer.Refused.class, answer(subscription, call));
    }

    @Test
    void asking_is_written_down_with_a_date_for_asking_again() {
        assertEquals(HubStage.ASKED, asked().stage());
        assertEquals(1, asked().attempts());
        assertEquals(NOON.plus(Duration.ofMinutes(30)), asked().nextStep());
    }

    @Test
    void a_verification_of_what_we_asked_for_makes_it_active() {
        assertEquals(HubStage.ACTIVE, active().stage());
        assertEquals(NOON.plus(TEN_DAYS), active().leaseUntil());
        assertEquals(NOON.plus(Duration.ofDays(8)), active().nextStep());
        assertEquals(0, active().attempts());
    }

    @ParameterizedTest
    @EnumSource(names = {"WANTED", "DENIED", "LEAVING"})
    void a_subscription_that_we_did_not_ask_for_is_not_verified(HubStage stage) {
        refused(at(stage), YES);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LEAVING")
    void nobody_unsubscribes_us_but_ourselves(HubStage stage) {
        refused(at(stage), BYE);
    }

    @ParameterizedTest
    @EnumSource
    void another_topic_is_refused_at_any_time(HubStage stage) {
        refused(at(stage), new Call.Subscribe(TOPIC + "/", "c", "60"));
        refused(at(stage), new Call.Unsubscribe("", "c"));
        refused(at(stage), new Call.Denied("https://TIDE.example/feed", null));
    }

    @Test
    void a_second_verification_is_answered_and_changes_nothing() {
        var again = new Call.Subscribe(TOPIC, "other", "60");
        assertEquals(active(), agreed(active(), again));
    }

    @Test
    void a_renewal_keeps_the_subscription_alive_while_the_lease_runs() {
        var renewing = active().asked(active().nextStep()).orElseThrow();
        assertEquals(HubStage.RENEWING, renewing.stage());
        assertTrue(renewing.stage().takesPushes());
        assertEquals(active(), agreed(renewing, YES));
    }

    @Test
    void a_lease_that_ran_out_is_asked_for_anew() {
        var late = active().asked(NOON.plus(TEN_DAYS)).orElseThrow();
        assertEquals(HubStage.ASKED, late.stage());
    }

    @Test
    void a_hub_may_say_no_at_any_time_and_is_asked_again_in_a_week() {
        for (var before : java.util.List.of(asked(), active())) {
            var denied = agreed(before, NO);
            assertEquals(HubStage.DENIED, denied.stage());
            assertEquals("The hub denies the subscription: not you", denied.problem());
            assertNull(denied.leaseUntil());
            assertEquals(NOON.plus(Duration.ofDays(7)), denied.nextStep());
            assertEquals(denied, agreed(denied, NO));
            assertEquals(HubStage.ASKED, denied.asked(NOON).orElseThrow().stage());
        }
    }

    @Test
    void a_denial_without_a_reason_says_so_and_one_of_a_novel_is_cut() {
        assertEquals(
                "The hub denies the subscription and gives no reason",
                agreed(asked(), new Call.Denied(TOPIC, " ")).problem());
        var problem = agreed(asked(), new Call.Denied(TOPIC, "x".repeat(5_000))).problem();
        assertEquals(333, assertNotNullText(problem).length());
    }

    private static String assertNotNullText(@org.jspecify.annotations.Nullable String text) {
        assertNotNull(text);
        return text;
    }

    @Test
    void leaving_ends_with_the_hubs_word() {
        refused(leaving(), BYE);
        var told = leaving().asked(NOON).orElseThrow();
        assertFalse(told.stage().takesPushes());
        assertInstanceOf(Answer.Ended.class, answer(told, BYE));
        assertInstanceOf(Answer.Ended.class, answer(told, NO));
        refused(told, YES);
    }

    @Test
    void leaving_ends_without_the_hubs_word_after_three_requests() {
        var subscription = Optional.of(leaving());
        for (int attempt = 0; attempt < Subscription.FAREWELLS; attempt++) {
            subscription = subscription.orElseThrow().asked(NOON);
        }
        assertTrue(subscription.orElseThrow().asked(NOON).isEmpty());
    }

    @Test
    void what_the_hub_never_heard_of_is_dropped_without_a_word() {
        assertTrue(at(HubStage.WANTED).dropped(NOON).isEmpty());
        assertTrue(at(HubStage.DENIED).dropped(NOON).isEmpty());
        assertEquals(leaving(), leaving().dropped(NOON).orElseThrow());
    }
}

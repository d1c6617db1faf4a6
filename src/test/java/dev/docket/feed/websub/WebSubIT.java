package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.HubOffer;
import dev.docket.feed.HubStage;
import dev.docket.feed.HubStatus;
import dev.docket.feed.Hubs;
import dev.docket.feed.NewSource;
import dev.docket.feed.SourceKind;
import dev.docket.feed.Sources;
import dev.docket.platform.database.PostgresResource;
import dev.docket.platform.time.DocketClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole of a subscription, with a hub that speaks HTTP and a database that is real. */
@QuarkusTest
@TestProfile(WebSubProfile.class)
@WithTestResource(PostgresResource.class)
class WebSubIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String TOPIC = "https://tide.press/feed?a=1&b=2";

    @Inject Hubs hubs;
    @Inject Sources sources;
    @Inject Jdbi jdbi;
    @Inject DocketClock clock;

    private RecordingHub hub = open();
    private long source;

    private static RecordingHub open() {
        try {
            return new RecordingHub();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void one_source_that_names_a_hub() {
        clock.pin(NOON);
        jdbi.useHandle(handle -> {
            handle.execute("DELETE FROM source");
            handle.execute("DELETE FROM websub_subscription");
        });
        source = sources.add(NewSource.at(SourceKind.FEED, TOPIC));
        names(hub.address());
        visited(Duration.ofHours(1));
    }

    @AfterEach
    void close() {
        clock.release();
        hub.close();
    }

    private void names(String address) {
        jdbi.useExtension(
                Offers.class,
                offers -> offers.noteHub(source, new HubOffer(TOPIC, address), clock.instant()));
    }

    /** As after a visit some time ago, with a day until the next. */
    private void visited(Duration ago) {
        jdbi.useHandle(handle ->
                handle.execute(
                        "UPDATE source SET last_visit = ?, next_visit = ? WHERE id = ?",
                        clock.instant().minus(ago),
                        clock.instant().plus(Duration.ofDays(1)),
                        source));
    }

    private void pass(Duration time) {
        clock.pin(clock.instant().plus(time));
    }

    private Instant nextVisit() {
        return sources.byId(source).orElseThrow().visits().nextVisit();
    }

    private HubStatus status() {
        return hubs.list().getFirst();
    }

    private RecordingHub.Asked subscribed() {
        hubs.tend();
        var request = hub.last();
        assertEquals(200, hub.verify(request, "864000").statusCode());
        return request;
    }

    @Test
    void a_subscription_is_asked_for_verified_and_pushed() {
        hubs.tend();
        var request = hub.last();
        assertEquals("subscribe", request.mode());
        assertEquals(TOPIC, request.form().get("hub.topic"));
        assertEquals("864000", request.form().get("hub.lease_seconds"));
        assertTrue(Objects.requireNonNull(request.form().get("hub.secret")).length() < 200);
        assertEquals(HubStage.ASKED, status().stage());

        var answer = hub.verify(request, "864000");
        assertEquals(200, answer.statusCode());
        assertEquals("a+b/-_9", answer.body());
        assertEquals(
                "text/plain;charset=utf-8",
                answer.headers()
                        .firstValue("Content-Type")
                        .orElseThrow()
                        .toLowerCase(java.util.Locale.ROOT));
        assertEquals(
                "nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals(HubStage.ACTIVE, status().stage());
        assertEquals(NOON.plus(Duration.ofDays(10)), status().leaseUntil());

        assertEquals(202, hub.push(request, "sha256", "<feed/>").statusCode());
        assertEquals(1, hubs.passOn());
        assertEquals(NOON, nextVisit());
        assertEquals(NOON, status().lastPush());
    }

    @Test
    void a_hub_that_verifies_before_it_answers_is_served() {
        hub.atOnce(request -> hub.verify(request, "864000"));
        hubs.tend();
        assertEquals(HubStage.ACTIVE, status().stage());
        hubs.tend();
        assertEquals(1, hub.asked().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha1", "sha256", "sha384", "sha512"})
    void a_push_may_be_signed_by_each_method(String method) {
        var request = subscribed();
        assertEquals(202, hub.push(request, method, "tide").statusCode());
        assertEquals(1, hubs.passOn());
    }

    @Test
    void the_same_push_twice_is_one_visit() {
        var request = subscribed();
        hub.push(request, "sha1", "tide");
        hub.push(request, "sha1", "tide");
        assertEquals(1, hubs.passOn());
        assertEquals(0, hubs.passOn());
    }

    @Test
    void however_often_a_hub_calls_a_source_is_left_alone_for_a_minute() {
        var request = subscribed();
        visited(Duration.ofSeconds(10));
        hub.push(request, "sha1", "tide");
        hubs.passOn();
        assertEquals(NOON.plusSeconds(50), nextVisit());
    }

    @Test
    void a_push_never_puts_a_visit_off() {
        var request = subscribed();
        sources.resume(source);
        visitedAt(NOON.minusSeconds(5), NOON.minusSeconds(1));
        hub.push(request, "sha1", "tide");
        hubs.passOn();
        assertEquals(NOON.minusSeconds(1), nextVisit());
    }

    private void visitedAt(Instant last, Instant next) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE source SET last_visit = ?, next_visit = ?", last, next));
    }

    @Test
    void a_push_during_a_visit_waits_for_its_end() {
        var request = subscribed();
        leased(NOON.plusSeconds(600));
        hub.push(request, "sha1", "tide");
        assertEquals(0, hubs.passOn());
        leased(null);
        assertEquals(1, hubs.passOn());
        assertEquals(NOON, nextVisit());
    }

    private void leased(@Nullable Instant until) {
        jdbi.useHandle(handle -> handle.execute("UPDATE source SET leased_until = ?", until));
    }

    @Test
    void a_source_that_asked_us_to_wait_is_not_hurried_by_its_hub() {
        var request = subscribed();
        jdbi.useHandle(handle -> handle.execute("UPDATE source SET health = 'WAITING'"));
        hub.push(request, "sha1", "tide");
        assertEquals(1, hubs.passOn());
        assertEquals(NOON.plus(Duration.ofDays(1)), nextVisit());
    }

    @Test
    void what_the_hub_did_not_sign_is_taken_in_silence_and_ignored() {
        var request = subscribed();
        var forged = RecordingHub.sign("sha256", "a guess", "tide");
        for (var signature : java.util.Arrays.asList(null, "", "sha256=00", "md5=1", forged)) {
            var body = java.net.http.HttpRequest.BodyPublishers.ofString("tide");
            assertEquals(202, hub.pushSigned(request.callback(), signature, body).statusCode());
        }
        assertEquals(0, hubs.passOn());
        assertTrue(String.valueOf(status().problem()).contains("without a valid signature"));
        hub.push(request, "sha1", "tide");
        assertEquals(null, status().problem());
    }

    @Test
    void a_push_of_a_hundred_megabytes_is_refused_and_costs_nothing() {
        var request = subscribed();
        var signature = RecordingHub.sign("sha1", "any", "any");
        for (boolean announced : new boolean[] {true, false}) {
            int status = statusOf(request, signature, RecordingHub.large(100, announced));
            assertTrue(status == 413 || status == 0, () -> "HTTP " + status);
            int unsigned = statusOf(request, null, RecordingHub.large(100, announced));
            assertTrue(unsigned == 413 || unsigned == 202 || unsigned == 0, () -> "" + unsigned);
        }
        int limit = statusOf(request, signature, RecordingHub.large(1, true));
        assertEquals(413, limit);
        assertEquals(HubStage.ACTIVE, status().stage());
        assertEquals(202, hub.push(request, "sha1", "tide").statusCode());
        assertEquals(1, hubs.passOn());
    }

    /** 0 if the connection was cut, which is an answer as well. */
    private int statusOf(
            RecordingHub.Asked request,
            @Nullable String signature,
            java.net.http.HttpRequest.BodyPublisher body) {
        try {
            return hub.pushSigned(request.callback(), signature, body).statusCode();
        } catch (UncheckedIOException cut) {
            return 0;
        }
    }

    @Test
    void a_handshake_that_we_did_not_begin_is_refused() {
        hubs.tend();
        var request = hub.last();
        var unknown = request.callback().replaceFirst("[^/]*$", "Nw.0.abc");
        assertEquals(404, hub.call(unknown, "subscribe", TOPIC, "60").statusCode());
        assertEquals(
                404, hub.call(request.callback(), "subscribe", TOPIC + "x", "60").statusCode());
        assertEquals(404, hub.call(request.callback(), "subscribe", null, "60").statusCode());
        assertEquals(404, hub.call(request.callback(), "unsubscribe", TOPIC, null).statusCode());
        assertEquals(404, hub.call(request.callback(), "publish", TOPIC, null).statusCode());
        assertEquals(HubStage.ASKED, status().stage());
        assertEquals(
                410,
                hub.pushSigned(
                                unknown,
                                null,
                                java.net.http.HttpRequest.BodyPublishers.ofString("x"))
                        .statusCode());
    }

    @Test
    void a_verification_twice_is_answered_twice_and_counts_once() {
        var request = subscribed();
        assertEquals(200, hub.verify(request, "60").statusCode());
        assertEquals(NOON.plus(Duration.ofDays(10)), status().leaseUntil());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0", "-1", "1", "315360000", "99999999999999999999", "soon"})
    void a_silly_lease_harms_nobody(@Nullable String seconds) {
        hubs.tend();
        assertEquals(200, hub.verify(hub.last(), seconds).statusCode());
        var lease = Duration.between(NOON, status().leaseUntil());
        assertTrue(lease.compareTo(Duration.ofHours(1)) >= 0, lease::toString);
        assertTrue(lease.compareTo(Duration.ofDays(30)) <= 0, lease::toString);
    }

    @Test
    void a_lease_is_renewed_before_it_ends_and_pushes_go_on_meanwhile() {
        var first = subscribed();
        pass(Duration.ofDays(8).minusSeconds(1));
        hubs.tend();
        assertEquals(1, hub.asked().size());
        pass(Duration.ofSeconds(1));
        hubs.tend();
        assertEquals(2, hub.asked().size());
        assertEquals(first, hub.last(), "the same address and secret");
        assertEquals(HubStage.RENEWING, status().stage());
        assertEquals(202, hub.push(first, "sha1", "tide").statusCode());
        assertEquals(200, hub.verify(hub.last(), "864000").statusCode());
        assertEquals(NOON.plus(Duration.ofDays(18)), status().leaseUntil());
    }

    @Test
    void a_hub_that_is_down_is_asked_again_with_growing_patience() {
        var first = subscribed();
        hub.answering(500, Map.of());
        pass(Duration.ofDays(8));
        for (int minute = 0; minute < 2 * 24 * 60; minute += 10) {
            hubs.tend();
            pass(Duration.ofMinutes(10));
        }
        int attempts = hub.asked().size() - 1;
        assertTrue(attempts >= 5 && attempts <= 8, () -> attempts + " attempts in two days");
        assertEquals("HTTP 500 from the hub", status().problem());
        assertEquals(202, hub.push(first, "sha1", "tide").statusCode());
        hub.answering(202, Map.of());
        pass(Duration.ofDays(7));
        hubs.tend();
        assertEquals(HubStage.ASKED, status().stage());
        assertEquals(200, hub.verify(hub.last(), "864000").statusCode());
        assertEquals(null, status().problem());
    }

    @Test
    void a_hub_that_never_verifies_is_named_as_such() {
        hubs.tend();
        assertEquals(null, status().problem());
        pass(Duration.ofMinutes(30));
        hubs.tend();
        assertTrue(String.valueOf(status().problem()).contains("does not verify them"));
    }

    @Test
    void a_denial_is_kept_with_its_reason_and_tried_again_in_a_week() {
        var request = subscribed();
        assertEquals(204, hub.deny(request, "members\nonly").statusCode());
        assertEquals(HubStage.DENIED, status().stage());
        assertEquals("The hub denies the subscription: members only", status().problem());
        assertEquals(410, hub.push(request, "sha1", "tide").statusCode());
        pass(Duration.ofDays(7).minusSeconds(1));
        hubs.tend();
        assertEquals(1, hub.asked().size());
        pass(Duration.ofSeconds(1));
        hubs.tend();
        assertEquals(2, hub.asked().size());
    }

    @Test
    void a_redirect_leads_to_another_hub() {
        hub.answering(307, Map.of("Location", "/moved"));
        hubs.tend();
        assertEquals(
                List.of("/hub", "/moved"),
                hub.asked().stream().map(RecordingHub.Asked::path).toList());
        assertEquals(hub.asked().getFirst().form(), hub.last().form());
        assertEquals(200, hub.verify(hub.last(), "60").statusCode());
    }

    @Test
    void a_hub_that_asks_for_patience_gets_it() {
        hub.answering(429, Map.of("Retry-After", "86400"));
        hubs.tend();
        pass(Duration.ofHours(23));
        hubs.tend();
        assertEquals(1, hub.asked().size());
        pass(Duration.ofHours(1));
        hubs.tend();
        assertEquals(2, hub.asked().size());
    }

    @Test
    void a_paused_source_is_unsubscribed_and_a_resumed_one_subscribed_anew() {
        var first = subscribed();
        sources.pause(source);
        hubs.tend();
        assertEquals("unsubscribe", hub.last().mode());
        assertEquals(first.callback(), hub.last().callback());
        assertFalse(hub.last().form().containsKey("hub.secret"));
        assertEquals(410, hub.push(first, "sha1", "tide").statusCode());
        assertEquals(200, hub.verify(hub.last(), null).statusCode());
        assertEquals(404, hub.verify(hub.last(), null).statusCode(), "it is over");

        sources.resume(source);
        hubs.tend();
        assertEquals("subscribe", hub.last().mode());
        assertNotEquals(first.callback(), hub.last().callback());
    }

    @Test
    void a_source_that_is_removed_is_unsubscribed_even_if_the_hub_keeps_silent() {
        subscribed();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM source"));
        for (int day = 0; day < 10; day++) {
            hubs.tend();
            pass(Duration.ofDays(1));
        }
        assertEquals(
                List.of("subscribe", "unsubscribe", "unsubscribe", "unsubscribe"),
                hub.asked().stream().map(RecordingHub.Asked::mode).toList());
        assertEquals(List.of(), hubs.list());
    }

    @Test
    void a_source_that_names_another_hub_for_a_day_changes_to_it() {
        subscribed();
        try (var other = open()) {
            names(other.address());
            pass(Duration.ofHours(23));
            hubs.tend();
            assertEquals(1, hub.asked().size(), "one odd reading is no reason");
            pass(Duration.ofHours(1));
            hubs.tend();
            assertEquals("unsubscribe", hub.last().mode());
            assertEquals("subscribe", other.last().mode());
        }
    }

    @Test
    void a_source_that_names_no_hub_for_a_day_is_unsubscribed() {
        subscribed();
        jdbi.useExtension(
                Offers.class, offers -> offers.noteNoHub(List.of(source), clock.instant()));
        pass(Duration.ofDays(1));
        hubs.tend();
        assertEquals("unsubscribe", hub.last().mode());
        assertEquals(List.of(), hubs.list());
    }

    @Test
    void an_offer_that_stays_the_same_is_not_written_again() {
        pass(Duration.ofHours(5));
        names(hub.address());
        assertEquals(
                NOON,
                jdbi.withHandle(handle ->
                        handle.select("SELECT since FROM websub_offer")
                                .mapTo(Instant.class)
                                .one()));
    }
}

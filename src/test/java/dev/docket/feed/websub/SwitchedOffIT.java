package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.HubOffer;
import dev.docket.feed.HubStage;
import dev.docket.feed.NewSource;
import dev.docket.feed.SourceKind;
import dev.docket.feed.Sources;
import dev.docket.feed.TestHubSettings;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.TestSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the switch and our own address do to subscriptions. */
class SwitchedOffIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String HERE = "https://docket.press";

    private final Jdbi jdbi = TestDatabase.fresh();
    private final SubscriptionStore store = jdbi.onDemand(SubscriptionStore.class);

    private record At(URI baseUrl) implements DocketConfig {
        @Override
        public Path dataDir() {
            return Path.of("data");
        }
    }

    private void settle(boolean enabled, String base) {
        var reach =
                new Reach(
                        new TestHubSettings(enabled), new At(URI.create(base)), TestSettings.USUAL);
        new Wishes(jdbi, reach, () -> NOON).settle();
    }

    private List<HubStage> stages() {
        return jdbi.withHandle(handle ->
                handle.select("SELECT stage FROM websub_subscription ORDER BY id")
                        .mapTo(HubStage.class)
                        .list());
    }

    private void ask() {
        jdbi.useTransaction(handle -> {
            var due = handle.attach(SubscriptionStore.class).due(NOON, 25);
            due.forEach(one -> store.save(one.asked(NOON).orElseThrow()));
        });
    }

    @BeforeEach
    void one_source_that_names_a_hub() {
        var id =
                new Sources(jdbi, () -> NOON)
                        .add(NewSource.at(SourceKind.FEED, "https://tide.press/feed"));
        var offer = new HubOffer("https://tide.press/feed", "https://hub.press/");
        jdbi.useExtension(Offers.class, offers -> offers.noteHub(id, offer, NOON));
    }

    @Test
    void nothing_is_begun_while_it_is_off() {
        settle(false, HERE);
        assertEquals(List.of(), stages());
    }

    @Test
    void switching_it_off_gives_up_what_there_is() {
        settle(true, HERE);
        settle(true, HERE);
        assertEquals(List.of(HubStage.WANTED), stages(), "once is enough");
        ask();
        settle(false, HERE);
        assertEquals(List.of(HubStage.LEAVING), stages());
    }

    @Test
    void what_no_hub_has_heard_of_is_forgotten_at_once() {
        settle(true, HERE);
        settle(false, HERE);
        assertEquals(List.of(), stages());
    }

    @Test
    void under_a_new_address_subscriptions_begin_anew() {
        settle(true, HERE);
        ask();
        settle(true, "https://news.docket.press");
        assertEquals(List.of(HubStage.LEAVING, HubStage.WANTED), stages());
        assertEquals(HERE, first().terms().base(), "the old one is left at its old address");
    }

    private Subscription first() {
        return jdbi.withHandle(handle ->
                handle.attach(SubscriptionStore.class)
                        .byId(
                                handle.select("SELECT min(id) FROM websub_subscription")
                                        .mapTo(Long.class)
                                        .one())
                        .orElseThrow());
    }

    @Test
    void a_reply_that_comes_after_the_verification_changes_nothing() {
        settle(true, HERE);
        ask();
        var asked = first();
        store.noteReply(asked.id(), 1, "HTTP 500 from the hub", Instant.EPOCH);
        assertTrue(String.valueOf(first().problem()).startsWith("HTTP 500"));
        var active =
                asked.answer(
                        new Call.Subscribe("https://tide.press/feed", "c", "864000"),
                        new TestHubSettings(true).lease(),
                        NOON);
        store.save(((Answer.Agreed) active).after());
        var before = first();
        store.noteReply(asked.id(), 1, "HTTP 500 from the hub", NOON.plusSeconds(1));
        assertEquals(before, first());
    }
}

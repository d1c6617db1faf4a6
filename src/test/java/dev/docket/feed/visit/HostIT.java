package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.feed.NewSource;
import dev.docket.feed.SourceKind;
import dev.docket.feed.Sources;
import dev.docket.feed.TestFeedSettings;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Whole hosts are claimed, so the database must see the same hosts as the client does. */
class HostIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final Sources sources = new Sources(jdbi, () -> NOON);
    private final Ledger ledger = new Ledger(jdbi, new TestFeedSettings());

    private void add(String address) {
        sources.add(NewSource.at(SourceKind.FEED, address));
    }

    private List<String> claim(Instant now) {
        return ledger.claim(now).stream().map(source -> source.location().address()).toList();
    }

    @Test
    void the_database_sees_the_hosts_that_the_client_sees() {
        for (var address :
                List.of(
                        "https://tide.example/feed",
                        "http://tide.example",
                        "HTTPS://Www.Tide.Example:443/a?b=http://c.example",
                        "http://tide.example:80/feed#a",
                        "http://tide.example:443/feed",
                        "https://me:word@tide.example:8443?a@b",
                        "https://tide.example./feed",
                        "https://www.example/feed",
                        "http://www.tide.example:8080/www.a.b",
                        "http://[2001:DB8::1]:81/a",
                        "http://127.0.0.1:8099/feed")) {
            add(address);
        }
        var hosts =
                jdbi.withHandle(handle ->
                        handle.createQuery("SELECT address, host FROM source ORDER BY id")
                                .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                                .list());
        assertEquals(11, hosts.size());
        hosts.forEach(host ->
                assertEquals(WebAddress.host(WebAddress.of(host.getKey())), host.getValue()));
    }

    @Test
    void a_host_that_somebody_visits_is_nobody_elses() {
        add("https://tide.example/a");
        assertEquals(List.of("https://tide.example/a"), claim(NOON));
        add("http://www.tide.example/b");
        add("https://ebb.example/a");
        assertEquals(List.of("https://ebb.example/a"), claim(NOON));
        var crashed = NOON.plus(Duration.ofMinutes(10));
        assertEquals(3, claim(crashed).size(), "a lease runs out");
    }

    @Test
    void a_claim_that_came_to_nothing_is_given_back() {
        add("https://tide.example/a");
        var claimed = ledger.claim(NOON);
        assertEquals(List.of(), claim(NOON));
        claimed.forEach(ledger::release);
        assertEquals(1, claim(NOON).size());
    }

    @Test
    void a_hold_keeps_all_sources_of_the_host_from_being_claimed_to_its_end() {
        add("https://tide.example/a");
        add("https://tide.example/b");
        var until = NOON.plus(Duration.ofHours(3));
        var source = ledger.claim(NOON).getFirst();
        ledger.keep(List.of(Visited.of(source, new Visit.Asked(429, until, until), NOON)), NOON);
        ledger.keep(
                List.of(Visited.of(source, new Visit.Asked(429, NOON, NOON.plusSeconds(60)), NOON)),
                NOON);
        add("https://tide.example/c");
        var lease = NOON.plus(Duration.ofMinutes(10));
        assertEquals(List.of(), claim(lease));
        assertEquals(List.of(), claim(until.minusSeconds(1)));
        assertEquals(3, claim(until).size());
    }
}

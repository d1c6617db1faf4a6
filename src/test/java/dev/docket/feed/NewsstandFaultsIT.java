package dev.docket.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.TestSettings;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A third of the sources misbehaves for a day and a half, each in every way that there is: the
 * others must not notice, and afterwards nothing may be missing.
 */
class NewsstandFaultsIT {

    private static final List<String> FAULTS =
            List.of(
                    "429",
                    "503",
                    "500",
                    "410",
                    "slow",
                    "hang",
                    "truncated",
                    "redirect301",
                    "redirect-loop",
                    "wrong-charset",
                    "huge",
                    "gzip-bomb",
                    "html-instead",
                    "empty",
                    "bad-xml");

    private static final Instant BEGINNING = Instant.parse("2026-02-16T00:00:00Z");
    private static final Duration STEP = Duration.ofHours(6);
    private static final int FAULTY_STEPS = 4;
    private static final double HANG = 10;
    private static final int STEPS = FAULTY_STEPS + 14;
    private static final TestSettings SETTINGS =
            new TestSettings(true, 20_000_000, Duration.ofSeconds(8));

    /** One Docket that lives through all the steps. */
    private final class Life {
        final Jdbi jdbi = TestDatabase.fresh();
        final HttpFetcher fetcher = new HttpFetcher(SETTINGS, clock);
        final Sources sources = new Sources(jdbi, clock);
        final Gathering gathering = new Gathering(jdbi, fetcher, clock, new TestFeedSettings());

        Life() {
            sources.importOpml(stand.opml());
        }

        void step(Instant now) {
            clock.pin(now);
            stand.setClock(now);
            gathering.visitDue();
        }

        /** What is kept of the sources for which {@code troubled} says so, with its arrival. */
        SortedSet<String> kept(boolean troubled, boolean withArrival) {
            var kept = new TreeSet<String>();
            for (var entry : new Entries(jdbi).after(0, 100_000)) {
                if (isTroubled(entry.source().slug()) == troubled) {
                    var arrival = withArrival ? " at " + entry.dates().firstSeen() : "";
                    kept.add(entry.source().slug() + " " + entry.title() + arrival);
                }
            }
            return kept;
        }
    }

    private final DocketClock clock = new DocketClock();
    private final List<String> slugs = new ArrayList<>();
    private Newsstand stand;

    @BeforeEach
    void open() throws IOException {
        clock.pin(BEGINNING);
        stand = Newsstand.open(BEGINNING);
    }

    @AfterEach
    void close() {
        if (stand != null) {
            stand.close();
        }
    }

    private boolean isTroubled(String slug) {
        return slugs.indexOf(slug) % 3 == 0;
    }

    private void trouble(Life life, int step) {
        var troubled =
                life.sources.list().stream()
                        .filter(each -> isTroubled(each.source().slug()))
                        .toList();
        for (int i = 0; i < troubled.size(); i++) {
            var slug = folder(troubled.get(i).source());
            switch (step < FAULTY_STEPS ? FAULTS.get((i + step) % FAULTS.size()) : "none") {
                case "hang" ->
                        stand.setFault(slug, step == 0 ? "hang" : "none", HANG); // once will do
                case String kind -> stand.setFault(slug, kind, 1);
            }
        }
    }

    /** What the stand calls a source: the first segment of its path. */
    private static String folder(Source source) {
        return source.address().replaceFirst("https?://[^/]+/([^/]+)/.*", "$1");
    }

    private static List<String> without(Set<String> wanted, Set<String> there) {
        assertFalse(wanted.isEmpty());
        return wanted.stream().filter(entry -> !there.contains(entry)).toList();
    }

    @Test
    void a_third_of_the_sources_in_trouble_costs_the_others_nothing_and_itself_nothing_for_good() {
        var calm = new Life();
        calm.sources.list().forEach(each -> slugs.add(each.source().slug()));
        for (int i = 0; i < STEPS; i++) {
            calm.step(BEGINNING.plus(STEP.multipliedBy(i)));
        }
        clock.pin(BEGINNING);
        var tried = new Life();
        for (int i = 0; i < STEPS; i++) {
            trouble(tried, i);
            tried.step(BEGINNING.plus(STEP.multipliedBy(i)));
        }
        var late = new Life();
        late.step(BEGINNING.plus(STEP.multipliedBy(STEPS - 1)));

        assertEquals(List.of(), without(calm.kept(false, true), tried.kept(false, true)));
        assertEquals(List.of(), without(late.kept(true, false), tried.kept(true, false)));
        for (var source : tried.sources.list()) {
            assertTrue(
                    source.health() == Health.WELL,
                    () -> source.source().slug() + ": " + source.problem());
        }
    }
}

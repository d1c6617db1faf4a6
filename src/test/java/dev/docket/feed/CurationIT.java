package dev.docket.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.time.DocketClock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CurationIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Rules RULES = new Rules(null, new Sieve(3, "boat", "/news/", null), 5);

    private final Jdbi jdbi = TestDatabase.fresh();
    private final DocketClock clock = new DocketClock();
    private final Sources sources = new Sources(jdbi, clock);
    private final Curation curation = new Curation(jdbi, sources, clock);

    CurationIT() {
        clock.pin(NOON);
    }

    private long page() {
        return sources.add(NewSource.at(SourceKind.PAGE, "https://lab.example/news"));
    }

    private static SourceSettings settings(@Nullable String list) {
        return new SourceSettings(
                "Lab",
                "The Lab",
                new Shelf("labs", "en", 3),
                list == null ? null : new Selectors(list, "h2", null, null, null, "a.next"),
                RULES);
    }

    private void visited(long id) {
        jdbi.useHandle(handle ->
                handle.execute(
                        "UPDATE source SET etag = 'x', body_hash = 'y', next_visit = '2026-04-01'"
                                + " WHERE id = ?",
                        id));
    }

    private @Nullable String hash(long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT etag || body_hash FROM source WHERE id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    private Instant next(long id) {
        return sources.byId(id).orElseThrow().visits().nextVisit();
    }

    @Test
    void settings_are_kept_and_the_address_stays() {
        long id = page();
        curation.change(id, settings("li.post"));
        var source = sources.byId(id).orElseThrow().source();
        assertEquals(settings("li.post"), SourceSettings.of(source));
        assertEquals("https://lab.example/news", source.address());
        assertEquals(
                NewSource.at(SourceKind.PAGE, "https://lab.example/news").location().kind(),
                source.location().kind());
    }

    @Test
    void other_selectors_have_the_page_read_anew_and_other_names_do_not() {
        long id = page();
        curation.change(id, settings("li"));
        visited(id);
        curation.change(id, settings("li"));
        assertEquals("xy", hash(id));
        assertEquals(Instant.parse("2026-04-01T00:00:00Z"), next(id));
        curation.change(id, settings(null));
        assertEquals(null, hash(id));
        assertEquals(NOON, next(id));
    }

    @Test
    void other_rules_have_the_source_read_anew() {
        long id = page();
        curation.change(id, settings("li"));
        visited(id);
        var all = settings("li");
        curation.change(
                id,
                new SourceSettings(
                        all.name(), all.publisher(), all.shelf(), all.selectors(), Rules.NONE));
        assertEquals(null, hash(id));
        assertEquals(NOON, next(id));
    }

    @Test
    void what_cannot_be_is_refused_by_field() {
        var wrong =
                new SourceSettings(
                        " ",
                        "x".repeat(201),
                        new Shelf("", "English", 4),
                        new Selectors("li[", null, null, null, ":nonsense("),
                        new Rules(null, new Sieve(0, "/(/", "news", 0), 21));
        assertEquals(
                List.of(
                        "name",
                        "publisher",
                        "section",
                        "language",
                        "authority",
                        "list",
                        "text",
                        "mustMatch",
                        "path",
                        "newest",
                        "pages"),
                List.copyOf(wrong.problems().keySet()));
        assertThrows(IllegalArgumentException.class, () -> curation.change(page(), wrong));
        var homeless =
                new SourceSettings(
                        "A",
                        "B",
                        Shelf.UNSORTED,
                        new Selectors("", "h2", null, null, null),
                        Rules.NONE);
        assertEquals(List.of("list"), List.copyOf(homeless.problems().keySet()));
    }

    @Test
    void a_source_without_entries_can_go() {
        long id = page();
        assertInstanceOf(Removal.Removed.class, curation.remove(id));
        assertTrue(sources.byId(id).isEmpty());
        assertInstanceOf(Removal.Unknown.class, curation.remove(id));
    }

    @Test
    void a_source_with_entries_is_paused_instead() {
        long id = page();
        jdbi.useHandle(handle ->
                handle.execute(
                        "INSERT INTO entry (source_id, key, guid, title, first_seen, html, is_full)"
                                + " VALUES (?, 'k', 'g', 't', now(), '', false)",
                        id));
        assertEquals(new Removal.Paused(1), curation.remove(id));
        assertTrue(sources.byId(id).orElseThrow().paused());
    }
}

package dev.docket.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class SourcesIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final Sources sources = new Sources(jdbi, () -> NOON);

    private ImportReport load(String outlines) {
        return sources.importOpml(
                ("<opml version='2.0'><body>" + outlines + "</body></opml>").getBytes(UTF_8));
    }

    @Test
    void an_import_adds_and_a_second_one_brings_up_to_date() {
        var first = load("<outline text='Tide Log' xmlUrl='https://tide.example/feed'/>");
        assertEquals(new ImportReport(1, 0, List.of()), first);
        var second =
                load(
                        "<outline text='Tide Book' xmlUrl='https://tide.example/feed'"
                                + " authority='3'/>");
        assertEquals(new ImportReport(0, 1, List.of()), second);
        var source = sources.list().getFirst().source();
        assertEquals("Tide Book", source.name());
        assertEquals("tide-log", source.slug(), "a slug is for life");
        assertEquals(3, source.authority());
    }

    @Test
    void what_is_wrong_is_reported_and_the_rest_is_kept() {
        var report =
                load(
                        "<outline text='Tide Log' xmlUrl='https://tide.example/feed'/><outline"
                                + " text='Odd' xmlUrl='file:///x'/>");
        assertEquals(1, report.added());
        assertEquals(
                "line 1 (Odd): Not an http or https address: file:///x",
                report.problems().getFirst().toString());
    }

    @Test
    void slugs_are_unique() {
        load(
                "<outline text='Tide' xmlUrl='https://a.example/'/><outline text='Tide!'"
                        + " xmlUrl='https://b.example/'/>");
        assertEquals(
                List.of("tide", "tide-2"),
                sources.list().stream().map(status -> status.source().slug()).toList());
    }

    @Test
    void selectors_survive_the_database() {
        load(
                "<outline text='Pier' scrape='true' htmlUrl='https://pier.example/'"
                        + " selectorList='li' selectorDate='time'/>");
        var location = sources.list().getFirst().source().location();
        assertEquals(new Selectors("li", null, null, "time", null), location.selectors());
        assertEquals(SourceKind.PAGE, location.kind());
    }

    @Test
    void one_address_is_added_once() {
        long id = sources.add(NewSource.at(SourceKind.FEED, "https://www.tide.example/feed/"));
        assertEquals(
                id, sources.add(NewSource.at(SourceKind.FEED, "https://www.tide.example/feed/")));
        assertEquals("tide.example/feed", sources.byId(id).orElseThrow().source().name());
        assertEquals(Health.NEW, sources.byId(id).orElseThrow().health());
    }

    @Test
    void an_address_that_is_none_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> sources.add(NewSource.at(SourceKind.FEED, "gopher://old")));
    }

    @Test
    void the_default_catalogue_is_whole() {
        var report = sources.importDefaults();
        assertEquals(new ImportReport(57, 0, List.of()), report);
        assertEquals(
                57,
                sources.list().stream().map(status -> status.source().slug()).distinct().count());
        assertTrue(
                sources.list().stream().anyMatch(SourceStatus::paused),
                "papers wait for an operator");
    }

    @Test
    void a_moved_source_is_known_by_both_its_addresses() {
        var moved = "https://tide.example/new";
        load("<outline text='Tide' xmlUrl='https://tide.example/feed'/>");
        long id = sources.list().getFirst().source().id();
        move(id, moved);
        assertEquals(new ImportReport(0, 1, List.of()), importAgain(sources));
        assertEquals(id, sources.add(NewSource.at(SourceKind.FEED, moved)));
        load("<outline text='Tide Log' xmlUrl='https://tide.example/feed'/>");
        var source = sources.byId(id).orElseThrow().source();
        assertEquals("Tide Log", source.name());
        assertEquals(moved, source.address(), "it stays where it moved to");
        assertEquals(1, sources.list().size());
    }

    @Test
    void an_address_means_the_source_that_was_added_with_it() {
        load(
                "<outline text='Old' xmlUrl='https://a.example/'/><outline text='New'"
                        + " xmlUrl='https://b.example/'/>");
        move(sources.list().getLast().source().id(), "https://b.example/");
        long id = sources.add(NewSource.at(SourceKind.FEED, "https://b.example/"));
        assertEquals("new", sources.byId(id).orElseThrow().source().slug());
    }

    private void move(long id, String address) {
        jdbi.useHandle(handle ->
                handle.execute("UPDATE source SET address = ? WHERE id = ?", address, id));
    }

    private ImportReport importAgain(Sources catalogue) {
        return catalogue.importOpml(sources.exportOpml().getBytes(UTF_8));
    }

    @Test
    void a_file_of_all_sources_makes_the_same_catalogue_elsewhere() {
        sources.importDefaults();
        sources.pause(sources.list().getFirst().source().id());
        var there = new Sources(TestDatabase.fresh(), () -> NOON);
        var report = importAgain(there);
        assertEquals(List.of(), report.problems());
        assertEquals(catalogue(sources), catalogue(there));
    }

    /** What a catalogue says, without what a database numbers. */
    private static List<Object> catalogue(Sources sources) {
        return sources.list().stream()
                .<Object>map(status -> {
                    var source = status.source();
                    return List.of(
                            source.name(),
                            source.publisher(),
                            source.location(),
                            source.shelf(),
                            status.paused());
                })
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }
}

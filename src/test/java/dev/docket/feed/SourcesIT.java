package dev.docket.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesIT {

    private final Sources sources =
            new Sources(TestDatabase.fresh(), () -> Instant.parse("2026-03-02T12:00:00Z"));

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
}

package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    private static final Instant DAY = Instant.parse("2026-03-01T00:00:00Z");
    private static final FoundEntry OTHER =
            entry("other", "https://x.example/other", "Another one", null);

    private static FoundEntry entry(
            String guid, @Nullable String link, String title, @Nullable Instant published) {
        return new FoundEntry(guid, link, title, null, published, new FoundEntry.Body("", false));
    }

    private static boolean same(FoundEntry before, FoundEntry after, FoundEntry... besides) {
        var document = new ArrayList<>(List.of(besides));
        document.add(after);
        var marks = Marks.of(after, Marks.Trust.in(document));
        return !Collections.disjoint(Marks.of(Marks.Known.of(before)), marks);
    }

    @Test
    void a_guid_alone_is_believed_where_every_entry_has_its_own() {
        var before = entry("1", "https://x.example/a", "One", DAY);
        var after = entry("1", "https://x.example/b", "Two", DAY.plusSeconds(1));
        assertEquals(true, same(before, after, OTHER));
        assertEquals(false, same(before, after), "one entry proves nothing");
    }

    @Test
    void a_link_alone_is_believed_where_there_is_no_guid() {
        var before = entry("https://x.example/a", "https://x.example/a", "One", null);
        var after = entry("https://x.example/a", "https://x.example/a", "One, edited", null);
        assertEquals(true, same(before, after, OTHER));
    }

    @Test
    void entries_that_share_a_page_are_told_apart() {
        var before = entry("https://x.example/notes", "https://x.example/notes", "Version 1", DAY);
        var after =
                entry(
                        "https://x.example/notes",
                        "https://x.example/notes",
                        "Version 2",
                        DAY.plusSeconds(1));
        assertEquals(false, same(before, after, before));
    }

    @Test
    void scheme_www_trailing_slash_and_tracking_make_no_difference() {
        var before = entry("g1", "http://www.x.example/a/", "One", null);
        var after = entry("g2", "https://x.example/a?utm_source=feed", "One", null);
        assertEquals(true, same(before, after));
        assertEquals(true, same(before, entry("g2", "https://x.example/a", "One", null)));
    }

    @Test
    void the_same_title_at_the_same_moment_is_the_same_entry() {
        assertEquals(
                true,
                same(
                        entry("g1", "https://old.example/1", "One", DAY),
                        entry("g2", "https://new.example/1", "One", DAY)));
        assertEquals(
                false,
                same(
                        entry("g1", "https://old.example/1", "", DAY),
                        entry("g2", "https://new.example/1", "", DAY)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.example/a?utm_source=f&utm_medium=m, https://x.example/a, true",
        "https://x.example/a?id=1&utm_source=f, https://x.example/a?id=1, true",
        "https://x.example/a?utm_source=f&id=1, https://x.example/a?id=1, true",
        "https://x.example/a/?utm_source=f, http://www.x.example/a, true",
        "https://x.example/a?utm_source=f#b, https://x.example/a#b, true",
        "https://x.example/a?id=1, https://x.example/a?id=2, false",
        "https://x.example/a, https://x.example/A, false",
        "https://x.example/a#v1, https://x.example/a#v2, false"
    })
    void links_are_compared_without_what_changes_though_the_page_stays(
            String one, String other, boolean same) {
        assertEquals(same, same(entry("g1", one, "One", null), entry("g2", other, "One", null)));
    }

    @Test
    void one_guid_on_all_items_tells_nothing() {
        var before = entry("x", "https://x.example/1", "One", DAY);
        var after = entry("x", "https://x.example/2", "Two", DAY.plusSeconds(1));
        assertEquals(false, same(before, after, entry("x", "https://x.example/3", "Three", null)));
    }

    @Test
    void one_link_on_all_items_tells_nothing() {
        var home = "https://x.example/";
        var before = entry(home, home, "One", null);
        var after = entry(home, home, "Two", null);
        assertEquals(false, same(before, after, entry(home, home, "Three", null)));
    }

    @Test
    void any_two_of_guid_link_title_and_date_are_proof() {
        var before = entry("g", "https://x.example/1", "One", DAY);
        var link = "https://x.example/9";
        assertEquals(true, same(before, entry("g", link, "One", null)), "guid and title");
        assertEquals(true, same(before, entry("g", link, "Nine", DAY)), "guid and date");
        assertEquals(
                true, same(before, entry("h", "https://x.example/1", "Nine", DAY)), "link, date");
        assertEquals(false, same(before, entry("h", link, "One", null)), "a title alone");
        assertEquals(false, same(before, entry("h", link, "Nine", DAY)), "a date alone");
    }
}

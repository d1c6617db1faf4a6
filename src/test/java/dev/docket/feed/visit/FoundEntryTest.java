package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.parse.ParsedEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoundEntryTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static FoundEntry found(
            @Nullable String guid, String title, @Nullable String link, @Nullable Instant date) {
        return FoundEntry.of(
                new ParsedEntry(guid, title, link, date, null, "<p>x</p>", true), NOON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(document.cookie)",
                "JavaScript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "mailto:ada@tide.example",
                "/relative",
                "https://",
                ""
            })
    void a_link_that_is_no_web_address_is_none(String link) {
        assertNull(found("1", "One", link, null).link());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tide.example/1",
                "http://tide.example/a b",
                "https://tide.example/新",
                "https://pobřeží.example/1"
            })
    void a_web_address_stays_as_it_was_written(String link) {
        assertEquals(link, found("1", "One", link, null).link());
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:00Z, false",
        "1989-12-31T23:59:59Z, false",
        "1990-01-01T00:00:00Z, true",
        "2026-03-03T12:00:00Z, true",
        "2026-03-03T12:00:01Z, false",
        "9999-12-31T00:00:00Z, false"
    })
    void a_date_before_the_web_or_after_tomorrow_is_not_believed(Instant date, boolean believed) {
        assertEquals(believed, date.equals(found("1", "One", null, date).published()));
    }

    @Test
    void what_has_no_guid_is_known_by_its_link_and_then_by_its_words() {
        assertEquals("https://t.example/1", found(null, "One", "https://t.example/1", null).guid());
        var wordy = found(null, "One", null, null);
        assertTrue(wordy.guid().startsWith("title:"), wordy.guid());
        assertEquals(wordy.guid(), found(null, "One", null, NOON).guid());
        assertNotEquals(wordy.guid(), found(null, "Two", null, null).guid());
    }

    @Test
    void the_key_tells_items_apart_that_share_a_guid() {
        assertNotEquals(found("x", "One", null, null).key(), found("x", "Two", null, null).key());
        assertEquals(found("x", "One", null, NOON).key(), found("x", "One", null, null).key());
    }

    @Test
    void no_text_is_too_long_or_too_odd_for_the_database() {
        var entry = found("g".repeat(9000), "t\u0000\ud800".repeat(2000), null, null);
        assertEquals(4000, entry.guid().length());
        assertTrue(entry.title().length() <= 1000);
        assertFalse(entry.title().contains("\u0000"));
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(entry.title()));
        assertNull(found("1", "One", "https://t.example/" + "a".repeat(4000), null).link());
    }

    @Test
    void a_cut_does_not_leave_half_a_letter() {
        var title = found("1", "a".repeat(999) + "😀", null, null).title();
        assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(title));
    }

    @Test
    void entries_are_ordered_by_date_and_the_undated_come_last() {
        var early = found("2", "Early", null, NOON.minusSeconds(60));
        var late = found("1", "Late", null, NOON);
        var same = found("0", "Same", null, NOON);
        var undated = found("3", "Undated", null, null);
        assertEquals(
                List.of(early, same, late, undated),
                Stream.of(undated, late, early, same).sorted(FoundEntry.ORDER).toList());
    }
}

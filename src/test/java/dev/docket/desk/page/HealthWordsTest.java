package dev.docket.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Health;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HealthWordsTest {

    private static HealthWords words(
            Health health, @Nullable String problem, @Nullable Instant since) {
        return HealthWords.of(Statuses.status(health, problem), since, Statuses.NOON);
    }

    private static String sentence(HealthWords words) {
        var since = words.since();
        return words.lead()
                + (since == null ? "" : " since " + since.words())
                + (words.rest().isEmpty() ? "" : ": " + words.rest());
    }

    @ParameterizedTest
    @CsvSource({"WELL, yes", "NEW, none", "WAITING, part", "FAILING, no", "GONE, no"})
    void the_tone_tells_good_from_bad(Health health, String tone) {
        assertEquals(tone, words(health, null, null).tone());
        assertEquals(tone, HealthWords.of(health, null).tone());
    }

    @ParameterizedTest
    @EnumSource
    void every_tone_has_its_place_in_the_style_sheet(Health health) throws IOException {
        var style = new StringBuilder();
        try (var files = Files.walk(Path.of("src/main/resources/META-INF/resources"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".css")).toList()) {
                style.append(Files.readString(file));
            }
        }
        assertTrue(style.toString().contains("." + words(health, null, null).tone()));
    }

    @ParameterizedTest
    @CsvSource({
        "'Blocked by Cloudflare: HTTP 403', 'Blocked by Cloudflare since Friday: HTTP 403'",
        "'HTTP 404: nothing is at this address', 'HTTP 404 since Friday: nothing is at this"
                + " address'",
        "'certificate expired', 'certificate expired since Friday'",
        "'HTTP 429: the site asks us to wait until 2026-03-02T13:00:00Z', 'HTTP 429 since Friday:"
                + " the site asks us to wait'",
        "'', ' since Friday'",
    })
    void the_day_stands_where_one_would_say_it(String problem, String sentence) {
        var friday = Statuses.NOON.minus(Duration.ofDays(3));
        assertEquals(sentence, sentence(words(Health.FAILING, problem, friday)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00:00Z, today",
        "2026-03-02T13:00:00Z, today",
        "2026-03-01T23:59:59Z, yesterday",
        "2026-02-28T12:00:00Z, Saturday",
        "2026-02-24T12:00:00Z, Tuesday",
        "2026-02-23T12:00:00Z, 23 February",
        "2025-12-31T12:00:00Z, 31 December 2025",
    })
    void a_day_is_called_as_one_would_today(Instant since, String day) {
        var words = words(Health.FAILING, "x", since);
        assertEquals(day, Objects.requireNonNull(words.since()).words());
    }

    @Test
    void what_is_well_or_new_has_no_date() {
        assertEquals("Well", sentence(words(Health.WELL, null, Statuses.NOON)));
        assertEquals("Not visited yet", sentence(words(Health.NEW, null, Statuses.NOON)));
        assertNull(words(Health.FAILING, "HTTP 500", null).since());
        assertEquals("Failing", words(Health.FAILING, null, null).lead());
    }
}

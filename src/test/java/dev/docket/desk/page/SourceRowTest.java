package dev.docket.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Health;
import dev.docket.feed.Location;
import dev.docket.feed.Shelf;
import dev.docket.feed.Source;
import dev.docket.feed.SourceStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceRowTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static SourceRow row(Health health, @Nullable String problem) {
        var source =
                new Source(
                        7,
                        "lab",
                        "Lab",
                        "Lab",
                        Location.feed("https://lab.test/feed", "https://lab.test/"),
                        Shelf.UNSORTED);
        var visits = new SourceStatus.Visits(null, null, NOON, 3600);
        return SourceRow.of(new SourceStatus(source, health, problem, 0, true, 12, visits));
    }

    @ParameterizedTest
    @CsvSource({"WELL, yes", "NEW, none", "WAITING, part", "FAILING, no", "GONE, no"})
    void the_tone_tells_good_from_bad(Health health, String tone) {
        assertEquals(tone, row(health, null).tone());
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
        var tone = row(health, null).tone();
        assertTrue(style.toString().contains("." + tone), tone);
    }

    @ParameterizedTest
    @CsvSource({", ''", "'certificate expired', certificate expired"})
    void a_source_without_a_problem_has_an_empty_one(@Nullable String problem, String shown) {
        assertEquals(shown, row(Health.WELL, problem).problem());
    }
}

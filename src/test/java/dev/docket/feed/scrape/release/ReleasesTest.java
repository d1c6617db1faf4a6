package dev.docket.feed.scrape.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasesTest {

    private static final URI FEED = URI.create("https://github.com/quay/Pilot-core/releases.atom");

    private static String title(String title, String tag) {
        var link = "https://github.com/quay/Pilot-core/releases/tag/" + tag;
        var entry = new ParsedEntry(tag, title, link, null, "tove", "<p>x</p>", true);
        var feed = new ParsedFeed(FeedKind.ATOM, "Release notes", null, List.of(entry));
        return Releases.whole(feed, FEED).entries().getFirst().title();
    }

    @ParameterizedTest
    @CsvSource({
        "v2.1.0, v2.1.0, Pilot-core v2.1.0",
        "'', v2.1.0, Pilot-core v2.1.0",
        "Pilot-core v2.1.0, v2.1.0, Pilot-core v2.1.0",
        "Pilot Core 2.1, v2.1.0, Pilot Core 2.1",
        "Spring release, v3.0.0, Pilot-core Spring release",
        "v2.2.0rc1, v2.2.0rc1, Pilot-core v2.2.0rc1 (pre-release)",
        "v2.2.0, v2.2.0-beta.2, Pilot-core v2.2.0 (pre-release)",
        "2.2.0a3, 2.2.0a3, Pilot-core 2.2.0a3 (pre-release)",
        "nightly, nightly, Pilot-core nightly (pre-release)",
        "v2.2.0-alpha Pre-Release, v2.2.0-alpha, Pilot-core v2.2.0-alpha Pre-Release",
        "b4321, b4321, Pilot-core b4321",
        "v1.0 presets and previews, v1.0, Pilot-core v1.0 presets and previews"
    })
    void a_title_names_the_repository_and_marks_what_is_early(
            String title, String tag, String whole) {
        assertEquals(whole, title(title, tag));
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/quay/pilot, https://github.com/quay/pilot/releases.atom",
        "https://github.com/quay/pilot/, https://github.com/quay/pilot/releases.atom",
        "https://github.com/quay/pilot.git, https://github.com/quay/pilot/releases.atom",
        "https://github.com/quay/pilot/tags, https://github.com/quay/pilot/tags.atom",
        "https://github.com/quay/pilot/tags.atom, https://github.com/quay/pilot/tags.atom",
        "https://github.com/quay/pilot/releases?after=x,"
                + " https://github.com/quay/pilot/releases.atom"
    })
    void the_feed_follows_from_any_page_of_a_repository(String page, String feed) {
        assertEquals(feed, RepositoryAddress.of(URI.create(page)).feed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://github.com/quay", "https://github.com/", "https://x.example/a/b/c"})
    void what_is_no_repository_is_refused(String page) {
        assertThrows(IllegalArgumentException.class, () -> RepositoryAddress.of(URI.create(page)));
    }
}

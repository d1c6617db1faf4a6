package dev.docket.feed.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.feed.SourceKind;
import dev.docket.feed.scrape.hub.HubAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformsTest {

    private static List<String> feeds(String address) {
        return Platforms.of(URI.create(address)).stream()
                .map(clue -> clue.address().toString())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "https://harbour.substack.com/p/a-post, https://harbour.substack.com/feed",
        "https://open.substack.com/pub/harbour/p/a-post?r=1, https://harbour.substack.com/feed",
        "https://substack.com/@harbour, https://harbour.substack.com/feed",
        "https://medium.com/@ann.lee/a-story-1a2b, https://medium.com/feed/@ann.lee",
        "https://medium.com/harbour-notes, https://medium.com/feed/harbour-notes",
        "https://medium.com/tag/boats, https://medium.com/feed/tag/boats",
        "https://ann.medium.com/x, https://ann.medium.com/feed",
        "https://huggingface.co/blog, https://huggingface.co/blog/feed.xml",
        "https://huggingface.co/blog/a-post, https://huggingface.co/blog/feed.xml",
        "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/videos,"
                + " https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
        "https://www.youtube.com/playlist?list=PL_1-a,"
                + " https://www.youtube.com/feeds/videos.xml?playlist_id=PL_1-a",
        "https://old.reddit.com/r/boats/, https://www.reddit.com/r/boats/.rss",
        "https://www.reddit.com/r/boats/comments/1/x/, https://www.reddit.com/r/boats/.rss",
        "https://bsky.app/profile/ann.example.org, https://bsky.app/profile/ann.example.org/rss",
        "https://arxiv.org/list/cs.CL/recent, https://rss.arxiv.org/rss/cs.CL",
        "https://arxiv.org/a/lee_a_1, https://arxiv.org/a/lee_a_1.atom2",
        "https://harbour.blogspot.com/2026/01/x.html,"
                + " https://harbour.blogspot.com/feeds/posts/default",
        "https://harbour.blogspot.co.uk/, https://harbour.blogspot.com/feeds/posts/default",
        "https://harbour.tumblr.com/post/1, https://harbour.tumblr.com/rss",
        "https://www.tumblr.com/harbour, https://harbour.tumblr.com/rss",
        "https://dev.to/ann/a-post-1, https://dev.to/feed/ann",
        "https://dev.to/t/boats, https://dev.to/feed/tag/boats",
        "https://ann.hashnode.dev/x, https://ann.hashnode.dev/rss.xml",
        "https://harbour.wordpress.com, https://harbour.wordpress.com/feed/",
    })
    void a_platform_has_its_feed_where_its_rule_says(String address, String feed) {
        assertEquals(List.of(feed), feeds(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/harbour/boats",
                "https://www.github.com/harbour/boats.git",
                "https://github.com/harbour/boats/tree/main/docs",
            })
    void a_repository_offers_its_releases_before_its_tags(String address) {
        assertEquals(
                List.of(
                        "https://github.com/harbour/boats/releases.atom",
                        "https://github.com/harbour/boats/tags.atom"),
                feeds(address));
    }

    @Test
    void a_repository_and_an_organisation_are_read_as_what_they_are() {
        var releases = Platforms.of(URI.create("https://github.com/harbour/boats"));
        assertEquals(
                Set.of(SourceKind.RELEASES),
                releases.stream().map(Clue::kind).collect(Collectors.toSet()));
        var hub = Platforms.of(URI.create("https://huggingface.co/harbour"));
        assertEquals(
                Set.of(SourceKind.HUB), hub.stream().map(Clue::kind).collect(Collectors.toSet()));
        var feed = Platforms.of(URI.create("https://huggingface.co/blog")).getFirst();
        assertEquals(SourceKind.FEED, feed.kind());
    }

    @ParameterizedTest
    @CsvSource({
        "https://huggingface.co/harbour, models datasets collections",
        "https://huggingface.co/harbour/, models datasets collections",
        "https://huggingface.co/organizations/harbour/activity/all, models",
        "https://huggingface.co/harbour/datasets, datasets",
        "https://huggingface.co/harbour/boats-7b, models",
        "https://huggingface.co/harbour/boats-7b/tree/main, models",
        "https://huggingface.co/datasets/harbour/ropes, datasets",
        "https://huggingface.co/collections/harbour/boats-1a2b, collections",
    })
    void an_organisation_offers_its_lists(String address, String lists) {
        assertEquals(
                Stream.of(lists.split(" ")).map(PlatformsTest::asked).toList(), feeds(address));
    }

    private static String asked(String list) {
        return HubAddress.of(URI.create("https://huggingface.co/harbour/" + list)).asked();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/harbour",
                "https://github.com/topics/boats",
                "https://medium.com/",
                "https://dev.to/",
                "https://huggingface.co/",
                "https://huggingface.co/models",
                "https://huggingface.co/datasets",
                "https://huggingface.co/docs/hub",
                "https://notsubstack.example/substack.com/",
                "https://github.com.evil.example/a/b",
                "https://harbour.example/medium.com/@x",
            })
    void what_no_rule_fits_has_none(String address) {
        assertEquals(List.of(), feeds(address));
    }

    @Test
    void every_rule_says_why() {
        var clue = Platforms.of(URI.create("https://a.substack.com/")).getFirst();
        assertEquals("Substack keeps the feed of a publication there", clue.why());
    }
}

package dev.docket.feed.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docket.feed.NewSource;
import dev.docket.feed.Shelf;
import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.ListReader;
import dev.docket.feed.scrape.Strainer;
import dev.docket.platform.http.Document;
import dev.docket.platform.http.Validators;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The definitions of the catalogue's sites without a feed, on pages built as those sites are. */
class FeedlessSitesTest {

    private static List<NewSource> catalogue = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        FeedlessSitesTest.class.getResourceAsStream(
                                "/feed/default-sources.opml"))) {
            var opml = OpmlReader.read(in.readAllBytes());
            assertEquals(List.of(), opml.problems());
            catalogue = opml.sources();
        }
    }

    private static NewSource source(String name) {
        return catalogue.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static List<String> lines(String name, String body) {
        var location = source(name).location();
        var document =
                new Document(
                        body.getBytes(UTF_8),
                        "",
                        URI.create(location.address()),
                        null,
                        Validators.NONE);
        var listing = ListReader.read(location, document, Instant.parse("2026-03-01T00:00:00Z"));
        assertNull(listing.problem());
        var feed = assertInstanceOf(Reading.Feed.class, listing.reading()).feed();
        return new Strainer(location.rules().sieve())
                .strain(feed).entries().stream().map(FeedlessSitesTest::line).toList();
    }

    private static String line(ParsedEntry entry) {
        return "%s %s %s"
                .formatted(
                        String.valueOf(entry.published()).substring(0, 10),
                        entry.link(),
                        entry.title());
    }

    @Test
    void deepseek_hides_its_news_in_the_menu_with_dates_in_their_texts() {
        assertEquals(
                List.of(
                        "2026-02-14 https://api-docs.deepseek.com/news/news260214 Whale 4 is here",
                        "2025-12-20 https://api-docs.deepseek.com/news/news251220 Whale 3.9"
                                + " update"),
                lines(
                        "DeepSeek news",
                        "<nav><ul><li><a href='/quick_start'>Start</a></li><li><a"
                            + " href='/news/news260214'>Whale 4 is here 2026/02/14</a></li><li><a"
                            + " href='/news/news251220'>Whale 3.9 update"
                            + " 2025/12/20</a></li></ul></nav><main><p>Docs.</p></main>"));
    }

    @Test
    void z_ai_has_one_page_of_dated_blocks() {
        assertEquals(
                List.of(
                        "2026-02-11 https://docs.z.ai/release-notes/new-released#2026-02-11 Kite 5",
                        "2026-01-19 https://docs.z.ai/release-notes/new-released#2026-01-19 Kite"
                                + " Flash"),
                lines(
                        "Z.ai release notes",
                        "<div class='update' id='2026-02-11'><div"
                            + " data-component-part='update-label'>2026-02-11</div><div"
                            + " data-component-part='update-content'><h3>Kite 5</h3><ul><li>Flies"
                            + " <a href='/guides/kite'>higher</a>.</li></ul></div></div><div"
                            + " class='update' id='2026-01-19'><div"
                            + " data-component-part='update-label'>2026-01-19</div><div"
                            + " data-component-part='update-content'><h3>Kite"
                            + " Flash</h3><p>Small.</p></div></div>"));
    }

    @Test
    void minimax_has_cards_below_dates() {
        assertEquals(
                List.of(
                        "2026-02-12"
                            + " https://platform.minimax.io/docs/release-notes/models#feb-12-2026"
                            + " Gull M5",
                        "2026-01-08"
                            + " https://platform.minimax.io/docs/release-notes/models#jan-8-2026"
                            + " Gull M4"),
                lines(
                        "MiniMax release notes",
                        "<h4 id='feb-12-2026'><span class='cursor-pointer'>Feb. 12,"
                            + " 2026</span></h4><div class='card'><a href='/docs/m/5'><h2"
                            + " data-component-part='card-title'>Gull"
                            + " M5</h2></a><p>Codes.</p></div><h4 id='jan-8-2026'><span"
                            + " class='cursor-pointer'>Jan. 8, 2026</span></h4><div class='card'><a"
                            + " href='/docs/m/4'><h2 data-component-part='card-title'>Gull"
                            + " M4</h2></a><p>Sings.</p></div>"));
    }

    @Test
    void moonshot_has_a_plain_list() {
        assertEquals(
                List.of("2026-02-10 https://platform.moonshot.ai/blog/posts/k Moth K3"),
                lines(
                        "Moonshot blog",
                        "<div class='post-item'><h3><a href='/blog/posts/k'>Moth"
                                + " K3</a></h3><p>Wings.</p><time>2026-02-10</time></div>"));
    }

    @Test
    void eleuther_and_the_linux_foundation_are_read_by_structure() {
        var body =
                "<main><article><header><h2><a href='/heron/'>Heron, an open"
                    + " corpus</a></h2></header><p>By the reeds.</p><footer><span>February 3,"
                    + " 2026</span></footer></article><article><header><h2><a href='/stork/'>Stork"
                    + " evaluates</a></h2></header><p>Babies.</p><footer><span>January 9,"
                    + " 2026</span></footer></article></main>";
        for (var name : List.of("EleutherAI", "LF AI & Data")) {
            var host = source(name).location().address().replaceFirst("(https://[^/]+).*", "$1");
            assertEquals(
                    List.of(
                            "2026-02-03 " + host + "/heron/ Heron, an open corpus",
                            "2026-01-09 " + host + "/stork/ Stork evaluates"),
                    lines(name, body));
        }
    }

    @Test
    void organisations_are_asked_for_their_newest_models() {
        for (var name :
                List.of(
                        "Qwen on Hugging Face",
                        "Meta Llama on Hugging Face",
                        "Nous Research on Hugging Face",
                        "Black Forest Labs on Hugging Face")) {
            assertEquals(SourceKind.HUB, source(name).location().kind());
            assertEquals(
                    List.of("2026-02-24 https://huggingface.co/o/Egret-9B o/Egret-9B"),
                    lines(
                            name,
                            "[{\"id\":\"o/Egret-9B\",\"createdAt\":\"2026-02-24T01:02:03.000Z\"}]"));
        }
    }

    private static String paper(String title, String id, String summary) {
        return "{\"title\":\"%s\",\"publishedAt\":\"2026-02-23T00:00:00.000Z\",\"paper\":{\"id\":\"%s\",\"summary\":\"%s\"}}"
                .formatted(title, id, summary);
    }

    @Test
    void of_the_daily_papers_only_those_that_release_something_pass() {
        var words = "and so on ".repeat(20);
        assertEquals(
                List.of("2026-02-23 https://huggingface.co/papers/2602.1 Ibis"),
                lines(
                        "Hugging Face daily papers",
                        "["
                                + paper("Ibis", "2602.1", "We release the weights of Ibis " + words)
                                + ","
                                + paper("Crow", "2602.2", "We think " + words)
                                + "]"));
        assertEquals(true, source("Hugging Face daily papers").paused());
    }

    @Test
    void papers_are_off_and_releases_need_words() {
        assertEquals(true, source("arXiv cs.CL").paused());
        assertEquals(
                List.of(),
                catalogue.stream()
                        .filter(source -> source.location().address().endsWith("releases.atom"))
                        .filter(source ->
                                source.location().kind() != SourceKind.RELEASES
                                        || source.location().rules().sieve().minimumWords() < 10)
                        .toList());
        assertEquals(
                3,
                catalogue.stream()
                        .filter(source -> Shelf.isRoundUp(source.shelf().section()))
                        .count());
    }
}

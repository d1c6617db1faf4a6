package dev.docket.feed.scrape;

import dev.docket.feed.Selectors;
import dev.docket.feed.parse.Decoding;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.PlainText;
import dev.docket.feed.parse.Reading;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/** Reads the list of articles on a page. */
public final class PageReader {

    private static final int HARDLY_ANY_TEXT = 100;

    /**
     * Real pages nest far less; blocks in blocks without end would cost the cube of their number.
     */
    private static final int DEEPEST = 100;

    private PageReader() {}

    /**
     * Reads a page as if it were a feed of its articles.
     *
     * @param contentType the HTTP header, or an empty string
     * @param base the address of the page
     * @param selectors where to look; null finds the list by its structure
     */
    public static Reading read(
            byte[] body, String contentType, URI base, @Nullable Selectors selectors) {
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        var page = Jsoup.parse(Decoding.decode(body, contentType), base.toString(), parser);
        try {
            return selectors == null ? byStructure(page) : bySelectors(page, selectors);
        } catch (SelectorParseException wrong) {
            return new Reading.NoFeed("A selector is wrong: " + wrong.getMessage());
        }
    }

    private static Reading bySelectors(Document page, Selectors selectors) {
        var blocks = page.select(selectors.list());
        return blocks.isEmpty()
                ? new Reading.NoFeed(
                        "The selector %s matches nothing on the page".formatted(selectors.list()))
                : feed(page, blocks, new Block(selectors));
    }

    private static Reading byStructure(Document page) {
        var blocks = RepeatedBlocks.find(page);
        return blocks.isEmpty()
                ? new Reading.NoFeed(whyNothing(page))
                : feed(page, blocks, new Block(null));
    }

    private static String whyNothing(Document page) {
        boolean scripted =
                !page.select("script").isEmpty() && page.body().text().length() < HARDLY_ANY_TEXT;
        return scripted
                ? "The page shows nothing without JavaScript"
                : "No list of articles is to be found on the page; selectors would help";
    }

    private static Reading feed(Document page, List<Element> blocks, Block reader) {
        var entries = new LinkedHashMap<String, ParsedEntry>();
        for (var block : blocks) {
            var entry = reader.read(block);
            if (!entry.title().isEmpty()) {
                entries.putIfAbsent(entry.link() + "\n" + entry.title(), entry);
            }
        }
        return new Reading.Feed(
                new ParsedFeed(
                        FeedKind.PAGE,
                        PlainText.of(page.title()),
                        page.baseUri(),
                        List.copyOf(entries.values())));
    }
}

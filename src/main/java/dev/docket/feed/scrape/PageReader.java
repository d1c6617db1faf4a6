package dev.docket.feed.scrape;

import dev.docket.feed.Selectors;
import dev.docket.feed.parse.Decoding;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.date.DateText;
import dev.docket.feed.scrape.date.PageDate;
import java.net.URI;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the list of articles on a page. */
public final class PageReader {

    /**
     * Real pages nest far less; blocks in blocks without end would cost the cube of their number.
     */
    private static final int DEEPEST = 100;

    private PageReader() {}

    /**
     * Reads a page as if it were a feed of its articles. Dates that are relative to now are left
     * out, for here is no clock.
     *
     * @param contentType the HTTP header, or an empty string
     * @param base the address of the page
     * @param selectors where to look; null finds the list by its structure
     */
    public static Reading read(
            byte[] body, String contentType, URI base, @Nullable Selectors selectors) {
        return look(body, contentType, base, selectors, null).reading();
    }

    /**
     * The same, with all that a preview shows.
     *
     * @param now when the page was fetched, for dates such as "two days ago"; null leaves them out
     */
    public static PageReading look(
            byte[] body,
            String contentType,
            URI base,
            @Nullable Selectors selectors,
            @Nullable Instant now) {
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        var page = Jsoup.parse(Decoding.decode(body, contentType), base.toString(), parser);
        var reader = new BlockReader(selectors, new PageDate(new DateText(now)));
        return selectors == null
                ? new ByStructure(reader).read(page)
                : new BySelectors(selectors, reader).read(page);
    }
}

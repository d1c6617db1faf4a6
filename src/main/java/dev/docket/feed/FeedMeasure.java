package dev.docket.feed;

import dev.docket.feed.parse.FeedParser;
import dev.docket.feed.parse.PlainRome;
import dev.docket.feed.parse.Reading;
import dev.docket.platform.http.Document;
import java.io.IOException;

/** Reading feeds as the service does and as ROME alone does, for benchmarks to compare. */
public final class FeedMeasure {

    private FeedMeasure() {}

    /** How many entries the service reads in a document; 0 if it is no feed. */
    public static int entries(Document document) {
        return switch (FeedParser.parse(
                document.body(), document.contentType(), document.address())) {
            case Reading.Feed(var feed) -> feed.entries().size();
            case Reading.NoFeed _ -> 0;
        };
    }

    /**
     * How many entries ROME reads in a document.
     *
     * @throws IOException if it does not take it for a feed
     */
    public static int entriesByRome(byte[] body) throws IOException {
        return PlainRome.entries(body);
    }
}

package dev.docket.feed.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a document as a feed, whatever its format. */
public final class FeedParser {

    private FeedParser() {}

    /**
     * Reads a document by what it looks like inside.
     *
     * @param contentType the HTTP header, or an empty string; a hint for the charset, not for the
     *     format
     * @param base where the document was found; null leaves relative links as they are
     */
    public static Reading parse(byte[] body, String contentType, @Nullable URI base) {
        var text = Decoding.decode(body, contentType).strip();
        if (text.isEmpty()) {
            return new Reading.NoFeed("The document is empty");
        }
        return text.startsWith("{") || text.startsWith("[") ? json(text, base) : xml(text, base);
    }

    private static Reading json(String text, @Nullable URI base) {
        try {
            return JsonFeedReader.read(text, base)
                    .<Reading>map(Reading.Feed::new)
                    .orElseGet(() -> new Reading.NoFeed("The document is JSON, but no JSON Feed"));
        } catch (JsonProcessingException broken) {
            return new Reading.NoFeed("The JSON is damaged: " + broken.getOriginalMessage());
        }
    }

    private static Reading xml(String text, @Nullable URI base) {
        return XmlFeedReader.read(XmlTree.parse(text), base)
                .map(feed -> Truncation.cutsLastItem(text) ? withoutLast(feed) : feed)
                .map(feed -> feed.entries().isEmpty() ? RomeReader.read(text).orElse(feed) : feed)
                .or(() -> RomeReader.read(text))
                .<Reading>map(Reading.Feed::new)
                .orElseGet(() -> new Reading.NoFeed(whatElse(text)));
    }

    private static ParsedFeed withoutLast(ParsedFeed feed) {
        var whole = feed.entries().subList(0, Math.max(0, feed.entries().size() - 1));
        return new ParsedFeed(feed.kind(), feed.title(), feed.link(), whole);
    }

    private static String whatElse(String text) {
        var head = text.substring(0, Math.min(text.length(), 2000)).toLowerCase(Locale.ROOT);
        return head.contains("<html") || head.contains("<!doctype html")
                ? "The address shows a web page, not a feed"
                : "The document is no feed";
    }
}

package dev.docket.feed.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads a document as a feed, whatever its format. */
public final class FeedParser {

    /** In bytes; what the fetcher lets through is smaller. */
    private static final int LARGEST = 50_000_000;

    private FeedParser() {}

    /**
     * Reads a document by what it looks like inside.
     *
     * @param contentType the HTTP header, or an empty string; a hint for the charset, not for the
     *     format
     * @param base where the document was found; null leaves relative links as they are
     */
    public static Reading parse(byte[] body, String contentType, @Nullable URI base) {
        if (body.length > LARGEST) {
            return new Reading.NoFeed(
                    "The document has more than %d MB".formatted(LARGEST / 1_000_000));
        }
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
        return XmlFeedReader.read(text, base)
                .or(() -> RomeReader.read(text))
                .<Reading>map(Reading.Feed::new)
                .orElseGet(() -> new Reading.NoFeed(NoFeedReason.of(text, base)));
    }
}

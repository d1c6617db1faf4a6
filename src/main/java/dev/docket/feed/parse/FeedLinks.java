package dev.docket.feed.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where else a feed sends its readers.
 *
 * @param self its own address, the topic of a WebSub subscription (W3C WebSub, section 4)
 * @param hubs that push what is new, in the order of the document, each once
 * @param next its next page with older entries (RFC 5005; JSON Feed's next_url)
 */
public record FeedLinks(@Nullable String self, List<String> hubs, @Nullable String next) {

    public static final FeedLinks NONE = new FeedLinks(null, List.of(), null);

    public FeedLinks {
        hubs = List.copyOf(hubs);
    }
}

package dev.docket.article.reading;

import dev.docket.article.extract.PlainText;
import dev.docket.feed.Entry;
import java.util.List;

/** An entry's text as the feed gave it. */
record FeedText(String body, List<String> links, boolean full) {

    static FeedText of(Entry entry) {
        var html = entry.text().html();
        var base = entry.link() == null ? entry.source().address() : entry.link();
        return new FeedText(
                ListingNotes.without(PlainText.of(html)),
                PlainText.links(html, base),
                entry.text().full());
    }

    /** Whether there is no need to ask for the page. */
    boolean isEnough(int words) {
        return full && Words.in(body) >= words;
    }
}

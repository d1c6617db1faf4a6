package dev.docket.article.reading;

import dev.docket.article.extract.PlainText;
import dev.docket.article.extract.SafeHtml;
import dev.docket.feed.Entry;
import java.util.List;

/**
 * An entry's text as the feed gave it.
 *
 * @param html the same as small safe HTML
 * @param full whether the source says that it is the whole text
 * @param cut whether the text itself says that there is more
 */
record FeedText(String body, String html, List<String> links, boolean full, boolean cut) {

    static FeedText of(Entry entry) {
        var html = entry.text().html();
        var base = entry.link() == null ? entry.source().address() : entry.link();
        var body = ListingNotes.without(PlainText.of(html));
        return new FeedText(
                Endings.without(body),
                SafeHtml.of(html, base),
                PlainText.links(html, base),
                entry.text().full(),
                Endings.isCut(body));
    }

    /** Whether there is no need to ask for the page. */
    boolean isEnough(int words) {
        return isWhole() && Words.in(body) >= words;
    }

    /** Whether there is no sign that something is missing. */
    boolean isWhole() {
        return full && !cut;
    }
}

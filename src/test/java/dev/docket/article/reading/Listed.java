package dev.docket.article.reading;

import dev.docket.feed.Entry;
import dev.docket.feed.EntryDates;
import dev.docket.feed.EntryText;
import dev.docket.feed.Location;
import dev.docket.feed.Shelf;
import dev.docket.feed.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry of one source for tests without a database; each step returns a changed one. */
record Listed(
        @Nullable String link,
        String guid,
        String title,
        @Nullable String author,
        @Nullable Instant published,
        String html,
        boolean full,
        String language) {

    static final Instant SEEN = Instant.parse("2026-03-02T12:00:00Z");
    static final String FEED = "https://feeds.test/lab.xml";

    static Listed at(@Nullable String link) {
        return new Listed(link, "guid", "A model", null, null, "", false, "und");
    }

    Listed named(String guid) {
        return new Listed(link, guid, title, author, published, html, full, language);
    }

    Listed titled(String title) {
        return new Listed(link, guid, title, author, published, html, full, language);
    }

    Listed by(String author) {
        return new Listed(link, guid, title, author, published, html, full, language);
    }

    Listed on(String published) {
        var moment = Instant.parse(published);
        return new Listed(link, guid, title, author, moment, html, full, language);
    }

    Listed saying(String html) {
        return new Listed(link, guid, title, author, published, html, full, language);
    }

    Listed inFull(String html) {
        return new Listed(link, guid, title, author, published, html, true, language);
    }

    Listed in(String language) {
        return new Listed(link, guid, title, author, published, html, full, language);
    }

    Entry entry() {
        return new Entry(
                7, source(), guid, link, title, author, dates(), new EntryText(html, full));
    }

    private EntryDates dates() {
        return new EntryDates(published, SEEN);
    }

    private Source source() {
        var shelf = new Shelf("labs", language, 3);
        return new Source(1, "lab", "Lab", "Lab", Location.feed(FEED, null), shelf);
    }
}

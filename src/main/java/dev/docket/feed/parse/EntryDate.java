package dev.docket.feed.parse;

import static dev.docket.feed.parse.xml.Vocabulary.DC;
import static dev.docket.feed.parse.xml.Vocabulary.DCTERMS;
import static dev.docket.feed.parse.xml.Vocabulary.FEED;

import dev.docket.feed.date.LooseDate;
import dev.docket.feed.parse.xml.Element;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an entry came out, or was last known to be out. */
final class EntryDate {

    private static final ElementNames NAMES =
            ElementNames.of(FEED, "published", "pubdate", "issued")
                    .then(DCTERMS, "issued")
                    .then(FEED, "date")
                    .then(DC, "date")
                    .then(DCTERMS, "date")
                    .then(FEED, "created")
                    .then(DCTERMS, "created")
                    .then(FEED, "updated", "modified")
                    .then(DCTERMS, "modified")
                    .then(FEED, "lastmod", "lastbuilddate");

    private EntryDate() {}

    /** Whoever writes a date twice corrects the first. */
    static @Nullable Instant of(Element item) {
        var written = NAMES.last(item, element -> moment(element.text()));
        return written == null ? moment(item.attribute("lastmod")) : written;
    }

    private static @Nullable Instant moment(String text) {
        return LooseDate.parse(text).orElse(null);
    }
}

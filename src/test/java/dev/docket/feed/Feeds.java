package dev.docket.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small feeds for tests. */
final class Feeds {

    private Feeds() {}

    /** An RSS feed of items made by {@link #item}. */
    static String rss(String... items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss"
                + " version=\"2.0\"><channel><title>Harbour Notes</title>"
                + Stream.of(items).collect(Collectors.joining("\n"))
                + "</channel></rss>";
    }

    static String item(String guid, String title, String link, String date) {
        return "<item><guid isPermaLink=\"false\">%s</guid><title>%s</title><link>%s</link><pubDate>%s</pubDate><description>About %s</description></item>"
                .formatted(guid, title, link, date, title);
    }
}

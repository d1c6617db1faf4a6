package dev.docket.cli.newsroom.print;

import java.util.List;

/**
 * CSS selectors by which a reader without a feed finds its way.
 *
 * @param item one entry of the index page; title, link and date are looked for inside it
 */
record Selectors(String item, String title, String link, String date) {

    /** The way through the layout {@code bulletin}. */
    static final Selectors BULLETIN =
            new Selectors("li.notice", "a.notice-title", "a.notice-title", "time");

    /** As attributes of an OPML outline, names and values in turn. */
    List<String> attributes() {
        return List.of(
                "scrape", "true",
                "selectorList", item,
                "selectorTitle", title,
                "selectorLink", link,
                "selectorDate", date);
    }
}

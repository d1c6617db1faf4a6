package dev.docket.feed.discover;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The feeds that a page names itself: in its head (HTML Standard, 4.6.7.1 "alternate"), or by a
 * link that looks like one.
 */
final class Announced {

    private static final int BY_HEAD = 90;
    private static final int BY_LINK = 60;

    /** A page that names more than these names its tags and authors. */
    private static final int LINKS = 5;

    private static final Pattern FEED_TYPE =
            Pattern.compile("application/(?:rss|atom|rdf)\\+xml|application/feed\\+json|text/rss");

    /** Types that feeds have, and much else. */
    private static final Pattern LOOSE_TYPE = Pattern.compile("(?:application|text)/(?:xml|json)|");

    private static final Pattern FEED_PATH =
            Pattern.compile(
                    "(?i)(?:.*/)?(?:rss2?|feeds?|atom|index)\\.(?:xml|rss|atom|rdf|json)|.*\\.(?:rss|atom|rdf)|.*/(?:feed|rss|atom)/?");

    private static final Pattern FEED_WORD =
            Pattern.compile("(?i)(?:subscribe (?:via|by|to)?\\s*)?(?:rss|atom|json)(?:[ -]?feed)?");

    private Announced() {}

    /** What the page names, the likeliest first, each address once. */
    static List<Clue> on(Page page) {
        var clues = new ArrayList<Clue>();
        page.select("link[href]").stream()
                .filter(Announced::isFeed)
                .forEach(link ->
                        add(clues, link, link.attr("title"), "The page announces it", BY_HEAD));
        page.select("a[href]").stream()
                .filter(Announced::looksLikeFeed)
                .limit(LINKS)
                .forEach(link -> add(clues, link, link.text(), "The page links to it", BY_LINK));
        var unique = new LinkedHashMap<URI, Clue>();
        clues.stream()
                .sorted(Comparator.comparingInt(Clue::weight).reversed())
                .forEach(clue -> unique.putIfAbsent(clue.address(), clue));
        return List.copyOf(unique.values());
    }

    private static void add(List<Clue> clues, Element link, String title, String why, int weight) {
        Page.target(link, "href")
                .map(address -> Clue.of(address, title, why, weight))
                .ifPresent(clues::add);
    }

    private static boolean isFeed(Element link) {
        var rel = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        var type = link.attr("type").toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "").strip();
        if (rel.contains("feed")) {
            return true;
        }
        return rel.contains("alternate")
                && !rel.contains("stylesheet")
                && (FEED_TYPE.matcher(type).matches()
                        || (LOOSE_TYPE.matcher(type).matches() && hasFeedPath(link)));
    }

    private static boolean looksLikeFeed(Element link) {
        var rel = List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        return rel.contains("feed")
                || hasFeedPath(link)
                || FEED_WORD.matcher(link.text().strip()).matches();
    }

    private static boolean hasFeedPath(Element link) {
        return Page.target(link, "href").filter(Announced::isFeedPath).isPresent();
    }

    /** Whether an address reads as if a feed were there. */
    static boolean isFeedPath(URI address) {
        return FEED_PATH.matcher(String.valueOf(address.getRawPath())).matches()
                || "feeds.feedburner.com".equals(address.getHost());
    }
}

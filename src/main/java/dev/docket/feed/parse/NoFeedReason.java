package dev.docket.feed.parse;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Says what a document is that was taken for a feed, and what to do about it. */
final class NoFeedReason {

    private static final int HEAD = 2000;

    /** A page announces its feeds in its head; the rest may be megabytes. */
    private static final int PAGE_HEAD = 200_000;

    private static final int MOST_FEEDS = 3;

    private static final Pattern FEED_TYPE =
            Pattern.compile("(?:rss|atom|rdf)\\+xml|feed\\+json", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_ROOT =
            Pattern.compile("<(?:\\w{1,20}:)?(opml|urlset|sitemapindex)[\\s>]");

    private NoFeedReason() {}

    /** Whether the document calls itself HTML. */
    static boolean isPage(String text) {
        var head = head(text);
        return head.contains("<html") || head.contains("<!doctype html");
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
    }

    static String of(String text, @Nullable URI base) {
        var head = head(text);
        if (isPage(text)) {
            return page(text, base);
        }
        return switch (root(head)) {
            case "opml" ->
                    "The address shows a list of feeds (OPML), not a feed;"
                            + " import the list to get its feeds";
            case "urlset", "sitemapindex" ->
                    "The address shows a sitemap, not a feed;"
                            + " add it as a source of the kind sitemap";
            default -> "The document is no feed";
        };
    }

    private static String root(String head) {
        var root = OTHER_ROOT.matcher(head);
        return root.find() ? root.group(1) : "";
    }

    private static String page(String html, @Nullable URI base) {
        var feeds = announced(html, base);
        var page = "The address shows a web page, not a feed";
        return feeds.isEmpty()
                ? page
                : page + "; use the feed that it announces: " + String.join(" or ", feeds);
    }

    private static List<String> announced(String html, @Nullable URI base) {
        var head = html.substring(0, Math.min(html.length(), PAGE_HEAD));
        var page = Jsoup.parse(head, base == null ? "" : base.toString());
        return page.select("link[rel~=(?i)\\balternate\\b][type][href]").stream()
                .filter(link -> FEED_TYPE.matcher(link.attr("type")).find())
                .map(link ->
                        link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"))
                .distinct()
                .limit(MOST_FEEDS)
                .toList();
    }
}

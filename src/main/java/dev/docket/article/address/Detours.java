package dev.docket.article.address;

import java.util.regex.Pattern;

/**
 * Addresses that lead to a page without telling which: feed proxies, shortened links, the links of
 * mailings. Only a visit tells where they end.
 */
public final class Detours {

    private static final Pattern DETOUR =
            Pattern.compile(
                    "(?i)https?://(?:feed(?:proxy|s)\\.(?:google|feedburner)\\.com/~r/.*"
                        + "|feeds\\.feedblitz\\.com/~/.*|[^/]+\\.feedsportal\\.com/.*"
                        + "|news\\.google\\.com/(?:rss/|__i/rss/|stories/)?(?:rd/)?articles/.*"
                        + "|(?:t\\.co|bit\\.ly|buff\\.ly|ow\\.ly|dlvr\\.it|tinyurl\\.com|goo\\.gle?|is\\.gd|lnkd\\.in"
                        + "|hubs\\.l[aiy]|link\\.medium\\.com|b23\\.tv|t\\.cn|url\\.cn|reut\\.rs|nyti\\.ms|trib\\.al)/.+"
                        + "|(?:[^/]+\\.)?substack\\.com/redirect/.*|[^/]+\\.list-manage\\.com/track/.*"
                        + "|rss\\.app/(?:articles|r)/.*|link\\.mail\\.beehiiv\\.com/.*)");

    private Detours() {}

    /** Whether {@code url} names no page of its own. */
    public static boolean isOne(String url) {
        return DETOUR.matcher(url.strip()).matches();
    }
}

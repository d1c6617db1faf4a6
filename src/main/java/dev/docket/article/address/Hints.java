package dev.docket.article.address;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parameters such as {@code ref} and {@code source}: nearly everywhere they tell where a reader
 * came from, but on some sites they are all that names the page. What counts is whether the path
 * names one already.
 */
final class Hints {

    private static final Set<String> NAMES =
            Set.of(
                    "ref source src from fromid r rss feed partner cmp via share campaign medium"
                            .split(" "));

    /** A home page, a script, or a last word that is the same for all articles of a site. */
    private static final Pattern NAMES_NO_PAGE =
            Pattern.compile(
                    "(?i)/|/[a-z]{2}(?:-[a-z]{2})?/?|.*\\.(?:php\\d?|aspx?|jspx?|cgi|pl|do|action|cfm|exe|dll)"
                        + "|(?:/.*)?/(?:index(?:\\.\\w+)?|home|articles?|news|views?|read|story|stories|posts?|show"
                        + "|details?|content|pages?|items?|nodes?|display|entry)/?");

    /** Where readers come from: networks, kinds of media, and other sites by their name. */
    private static final Pattern ROAD =
            Pattern.compile(
                    "(?i)|rss\\d?|feed|atom|twitter|x|facebook|fb|linkedin|reddit|hn|hackernews|hacker-news|producthunt"
                        + "|newsletter|e?mail|share|social|mobile|app|web|search|google|bing|weibo|wechat|qq|home(?:page)?"
                        + "|telegram|mastodon|bluesky|threads|medium|substack|copy|push|timeline|singlemessage|groupmessage|true"
                        + "|(?:[\\w-]+\\.)+(?:com|org|net|io|ai|dev|co|eu|cz|pl|de|fr|uk|cn|jp|me|so|app|tech|blog|news|info|xyz)");

    private Hints() {}

    /** Whether the parameter says nothing about which page is meant. */
    static boolean tellNothing(String name, String value, String path) {
        return NAMES.contains(name) && (ROAD.matcher(value).matches() || !needsQuery(path));
    }

    /** Whether {@code path} alone does not tell one page of its site from another. */
    static boolean needsQuery(String path) {
        return NAMES_NO_PAGE.matcher(path).matches();
    }
}

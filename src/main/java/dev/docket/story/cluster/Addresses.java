package dev.docket.story.cluster;

import dev.docket.article.PageKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a document as keys, so that two documents can be seen to point at one page.
 *
 * @param own the key of its own page, or null
 * @param page the same without a language in the path: a page and its translation share it
 * @param cited the keys of particular pages that it links to
 */
record Addresses(@Nullable String own, @Nullable String page, List<String> cited) {

    private static final Pattern TONGUE = Pattern.compile("/(en|zh|cs|pl)(-[a-z]{2,4})?(?=/)");
    private static final int MOST_LINKS = 40; // a page with more is a list of links
    private static final Set<String> MEETING_PLACES =
            Set.of(
                    "x.com",
                    "twitter.com",
                    "t.me",
                    "youtube.com",
                    "youtu.be",
                    "facebook.com",
                    "linkedin.com",
                    "reddit.com",
                    "discord.gg",
                    "discord.com",
                    "bilibili.com");

    static Addresses of(Document document) {
        var url = document.url();
        var own = url == null ? null : key(url);
        var cited =
                document.links().size() > MOST_LINKS
                        ? Stream.<String>empty()
                        : document.links().stream().map(Addresses::key);
        return new Addresses(
                own,
                own == null || !isParticular(own) ? null : TONGUE.matcher(own).replaceAll(""),
                cited.filter(key -> isParticular(key) && !key.equals(own)).distinct().toList());
    }

    /** Whether the one page is the other in another language. */
    boolean translates(Addresses other) {
        return page != null && page.equals(other.page) && own != null && !own.equals(other.own);
    }

    /** With its query: on many sites that is all that tells one page from another. */
    static String key(String url) {
        return PageKey.of(url).toLowerCase(Locale.ROOT);
    }

    /** Whether an address leads to something particular rather than to somebody's front page. */
    private static boolean isParticular(String key) {
        int slash = key.indexOf('/');
        return slash > 0
                && key.length() - slash > 4
                && !MEETING_PLACES.contains(key.substring(0, slash));
    }
}

package dev.docket.article.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that carry another one: caches of mobile pages, redirects that count clicks, mirrors.
 * Those that hide where they lead, such as shortened links, are no matter of spelling: see {@link
 * Detours}.
 */
final class Carriers {

    /** A carried address may carry one itself; more than this is a trap. */
    private static final int DEEPEST = 4;

    /** The other address stands in the path, without its scheme or with it. */
    private static final List<Rewriting> PATHS =
            List.of(
                    Rewriting.of(
                            "(?i)https?://[^/]+\\.(?:cdn\\.ampproject\\.org|bing-amp\\.com)/[a-z]+/s/(.+)",
                            "https://$1"),
                    Rewriting.of(
                            "(?i)https?://[^/]+\\.cdn\\.ampproject\\.org/[a-z]+/(.+)", "http://$1"),
                    Rewriting.of(
                            "(?i)https?://(?:www\\.)?google\\.[a-z.]+/amp/s/(.+)", "https://$1"),
                    Rewriting.of("(?i)https?://(?:www\\.)?google\\.[a-z.]+/amp/(.+)", "http://$1"),
                    Rewriting.of(
                            "(?i)https?://(?:(?:www\\.)?freedium(?:-mirror)?\\.cfd|r\\.jina\\.ai|12ft\\.io|href\\.li)"
                                + "/(?:proxy\\?q=|\\?)?(https?):/+(.+)",
                            "$1://$2"),
                    Rewriting.of(
                            "(?i)https?://open\\.substack\\.com/pub/([^/?#]+)/p/(.+)",
                            "https://$1.substack.com/p/$2"));

    /** The other address is a parameter of the query. */
    private static final Pattern COUNTER =
            Pattern.compile(
                    "(?i)https?://(?:(?:www\\.)?google\\.[a-z.]+/url|lm?\\.facebook\\.com/l\\.php|duckduckgo\\.com/l/"
                        + "|(?:www\\.)?youtube\\.com/redirect|link\\.(?:zhihu\\.com|juejin\\.cn|csdn\\.net)/"
                        + "|out\\.reddit\\.com/[^?]*|[a-z0-9]+\\.safelinks\\.protection\\.outlook\\.com/"
                        + "|slack-redir\\.net/link|(?:www\\.)?bing\\.com/news/apiclick\\.aspx"
                        + "|vk\\.com/away\\.php|t\\.umblr\\.com/redirect|getpocket\\.com/redirect"
                        + "|(?:www\\.)?linkedin\\.com/redir/redirect)\\?(.*)");

    private static final Pattern TARGET =
            Pattern.compile(
                    "(?i)(?:^|&)(?:url|u|q|to|target|uddg|z)=(https?(?:%3a|:)(?:%2f|/)[^&#]+)");

    private Carriers() {}

    /** The address that {@code url} carries, or {@code url} itself if it carries none. */
    static String unloaded(String url) {
        var address = url;
        for (int depth = 0; depth < DEEPEST; depth++) {
            var carried = carried(address);
            if (carried.isEmpty()) {
                return address;
            }
            address = carried.get();
        }
        return address;
    }

    private static Optional<String> carried(String url) {
        return PATHS.stream()
                .flatMap(form -> form.applyTo(url).stream())
                .findFirst()
                .or(() -> counted(url));
    }

    private static Optional<String> counted(String url) {
        var counter = COUNTER.matcher(url);
        if (!counter.matches()) {
            return Optional.empty();
        }
        var target = TARGET.matcher(counter.group(1));
        return target.find() ? decoded(target.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String target) {
        try {
            // a plus is a plus: what stands in a path was escaped by RFC 3986, not as a form
            var address = target.replace("+", "%2B");
            return Optional.of(URLDecoder.decode(address, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) { // broken escapes: then it leads nowhere
            return Optional.empty();
        }
    }
}

package dev.docket.feed.discover;

import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.Decoding;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sitemaps that a site's robots.txt names (sitemaps.org, "Informing search engines"). */
final class Sitemaps {

    private static final Pattern LINE = Pattern.compile("(?im)^\\s*sitemap\\s*:\\s*(\\S+)");
    private static final int NAMED = 3;

    /** Of all that a site has, without titles and dates: better than nothing. */
    private static final int LAST = 30;

    private Sitemaps() {}

    static List<Clue> of(URI address, Inquiry inquiry) {
        return inquiry.given(address.resolve("/robots.txt"))
                        instanceof FetchOutcome.Fetched(var document)
                ? LINE.matcher(Decoding.decode(document.body(), document.contentType()))
                        .results()
                        .map((MatchResult line) -> line.group(1))
                        .filter(WebAddress::isOne)
                        .limit(NAMED)
                        .map(Sitemaps::clue)
                        .toList()
                : List.of();
    }

    private static Clue clue(String address) {
        return new Clue(
                SourceKind.SITEMAP, WebAddress.of(address), "The site's robots.txt names it", LAST);
    }
}

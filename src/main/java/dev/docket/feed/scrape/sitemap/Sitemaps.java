package dev.docket.feed.scrape.sitemap;

import dev.docket.feed.Sieve;
import dev.docket.feed.parse.Decoding;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.scrape.date.DateText;
import dev.docket.platform.http.WebAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Reads sitemaps as lists of what is new. */
public final class Sitemaps {

    private static final int NEWEST = 50;

    /** The most that one sitemap may hold, unpacked (sitemaps.org). */
    private static final int LARGEST = 52_428_800;

    /** Lists and legal notes, which every site's map holds beside its articles. */
    private static final Pattern NO_ARTICLE =
            Pattern.compile(
                    "(?i)https?://[^/]+(?:/?|/(?:[a-z]{2}/)?(?:about|contact|privacy|terms|imprint|careers|search|login|blog|news)/?|.*/(?:tags?|categor(?:y|ies)|authors?|page|topics?)/.*)");

    private Sitemaps() {}

    /** What the document says, unpacked if it is gzip. */
    public static Sitemap read(byte[] body, String contentType, URI base) {
        boolean packed = body.length > 2 && body[0] == 0x1f && (body[1] & 0xff) == 0x8b;
        if (!packed) {
            return SitemapReader.read(Decoding.decode(body, contentType), base);
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var unpacked = gzip.readNBytes(LARGEST + 1);
            return unpacked.length > LARGEST
                    ? new Sitemap.None(
                            "The sitemap is larger than %,d bytes unpacked".formatted(LARGEST))
                    : SitemapReader.read(Decoding.decode(unpacked, ""), base);
        } catch (IOException damaged) {
            return new Sitemap.None("The sitemap is damaged gzip: " + damaged.getMessage());
        }
    }

    /**
     * The newest articles among the pages. A page's last change is no date of publication: a new
     * coat of paint for the site would make everything news. So undated pages stay undated.
     */
    public static ParsedFeed feed(List<Sitemap.Place> places, URI base, Sieve sieve) {
        var newest = Objects.requireNonNullElse(sieve.newest(), NEWEST);
        var entries =
                places.stream()
                        .filter(place -> WebAddress.isOne(place.address()))
                        .filter(place -> isArticle(place, sieve))
                        .limit(newest)
                        .map(Sitemaps::entry)
                        .toList();
        return new ParsedFeed(FeedKind.PAGE, "", base.toString(), entries);
    }

    private static boolean isArticle(Sitemap.Place place, Sieve sieve) {
        return sieve.path() == null
                ? !NO_ARTICLE.matcher(place.address()).matches()
                : isBelow(WebAddress.of(place.address()), sieve.path());
    }

    private static boolean isBelow(URI address, String path) {
        var own = address.getPath();
        return own != null && own.startsWith(path) && own.length() > path.length();
    }

    private static ParsedEntry entry(Sitemap.Place place) {
        var date =
                place.published() == null
                        ? new DateText(null).inAddress(place.address()).orElse(null)
                        : place.published();
        return new ParsedEntry(null, place.title(), place.address(), date, null, "", false);
    }
}

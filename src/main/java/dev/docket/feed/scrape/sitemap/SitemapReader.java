package dev.docket.feed.scrape.sitemap;

import dev.docket.feed.date.LooseDate;
import dev.docket.feed.parse.PlainText;
import dev.docket.platform.http.WebAddress;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads sitemaps by jsoup's stream of elements: it knows no entities beyond those of XML and HTML,
 * so there is nothing to expand or to fetch, and it holds one entry at a time.
 */
final class SitemapReader {

    /** The most that one sitemap may list (sitemaps.org). */
    private static final int MOST = 50_000;

    private static final Comparator<Sitemap.Place> LATEST =
            Comparator.comparing(
                    Sitemap.Place::changed, Comparator.nullsLast(Comparator.reverseOrder()));

    private SitemapReader() {}

    static Sitemap read(String xml, URI base) {
        if (xml.stripLeading().startsWith("http")) {
            return new Sitemap.Pages(lines(xml));
        }
        var pages = new ArrayList<Sitemap.Place>();
        var sitemaps = new ArrayList<Sitemap.Place>();
        try (var parser = new StreamParser(Parser.xmlParser()).parse(xml, base.toString())) {
            for (var found = parser.selectNext("url, sitemap");
                    found != null && pages.size() + sitemaps.size() < MOST;
                    found = parser.selectNext("url, sitemap")) {
                (found.tagName().equals("url") ? pages : sitemaps).add(place(found));
                found.remove();
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // it reads from memory
        }
        return of(pages, sitemaps);
    }

    private static Sitemap of(List<Sitemap.Place> pages, List<Sitemap.Place> sitemaps) {
        if (!pages.isEmpty()) {
            return new Sitemap.Pages(pages.stream().sorted(LATEST).toList());
        }
        return sitemaps.isEmpty()
                ? new Sitemap.None(
                        "The document is no sitemap, or lists nothing; robots.txt of the site may"
                                + " name the right one")
                : new Sitemap.Index(
                        sitemaps.stream()
                                .sorted(LATEST)
                                .map(Sitemap.Place::address)
                                .filter(WebAddress::isOne)
                                .map(WebAddress::of)
                                .toList());
    }

    /** The plain form: one address a line. */
    private static List<Sitemap.Place> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(WebAddress::isOne)
                .limit(MOST)
                .map(address -> new Sitemap.Place(address, null, "", null))
                .toList();
    }

    private static Sitemap.Place place(Element element) {
        return new Sitemap.Place(
                text(element, "loc"),
                date(text(element, "lastmod")),
                PlainText.of(text(element, "news|title", "title")),
                date(text(element, "news|publication_date", "publication_date")));
    }

    private static String text(Element element, String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.ofNullable(element.selectFirst(name)))
                .map(found -> found.wholeText().strip())
                .findFirst()
                .orElse("");
    }

    private static @Nullable Instant date(String text) {
        return LooseDate.parse(text).orElse(null);
    }
}

package dev.docket.article.extract.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * When an article was published: the publisher's declaration, the address, then the page's words.
 */
final class Dates {

    private static final String[] META = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "datepublished",
        "date.published",
        "og:published_time",
        "publishdate",
        "publish-date",
        "publish_date",
        "pubdate",
        "published_date",
        "published",
        "parsely-pub-date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "dc.date.issued",
        "dc.date.created",
        "dcterms.created",
        "dcterms.issued",
        "dc.date",
        "dcterms.date",
        "date",
        "citation_publication_date",
        "citation_date",
        "article:post_date",
        "article_date_original",
        "article.published",
        "article.created",
        "creation_date",
        "created",
        "datecreated",
        "rnews:datepublished",
        "originalpublicationdate",
        "displaydate",
        "pdate",
        "release_date",
        "timestamp",
        "last-updated-or-posted"
    };

    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "datemodified",
        "dc.date.modified",
        "dcterms.modified",
        "modified",
        "last-modified",
        "lastmod",
        "revision_date"
    };

    private static final String MARKED_ATTRIBUTES =
            "[itemprop=datePublished], time[pubdate], time[class*=publish], time.entry-date,"
                    + " time[itemprop=dateCreated], abbr.published, .entry-date time";

    private static final String MARKED_TEXT =
            "[class*=publish], [class*=date], [id*=date], [class*=time], [id*=time],"
                + " [class*=byline], [class*=meta], [class*=info], [class*=posted], [class*=datum],"
                + " [class*=fecha]";

    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/_-](\\d{1,2})[/_-](\\d{1,2})(?:[/_?#-]|$)|[/-]((?:20)\\d\\d)(\\d\\d)(\\d\\d)[/_.-]");

    private static final int LONGEST_LABEL = 200;

    private final Document page;
    private final JsonLd json;
    private final MetaTags meta;

    Dates(Document page, JsonLd json, MetaTags meta) {
        this.page = page;
        this.json = json;
        this.meta = meta;
    }

    Optional<Published> published() {
        return Stream.<Supplier<Optional<Published>>>of(
                        () -> parse(json.text("datePublished")),
                        () -> parse(meta.first(META)),
                        () -> attribute(MARKED_ATTRIBUTES),
                        () -> parse(json.text("dateCreated")),
                        this::fromAddress,
                        () -> attribute("article time, main time, time"),
                        this::fromLabel,
                        () -> parse(json.text("dateModified")),
                        () -> parse(meta.first(MODIFIED)),
                        this::fromText)
                .flatMap(way -> way.get().stream())
                .findFirst();
    }

    private static Optional<Published> parse(String text) {
        return text.isEmpty() ? Optional.empty() : DateText.find(text).filter(Dates::isCredible);
    }

    /** The web is younger than 1995, and 1970 is what a broken clock says. */
    private static boolean isCredible(Published published) {
        return published.day().isAfter(LocalDate.of(1994, 12, 31))
                && published.day().getYear() < 2100;
    }

    private Optional<Published> attribute(String selector) {
        return page.select(selector).stream()
                .flatMap(element -> ofElement(element).stream())
                .findFirst();
    }

    private static Optional<Published> ofElement(Element element) {
        return parse(element.attr("datetime"))
                .or(() -> parse(element.attr("content")))
                .or(() -> parse(element.attr("title")))
                .or(() -> parse(element.text()));
    }

    private Optional<Published> fromAddress() {
        var match = IN_ADDRESS.matcher(page.location());
        return match.find()
                ? parse(
                        match.group()
                                .substring(1)
                                .replaceAll("[/_?#.-]+$", "")
                                .replaceAll("[/_]", "-"))
                : Optional.empty();
    }

    private Optional<Published> fromLabel() {
        return page.body().select(MARKED_TEXT).stream()
                .map(Element::text)
                .filter(text -> text.length() >= 6 && text.length() <= LONGEST_LABEL)
                .flatMap(text -> parse(text).stream())
                .findFirst();
    }

    private Optional<Published> fromText() {
        return parse(page.body().text());
    }
}

package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates that a page declares as its article's: descriptions, metas, microdata. */
final class DeclaredDates {

    private static final String[] PUBLISHED = {
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
        "cxenseparse:publishtime",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.available",
        "dc.date.created",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "date",
        "citation_publication_date",
        "citation_online_date",
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
        "last-updated-or-posted",
        "publication_date",
        "publication-date",
        "article:publicationdate",
        "dateposted",
        "bt:pubdate",
        "pub_date",
        "article:date",
        "ptime",
        "weibo:article:create_at"
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
        "revision_date",
        "article:modified",
        "dateupdated",
        "updated_time"
    };

    private static final Pattern PUBLISHED_MARK =
            Pattern.compile(" (?:\\S*datepublished|dt-published|entry-date|\\S*datecreated) ");

    /** A page of more is a list of other articles. */
    private static final int LIMIT = 50;

    private final PageView view;
    private final TitledLines lines;

    DeclaredDates(PageView view, TitledLines lines) {
        this.view = view;
        this.lines = lines;
    }

    /** In the order of their weight; empty if nothing is declared. */
    List<Published> published() {
        return Stream.of(
                        Stream.of(view.json().text("datePublished")),
                        Arrays.stream(PUBLISHED).map(name -> view.meta().first(name)),
                        lines.marks().stream()
                                .filter(DeclaredDates::isPublished)
                                .limit(LIMIT)
                                .flatMap(mark -> MarkedDate.texts(mark.element())))
                .flatMap(each -> each)
                .flatMap(text -> Credible.date(text).stream())
                .toList();
    }

    private static boolean isPublished(Mark mark) {
        boolean isTime = mark.element().normalName().equals("time");
        return PUBLISHED_MARK.matcher(mark.names()).find()
                || mark.element().hasAttr("pubdate")
                || (isTime && mark.names().contains("publish"))
                || (mark.element().normalName().equals("abbr") && mark.is("published"));
    }

    /** When it was written, which may be long before. */
    Optional<Published> created() {
        return Credible.date(view.json().text("dateCreated"))
                .or(() -> Credible.date(view.json().text("uploadDate")));
    }

    Optional<Published> modified() {
        return Credible.date(view.json().text("dateModified"))
                .or(() ->
                        Arrays.stream(MODIFIED)
                                .flatMap(name -> Credible.date(view.meta().first(name)).stream())
                                .findFirst());
    }
}

package dev.docket.article.extract.facts.view;

import org.jsoup.nodes.Document;

/** All that is to be known of a page before its facts are weighed. */
public record PageView(
        Document page, JsonLd json, MetaTags meta, SiteName site, VisibleLines lines) {

    public static PageView of(Document page) {
        var json = JsonLd.of(page);
        var meta = MetaTags.of(page);
        return new PageView(
                page, json, meta, new SiteName(page, json, meta), VisibleLines.of(page));
    }
}
